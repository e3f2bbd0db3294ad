// What a reader gets: mails composed as they are sent and read back with a real mail parser.

import { describe, expect, test } from 'vitest';
import type { DueMail } from '../../src/domain/alert.js';
import { READER_LANGUAGES, type RenderContext } from '../../src/domain/audience.js';
import type { HealthNotice } from '../../src/domain/health.js';
import { openLedger } from '../../src/domain/baseline.js';
import type { Status } from '../../src/domain/status.js';
import type { LedgerEvent } from '../../src/domain/types.js';
import { renderDigest } from '../../src/notify/render-digest.js';
import { renderHealth } from '../../src/notify/render-health.js';
import { renderAlert } from '../../src/notify/render.js';
import { phrasebook } from '../../src/wording/words.js';
import { acsa } from '../record/world.js';
import { headerOf, type ReadMail, seen, sendAndRead as send, UNSEEN, words } from './reading.js';
import { emptyDigest } from './samples.js';
import { alert, another, claim, CONTEXT, evidence, mail, report } from './world.js';

const sendAndRead = (due: DueMail, more: Partial<RenderContext> = {}): Promise<ReadMail> =>
  send(renderAlert(due, { ...CONTEXT, ...more }));

describe('one change', () => {
  test('says it all in the subject', async () => {
    const { read } = await sendAndRead(mail([alert()]));
    expect(read.subject).toBe('[in force, unconfirmed] Japan–Italy ACSA: signed -> in force (5 Sep 2025)');
  });

  test('tells what changed, how sure it is, in which words, by whom, and why', async () => {
    const { text } = await sendAndRead(mail([alert()]));
    expect(text).toContain('Status: signed -> in force');
    expect(text).toContain('Happened on: 5 September 2025');
    expect(text).toContain('How sure: high');
    expect(text).toContain('Reported by: 1 press report, unconfirmed');
    expect(text).toContain('"The agreement *entered into force* on 5 September 2025, the ministry said."');
    expect(text).toContain('Source: ACSA in force <https://news.example/a?b=1&c=2> - The Daily Post (press), 8 September 2025');
    expect(text).toContain(
      'Why you are told this\n---------------------\nThe ledger held "signed", and this says that a new step has happened.',
    );
    expect(text).toContain('Rules that fired: en.in-force, bound:name');
    expect(text).toContain('See all evidence: pactwatch explain japan-italy-acsa:3');
  });

  test('reads the same as text and as HTML, and marks and links in HTML', async () => {
    const { text, html } = await sendAndRead(mail([alert({ summary: 'Fuel & food for "both" <forces>.' })]));
    expect(words(seen(html))).toBe(words(text));
    expect(html).toContain('<mark>entered into force</mark>');
    expect(html).toContain('href="https://news.example/a?b=1&amp;c=2"');
  });

  test('counts independent voices, official and press', async () => {
    const reports = [
      report({ publisher: 'Ministry', official: true }),
      report({ publisher: 'Post Online', owner: 'Post Group' }),
      report({ publisher: 'Post Weekly', owner: 'Post Group' }),
      report({ publisher: 'Gazette' }),
    ];
    const { text } = await sendAndRead(mail([alert({ reports })]));
    expect(text).toContain('Reported by: 1 official source, 2 press');
  });

  test('names the party whose step it is', async () => {
    const { read, text } = await sendAndRead(mail([alert({ status: 'approved', party: 'IT', body: 'parliament' })]));
    expect(read.subject).toBe(
      '[approved, unconfirmed] Japan–Italy ACSA: signed; approved by the parliament of Italy (5 Sep 2025)',
    );
    expect(text).toContain('Status: signed; approved by the parliament of Italy');
  });

  test('can be in Japanese', async () => {
    const sentence = '日伊物品役務相互提供協定は９月５日に発効した。';
    const { read, text, html } = await sendAndRead(
      mail([
        alert({
          seed: { ...acsa, title: '日伊ACSA' },
          reports: [report({ title: '日伊ACSAが発効', publisher: '外務省' }, { evidence: evidence(sentence, '発効した') })],
        }),
      ]),
    );
    expect(read.subject).toBe('[in force, unconfirmed] 日伊ACSA: signed -> in force (5 Sep 2025)');
    expect(text).toContain('"日伊物品役務相互提供協定は９月５日に*発効した*。"');
    expect(html).toContain('発効した</mark>。');
    expect(text).toContain('外務省 (press)');
  });
});

