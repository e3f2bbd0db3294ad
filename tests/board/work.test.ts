// The pages to work with: sources, digest, outbox, quality, explain, unsubscribing; as readers and mail programs ask for them.

import { afterAll, describe, expect, test } from 'vitest';
import { tally } from '../../src/board/pages/quality.js';
import { NOW, openBoardWorld } from './world.js';

const world = await openBoardWorld();
const board = await world.open();
afterAll(() => world.close());

const get = (path: string) => fetch(`${board.address}${path}`);
const text = async (path: string) => (await get(path)).text();
const post = (path: string, fields: Record<string, string>) =>
  fetch(`${board.address}${path}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });

/** Ids of the sources on a page, in order. */
const sourcesOn = (page: string) => [...page.matchAll(/href="\/sources\/([\w-]+)"/g)].map(([, id]) => id);

describe('sources', () => {
  test('stand with those in trouble first, and their reason', async () => {
    const page = await text('/sources');
    expect(sourcesOn(page)).toHaveLength(world.project.watchers.length);
    expect(sourcesOn(page)[0]).toBe('gone');
    expect(page).toContain('no such page (HTTP 404)');
    expect(page).toContain('7 of 8 sources are well.');
  });

  test.each([
    ['state=trouble', ['gone']],
    ['state=failing', ['gone']],
    ['state=quiet', []],
    ['text=HARBOUR', ['harbour-post']],
    ['state=ok&text=gone', []],
  ])('are chosen by %s', async (query, ids) => {
    expect(sourcesOn(await text(`/sources?${query}`))).toEqual(ids);
  });

  test('are shown one by one, with days in which they were read', async () => {
    const page = await text('/sources/gone');
    expect(page).toContain('<code>http-404</code>');
    expect(page).toContain('Of 90 days 0 read well, 0 in part, 3 badly, 87 not at all.');
    const well = await text('/sources/kasumi-releases');
    expect(well).toContain('class="age"');
    expect((await get('/sources/nothing')).status).toBe(404);
  });
});

describe('digest and outbox', () => {
  test('show what would be sent, and send nothing', async () => {
    const before = await world.store.mails(true);
    const page = await text('/digest?to=desk@example.org');
    expect(page).toContain('Nothing new found, but only 7 of 8 sources were read');
    // Set as the mail sets it, blank lines and all.
    expect(page).toMatch(/<pre>Digest: [^<]*\n=+\n[^<]+\n\n[^<]+\n-+\n/);
    expect(await world.store.mails(true)).toEqual(before);
  });

  test('list every mail with links to what it tells', async () => {
    expect(await text('/outbox')).toContain('Nothing waits to be sent');
    const all = await text('/outbox?all');
    const [mail] = await world.store.mails(true);
    expect(all).toContain(mail?.key);
    expect(all).toContain('href="/events/japan-italy-acsa%3A7"');
  });
});

describe('quality', () => {
  const judged = (event: string, outcome: 'confirmed' | 'corrected' | 'dismissed', language?: string) =>
    ({ event, commitment: 'c', status: 'signed', outcome, at: NOW, who: 'ann', why: 'so', language }) as const;

  test('counts what happened, by group, the largest first', () => {
    const all = [judged('c:1', 'confirmed', 'it'), judged('c:2', 'dismissed', 'ja'), judged('c:3', 'corrected', 'ja')];
    expect(tally(all, ({ language }) => language ?? '')).toEqual([
      { name: 'ja', looked: 2, right: 1 },
      { name: 'it', looked: 1, right: 1 },
    ]);
  });

  test('has no figure before anybody has judged, and then those of the judged', async () => {
    expect(await text('/quality')).toContain('there is no figure to show');
    const [open] = await world.store.openReviews();
    const event = open?.event.id ?? '';
    await world.store.review({ type: 'dismissed', event, person: 'ann', why: '<i>no</i>', now: NOW }, []);
    const page = await text('/quality');
    expect(page).toContain('0 of 1 judged events happened (0%).');
    expect(page).toContain('&lt;i&gt;no&lt;/i&gt;');
    expect(page).not.toContain('<i>no</i>');
    await world.store.review({ type: 'undone', event, person: 'ann', why: 'a mistake', now: NOW }, []);
  });
});

describe('explain', () => {
  test('tells what was made of a document, by id and by address', async () => {
    const history = await world.store.history('japan-italy-acsa');
    const source = history?.events.flatMap(({ reports }) => reports).at(-1)?.source;
    for (const what of [source?.id, source?.url]) {
      const page = await text(`/explain?what=${encodeURIComponent(what ?? '')}`);
      expect(page).toContain(`/documents/${source?.id}`);
      expect(page).toContain('japan-italy-acsa');
      expect(page).toContain('What followed');
    }
  });

  test('leads from an event to its page, and says what is unknown', async () => {
    const answer = await fetch(`${board.address}/explain?what=gcap:3`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/events/gcap%3A3');
    expect((await get('/explain?what=nothing')).status).toBe(404);
  });

  test('reads a pasted text against the ledger of now, and writes nothing', async () => {
    const before = [await world.store.history('gcap'), await world.store.mails(true)];
    const said = 'The Global Combat Air Programme was suspended on 5 September 2025, the Italian defence ministry said.';
    const answer = await post('/explain', { title: 'GCAP grows', text: said, language: 'en', published: '2025-09-06' });
    const page = await answer.text();
    expect(page).toContain('What would follow');
    expect(page).toMatch(/Global Combat Air Programme<\/a>: a change/);
    expect([await world.store.history('gcap'), await world.store.mails(true)]).toEqual(before);
    const known = await post('/explain', { text: 'The Japan-Italy ACSA entered into force on 5 September 2025.' });
    expect(await known.text()).toContain('known already');
  });

  test('says so where nothing is named, or nothing is there', async () => {
    expect(await (await post('/explain', { text: 'Rain in Rome.' })).text()).toContain('It names nothing that is tracked.');
    expect((await post('/explain', { text: ' ' })).status).toBe(400);
  });

  test.each(['2025-02-30', '2025-09', 'soon'])(
    'says that %s is no day, instead of reading the text as of today',
    async (published) => {
      const answer = await post('/explain', { text: 'The Japan-Italy ACSA entered into force yesterday.', published });
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('The date is none')]);
    },
  );

  test('counts days from the one that the form says', async () => {
    const text = 'The Global Combat Air Programme was suspended yesterday, the Italian defence ministry said.';
    expect(await (await post('/explain', { text, published: '2025-08-22' })).text()).toContain('21 August 2025');
    expect(await (await post('/explain', { text, published: '' })).text()).toContain('6 September 2025');
  });

  test('shows a hostile text as words', async () => {
    const page = await (
      await post('/explain', { title: '"><img src=x>', text: '</textarea><script>window.hacked=1</script>' })
    ).text();
    expect(page).not.toContain('<script>window');
    expect(page).not.toContain('<img src=x');
  });
});

test('a text that was pasted comes back as it was pasted', async () => {
  const pasted = 'First line.\n\n    Indented line.';
  const answer = await post('/explain', { title: 'x', text: pasted });
  expect(await answer.text()).toContain(`${pasted}</textarea>`);
});

describe('unsubscribing', () => {
  const keyOf = async () => (await world.store.mails(true)).find(({ to }) => to === 'desk@example.org')?.key ?? '';

  test('asks a person, and does nothing before the button', async () => {
    const page = await text(`/unsubscribe/${await keyOf()}`);
    expect(page).toContain('Shall desk@example.org get no more');
    expect(await world.store.mutes(NOW)).toEqual([]);
  });

  test('takes the one click of a mail program, from anywhere and without a login, once', async () => {
    const click = async () =>
      fetch(`${board.address}/unsubscribe/${await keyOf()}`, {
        method: 'POST',
        headers: {
          origin: 'https://mail.example',
          'sec-fetch-site': 'cross-site',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'List-Unsubscribe=One-Click',
      });
    expect([(await click()).status, (await click()).status]).toEqual([200, 200]);
    expect(await world.store.mutes(NOW)).toMatchObject([{ commitment: null, recipient: 'desk@example.org' }]);
    expect(await text(`/unsubscribe/${await keyOf()}`)).toContain('gets no more alerts');
    expect(await text('/outbox')).toContain('pactwatch unmute mute:1');
  });

  test('knows no key that no mail bears', async () => {
    for (const key of ['2025-09-08-ffff', '..%2f..', '%00', "'%20or%201=1"]) {
      expect((await get(`/unsubscribe/${key}`)).status).toBe(404);
      expect((await post(`/unsubscribe/${key}`, {})).status).toBe(404);
    }
  });
});
