// Makes the claims of a document, sentence by sentence, and settles what they say together.

import type { PartialDate } from '../domain/dates.js';
import type { Kind, Status } from '../domain/status.js';
import type { Claim } from '../domain/types.js';
import type { AmendingReader } from './amending.js';
import type { ApproverReader } from './approvers.js';
import { bind, guess, type Binding, type LastTold } from './bind.js';
import { isOnTheWay, type Told, type VoteReader } from './chambers.js';
import { consider, evidenceOf, isOverruled, TAKEN_BACK, unbound, type Considered } from './consider.js';
import type { Language } from './language.js';
import { clauseAt, isOwn, type Sentence, type Span } from './layout.js';
import type { Subject } from './mentions.js';
import { asOneApproval, mergeClaims } from './merge.js';
import type { Dated } from './news-day.js';
import type { Replaced } from './plain.js';
import { announcedDayOf, lastDated, lastYearIn, MAX_DATES, once, withNewsDay, YEAR_REACH, type Dates } from './outside-dates.js';
import type { Share, ShareReader } from './shares.js';
import { createLabelReader, createYearReader, spokenDayOf, type Times } from './timing.js';
import type { Trigger, TriggerReader } from './triggers.js';

export type { Considered } from './consider.js';

/** What a document has claimed so many times it need not claim again. */
const MAX_CLAIMS = 1_000;
/** Names that are read as the words for what they are, too: a document that has more is a list or a prank. */
const MAX_TITLES = 1_000;
/** A step that has been told makes the next one of its sort the same commitment's for so many sentences. */
const AGAIN_REACH = 6;

