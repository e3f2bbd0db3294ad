// Changes as an Atom feed (RFC 4287), newest first.

import type { ExportedCommitment, ExportedEvent } from './contents.js';

/** Entries of the feed: readers ask for what is new, not for all that ever was. */
const ENTRIES = 200;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as XML 1.0 takes it: marked-up characters named, control characters gone. */
function xml(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

type Change = ExportedEvent & { readonly of: ExportedCommitment };

/** Tag addresses (RFC 4151): names that never change and that nobody else gives. */
function tag(name: string): string {
  return `tag:pactwatch.invalid,2026:${name}`;
}

function entry({ of, id, status, party, date, recorded, updated, official, press, reports, standing }: Change): string {
  const [first] = reports;
  const title = `${of.title}: ${party === null ? '' : `${party} `}${status.replaceAll('-', ' ')}${date === null ? '' : ` (${date})`}`;
  const marked = standing === undefined ? '' : `, ${standing}`;
  return [
    '  <entry>',
    `    <id>${xml(tag(id))}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <published>${new Date(recorded).toISOString()}</published>`,
    `    <updated>${new Date(updated).toISOString()}</updated>`,
    ...(first ? [`    <link href="${xml(first.url)}"/>`, `    <author><name>${xml(first.publisher)}</name></author>`] : []),
    `    <summary>${xml(`${official} official, ${press} press${marked}. ${first?.sentence ?? ''}`)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/**
 * The feed of everything that was found to have happened, or of the one commitment `only`. It is as new as its newest entry.
 * Each feed has a name of its own: readers take two of one name for the same feed.
 */
export function atom(commitments: readonly ExportedCommitment[], only?: string): string {
  const title = commitments.find(({ id }) => id === only)?.title ?? 'changes';
  const changes = commitments
    .flatMap((of) => of.events.map((event): Change => ({ ...event, of })))
    .filter(({ origin, modality, standing }) => {
      return origin === 'detected' && modality === 'occurred' && standing !== 'dismissed' && standing !== 'merged';
    })
    .sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated) || (a.id < b.id ? -1 : 1))
    .slice(0, ENTRIES);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${xml(tag(only === undefined ? 'changes' : `changes:${only}`))}</id>`,
    `  <title>${xml(`pactwatch: ${title}`)}</title>`,
    '  <author><name>pactwatch</name></author>',
    `  <updated>${new Date(changes[0]?.updated ?? 0).toISOString()}</updated>`,
    ...changes.map(entry),
    '</feed>',
    '',
  ].join('\n');
}
