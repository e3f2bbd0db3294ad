// Dates that a sentence holds and that are not those of its step: of what happened in the world, of what was before, of the writing.

import { describe, expect, it } from 'vitest';
import { PACT, readerOf, toldIn } from './samples.js';

const reader = readerOf(PACT);
const told = (lang: string, text: string) => toldIn(reader, lang, text);

describe('the day of what happened in the world', () => {
  it.each([
    ['en', 'Norway ratified the Norway-Chile Fisheries Pact after the elections of 9 November.', 'ratified occurred -'],
    ['en', 'Shaken by the 7 October attacks, Norway has ratified the Norway-Chile Fisheries Pact.', 'ratified occurred -'],
    [
      'en',
      'After the landslides of 9 November the two signed the Norway-Chile Fisheries Pact on Monday.',
      'signed occurred 2025-11-24',
    ],
    ['it', 'Dopo il terremoto del 6 novembre i due governi hanno firmato il Patto sulla pesca.', 'signed occurred -'],
    [
      'it',
      'Dopo le elezioni del 9 novembre i due governi hanno firmato lunedì il Patto sulla pesca.',
      'signed occurred 2025-11-24',
    ],
    ['ja', '10月7日の攻撃を受けて、両国は漁業協定に署名した。', 'signed occurred -'],
    ['ja', '両国は11月6日の大地震の後、24日に漁業協定に署名した。', 'signed occurred 2025-11-24'],
    ['en', 'Shaken by the attacks on 9 November, Norway has ratified the Norway-Chile Fisheries Pact.', 'ratified occurred -'],
    ['en', 'Shaken by the storms in October, Norway has ratified the Norway-Chile Fisheries Pact.', 'ratified occurred -'],
    [
      'en',
      'Shaken by the storms in the late October, Norway has ratified the Norway-Chile Fisheries Pact.',
      'ratified occurred -',
    ],
    ['en', 'Shaken by the storms in early October, Norway has ratified the Norway-Chile Fisheries Pact.', 'ratified occurred -'],
    ['en', 'Shaken by the 9 November forest fires, Norway has ratified the Norway-Chile Fisheries Pact.', 'ratified occurred -'],
    ['en', "Shaken by 9 November's floods, Norway has ratified the Norway-Chile Fisheries Pact.", 'ratified occurred -'],
    ['it', 'Dopo le elezioni europee del 9 novembre i due governi hanno firmato il Patto sulla pesca.', 'signed occurred -'],
  ])('%s: dates no step: %s', (lang, text, claim) => {
    expect(told(lang, text)).toEqual([claim]);
  });

  it.each([
    ['en', 'Norway ratified the Norway-Chile Fisheries Pact at the meeting of 9 November.', 'ratified occurred 2025-11-09'],
    ['it', 'I due governi hanno firmato il Patto sulla pesca nella riunione del 9 novembre.', 'signed occurred 2025-11-09'],
    ['ja', '両国は11月9日の会談で漁業協定に署名した。', 'signed occurred 2025-11-09'],
    ['ja', '両国は11月9日のストリート会談で漁業協定に署名した。', 'signed occurred 2025-11-09'],
    ['ja', '両国は11月9日のストラスブール会談で漁業協定に署名した。', 'signed occurred 2025-11-09'],
    ['ja', '両国は11月9日のストーンヘンジ会談で漁業協定に署名した。', 'signed occurred 2025-11-09'],
    ['ja', '両国は11月9日のストックホルム会談で漁業協定に署名した。', 'signed occurred 2025-11-09'],
    ['ja', '両国は11月9日の会談で、地震への備えを含む漁業協定に署名した。', 'signed occurred 2025-11-09'],
    ['en', 'On 9 November warmly greeted ministers signed the Norway-Chile Fisheries Pact.', 'signed occurred 2025-11-09'],
  ])('%s: is not that of a meeting: %s', (lang, text, claim) => {
    expect(told(lang, text)).toEqual([claim]);
  });

  const english =
    'election elections coup invasion war attack attacks bombing bombings massacre assassination earthquake earthquakes quake quakes tsunami landslide landslides flood floods flooding storm storms hurricane typhoon cyclone eruption fire fires wildfire wildfires blaze crash derailment accident disaster outbreak blackout strike strikes protest protests riot riots census';
  const italian =
    'elezione elezioni golpe invasione guerra attacco attacchi attentato attentati strage stragi massacro terremoto terremoti sisma sismo scosse maremoto frana frane smottamento smottamenti alluvione alluvioni inondazione inondazioni tempesta tempeste uragano uragani tifone ciclone eruzione incendio incendi rogo schianto deragliamento incidente incidenti disastro epidemia blackout sciopero scioperi protesta proteste';
  const japanese =
    '選挙 クーデター 侵攻 攻撃 襲撃 テロ 爆発 地震 震災 津波 土砂崩れ 洪水 水害 豪雨 台風 噴火 火災 山火事 墜落 脱線 事故 災害 停電 スト';
  it.each([
    ['en', english, (word: string) => `Norway has ratified the Norway-Chile Fisheries Pact after the ${word} of 9 November.`],
    [
      'it',
      `${italian} colpo di stato`,
      (word: string) => `Dopo la notte di ${word} del 9 novembre i due governi hanno firmato il Patto sulla pesca.`,
    ],
    ['ja', japanese, (word: string) => `11月9日の${word}を受けて、両国は漁業協定に署名した。`],
  ])('%s: is known by what it was', (lang, words, sentence) => {
    const taken = words.split(' ').filter((word) => !/^(?:signed|ratified) occurred -$/u.test(told(lang, sentence(word)).join()));
    expect(taken).toEqual([]);
  });
});

