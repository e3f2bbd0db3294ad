import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/detect/index.js';
import { mentionsIn, report, seed, type SeedParts } from './samples.js';

/** Invented commitments of the world: those that are tracked, each alone. */
const tracked: Readonly<Record<string, SeedParts>> = {
  extradition: {
    id: 'peru-finland-extradition',
    parties: ['PE', 'FI'],
    names: { en: ['Peru-Finland Extradition Treaty'] },
    generic_names: { en: ['extradition treaty', 'extradition agreement'] },
    keywords: { en: ['fugitives', 'extradition'] },
  },
  geothermal: {
    id: 'kenya-iceland-geothermal',
    parties: ['KE', 'IS'],
    names: { en: ['Kenya-Iceland Geothermal Agreement'] },
    generic_names: { en: ['geothermal agreement'] },
    keywords: { en: ['geothermal', 'wells', 'steam'] },
  },
  taxation: {
    id: 'chile-nz-tax',
    parties: ['CL', 'NZ'],
    names: { en: ['Chile-New Zealand Tax Treaty'] },
    generic_names: { en: ['double taxation agreement', 'tax treaty', 'DTA'] },
    keywords: { en: ['double taxation', 'withholding tax'] },
  },
  transit: {
    id: 'caspian-transit',
    parties: ['KZ', 'AZ', 'GE'],
    names: { en: ['Middle Corridor Transit Agreement'] },
    generic_names: { en: ['transit agreement'] },
    keywords: { en: ['Middle Corridor', 'freight', 'containers'] },
  },
  herbarium: {
    id: 'kew-senckenberg',
    kind: 'memorandum',
    parties: ['GB', 'DE'],
    organisations: [
      { names: { en: ['Royal Botanic Gardens', 'RBG Kew'] }, party: 'GB' },
      { names: { en: ['Senckenberg'] }, party: 'DE' },
    ],
    names: {},
    generic_names: { en: ['memorandum of cooperation'] },
    keywords: { en: ['herbarium', 'seed bank'] },
  },
  drone: {
    id: 'sea-lynx',
    kind: 'programme',
    parties: ['NO', 'SE'],
    names: { en: ['Sea Lynx'] },
    generic_names: { en: ['maritime drone programme'] },
    keywords: { en: ['maritime drone'] },
  },
  oceans: {
    id: 'deep-sea-convention',
    parties: [],
    follow: ['NO', 'FJ'],
    names: { en: ['Deep Seabed Convention'] },
    keywords: { en: ['seabed mining'] },
  },
  nodules: {
    id: 'nodule-convention',
    parties: [],
    follow: ['NO', 'FJ'],
    names: { en: ['Nodule Convention'] },
    keywords: { en: ['seabed mining', 'nodules'] },
  },
};

const readers = Object.fromEntries(Object.entries(tracked).map(([name, parts]) => [name, createReader([seed(parts)])]));

const mentions = (name: string, text: string, title = '') => mentionsIn(readers[name]!, report(text, { title })).length > 0;

