// Words and shapes of which English cues are made.

import type { Cue } from '../../../language.js';

const OPEN = '(?<![\\p{L}\\p{N}-])';
const CLOSE = '(?![\\p{L}\\p{N}])';

/** Forms of a regular or listed verb: stem "approv" + [e, es, ed, ing], or all forms with "|". */
const forms = (spec: string): string => {
  if (spec.includes('|')) return `(?:${spec})`;
  const stem = spec.endsWith('e') ? spec.slice(0, -1) : spec;
  const y = /[^aeou]y$/.test(spec);
  return y ? `${spec.slice(0, -1)}(?:y|ies|ied|ying)` : spec.endsWith('e') ? `${stem}(?:e|es|ed|ing)` : `${stem}(?:s|es|ed|ing)?`;
};

type Options = Omit<Cue, 'id' | 'pattern'>;

/** A full stop or comma inside a number or an abbreviation ends nothing: "1.2", "U.S.". */
const spelled = (pattern: string): string =>
  pattern
    .replaceAll('[^\\s.;]+', '(?:[^\\s.;:]|:(?=\\S)|\\.(?=[\\p{N}\\p{L}-])|(?<=\\.\\p{L})\\.)+')
    .replaceAll('[^\\s.;,]+', '(?:[^\\s.;:,]|:(?=\\S)|[.,](?=\\p{N})|\\.(?=[\\p{L}-])|(?<=\\.\\p{L})\\.)+');

/** A verb, with what must follow it (`then`) or must not (`not`). The verb is the head. */
export const verb = (
  id: string,
  spec: string,
  { then = '', not = '', ...rest }: Options & { then?: string; not?: string } = {},
): Cue => ({
  id: `en.${id}`,
  pattern: spelled(`${OPEN}(?<head>${forms(spec)})${not ? `(?!${not})` : ''}${then ? `(?:${then})` : ''}${CLOSE}`),
  ...rest,
});

/** A set phrase with its own grammar. A weight below 0.9 marks words that mean many things: such a cue counts only beside a word of its commitment. */
export const phrase = (id: string, pattern: string, rest: Options = {}): Cue => ({
  id: `en.${id}`,
  pattern: spelled(`${OPEN}(?:${pattern})${CLOSE}`),
  ...rest,
});

export const noun = (id: string, pattern: string, rest: Options = {}): Cue => phrase(id, pattern, { form: 'noun', ...rest });

/** Up to so many words in between. */
export const gap = (n: number) => `(?:\\s+(?:[^\\s,;:.]|[.,](?=\\d))+){0,${n}}?\\s+`;
export const topic = { about: 'topic' } as const;

export const BODY_NOUN =
  '(?:joint venture|joint company|venture|compan(?:y|ies)|organi[sz]ation|agency|body|secretariat|commission|committee|council|office|headquarters|mechanism|forum|fund|consortium|entity|task force|working group|dialogue|partnership|consultative body|centre|center|board|programme office)';
export const INSTRUMENT =
  '(?:agreement|pact|treaty|treaties|accord|deal|convention|memorandum|memorandums|memoranda|protocol|arrangement|understanding|text|document|instrument|compact|charter|MoU|MoC|MOU|MOC|ACSA|RAA|FTA|EPA|CEPA)';
export const PARLIAMENT =
  '(?:parliament|parliaments|legislature|(?<!(?:general|health)\\s)assembly|congress|diet|senate|senators|lawmakers|legislators|MPs|MEPs|TDs|deputies|duma|bundestag|bundesrat|nationalrat|sejm|storting|knesset|rada|riksdag|folketing|eduskunta|riigikogu|saeima|seimas|sabor|majlis|sabha|chamber|chambers|house|houses|upper house|lower house|lords|commons|councillors|councilors|representatives|cortes|d[aá]il|seanad|oireachtas|plenary|parliamentarians|national\\s+council|council\\s+of\\s+(?:provinces|states)|federation\\s+council|khural|kenesh|mazhilis|majilis|yuan|althingi|tynwald|fono|stortinget|folketinget)';
