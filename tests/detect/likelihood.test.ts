// What the rules object to is claimed all the same where the signs make it likely, and only there.
import { describe, expect, it } from 'vitest';
import { likelihood, LIKELY } from '../../src/detect/likelihood.js';
import { WEIGHTS } from '../../src/detect/weights.js';
import { loadGroups } from '../quality/corpus.js';
import { createReader } from '../../src/detect/index.js';
import { readerOf, report } from './samples.js';

const reader = readerOf(
  {
    id: 'memo',
    kind: 'memorandum',
    parties: ['FI', 'BW'],
    names: { en: ['GTK-BGI memorandum'] },
    keywords: { en: ['geology'] },
  },
  { id: 'tunnel', kind: 'programme', parties: ['NO', 'CL'], names: { en: ['Andes Tunnel'] } },
  {
    id: 'pact',
    parties: ['PT', 'CL'],
    names: { en: ['Wildfire Assistance Agreement'], it: ['accordo sugli incendi boschivi'], ja: ['森林火災支援協定'] },
    keywords: { en: ['wildfire'], it: ['incendi boschivi'] },
  },
);

const consideredIn = (text: string, lang = 'en') => reader.read(report(text, { lang })).considered;
const EXTENDED =
  'The GTK-BGI memorandum was the subject of a ceremony in Gaborone. Officials spoke of roads. Five years more: on 3 November they extended their cooperation.';
const RINNOVATO =
  "L'accordo sugli incendi boschivi tra Portogallo e Cile è stato discusso a Lisbona. Si è parlato di strade. Rinnovato il 3 novembre per cinque anni.";
const 延長 = '森林火災支援協定について、ポルトガルとチリの担当者が話し合った。道路の話も出た。11月3日に5年間延長された。';

describe('a reading that the rules object to', () => {
  it.each([
    ['it', RINNOVATO, 'renewed', '2025-11-03'],
    ['ja', 延長, 'renewed', '2025-11-03'],
  ])('is claimed where it is likely, and says how likely (%s)', (lang, text, status, date) => {
    const one = consideredIn(text, lang).find((c) => c.status === status);
    expect(one?.claim).toMatchObject({ status, modality: 'occurred', date });
    expect(one?.claim?.rules).toContainEqual(expect.stringMatching(/^likely:0\.[6-9]/));
    const likely = Number(one!.claim!.rules.at(-1)!.slice('likely:'.length));
    expect(one!.claim!.confidence).toBeCloseTo(0.8 * likely, 1);
  });

  it('is none where it is not, and is kept with what it would have claimed', () => {
    const one = consideredIn(EXTENDED).find(({ status }) => status === 'renewed');
    expect(one).toMatchObject({ why: 'no tracked commitment stands with it', would: { status: 'renewed', date: '2025-11-03' } });
    expect(one?.claim).toBeUndefined();
    expect(likelihood(one!.signs!)).toBeLessThan(LIKELY);
  });

  it('is not even weighed where any step would do, another country or subject acts, or another instrument is right there', () => {
    const vague = consideredIn(
      'The Andes Tunnel was discussed in Oslo. Officials spoke of roads. They had lunch. Two builders announced plans for new machines in March.',
    );
    const unweighed = (one: object | undefined) => expect(Object.keys(one!)).not.toContain('signs');
    unweighed(vague.find(({ status }) => status === 'announced'));
    const others = consideredIn(EXTENDED.replace('they', 'Zambia and Malawi'));
    unweighed(others.find(({ status }) => status === 'renewed'));
    const other = consideredIn(EXTENDED.replace('they extended their cooperation', 'opening hours were extended'));
    unweighed(other.find(({ status }) => status === 'renewed'));
    for (const verb of ['are extended', 'will be extended', 'were extended by Finland and Botswana']) {
      const hours = consideredIn(EXTENDED.replace('they extended their cooperation', `opening hours ${verb}`));
      unweighed(hours.find(({ status }) => status === 'renewed'));
    }
    const own = consideredIn(EXTENDED.replace('extended their cooperation', 'signed a treaty on rescue at sea'));
    unweighed(own.find(({ status }) => status === 'signed'));
  });

  it('is weighed where a party acts, or a word means one thing only', () => {
    const start = 'The GTK-BGI memorandum was the subject of a ceremony in Gaborone. Officials spoke of roads. ';
    const acts = consideredIn(`${start}Finland and Botswana extended opening hours on 3 November.`).at(-1);
    expect(acts?.claim).toMatchObject({ status: 'renewed', date: '2025-11-03' });
    const plain = consideredIn(
      'The Andes Tunnel was discussed in Oslo. Officials spoke of roads. They had lunch. The bank gave the green light on 3 November.',
    ).at(-1);
    expect(Object.keys(plain!)).toContain('signs');
  });

  it.each([
    ['a bare noun', 'The renewal put the surveys on a new footing in May 2025.'],
    ['a day to come', 'Officials spoke of roads. On 3 December they extend their cooperation.'],
  ])('is none for %s, however likely', (_, text) => {
    const one = consideredIn(`The GTK-BGI memorandum was the subject of a ceremony in Gaborone. ${text}`).at(-1)!;
    expect(likelihood(one.signs!)).toBeGreaterThan(LIKELY);
    expect(one.claim).toBeUndefined();
  });

  it('is none of a cue that only takes a word from another, however likely', () => {
    const deadline = consideredIn("Il termine per le osservazioni sull'accordo sugli incendi boschivi è scaduto ieri.", 'it');
    expect(deadline).toEqual([
      expect.objectContaining({ status: 'expired', why: expect.stringMatching(/^too unsure/) as string }),
    ]);
    expect(deadline[0]).not.toHaveProperty('claim');
  });

  it('says nothing of a step that is plainly told elsewhere in the document', () => {
    const renewals = (text: string) =>
      reader
        .read(report(text, { lang: 'it' }))
        .findings[0]!.claims.filter(({ status }) => status === 'renewed')
        .map(({ date }) => date);
    expect(renewals(RINNOVATO)).toEqual(['2025-11-03']);
    expect(renewals(`${RINNOVATO} L'accordo sugli incendi boschivi è stato prorogato il 20 novembre.`)).toEqual(['2025-11-20']);
  });

  it('is never a denial, hearsay or a plan', async () => {
    const found = [];
    for (const { commitments, documents } of await loadGroups('dev')) {
      const read = createReader(commitments);
      found.push(...documents.flatMap((document) => read.read(document).considered));
    }
    const overruled = found.filter(({ claim }) => claim?.rules.some((rule) => rule.startsWith('likely:')));
    expect(overruled.length).toBeGreaterThan(5);
    expect(overruled.filter(({ claim }) => claim!.modality !== 'occurred')).toEqual([]);
    // Each sign that has a weight is one that readings do have: a renamed sign would count nothing, and nobody would see it.
    const signs = new Set(found.flatMap((one) => one.signs ?? []));
    const unknown = Object.keys(WEIGHTS).filter((sign) => !signs.has(sign) && !/^(?:rule|status|told) /.test(sign));
    expect(unknown.filter((sign) => !/^means /.test(sign))).toEqual([]);
  }, 120_000);
});
