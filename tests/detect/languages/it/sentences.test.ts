// Italian sentences through the whole detector: cue, form, context and date together.

import { testRows } from '../rows.js';
import { read } from './reading.js';
import { CLAIMS, NOT_YET, SILENT } from './sentences.js';

testRows(read, CLAIMS, SILENT, NOT_YET);
