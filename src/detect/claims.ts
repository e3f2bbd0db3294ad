// Makes claims of what was found, sentence by sentence: trigger, commitment, meaning, date and party; and keeps why a trigger made none.

import type { PartialDate } from '../domain/dates.js';
import { isPerParty, repeats, type Status } from '../domain/status.js';
import type { Claim, Evidence, Modality } from '../domain/types.js';
import { isLoneStep, partyOf, statusOf } from './actors.js';
import type { ApproverReader } from './approvers.js';
import { bind, type Binding, type LastTold } from './bind.js';
import { isOnTheWay, type Told, type Vote, type VoteReader } from './chambers.js';
import type { DateHit, Language } from './language.js';
import { isOwn, type Sentence, type Span } from './layout.js';
import type { Subject } from './mentions.js';
import { asOneApproval, mergeClaims } from './merge.js';
import type { Dated } from './news-day.js';
import {
  announcedDayOf,
  lastDated,
  lastYearIn,
  MAX_DATES,
  once,
  openingOf,
  withNewsDay,
  YEAR_REACH,
  type Dates,
} from './outside-dates.js';
import type { Share, ShareReader } from './shares.js';
import { createLabelReader, createYearReader, spokenDayOf, timingOf, type Times } from './timing.js';
import { sureness, type Meaning, type Trigger, type TriggerReader } from './triggers.js';

/** What a document has claimed so many times it need not claim again. */
const MAX_CLAIMS = 1_000;
/** A step that has been told makes the next one of its sort the same commitment's for so many sentences. */
const AGAIN_REACH = 6;
/** A claim below this is left out. */
const THRESHOLD = 0.5;

interface Context {
  readonly language: Language;
  readonly triggers: TriggerReader;
  readonly approvers: ApproverReader;
  readonly votes: VoteReader;
  readonly shares: ShareReader;
  /** Day of publication in the publisher's zone. */
  readonly published: string;
  /** The country that the text leaves out, where its publisher or language tells. */
  readonly home: string | undefined;
}

/** A trigger and what became of it: a claim, or the reason why not. For `explain`. */
export interface Considered {
  readonly evidence: readonly Evidence[];
  readonly status: Claim['status'];
  readonly cue: string;
  readonly form: string;
  readonly commitment?: string | undefined;
  readonly of?: Binding['of'] | undefined;
  readonly claim?: Claim | undefined;
  /** What it says of a parliament's vote, where its claim is one. */
  readonly vote?: Vote | undefined;
  /** Why no claim was made. */
  readonly why?: string | undefined;
}

/** In: what each sentence speaks of. Out: the merged claims (one a commitment, status, party, modality and date) and all that was considered. */
export function claimsOf(subjects: readonly Subject[], context: Context): { claims: Claim[]; considered: Considered[] } {
  const considered: Considered[] = [];
  const before: Dates[] = [];
  const read: Dated[] = [];
  const headline = subjects.find(({ sentence }) => sentence.block === 'headline')?.sentence.text ?? '';
  const label = createLabelReader(context.published);
  const labelYear = createYearReader();
  const last = new Map<Status, LastTold & { readonly at: number }>();
  let count = 0;
  for (const [index, subject] of subjects.entries()) {
    if (count >= MAX_CLAIMS) break;
    if (!isOwn(subject.sentence)) continue;
    const dates = once(() => context.language.dates(subject.sentence.text).slice(0, MAX_DATES));
    const following = subjects.slice(index + 1, index + 3).map(({ sentence }) => sentence);
    const told = (status: Status) => {
      const one = last.get(status);
      return one && index - one.at <= AGAIN_REACH ? one : undefined;
    };
    const looked = lookAt(
      subject,
      following,
      { dates, before, label: label(subject.sentence, dates), labelYear: labelYear(subject.sentence), told },
      { ...context, headline },
    );
    for (const { claim, of, status } of looked) if (claim && of && isToGoOn(claim)) last.set(status, { claim, of, at: index });
    considered.push(...looked);
    count += looked.filter(({ claim }) => claim).length;
    before.push(dates);
    read.push({ sentence: subject.sentence, dates });
    if (before.length > YEAR_REACH) before.shift();
  }
  const settled = settleVotes(considered);
  const claims = settled.flatMap(({ claim }) => claim ?? []);
  const dated = withNewsDay(mergeClaims(claims), read, context.published, subjects[0]?.sitting === true);
  return { claims: asOneApproval(dated), considered: settled };
}

