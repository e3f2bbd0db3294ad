// Reads one Italian sentence with the whole detector: what it claims of a few commitments, as short text.

import { createReader } from '../../../../src/detect/index.js';
import { seedSchema, type Commitment } from '../../../../src/domain/seed.js';

const seed = (given: Partial<Commitment> & Pick<Commitment, 'id' | 'kind' | 'parties'>): Commitment =>
  seedSchema.parse({ title: given.id, names: {}, baseline: { as_of: '2020-01-01', status: 'proposed' }, ...given });

/** Agreements of the real world, of every kind; the sentences about them are ours. */
export const seeds: readonly Commitment[] = [
  seed({
    id: 'extradition',
    kind: 'agreement',
    parties: ['IT', 'AE'],
    names: { it: ['trattato di estradizione Italia-Emirati'] },
    generic_names: { it: ['trattato di estradizione'] },
    keywords: { it: ['estradizione', 'latitanti'] },
  }),
  seed({
    id: 'fighter',
    kind: 'programme',
    parties: ['IT', 'JP', 'GB'],
    names: { it: ['Gcap'] },
    keywords: { it: ['caccia'] },
  }),
  seed({ id: 'talks', kind: 'dialogue', parties: ['IT', 'IN'], names: { it: ['dialogo strategico Italia-India'] } }),
  seed({
    id: 'ties',
    kind: 'partnership',
    parties: ['IT', 'VN'],
    names: { it: ['partenariato strategico Italia-Vietnam'] },
    generic_names: { it: ['partenariato strategico'] },
    keywords: { it: ['relazioni', 'rapporti'] },
  }),
  seed({ id: 'oceans', kind: 'agreement', parties: [], names: { it: ['Trattato sugli oceani'] }, follow: ['IT', 'JP'] }),
  seed({
    id: 'mercosur',
    kind: 'agreement',
    parties: ['EU', 'BR', 'AR', 'UY', 'PY'],
    names: { it: ['accordo Ue-Mercosur'] },
    generic_names: { it: ['Mercosur'] },
    keywords: { it: ['libero scambio', 'dazi'] },
  }),
  seed({
    id: 'quirinale',
    kind: 'agreement',
    parties: ['FR', 'IT'],
    names: { it: ['Trattato del Quirinale'] },
    keywords: { it: ['cooperazione rafforzata'] },
  }),
  seed({
    id: 'frontalieri',
    kind: 'agreement',
    parties: ['IT', 'CH'],
    names: { it: ['accordo sui frontalieri Italia-Svizzera'] },
    generic_names: { it: ['accordo sui frontalieri', 'nuovo accordo fiscale'] },
    keywords: { it: ['frontalieri', 'imposta alla fonte', 'doppia imposizione'] },
  }),
  seed({
    id: 'pandemic',
    kind: 'agreement',
    parties: [],
    names: { it: ['accordo pandemico', 'trattato pandemico'] },
    follow: ['IT', 'JP'],
    keywords: { it: ['pandemie'] },
  }),
  seed({ id: 'artemis', kind: 'agreement', parties: [], names: { it: ['Accordi Artemis'] }, follow: ['IT', 'JP'] }),
  seed({
    id: 'eurodrone',
    kind: 'programme',
    parties: ['FR', 'DE', 'IT', 'ES'],
    names: { it: ['Eurodrone'] },
    keywords: { it: ['drone'] },
  }),
  seed({
    id: 'iris',
    kind: 'programme',
    parties: ['EU'],
    names: { it: ['Iris²', 'Iris2'] },
    keywords: { it: ['costellazione', 'satelliti'] },
  }),
  seed({
    id: 'aukus',
    kind: 'partnership',
    parties: ['AU', 'GB', 'US'],
    names: { it: ['Aukus'] },
    keywords: { it: ['sottomarini'] },
  }),
  seed({
    id: 'ua100',
    kind: 'partnership',
    parties: ['GB', 'UA'],
    names: { it: ["partenariato dei cent'anni"] },
    generic_names: { it: ['partenariato centenario'] },
  }),
  seed({ id: 'cop', kind: 'occasion', parties: [], names: { it: ['Cop31'] }, follow: ['TR'] }),
  seed({
    id: 'libia',
    kind: 'memorandum',
    parties: ['IT', 'LY'],
    names: { it: ['memorandum Italia-Libia'] },
    generic_names: { it: ['memorandum con la Libia'] },
    keywords: { it: ['guardia costiera', 'migranti'] },
  }),
  seed({
    id: 'twoplus',
    kind: 'dialogue',
    parties: ['JP', 'PH'],
    names: { it: ['2+2 Giappone-Filippine'] },
    generic_names: { it: ['2+2'] },
  }),
];

const reader = createReader(seeds);

/** "status modality date" of each claim that the text makes, in the order of `seeds` and then of the text. */
export function read(text: string, { title = '', published = '2025-11-26T09:00:00Z' } = {}): string[] {
  const document = {
    id: 'd',
    lang: 'it',
    publisher: 'Il Foglio',
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
