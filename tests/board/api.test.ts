// The JSON interface answers what its description says; feeds, calendars and tables hold what is known.

import Parser from 'rss-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseCsv } from '../../src/shared/csv.js';
import { openBoardWorld } from './world.js';

const world = await openBoardWorld();
const { address } = await world.open();
afterAll(() => world.close());

const get = (path: string) => fetch(`${address}${path}`);
const json = async (path: string): Promise<unknown> => (await get(path)).json();

const description = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        responses: z.object({
          200: z.object({ content: z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }) }) }),
        }),
      }),
    }),
  ),
});

const changesSchema = z.object({ changes: z.array(z.object({ id: z.string(), recorded: z.string() })) });

/** What is wrong with an answer by the schema that the board itself hands out for its address. */
async function faultsOf(path: string, answer: unknown): Promise<string[]> {
  const { paths } = description.parse(await json('/api/openapi.json'));
  const schema = paths[path]?.get.responses[200].content['application/json'].schema;
  if (!schema) return [`${path} is not described`];
  const result = z.fromJSONSchema(schema).safeParse(answer);
  return result.success ? [] : result.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
}

describe('the JSON interface', () => {
  test.each([
    ['/api/commitments', '/api/commitments'],
    ['/api/commitments/{id}', '/api/commitments/japan-italy-acsa'],
    ['/api/commitments/{id}', '/api/commitments/gcap'],
    ['/api/changes', '/api/changes'],
    ['/api/sources', '/api/sources'],
  ])('answers %s as it is described', async (described, path) => {
    const answer = await json(path);
    expect(await faultsOf(described, answer)).toEqual([]);
    expect(await faultsOf(described, { ...Object(answer), surprise: 1 })).not.toEqual([]);
    expect(await faultsOf(described, [])).not.toEqual([]);
  });

  test('tells where a commitment stands, and with which words', async () => {
    expect(await json('/api/commitments/japan-italy-acsa')).toMatchObject({
      id: 'japan-italy-acsa',
      status: 'in-force',
      events: expect.arrayContaining([
        expect.objectContaining({ status: 'in-force', official: expect.any(Number), reports: expect.any(Array) }),
      ]),
    });
  });

  test('tells of changes since an instant, and says what is wrong with one', async () => {
    const since = async (instant: string) =>
      changesSchema.parse(await json(`/api/changes?since=${encodeURIComponent(instant)}`)).changes;
    const all = changesSchema.parse(await json('/api/changes')).changes;
    expect(all.length).toBeGreaterThan(1);
    const newest = all[0]?.recorded ?? '';
    expect((await since(newest)).map(({ recorded }) => recorded)).toEqual(
      all.map(({ recorded }) => recorded).filter((recorded) => recorded >= newest),
    );
    expect(await since('2099-01-01T00:00:00Z')).toEqual([]);
    expect((await get('/api/changes?since=soon')).status).toBe(400);
  });

  test('says that there is no such commitment', async () => {
    expect((await get('/api/commitments/nothing')).status).toBe(404);
  });
});

describe('other programs', () => {
  test('read changes as a feed, of all and of one', async () => {
    const all = await new Parser().parseString(await (await get('/changes.atom')).text());
    const one = await new Parser().parseString(await (await get('/commitments/japan-italy-acsa/changes.atom')).text());
    expect(all.items.length).toBeGreaterThan(one.items.length);
    expect(one.items.map(({ title }) => title)).toContain(
      'Japan–Italy Acquisition and Cross-Servicing Agreement: in force (2025-09-05)',
    );
    const ids = await Promise.all(
      ['/changes.atom', '/commitments/japan-italy-acsa/changes.atom', '/commitments/gcap/changes.atom'].map(
        async (path) => /<id>.*?<\/id>/.exec(await (await get(path)).text())?.[0],
      ),
    );
    expect(new Set(ids).size).toBe(3);
    expect(one.title).toBe('pactwatch: Japan–Italy Acquisition and Cross-Servicing Agreement');
    expect((await get('/changes.atom')).headers.get('content-type')).toContain('application/atom+xml');
    expect((await get('/commitments/nothing/changes.atom')).status).toBe(404);
  });

  test('read expected dates as a calendar', async () => {
    const answer = await get('/expected.ics');
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/);
  });

  test('read tables that start no formula', async () => {
    const rows = parseCsv(await (await get('/commitments.csv')).text());
    expect(rows.length).toBe(world.project.commitments.length);
    expect(rows.find(({ cells }) => cells['id'] === 'japan-italy-acsa')?.cells).toMatchObject({
      status: 'in-force',
      parties: 'JP IT',
    });
    const events = parseCsv(await (await get('/changes.csv')).text());
    expect(events.map(({ cells }) => cells['event'])).toContain('japan-italy-acsa:3');
  });

  test('need not fetch what has not changed', async () => {
    const first = await get('/changes.atom');
    const again = await fetch(`${address}/changes.atom`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });
});
