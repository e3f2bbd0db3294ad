// Reads one English sentence with the whole detector: what it claims of a few commitments, as short text.

import { createReader } from '../../../../src/detect/index.js';
import { seedSchema, type Commitment } from '../../../../src/domain/seed.js';

const seed = (given: Partial<Commitment> & Pick<Commitment, 'id' | 'kind' | 'parties'>): Commitment =>
  seedSchema.parse({ title: given.id, names: {}, baseline: { as_of: '2020-01-01', status: 'proposed' }, ...given });

/** Commitments of every kind, between real states; the sentences about them are ours. */
export const seeds: readonly Commitment[] = [
  seed({
    id: 'tax',
    kind: 'agreement',
    parties: ['PT', 'KR'],
    names: { en: ['Portugal-Korea tax treaty'] },
    generic_names: { en: ['tax treaty', 'double taxation convention'] },
    keywords: { en: ['double taxation', 'dividends'] },
  }),
  seed({
    id: 'fish',
    kind: 'agreement',
    parties: ['NO', 'GB'],
    names: { en: ['Norway-UK fisheries agreement'] },
    generic_names: { en: ['fisheries agreement'] },
    keywords: { en: ['cod', 'quotas', 'trawlers'] },
  }),
  seed({
    id: 'trade',
    kind: 'agreement',
    parties: ['EU', 'IN'],
    names: { en: ['EU-India free trade agreement', 'EU-India FTA'] },
    generic_names: { en: ['free trade agreement'] },
    keywords: { en: ['tariffs', 'market access'] },
  }),
  seed({ id: 'wide', kind: 'agreement', parties: [], names: { en: ['Plastics Treaty'] }, follow: ['JP', 'CA', 'KE'] }),
  seed({
    id: 'league',
    kind: 'agreement',
    parties: ['SE', 'FI', 'DK', 'NO'],
    names: { en: ['Nordic Rail Convention'] },
    keywords: { en: ['rail'] },
  }),
  seed({
    id: 'hydrogen',
    kind: 'memorandum',
    parties: ['IE', 'CL'],
    names: { en: ['Ireland-Chile hydrogen memorandum'] },
    generic_names: { en: ['hydrogen memorandum', 'memorandum of understanding on hydrogen'] },
    keywords: { en: ['hydrogen'] },
  }),
  seed({
    id: 'frigates',
    kind: 'programme',
    parties: ['NL', 'BE'],
    names: { en: ['Albatros frigate programme', 'Albatros programme'] },
    keywords: { en: ['frigates', 'warships'] },
  }),
  seed({
    id: 'tunnel',
    kind: 'programme',
    parties: ['EE', 'LV'],
    names: { en: ['Livonia tunnel'] },
    keywords: { en: ['tunnel', 'bore'] },
  }),
  seed({ id: 'satellite', kind: 'programme', parties: ['AU', 'SG'], names: { en: ['Coral satellite'] } }),
  seed({
    id: 'cyber',
    kind: 'dialogue',
    parties: ['US', 'BR'],
    names: { en: ['US-Brazil Cyber Dialogue'] },
    generic_names: { en: ['Cyber Dialogue'] },
  }),
  seed({
    id: 'ties',
    kind: 'partnership',
    parties: ['MY', 'NZ'],
    names: { en: ['Malaysia-New Zealand strategic partnership'] },
    generic_names: { en: ['strategic partnership'] },
    keywords: { en: ['relations', 'ties'] },
  }),
  seed({ id: 'summit', kind: 'occasion', parties: [], names: { en: ['Lagos Water Conference'] }, follow: ['NG'] }),
];

const reader = createReader(seeds);

/** "status modality date" of each claim that the text makes, in the order of `seeds` and then of the text. */
export function read(text: string, { title = '', published = '2025-11-26T09:00:00Z' } = {}): string[] {
  const document = {
    id: 'd',
    lang: 'en',
    publisher: 'The Ledger',
    official: false,
    published,
    url: 'https://x.example',
    title,
    text,
  };
  return reader
    .read(document)
    .findings.flatMap(({ claims }) => claims.map(({ status, modality, date }) => `${status} ${modality} ${date ?? '-'}`));
}
