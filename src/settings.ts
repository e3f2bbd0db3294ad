// What pactwatch.yaml may say: one schema, from which types, presets and messages about faults come.

import { z } from 'zod';
import { policySchema } from './domain/policy.js';
import { addressSchema, channelNameSchema, digestSchema, recipientSchema } from './domain/recipients.js';
import { durationSchema, zoneSchema } from './domain/watcher.js';
import { isListening } from './shared/listening.js';
import { signingSchema } from './signing.js';

/** A short time as text; becomes milliseconds. */
const seconds = z
  .string()
  .regex(/^\d+[sm]$/, 'expected a number and s or m, such as 30s or 2m')
  .transform((text) => Number(text.slice(0, -1)) * (text.endsWith('s') ? 1000 : 60_000));

/** Where the board listens unless told otherwise. */
export const BOARD_LISTEN = '127.0.0.1:8765';

/** The whole file; parsing fills in the presets and turns durations into milliseconds. */
export const configSchema = z.strictObject({
  /** The reader's IANA time zone: days in mails and tables are counted in it. */
  zone: zoneSchema.default('UTC'),
  /** Goes into the User-Agent, so that a publisher can reach whoever runs this. */
  contact: z.string().min(1).optional(),
  /** Who is told. */
  recipients: z.array(recipientSchema).prefault([{ address: 'reader@localhost' }]),
  /** When digests go out, unless a recipient says otherwise. */
  digest: digestSchema.prefault({}),
  /** Ways out beside mail, by name; each kind has settings of its own (src/notify/channels). */
  channels: z.record(channelNameSchema, z.looseObject({ kind: z.string() })).default({}),
  /** Where the board can be reached: links in messages lead there. */
  public_url: z
    .url({ protocol: /^https?$/, error: 'expected an address that starts with https:// or http://' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /**
   * Who is told when a source fails and when it recovers, and of mails that are refused for good or wait for more than a day: an
   * address or a channel.
   * Absent: `check`, `watchers` and `outbox` show it.
   */
  operator: z.union([addressSchema, channelNameSchema]).optional(),
  /** Absent: mails are written as .eml files into `outbox`. */
  smtp: z
    .strictObject({
      host: z.string().min(1),
      port: z.int().min(1).max(65_535).default(587),
      /** True: TLS from the first byte (port 465). False: STARTTLS where the server offers it. */
      secure: z.boolean().default(false),
      from: addressSchema,
      /** Most mails in a minute, evenly spread; absent: no limit. */
      per_minute: z.int().min(1).max(6000).optional(),
      /** How long the server may stay silent. Becomes milliseconds. */
      timeout: seconds.default(60_000),
      /** Absent: mails are not signed, or the server signs them. */
      dkim: signingSchema.optional(),
    })
    .optional(),
  /** A file, unless DATABASE_URL in the environment names a PostgreSQL database. */
  store: z.string().default('state/pactwatch.db'),
  outbox: z.string().default('state/outbox'),
  /** How long raw bodies are kept for reading them again; those that the ledger rests on stay for ever. Becomes milliseconds. */
  keep_copies: durationSchema.default(180 * 86_400_000),
  /** What is told at once, in the digest, or only once a person has confirmed it. */
  policy: policySchema.prefault({}),
  seeds: z.string().default('seeds'),
  watchers: z.string().default('watchers'),
  /** What `pactwatch run` does beside reading and telling. */
  run: z
    .strictObject({
      /** Where its health and its figures can be asked for: host:port, or none. Nobody is asked for a password there. */
      listen: z
        .string()
        .refine((listen) => listen === 'none' || isListening(listen), 'expected host:port such as 127.0.0.1:8321, or none')
        .default('127.0.0.1:8321'),
      /** Absent: no backups. */
      backup: z
        .strictObject({
          folder: z.string(),
          /** Becomes milliseconds. */
          every: durationSchema.default(86_400_000),
          /** Older ones are removed. */
          keep: z.int().min(1).default(7),
        })
        .optional(),
    })
    .prefault({}),
  /** The local web board. Where it stands here, `pactwatch run` serves it too. */
  board: z
    .strictObject({
      /** Beyond this machine only with PACTWATCH_BOARD_PASSWORD in the environment. */
      listen: z.string().refine(isListening, `expected host:port such as ${BOARD_LISTEN}`).default(BOARD_LISTEN),
    })
    .optional(),
  fetch: z
    .strictObject({
      /** True allows addresses of private networks and of this machine: only for sources of your own. */
      allow_private: z.boolean().default(false),
      /** For one whole exchange, redirects and body included. Becomes milliseconds. */
      timeout: seconds.default(30_000),
      /** Between the starts of two requests to one host. */
      spacing: seconds.default(1000),
      /** Largest body that is read, decoded. 15 MiB: what feed readers that watch their memory settled on (reference/peers.md, 7). */
      max_bytes: z
        .int()
        .min(1024)
        .default(15 * 1024 * 1024),
    })
    .prefault({}),
});

/** The configuration as written, durations and presets aside. */
export type WrittenConfig = z.infer<typeof configSchema>;
