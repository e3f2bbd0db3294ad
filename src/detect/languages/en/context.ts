// English context rules: negation, plans, hearsay, conditions, and what only looks like them.

import type { ContextRule } from '../../language.js';
import { denials } from './context/denials.js';
import { facts } from './context/facts.js';
import { hearsay } from './context/hearsay.js';
import { lookalikes } from './context/lookalikes.js';
import { plans } from './context/plans.js';

export const context: readonly ContextRule[] = [...lookalikes, ...denials, ...hearsay, ...plans, ...facts];
