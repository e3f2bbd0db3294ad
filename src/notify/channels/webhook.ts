// A webhook of one's own: JSON, signed and timestamped as https://www.standardwebhooks.com says, so that receivers have libraries for it.

import { createHmac } from 'node:crypto';
import type { Alert } from '../../domain/alert.js';
import type { Message } from '../../domain/stages.js';
import { defineChannel } from '../channel.js';
import { fittingLines, titleOf } from '../chat.js';
import { safeUrl } from '../../wording/clean.js';
import { handOver, httpSettings } from '../http.js';

/** Largest body, in bytes: receivers commonly take 256 KB; events that lie beyond are counted in `left_out`. */
const MOST_BYTES = 200_000;

/** Of these, for the subject in characters and for the text in bytes; our own are far below. */
const MOST_TITLE = 500;
const MOST_TEXT = 60_000;

/** Reports of one event that are named. */
const MOST_REPORTS = 5;

/** What the body says of one event. Fields are added, never renamed or taken away, while `version` is 1. */
function eventOf(alert: Alert): object {
  const { event, commitment, kind, status, from, party, date, late, at, reason, seed, reports, correction } = alert;
  return {
    event,
    commitment,
    title: seed.title,
    kind,
    status,
    from,
    party,
    date,
    late,
    at,
    reason,
    ...(correction && { correction }),
    confidence: reports.length === 0 ? null : Math.max(...reports.map(({ claim }) => claim.confidence)),
    reports: reports.slice(0, MOST_REPORTS).map(({ source, claim }) => ({
      publisher: source.publisher,
      official: source.official,
      url: safeUrl(source.url) ?? null,
      title: source.title,
      published: source.published,
      sentence: claim.evidence[0]?.text ?? '',
    })),
  };
}

function typeOf({ about }: Message): 'alert' | 'digest' | 'notice' {
  if (about?.digest) return 'digest';
  return about?.alerts.length ? 'alert' : 'notice';
}

function alertsOf({ about }: Message): readonly Alert[] {
  const digest = about?.digest;
  if (!digest) return about?.alerts ?? [];
  const confirmed = digest.confirmations.map(({ alert }) => alert);
  return [
    ...digest.corrections,
    ...digest.changes,
    ...confirmed,
    ...digest.disputed,
    ...digest.upcoming,
    ...digest.overdue,
    ...digest.foundLate,
  ];
}

/** The body; as many events as fit. */
function bodyOf(message: Message): string {
  const { key } = message;
  const subject = titleOf(message, MOST_TITLE);
  const text = fittingLines(
    message,
    (line) => line,
    MOST_TEXT,
    (line) => Buffer.byteLength(JSON.stringify(line)),
  ).join('\n');
  const all = alertsOf(message).map(eventOf);
  for (let kept = all.length; ; kept = Math.floor(kept * 0.8)) {
    const events = all.slice(0, kept);
    const body = JSON.stringify({ version: 1, key, type: typeOf(message), subject, text, events, left_out: all.length - kept });
    if (Buffer.byteLength(body) <= MOST_BYTES || kept === 0) return body;
  }
}

/** The signature over id, time and body; a secret such as whsec_... is base64, any other is taken as it is. */
export function signature(secret: string, id: string, seconds: string, body: string): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}

export const webhook = defineChannel({
  id: 'webhook',
  needs: ['URL', 'SECRET'],
  settings: httpSettings,
  open: ({ allow_private: allowPrivate }, { secrets, clock }) => {
    return (message) => {
      const body = bodyOf(message);
      const seconds = String(Math.floor(Date.parse(clock()) / 1000));
      const headers = {
        'webhook-id': message.key,
        'webhook-timestamp': seconds,
        'webhook-signature': signature(secrets.SECRET ?? '', message.key, seconds, body),
      };
      return handOver({ to: message.to, url: secrets.URL ?? '', body, headers, allowPrivate }, { clock });
    };
  },
});