export const SESSION = '(?:round|session|meeting|consultations?|dialogue|talks|summit|conference|2\\+2|forum|exercise|sitting)';

/** "first", "fourteenth", "3rd", and what counts like them. */
export const ORDINAL =
  '(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|fortie|fiftie|sixtie)th|\\d+(?:st|nd|rd|th)|inaugural|latest|last|final|next|annual|another|new)';
export const TALKS = '(?:negotiations?|talks|bargaining|haggling)';
/** Passive auxiliaries; the grammar reads the ones before them ("will be", "is to be"). */
export const BE =
  '(?:was|were|is|are|has been|have been|had been|be|been|being|got)\\s+(?:\\p{L}+ly\\s+|now\\s+|also\\s+|not\\s+|then\\s+)?';
/** What a programme builds, or a part of it. */
export const PRODUCT =
  '(?:steel|keel|hull|module|section|engine|payload|prototype|demonstrator|units?|batch|ships?|vessels?|block|frigates?|corvettes?|destroyers?|carriers?|submarines?|boats?|satellites?|spacecraft|probe|telescope|rocket|aircraft|airframe|jets?|fighters?|helicopters?|drones?|missiles?|tanks?|vehicles?|radars?|reactors?|trains?|turbines?|turbine blades?|detectors?|magnets?)';
/** What is built to be opened. */
export const STRUCTURE =
  '(?:tunnel|bridge|line|link|route|railway|road|motorway|port|terminal|station|plant|dam|corridor|pipeline|cable|interconnector|factory|facility|yard|base|observatory|telescope|campus|hub|laborator(?:y|ies)|school|centre|center|crossing)';

/** What trade talks lead to: to conclude it is to agree on it, and not yet to sign it. */
export const TRADE =
  '\\s+(?:an?|the|its|their)\\s+(?:[^\\s,.;]+\\s+){0,4}?(?:(?:free\\s+|preferential\\s+)?trade\\s+(?:agreement|deal|pact)|deal|FTA|CEPA|EPA)';
/** Before an instrument: it is no object of "the debate on the treaty", "the period for the agreement". */
export const SUBJECT = '(?<!(?:on|for|over|of|under|about|against|with)\\s+(?:the|an?|its|this|that)\\s+(?:[^\\s.;,]+\\s+){0,4})';

/** The last pieces of a structure, whose placing is told as news. */
export const PIECE =
  '(?:segments?|sections?|elements?|pieces?|beams?|girders?|spans?|blocks?|rails?|rings?|panels?|cables?|piles?|gaps?|bolts?|slabs?|modules?|towers?|pillars?|piers?|pylons?|turbines?|pipes?|joints?|welds?|sleepers?|stones?|concrete)';
/** What is flown, sailed or sent on trial. */
export const TRIAL =
  "(?:sea|harbou?r|flight|ground|acceptance|factory|test|trial|builders?'s?|dynamic)\\s+(?:trials?|tests?|testing|runs?)";
/** What a winner of a tender is to do. */
export const TO_BUILD =
  '(?:build|bore|supply|deliver|design|construct|run|operate|make|dig|lay|provide|manage|equip|install|develop|upgrade|manufacture|launch)';
/** A month by its name. */
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** What dates what is to come: "in 2032", "by the spring", "before the year is out". */
export const AHEAD = `(?:in|by|from|around|before|for|on|as\\s+of|during|until|not\\s+before)\\s+(?:the\\s+)?(?:(?:early|late|mid|end|start|beginning|middle|course|first|second|third|fourth|last)[\\s-](?:of\\s+|quarter\\s+of\\s+|half\\s+of\\s+)?(?:the\\s+)?)?(?:20\\d\\d|\\d{1,2}\\s|${MONTH}|spring|summer|autumn|winter|next|year|coming|Christmas|New\\s+Year|Easter)`;
