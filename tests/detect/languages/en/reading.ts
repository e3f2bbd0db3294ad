// Reads one English sentence with the whole detector: what it claims of a few commitments, as short text.

import { lineReader } from '../rows.js';

/** Commitments of every kind, between real states; the sentences about them are ours. */
export const read = lineReader('en', [
  {
    id: 'tax',
    kind: 'agreement',
    parties: ['PT', 'KR'],
    names: { en: ['Portugal-Korea tax treaty'] },
    generic_names: { en: ['tax treaty', 'double taxation convention'] },
    keywords: { en: ['double taxation', 'dividends'] },
  },
  {
    id: 'fish',
    kind: 'agreement',
    parties: ['NO', 'GB'],
    names: { en: ['Norway-UK fisheries agreement'] },
    generic_names: { en: ['fisheries agreement'] },
    keywords: { en: ['cod', 'quotas', 'trawlers'] },
  },
  {
    id: 'trade',
    kind: 'agreement',
    parties: ['EU', 'IN'],
    names: { en: ['EU-India free trade agreement', 'EU-India FTA'] },
    generic_names: { en: ['free trade agreement'] },
    keywords: { en: ['tariffs', 'market access'] },
  },
  {
    id: 'returns',
    kind: 'agreement',
    parties: ['DE', 'RS'],
    names: { en: ['Germany-Serbia returns agreement'] },
    generic_names: { en: ['returns deal', 'returns scheme'] },
    keywords: { en: ['migrants', 'removals'] },
  },
  {
    id: 'corridor',
    kind: 'agreement',
    parties: ['GE', 'AM'],
    names: { en: ['Caucasus Fuel Initiative'] },
    generic_names: { en: ['fuel deal', 'fuel corridor'] },
    keywords: { en: ['diesel', 'tankers'] },
  },
  { id: 'wide', kind: 'agreement', parties: [], names: { en: ['Plastics Treaty'] }, follow: ['JP', 'CA', 'KE'] },
  {
    id: 'league',
    kind: 'agreement',
    parties: ['SE', 'FI', 'DK', 'NO'],
    names: { en: ['Nordic Rail Convention'] },
    keywords: { en: ['rail'] },
  },
  {
    id: 'hydrogen',
    kind: 'memorandum',
    parties: ['IE', 'CL'],
    names: { en: ['Ireland-Chile hydrogen memorandum'] },
    generic_names: { en: ['hydrogen memorandum', 'memorandum of understanding on hydrogen'] },
    keywords: { en: ['hydrogen'] },
  },
  {
    id: 'frigates',
    kind: 'programme',
    parties: ['NL', 'BE'],
    names: { en: ['Albatros frigate programme', 'Albatros programme'] },
    keywords: { en: ['frigates', 'warships'] },
  },
  {
    id: 'tunnel',
    kind: 'programme',
    parties: ['EE', 'LV'],
    names: { en: ['Livonia tunnel'] },
    keywords: { en: ['tunnel', 'bore'] },
  },
  { id: 'satellite', kind: 'programme', parties: ['AU', 'SG'], names: { en: ['Coral satellite'] } },
  {
    id: 'cyber',
    kind: 'dialogue',
    parties: ['US', 'BR'],
    names: { en: ['US-Brazil Cyber Dialogue'] },
    generic_names: { en: ['Cyber Dialogue'] },
  },
  {
    id: 'ties',
    kind: 'partnership',
    parties: ['MY', 'NZ'],
    names: { en: ['Malaysia-New Zealand strategic partnership'] },
    generic_names: { en: ['strategic partnership'] },
    keywords: { en: ['relations', 'ties'] },
  },
  { id: 'summit', kind: 'occasion', parties: [], names: { en: ['Lagos Water Conference'] }, follow: ['NG'] },
]);