describe('a tracked commitment is recognised', () => {
  it.each([
    ['extradition', 'The Peru-Finland Extradition Treaty entered into force on Friday.'],
    ['extradition', 'Peru and Finland signed an extradition treaty in Helsinki on Friday.'],
    ['extradition', 'The extradition treaty between Finland and Peru has been ratified by both sides.'],
    ['extradition', 'Peru has ratified its extradition treaty with Finland.'],
    ['extradition', 'Lima and Helsinki agreed on a treaty that lets each hand over fugitives to the other.'],
    ['extradition', 'Finnish lawmakers approved the Finnish-Peruvian extradition agreement.'],
    ['geothermal', 'Kenya and Iceland signed a pact on geothermal wells in Nairobi.'],
    ['geothermal', 'The geothermal agreement between Iceland and Kenya takes effect today.'],
    ['geothermal', "Nairobi's geothermal deal with Reykjavik was extended by five years."],
    ['taxation', 'The double taxation agreement between Chile and New Zealand was signed in Santiago.'],
    ['taxation', 'New Zealand and Chile signed a tax treaty on Monday.'],
    ['transit', 'The Middle Corridor Transit Agreement has entered into force.'],
    ['transit', 'Kazakhstan, Azerbaijan and Georgia signed a transit agreement in Baku.'],
    ['herbarium', 'RBG Kew and Senckenberg signed a memorandum of cooperation on Friday.'],
    ['drone', 'The Sea Lynx completed its first flight.'],
    ['drone', 'Norway and Sweden launched a maritime drone programme.'],
    ['oceans', 'Fiji has ratified the Deep Seabed Convention.'],
    // A title of its own, one of the two, and nobody else.
    ['taxation', "New Zealand's minister said that the double taxation agreement had cleared parliament."],
    // The bodies in the sentence before.
    ['herbarium', 'RBG Kew and Senckenberg work together. The two have renewed their memorandum of cooperation.'],
    // A treaty open to the world by two words of its subject.
    ['nodules', 'The treaty that rules seabed mining and the sharing of nodules has been amended.'],
  ])('%s: %s', (name, text) => {
    expect(mentions(name, text)).toBe(true);
  });

  it.each([
    ['what the headline names', 'Peru, Finland sign extradition treaty', 'The treaty was signed in Helsinki on Friday.'],
    [
      'what the sentence before names',
      '',
      'Peru and Finland signed an extradition treaty in May. The treaty was ratified on Friday.',
    ],
  ])('by pointing back to %s', (_, title, text) => {
    const { findings } = readers['extradition']!.read(report(text, { title }));
    const last = findings
      .flatMap((finding) => finding.mentions)
      .filter(({ field, start }) => field === 'text' && text.slice(start - 4, start) === 'The ');
    expect(last).toHaveLength(1);
  });
});

describe('a document without a name is about the one commitment that its top is about', () => {
  const jets: SeedParts = {
    id: 'jets',
    kind: 'programme',
    parties: ['PL', 'KR'],
    names: { en: ['Orzel'] },
    keywords: { en: ['trainer jets', 'squadron'] },
  };
  const talks: SeedParts = {
    id: 'talks',
    parties: ['PL', 'KR'],
    names: { en: ['Poland-Korea Jets Agreement'] },
    keywords: { en: ['trainer jets', 'squadron'] },
  };
  const about = (seeds: SeedParts[], title: string, text: string) =>
    mentionsIn(createReader(seeds.map(seed)), report(text, { title }));
  const lead =
    'The first squadron of the trainer jets that Poland has ordered in South Korea was handed over in Deblin on Friday.';

  it('with its parties and its subject', () => {
    expect(about([jets], 'Trainer jets arrive', lead)).toEqual(['jets']);
    expect(about([talks], 'Trainer jets arrive', lead)).toEqual([]);
    expect(about([talks], 'Trainer jets arrive', `${lead} It is a good deal.`)).toEqual(['talks']);
  });

  it.each([
    ['another country stands at the top', 'Trainer jets: Peru looks on', lead],
    ['a party is missing', 'Trainer jets arrive', lead.replace('South Korea', 'Asia')],
    ['there is one word of the subject', 'Jets arrive', lead.replace('squadron', 'half')],
  ])('not where %s', (_, title, text) => {
    expect(about([jets], title, text)).toEqual([]);
  });

  it('none where two are it equally', () => {
    expect(about([jets, { ...jets, id: 'twin', names: { en: ['Gawron'] } }], 'Trainer jets arrive', lead)).toEqual([]);
  });
});