/** What names nothing has happened, or is planned after a step of its sort; of what is over, a plan for a day is another's. */
function namesEnough(modality: Modality, date: PartialDate | null, { means, after }: Binding): boolean {
  if (modality === 'occurred' || !['again', 'sole', 'sitting'].includes(means)) return true;
  return means === 'again' && modality === 'planned' && (date === null || !after || !isOver(after));
}

/** What is passed once and has been is not planned again. */
function isOver({ status, modality }: Claim): boolean {
  return modality === 'occurred' && !repeats(status);
}

/** Of a step that has not been taken no further one is told. */
function isToGoOn({ modality }: Claim): boolean {
  return modality !== 'denied';
}

/** What one chamber approved on the way is no approval yet. */
function settleVotes(considered: readonly Considered[]): Considered[] {
  const told = considered.flatMap(({ claim, vote }): Told[] => (claim?.modality === 'occurred' && vote ? [{ claim, vote }] : []));
  const onTheWay = new Set(told.filter((one) => isOnTheWay(one, told)).map(({ claim }) => claim));
  return considered.map((one) =>
    one.claim && onTheWay.has(one.claim)
      ? { ...one, claim: { ...one.claim, status: 'milestone', rules: [...one.claim.rules, 'one-chamber'] } }
      : one,
  );
}

/** What was read before: what may date a sentence (its own dates, those before it, the day that heads its paragraph), and what was told. */
interface Before {
  readonly dates: Dates;
  readonly before: readonly Dates[];
  readonly label: () => PartialDate | null;
  readonly labelYear: number | undefined;
  readonly told: (status: Status) => LastTold | undefined;
}

/** What becomes of the triggers of a sentence. */
function lookAt(
  subject: Subject,
  following: readonly Sentence[],
  { dates, before, label, labelYear, told }: Before,
  { language, triggers, approvers, votes, shares, published, home, headline }: Context & { readonly headline: string },
): Considered[] {
  const { sentence } = subject;
  const found = triggers.triggers(sentence).map((trigger) => ({ trigger, binding: bind(trigger, subject, language, told) }));
  if (!found.some(({ binding }) => binding)) return found.map(({ trigger }) => unbound(trigger, sentence));
  const meant = found.map((one) => ({ ...one, meant: triggers.meaning(one.trigger, sentence) }));
  const times: Times = {
    dates: dates(),
    // A noun that claims nothing ("its instrument of ratification") must not take the date from the verb that does.
    triggers: meant.filter((one) => one.meant.modality).map(({ trigger }) => trigger),
    published,
    get lastYear() {
      return lastYearIn(before, published);
    },
    get spokenDay() {
      return spokenDayOf(lastDated(before), published);
    },
    get label() {
      return label();
    },
    labelYear,
    get announcedDay() {
      return announcedDayOf(following[0], language, published);
    },
    dateSide: language.dateSide,
    ofLaw: ({ start, end }) => language.isOfLaw?.(sentence.text.slice(0, start), sentence.text.slice(end)) === true,
  };
  const [next] = following;
  const retracted = next !== undefined && language.retracts?.(next.text) === true;
  return meant.flatMap(({ trigger, binding, meant: own }) => {
    if (!binding) return unbound(trigger, sentence);
    const actor = actorSo(told(trigger.status), binding) ?? home;
    const body = trigger.status === 'approved' ? approvers.bodyOf(trigger, sentence, headline) : trigger.cue.body;
    const one = consider(trigger, binding, retracted ? TAKEN_BACK : own, times, subject, language, actor, body);
    const each = withShares(one, one.claim ? shares(one.claim, trigger, binding.of, subject, times) : [], sentence, trigger);
    return one.claim?.status === 'approved' ? each.map((a) => ({ ...a, vote: votes(trigger, sentence, following) })) : each;
  });
}

/** A claim as it stands, or one for each party that shares its verb. */
function withShares(one: Considered, shares: readonly Share[], sentence: Sentence, trigger: Trigger): Considered[] {
  const { claim } = one;
  if (!claim || shares.length === 0) return [one];
  return shares.map(({ party, date, hit }) => {
    const rules = [...new Set([...claim.rules, hit.rule, 'shared-verb'])];
    return { ...one, claim: { ...claim, party, date, evidence: evidenceOf(sentence, trigger, hit), rules } };
  });
}

/** Whose law it was that was just told of: its promulgation is that country's, too. */
function actorSo(last: LastTold | undefined, { of }: Binding): string | undefined {
  return last?.of === of ? (last.claim.party ?? undefined) : undefined;
}

