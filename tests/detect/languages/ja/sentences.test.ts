// Japanese sentences through the whole detector: cue, form, context and date together.

import { describe, expect, it } from 'vitest';
import { SENTENCES } from './sentences.js';
import { claims } from './world.js';

describe.each(Object.entries(SENTENCES))('%s', (_, rows) => {
  it.each(rows)('%s / %s', (title, text, said) => {
    expect(claims(text, title)).toEqual(said);
  });
});