interface Context {
  readonly language: Language;
  readonly triggers: TriggerReader;
  readonly approvers: ApproverReader;
  readonly votes: VoteReader;
  readonly shares: ShareReader;
  readonly amends: AmendingReader;
  /** Day of publication in the publisher's zone. */
  readonly published: string;
  /** The country that the text leaves out, where its publisher or language tells. */
  readonly home: string | undefined;
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
  let titles = 0;
  for (const [index, subject] of subjects.entries()) {
    if (count >= MAX_CLAIMS) break;
    if (!isOwn(subject.sentence)) continue;
    const dates = once(() => context.language.dates(subject.sentence.text).slice(0, MAX_DATES));
    const following = subjects.slice(index + 1, index + 3).map(({ sentence }) => sentence);
    const told = (status: Status) => {
      const one = last.get(status);
      return one && index - one.at <= AGAIN_REACH ? one : undefined;
    };
    const named = titles < MAX_TITLES ? titlesIn(subject, context.language) : [];
    titles += named.length;
    const looked = lookAt(
      subject,
      following,
      { dates, before, titles: named, label: label(subject.sentence, dates), labelYear: labelYear(subject.sentence), told },
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
  const claims = withoutDoubts(settled.flatMap(({ claim }) => claim ?? []));
  const dated = withNewsDay(mergeClaims(claims), read, context.published, {
    sitting: subjects[0]?.sitting === true,
    dayLine: context.language.dayLine,
  });
  return { claims: asOneApproval(dated), considered: settled };
}

/** What is only likely says nothing of a step that is plainly told elsewhere in the document. */
function withoutDoubts(claims: readonly Claim[]): Claim[] {
  const plain = new Set(claims.filter((claim) => !isOverruled(claim)).map(({ commitment, status }) => `${commitment} ${status}`));
  return claims.filter((claim) => !isOverruled(claim) || !plain.has(`${claim.commitment} ${claim.status}`));
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

/** What is known of a sentence: its names, what may date it (its own dates, those before it, the day that heads its paragraph), what was told. */
interface Before {
  readonly dates: Dates;
  readonly before: readonly Dates[];
  readonly titles: readonly Replaced[];
  readonly label: () => PartialDate | null;
  readonly labelYear: number | undefined;
  readonly told: (status: Status) => LastTold | undefined;
}

/** What becomes of the triggers of a sentence. */
function lookAt(
  subject: Subject,
  following: readonly Sentence[],
  { dates, before, titles, label, labelYear, told }: Before,
  { language, triggers, approvers, votes, shares, amends, published, home, headline }: Context & { readonly headline: string },
): Considered[] {
  const { sentence } = subject;
  const found = triggers.triggers(sentence, titles).flatMap((trigger): { trigger: Trigger; binding: Binding | undefined }[] => {
    const binding = bind(trigger, subject, language, told) ?? guess(trigger, subject, language);
    return [binding, ...(binding?.beside ?? [])].map((one) => ({ trigger, binding: one }));
  });
  if (!found.some(({ binding }) => binding)) return found.map(({ trigger }) => unbound(trigger, sentence));
  const meant = found.map((one) => ({
    ...one,
    meant: triggers.meaning(one.trigger, sentence, namesOf(one.binding, subject)),
  }));
  const times: Times = {
    dates: dates(),
    // A noun that claims nothing ("its instrument of ratification") must not take the date from the verb that does.
    triggers: [...new Set(meant.filter((one) => one.meant.modality).map(({ trigger }) => trigger))],
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
    aside: ({ start }) => language.isAside?.(sentence.text.slice(clauseAt(sentence, start)?.start ?? 0, start)) === true,
    ofLaw: ({ start, end }) => language.isOfLaw?.(sentence.text.slice(0, start), sentence.text.slice(end)) === true,
  };
  const [next] = following;
  const retracted = next !== undefined && language.retracts?.(next.text) === true;
  return meant.flatMap(({ trigger, binding, meant: own }) => {
    if (!binding) return unbound(trigger, sentence);
    const body = trigger.status === 'approved' ? approvers.bodyOf(trigger, sentence, headline) : trigger.cue.body;
    const last = told(trigger.status);
    const actor = actorSo(last, binding) ?? home;
    const around = { subject, times, language, actor, body, told: last?.of === binding.of, amends };
    const one = consider({ trigger, binding, meant: retracted ? TAKEN_BACK : own }, around);
    const each = withShares(one, one.claim ? shares(one.claim, trigger, binding.of, subject, times) : [], sentence, trigger);
    return one.claim?.status === 'approved' ? each.map((a) => ({ ...a, vote: votes(trigger, sentence, following) })) : each;
  });
}

/** Longest that the tail of a name may be, with the verb behind it. */
const TAIL = 240;
/** Room for the little words between the parts of a description. */
const NEXT = 24;

/** Longest that an article or a word for a number before a name can be. */
const BEFORE = 24;
const MEETINGS: ReadonlySet<Kind> = new Set<Kind>(['dialogue', 'occasion']);

/** The names in a sentence, each with the word for what it is the name of; a description with those of its words that follow. */
function titlesIn(
  { mentions, parties, entries, sentence: { text } }: Subject,
  { joins, tail, words, article }: Language,
): Replaced[] {
  const parts = [...parties, ...entries].sort((a, b) => a.start - b.start);
  const isJoined = (from: number, to: number) => to > from && to - from <= NEXT && joins?.test(text.slice(from, to)) === true;
  return mentions.flatMap(({ start, end, of: { seed }, means }) => {
    if (means === 'name' || means === 'reference') {
      const rest = tail?.exec(text.slice(end, end + TAIL))?.[0].length ?? 0;
      const by =
        article && !article.unless.test(text.slice(Math.max(0, start - BEFORE), start))
          ? `${article.word} ${words[seed.kind]}`
          : words[seed.kind];
      return [{ start, end: end + rest, by, meeting: MEETINGS.has(seed.kind) }];
    }
    // "The talks on the Plastics Treaty": what goes with a name is another thing.
    const named = mentions.some((other) => other.means === 'name' && other.start >= end && isJoined(end, other.start));
    if (means !== 'description' || named) return [];
    const last = parts.reduce((to, part) => (isJoined(to, part.start) ? part.end : to), end);
    return last > end ? [{ start, end: last, by: words[seed.kind] }] : [];
  });
}

/** Where a sentence has the name of what a trigger is about, or one that it shares with others. */
function namesOf(binding: Binding | undefined, { mentions }: Subject): readonly Span[] {
  return mentions.filter(({ of, means }) => of === binding?.of && (means === 'name' || means === 'generic'));
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
