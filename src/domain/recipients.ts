// Recipients as people write them in pactwatch.yaml, with their schema; and who they are once seeds and presets are known.

import { z } from 'zod';
import { type DigestTimes, MAIL, READER_LANGUAGES, type Recipient, TOLD_KINDS, WEEKDAYS } from './audience.js';
import type { Commitment } from './seed.js';
import { zoneSchema } from './watcher.js';

export const addressSchema = z.string().regex(/^[^\s<>@,;]+@[^\s<>@,;]+$/, 'expected a mail address such as me@example.org');

/** Lower-case letters, digits and hyphens: the name stands in names of environment variables. */
export const channelNameSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens, such as team-chat')
  .refine((name) => name !== MAIL, 'expected another name: mail is how mails go');

const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day in quotes such as "08:00"');

/** Presets are given by whoever uses the parts: a recipient's own times fill up with those of all. */
const digestParts = z.strictObject({
  every: z.enum(['day', 'week']).optional(),
  /** In the recipient's zone. */
  at: hour.optional(),
  /** Day of a weekly digest. */
  on: z.enum(WEEKDAYS).optional(),
  /** Where there is nothing new to tell. */
  empty: z.enum(['send', 'skip']).optional(),
});

export const digestSchema = digestParts.transform((parts) => timesOf(parts, DIGEST));

const DIGEST = { every: 'day', at: '08:00', on: 'monday', empty: 'skip' } as const;

export const recipientSchema = z
  .strictObject({
    /** Either a mail address ... */
    address: addressSchema.optional(),
    /** ... or the name of one of `channels`. */
    channel: channelNameSchema.optional(),
    /** Stands in the To header. */
    name: z.string().min(1).max(100).optional(),
    /** Of our words; what is quoted stays in its own. */
    language: z.enum(READER_LANGUAGES).default('en'),
    /** Absent: that of the whole file. */
    zone: zoneSchema.optional(),
    receive: z.enum(['immediate', 'digest', 'both']).default('both'),
    /** With `tags`: what either of them chooses. Absent, as `tags`: all. */
    commitments: z.array(z.string()).min(1, 'expected ids of seeds, or no such key for all').optional(),
    tags: z.array(z.string()).min(1, 'expected tags of seeds, or no such key for all').optional(),
    kinds: z.array(z.enum(TOLD_KINDS)).min(1, 'expected at least one kind, or no such key for all').optional(),
    /** 0 to 1, the share of such readings that are right. */
    min_confidence: z.number().min(0).max(1).default(0),
    /** Messages wait until these hours end. */
    quiet: z
      .strictObject({ from: hour, to: hour })
      .refine(({ from, to }) => from !== to, 'expected hours that end at another time than they begin')
      .optional(),
    digest: digestParts.optional(),
  })
  .refine(
    ({ address, channel }) => (address === undefined) !== (channel === undefined),
    'expected either an address or a channel',
  );

/** A recipient as written. */
export type WrittenRecipient = z.infer<typeof recipientSchema>;

function timesOf(own: z.infer<typeof digestParts>, presets: DigestTimes): DigestTimes {
  const { every = presets.every, at = presets.at, on = presets.on, empty = presets.empty } = own;
  return { every, at, on, empty };
}

/** What outbox rows and messages call a recipient. */
export function recipientId({ address, channel }: Pick<WrittenRecipient, 'address' | 'channel'>): string {
  return address ?? channel ?? '';
}

/** Those who are told, as the stages know them: presets filled in, tags turned into the commitments that bear them. */
export function readRecipients(
  { recipients, digest, zone }: { recipients: readonly WrittenRecipient[]; digest: Recipient['digest']; zone: string },
  seeds: readonly Pick<Commitment, 'id' | 'tags'>[],
): Recipient[] {
  return recipients.map((written) => {
    const { name, language, receive, tags, kinds, quiet } = written;
    const chosen = seeds.filter(
      ({ id, tags: borne }) => written.commitments?.includes(id) || tags?.some((tag) => borne.includes(tag)),
    );
    return {
      id: recipientId(written),
      name,
      language,
      zone: written.zone ?? zone,
      receive,
      commitments: written.commitments || tags ? chosen.map(({ id }) => id) : undefined,
      kinds,
      minConfidence: written.min_confidence,
      quiet,
      digest: timesOf(written.digest ?? {}, digest),
    };
  });
}