describe('what had been before', () => {
  it.each([
    ['en', 'The Norway-Chile Fisheries Pact has run out: its one spare year had been used up in 2021.', 'expired occurred -'],
    [
      'it',
      'Dopo il Cile, che si era mosso il 12 novembre, anche la Norvegia ha ratificato il Patto sulla pesca.',
      'ratified occurred -',
    ],
    ['it', 'Il Patto sulla pesca è scaduto: la riserva era stata usata nel 2021.', 'expired occurred -'],
  ])('%s: leaves its date to itself: %s', (lang, text, claim) => {
    expect(told(lang, text)).toEqual([claim]);
  });

  it('is not the day of a step that has none beside one that has its own', () => {
    const text =
      'Ministers had been told on 12 November the Norway-Chile Fisheries Pact that Chile signed on 3 November has expired.';
    expect(told('en', text)).toEqual(['signed occurred 2025-11-03', 'expired occurred -']);
  });

  it.each([
    [
      'planned',
      'Norway will ratify the Norway-Chile Fisheries Pact: its parliament had asked for it by 10 December.',
      'ratified planned 2025-12-10',
    ],
    [
      'denied',
      'Dopo il Cile, che si era mosso il 12 novembre, anche la Norvegia non ha ratificato il Patto sulla pesca.',
      'ratified denied 2025-11-12',
    ],
  ])('may be the day of what is %s', (modality, text, claim) => {
    expect(told(modality === 'denied' ? 'it' : 'en', text)).toEqual([claim]);
  });

  it('is the day of a delay that the sentence goes on to tell', () => {
    expect(told('en', 'It had been clear on 20 November: the signing of the Norway-Chile Fisheries Pact is delayed.')).toEqual([
      'delayed occurred 2025-11-20',
    ]);
  });

  it('is the day of a delay all the same, and of its own step', () => {
    expect(
      told('en', 'The signing of the Norway-Chile Fisheries Pact had been fixed for 20 November but was put off.'),
    ).toContain('delayed occurred 2025-11-20');
    expect(told('en', 'Norway had ratified the Norway-Chile Fisheries Pact on 5 May.')).toEqual(['ratified occurred 2025-05-05']);
  });
});

describe('a term that was missed', () => {
  it('is the day from which it is late', () => {
    expect(
      told('en', 'The Norway-Chile Fisheries Pact that was to be signed by the end of May is still unsigned in November.'),
    ).toContain('delayed occurred 2025-05-31');
  });

  it('is none that stands elsewhere in the sentence', () => {
    const text =
      'All was ready before 14 November but the signing of the Norway-Chile Fisheries Pact was postponed on 20 November.';
    expect(told('en', text)).toEqual(['delayed occurred 2025-11-20']);
  });
});

describe('a dateline', () => {
  it.each([
    [
      'OSLO, 24 November (Agency) - Norway has not ratified the Norway-Chile Fisheries Pact. This was announced on Friday.',
      'ratified denied 2025-11-24',
    ],
    [
      'OSLO, 24 November (Agency) - Norway has not ratified the Norway-Chile Fisheries Pact, the ministry said on Saturday.',
      'ratified denied 2025-11-24',
    ],
  ])('gives way in news alone: %s', (text, claim) => {
    expect(told('en', text)).toEqual([claim]);
  });
});

describe('an announcement behind a dateline', () => {
  it.each([
    [
      "OSLO, 20 NOV - Il governo ha raggiunto con quello cileno un accordo sul Patto sulla pesca. L'annuncio il 18 novembre, da Napoli.",
      'agreed occurred 2025-11-18',
    ],
    ['OSLO, 20 NOV - Il governo ha raggiunto con quello cileno un accordo sul Patto sulla pesca.', 'agreed occurred 2025-11-20'],
    [
      "10 novembre: i governi hanno firmato il Patto sulla pesca. L'annuncio il 18 novembre, da Napoli.",
      'signed occurred 2025-11-10',
    ],
  ])('is the day of the news; the heading of an entry stays its own: %s', (text, claim) => {
    expect(told('it', text)).toEqual([claim]);
  });
});
