// English idioms of the trade through the whole detector.

import { testRows } from '../rows.js';
import { CLAIMS, NOT_YET, SILENT } from './idioms.rows.js';
import { read } from './reading.js';

testRows(read, { claims: CLAIMS }, SILENT, NOT_YET);
