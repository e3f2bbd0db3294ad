// What a document as a whole says about whose step it is: its one subject, its publisher's home, the record that it is.

import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/types.js';
import { createReader } from '../../src/detect/index.js';
import { createPartyFinder } from '../../src/detect/parties.js';
import { createVocabulary, sharedWith } from '../../src/detect/vocabulary.js';
import { claimsIn, languageOf, mentionsIn, report, seed, type SeedParts } from './samples.js';

const prison: SeedParts = {
  id: 'prison',
  parties: ['DK', 'XK'],
  names: {
    en: ['Denmark-Kosovo Prison Treaty'],
    it: ['Trattato carcerario Danimarca-Kosovo'],
    ja: ['デンマーク・コソボ刑務所協定'],
  },
  keywords: { en: ['prison', 'inmates'], it: ['carcere', 'detenuti'], ja: ['刑務所', '受刑者'] },
};
const cable: SeedParts = {
  id: 'cable',
  kind: 'programme',
  parties: ['IE', 'FR'],
  names: { en: ['Celtic Sea Cable'], it: ['Cavo del mare celtico'] },
  keywords: { en: ['submarine cable', 'converter'], it: ['cavo sottomarino'] },
};
const haven: SeedParts = {
  id: 'haven',
  kind: 'programme',
  parties: ['IE', 'FR'],
  names: { en: ['Solway Estuary Wetland Oysters'] },
  keywords: { en: ['spoonbill', 'avocet', 'heron'] },
};
const wardens = 'Irish and French wardens counted';
const wide: SeedParts = { id: 'moss', parties: [], names: { en: ['MOSSA Agreement'] }, keywords: { en: ['peat'] } };

const told = (text: string, rest: Partial<Document> = {}, ...seeds: SeedParts[]) =>
  claimsIn(createReader((seeds.length ? seeds : [prison]).map(seed)), report(text, rest));
const linked = (text: string, rest: Partial<Document> = {}, ...seeds: SeedParts[]) =>
  mentionsIn(createReader((seeds.length ? seeds : [prison]).map(seed)), report(text, rest));

