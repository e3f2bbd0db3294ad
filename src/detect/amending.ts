// A paper that changes a treaty passes steps of its own: its signing amends the treaty, the others are none of the treaty.

import type { Status } from '../domain/status.js';
import type { Tracked } from './catalogue.js';
import type { Language } from './language.js';
import { meets, type Span } from './layout.js';
import type { Subject } from './mentions.js';
import { matchesOf } from './sieve.js';
import type { Trigger } from './triggers.js';

/** Steps that such a paper passes for itself, and the word that says what it does. */
const STEPS: ReadonlySet<Status> = new Set<Status>([
  'negotiating',
  'agreed',
  'signed',
  'approved',
  'ratified',
  'provisionally-applied',
  'in-force',
  'amended',
]);
/** A paper further behind its verb is none of it. */
const REACH = 40;
/** Room for a space, and for a little word of the cue. */
const NEXT = 4;

/** In: a trigger, the commitment it is bound to, its sentence. Out: true where the step is that of a paper which amends the commitment. */
export type AmendingReader = (trigger: Trigger, of: Tracked, subject: Subject) => boolean;

export function createAmendingReader({ code, amending }: Language): AmendingReader {
  if (!amending) return () => false;
  const paper = new RegExp(amending.paper, 'giu');
  const named = new RegExp(amending.named, 'iu');
  const described = amending.ofTreaty === undefined ? isBeforeTreaty : behindTreaty(amending.ofTreaty);
  // Of a protocol that is tracked for itself the steps are its own.
  const isPaper = ({ seed: { title, names, generic_names } }: Tracked) =>
    named.test([title, ...(names[code] ?? []), ...(generic_names[code] ?? [])].join('\n'));
  return (trigger, of, subject) => {
    if (!STEPS.has(trigger.status)) return false;
    const papers = matchesOf(paper, subject.sentence.text).map((m) => ({ start: m.index, end: m.index + m[0].length }));
    return (
      papers.length > 0 && !isPaper(of) && papers.some((one) => isStepOf(withTreaty(one, subject), trigger, subject, described))
    );
  };
}

/** The paper up to the end of the name of the treaty in it: "Protocol amending the Treaty on the High Seas". */
function withTreaty({ start, end }: Span, { mentions }: Subject): Span {
  const ends = mentions.filter((m) => meets(m, { start, end })).map((m) => m.end);
  return { start, end: Math.max(end, ...ends) };
}

/** True where the word at `head` describes the treaty that the paper names, and not the paper. */
type Describes = (paper: Span, head: Span, subject: Subject) => boolean;

/** "The protocol amending the treaty signed in 2010": what stands right behind the treaty's name. */
function behindTreaty(words: string): Describes {
  const ofTreaty = new RegExp(`^\\s+(?:${words})`, 'iu');
  return ({ end }, head, { sentence: { text } }) =>
    head.start >= end && head.start - end <= NEXT && ofTreaty.test(text.slice(end));
}

/** 2010年に署名された条約を改正する議定書: what stands before the treaty's name where nothing can stand behind it. */
const isBeforeTreaty: Describes = (paper, head, { mentions }) =>
  head.end <= paper.start && mentions.some((m) => m.start >= head.end && meets(m, paper));

function isStepOf(paper: Span, { status, head, clause }: Trigger, subject: Subject, describes: Describes): boolean {
  const { mentions, strangers } = subject;
  if (meets(paper, head)) return status === 'amended';
  if (status === 'amended') return false;
  const after = head.start >= paper.end;
  const gap: Span = after ? { start: paper.end, end: head.start } : { start: head.end, end: paper.start };
  if (gap.start < clause.start || gap.end > clause.end || (!after && gap.end - gap.start > REACH)) return false;
  if ([...mentions, ...strangers].some((one) => one.start >= gap.start && one.end <= gap.end)) return false;
  return !describes(paper, head, subject);
}
