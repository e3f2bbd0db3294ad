// What somebody does not want to be told, and who wants to be told nothing.

import type { ToldKind } from './audience.js';
import type { Instant } from './types.js';

/** One mute; null stands for all. */
export interface Mute {
  /** `mute:<n>` */
  readonly id: string;
  /** Null: of everything, digests too; that recipient has unsubscribed. */
  readonly commitment: string | null;
  readonly kind: ToldKind | null;
  readonly recipient: string | null;
  readonly at: Instant;
  /** It ends at this instant; null: when somebody ends it. */
  readonly until: Instant | null;
}

/** A reader, and whether their mails have ended. */
export interface Subscription {
  /** Address or channel. */
  readonly recipient: string;
  /** What keeps everything from them; absent where they are told. */
  readonly ended?: Mute | undefined;
}

/** The mutes of those who get nothing at all, by recipient. */
export function unsubscribed(mutes: readonly Mute[]): Map<string, Mute> {
  return new Map(mutes.flatMap((mute) => (mute.commitment === null && mute.recipient !== null ? [[mute.recipient, mute]] : [])));
}
