// Corrections: who was told hears, once, what a person has put right; who was not told yet hears no wrong news at all.

import type { Review } from '../../src/domain/review.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { openPlans } from '../../src/compare/plans.js';
import type { Alert } from '../../src/domain/alert.js';
import type { Recipient } from '../../src/domain/audience.js';
import type { Instant } from '../../src/domain/types.js';
import type { Store } from '../../src/record/store.js';
import { openEach, STORES } from '../support/stores.js';
import { acsa, document, finding, gcap, intake, recipient } from './world.js';

const TOLD = '2025-09-08T08:00:00.000Z';
const NOW = '2025-09-09T06:00:00.000Z';
const EVENT = 'japan-italy-acsa:3';
const READER = 'reader@example.org';
const BY_DIGEST = 'digest@example.org';

describe.each(STORES)('on $name', (kind) => {
  let store: Store;
  let recipients: Recipient[];

  openEach(kind, async (opened) => {
    store = opened;
    await store.plant([acsa, gcap], TOLD);
    recipients = [recipient(READER)];
  });

  const report = (id = 'a', more = {}, published: Instant = '2025-09-08T07:00:00.000Z') => {
    const from = document(id, { published });
    return store.record(intake(from, { recipients, findings: [finding(from, more)], now: TOLD }));
  };

  /** Sends all that is due at `now`: recipient, and what was told of. */
  const sendAt = async (now: Instant) => {
    const sent: [string, Alert[]][] = [];
    for (const { key } of await store.outbox.due(now)) {
      const mail = await store.outbox.claim(key, now);
      if (!mail) continue;
      sent.push([mail.to, mail.digest ? [...mail.digest.corrections, ...mail.digest.changes] : [...mail.alerts]]);
      await store.outbox.sent(key, now);
    }
    return sent;
  };
  const told = (mails: readonly [string, Alert[]][]) =>
    mails.map(
      ([to, alerts]) =>
        `${to}: ${alerts.map(({ kind, correction: c }) => (c ? `${c.was.stands} -> ${c.now.stands}` : kind)).join(', ')}`,
    );
  const digestsAt = (now: Instant) => store.writeDueDigests(recipients, { watchers: [], openPlans, now });

  const hear = (said: Partial<Review> & Pick<Review, 'type'>) =>
    store.review({ event: EVENT, person: 'ada', why: 'I called them', now: NOW, ...said } as Review, recipients);

  test('a dismissal is told once to the one who was alerted, in one mail, and to nobody else', async () => {
    await report();
    expect(told(await sendAt(TOLD))).toEqual([`${READER}: change`]);
    recipients = [...recipients, recipient('later@example.org')];
    expect(await hear({ type: 'dismissed' })).toMatchObject({ alerts: 1, corrections: 1 });
    const [mail, ...more] = await sendAt(NOW);
    expect(more).toEqual([]);
    expect(mail).toMatchObject([
      READER,
      [
        {
          kind: 'corrected',
          event: EVENT,
          from: 'signed',
          reason: 'I called them',
          reports: [{ source: { id: 'a' } }],
          correction: {
            was: { stands: 'firm', status: 'in-force', date: '2025-09-05' },
            now: { stands: 'dismissed' },
            who: 'ada',
            why: 'I called them',
          },
        },
      ],
    ]);
    expect(await sendAt('2025-09-20T08:00:00.000Z')).toEqual([]);
  });

  test('what is taken back before anybody has heard of it is told to nobody', async () => {
    await report();
    await sendAt(TOLD);
    await hear({ type: 'dismissed' });
    expect(await hear({ type: 'undone' })).toMatchObject({ alerts: 0, corrections: 0 });
    expect(await sendAt(NOW)).toEqual([]);
    await hear({ type: 'dismissed' });
    expect(told(await sendAt(NOW))).toEqual([`${READER}: firm -> dismissed`]);
    await hear({ type: 'undone' });
    expect(told(await sendAt(NOW))).toEqual([`${READER}: dismissed -> firm`]);
    expect(await sendAt('2025-09-20T08:00:00.000Z')).toEqual([]);
  });

  test('several words before the next mail are one correction, from what was told to what holds', async () => {
    await report();
    await sendAt(TOLD);
    await hear({ type: 'corrected', date: '2025-09-04' });
    await hear({ type: 'corrected', date: '2025-09-03' });
    const [mail] = await sendAt(NOW);
    expect(mail?.[1]).toMatchObject([
      { date: '2025-09-03', correction: { was: { date: '2025-09-05' }, now: { date: '2025-09-03' } } },
    ]);
    await hear({ type: 'corrected', date: '2025-09-02', status: 'ratified' });
    const [second] = await sendAt(NOW);
    expect(second?.[1]).toMatchObject([
      { correction: { was: { date: '2025-09-03', status: 'in-force' }, now: { date: '2025-09-02', status: 'ratified' } } },
    ]);
  });

  test('a word that only agrees tells nothing', async () => {
    await report();
    await sendAt(TOLD);
    expect(await hear({ type: 'confirmed' })).toMatchObject({ alerts: 0, corrections: 0 });
    expect(await hear({ type: 'undone' })).toMatchObject({ alerts: 0, corrections: 0 });
  });

  test('who heard of a dispute hears that it is settled, and who did not need not', async () => {
    await report();
    await sendAt(TOLD);
    const denial = document('d', { official: true, publisher: 'Ministry', published: '2025-09-08T09:00:00.000Z' });
    const denied = finding(denial, { modality: 'denied', date: null });
    const hearing = recipients;
    recipients = [...recipients, recipient('changes@example.org', { kinds: ['change'] })];
    await store.record(intake(denial, { recipients: hearing, findings: [denied], now: TOLD }));
    expect(told(await sendAt(TOLD))).toEqual([`${READER}: disputed`]);
    expect(await hear({ type: 'confirmed' })).toMatchObject({ corrections: 1 });
    expect(told(await sendAt(NOW))).toEqual([`${READER}: disputed -> firm`]);
  });

  test('two events that turn out to be one', async () => {
    await report();
    await report('b', { status: 'operational', date: '2025-09-30' }, '2025-10-01T07:00:00.000Z');
    await sendAt('2025-10-01T08:00:00.000Z');
    await hear({ type: 'merged', event: 'japan-italy-acsa:4', into: EVENT });
    const [mail] = await sendAt('2025-10-02T08:00:00.000Z');
    expect(mail?.[1]).toMatchObject([{ event: 'japan-italy-acsa:4', correction: { now: { stands: 'merged', into: EVENT } } }]);
  });

  test('what waits for quiet hours to end is not told wrongly; taken back, it is told after all, once', async () => {
    await report();
    expect(await store.outbox.due(TOLD, [READER])).toEqual([]);
    expect(await hear({ type: 'dismissed' })).toMatchObject({ alerts: 0, corrections: 0 });
    expect(await sendAt(NOW)).toEqual([]);
    expect(await hear({ type: 'undone' })).toMatchObject({ alerts: 1, corrections: 0 });
    expect(told(await sendAt(NOW))).toEqual([`${READER}: change`]);
    expect(await sendAt('2025-09-20T08:00:00.000Z')).toEqual([]);
  });

  test('a mail that may have gone out is followed by its correction', async () => {
    await report();
    const [due] = await store.outbox.due(TOLD);
    await store.outbox.claim(due!.key, TOLD);
    const problem = { stage: 'notify', subject: READER, code: 'smtp-dropped', message: 'm', transient: true } as const;
    await store.outbox.failed(due!.key, { ok: false, retry: 'later', problem }, TOLD);
    expect(await hear({ type: 'dismissed' })).toMatchObject({ corrections: 1 });
    expect(told(await sendAt(NOW))).toEqual([`${READER}: change`, `${READER}: firm -> dismissed`]);
  });

  describe('in digests', () => {
    beforeEach(async () => {
      recipients = [recipient(READER), recipient(BY_DIGEST, { receive: 'digest' })];
      await digestsAt('2025-09-07T20:00:00.000Z');
      await report();
    });

    test('who was told in a digest reads the correction in the next one; so does who was told at once', async () => {
      await digestsAt('2025-09-08T08:30:00.000Z');
      expect(told(await sendAt('2025-09-08T08:30:00.000Z'))).toEqual([`${READER}: change`, `${BY_DIGEST}: change`]);
      expect(await hear({ type: 'dismissed' })).toMatchObject({ alerts: 1, corrections: 2 });
      expect(told(await sendAt(NOW))).toEqual([`${READER}: firm -> dismissed`]);
      const digests = await digestsAt('2025-09-09T08:30:00.000Z');
      expect(digests.map(({ to, corrections }) => [to, corrections.map(({ alerted }) => alerted)])).toEqual([
        [BY_DIGEST, [false]],
      ]);
      expect(told(await sendAt('2025-09-09T08:30:00.000Z'))).toEqual([`${BY_DIGEST}: firm -> dismissed`]);
      expect(await digestsAt('2025-09-10T08:30:00.000Z')).toEqual([]);
    });

    test('what a digest has left out as dismissed stands in the next one where that is taken back', async () => {
      await hear({ type: 'dismissed', now: TOLD });
      expect(await digestsAt('2025-09-08T08:30:00.000Z')).toEqual([]);
      expect(await hear({ type: 'undone' })).toMatchObject({ alerts: 1, corrections: 0 });
      expect(told(await sendAt(NOW))).toEqual([`${READER}: change`]);
      const digests = await digestsAt('2025-09-09T08:30:00.000Z');
      expect(digests.map(({ to, changes }) => [to, changes.length])).toEqual([[BY_DIGEST, 1]]);
    });
  });

  describe('goes by the rules of its reader', () => {
    test('kinds: who asked for changes alone hears their correction; who no longer follows hears nothing', async () => {
      recipients = [recipient(READER, { kinds: ['change'] }), recipient('gone@example.org')];
      await report();
      await sendAt(TOLD);
      recipients = [recipients[0]!, recipient('gone@example.org', { commitments: [gcap.id] })];
      expect(await hear({ type: 'dismissed' })).toMatchObject({ corrections: 1 });
      expect(told(await sendAt(NOW))).toEqual([`${READER}: firm -> dismissed`]);
    });

    test('mutes: what was muted is not made up for', async () => {
      await report();
      await sendAt(TOLD);
      const mute = { commitment: acsa.id, kind: null, recipient: null, at: TOLD, until: null };
      await store.mute(mute);
      expect(await hear({ type: 'dismissed' })).toMatchObject({ alerts: 0, corrections: 0 });
      await store.endMutes(acsa.id, NOW);
      expect(await sendAt(NOW)).toEqual([]);
      expect(await hear({ type: 'undone' })).toMatchObject({ corrections: 0 });
    });
  });

  test('history and explain say who was told of it', async () => {
    await report();
    await sendAt(TOLD);
    await hear({ type: 'dismissed' });
    await hear({ type: 'undone' });
    await hear({ type: 'dismissed' });
    await sendAt(NOW);
    const history = await store.history(acsa.id);
    const words = history?.events.find(({ event }) => event.id === EVENT)?.words;
    expect(words?.map(({ type, told: readers }) => [type, readers])).toEqual([
      ['dismissed', []],
      ['undone', []],
      ['dismissed', [READER]],
    ]);
    const [explained] = (await store.explain(EVENT)).events;
    expect(explained?.alerts.map(({ kind, state }) => [kind, state])).toEqual([
      ['change', 'sent'],
      ['corrected', 'dropped'],
      ['corrected', 'sent'],
    ]);
  });
});
