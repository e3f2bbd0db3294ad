// The detector: a document in, claims about tracked commitments out. Rule-based, offline, the same every time.

import type { Commitment } from '../domain/seed.js';
import type { Document, Evidence, Finding, LanguageCode, Problem } from '../domain/types.js';
import { createAmendingReader, type AmendingReader } from './amending.js';
import { createApproverReader, type ApproverReader } from './approvers.js';
import { createCatalogue, mayMention } from './catalogue.js';
import { createVoteReader, type VoteReader } from './chambers.js';
import { claimsOf, type Considered } from './claims.js';
import { dayIn } from './dates.js';
import { guessLanguage } from './guess.js';
import type { Language } from './language.js';
import { languages as known } from './languages/index.js';
import { isOwn, layOut, MAX_SENTENCES } from './layout.js';
import { createMentionFinder, type MentionFinder, type Subject } from './mentions.js';
import { normalise } from './normalise.js';
import { createPartyFinder, possibleParties } from './parties.js';
import { createShareReader, type ShareReader } from './shares.js';
import { createTriggerReader, type TriggerReader } from './triggers.js';

/** What the detector makes of one document. */
export interface Reading {
  readonly lang: LanguageCode;
  readonly findings: readonly Finding[];
  /** Every trigger that was looked at, with the claim it made or the reason why it made none. */
  readonly considered: readonly Considered[];
  readonly problems: readonly Problem[];
}

export type { Considered } from './claims.js';

export interface Reader {
  /** Never throws on text; what cannot be read is a problem. */
  read(document: Document): Reading;
}

/** So many mentions of one commitment show that a document speaks of it. */
const MAX_MENTIONS = 1_000;

/** What reads a language, whatever is tracked. */
interface LanguageTools {
  readonly triggers: TriggerReader;
  readonly approvers: ApproverReader;
  readonly votes: VoteReader;
  readonly shares: ShareReader;
  readonly amends: AmendingReader;
}

interface Tools extends LanguageTools {
  readonly language: Language;
  readonly mentions: MentionFinder;
}

/** Expressions take memory once compiled: all readers share those of a language. */
const toolsOf = new WeakMap<Language, LanguageTools>();

function languageTools(language: Language): LanguageTools {
  const known = toolsOf.get(language);
  if (known) return known;
  const triggers = createTriggerReader(language);
  const approvers = createApproverReader(language);
  const made: LanguageTools = {
    triggers,
    approvers,
    shares: createShareReader(triggers, approvers),
    votes: createVoteReader(language),
    amends: createAmendingReader(language),
  };
  toolsOf.set(language, made);
  return made;
}

/** In: the commitments to look for. Out: a reader over them, compiled once for any number of documents. */
export function createReader(commitments: readonly Commitment[], languages: readonly Language[] = known): Reader {
  const catalogue = createCatalogue(commitments, languages);
  const named = new Set(commitments.flatMap(({ parties, follow }) => [...parties, ...follow]));
  const tools = new Map<string, Tools>();
  const toolsFor = (language: Language): Tools => {
    const known = tools.get(language.code);
    if (known) return known;
    const mentions = createMentionFinder(language, createPartyFinder(language, named), catalogue);
    const made: Tools = { language, mentions, ...languageTools(language) };
    tools.set(language.code, made);
    return made;
  };
  const readIn = (language: Language, document: Document): Reading => {
    const nothing = { lang: language.code, findings: [], considered: [], problems: [] };
    const home = document.officialOf ?? homeOf(document.publisher, language) ?? language.home;
    const office = document.official ? normalise(document.publisher) : '';
    const partiesIn = () => {
      const texts = [document.title, document.text, office].map(normalise).join('\n');
      return possibleParties(texts, language).add(home ?? '');
    };
    if (!mayMention(document, catalogue, partiesIn)) return nothing;
    const { mentions, ...readers } = toolsFor(language);
    const sentences = layOut(document, language);
    const problems = sentences.length < MAX_SENTENCES ? [] : [cutProblem(document)];
    const subjects = mentions(sentences, home, office);
    if (!subjects.some((subject) => subject.mentions.length > 0)) return { ...nothing, problems };
    const published = dayIn(document.zone ?? language.zone, document.published);
    const { claims, considered } = claimsOf(subjects, { ...readers, published, home });
    return { lang: language.code, findings: findingsOf(subjects, claims), considered, problems };
  };
  return {
    read(document) {
      const language = languages.find(({ code }) => code === document.lang) ?? guessLanguage(document, languages);
      if (language) return readIn(language, document);
      if (document.lang !== undefined) return unread(document);
      // A headline may have no word that tells its language: it is in the one in which it says most.
      const readings = languages.map((one) => readIn(one, document)).filter(({ findings }) => findings.length > 0);
      return readings.sort((a, b) => claimCount(b) - claimCount(a))[0] ?? unread(document);
    },
  };
}

/** The one country that a publisher's name has: "Manila Bay Weekly", 駐日ポーランド大使館 has two. */
function homeOf(publisher: string, language: Language): string | undefined {
  const named = createPartyFinder(language, new Set())(normalise(publisher)).filter(({ bloc }) => !bloc);
  const codes = new Set(named.map(({ code }) => code));
  return codes.size === 1 ? [...codes][0] : undefined;
}

function claimCount({ findings }: Reading): number {
  return findings.reduce((sum, { claims }) => sum + claims.length, 0);
}

function cutProblem({ id }: Document): Problem {
  const message = `the document is very long: only its first ${MAX_SENTENCES} sentences were read`;
  return { stage: 'detect', subject: id, code: 'document-cut', message, transient: false };
}

function unread(document: Document): Reading {
  const message = `language ${document.lang ?? 'unknown'} is not one that pactwatch reads`;
  return {
    lang: document.lang ?? 'und',
    findings: [],
    considered: [],
    problems: [{ stage: 'detect', subject: document.id, code: 'language-unknown', message, transient: false }],
  };
}

function findingsOf(subjects: readonly Subject[], claims: readonly Finding['claims'][number][]): Finding[] {
  const mentions = new Map<string, Evidence[]>();
  for (const { sentence, mentions: found } of subjects) {
    if (!isOwn(sentence)) continue;
    for (const { of, start, end } of found) {
      const list = mentions.get(of.seed.id) ?? mentions.set(of.seed.id, []).get(of.seed.id)!;
      if (list.length >= MAX_MENTIONS) continue;
      list.push({
        field: sentence.field,
        text: sentence.verbatim.slice(start, end),
        start: sentence.start + start,
        end: sentence.start + end,
      });
    }
  }
  return [...mentions].map(([commitment, found]) => ({
    commitment,
    mentions: found,
    claims: claims.filter((c) => c.commitment === commitment),
  }));
}
