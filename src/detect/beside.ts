// What stands beside a commitment and takes steps of its own: "a report on the pact was approved", "Halcyon, which builds the ship, sold a yard".

import type { Tracked } from './catalogue.js';
import type { Language } from './language.js';
import { clauseAt, type Span } from './layout.js';
import type { Subject } from './mentions.js';
import type { Trigger } from './triggers.js';

/** A place that means a commitment. */
interface Named extends Span {
  readonly of: Tracked | undefined;
}

/** In: a trigger and what it would be tied to. Out: true where the sentence says it of a thing that is only about, on or at that, or of who is. */
export function isOfThingBeside(trigger: Trigger, named: Named, subject: Subject, language: Language): boolean {
  const { start, end } = trigger.head;
  const { beside } = language;
  const text = (from: number, to: number) => subject.sentence.text.slice(from, to);
  if (named.end > start) return beside.before?.test(text(end, named.start)) === true;
  if (isInAside(trigger, named, subject, language)) return true;
  // "a seminar on the pact, which they signed in May": what follows right behind a name is its own.
  if (trigger.form === 'attributive' || /^\s*,[^,]*$/u.test(text(named.end, start))) return false;
  const opens = clauseAt(subject.sentence, named.start)?.start ?? trigger.clause.start;
  return beside.after.test(text(named.end, start)) || beside.before?.test(text(opens, named.start)) === true;
}

/** Longest that what goes before an aside and the aside up to a name may be. */
const ASIDE = 120;

/** "Halcyon, which builds the ship, sold a yard": the aside is on who acts, and what is done has an object of its own. */
function isInAside(
  { head, status }: Trigger,
  named: Named,
  { sentence: { text }, mentions, parties }: Subject,
  { beside }: Language,
): boolean {
  const near = Math.max(0, named.start - ASIDE);
  const opens = near + Math.max(0, text.slice(near, named.start).search(/(?:^|[.;:]\s+)[^.;:]*$/u));
  const comma = text.indexOf(',', opens);
  if (mentions.some(({ of, end }) => of === named.of && end <= comma)) return false;
  // Who builds it is given its contracts, unless they are another country's.
  const strange = parties.some(({ code, start }) => start >= head.end && named.of?.parties.has(code) === false);
  if (status === 'contracted' && !strange) return false;
  return beside.aside?.test(text.slice(opens, head.start)) === true && beside.object?.test(text.slice(head.end)) === true;
}

/** Longest that words of likeness are. */
const LIKENS = 48;

/** "signed an accord modelled on the Kelp Pact": a commitment that is only a measure for another. */
export function isMeasure({ start }: Span, { sentence }: Subject, { beside }: Language): boolean {
  return beside.likens?.test(sentence.text.slice(Math.max(0, start - LIKENS), start)) === true;
}
