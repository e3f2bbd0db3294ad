// What the contract suite must know of each kind of channel that speaks HTTP: its settings, and what its service makes of a body.

/** One kind, seen from its service. */
export interface ChannelSample {
  /** Path of its address: part of it is a secret. */
  readonly path: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Where the service is asked, given that path. */
  readonly asked: string;
  /** The texts of a body that the service shows to people. Throws where the body is not what the service takes. */
  readonly shown: (body: unknown) => readonly string[];
  /** What a reader sees of a shown text that holds this one. */
  readonly escaped: (words: string) => string;
  /** What must not be found in any shown text of hostile origin. */
  readonly forbidden: readonly RegExp[];
  /** Largest body, in bytes. */
  readonly limit: number;
}

function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined), value);
}

function textAt(value: unknown, most: number, ...path: (string | number)[]): string {
  const text = at(value, ...path);
  if (typeof text !== 'string' || text === '' || text.length > most)
    throw new Error(`${path.join('.')}: ${String(text).length} characters`);
  return text;
}

const SECRET = 'S3CR3T';

const discordEscape = (words: string) => words.replace(/[\\`*_~|>#[\]()<@:-]/g, '\\$&');

function teamsTexts(body: unknown): string[] {
  const card = at(body, 'attachments', 0, 'content');
  if (at(card, 'type') !== 'AdaptiveCard' || at(card, 'version') !== '1.4') throw new Error('no Adaptive Card');
  const blocks = at(card, 'body');
  if (!Array.isArray(blocks)) throw new Error('no body');
  return blocks.map((block) => {
    if (at(block, 'type') !== 'RichTextBlock' || at(block, 'inlines', 0, 'type') !== 'TextRun')
      throw new Error('Markdown would be read');
    return textAt(block, 30_000, 'inlines', 0, 'text');
  });
}

export const CHANNEL_SAMPLES: Readonly<Record<string, ChannelSample>> = {
  slack: {
    path: `/services/T0/B0/${SECRET}`,
    asked: `/services/T0/B0/${SECRET}`,
    settings: {},
    shown: (body) => [textAt(body, 40_000, 'text'), textAt(body, 3000, 'blocks', 1, 'text', 'text')],
    escaped: (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    forbidden: [/<(?!https?:\/\/[^<>|]+>)/, /<[^>]*\|/],
    limit: 50_000,
  },
  discord: {
    path: `/api/webhooks/1/${SECRET}`,
    asked: `/api/webhooks/1/${SECRET}`,
    settings: {},
    shown: (body) => {
      if (JSON.stringify(at(body, 'allowed_mentions')) !== '{"parse":[]}') throw new Error('mentions would call people');
      return [textAt(body, 256, 'embeds', 0, 'title'), textAt(body, 4096, 'embeds', 0, 'description')];
    },
    escaped: discordEscape,
    forbidden: [/(?<!\\)\[/, /(?<!\\)@/, /(?<!\\)\*/, /(?<!\\)</],
    limit: 30_000,
  },
  teams: {
    path: `/workflows/${SECRET}`,
    asked: `/workflows/${SECRET}`,
    settings: {},
    shown: teamsTexts,
    escaped: (words) => words,
    forbidden: [],
    limit: 28_000,
  },
  ntfy: {
    path: `/${SECRET}`,
    asked: '/',
    settings: { priority: 4 },
    shown: (body) => {
      if (at(body, 'markdown') !== undefined || at(body, 'topic') !== SECRET) throw new Error('Markdown would be read');
      if (Buffer.byteLength(textAt(body, 4096, 'message')) > 4096) throw new Error('it would become an attachment');
      return [textAt(body, 250, 'title'), textAt(body, 4096, 'message')];
    },
    escaped: (words) => words,
    forbidden: [],
    limit: 10_000,
  },
  webhook: {
    path: `/hook/${SECRET}`,
    asked: `/hook/${SECRET}`,
    settings: {},
    shown: (body) => [textAt(body, 1000, 'subject'), textAt(body, 200_000, 'text')],
    escaped: (words) => words,
    forbidden: [],
    limit: 200_000,
  },
};
