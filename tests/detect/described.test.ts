// A text that speaks of a commitment by description alone: its other words for it are meant too, a stranger's are not. And whose a memorandum is.

import { describe, expect, it } from 'vitest';
import { mentionsIn, readerOf, report, toldIn, type SeedParts } from './samples.js';

const prison = readerOf({
  id: 'prison',
  parties: ['DK', 'XK'],
  names: {
    en: ['Denmark-Kosovo Prison Treaty'],
    it: ['Trattato carcerario Danimarca-Kosovo'],
    ja: ['デンマーク・コソボ刑務所協定'],
  },
  generic_names: { en: ['prison treaty'], it: ['trattato carcerario'], ja: ['刑務所協定'] },
  keywords: { en: ['prison', 'inmates', 'cells'], it: ['carcere', 'detenuti', 'celle'], ja: ['刑務所', '受刑者', '収容'] },
});

describe('a text that describes its commitment in one sentence', () => {
  const start =
    'Denmark wants to send inmates to a prison in Kosovo. The cells are ready. Its agreement with Kosovo is old news.';
  const later = 'Nobody is in a hurry. Rain fell. The shops were shut. Trams ran late.';
  it.each([
    ['an instrument', 'An arrangement was signed on Monday.', 'signed occurred 2025-11-24'],
    ['words of its matter', 'The cells in the prison were suspended from use on Monday.', 'suspended occurred 2025-11-24'],
  ])('means it elsewhere by %s', (_what, sentence, claim) => {
    expect(toldIn(prison, 'en', `${start} ${later} ${sentence}`)).toEqual([claim]);
  });
  it('but not in a sentence that names a body that nobody here knows', () => {
    const sentence = 'An arrangement was signed on Monday, when the GSLG looked on.';
    expect(toldIn(prison, 'en', `${start} ${later} ${sentence}`)).toEqual([]);
    const noBody = sentence.replace('GSLG', 'CEO');
    expect(toldIn(prison, 'en', `${start} ${later} ${noBody}`)).toEqual(['signed occurred 2025-11-24']);
  });
});

describe('a memorandum that names those who carry it out', () => {
  const organisations = [{ names: { en: ['Finnish Economy Ministry'] } }, { names: { en: ['Suez Hydrogen Authority'] } }];
  const between: SeedParts = {
    id: 'memo',
    kind: 'memorandum',
    parties: ['FI', 'EG'],
    keywords: { en: ['ammonia'] },
    organisations,
  };
  const news = report('Finland and Egypt signed a memorandum on ammonia on Monday.');

  it('is one between governments where its names have none of them', () => {
    const reader = readerOf({ ...between, names: { en: ['Finland-Egypt ammonia memorandum'] } });
    expect(mentionsIn(reader, news)).toEqual(['memo']);
  });
  it('is one between bodies where it goes by the name of one', () => {
    const reader = readerOf({ ...between, names: { en: ['Suez Hydrogen Authority memorandum with Finland'] } });
    expect(mentionsIn(reader, report('Finland and Egypt signed a memorandum on Monday.'))).toEqual([]);
  });
});

describe('a memorandum between two bodies that the sentence before names', () => {
  const memo = readerOf({
    id: 'memo',
    kind: 'memorandum',
    parties: ['NO', 'CL'],
    organisations: [
      { names: { en: ['Norsk Tangråd'] }, party: 'NO' },
      { names: { en: ['Consejo del Alga'] }, party: 'CL' },
    ],
    names: { en: ['Norsk Tangråd-Consejo del Alga memorandum'] },
    keywords: { en: ['kelp'] },
  });
  it.each([
    [
      'is "the memorandum"',
      'Norsk Tangråd and the Consejo del Alga pay for travel. The memorandum was renewed on Monday.',
      ['renewed occurred 2025-11-24'],
    ],
    [
      'not one that is on something else',
      'Norsk Tangråd and the Consejo del Alga pay for travel. The memorandum on airline seats was renewed on Monday.',
      [],
    ],
    ['nor where one of them alone is named', 'Norsk Tangråd pays for travel. The memorandum was renewed on Monday.', []],
  ])('%s', (_what, text, claims) => {
    expect(toldIn(memo, 'en', text)).toEqual(claims);
  });
});

describe('a promise made by two bodies just named', () => {
  const memo = readerOf({
    id: 'memo',
    kind: 'memorandum',
    parties: ['NO', 'CL'],
    organisations: [
      { names: { ja: ['海藻庁'] }, party: 'NO' },
      { names: { ja: ['海藻評議会'] }, party: 'CL' },
    ],
    names: { ja: ['海藻庁・海藻評議会覚書'] },
  });
  it.each([
    ['同約束は更新された。', ['memo']],
    ['昆布は最も約束するものだ。', []],
  ])('is a paper as a noun alone: %s', (text, commitments) => {
    expect(mentionsIn(memo, report(`海藻庁と海藻評議会が協議した。${text}`, { lang: 'ja' }))).toEqual(commitments);
  });
});

describe('a text in short lines alone', () => {
  const holiday = readerOf({
    id: 'holiday',
    parties: ['JP', 'IT'],
    names: { ja: ['日伊ワーキング・ホリデー協定', '日伊ワーホリ協定', 'イタリアとのワーキング・ホリデー協定'] },
    generic_names: { ja: ['ワーキング・ホリデー協定', 'ワーキング・ホリデー', 'ワーホリ'] },
    keywords: { ja: ['ワーキング・ホリデー', 'ワーホリ'] },
  });
  it.each([
    ['イタリアとカナダは20日、ワーキング・ホリデー協定に署名した。', []],
    ['日本とイタリアは20日、ワーキング・ホリデー協定に署名した。', ['signed occurred 2025-11-20']],
  ])('is about whom its first line names: %s', (text, claims) => {
    expect(toldIn(holiday, 'ja', text)).toEqual(claims);
  });
});

describe('a body that acts', () => {
  const space: SeedParts = {
    id: 'space',
    kind: 'memorandum',
    parties: ['NO', 'CL'],
    organisations: [
      { names: { en: ['Norwegian Space Agency', 'NOSA'] }, party: 'NO' },
      { names: { en: ['Agencia Chilena del Espacio', 'ACE'] }, party: 'CL' },
    ],
    names: { en: ['NOSA-ACE memorandum'] },
    keywords: { en: ['NOSA', 'ACE', 'space agencies'] },
  };
  const supplies: SeedParts = {
    id: 'supplies',
    kind: 'agreement',
    parties: ['NO', 'CL'],
    names: { en: ['Norway-Chile Logistics Agreement'] },
    keywords: { en: ['supplies', 'fuel'] },
  };
  const reader = readerOf(space, supplies);
  it.each([
    ['The Norwegian Space Agency and ACE signed a cooperation agreement on Monday.', ['space']],
    ['NOSA and ACE signed a cooperation memorandum on Monday.', ['space']],
    // Signed with somebody whom no seed knows.
    ['The European Space Agency and ACE signed a cooperation agreement on Monday.', []],
    ['ACE signed a memorandum with the University of Bergen on space agencies on Monday.', []],
    ['Norway and Chile signed a deal on fuel supplies on Monday.', ['supplies']],
    ["ACE signed a memorandum on space agencies with Norway's Kongsberg on Monday.", []],
  ])('%s', (text, of) => {
    expect([...new Set(mentionsIn(reader, report(text)).map((one) => one.split(' ')[0]))]).toEqual(of);
  });
});
