// Which body of a state approves: its parliament, its cabinet or its court (DESIGN.md, "Approval": one is not the other).

import type { Claim } from '../domain/types.js';
import type { Language } from './language.js';
import type { Sentence } from './layout.js';
import type { Trigger } from './triggers.js';

type Body = NonNullable<Claim['body']>;

/** What a language's words tell of the bodies that approve. */
export interface ApproverReader {
  /** In: a trigger, its sentence, the document's headline (none: empty). Out: the body whose act it is; undefined where nothing says so. */
  bodyOf(trigger: Trigger, sentence: Sentence, headline: string): Body | undefined;
  /** True where a piece of text names a parliament. */
  isParliament(text: string): boolean;
}

/** In: a language. Out: a reader of its words for parliaments, cabinets and courts. */
export function createApproverReader({ approvers }: Language): ApproverReader {
  const bodies = (['parliament', 'cabinet', 'court'] as const).map((body) => ({ body, re: new RegExp(approvers[body], 'giu') }));
  const named = (text: string) =>
    bodies.flatMap(({ body, re }) => [...text.matchAll(re)].map((m) => ({ body, end: m.index + m[0].length })));
  const only = (text: string) => {
    const here = new Set(named(text).map(({ body }) => body));
    return here.size === 1 ? [...here][0] : undefined;
  };
  return {
    isParliament: (text) => named(text).some(({ body }) => body === 'parliament'),
    bodyOf({ cue, start, end, head, clause }, { text }, headline) {
      const before = named(text.slice(Math.min(clause.start, start), head.start)).sort((a, b) => b.end - a.end)[0]?.body;
      // "The Council of Ministers adopted the law"; and the record of a cabinet's meeting lists the titles of laws, which are its acts there.
      const isCabinets = before === 'cabinet' || only(headline) === 'cabinet';
      if (cue.body === 'parliament' && isCabinets && !named(text).some(({ body }) => body === 'parliament')) return 'cabinet';
      if (cue.body !== undefined) return cue.body;
      return before ?? only(text.slice(start, Math.max(end, clause.end)));
    },
  };
}
