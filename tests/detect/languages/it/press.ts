// Commitments of many kinds for the sentences of press.rows.ts: tax, fisheries, visas, trade, ships, tunnels, satellites, talks.

import type { Commitment } from '../../../../src/domain/seed.js';
import type { SeedParts } from '../../samples.js';
import { lineReader } from '../rows.js';

const seed = (
  id: string,
  kind: Commitment['kind'],
  parties: string[],
  words: { names: string[]; shared?: string[]; keywords?: string[]; bodies?: string[]; follow?: string[] },
): SeedParts => ({
  id,
  kind,
  parties,
  names: { it: words.names },
  generic_names: { it: words.shared ?? [] },
  keywords: { it: words.keywords ?? [] },
  organisations: (words.bodies ?? []).map((body) => ({ names: { it: [body] } })),
  follow: words.follow ?? [],
});

/** What a line ("text" or "title || text") claims. */
export const read = lineReader('it', [
  seed('tax', 'agreement', ['IT', 'KE'], {
    names: ['Convenzione fiscale Italia-Kenya'],
    shared: ['Convenzione contro le doppie imposizioni', 'convenzione fiscale'],
    keywords: ['doppie imposizioni', 'doppia imposizione', 'fisco'],
  }),
  seed('fish', 'agreement', ['EU', 'SN'], {
    names: ['accordo di pesca Ue-Senegal'],
    shared: ['accordo di pesca'],
    keywords: ['pesca', 'tonno', 'pescherecci'],
  }),
  seed('visa', 'agreement', ['IT', 'AU'], {
    names: ['Working Holiday Italia-Australia'],
    shared: ['accordo vacanze-lavoro'],
    keywords: ['visto', 'giovani'],
  }),
  seed('trade', 'agreement', ['EU', 'IN'], {
    names: ['accordo di libero scambio Ue-India'],
    shared: ['accordo di libero scambio'],
    keywords: ['libero scambio', 'dazi'],
  }),
  seed('secrets', 'agreement', ['IT', 'PL'], {
    names: ['accordo Italia-Polonia sulle informazioni classificate'],
    shared: ['accordo sulle informazioni classificate'],
    keywords: ['informazioni classificate', 'segreto'],
  }),
  seed('research', 'memorandum', ['IT', 'KR'], {
    names: ['memorandum Cnr-Kaist'],
    shared: ['memorandum'],
    keywords: ['robotica', 'ricercatori'],
    bodies: ['Cnr', 'Kaist'],
  }),
  seed('frigates', 'programme', ['IT', 'GR', 'FR'], {
    names: ['programma Egeo'],
    shared: ['programma fregate'],
    keywords: ['fregate', 'fregata', 'Fincantieri'],
  }),
  seed('tunnel', 'programme', ['FI', 'EE'], {
    names: ['tunnel Talsinki', 'Talsinki'],
    shared: ['tunnel sottomarino'],
    keywords: ['tunnel', 'galleria', 'scavo'],
  }),
  seed('satellite', 'programme', ['IT', 'BR'], {
    names: ['missione Amazonia', 'satellite Amazonia'],
    keywords: ['satellite', 'satelliti', 'osservazione della Terra'],
  }),
  seed('talks', 'dialogue', ['IT', 'IN'], {
    names: ['dialogo strategico Italia-India'],
    shared: ['dialogo strategico'],
    keywords: ['consultazioni'],
  }),
  seed('ties', 'partnership', ['IT', 'VN'], {
    names: ['partenariato strategico Italia-Vietnam'],
    shared: ['partenariato strategico'],
    keywords: ['relazioni', 'rapporti'],
  }),
  seed('venture', 'partnership', ['IT', 'TR'], { names: ['Anatolia Aero'], keywords: ['droni', 'joint venture'] }),
  seed('cybercrime', 'agreement', [], {
    names: ['Convenzione sul cibercrimine'],
    keywords: ['cibercrimine'],
    follow: ['IT', 'JP'],
  }),
  seed('frontier', 'agreement', ['IT', 'CH'], {
    names: ['accordo Italia-Svizzera sui frontalieri'],
    shared: ['accordo sui frontalieri'],
    keywords: ['frontalieri', 'ristorni'],
  }),
  seed('mexico', 'agreement', ['EU', 'MX'], {
    names: ['accordo UE-Messico'],
    shared: ['accordo globale'],
    keywords: ['dazi', 'formaggi'],
  }),
  seed('peace', 'agreement', ['AM', 'AZ'], {
    names: ['trattato di pace tra Armenia e Azerbaigian'],
    shared: ['trattato di pace'],
  }),
  seed('libya', 'memorandum', ['IT', 'LY'], { names: ['Memorandum Italia-Libia'], keywords: ['migranti', 'motovedette'] }),
  seed('mercury', 'agreement', [], {
    names: ['Convenzione di Minamata'],
    keywords: ['mercurio'],
    follow: ['IT', 'CH', 'VA', 'SM'],
  }),
  seed('bridge', 'programme', ['IT'], { names: ['Ponte sullo Stretto'], keywords: ['Stretto', 'Messina', 'campata'] }),
  seed('alpine', 'programme', ['IT', 'FR'], { names: ['Torino-Lione'], shared: ['tunnel di base'], keywords: ['Telt', 'fresa'] }),
  seed('spain', 'dialogue', ['IT', 'ES'], { names: ['Forum di dialogo Italia-Spagna'], keywords: ['imprenditori'] }),
  seed('recovery', 'occasion', ['IT', 'UA'], { names: ['URC 2025'], keywords: ['ricostruzione'] }),
  seed('vehicles', 'partnership', ['IT', 'DE'], {
    names: ['Leonardo Rheinmetall Military Vehicles'],
    shared: ['joint venture'],
    keywords: ['cingolati', 'Lynx'],
  }),
  seed('climate', 'occasion', [], { names: ['Cop31'], follow: ['TR'] }),
]);
