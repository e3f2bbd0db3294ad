// Records documents into the store of its argument until that fails or there are 500; says how many, and what went wrong.

import { openStore } from '../../src/record/store.js';
import { document, intake } from './world.js';

let recorded = 0;
try {
  const store = await openStore({ file: process.argv[2] ?? '' });
  for (; recorded < 500; recorded++) {
    const padding = ` ${String(recorded).repeat(2000)}`;
    const filler = document(`filler-${recorded}`);
    await store.record(intake({ ...filler, text: filler.text + padding }));
  }
} catch (error) {
  console.log(`recorded ${recorded} documents, then: ${error instanceof Error ? error.message : String(error)}`);
}