test('a mail can be read as it is, unless it would be larger for it', async () => {
  const english = await sendAndRead(mail([alert()]));
  expect(english.raw.toString()).toContain('Content-Transfer-Encoding: quoted-printable');
  const sentence = '日伊物品役務相互提供協定は発効した。'.repeat(30);
  const japanese = await sendAndRead(mail([alert({ reports: [report({}, { evidence: evidence(sentence) })] })]));
  expect(japanese.raw.toString()).toContain('Content-Transfer-Encoding: base64');
});

describe('other news', () => {
  const kinds = [
    {
      kind: 'upcoming',
      subject: '[planned: entry into force] Japan–Italy ACSA: entry into force planned for 5 Sep 2025',
      row: 'Planned for: 5 September 2025',
    },
    {
      kind: 'overdue',
      subject: '[overdue: entry into force] Japan–Italy ACSA: entry into force was due 5 Sep 2025, no report yet',
      row: 'Was due: 5 September 2025',
    },
    {
      kind: 'disputed',
      subject: '[disputed: in force] Japan–Italy ACSA: in force (5 Sep 2025) is disputed',
      row: 'Contradicted by: 1 press',
    },
  ] as const;
  test.each(kinds)('$kind', async ({ kind, subject, row }) => {
    const { read, text, html } = await sendAndRead(mail([alert({ kind })]));
    expect(read.subject).toBe(subject);
    expect(text).toContain(row);
    expect(words(seen(html))).toBe(words(text));
  });

  test('an overdue step that nobody announced has no source', async () => {
    const { text } = await sendAndRead(mail([alert({ kind: 'overdue', reports: [], documents: [] })]));
    expect(text).not.toMatch(/Source|How sure|Rules/);
    expect(text).toContain('The date has passed');
  });

  test('an undated event says so', async () => {
    const { read, text } = await sendAndRead(mail([alert({ date: null })]));
    expect(read.subject).toBe('[in force, unconfirmed] Japan–Italy ACSA: signed -> in force');
    expect(text).toContain('a date that the source does not give');
  });
});

describe('a step that is learned after a later one', () => {
  const [signed] = openLedger(acsa).events;
  const event = (id: number, status: Status, date: string, more: Partial<LedgerEvent> = {}): LedgerEvent => ({
    ...signed!,
    id: `japan-italy-acsa:${id}`,
    status,
    date,
    origin: 'detected',
    recorded: `${date}T09:00:00Z`,
    summary: undefined,
    ...more,
  });
  const suspended = event(3, 'suspended', '2025-08-20');
  const told = { event: 'japan-italy-acsa:4', from: 'suspended', date: '2025-08-10' } as const;

  test.each<Status>(['amended', 'in-force', 'renewed'])(
    '%s: leads to no new status, says that it is late, and what stands',
    async (status) => {
      const late = event(4, status, '2025-08-10', { recorded: '2025-08-21T09:00:00Z' });
      const { read, text } = await sendAndRead(mail([alert({ ...told, status, events: [signed!, suspended, late] })]));
      expect(read.subject).toContain('suspended; ');
      expect(text).not.toContain('->');
      expect(text).toMatch(/^Happened on: 10 August 2025 \(reported late\)$/m);
      expect(text).toMatch(/^Status now: suspended$/m);
    },
  );

  test('says so in the digest, too', async () => {
    const late = event(4, 'amended', '2025-08-10', { recorded: '2025-08-21T09:00:00Z' });
    const change = alert({ ...told, status: 'amended', events: [signed!, suspended, late] });
    const text = (alerted: boolean) =>
      renderDigest({ ...emptyDigest, changes: [{ ...change, alerted }] }, CONTEXT).text.replaceAll(/\s+/g, ' ');
    expect(text(false)).toContain('suspended; amended (10 Aug 2025) (reported late)');
    expect(text(true)).toContain('(japan-italy-acsa:4, reported late, you were told at once)');
  });

  test('but what comes after what was known moves on from it, or stands beside it', async () => {
    const subject = async (status: Status) => {
      const next = event(4, status, '2025-08-25');
      return (await sendAndRead(mail([alert({ ...told, date: '2025-08-25', status, events: [signed!, suspended, next] })]))).read
        .subject;
    };
    expect(await subject('resumed')).toContain('suspended -> resumed');
    expect(await subject('terminated')).toContain('suspended -> ended');
    expect(await subject('amended')).toContain('suspended; amended');
  });

  test('what is disputed stands so among what happened before, and what is held back not at all', async () => {
    const disputed = { ...suspended, contradicted: '2025-09-01T00:00:00Z', standing: 'disputed' as const };
    const held = event(4, 'amended', '2025-08-22', { standing: 'waiting' });
    const { text } = await sendAndRead(mail([alert({ event: 'japan-italy-acsa:5', events: [signed!, disputed, held] })]));
    expect(text).toMatch(/^- 20 August 2025: suspended \(disputed\)$/m);
    expect(text).not.toMatch(/^- .*amended/m);
  });
});