describe('a text that never names its commitment', () => {
  const news = 'Denmark may send them on 3 December. The deal with Kosovo was signed on Monday.';
  it('is about it where its parties and two words of its subject stand in it', () => {
    expect(linked(`The inmates wait. The prison is ready. ${news}`)).toEqual(['prison']);
    expect(linked(`They wait in the prison. ${news.replace('The deal with Kosovo', 'Kosovo says it')}`)).toEqual([]);
  });
  it('is not where its top names others, nor where a party is missing', () => {
    expect(linked(`Belgium watches. The inmates wait. The prison is ready. ${news.replace('The deal with', 'It and')}`)).toEqual(
      [],
    );
    expect(linked('The inmates wait. The prison is ready. Denmark spoke. The deal was signed on Monday.')).toEqual([]);
  });
  it('is about it where one word of its subject and three of those of its names stand in it', () => {
    expect(linked(`${wardens} one spoonbill on the wetlands of the estuary.`, {}, haven)).toEqual(['haven']);
    expect(linked(`${wardens} one spoonbill on the wetlands.`, {}, haven)).toEqual([]);
  });
  it.each<[string, SeedParts['kind'], string, boolean]>([
    ['a pact by the words of its names', 'agreement', 'one spoonbill on the wetlands of the estuary. A pact was hailed', true],
    ['no partnership', 'partnership', 'one spoonbill on the wetlands of the estuary. A partnership was hailed', false],
    ['but by two of its subject', 'partnership', 'a spoonbill and an avocet. A partnership was hailed', true],
    ['a pact of which nothing says that it is one by three', 'agreement', 'a spoonbill, a heron and an avocet', true],
    ['and not by two', 'agreement', 'a spoonbill and an avocet', false],
  ])('is about %s', (_, kind, text, found) => {
    expect(linked(`${wardens} ${text}.`, {}, { ...haven, kind: kind! })).toEqual(found ? ['haven'] : []);
  });
  it('is not about a memorandum of bodies that it does not name', () => {
    const text = `${wardens} a spoonbill and an avocet. A memorandum was hailed.`;
    const memorandum: SeedParts = {
      ...haven,
      kind: 'memorandum',
      names: { en: ['Osmund-Halcyon Solway Estuary Wetland Oysters'] },
    };
    const organisations = [{ names: { en: ['Osmund'] } }, { names: { en: ['Halcyon'] } }];
    expect(linked(text, {}, memorandum)).toEqual(['haven']);
    expect(linked(text, {}, { ...memorandum, organisations })).toEqual([]);
    expect(linked(text, {}, { ...memorandum, organisations, names: haven.names! })).toEqual(['haven']);
  });
  it('has its subject in its own text, be it far down, and its parties as more than places', () => {
    const birds = 'a spoonbill and an avocet';
    expect(linked(`Irish and French wardens met.\n\nIt rained.\n\nThey saw ${birds}.`, {}, haven)).toEqual(['haven']);
    expect(linked(`${wardens} one spoonbill.\n\nRelated stories\nAn avocet comes`, {}, haven)).toEqual([]);
    expect(linked(`In Dublin and in Paris wardens counted ${birds}.`, {}, haven)).toEqual([]);
  });
  it('has two of very many parties, nobody else at its top, and a word of the matter beside the pact', () => {
    const many: SeedParts = {
      ...haven,
      kind: 'agreement',
      parties: ['IE', 'FR', 'BE', 'NL', 'PT'],
      names: { en: ['Avian Accord'] },
    };
    const pact = 'It rained. The pact on the spoonbill was signed on Monday.';
    expect(told(`Ireland watches. France watches. ${pact}`, {}, many)).toEqual(['haven signed occurred 2025-11-24 -']);
    expect(told(`Ireland watches. Norway watches. France too. ${pact}`, {}, many)).toEqual([]);
    expect(told(`Ireland watches. ${pact}`, {}, many)).toEqual([]);
    expect(told(`Ireland watches. France watches. ${pact}`, {}, { ...many, parties: ['IE', 'FR', 'BE'] })).toEqual([]);
  });
  it('names two of many parties, one is not enough', () => {
    const many = { ...haven, parties: ['IE', 'FR', 'BE', 'NL'] };
    expect(linked(`${wardens} a spoonbill and an avocet.`, {}, many)).toEqual(['haven']);
    expect(linked('Irish wardens counted a spoonbill and an avocet.', {}, many)).toEqual([]);
  });
  it('has beside what it names a second subject only with four words of names', () => {
    const fleet: SeedParts = {
      id: 'fleet',
      kind: 'programme',
      parties: ['NO', 'GB'],
      names: { en: ['Northern Fleet Programme'] },
    };
    const story = `${wardens} one spoonbill on the Solway wetlands, deep in the estuary.\n\nThe Northern Fleet Programme is old.`;
    expect(linked(story, {}, haven, fleet)).toEqual(['haven', 'fleet']);
    expect(linked(story.replace('Solway ', ''), {}, haven, fleet)).toEqual(['fleet']);
  });
  it.each<[string, string, string[]]>([
    ['the one with more words of its subject', 'a spoonbill and an avocet at Oxbow by a curlew of the ringing post', ['haven']],
    ['of as many the one with more words of names', 'a spoonbill, an avocet, a curlew and a godwit by the Oxbow post', ['twin']],
    ['none of as many of both', 'a spoonbill, an avocet, a curlew and a godwit', []],
    [
      'the one with more words of its subject, names being even',
      'a spoonbill and an avocet of the estuary, a curlew at Oxbow of the ringing post',
      ['haven'],
    ],
  ])('is, of two, about %s', (_, text, found) => {
    const twin: SeedParts = { ...haven, id: 'twin', names: { en: ['Oxbow Ringing'] }, keywords: { en: ['curlew', 'godwit'] } };
    expect(linked(`${wardens} ${text}.`, {}, haven, twin)).toEqual(found);
  });
  it('tells its steps by the words of its subject, but for those of others', () => {
    const start = `${wardens} a spoonbill and an avocet.`;
    const step = 'It was postponed on Monday.';
    expect(told(`${start} The spoonbill hide is new. ${step}`, {}, haven)).toEqual(['haven delayed occurred 2025-11-24 -']);
    expect(told(`${start} The spoonbill hide of Malta and Oman is new. ${step}`, {}, haven)).toEqual([]);
  });
  it('is of those that have the words of its subject with them', () => {
    const text =
      'Le carceri e i detenuti dividono Danimarca e Kosovo, il carcere costa. È entrato in vigore il patto sul carcere';
    expect(told(`${text}.`, { lang: 'it' })).toHaveLength(1);
    expect(told(`${text} tra Oslo e Lima.`, { lang: 'it' })).toEqual([]);
    const noun = (of: string) =>
      told(`${text.replace(/ È .*/, '')}\n\nA un anno dall'entrata in vigore, lunedì, del carcere${of} si discute.`, {
        lang: 'it',
      });
    expect(noun('')).toEqual(['prison in-force occurred 2025-11-24 -']);
    expect(noun(' fra Parigi e Lima')).toEqual([]);
  });
  it('has no paper on another matter', () => {
    const start = 'The inmates wait. The prison is ready. Denmark and Kosovo agree. On Monday they signed a';
    expect(told(`${start} new deal.`)).toEqual(['prison signed occurred 2025-11-24 -']);
    expect(told(`${start} new sales deal.`)).toEqual([]);
    expect(told(`${start} Film Co-Production Deal.`)).toEqual([]);
    expect(told(`${start} new prison deal.`)).toEqual(['prison signed occurred 2025-11-24 -']);
  });
});

