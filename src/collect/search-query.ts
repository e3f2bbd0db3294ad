// The query by which a commitment is searched for in the news: its names, in one language.

import type { Commitment } from '../domain/seed.js';

/** A party's name in a language; empty for codes that have none. */
function partyName(code: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code === 'UN' ? 'UN' : code);
  return name ?? '';
}

/** As many of the names as fit, each as a phrase, joined by OR. */
function anyOf(names: readonly string[], room: number): string {
  let query = '';
  for (const name of names) {
    const longer = [query, `"${name.replaceAll('"', ' ')}"`].filter(Boolean).join(' OR ');
    if (longer.length > room) break;
    query = longer;
  }
  return query;
}

/**
 * The query for a commitment in a language: any of its own names; else any of its generic names together with its
 * parties. Undefined where it has no name in that language. At most `room` characters, unless the first name is longer.
 */
export function queryOf(commitment: Commitment, language: string, room: number): string | undefined {
  const own = commitment.names[language] ?? [];
  if (own.length > 0) return anyOf(own, Math.max(room, own[0]!.length + 2));
  const [generic] = commitment.generic_names[language] ?? [];
  if (generic === undefined || commitment.parties.length === 0) return undefined;
  const parties = commitment.parties.map((code) => partyName(code, language)).filter(Boolean);
  return [`"${generic.replaceAll('"', ' ')}"`, ...parties].join(' ');
}