describe('several at once', () => {
  test('are one mail, what has happened first', async () => {
    const { read, text } = await sendAndRead(
      mail([another(2, 'Beta', { kind: 'overdue' }), another(1, 'Alpha'), another(3, 'Aleph')]),
    );
    expect(read.subject).toMatch(/^\[3 notices\] Aleph: signed -> in force \(5 Sep 2025\); Alpha: /);
    expect(text.split('\n').filter((line) => /^- .*:9\)$/.test(line))).toEqual([
      '- Aleph: signed -> in force (5 Sep 2025) (unconfirmed, commitment-3:9)',
      '- Alpha: signed -> in force (5 Sep 2025) (unconfirmed, commitment-1:9)',
      '- Beta: entry into force was due 5 Sep 2025, no report yet (commitment-2:9)',
    ]);
  });

  test('what is disputed stands before what is new, what is sure before what is unconfirmed, which says so', async () => {
    const official = report({ official: true });
    const { text } = await sendAndRead(
      mail([
        another(1, 'Alpha', { reports: [report()] }),
        another(2, 'Beta', { reports: [official] }),
        another(3, 'Gamma', { kind: 'disputed', reports: [official] }),
      ]),
    );
    expect(text.split('\n').filter((line) => /^- .*:9\)$/.test(line))).toEqual([
      '- Gamma: in force (5 Sep 2025) is disputed (commitment-3:9)',
      '- Beta: signed -> in force (5 Sep 2025) (commitment-2:9)',
      '- Alpha: signed -> in force (5 Sep 2025) (unconfirmed, commitment-1:9)',
    ]);
  });

  test('what moves a commitment stands before steps beside it, and number 2 before number 10', async () => {
    const beside = { status: 'approved', party: 'IT' } as const;
    const { text } = await sendAndRead(mail([another(10), another(1, undefined, beside), another(2)]));
    expect(text.match(/^- Commitment number \d+/gm)).toEqual([
      '- Commitment number 2',
      '- Commitment number 10',
      '- Commitment number 1',
    ]);
  });

  test('a subject names each commitment once, and shortly where more is said so', async () => {
    const long = 'Agreement on the Mutual Provision of Supplies and Services between two Countries';
    const first = another(1, long, { status: 'ratified', date: '2025-08-06' });
    const { read } = await sendAndRead(mail([first, { ...first, kind: 'upcoming', status: 'in-force', date: '2025-09-05' }]));
    expect(read.subject).toBe('[2 notices] C1: signed -> ratified (6 Aug 2025), entry into force planned for 5 Sep 2025');
    const alone = await sendAndRead(mail([first]));
    expect(alone.read.subject).toContain('C1: signed -> ratified');
    const both = await sendAndRead(mail([another(1, 'Alpha'), another(2, 'Beta')]));
    expect(both.read.subject).toMatch(/^\[2 changes\] Alpha: .*; Beta: .* \(5 Sep 2025\)$/);
  });

  test('a first read is told since the baseline, oldest first', async () => {
    const alerts = [
      another(1, 'Late', { date: '2025-09-05' }),
      another(2, 'Early', { date: '2025-04' }),
      another(3, 'Middle', { date: '2025-06-01' }),
    ];
    const { read, text } = await sendAndRead(mail(alerts, { catchUp: true }));
    expect(read.subject).toMatch(/^since your baseline of 5 March 2025: 3 changes: Early/);
    expect(text.match(/^- \w+(?=: signed ->)/gm)).toEqual(['- Early', '- Middle', '- Late']);
  });

  test.each([50, 500, 5000])('%i with long Japanese texts stay under 50 KB, and the rest is counted', async (number) => {
    const title = 'とても長い題名の協定'.repeat(20);
    const long = report(
      { title, publisher: title },
      { evidence: evidence('日本とイタリアの協定が発効した。'.repeat(40), '発効') },
    );
    const alerts = Array.from({ length: number }, (_, n) =>
      another(n, `${title}${n}`, { reports: [long, long, long, long, long, long] }),
    );
    const { raw, text, html, read } = await sendAndRead(mail(alerts));
    expect(raw.length).toBeLessThan(50 * 1000);
    expect(raw.length).toBeGreaterThan(20 * 1000);
    expect(text).toMatch(/^\d+ more alerts are only listed above/m);
    expect(text).toContain(`${number} changes at once`);
    expect(words(seen(html))).toBe(words(text));
    expect(read.subject!.length).toBeLessThanOrEqual(120);
  });

  test('fifty of the usual size are all listed, and their mail is under 50 KB', async () => {
    const { raw, text } = await sendAndRead(mail(Array.from({ length: 50 }, (_, n) => another(n))));
    expect(text.match(/^- Commitment number \d+: signed -> in force/gm)).toHaveLength(50);
    expect(text).toMatch(/^The others in short$/m);
    expect(text.match(/^Source: /gm)?.length).toBeGreaterThan(25);
    expect(raw.length).toBeLessThan(50 * 1000);
  });
});

