// Every sort of mail in every language, as a mail reader reads it: two forms that agree, right headers, a size that is known.

import { describe, expect, test } from 'vitest';
import { READER_LANGUAGES } from '../../src/domain/audience.js';
import { renderDigest } from '../../src/notify/render-digest.js';
import { headerOf, seen, sendAndRead, UNSEEN, words } from './reading.js';
import { emptyDigest, fullDigest, sample, SAMPLES } from './samples.js';
import { CONTEXT } from './world.js';

const LETTERS = { en: /[a-z]/, it: /[a-z]/, ja: /[ぁ-んァ-ン一-龥]/ } as const;

describe.each(READER_LANGUAGES)('in %s', (language) => {
  test.each(Object.keys(SAMPLES))('%s', async (name) => {
    const { raw, read, text, html } = await sendAndRead(sample(name, language));
    expect(raw.length).toBeLessThan(50_000);
    expect(read.subject?.length).toBeLessThanOrEqual(120);
    expect(read.subject).toMatch(LETTERS[language]);
    expect(words(seen(html))).toBe(words(text));
    for (const part of [text, html.replaceAll('\n', ''), read.subject]) expect(part).not.toMatch(UNSEEN);
    expect(text).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
    expect(headerOf(read, 'content-type')).toMatch(/^multipart\/alternative/);
    expect(headerOf(read, 'content-language')).toBe(language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<(?:img|link|script|iframe|object|form)|url\(|@import|<[^>]*\ssrc=/i);
    expect(headerOf(read, 'bcc')).toBeUndefined();
    expect(read.attachments).toEqual([]);
  });
});

describe('the first screen', () => {
  /** What comes before anything that a reader must scroll for. */
  const firstLines = (text: string) => text.split('\n').slice(0, 16).join('\n');

  test('says what changed, how sure it is, in which words, and where to look', async () => {
    const { text } = await sendAndRead(sample('change', 'en'));
    expect(firstLines(text)).toContain('Status: ratified -> in force');
    expect(firstLines(text)).toContain('Happened on: 5 September 2025');
    expect(firstLines(text)).toContain('Reported by: 2 official sources, 2 press');
    expect(firstLines(text)).toContain('How sure: very high');
    expect(firstLines(text)).toContain('"本*9月5日*、日伊物品役務相互提供協定が*発効*しました。"');
    expect(firstLines(text)).toContain('In other words: The agreement entered into force on 5 September 2025.');
    expect(firstLines(text)).toContain('Source: 日・伊物品役務相互提供協定の効力発生 <https://www.mofa.example/');
  });

  test('is in the words of its reader', async () => {
    const italian = firstLines((await sendAndRead(sample('change', 'it'))).text);
    expect(italian).toContain('Stato: ratificato -> in vigore');
    expect(italian).toContain("In altre parole: L'accordo è entrato in vigore il 5 settembre 2025.");
    const japanese = firstLines((await sendAndRead(sample('change', 'ja'))).text);
    expect(japanese).toContain('状況：批准 -> 発効');
    expect(japanese).toContain('言い換えると：この協定は2025年9月5日に発効した。');
  });
});

test('what comes after it: the page, three steps before, what comes next, why, and what to do', async () => {
  const { text, html } = await sendAndRead(sample('change', 'en'));
  expect(text).toContain(
    'and [-will enter-]{+entered+} into force [-when both sides have notified each other-]{+on 5 September 2025+}.',
  );
  expect(html).toContain('<del>will enter</del><ins>entered</ins>');
  const steps = text.slice(text.indexOf('What happened before'), text.indexOf('What comes next'));
  expect(steps.match(/^- .*/gm)).toEqual([
    '- 20 June 2025: approved by the parliament of Japan (Passed by the Diet.)',
    '- 1 August 2025: approved by the parliament of Italy (Law 136/2025.)',
    '- 6 August 2025: ratified (Notes exchanged in Tokyo.)',
  ]);
  expect(text).toContain('- 5 September 2035: renewal (Renewed for ten years unless one side ends it.)');
  expect(text).toContain('The ledger held "ratified", and this says that a new step has happened.');
  for (const command of [
    'explain japan-italy-acsa:6',
    'review confirm',
    'review correct',
    'review dismiss',
    'mute japan-italy-acsa',
  ])
    expect(text).toContain(`pactwatch ${command}`);
});

test('what happened before ends where the news begins', async () => {
  const { text } = await sendAndRead(sample('unconfirmed', 'en'));
  expect(text).toContain('- 20 June 2025: approved by the parliament of Japan');
  expect(text).not.toContain('6 August 2025');
});

test('what a seed expects is put right in its file, not by a review', async () => {
  expect((await sendAndRead(sample('change', 'en'))).text).toContain('pactwatch review confirm japan-italy-acsa:6');
  const { text } = await sendAndRead(sample('expected', 'en'));
  expect(text).toContain('pactwatch mute japan-italy-acsa');
  expect(text).not.toContain('pactwatch review');
});

test('a dispute says which word of a person means which side of it', async () => {
  const { text } = await sendAndRead(sample('disputed', 'en'));
  expect(text).toMatch(/^Disputed: in force$/m);
  expect(text).toMatch(/^How sure that it is contradicted: /m);
  expect(text).toMatch(/^Status now: in force$/m);
  expect(text).toMatch(/^Contradicted by: 1 official source$/m);
  expect(text).toMatch(/^It had been reported by: 2 official sources, 2 press$/m);
  expect(text).toMatch(/^The step did happen: pactwatch review confirm japan-italy-acsa:6 /m);
  expect(text).toMatch(/^The step did not happen: pactwatch review dismiss japan-italy-acsa:6 /m);
  expect((await sendAndRead(sample('change', 'en'))).text).toMatch(/^It is right: pactwatch review confirm /m);
});

test('a correction says what was wrong, who says so and why, and where the commitment stands now', async () => {
  const { read, text } = await sendAndRead(sample('withdrawn', 'en'));
  expect(read.subject).toBe(
    '[correction] Japan–Italy Acquisition and Cross-Servicing Agreement: in force (5 Sep 2025) is withdrawn',
  );
  expect(text).toMatch(/^Correction: in force \(5 September 2025\) is withdrawn$/m);
  expect(text).toMatch(/^Status now: ratified$/m);
  expect(text).toMatch(/^Decided by: ada, /m);
  expect(text).toMatch(/^Reason: "The ministry meant the agreement with Spain; I called them\."$/m);
  expect(text).toMatch(/^The correction is wrong: pactwatch review undo japan-italy-acsa:6 /m);
  expect(text).not.toMatch(/How sure|In other words|Rules that fired|What changed on the page/);
  const thread = headerOf((await sendAndRead(sample('change', 'en'))).read, 'references');
  expect(headerOf(read, 'references')).toBe(thread);
  const { text: italian } = await sendAndRead(sample('corrected', 'it'));
  expect(italian).toMatch(/^Rettifica: in vigore: 4 settembre 2025 \(data errata: 5 settembre 2025\)$/m);
  expect((await sendAndRead(sample('withdrawn', 'ja'))).text).toMatch(/^訂正：発効（2025年9月5日）を取り消し$/m);
});

test('a step on another day is corrected in words that do not deny the step', async () => {
  const { read, text } = await sendAndRead(sample('corrected', 'en'));
  expect(read.subject).toMatch(/: in force: 4 Sep 2025 instead of 5 Sep 2025$/);
  expect(text).not.toMatch(/not in force/);
  expect((await sendAndRead(sample('corrected', 'ja'))).text).toMatch(/^訂正：発効：2025年9月5日ではなく2025年9月4日$/m);
});

test('a reminder names the days on which a party must act, and what is ahead says where the commitment stands', async () => {
  const { read, text } = await sendAndRead(sample('reminder', 'en'));
  expect(read.subject).toMatch(/: renewal due by 1 Oct 2025, time to act: 15 Sep 2025 to 28 Sep 2025$/);
  expect(text).toMatch(/^Time to act: 15 Sep 2025 to 28 Sep 2025$/m);
  for (const name of ['reminder', 'due', 'overdue'])
    expect((await sendAndRead(sample(name, 'en'))).text, name).toMatch(/^Status now: ratified$/m);
  expect((await sendAndRead(sample('reminder', 'it'))).text).toMatch(/^Finestra per agire: dal 15 set 2025 al 28 set 2025$/m);
});

test('what changed on a page names whose page it is', async () => {
  expect((await sendAndRead(sample('change', 'en'))).text).toMatch(/^What changed on the page \(Embassy of Italy in Tokyo\)$/m);
});

test('the operator reads in the first line what is wrong, not how many sources are meant', async () => {
  expect((await sendAndRead(sample('health', 'en'))).text).toMatch(/^2 sources: 1 in trouble, 1 well again\n=/);
});

test('an address is written as it is, wherever it stands', async () => {
  for (const language of ['en', 'it', 'ja'] as const)
    expect((await sendAndRead(sample('delays', language))).text).not.toContain('Gone@');
});

describe('a digest', () => {
  test('counts what is new, and shows in full only what was not told', async () => {
    const { read, text } = await sendAndRead(sample('digest', 'en'));
    expect(read.subject).toMatch(
      /^\[digest\] 2 changes, 1 correction, 1 disputed, 1 confirmation, 1 upcoming, 1 rumour, 1 denial, 1 found late: /,
    );
    expect(text).toContain('"L\'Aula del Senato *ha approvato in via definitiva* il ddl di ratifica."');
    expect(text).toMatch(/ratified -> in force \(5 Sep 2025\) \(japan-italy-acsa:6, you were told at once\)/);
    expect(text).not.toContain('発効*しました');
    expect(text).toContain(
      'in force: 4 Sep 2025 instead of 5 Sep 2025 (japan-italy-acsa:6, you were told at once) - ada: "Gazette"',
    );
    expect(text).toContain('80 of 83 sources were read well.');
    expect(text).toContain('Japan Ministry of Defence, news: refuses automatic readers (HTTP 403), since 5 September 2025 14:30');
    expect(text).toContain('12 documents repeat what is known, 31 documents only mention it, 1 thing was kept back by a mute');
    expect(headerOf(read, 'list-id')).toBe('pactwatch digest <digest.pactwatch.sender.example>');
    expect(read.inReplyTo).toBeUndefined();
  });

  test('states nothing in its subject that it calls disputed, and one day as one day', async () => {
    const [, told] = fullDigest.changes;
    const events = told!.events.map((event) => ({ ...event, id: told!.event, standing: 'disputed' as const }));
    const changes = [{ ...told!, events }];
    const period = { from: '2025-09-08T06:00:00Z', to: '2025-09-08T18:00:00Z' };
    const digest = { ...emptyDigest, changes, disputed: fullDigest.disputed, period };
    const { read, text } = await sendAndRead(renderDigest(digest, CONTEXT));
    expect(read.subject).toMatch(/^\[digest\] 1 change, 1 disputed: Japan–Italy .*: in force \(5 Sep 2025\) is disputed$/);
    expect(text).toContain('(japan-italy-acsa:6, disputed, you were told at once)');
    expect(text).toMatch(/^Digest: 8 Sep 2025$/m);
  });

  test('calls no source well whose last read failed, or that was not read', async () => {
    const source = { watcher: 'w', name: 'Gazette', state: 'ok', since: '2025-09-01T06:00:00Z' } as const;
    const unwell = [
      { ...source, lastGood: '2025-09-05T06:30:00Z', reason: 'HTTP 500' },
      { ...source, name: 'Senate', lastGood: '2025-09-04T06:30:00Z', reason: '' },
    ];
    const digest = { ...emptyDigest, sources: { total: 83, readWell: 81, unwell }, allRead: false };
    const { text } = await sendAndRead(renderDigest(digest, CONTEXT));
    expect(text).toMatch(/^- Gazette: fails \(HTTP 500\), last read well 5 September 2025 \d\d:30$/m);
    expect(text).toMatch(/^- Senate: last read well 4 September 2025 \d\d:30$/m);
  });

  test('says that nothing changed only where all sources were read', async () => {
    const whole = await sendAndRead(sample('digest-empty', 'en'));
    expect(whole.read.subject).toBe('[digest] nothing changed, all 83 sources read');
    const one = { ...emptyDigest, sources: { ...emptyDigest.sources, total: 1, readWell: 1 } };
    const single = await sendAndRead(renderDigest(one, CONTEXT));
    expect(single.read.subject).toBe('[digest] nothing changed, the one source read');
    expect(single.text).toContain('1 of 1 source was read well.');
    const partly = { ...emptyDigest, sources: fullDigest.sources, allRead: false };
    const { read, text } = await sendAndRead(renderDigest(partly, CONTEXT));
    expect(read.subject).toBe('[digest] nothing new found, but only 80 of 83 sources were read');
    expect(text).not.toMatch(/nothing changed/i);
  });

  test('does not say so where something waits for a person', async () => {
    const open = { ...emptyDigest, awaitingReview: fullDigest.awaitingReview };
    const { read, text } = await sendAndRead(renderDigest(open, CONTEXT));
    expect(read.subject).toBe('[digest] nothing else is new, 1 event to review');
    expect(text).not.toMatch(/nothing changed/i);
    const partly = await sendAndRead(renderDigest({ ...open, sources: fullDigest.sources, allRead: false }, CONTEXT));
    expect(partly.read.subject).toMatch(/only 80 of 83 sources were read, 1 event to review$/);
  });
});