describe('a sibling is not taken for it', () => {
  it.each([
    // The same kind of treaty, other parties.
    ['extradition', 'Chile and Norway signed an extradition treaty in Santiago on Friday.'],
    ['extradition', 'Peru signed an extradition treaty with Portugal on Friday.'],
    ['extradition', 'Finland ratified the extradition treaty with Brazil.'],
    ['extradition', 'The extradition treaty between Peru and Spain has entered into force.'],
    ['extradition', 'The Peru-Panama Extradition Treaty entered into force on Friday.'],
    ['extradition', 'Peru, Chile and Bolivia concluded an extradition agreement.'],
    ['geothermal', 'Kenya and Ethiopia signed a geothermal agreement in Addis Ababa.'],
    ['geothermal', 'Iceland signed a geothermal agreement with the Philippines.'],
    ['geothermal', 'Indonesia and New Zealand signed a geothermal agreement.'],
    ['taxation', 'The double taxation agreement between Chile and Australia was signed in Canberra.'],
    ['taxation', 'New Zealand signed a tax treaty with Slovakia on Monday.'],
    ['taxation', 'Uruguay and Japan signed a DTA.'],
    ['transit', 'Turkmenistan, Iran and Oman signed a transit agreement.'],
    ['transit', 'Armenia and Iran signed a transit agreement in Yerevan.'],
    ['herbarium', 'RBG Kew and NIOZ signed a memorandum of cooperation on their herbarium.'],
    ['herbarium', 'Senckenberg signed a memorandum of cooperation with JAMSTEC.'],
    ['drone', 'Denmark and Finland launched a maritime drone programme.'],
    ['oceans', 'Fiji has ratified the Convention on Biological Diversity.'],
    // The same parties, another matter.
    ['extradition', 'Peru and Finland signed a fisheries agreement in Lima.'],
    ['extradition', 'Peru and Finland signed an air services agreement.'],
    ['geothermal', 'Kenya and Iceland signed an agreement on fisheries and cold stores.'],
    ['taxation', 'Chile and New Zealand signed an agreement on film co-production.'],
    ['taxation', 'Chile and New Zealand, which have no double taxation to fear, signed an agreement on film co-production.'],
    ['taxation', 'Chile said that its double taxation agreement with Fiji had cleared parliament.'],
    ['herbarium', 'RBG Kew works with Senckenberg. The memorandum of cooperation with NIOZ was renewed.'],
    ['nodules', 'The treaty that rules fishing has been amended, far from seabed mining.'],
    ['transit', 'Kazakhstan, Azerbaijan and Georgia signed an agreement on culture.'],
    // The matter alone.
    ['extradition', 'What is an extradition treaty? It is a contract between states.'],
    ['geothermal', 'A geothermal agreement was signed by two utilities.'],
    ['taxation', 'Lawyers say that a tax treaty helps investors.'],
    // No instrument at all.
    ['extradition', 'Peru beat Finland in volleyball on Friday; fugitives were not among the players.'],
    ['geothermal', 'Kenya and Iceland exchanged greetings; steam rose from the wells.'],
  ])('%s: %s', (name, text) => {
    expect(mentions(name, text)).toBe(false);
  });

  it.each([
    [
      'after our own',
      'Peru and Finland signed an extradition treaty in May. Peru and Portugal signed one as well. That treaty was ratified on Friday.',
    ],
    ['in the same sentence', 'Peru signed an extradition treaty with Finland, and Portugal ratified one with Chile.'],
  ])('when it comes %s', (_, text) => {
    const { findings } = readers['extradition']!.read(report(text));
    expect(findings.flatMap(({ claims }) => claims.map(({ status }) => status))).toEqual(['signed']);
  });
});

describe('of several that are tracked', () => {
  const siblings = ['PT', 'FI', 'CL', 'ES', 'BR'].map((code) =>
    seed({
      ...tracked['extradition']!,
      id: `peru-${code.toLowerCase()}`,
      parties: ['PE', code],
      names: {},
    }),
  );
  const reader = createReader(siblings);

  it.each([
    ['Peru and Finland signed an extradition treaty.', ['peru-fi']],
    ['Peru ratified its extradition treaty with Portugal.', ['peru-pt']],
    ['The extradition treaty between Chile and Peru has lapsed.', ['peru-cl']],
    ['Peru signed extradition treaties with Spain and with Brazil.', []],
    ['Finland and Portugal signed an extradition treaty.', []],
    ['Peru has ratified the extradition treaty.', []],
  ])('the right one is meant, or none: %s', (text, ids) => {
    expect(mentionsIn(reader, report(text))).toEqual(ids);
  });

  it('both are kept apart in one document', () => {
    const text =
      'Peru and Finland signed an extradition treaty on Monday. Peru and Portugal ratified their extradition treaty on Tuesday.';
    const { findings } = reader.read(report(text));
    expect(
      findings.map(({ commitment, claims }) => `${commitment}: ${claims.map(({ status }) => status).join()}`).sort(),
    ).toEqual(['peru-fi: signed', 'peru-pt: ratified']);
  });
});
