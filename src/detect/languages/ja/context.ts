// Japanese context rules: what stands after a noun, and who says so. Verb endings are read by the grammar.

import type { ContextRule } from '../../language.js';
import { denials } from './context/denials.js';
import { facts } from './context/facts.js';
import { hearsay } from './context/hearsay.js';
import { lookalikes } from './context/lookalikes.js';
import { plans } from './context/plans.js';

export const context: readonly ContextRule[] = [...lookalikes, ...denials, ...hearsay, ...plans, ...facts];
