// One verb that several parties share, each with a date of its own: "Fiji's parliament approved it in February and New Zealand's in May".

import type { PartialDate } from '../domain/dates.js';
import type { Claim } from '../domain/types.js';
import type { ApproverReader } from './approvers.js';
import type { Tracked } from './catalogue.js';
import type { DateHit } from './language.js';
import { clauseAt } from './layout.js';
import type { Subject } from './mentions.js';
import { daySaid, type Times } from './timing.js';
import type { Trigger, TriggerReader } from './triggers.js';

/** A piece without a verb is short ("and New Zealand's in"), or names a parliament and is not long. */
const SHORT = 30;
const LONG = 64;
/** Two dates that go together stand close: "in May and in July". */
const CLOSE = 12;

/** A party, and the date of its share of the verb. */
export interface Share {
  readonly party: string;
  readonly date: PartialDate;
  readonly hit: DateHit;
}

/** What stands between two dates of a sentence, and the parties that it names. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly hit: DateHit;
  readonly codes: readonly string[];
}

/**
 * In: a claim of a step that each party takes for itself, its trigger, sentence and times. Out: all the parties that share the
 * verb with their dates, the claim's own among them; none where the sentence gives no other party a date.
 */
export type ShareReader = (claim: Claim, trigger: Trigger, of: Tracked, subject: Subject, times: Times) => Share[];

/** In: what reads how a cue is meant, and what names parliaments. Out: a reader of shares. */
export function createShareReader(reader: TriggerReader, { isParliament }: ApproverReader): ShareReader {
  return (claim, trigger, of, subject, times) => {
    if (claim.modality !== 'occurred' || (claim.status !== 'approved' && claim.status !== 'ratified')) return [];
    const stretches = stretchesOf(subject, of, times).filter((one) => !isOfEarlier(one, trigger, times));
    if (stretches.length < 2) return [];
    const isGap = (one: Stretch) =>
      one.text.length <= (isParliament(one.text) ? LONG : SHORT) && saysTheSame(one, trigger, subject, times, reader);
    const pairs = pairsOf(stretches, isGap, claim.party).map(({ party, hit }) => ({ party, hit, date: daySaid(hit, times) }));
    const shares = pairs.filter((one): one is Share => one.date !== null);
    const own = shares.find(({ date }) => date === claim.date);
    return shares.length > 1 && own && (claim.party === null || claim.party === own.party) ? shares : [];
  };
}

/** The sentence cut at its dates; who is named in the commitment's own name does nothing. */
function stretchesOf({ sentence, parties, mentions }: Subject, of: Tracked, { dates }: Times): Stretch[] {
  const acting = parties.filter(
    ({ code, start, end, bloc }) =>
      !bloc && (of.parties.size === 0 || of.parties.has(code)) && !mentions.some((m) => m.start <= start && end <= m.end),
  );
  const days = dates.filter(({ link }) => link === 'at');
  return days.map((hit, index) => {
    const start = days[index - 1]?.end ?? 0;
    const here = acting.filter((one) => start <= one.start && one.end <= hit.start).map(({ code }) => code);
    return { text: sentence.text.slice(start, hit.start), start, hit, codes: [...new Set(here)] };
  });
}

/** Each date with the party before it; of several parties before several dates the first has the first: "respectively". */
function pairsOf(stretches: readonly Stretch[], isGap: (one: Stretch) => boolean, actor: string | null): Omit<Share, 'date'>[] {
  const pairs: Omit<Share, 'date'>[] = [];
  for (const [index, one] of stretches.entries()) {
    if (index > 0 && !isGap(one)) break;
    if (one.codes.length === 0) continue;
    const queued = stretches.slice(index).findIndex(({ codes }, at) => at > 0 && codes.length > 0);
    const run = stretches.slice(index, queued < 0 ? undefined : index + queued);
    const codes = index === 0 && run.length === 1 && actor !== null && one.codes.includes(actor) ? [actor] : one.codes;
    if (codes.length !== run.length || run.slice(1).some(({ text }) => text.length > CLOSE)) break;
    pairs.push(...codes.map((party, at) => ({ party, hit: run[at]!.hit })));
  }
  return pairs;
}

/** "Signed in Oslo in May, it was ratified by Chile in June": a date before the verb that another step has. */
function isOfEarlier({ start, hit }: Stretch, { status, head }: Trigger, { triggers, dateSide }: Times): boolean {
  if (dateSide !== 'after' || hit.end > head.start) return false;
  return triggers.some((one) => one.status !== status && start <= one.head.start && one.head.end <= hit.start);
}

/** True where nothing in a stretch is another step, or makes a plan or a denial of this one. */
function saysTheSame(
  { start, hit }: Stretch,
  trigger: Trigger,
  { sentence }: Subject,
  times: Times,
  reader: TriggerReader,
): boolean {
  const other = times.triggers.some(
    ({ status, head }) => status !== trigger.status && start <= head.start && head.end <= hit.start,
  );
  if (other) return false;
  const head = { start: hit.start, end: hit.start };
  const here: Trigger = { ...trigger, ...head, head, form: 'past', clause: clauseAt(sentence, hit.start) ?? trigger.clause };
  return reader.meaning(here, sentence).modality === 'occurred';
}
