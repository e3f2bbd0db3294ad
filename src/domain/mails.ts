// The outbox as a person sees it, mail by mail.

import type { Instant, Problem } from './types.js';

/** How far a thing to tell has got. `kept` for the next digest; `muted`, `dropped`: a person does not want it told. */
export type TellingState = 'pending' | 'kept' | 'sent' | 'refused' | 'muted' | 'dropped';

/** One mail, or what waits for one recipient and is in no mail yet. */
export interface MailState {
  /** Absent where it is in no mail yet. */
  readonly key?: string | undefined;
  readonly to: string;
  readonly state: TellingState;
  /** What it tells: `<kind> <event>`. */
  readonly tells: readonly string[];
  readonly recorded: Instant;
  readonly attempts: number;
  readonly nextAt: Instant;
  readonly sentAt?: Instant | undefined;
  readonly problem?: Problem | undefined;
}