function unbound(trigger: Trigger, sentence: Sentence): Considered {
  return { ...baseOf(trigger, sentence), why: 'no tracked commitment stands with it' };
}

function baseOf(trigger: Trigger, sentence: Sentence): Considered {
  return {
    status: trigger.status,
    cue: trigger.cue.id,
    form: trigger.form,
    evidence: evidenceOf(sentence, trigger, undefined),
  };
}

/** What a sentence says that the next one takes back. */
const TAKEN_BACK: Meaning = { modality: 'denied', asserted: true, rules: ['retracted'], weight: 0.9 };

function consider(
  trigger: Trigger,
  binding: Binding,
  meant: Meaning,
  times: Times,
  subject: Subject,
  language: Language,
  home: string | undefined,
  body: Claim['body'],
): Considered {
  const { sentence } = subject;
  const base = baseOf(trigger, sentence);
  const commitment = binding.of.seed.id;
  const modal =
    meant.modality ??
    (meant.conditional ? plannedByDate(trigger, sentence, times) : undefined) ??
    (isEntry(trigger, meant, sentence, times) ? 'occurred' : undefined);
  if (!modal) return { ...base, commitment, why: `neither happened nor planned (${meant.rules.join(', ')})` };
  if (sentence.question && modal !== 'denied') return { ...base, commitment, why: 'stands in a question' };
  const { modality, date: said, hit } = timingOf(trigger, modal, sentence, times);
  const date = trigger.status === 'held' ? openingOf(said, language.lasted?.(sentence.text)) : said;
  if (!namesEnough(modality, date, binding))
    return { ...base, commitment, why: 'names nothing, and is neither said to have happened nor planned' };
  if (modality === 'occurred' && hit && isToCome(hit))
    return { ...base, commitment, why: 'what has happened has no day to come' };
  const confidence = sureness(trigger) * binding.weight * meant.weight;
  if (confidence < THRESHOLD) return { ...base, commitment, why: `too unsure (${confidence.toFixed(2)})` };
  const party =
    isPerParty(trigger.status) || trigger.cue.body !== undefined
      ? partyOf(trigger, binding, subject, language, home, times.triggers[times.triggers.indexOf(trigger) + 1], body)
      : null;
  if (party === null && isLoneStep(trigger, binding, subject, language))
    return { ...base, commitment, why: 'does not say which party, nor how many' };
  const claim: Claim = {
    commitment,
    status: statusOf(trigger, binding, party),
    modality,
    date,
    party,
    ...(body && { body }),
    asserted: meant.asserted && sentence.block !== 'background',
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidenceOf(sentence, trigger, hit),
    rules: [trigger.cue.id, `bound:${binding.means}`, ...meant.rules, ...(hit ? [hit.rule] : [])],
  };
  return { ...base, commitment, of: binding.of, claim };
}

/** Longest article before the noun that opens an entry. */
const ARTICLE = 5;

/** "12 June – Signing of the treaty": in an agenda or a chronicle the noun that opens an entry is its event. */
function isEntry({ form, start }: Trigger, { rules }: Meaning, { text }: Sentence, { label }: Times): boolean {
  const opening = text
    .slice(0, start)
    .split(/[–—:|]/)
    .at(-1)!;
  return form === 'noun' && rules.every((rule) => rule.startsWith('form:')) && opening.trim().length <= ARTICLE && label !== null;
}

/** "tomorrow", "next Monday": if it had happened, it would not be then ("If it entered into force tomorrow"). */
function isToCome({ raw }: DateHit): boolean {
  return (raw.type === 'offset' && raw.unit === 'day' && raw.count > 0) || (raw.type === 'weekday' && raw.turn === 1);
}

/** "When the treaty takes effect on 9 August": the day makes a plan of a condition. */
function plannedByDate(trigger: Trigger, sentence: Sentence, times: Times): Modality | undefined {
  const { modality, date } = timingOf(trigger, 'occurred', sentence, times);
  return modality === 'planned' && date?.length === 10 ? 'planned' : undefined;
}

function evidenceOf(sentence: Sentence, trigger: Span, date: Span | undefined): Evidence[] {
  const piece = ({ start, end }: Span): Evidence => ({
    field: sentence.field,
    text: sentence.verbatim.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
  });
  return [piece({ start: 0, end: sentence.text.length }), piece(trigger), ...(date ? [piece(date)] : [])];
}
