// What English context rules share: whole words, and the forms that what is planned or wished has.

import type { Form } from '../../../language.js';
import { ruleMaker } from '../../rules.js';

export const rule = ruleMaker('en', (pattern) => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`);

export const OPEN_FORMS: readonly Form[] = ['noun', 'infinitive', 'progressive'];
