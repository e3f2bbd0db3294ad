// What simpler monitors would alert on, run on the same documents: the yardstick for the detector.

import type { AnalysisLine } from '../../src/commands/analyze.js';
import type { Commitment } from '../../src/domain/seed.js';
import type { LabelledDocument } from './corpus.js';

/** Words that someone who sets up a keyword monitor for status changes would list. */
const STATUS_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:sign(?:s|ed|ing)?|ratif(?:y|ies|ied|ication)|in(?:to)? (?:force|effect)|approv(?:e|es|ed|al)|adopt(?:s|ed)|agree[ds]?|launch(?:es|ed)?|awarded|contract|renew(?:s|ed|al)|extended|upgrade[ds]?|suspend(?:s|ed)|terminat(?:es|ed)|withdr(?:aws|ew|awn)|expire[ds]?|delay(?:s|ed)|held|joins|joined)\b/iu,
  it: /(?<!\p{L})(?:firm(?:a|ato|ata|ano|ati)|siglat[oa]|sottoscritt[oa]|ratific[aht]\p{L}*|(?:in|entrat[oa] in) vigore|approv(?:a|ato|ata|azione)|adottat[oa]|intesa|accordo raggiunto|avvi(?:a|ato|ata)|contratto|aggiudicat[oa]|rinnov(?:o|a|ato|ata)|prorogat[oa]|sospes[oa]|denunciat[oa]|ritir(?:o|ato|ata)|scadut[oa]|rinvi(?:o|ato|ata)|slitta\p{L}*|aderisce|aderito)(?!\p{L})/iu,
  ja: /署名|調印|締結|批准|承認|可決|発効|効力|合意|採択|設立|発足|始動|契約|受注|更新|延長|改定|格上げ|停止|脱退|終了|失効|遅延|延期|開催|参加/u,
};

const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|no|never|without|yet to|fail(?:s|ed) to|den(?:y|ies|ied)|neither|nor)\b|n['’]t\b/iu,
  it: /(?<!\p{L})(?:non|né|mai|senza|nessun\p{L}*|smenti\p{L}*|nega(?:to|no)?)(?!\p{L})/iu,
  ja: /ない|なかった|ず(?!れ)|ません|未(?:署名|批准|発効|承認)|否定/u,
};

const NEVER = /(?!)/u;

function wordsOf(lists: Readonly<Record<string, readonly string[]>>, lang: string): string[] {
  return [...(lists[lang] ?? []), ...(lists['en'] ?? [])].map((word) => word.toLowerCase());
}

function namesOf(commitment: Commitment, lang: string): string[] {
  return [...wordsOf(commitment.names, lang), ...wordsOf(commitment.generic_names, lang)];
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/u);
}

type Monitor = (text: string, commitment: Commitment, lang: string) => boolean;

function has(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

const hasStatus = (text: string, lang: string) => (STATUS_WORDS[lang] ?? NEVER).test(text);

const named: Monitor = (text, commitment, lang) => has(text, namesOf(commitment, lang));

const inOneSentence: Monitor = (text, commitment, lang) =>
  sentences(text).some((sentence) => named(sentence, commitment, lang) && hasStatus(sentence, lang));

/** The monitors, from the simplest on. Each says "change" where its words meet. */
export const BASELINES: ReadonlyMap<string, Monitor> = new Map<string, Monitor>([
  ['any mention of a name', named],
  ['name and status word in the document', (text, commitment, lang) => named(text, commitment, lang) && hasStatus(text, lang)],
  ['the same in one sentence', inOneSentence],
  [
    'the same, and no negation there',
    (text, commitment, lang) =>
      inOneSentence(
        sentences(text)
          .filter((sentence) => !(NEGATIONS[lang] ?? NEVER).test(sentence))
          .join('\n'),
        commitment,
        lang,
      ),
  ],
  [
    'new text block with keyword and status word',
    (text, commitment, lang) => has(text, wordsOf(commitment.keywords, lang)) && hasStatus(text, lang),
  ],
]);

/** What a monitor would tell, as lines of analyze. */
export function runBaseline(
  monitor: Monitor,
  documents: readonly LabelledDocument[],
  commitments: readonly Commitment[],
): AnalysisLine[] {
  return documents.flatMap(({ id, lang = 'en', title, text }) =>
    commitments
      .filter((commitment) => monitor(`${title}\n${text}`, commitment, lang))
      .map(({ id: commitment }) => ({ document: id, commitment, verdict: 'change' as const, confidence: 1, claims: [] })),
  );
}
