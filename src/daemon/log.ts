// What the daemon logs: one JSON line each on standard error, without any secret.

import { pino, type Logger } from 'pino';
import type { Config } from '../config.js';
import type { Instant } from '../domain/types.js';
import { isPostgresAddress } from '../record/store.js';

export type { Logger };

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Shorter ones would strike out innocent words. */
const SHORTEST_SECRET = 4;

/** Every secret that is in force, as it could appear in a text. */
export function secretsIn({ secrets, channels, store }: Pick<Config, 'secrets' | 'channels' | 'store'>): string[] {
  const password = isPostgresAddress(store) && URL.canParse(store) ? new URL(store).password : '';
  const own = Object.entries(secrets).flatMap(([name, value]) => (name === 'smtpUser' ? [] : [String(value)]));
  const all = [...own, ...Object.values(channels).flatMap((one) => Object.values(one.secrets))];
  return [...all, password, safeDecode(password)].filter((one) => typeof one === 'string' && one.length >= SHORTEST_SECRET);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A text in which every secret is struck out, however it came there (an error of a driver, an address). */
export function struckOut(text: string, secrets: readonly string[]): string {
  return secrets.reduce((left, secret) => {
    const written = JSON.stringify(secret).slice(1, -1);
    return left.replaceAll(written, '[secret]').replaceAll(secret, '[secret]');
  }, text);
}

interface LogParts {
  readonly level: LogLevel;
  /** The time of each line. */
  readonly clock: () => Instant;
  /** Asked for with each line: they may change while the daemon runs. */
  readonly secrets: () => readonly string[];
  readonly write: (line: string) => void;
}

export function createLog({ level, clock, secrets, write }: LogParts): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${clock()}"`,
    formatters: { level: levelName },
  };
  return pino(options, { write: (line: string) => write(struckOut(line, secrets())) });
}

function levelName(level: string): { level: string } {
  return { level };
}
