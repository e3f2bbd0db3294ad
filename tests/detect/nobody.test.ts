// "No country has ratified it": of a treaty open to many that tells how many have, and denies the step.

import { describe, expect, it } from 'vitest';
import { readerOf, toldIn } from './samples.js';

const reader = readerOf({
  id: 'wide',
  parties: [],
  names: { en: ['Plastics Treaty'], it: ['trattato sulla plastica'], ja: ['プラスチック条約'] },
});

describe('a step that nobody has taken', () => {
  it.each([
    ['en', 'No country has ratified the Plastics Treaty.', 'ratified'],
    ['en', 'Nobody has signed the Plastics Treaty.', 'signed'],
    ['en', 'Not one state has so far signed the Plastics Treaty.', 'signed'],
    ['en', 'The Plastics Treaty has yet to be ratified by anyone.', 'ratified'],
    ['it', 'Nessun Paese ha ratificato il trattato sulla plastica.', 'ratified'],
    ['it', 'Il trattato sulla plastica non è stato ratificato da nessuno.', 'ratified'],
    ['ja', 'プラスチック条約に署名した国はない。', 'signed'],
    ['ja', 'プラスチック条約を批准した国はいまだ存在しない。', 'ratified'],
    ['ja', 'プラスチック条約を批准した国もゼロです。', 'ratified'],
  ])('%s: is denied: %s', (lang, text, status) => {
    expect(toldIn(reader, lang, text)).toEqual([`${status} denied -`]);
  });

  it.each([
    ['en', 'The Plastics Treaty has not been ratified.'],
    ['it', 'Il trattato sulla plastica non è stato ratificato.'],
  ])('%s: and nothing is said where nobody is named: %s', (lang, text) => {
    expect(toldIn(reader, lang, text)).toEqual([]);
  });

  it('is no denial where few have not', () => {
    expect(toldIn(reader, 'ja', 'プラスチック条約を批准した国は少なくない。')).toEqual(['ratified occurred -']);
    expect(toldIn(reader, 'ja', 'プラスチック条約を批准した国がないわけではない。')).toEqual(['ratified occurred -']);
  });
});
