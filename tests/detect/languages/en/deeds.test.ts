// English deeds, told by what was done: launches, shipments, first uses, through the whole detector.

import { testRows } from '../rows.js';
import { read } from './reading.js';
import { CLAIMS, NOT_YET, SILENT } from './deeds.rows.js';

testRows(read, { claims: CLAIMS }, SILENT, NOT_YET);
