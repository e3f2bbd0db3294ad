// One entry of a feed as its format gives it, before addresses, dates and texts are read.

export interface Entry {
  /** Markup, as all texts here are. */
  readonly title: string;
  /** Addresses that may be its own, the surest first; some are relative. */
  readonly links: readonly string[];
  readonly guid: string;
  /** The text in full, and what is said of it in short; either may be empty. */
  readonly content: string;
  readonly summary: string;
  /** Dates as printed, the surest first. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  readonly lang: string;
  readonly source: string;
}

/** Plain text as markup. */
export function plainAsHtml(plain: string): string {
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\n', '<br>');
}

/** True for an address, or a path of the same site, in the place of a GUID. */
export function isLink(guid: string): boolean {
  return /^(?:https?:\/\/|\/(?!\/))\S+$/.test(guid);
}
