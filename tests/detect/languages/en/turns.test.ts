// English turns of phrase, family by family, through the whole detector.

import { testRows } from '../rows.js';
import { read } from './reading.js';
import { CLAIMS, NOT_YET, SILENT } from './turns.rows.js';

testRows(read, { claims: CLAIMS }, SILENT, NOT_YET);
