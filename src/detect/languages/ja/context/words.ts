// What Japanese context rules share: the form that they mostly govern, and where they stand.

import type { Form } from '../../../language.js';
import { ruleMaker } from '../../rules.js';

export const rule = ruleMaker('ja');

export const NOUN: readonly Form[] = ['noun'];

/** Right after the cue, or after what closes its noun phrase. */
export const AT = '(?:式|手続き?|作業|交渉|協議)?[」』)]?';
