// Independent voices: owners, agencies and wording.

import { describe, expect, it } from 'vitest';
import { countVoices, creditOf, type Voice } from '../../src/domain/voices.js';
import { likeness, signatureOf } from '../../src/shared/minhash.js';

const STORY =
  'The logistics pact between the two countries took effect on Friday after both governments had exchanged notes in August. ' +
  'It lets the forces share fuel, food and transport during exercises and relief work.';
const OWN =
  'Soldiers of the two nations can now lend each other supplies: an accord signed last November came into force at the weekend, ' +
  'the foreign ministry told reporters in the capital.';

const voice = (publisher: string, text: string, more: Partial<Voice> = {}): Voice => ({
  publisher,
  official: false,
  credit: creditOf(text),
  signature: signatureOf(text),
  ...more,
});

describe('countVoices', () => {
  it.each<[string, Voice[], number, number]>([
    ['one paper is one voice however often it reports', [voice('A', STORY), voice('A', OWN)], 0, 1],
    ['two papers with words of their own are two', [voice('A', STORY), voice('B', OWN)], 0, 2],
    ['papers of one owner are one', [voice('A', STORY, { owner: 'G' }), voice('B', OWN, { owner: 'G' })], 0, 1],
    ['a story that both print is one', [voice('A', STORY), voice('B', `${STORY} More on page 4.`)], 0, 1],
    ['two that credit one agency are one', [voice('A', `ROME (Reuters) - ${STORY}`), voice('B', `${OWN} (Reuters)`)], 0, 1],
    ['the agency itself is no second voice', [voice('Kyodo News', STORY), voice('B', `【ローマ共同】${OWN}`)], 0, 1],
    ['other agencies are others', [voice('A', `(ANSA) - ${STORY}`), voice('B', `(AGI) - ${OWN}`)], 0, 2],
    ['official voices are counted beside the press', [voice('M', STORY, { official: true }), voice('B', OWN)], 1, 1],
    ['a reprint of the official text adds nothing', [voice('M', STORY, { official: true }), voice('B', STORY)], 1, 0],
    [
      'two governments with one text are two',
      [voice('M', STORY, { official: true }), voice('N', STORY, { official: true })],
      2,
      0,
    ],
  ])('%s', (_, voices, official, press) => {
    expect(countVoices(voices)).toEqual({ official, press });
  });
});

describe('creditOf', () => {
  it.each([
    ['ROME, Sept. 5 (Reuters) - The pact', 'reuters'],
    ['(ANSA) - ROMA, 05 SET - L’accordo', 'ansa'],
    ['【東京共同】日伊協定が発効した', 'kyodo'],
    ['The pact is in force. [Jiji Press]', 'jiji'],
    ['The pact is in force. © AFP', 'afp'],
    ['Reuters was told that the pact (signed in 2024) is in force', undefined],
    ['The ap (an app) is in force', undefined],
  ])('%s', (text, agency) => {
    expect(creditOf(text)).toBe(agency);
  });
});

it('likeness is near the share of common wording', () => {
  const [a, b] = [signatureOf(STORY), signatureOf(OWN)];
  expect(likeness(a, signatureOf(STORY.toUpperCase()))).toBe(1);
  expect(likeness(a, signatureOf(`${STORY} Two more words.`))).toBeGreaterThan(0.7);
  expect(likeness(a, b)).toBeLessThan(0.2);
  expect(likeness('', '')).toBe(0);
});
