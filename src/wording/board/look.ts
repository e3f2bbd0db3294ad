// What a language must say on the pages to look at: frame, overview, commitment, event, document.

import type { Kind } from '../../domain/status.js';
import type { Standing } from '../../domain/types.js';
import type { Sureness } from '../phrasebook.js';

/** Names of the places in the navigation. */
export type PlaceName = 'overview' | 'review' | 'sources' | 'digest' | 'outbox' | 'quality' | 'explain';

export interface LookPhrases {
  readonly nav: Readonly<Record<PlaceName, string>>;
  readonly frame: {
    readonly skip: string;
    readonly pages: string;
    readonly languages: string;
    /** When the page was made: an instant in words, and the zone in which it counts. */
    asOf(when: string, zone: string): string;
    /** Nothing comes in: this machine is offline, or nothing was read. */
    offline(since: string): string;
    idle(since: string): string;
    readonly notFound: string;
    readonly notFoundHelp: string;
    readonly fault: string;
    readonly faultHelp: string;
    /** A form that another site sent. */
    readonly foreign: string;
    readonly goOn: string;
  };
  readonly login: {
    readonly title: string;
    readonly password: string;
    readonly enter: string;
    readonly wrong: string;
    readonly wait: string;
    readonly byLink: string;
  };
  /** What a commitment is. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** How sure a reading is, in two words. */
  readonly sure: Readonly<Record<Sureness, string>>;
  readonly overview: {
    readonly changed: string;
    /** Before a moment and before a day. */
    readonly sinceVisit: string;
    readonly since: string;
    readonly nothing: string;
    /** Beginnings that can be chosen. */
    days(n: number): string;
    readonly thisMonth: string;
    readonly thisYear: string;
    readonly overdueHelp: string;
    readonly trust: {
      readonly title: string;
      readonly all: string;
      readonly none: string;
      /** For how many commitments "no change" can be believed. */
      some(covered: number, all: number): string;
      /** Each commitment has a healthy source, but not every source is healthy. */
      readonly mostly: string;
      /** Before the names of the sources that are not read well. */
      readonly silent: string;
      uncovered(n: number): string;
      /** Before moments: after the first nothing was read. */
      readonly until: string;
      readonly lastRead: string;
    };
    /** Heading of the table, and its caption for those who hear it. */
    readonly all: string;
    readonly caption: string;
    found(shown: number, all: number): string;
    readonly filter: Readonly<Record<'title' | 'text' | 'party' | 'kind' | 'status' | 'tag' | 'any' | 'apply' | 'reset', string>>;
    readonly columns: Readonly<Record<'commitment' | 'status' | 'last' | 'next' | 'sources', string>>;
    readonly single: string;
    /** A status that no document was needed for. */
    readonly baseline: string;
    readonly notCovered: string;
    /** Before a day. */
    readonly coveredSince: string;
    readonly pager: {
      readonly title: string;
      readonly before: string;
      readonly after: string;
      page(here: number, pages: number): string;
    };
  };
  readonly commitment: Readonly<
    Record<
      | 'since'
      | 'partOf'
      | 'parts'
      | 'covered'
      | 'uncovered'
      | 'ladder'
      | 'passed'
      | 'beside'
      | 'timeline'
      | 'timelineHelp'
      | 'asList'
      | 'whole'
      | 'today'
      | 'baseline'
      | 'reports'
      | 'history'
      | 'window'
      | 'documents'
      | 'noDocuments',
      string
    >
  > & {
    /** Some of its sources are read well; before the moment since when at least one was. */
    coveredPartly(well: number, all: number): string;
    readonly documentColumns: Readonly<Record<'title' | 'publisher' | 'published' | 'copy', string>>;
    readonly sourceColumns: Readonly<Record<'name' | 'state' | 'read' | 'newest', string>>;
  };
  readonly event: Readonly<
    Record<'stored' | 'pageChanged' | 'against' | 'people' | 'partOf' | 'closed' | 'known' | 'neighbours', string>
  > & {
    /** What a person has said of it. */
    readonly said: Readonly<Record<'confirmed' | 'corrected' | 'dismissed' | 'merged' | 'undone', string>>;
    readonly standing: Readonly<Record<Exclude<Standing, 'disputed'>, string>>;
    readonly origin: Readonly<Record<'baseline' | 'expected', string>>;
  };
  readonly document: Readonly<Record<'says' | 'nothing' | 'noText' | 'original' | 'recorded', string>>;
}
