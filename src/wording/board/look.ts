// What a language must say on the pages to look at: frame, overview, commitment, event, document.

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
}