describe('headers', () => {
  test('say that a machine wrote it, when, and under which stable id', async () => {
    const { read } = await sendAndRead(mail([alert()]));
    expect(read.messageId).toBe('<2025-09-08-0123456789abcdef01234567@sender.example>');
    expect(headerOf(read, 'auto-submitted')).toBe('auto-generated');
    expect(headerOf(read, 'list-id')).toBe('pactwatch alerts <alerts.pactwatch.sender.example>');
    expect(headerOf(read, 'date')).toBe('Mon, 08 Sep 2025 08:00:00 +0000');
    expect(read.from?.address).toBe('watch@sender.example');
    expect(read.to?.map(({ address }) => address)).toEqual(['reader@example.org']);
    expect(read.headers.filter(({ key }) => key === 'message-id' || key === 'date')).toHaveLength(2);
  });

  test('hold the mails on one commitment together for one recipient', async () => {
    const thread = async (due: DueMail) => (await sendAndRead(due)).read.inReplyTo;
    const first = await thread(mail([alert()]));
    expect(first).toMatch(/^<thread-[0-9a-f]{24}@sender\.example>$/);
    expect(await thread(mail([alert({ event: 'japan-italy-acsa:9', kind: 'disputed' })], { key: 'another' }))).toBe(first);
    expect(await thread(mail([alert()], { to: 'other@example.org' }))).not.toBe(first);
    expect(await thread(mail([another(1)]))).not.toBe(first);
    expect((await sendAndRead(mail([alert()]))).read.references).toBe(first);
    expect(await thread(mail([another(1), another(2)]))).toBeUndefined();
  });
});

describe('threads', () => {
  const threadOf = async (due: DueMail) => (await sendAndRead(due)).read.inReplyTo;

  test('a correction stays in the thread of what it corrects, whatever travels with it', async () => {
    const own = await threadOf(mail([alert()]));
    const disputed = alert({ kind: 'disputed' });
    expect(await threadOf(mail([disputed, another(1)]))).toBe(own);
    expect(await threadOf(mail([alert({ kind: 'confirmed' }), another(1), another(2)]))).toBe(own);
    expect(await threadOf(mail([disputed, another(1, 'B', { kind: 'disputed' })]))).toBeUndefined();
  });
});

