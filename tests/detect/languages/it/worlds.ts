// Commitments beyond treaties for the sentences of worlds.rows.ts: a probe, a corridor, a partnership for energy, visas, a prison, a wide accord.

import type { SeedParts } from '../../samples.js';
import { lineReader } from '../rows.js';

export const SEEDS: readonly SeedParts[] = [
  {
    id: 'probe',
    kind: 'programme',
    parties: ['IT', 'IN'],
    names: { it: ['missione Selene', 'Selene'] },
    generic_names: { it: ['sonda lunare'] },
    keywords: { it: ['sonda', 'orbita', 'lancio', 'antenna'] },
    organisations: [{ names: { it: ['Asi'] } }, { names: { it: ['Isro'] } }],
  },
  {
    id: 'corridor',
    kind: 'agreement',
    parties: ['GE', 'AM', 'TR'],
    names: { it: ['accordo sul corridoio del Caucaso', 'corridoio del Caucaso'] },
    generic_names: { it: ['accordo sul transito', 'corridoio merci'] },
    keywords: { it: ['merci', 'camion', 'treni', 'dogane'] },
  },
  {
    id: 'energy',
    kind: 'partnership',
    parties: ['SN', 'FR', 'DE'],
    names: { it: ['Jetp Senegal', 'partenariato energetico con il Senegal'] },
    generic_names: { it: ['partenariato energetico', 'Jetp'] },
    keywords: { it: ['rinnovabili', 'centrali', 'transizione'] },
  },
  {
    id: 'visas',
    kind: 'agreement',
    parties: ['AU', 'FJ'],
    names: { it: ['trattato di Suva', 'accordo sui visti Australia-Figi'] },
    generic_names: { it: ['accordo sui visti'] },
    keywords: { it: ['visto', 'visti', 'figiani'] },
  },
  {
    id: 'prison',
    kind: 'agreement',
    parties: ['DK', 'XK'],
    names: { it: ['accordo sul carcere Danimarca-Kosovo'] },
    generic_names: { it: ['accordo sul carcere'] },
    keywords: { it: ['carcere', 'detenuti'] },
  },
  {
    id: 'virus',
    kind: 'agreement',
    parties: [],
    follow: ['EU', 'US', 'CN', 'IT'],
    names: { it: ['Accordo sulle pandemie', 'accordo Oms sulle pandemie'] },
    keywords: { it: ['pandemie', 'Oms'] },
  },
  {
    id: 'studies',
    kind: 'memorandum',
    parties: ['IT', 'TN'],
    names: { it: ['memorandum Italia-Tunisia sui flussi'] },
    generic_names: { it: ['memorandum sui flussi'] },
    keywords: { it: ['migranti', 'rimpatri'] },
  },
  {
    id: 'table',
    kind: 'dialogue',
    parties: ['IT', 'AR'],
    names: { it: ['dialogo economico Italia-Argentina'] },
    generic_names: { it: ['dialogo economico'] },
  },
];

/** What a line ("text" or "title || text") claims. */
export const read = lineReader('it', SEEDS);