describe('the words of names', () => {
  const stemsOf = (code: string, parts: Partial<SeedParts> = {}) => {
    const language = languageOf(code);
    const vocabulary = createVocabulary(language, createPartyFinder(language, new Set(['DK', 'XK'])));
    return vocabulary({ seed: seed({ ...prison, ...parts }), parties: new Set(['DK', 'XK']), bodies: 0, ofStates: false });
  };
  it.each([
    [2, 'en', 'Inmates of prisons'],
    [2, 'it', 'le carceri, un detenuto'],
    [2, 'ja', '刑務所に移された受刑者'],
    [0, 'en', 'Denmark and Kosovo have a treaty'],
  ])('are counted apart, inflected, without parties and instruments: %i in %s: %s', (count, code, text) => {
    expect(sharedWith(stemsOf(code), text)).toBe(count);
  });
  it.each<[string, string[], string[]]>([
    ['en', ['Bailiff handover', 'prisons', 'Old Gaols'], ['pris', 'baili', 'handov', 'gaol']],
    ['it', ['custodi della torre'], ['carcerar', 'custo', 'torr']],
    ['ja', ['看守', 'ロボット', 'カニ'], ['刑務', '看守', 'ロボット']],
  ])('are names, shared names and keywords, without endings and little words, each once: %s', (code, words, stems) => {
    const [shared, ...keywords] = words;
    const parts = { generic_names: { [code]: [shared!] }, keywords: { [code]: keywords } };
    expect(stemsOf(code, parts)).toEqual(stems);
  });
});

describe('the abbreviation of a treaty open to the world', () => {
  it('is enough by itself, that of a pact of two is not', () => {
    expect(linked('On Monday the MOSSA was opened.', {}, wide)).toEqual(['moss']);
    expect(linked('On Monday Peru and Finland opened the MOSSA.', {}, { ...wide, parties: ['PE', 'FI'] })).toEqual([]);
  });
  it('is one of four letters, in a name of one word more', () => {
    const called = (name: string, text: string) => linked(text, {}, { ...wide, names: { en: [name] } });
    expect(called('Grand MOSSA Peat Agreement', 'On Monday the MOSSA was opened.')).toEqual([]);
    expect(called('MOSS Agreement', 'On Monday the MOSS was opened.')).toEqual(['moss']);
    expect(called('MOS Agreement', 'On Monday the MOS was opened.')).toEqual([]);
  });
});

