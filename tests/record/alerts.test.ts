// What an alert brings along for its reader: what changed on an edited page, and all that is known of its commitment.

import { describe, expect, test } from 'vitest';
import type { TextChange } from '../../src/domain/types.js';
import { openStore } from '../../src/record/store.js';
import { STORES } from '../support/stores.js';
import { acsa, document, finding, intake } from './world.js';

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

  test('a dispute brings along who had reported what it contradicts', async () => {
    const { file, remove } = await place();
    const store = await openStore({ file });
    await store.plant([acsa], NOW);
    await store.record(intake(document('a')));
    const denial = document('d', { official: true, publisher: 'Ministry', published: '2025-09-08T09:00:00.000Z' });
    await store.record(intake(denial, { findings: [finding(denial, { modality: 'denied', date: null })], now: NOW }));
    const [due] = await store.outbox.due(NOW);
    const alerts = (await store.outbox.claim(due?.key ?? '', NOW))?.alerts ?? [];
    expect(alerts.map(({ kind, said }) => [kind, said?.map(({ source }) => source.id)])).toEqual([
      ['change', undefined],
      ['disputed', ['a']],
    ]);
    await store.close();
    await remove();
  });
});