describe('leaving the list', () => {
  test('is a mail to the operator, or to the sender, where there is no board', async () => {
    const unsubscribe = async (more: Partial<RenderContext>) =>
      headerOf((await sendAndRead(mail([alert()]), more)).read, 'list-unsubscribe');
    expect(await unsubscribe({ operator: 'ops@example.org' })).toBe(
      '<mailto:ops@example.org?subject=unsubscribe%20reader%40example.org>',
    );
    expect(await unsubscribe({})).toMatch(/^<mailto:watch@sender\.example/);
    expect(await unsubscribe({ publicUrl: 'http://10.0.0.7:8080' })).toMatch(/^<mailto:/);
  });

  test('is one click where the board can be reached by HTTPS, and links of ours appear', async () => {
    const { read, text, html } = await sendAndRead(mail([alert()]), { publicUrl: 'https://watch.example.org' });
    expect(headerOf(read, 'list-unsubscribe')).toBe(
      '<https://watch.example.org/unsubscribe/2025-09-08-0123456789abcdef01234567>',
    );
    expect(headerOf(read, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(html).toContain('href="https://watch.example.org/events/japan-italy-acsa%3A3"');
    expect(words(seen(html))).toBe(words(text));
    const without = await sendAndRead(mail([alert()]));
    expect(headerOf(without.read, 'list-unsubscribe-post')).toBeUndefined();
    expect(without.html.match(/href="([^"]*)"/g)).toEqual(['href="https://news.example/a?b=1&amp;c=2"']);
  });
});

describe('a reader who has left', () => {
  const left: HealthNotice = {
    at: CONTEXT.now,
    watcher: null,
    about: 'reader',
    from: 'ok',
    to: 'ok',
    since: CONTEXT.now,
    reason: 'ann@example.org\r\nBcc: x@example.org',
  };

  test.each(READER_LANGUAGES)('is named to the operator in %s, with what puts them back', async (language) => {
    const { read, text } = await send(renderHealth(mail([]), [left], { ...CONTEXT, language }));
    expect(read.subject).toContain('ann@example.org');
    expect(read.bcc).toBeUndefined();
    expect(text).toContain('pactwatch unmute');
    expect(text).not.toContain(phrasebook(language).counts.source(1));
  });
});

describe('hostile text', () => {
  /** Elements that mails are made of. */
  const OURS = 'html head meta title style body main h1 h2 h3 p b strong ul li blockquote mark code span a'.split(' ');

  const hostile = [
    ['a header', 'Pact\r\nBcc: victim@example.org\r\n\r\nbody'],
    ['markup', '<script>alert(1)</script><img src=x onerror="alert(2)">\'"&amp;'],
    ['direction marks', 'Pact \u202e\u2066drawrof\u2069 \u200fin force'],
    ['invisible characters', 'Pa\u200bct\u00ad \ufeffin\u2060 fo\u{e0041}rce'],
    ['controls', 'Pact\u0000\u0007\u001b[31m in\u009b force\u2028\u2029'],
    ['half a character', 'Pact \ud83d in force'],
    ['emoji', 'Pact 🇯🇵🤝🇮🇹 in force 👨‍👩‍👧'],
    ['200 characters', 'Very '.repeat(40)],
    ['an encoded word', '=?utf-8?Q?Pact=0D=0ABcc:_victim@example.org?='],
  ] as const;

  test.each(hostile)('%s in every fetched field does no harm', async (_name, text) => {
    const source = { title: text, publisher: text, owner: text, url: `javascript:alert(1)//${text}` };
    const due = mail([
      another(1, text, { summary: text, reports: [report(source, { evidence: evidence(`${text}.`) })], reason: text }),
      another(2, text),
    ]);
    for (const one of [due, { ...due, alerts: due.alerts.slice(0, 1) }]) {
      const { raw, read, text: plain, html } = await sendAndRead(one);
      expect(read.subject!.length).toBeLessThanOrEqual(120);
      expect(headerOf(read, 'bcc')).toBeUndefined();
      expect(raw.toString('latin1').split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
      expect(read.attachments).toEqual([]);
      expect(plain).not.toMatch(UNSEEN);
      expect(html.replaceAll('\n', '')).not.toMatch(UNSEEN);
      expect(read.subject).not.toMatch(UNSEEN);
      const tags = new Set(html.match(/<(\w+)/g)?.map((tag) => tag.slice(1)));
      for (const tag of tags) expect(OURS).toContain(tag);
      expect(html).not.toMatch(/<[^>]*(?:javascript:|src=|onerror)/i);
      expect(words(seen(html))).toBe(words(plain));
    }
  });

  test('rules and spans without end stay under 50 KB', async () => {
    const sentence = `${'force & '.repeat(5000)}`;
    const marks = Array.from({ length: 3000 }, (_, n) => ({
      field: 'text' as const,
      text: 'force',
      start: 100 + n * 8,
      end: 105 + n * 8,
    }));
    const said = claim({
      evidence: [...evidence(sentence), ...marks],
      rules: Array.from({ length: 5000 }, (_, n) => `rule-${n}`),
    });
    const { raw } = await sendAndRead(mail([alert({ reports: [report({}, said)] })]));
    expect(raw.length).toBeLessThan(50 * 1000);
  });
});