describe('a document that speaks of one commitment alone', () => {
  // What the lead names would be the topic of all.
  const lead = 'It was a week of many visits, speeches and dinners.';
  const opening = `${lead}\n\nThe Denmark-Kosovo Prison Treaty is old. Rain fell. Wind blew. Dogs barked. Nobody came.`;
  it('tells steps of its text without naming it', () => {
    expect(told(`${opening} The notes were exchanged on Monday.`)).toEqual(['prison ratified occurred 2025-11-24 -']);
  });
  it.each([
    ['in the place of another', 'The notes were exchanged in Lima on Monday.', 'ratified occurred 2025-11-24 -'],
    ['at the meeting of a bloc', 'At the EFTA summit the notes were exchanged on Monday.', 'ratified occurred 2025-11-24 -'],
    ['with its own party', 'The notes with Kosovo were exchanged on Monday.', 'ratified occurred 2025-11-24 DK'],
    ['of talks', 'Negotiations began on Monday.', 'negotiating occurred 2025-11-24 -'],
    ['of a text', 'The text was agreed on Monday.', 'agreed occurred 2025-11-24 -'],
    ['of signing', 'The signing took place on Monday.', 'signed occurred 2025-11-24 -'],
    ['of a vote', 'Parliament gave its consent on Monday.', 'approved occurred 2025-11-24 -'],
  ])('be it %s', (_, text, claim) => {
    expect(told(`${opening} ${text}`)).toEqual([`prison ${claim}`]);
  });
  it('none of which are those of a programme, nor what a committee has before it those of a treaty', () => {
    const works = opening.replace('Denmark-Kosovo Prison Treaty', 'Celtic Sea Cable');
    expect(told(`${works} The notes were exchanged on Monday.`, {}, cable)).toEqual([]);
    expect(told(`${opening} The committee gave a favourable opinion on Monday.`)).toEqual([]);
  });
  it('tells none in its headline, which says what the rest is about', () => {
    const text = 'Il Trattato carcerario Danimarca-Kosovo è vecchio.';
    expect(told(text, { title: 'Da oggi è legge', lang: 'it' })).toEqual([]);
    expect(told(text, { title: 'Lunedì il sì della Camera', lang: 'it' })).toEqual(['prison approved occurred 2025-11-24 -']);
  });
  it.each([
    ['before it is named', `${lead}\n\nThe notes were exchanged on Monday. Rain fell. The Denmark-Kosovo Prison Treaty is old.`],
    ['of others', `${opening} The notes with Malta were exchanged on Monday.`],
    ['of a body that nobody knows', `${opening} At the OIRSA the notes were exchanged on Monday.`],
    ['that other things take, too', `${opening} The season was extended on Monday.`],
    ['that lie ahead', `${opening} Notes will be exchanged on 3 December.`],
  ])('but none %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
  it('means its treaty by "the treaty" that opens a sentence, however far back it was named', () => {
    expect(told(`${opening} The treaty was signed on Monday.`)).toEqual(['prison signed occurred 2025-11-24 -']);
    expect(told(`${opening} Peru and Oman wait. That treaty was hailed and terminated on Monday.`)).toEqual([]);
    expect(told(`${opening} The treaty on films was signed on Monday.`)).toEqual([]);
  });
  it('means it where a programme stands beside it, which is meant by no word so far back; and none of two treaties', () => {
    const end = 'was terminated on Monday.';
    const both = opening.replace('Treaty is', 'Treaty and the Celtic Sea Cable are');
    expect(told(`${both} The treaty ${end}`, {}, prison, cable)).toEqual(['prison terminated occurred 2025-11-24 -']);
    expect(told(`${both} The project ${end}`, {}, prison, cable)).toEqual([]);
    const herring: SeedParts = { id: 'herring', parties: ['DK', 'XK'], names: { en: ['Denmark-Kosovo Herring Treaty'] } };
    const two = opening.replace('Treaty is', 'Treaty and the Denmark-Kosovo Herring Treaty are');
    expect(told(`${two} The treaty ${end}`, {}, prison, herring)).toEqual([]);
    expect(told(`${two} The notes were exchanged on Monday.`, {}, prison, herring)).toEqual([]);
  });
  it('tells them of what it never names, too', () => {
    const text =
      'They saw a spoonbill, a heron and an avocet. Rain fell. Wind blew. Dogs barked. The notes were exchanged on Monday.';
    expect(
      told(`Irish and French wardens met.\n\nIt rained.\n\nIt was cold.\n\n${text}`, {}, { ...haven, kind: 'agreement' }),
    ).toEqual(['haven ratified occurred 2025-11-24 -']);
  });
  it.each([
    ['協定', ['prison signed occurred 2025-11-24 -']],
    ['その協定', []],
  ])('means it by %s in Japanese, too', (word, found) => {
    const start =
      '視察や晩餐が続いた。\n\nデンマーク・コソボ刑務所協定は古い。雨が降った。風が吹いた。犬が吠えた。誰も来なかった。';
    expect(told(`${start}${word}は11月24日に署名された。`, { lang: 'ja' })).toEqual(found);
  });
});

describe('the record of a sitting', () => {
  const title = 'Energy Committee, Wednesday 26 November 2025';
  const item = 'Item 1: the next tranche of the Celtic Sea Cable.';
  const vote = 'The rapporteur spoke. Members asked about costs on 24 November. The Committee approves the proposal.';
  const record = (rest: Partial<Document> = {}) => told(`${item} ${vote}`, { title, official: true, ...rest }, cable);
  it('votes on the programme that it is on, on the day in its headline', () => {
    expect(record()).toEqual(['cable approved occurred 2025-11-26 -']);
  });
  it.each([
    ['The Committee approved the proposal.', true],
    ['The Committee, on a visit to Lima, approves the proposal.', true],
    ['The Committee will approve the proposal.', false],
    ['The Committee approves the proposal on 3 December.', false],
    ['The works were suspended.', false],
  ])('counts what was voted on, there and then: %s', (text, counts) => {
    const quiet = `${item} The rapporteur spoke. Members asked about costs. ${text}`;
    const found = told(quiet, { title, official: true }, cable).filter((claim) => claim.includes('approved'));
    expect(found).toEqual(counts ? ['cable approved occurred 2025-11-26 -'] : []);
  });
  it('counts what stands approved in Italian, too', () => {
    const text =
      'Punto 1: la prossima rata del Cavo del mare celtico. Il relatore parla. Si discute dei costi. La proposta è approvata.';
    const rest = { title: 'Commissione Energia, mercoledì 26 novembre 2025', official: true, lang: 'it' };
    expect(told(text, rest, cable)).toEqual(['cable approved occurred 2025-11-26 -']);
  });
  it('dates no vote that has a day of its own, and nothing but votes', () => {
    const text = `${item} The rapporteur spoke. The Committee approved the proposal on 20 November.`;
    expect(told(text, { title, official: true }, cable)).toEqual(['cable approved occurred 2025-11-20 -']);
    const far = `${item} ${'The rapporteur spoke. '.repeat(6)}The Celtic Sea Cable was suspended.`;
    expect(told(far, { title, official: true }, cable)).toEqual(['cable suspended occurred - -']);
    const press = `${'Nobody slept. '.repeat(8)}Parliament has approved the Denmark-Kosovo Prison Treaty.`;
    expect(told(press, { title })).toEqual(['prison approved occurred - -']);
  });
  it('is of a programme: of a treaty the same words are no approval', () => {
    const text = `Item 1: the Denmark-Kosovo Prison Treaty. ${vote}`;
    expect(told(text, { title, official: true }, prison).filter((claim) => claim.includes('approved'))).toEqual([]);
  });
  it('is one where an office keeps it and its headline says so', () => {
    expect(record({ official: false })).toEqual([]);
    expect(record({ title: 'Cable news, Wednesday 26 November 2025' })).toEqual([]);
    expect(told(`${title}. ${item} ${vote}`, { title: '', official: true }, cable)).toEqual([]);
  });
  it('votes on nothing of others, nor on what it comes to late', () => {
    expect(told(`${item} ${vote.replace('the proposal', 'the proposal of Malta')}`, { title, official: true }, cable)).toEqual(
      [],
    );
    const after = (hens: number) => told(`${'Hens. '.repeat(hens)}${item} ${vote}`, { title, official: true }, cable);
    expect(after(8)).toEqual(['cable approved occurred 2025-11-26 -']);
    expect(after(9)).toEqual([]);
  });
});

describe("a publisher's name", () => {
  it('tells the home that its text leaves out', () => {
    const text = 'Parliament approved the Denmark-Kosovo Prison Treaty on Friday.';
    const by = (publisher: string, rest: Partial<Document> = {}) =>
      told(text, { publisher, ...rest })[0]
        ?.split(' ')
        .at(-1);
    expect(by('Denmark Daily')).toBe('DK');
    expect(by('Denmark and Peru Daily')).toBe('-');
    expect(by('EFTA Desk, Denmark')).toBe('DK');
    expect(by('The Daily')).toBe('-');
    expect(by('Denmark Daily', { officialOf: 'XK' })).toBe('XK');
  });
});

describe('the other party named in front of the pact with the one', () => {
  const flights: SeedParts = {
    id: 'flights',
    parties: ['CL', 'NZ'],
    names: { en: ['Chile-New Zealand Polar Flights Agreement'] },
    generic_names: { en: ['flights agreement', 'flights scheme'] },
    keywords: { en: ['polar', 'flights'] },
  };
  const claims = (text: string, parts: Partial<SeedParts> = {}) =>
    told(`Chile's minister and his Norwegian counterpart met on Sunday.\n\n${text}.`, {}, { ...flights, ...parts });
  const step = 'on Monday a flights agreement with New Zealand came into effect';
  it('makes it theirs, though the text is about others', () => {
    expect(claims(`Oslo is Santiago's second partner: ${step}`)).toEqual(['flights in-force occurred 2025-11-24 -']);
    expect(claims(`Oslo is Lima's second partner: ${step}`)).toEqual([]);
  });
  it('does not without a word of the subject, nor where it is a programme', () => {
    expect(claims(`Oslo is Santiago's second partner: ${step.replace('flights ', '')}`)).toEqual([]);
    const works = "Oslo is Santiago's second partner: on Monday a flights scheme with New Zealand was suspended";
    expect(claims(works, { kind: 'programme' })).toEqual([]);
  });
});

describe('the law that was just told of', () => {
  const vote = 'The Danish parliament approved the Denmark-Kosovo Prison Treaty on 3 November.';
  it('is promulgated and printed by whose it is, in one approval', () => {
    const law = 'The law on the treaty was published in the official gazette on 20 November.';
    expect(told(`${vote} ${law}`, { publisher: 'Kosovo Daily' })).toEqual(['prison approved occurred 2025-11-03 DK']);
  });
  it('says nothing of another treaty', () => {
    const herring: SeedParts = { id: 'herring', parties: ['DK', 'XK'], names: { en: ['Denmark-Kosovo Herring Treaty'] } };
    const other = 'Parliament approved the Denmark-Kosovo Herring Treaty on 20 November.';
    expect(told(`${vote} ${other}`, {}, prison, herring)).toEqual([
      'prison approved occurred 2025-11-03 DK',
      'herring approved occurred 2025-11-20 -',
    ]);
  });
});

describe('a body whose name several countries have', () => {
  const pact: SeedParts = {
    id: 'jobs',
    parties: ['CL', 'MA'],
    names: {},
    generic_names: { it: ['patto del lavoro'] },
  };
  const vote = 'La Camera dei consiglieri ha approvato ieri il patto del lavoro.';
  it('is no Japanese one in a text that names others and never Japan', () => {
    expect(told(`Il Marocco esulta. ${vote}`, { lang: 'it' }, pact)).toEqual(['jobs approved occurred 2025-11-25 -']);
    expect(told(`Il Marocco esulta, il Giappone tace. ${vote}`, { lang: 'it' }, pact)).toEqual([]);
  });
  it('is its own in a text that names nobody, or names it', () => {
    const textile: SeedParts = { id: 'textile', parties: ['JP', 'CL'], names: { en: ['Textile Pact'] } };
    const step = 'The Diet approved the Textile Pact on Monday.';
    const claims = ['textile approved occurred 2025-11-24 JP'];
    expect(told(step, {}, textile)).toEqual(claims);
    expect(told(`Japan waited, Chile slept. ${step}`, {}, textile)).toEqual(claims);
  });
});
