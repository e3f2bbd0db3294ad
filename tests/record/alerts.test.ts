// What an alert brings along for its reader: what changed on an edited page, and all that is known of its commitment.

import { describe, expect, test } from 'vitest';
import type { TextChange } from '../../src/domain/types.js';
import { openStore } from '../../src/record/store.js';
import { STORES } from '../support/stores.js';
import { acsa, document, intake } from './world.js';

const NOW = '2025-09-08T08:00:00.000Z';

describe.each(STORES)('on $name', ({ place }) => {
  test('an alert of an edited page says what it said before', async () => {
    const { file, remove } = await place();
    const store = await openStore({ file });
    await store.plant([acsa], NOW);
    const changes: TextChange[] = [
      { type: 'removed', text: 'will enter \u0000\ud83d' },
      { type: 'added', text: 'entered' },
      { type: 'kept', text: ' into force' },
    ];
    await store.record(intake(document('a', { changes })));
    await store.record(intake(document('b', { publisher: 'Gazette' })));
    const [due] = await store.outbox.due(NOW);
    const mail = await store.outbox.claim(due?.key ?? '', NOW);
    const [alert] = mail?.alerts ?? [];
    expect(alert?.reports.map(({ source }) => source.changes)).toEqual([changes, undefined]);
    expect(alert?.events.map(({ id, status, modality }) => [id, status, modality])).toEqual([
      ['japan-italy-acsa:1', 'signed', 'occurred'],
      ['japan-italy-acsa:2', 'in-force', 'planned'],
      ['japan-italy-acsa:3', 'in-force', 'occurred'],
    ]);
    await store.close();
    await remove();
  });
});
