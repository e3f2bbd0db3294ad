import { describe, expect, it } from 'vitest';
import { createReader, type Reading } from '../../src/detect/index.js';
import { createCatalogue, mayMention } from '../../src/detect/catalogue.js';
import { languages } from '../../src/detect/languages/index.js';
import { layOut } from '../../src/detect/layout.js';
import { createMentionFinder } from '../../src/detect/mentions.js';
import { normalise } from '../../src/detect/normalise.js';
import { createPartyFinder, possibleParties } from '../../src/detect/parties.js';
import { commitments } from '../bench/world.js';
import { loadGroups, type LabelledDocument } from '../quality/corpus.js';

const groups = await loadGroups('dev');
const documents = groups.flatMap((group) => group.documents);
/** Everything that the labelled groups track, once: their seeds overlap. */
const tracked = [...new Map(groups.flatMap((group) => group.commitments).map((one) => [one.id, one])).values()];
const reader = createReader(tracked);

const quoted = ({ findings, considered }: Reading) => [
  ...findings.flatMap(({ mentions, claims }) => [...mentions, ...claims.flatMap(({ evidence }) => evidence)]),
  ...considered.flatMap(({ evidence, claim }) => [...evidence, ...(claim?.evidence ?? [])]),
];

/** Findings whatever the order of the commitments. */
const sorted = ({ findings }: Reading) => [...findings].sort((a, b) => (a.commitment < b.commitment ? -1 : 1));

describe('the labelled documents', () => {
  it('are quoted as they stand', () => {
    let pieces = 0;
    for (const document of documents)
      for (const { field, text, start, end } of quoted(reader.read(document))) {
        expect(document[field].slice(start, end), document.id).toBe(text);
        pieces += 1;
      }
    expect(pieces).toBeGreaterThan(3_000);
  });

  it('say where each claim comes from: the sentence first, then what decided inside it', () => {
    for (const document of documents)
      for (const { claims, commitment } of reader.read(document).findings)
        for (const claim of claims) {
          expect(claim.commitment).toBe(commitment);
          expect(claim.rules.length).toBeGreaterThan(1);
          expect(claim.confidence).toBeGreaterThanOrEqual(0.5);
          expect(claim.confidence).toBeLessThan(1);
          const [sentence, trigger] = claim.evidence;
          expect(trigger!.start >= sentence!.start && trigger!.end <= sentence!.end, document.id).toBe(true);
        }
  });

  it('give the same the second time, and to a reader made anew', () => {
    const again = createReader(tracked);
    for (const document of documents) {
      const first = reader.read(document);
      expect(reader.read(document)).toEqual(first);
      expect(again.read(document)).toEqual(first);
    }
  });

  it('give the same whatever the order of the commitments', () => {
    const backwards = createReader([...tracked].reverse());
    for (const document of documents)
      expect(sorted(backwards.read(document)), document.id).toEqual(sorted(reader.read(document)));
  });

  it('give the same beside two thousand other commitments', () => {
    const own = new Set(tracked.map(({ id }) => id));
    const crowded = createReader([...tracked, ...commitments(2_000)]);
    for (const document of documents) {
      const found = sorted(crowded.read(document)).filter(({ commitment }) => own.has(commitment));
      expect(found, document.id).toEqual(sorted(reader.read(document)));
    }
  });

  it('give nothing that hangs on the name of the paper, the address or the id', () => {
    for (const document of documents.filter(({ official }) => !official).slice(0, 60)) {
      const renamed = { ...document, id: 'other', publisher: 'Another Paper', url: 'https://elsewhere.example/' };
      expect(reader.read(renamed).findings, document.id).toEqual(reader.read(document).findings);
    }
  });
});

describe('screening', () => {
  const catalogue = createCatalogue(tracked, languages);
  const finders = new Map(
    languages.map((one) => [one.code, createMentionFinder(one, createPartyFinder(one, new Set()), catalogue)]),
  );
  const screened = (document: LabelledDocument) => {
    const language = languages.find(({ code }) => code === document.lang)!;
    const home = document.officialOf ?? language.home;
    const parties = possibleParties(normalise(`${document.title}\n${document.text}\n${document.publisher}`), language);
    const may = mayMention(document, catalogue, () => parties.add(home ?? ''));
    const subjects = finders.get(language.code)!(layOut(document, language), home, document.official ? document.publisher : '');
    return { may, does: subjects.some(({ mentions }) => mentions.length > 0) };
  };

  it('lets every document through that mentions a commitment', () => {
    expect(documents.map(screened).filter(({ may, does }) => does && !may)).toEqual([]);
    expect(documents.map(screened).filter(({ does }) => does).length).toBeGreaterThan(100);
  });

  it('asks for the parties only where no name is found', () => {
    const asked = (text: string) => {
      let times = 0;
      mayMention({ title: '', text }, catalogue, () => {
        times += 1;
        return new Set();
      });
      return times;
    };
    const name = Object.values(tracked.find(({ names }) => Object.values(names).flat().length > 0)!.names).flat()[0]!;
    expect(asked(`They spoke of ${name}, and of other matters.`)).toBe(0);
    expect(asked('The sun shone all day.')).toBe(0);
  });
});
