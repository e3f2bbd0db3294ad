// English cues: how each status is put, as verbs, nouns and set phrases.

import type { Status } from '../../../domain/status.js';
import type { Cue } from '../../language.js';

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

/** A verb, with what must follow it (`then`) or must not (`not`). The verb is the head. */
const verb = (
  id: string,
  spec: string,
  { then = '', not = '', ...rest }: Options & { then?: string; not?: string } = {},
): Cue => ({
  id: `en.${id}`,
  pattern: `${OPEN}(?<head>${forms(spec)})${not ? `(?!${not})` : ''}${then ? `(?:${then})` : ''}${CLOSE}`,
  ...rest,
});

/** A set phrase with its own grammar. */
const phrase = (id: string, pattern: string, rest: Options = {}): Cue => ({
  id: `en.${id}`,
  pattern: `${OPEN}(?:${pattern})${CLOSE}`,
  ...rest,
});

const noun = (id: string, pattern: string, rest: Options = {}): Cue => phrase(id, pattern, { form: 'noun', ...rest });

/** Up to so many words in between. */
const gap = (n: number) => `(?:\\s+(?:[^\\s,;:.]|[.,](?=\\d))+){0,${n}}?\\s+`;
const topic = { about: 'topic' } as const;

const BODY_NOUN =
  '(?:joint venture|joint company|venture|compan(?:y|ies)|organi[sz]ation|agency|body|secretariat|commission|committee|council|office|headquarters|mechanism|forum|fund|consortium|entity|task force|working group|dialogue|partnership|consultative body|centre|center|board|programme office)';
const INSTRUMENT =
  '(?:agreement|pact|treaty|treaties|accord|deal|convention|memorandum|memorandums|memoranda|protocol|arrangement|understanding|text|document|instrument|compact|charter|MoU|MoC|MOU|MOC|ACSA|RAA|FTA|EPA|CEPA)';
const PARLIAMENT =
  '(?:parliament|parliaments|legislature|assembly|congress|diet|senate|senators|lawmakers|legislators|MPs|MEPs|TDs|deputies|duma|bundestag|bundesrat|nationalrat|sejm|storting|knesset|rada|riksdag|folketing|eduskunta|riigikogu|saeima|seimas|sabor|majlis|sabha|chamber|chambers|house|houses|upper house|lower house|lords|commons|councillors|councilors|representatives|cortes|d[aá]il|seanad|oireachtas|plenary|parliamentarians)';
const SESSION = '(?:round|session|meeting|consultations?|dialogue|talks|summit|conference|2\\+2|forum|exercise|sitting)';

export const cues: Readonly<Record<Status, readonly Cue[]>> = {
  proposed: [verb('propose', 'propose', { then: `${gap(3)}(?:a|an|the)${gap(3)}${INSTRUMENT}`, weight: 0.7 })],
  negotiating: [
    phrase('negotiate', `(?<head>negotiating|negotiated|negotiates)(?:\\s+[^\\s.;]+){0,6}?\\s+(?:${INSTRUMENT})`, {
      about: 'topic',
      weight: 0.75,
    }),
    phrase(
      'round-of-talks',
      `(?:first|second|third|fourth|fifth|sixth|next|another|new|\\d+(?:st|nd|rd|th))\\s+round\\s+of\\s+(?:negotiations|talks)`,
      { about: 'topic', form: 'past', weight: 0.8 },
    ),
    phrase(
      'open-talks',
      `(?<head>open(?:s|ed)?|beg[iau]n|begins|start(?:s|ed)?|launch(?:es|ed)?|enter(?:s|ed)? into|kick(?:s|ed)? off)${gap(4)}(?:formal |official )?(?:negotiations|talks)`,
      topic,
    ),
    phrase(
      'talks-opened',
      `(?:negotiations|talks)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>open(?:ed|s)?|beg[aiu]ns?|start(?:s|ed)?|were launched|launched|got under way|are under ?way|are ongoing|continue)`,
      topic,
    ),
    phrase(
      'agree-to-talk',
      `agree(?:d|s)?\\s+(?:\\S+\\s+){0,2}?to\\s+(?:start|open|begin|launch|enter(?: into)?)${gap(2)}(?:negotiations|talks)`,
      { about: 'topic', form: 'past' },
    ),
    phrase(
      'in-talks',
      `(?:is|are|still|remain)\\s+(?:still\\s+)?(?:in (?:talks|negotiations|discussions)|negotiating|being negotiated|under negotiation)|discussions (?:are|remain) (?:under ?way|ongoing)`,
      { about: 'topic', form: 'state', weight: 0.75 },
    ),
  ],
  agreed: [
    phrase(
      'deal-done',
      `(?:talks|negotiations|negotiators|sides?|countries|governments|ministers)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>(?:agreed|settled|concluded|finali[sz]ed|completed|closed|sealed))\\s+(?:[^\\s.;]+\\s+){0,4}?(?:text|terms|${INSTRUMENT}|chapters?|substance|negotiations)`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'breakthrough',
      `(?:agreement|deal|compromise|accord|understanding)\\s+(?:[^\\s.;]+\\s+){0,6}?(?<head>(?:was|has been|were)\\s+(?:reached|struck|clinched|found|sealed|achieved))`,
      { form: 'past', weight: 0.85 },
    ),
    phrase(
      'reach-agreement',
      `(?<head>reach(?:es|ed)?|struck|strikes?|clinch(?:es|ed)?|seal(?:s|ed)?|hammer(?:s|ed)? out)\\s+(?:an?|the|a final|their)?\\s*(?:\\S+\\s+){0,3}?(?:agreement|deal|accord|consensus|compromise|understanding)`,
      { weight: 0.85 },
    ),
    phrase(
      'in-principle',
      `(?:agreement|deal|accord)\\s+in\\s+(?:principle|substance)\\s+(?<head>was reached|reached)|(?<!no )substantive agreement`,
      { form: 'past', weight: 0.8 },
    ),
    phrase(
      'agree-in-principle',
      'agree(?:d|s)?\\s+in\\s+(?:principle|substance)|agree(?:d|s)?\\s+on\\s+(?:the\\s+)?(?:text|terms|substance|wording|content)',
      { weight: 0.85 },
    ),
    phrase(
      'conclude-talks',
      `(?<head>conclude(?:s|d)?|complete(?:s|d)?|finish(?:es|ed)?|wrap(?:s|ped)? up|end(?:ed|s)?)${gap(4)}(?:negotiations|talks)(?! with)`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'talks-concluded',
      '(?:negotiations|talks)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>concluded|were concluded|completed|were completed|ended in|closed)',
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'settle-terms',
      `(?<head>settle[sd]?|finali[sz]e[sd]?|lock(?:s|ed) down)${gap(2)}(?:the\\s+)?(?:terms|text|substance|wording|details|draft|agreement|treaty|deal)`,
      { weight: 0.85 },
    ),
    phrase(
      'terms-settled',
      `(?:terms|text|substance|wording|content)\\s+(?:of\\s+[^,.;]{0,60}\\s+)?(?<head>(?:was|were|had been|has been)\\s+(?:settled|agreed|finali[sz]ed))`,
      { form: 'past' },
    ),
    verb('initial', 'initial(?:s|l?ed|l?ing)|initialing', { weight: 0.9 }),
    verb('adopt', 'adopt', { then: `${gap(4)}(?:treaty|convention|agreement|text|protocol|instrument)`, weight: 0.85 }),
    phrase('adopted', `${INSTRUMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>(?:was|were)\\s+adopted)|(?<=it )was adopted`, {
      form: 'past',
      weight: 0.85,
    }),
    phrase(
      'agree-to-form',
      `(?<head>agree(?:d|s)?)\\s+(?:\\S+\\s+){0,2}?(?:to\\s+(?:form|set up|establish|create|launch)|on\\s+(?:forming|setting up|establishing))`,
      { form: 'past', about: 'topic', weight: 0.8 },
    ),
  ],
  signed: [
    phrase(
      'initials-under',
      `(?<head>put|puts|set|sets)\\s+(?:their|his|her)\\s+(?:initials|names?|signatures?|pens?)\\s+(?:to|on|under)`,
    ),
    phrase(
      'did-paperwork',
      `(?<head>did|do)\\s+the\\s+paperwork|(?<head2>formali[sz]e[sd]?)\\s+(?:the|their|an?)${gap(3)}${INSTRUMENT}`,
      { form: 'past', weight: 0.8 },
    ),
    phrase(
      'enter-into-agreement',
      `(?<head>enter(?:s|ed)?)\\s+into\\s+(?:an?|the|this)\\s+(?:[^\\s.;,]+\\s+){0,4}?${INSTRUMENT}`,
      { weight: 0.9 },
    ),
    phrase('signatures-on', `(?:signatures?|ink)\\s+(?:was|were|is|are|now)\\s+(?:put\\s+)?(?:on|under|dry)`, {
      form: 'past',
      weight: 0.85,
    }),
    verb('sign', 'sign|signs|signed|signing', {
      not: '\\s+(?:up|off|in to|out|language|of\\s+(?:life|the times|progress|things)|that)\\b|-',
    }),
    verb('ink', 'inks|inked|inking'),
    verb('countersign', 'countersign'),
    phrase(
      'put-name',
      `(?<head>put|puts|putting|affix(?:es|ed)?|append(?:s|ed)?|set)\\s+(?:his|her|its|their|both their)\\s+(?:names?|signatures?|hands?|pens?)(?:\\s+to)?`,
    ),
    phrase('bears-signature', '(?:bears|carries|bore)\\s+the\\s+signatures?', { form: 'past' }),
    verb('conclude', 'conclude', {
      then: `\\s+(?:an?|the|its|their|two|three|several)\\s+(?:[^\\s,.;]+\\s+){0,6}?${INSTRUMENT}`,
      weight: 0.8,
    }),
    phrase('concluded', `${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>(?:was|were|has been)\\s+concluded)`, {
      form: 'past',
      weight: 0.8,
    }),
    noun('signing', 'signing(?: ceremony)?|signature', { weight: 0.85 }),
  ],
  approved: [
    phrase(
      'parliament-consents',
      `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>give|gives|gave|given|grant(?:s|ed)?)\\s+(?:its|their|the|final|full)\\s+(?:[^\\s.;]+\\s+){0,2}?(?:consent|approval|assent|concurrence|green light|go-ahead|nod|blessing)`,
      { body: 'parliament', weight: 0.93 },
    ),
    phrase(
      'voted-to',
      `(?<head>voted|votes)(?:\\s+[^\\s.;]+){0,7}?\\s+to\\s+(?:approve|ratify|pass|endorse|back|consent|leave|quit|withdraw|exit|denounce|abandon|terminate)`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase('texts-voted', `(?:texts?|bills?)\\s+(?:[^\\s.;]+\\s+){0,3}?(?<head>voted|adopted|approved|passed)`, {
      body: 'parliament',
      weight: 0.82,
    }),
    phrase(
      'act-approving',
      `(?<!draft\\s|bill\\s)(?:resolution|law|act|decree|order|legislation)(?:[^.;]|\\.(?=\\s?\\d)){0,60}?\\s(?:approving|ratifying|authori[sz]ing the ratification of)`,
      { form: 'past', body: 'parliament', weight: 0.85 },
    ),
    phrase(
      'receive-ratification',
      `(?<head>receive[sd]?|won|wins|obtain(?:s|ed)?|got|secure[sd]?)\\s+(?:[^\\s.;]+\\s+){0,2}?(?:ratification|approval|consent|assent|endorsement)`,
      { weight: 0.85 },
    ),
    phrase(
      'sign-law',
      `(?<head>sign|signs|signed|signing|promulgate[sd]?|enact(?:s|ed)?)\\s+(?:into\\s+law|(?:the|a|an|this)\\s+(?:[^\\s.;]+\\s+){0,2}?(?:law|bill|act|legislation|decree|resolution|order))`,
      { body: 'parliament', weight: 0.9 },
    ),
    phrase(
      'vote-yes',
      `(?<head>vote[sd]?|voting)\\s+(?:[\\d-]+(?:\\s+to\\s+\\d+)?,?\\s+|overwhelmingly\\s+|unanimously\\s+|\\p{L}+ly\\s+)?(?:for|yes to|through|on and passed)\\s+(?:the|its|a)${gap(4)}${INSTRUMENT}`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'nod-through',
      `(?<head>nod(?:s|ded)?\\s+through|wave[sd]?\\s+through|rubber-?stamp(?:s|ed)?|sign(?:s|ed)?\\s+off(?:\\s+on)?|give[sn]?\\s+the\\s+(?:thumbs|all-clear)|okay(?:s|ed)?|OK'?(?:s|d|ed)|green-?light(?:s|ed)|ratif(?:y|ies|ied)\\s+(?:in|by)\\s+(?:the\\s+)?${PARLIAMENT}|usher(?:s|ed)?\\s+through|adopt(?:s|ed)?\\s+(?:the\\s+|a\\s+)?(?:bill|resolution|law|decree|order|motion)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:ratif|approv|on\\s+the|for\\s+the))`,
      { weight: 0.9 },
    ),
    phrase(
      'final-reading',
      `(?<head>pass(?:es|ed)?|clear(?:s|ed)?|adopt(?:s|ed)?|approve[sd]?|complete[sd]?)${gap(6)}(?:final|third|last|second)\\s+(?:and\\s+final\\s+)?(?:reading|vote|passage|hurdle)`.replaceAll(
        '\\\s',
        '\\\s',
      ),
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'waved-through',
      `(?<head>wave[sd]?|nod(?:s|ded)?|push(?:es|ed)?|guide[sd]?|steer(?:s|ed)?|vote[sd]?)${gap(8)}through(?=\\s|$|[.,;])`,
      { body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'say-yes',
      `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>said|says|say)\\s+yes|(?<head2>yes)\\s+from\\s+(?:the\\s+)?${PARLIAMENT}`,
      { form: 'past', body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'clear-hurdle',
      `(?<head>clear(?:s|ed)?|pass(?:es|ed)?|sail(?:s|ed)?\\s+through|get(?:s)?\\s+through|got\\s+through|win[s]?|won)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:parliament|senate|diet|house|chamber|assembly|d[aá]il|hurdle|final\\s+vote|third\\s+reading|last\\s+reading|vote)`,
      { body: 'parliament', weight: 0.88 },
    ),
    phrase(
      'passed-by',
      `(?<head>(?:was|were|has been|have been|been|being|be|got)\\s+(?:\\p{L}+ly\\s+)?(?:approved|ratified|passed|endorsed|backed|adopted|cleared))\\s+by\\s+(?:[^\\s.;]+\\s+){0,4}?${PARLIAMENT}`,
      { body: 'parliament', weight: 0.95 },
    ),
    phrase(
      'release-funds',
      `(?:budget|finance|appropriations)\\s+committee(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>release[sd]?|approve[sd]?|clear(?:s|ed)?|pass(?:es|ed)?|grant(?:s|ed)?)`,
      { about: 'topic', body: 'parliament', weight: 0.9 },
    ),
    phrase(
      'court-clears',
      `court(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>rule[sd]?|found|held|clear(?:s|ed)?|upheld|uphold[s]?)(?:\\s+[^\\s.;]+){0,8}?\\s+(?:compatible|constitutional|in line with|lawful|conform)`,
      { body: 'court', weight: 0.9 },
    ),
    phrase(
      'complete-approval',
      `(?<head>complete[sd]?|finish(?:es|ed)?|conclude[sd]?)\\s+(?:its\\s+|the\\s+|their\\s+)?(?:parliamentary\\s+)?(?:approval|ratification|passage)`,
      { body: 'parliament', weight: 0.92 },
    ),
    noun('passage', '(?:passage|adoption)\\s+of\\s+(?:the\\s+)?(?:ratification|bill|law|treaty)', { body: 'parliament' }),
    phrase(
      'parliament-approves',
      `${PARLIAMENT}(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>approve[sd]?|ratif(?:y|ies|ied)|pass(?:es|ed)?|endorse[sd]?|back(?:s|ed)|clear(?:s|ed)|OK(?:s|'d|ed)|concur(?:s|red)|consent(?:s|ed)|green-?light(?:s|ed)|vote[sd]? (?:in favou?r of|to (?:approve|ratify)|for))`,
      { body: 'parliament', weight: 0.92 },
    ),
    phrase(
      'consent',
      `(?<head>give|gives|gave|given|giving|grant(?:s|ed)?|won|wins?|receive[sd]?|obtain(?:s|ed)?|secure[sd]?|get|gets|got)\\s+(?:its|their|his|her|the|final|full)?\\s*(?:final\\s+|unanimous\\s+|formal\\s+|full\\s+|the\\s+)?(?:[\\p{L}']+\\s+){0,2}?(?:consent|approval|assent|concurrence|green light|go-ahead|nod|blessing)`,
      { weight: 0.85 },
    ),
    verb('approve', 'approve', { not: '\\s+(?:of\\b|the (?:budget|project|design|bridge))', weight: 0.82 }),
    verb('concur', 'concurs|concurred', { then: '\\s+in', body: 'parliament' }),
    noun(
      'concurrence',
      'concurrence|(?:parliamentary|legislative|diet|senate|congressional)\\s+(?:approval|consent|ratification)',
      { body: 'parliament' },
    ),
    noun('approval', 'approval', { weight: 0.75 }),
    phrase(
      'ratification-law',
      `(?<head>pass(?:es|ed)?|adopt(?:s|ed)?|enact(?:s|ed)?|promulgate[sd]?|publish(?:es|ed)?|sign(?:s|ed)?(?: into law)?)${gap(5)}(?:law|bill|act|legislation)(?:\\s+[^\\s.;]+){0,6}?\\s+(?:ratif(?:ying|ication)|to ratify|approving)`,
      { body: 'parliament' },
    ),
    phrase(
      'law-authorises',
      `(?:law|act|bill)(?:[^.;]|\\.(?=\\s?\\d)){0,120}?\\s+authori[sz](?:es|ed|ing)(?:\\s+\\S+){0,8}?\\s+(?:to ratify|ratification)|law(?:\\s+[^\\s.;]+){0,12}?\\s+(?:ratifying|to ratify)`,
      { form: 'past', body: 'parliament', weight: 0.85 },
    ),
    phrase(
      'authorise-ratification',
      `(?<head>authori[sz]e[sd]?)\\s+(?:the\\s+)?(?:[^\\s.;]+\\s+){0,8}?(?:ratification|to ratify|accession)`,
      { weight: 0.85 },
    ),
    phrase('royal-assent', '(?<head>receive[sd]?|receives|given|got|gets|granted)\\s+royal\\s+assent|royal assent', {
      form: 'past',
      body: 'parliament',
    }),
    phrase(
      'voted',
      `(?<head>voted|votes)\\s+(?:[\\d-]+\\s+|overwhelmingly\\s+|unanimously\\s+)?(?:in favou?r|to (?:approve|ratify|pass|endorse|back|consent))`,
      { body: 'parliament' },
    ),
    phrase(
      'cabinet',
      `(?:cabinet|council of ministers|government)(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>approve[sd]?|endorse[sd]?|adopt(?:s|ed)?|clear(?:s|ed)?)`,
      { body: 'cabinet', weight: 0.85 },
    ),
  ],
  ratified: [
    phrase(
      'gave-notification',
      `(?<head>gave|gives|given|sent|sends|deliver(?:s|ed)|hand(?:s|ed)(?:\\s+over)?|receive[sd]?|submit(?:s|ted)?|transmit(?:s|ted)?)\\s+(?:[^\\s.;]+\\s+){0,4}?(?:notifications?|note\\s+(?:verbale|of\\s+ratification)|notice\\s+of\\s+completion)`,
      { weight: 0.85 },
    ),
    phrase(
      'nth-state',
      `(?<head>bec[ao]mes?)\\s+the\\s+(?:[\\p{L}\\d-]+)\\s+(?:state|country|party|member|nation)\\s+to\\s+(?:ratify|accede|join|deposit)`,
      { weight: 0.95 },
    ),
    phrase(
      'hand-in-instrument',
      `(?<head>hand(?:s|ed|ing)?\\s+in|present(?:s|ed)?|submit(?:s|ted)?|transmit(?:s|ted)?|deliver(?:s|ed)?)${gap(4)}instruments?`,
      { weight: 0.95 },
    ),
    phrase(
      'needed-procedures',
      `(?<head>complete[sd]?|finish(?:es|ed)?|conclude[sd]?|fulfil(?:s|led|led)?|wrap(?:s|ped)?\\s+up)${gap(5)}(?:procedures?|formalities|requirements|steps)\\s+(?:needed|required|necessary)`,
      { weight: 0.9 },
    ),
    phrase('notes-passive', `(?:notes|instruments|notifications)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>exchanged|swapped)`, {
      weight: 0.9,
    }),
    phrase(
      'notified-each-other',
      `(?<head>notified|informed|told)\\s+(?:each other|one another|the (?:other|\\p{L}+) side|the depositary)`,
      { weight: 0.85 },
    ),
    phrase(
      'last-notification',
      `(?:last|second|later|final)\\s+(?:of\\s+the\\s+)?(?:two\\s+)?(?:notification|note|instrument)s?\\s+(?<head>(?:was|were|has been)\\s+(?:received|delivered|handed|sent|deposited)|arrived|came)`,
      { form: 'past', weight: 0.92 },
    ),
    verb('ratify', 'ratify', { weight: 0.9 }),
    phrase('deposit', `(?<head>deposit(?:s|ed|ing)?|hand(?:s|ed)? over|lodge[sd]?)${gap(4)}instruments?`, { weight: 0.95 }),
    phrase(
      'deposited',
      `instruments?(?:\\s+of\\s+\\p{L}+)?(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>(?:was|were|has been|have been)\\s+deposited)`,
      { form: 'past' },
    ),
    phrase(
      'exchange-notes',
      `(?<head>exchange[sd]?|exchanging|swap(?:s|ped)?)${gap(3)}(?:diplomatic\\s+|verbal\\s+)?(?:notes|instruments|notifications|ratifications)`,
      { weight: 0.95 },
    ),
    phrase('notes-exchanged', `(?:notes|instruments)(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>(?:was|were|have been)\\s+exchanged)`, {
      form: 'past',
    }),
    noun('exchange-of-notes', '(?:the\\s+)?exchange\\s+of\\s+(?:diplomatic\\s+)?(?:notes|instruments|ratification instruments)'),
    phrase(
      'notify',
      `(?<head>notif(?:y|ies|ied)|inform(?:s|ed)?|told)(?:\\s+[^\\s.;]+){0,14}?\\s+(?:procedures|requirements|formalities)(?:\\s+[^\\s.;]+){0,18}?\\s+(?:complete[d]?|finished|fulfilled|met)`,
      { weight: 0.9 },
    ),
    phrase(
      'procedures-done',
      `(?<head>complete[sd]?|finish(?:es|ed)?|conclude[sd]?)${gap(4)}(?:internal|domestic|ratification|constitutional|legal|necessary)\\s+(?:procedures|process|requirements|formalities)`,
      { weight: 0.85 },
    ),
    noun('ratification', 'ratifications?(?!\\s+(?:law|bill|act|process|procedure))', { weight: 0.8 }),
    phrase(
      'nth-ratification',
      '(?:reach(?:es|ed)?|hit|hits|pass(?:es|ed)?|cross(?:es|ed)?)\\s+(?:the\\s+)?(?:threshold of\\s+)?(?:\\d+|sixty|fifty|forty|thirty|twenty)\\s+ratifications|(?:the\\s+)?\\d+(?:st|nd|rd|th)\\s+(?:ratification|instrument)(?=\\s+(?:was|has been|came|arrived))',
      { form: 'past' },
    ),
    verb('accede', 'accedes|acceded', { then: '\\s+to', weight: 0.8 }),
  ],
  'provisionally-applied': [
    phrase(
      'provisional',
      `(?:provisionally\\s+(?<head>appl(?:y|ies|ied)|in force))|(?:be|is|are|was|been)\\s+applied\\s+provisionally|(?<=applie[ds]\\s)provisionally`,
      {},
    ),
    noun('provisional-application', 'provisional\\s+application'),
  ],
  'in-force': [
    phrase('effective-from', `(?<head>be|is|are|was|were|become|becomes|became)\\s+effective\\s+(?:from|as\\s+of|on|since)`, {
      weight: 0.88,
    }),
    phrase(
      'binding',
      `(?<head>is|are|was|were|been|become|becomes|became)\\s+(?:not\\s+|now\\s+|yet\\s+|\\p{L}+ly\\s+)*binding`,
      { weight: 0.88 },
    ),
    phrase(
      'applies',
      `${INSTRUMENT}\\s+(?:(?!provisional)[^\\s.;,]+\\s+){0,8}?(?<head>applies|apply|applied|is applicable|are applicable)(?=\\s+(?:as of|from|since|now|yet|today|in|between|to\\s+the))`,
      { weight: 0.85 },
    ),
    phrase('live', `(?:is|are|now)\\s+(?:now\\s+|finally\\s+|officially\\s+)*law(?=[\\s.,;]|$)`, { form: 'state', weight: 0.82 }),
    phrase(
      'enter-into-force',
      `(?<head>enter(?:s|ed|ing)?|come|comes|came|coming|go|goes|went|gone|going|put|bring|brought|pass(?:es|ed)?)(?:\\s+(?:\\p{L}+ly|back|fully|it|the \\p{L}+))?\\s+in(?:to)?\\s+(?:full\\s+)?(?:force|effect|operation|application)`,
    ),
    phrase('take-effect', `(?<head>take|takes|took|taken|taking)\\s+(?:full\\s+|legal\\s+)?effect`),
    phrase(
      'become-effective',
      `(?<head>become|becomes|became|becoming)\\s+(?:legally\\s+|fully\\s+|officially\\s+)?(?:effective|binding|law\\b|applicable|operative|international law)`,
    ),
    phrase('start-to-apply', `(?<head>start(?:s|ed)?|begin(?:s)?|began|begun)\\s+(?:to\\s+apply|applying)`),
    phrase('go-live', `(?<head>go|goes|went|gone|going)\\s+live|(?<=\\s)kick(?:s|ed)?\\s+in`, { weight: 0.8 }),
    phrase(
      'in-force',
      `(?:is|are|was|were|been|remains?|now|already)\\s+(?:now\\s+|already\\s+|still\\s+|legally\\s+|fully\\s+|officially\\s+)?in\\s+(?:force|effect|operation)|in force since|applicable since|has applied since`,
      { form: 'state', weight: 0.92 },
    ),
    noun('entry-into-force', '(?:entry|entering|coming|came)\\s+into\\s+(?:force|effect|operation)'),
  ],
  announced: [
    verb('announce', 'announce', {
      then: `\\s+(?:(?:an?|the|their|its)\\s+(?:[^\\s,.;]+\\s+){0,5}?(?:programme|program|project|plan|partnership|initiative|intention)|(?:that\\s+)?they\\s+(?:would|will|intended))`,
      about: 'topic',
      weight: 0.75,
    }),
    verb('unveil', 'unveil', { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.7 }),
    phrase('launch-programme', `(?:programme|program|project|initiative)?\\s*(?:was\\s+)?(?<head>launched)(?=\\s+in\\s)`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.75,
    }),
  ],
  established: [
    phrase(
      'set-up',
      `(?<head>set(?:s|ting)?\\s+up|establish(?:es|ed)?|create[sd]?|found(?:s|ed)|form(?:s|ed)?|inaugurate[sd]?|launch(?:es|ed)?|incorporate[sd]?)${gap(5)}${BODY_NOUN}`,
      { about: 'topic', kinds: ['programme', 'partnership', 'dialogue'], weight: 0.8 },
    ),
    phrase(
      'formally-launch',
      `(?:formally|officially)\\s+(?<head>launch(?:es|ed)?|establish(?:es|ed)?|set up|created|inaugurate[sd]?|incorporated)`,
      { about: 'topic', kinds: ['programme', 'partnership', 'dialogue'], weight: 0.9 },
    ),
    phrase(
      'was-set-up',
      `${BODY_NOUN}(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>(?:was|were|has been|have been|is|are|been)\\s+(?:formally\\s+|officially\\s+)?(?:set up|established|created|founded|formed|launched|inaugurated))`,
      { form: 'past', about: 'topic', kinds: ['programme', 'partnership', 'dialogue'], weight: 0.8 },
    ),
    phrase('launched-title', `${BODY_NOUN}[^.;]{0,50}\\s(?<head>launched)$`, {
      about: 'topic',
      kinds: ['programme', 'partnership', 'dialogue'],
      weight: 0.85,
    }),
    phrase(
      'raise-to-partnership',
      `(?<head>agree[sd]? on|proclaim(?:s|ed)?|establish(?:es|ed)?)${gap(4)}(?:strategic\\s+)partnership`,
      { kinds: ['partnership'] },
    ),
  ],
  contracted: [
    phrase(
      'order',
      `(?<head>place[sd]?|sign(?:s|ed)?|book(?:s|ed)?|confirm(?:s|ed)?|firm(?:s|ed)\\s+up|receive[sd]?)\\s+(?:an?|the|its|their|two|three|four)\\s+(?:[^\\s.;]+\\s+){0,3}?orders?(?:\\s+for|\\s+worth|$)?`,
      { about: 'topic', kinds: ['programme'], weight: 0.88 },
    ),
    phrase(
      'buys',
      `(?<head>order(?:s|ed)|bought|buys?|purchase[sd]?|acquire[sd]?|enter(?:s|ed)\\s+into\\s+an?\\s+(?:agreement|contract))\\s+(?:[^\\s.;]+\\s+){0,8}?(?:additional|more|further|new|\\d+|two|three|four|five|six|eight|ten|twelve)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:submarines?|frigates?|ships?|vessels?|boats?|aircraft|jets?|fighters?|satellites?|missiles?|tanks?|helicopters?|radars?|systems?|launchers?|units?|trains?|reactors?)`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'option',
      `(?<head>exercise[sd]?|take[sn]?\\s+up|took\\s+up|call(?:s|ed)?)\\s+(?:its\\s+|the\\s+|an?\\s+)?options?\\s+(?:for|on|to)`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase(
      'award',
      `(?<head>award(?:s|ed)?|win|wins|won|secure[sd]?|land(?:s|ed)|clinch(?:es|ed)?|place[sd]?|let|sign(?:s|ed)?|receive[sd]?|get|gets|got|book(?:s|ed)?)${gap(8)}(?:[\\p{L}\\d.,-]+-)?contracts?`,
      { about: 'topic', weight: 0.88 },
    ),
    phrase(
      'contract-awarded',
      `contracts?(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>(?:was|were|has been|have been|is|been|being)\\s+(?:\\p{L}+ly\\s+)?(?:awarded|signed|placed|concluded|let|finali[sz]ed))`,
      { about: 'topic', weight: 0.88 },
    ),
    phrase('awarded-title', `contracts?(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>awarded|signed|placed)`, {
      about: 'topic',
      weight: 0.85,
    }),
    phrase('conclude-contract', `(?<head>conclude[sd]?|finali[sz]e[sd]?)${gap(6)}contracts?`, { about: 'topic', weight: 0.85 }),
    phrase(
      'funding',
      `(?<head>allocate[sd]?|commit(?:s|ted)?|approve[sd]?|grant(?:s|ed)?|release[sd]?)\\s+(?:[^\\s.;]+\\s+){0,4}?(?:funding|funds)\\s+for`,
      { about: 'topic', weight: 0.7 },
    ),
  ],
  underway: [
    phrase(
      'under-way',
      `(?:is|are|was|were|now)\\s+(?:already\\s+|well\\s+|now\\s+|still\\s+)?(?:under ?way|ongoing|in progress|going on|being implemented)|carr(?:y|ies|ied|ying) out (?:their|its) cooperation|(?:have|has) been (?:working|cooperating|carrying out)`,
      { form: 'state', about: 'topic', weight: 0.7 },
    ),
  ],
  milestone: [
    phrase(
      'committee-approves',
      `(?:sub-?)?(?:committee|panel)(?:\\s+[^\\s.;]+){0,5}?\\s+(?<head>approve[sd]?|endorse[sd]?|clear(?:s|ed)|back(?:s|ed)|pass(?:es|ed))`,
      { weight: 0.85 },
    ),
    phrase(
      'steel-cut',
      `(?:steel|keel|hull|module|section|engine)\\s+(?<head>(?:was|were|has been)\\s+(?:cut|laid|joined|launched|delivered|installed|fired))`,
      { about: 'topic', kinds: ['programme'], weight: 0.9 },
    ),
    phrase(
      'keel',
      `(?:keel|first steel|hull|first block|foundation stone|first stone)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>(?:was|were|has been)?\\s*(?:laid|cut|launched|christened|poured)|took to the water)`,
      { about: 'topic', kinds: ['programme', 'partnership', 'memorandum'], weight: 0.88 },
    ),
    phrase(
      'lay-keel',
      `(?<head>lay|lays|laid|cut|cuts|launche[sd]|launch|christen(?:s|ed)?|float(?:s|ed)\\s+out|roll(?:s|ed)?\\s+out|unveil(?:s|ed)?|deliver(?:s|ed)|hand(?:s|ed)\\s+over)\\s+(?:the\\s+|its\\s+|a\\s+)?(?:first|second|third|fourth|last|final|keel|\\d+(?:st|nd|rd|th))\\s+(?:[^\\s.;]+\\s+){0,3}?(?:steel|keel|submarine|boat|ship|vessel|frigate|satellite|module|prototype|aircraft|jet|unit|batch|engine|section|train)`,
      { about: 'topic', kinds: ['programme'], weight: 0.85 },
    ),
    phrase(
      'first-use',
      `(?:first|for the first time)\\s+(?:[^\\s.;]+\\s+){0,6}?(?<head>(?:was|were|has been)?\\s*(?:used|invoked|applied|activated|tested|exercised|extradited))`,
      { weight: 0.72 },
    ),
    phrase(
      'submitted',
      `(?<head>submit(?:s|ted)|sent|sends|tabled|tables|laid|referred|presented|introduced)\\s+(?:[^\\s.;]+\\s+){0,10}?(?:to|before|in)\\s+(?:the\\s+)?${PARLIAMENT}(?:\\s+for\\s+(?:approval|ratification|consent))?`,
      { weight: 0.6 },
    ),
    phrase(
      'pass-review',
      `(?<head>pass(?:es|ed)?|complete[sd]?|clear(?:s|ed)?|achieve[sd]?|reach(?:es|ed)?)${gap(6)}(?:reviews?|test(?:s|ing)?|trials?|milestones?|(?:assessment|design|development|concept|test) phase|maiden flight|first flight|qualification)`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'first-flight',
      `(?<head>made|makes|completed|performed|flew|conducted)\\s+(?:its|their|the|a)\\s+(?:first|maiden)\\s+(?:flight|launch|test)`,
      { form: 'past', about: 'topic' },
    ),
    phrase(
      'appointed',
      `(?<head>(?:was|has been|were)\\s+(?:appointed|named|picked|chosen)(?:\\s+as)?|took up the post|takes over as)${gap(6)}(?:chief executive|director|head|chair|secretary-general|president|ceo)`,
      { form: 'past', about: 'topic', weight: 0.7 },
    ),
    phrase('first-under', `(?:is|was)\\s+the\\s+first\\s+(?:\\S+\\s+){0,8}?under\\s+the`, { form: 'past', weight: 0.8 }),
    phrase(
      'merger-clearance',
      `(?:decision|commission|regulators?)[^.;]{0,60}?\\s(?<head>clear(?:ed|s)?|to clear|approve[sd]?)\\s+(?:the\\s+)?(?:transaction|merger|joint venture|deal)`,
      { form: 'past', about: 'topic', kinds: ['programme'], weight: 0.85 },
    ),
    phrase(
      'handed-over',
      `(?:first|second|third|last)\\s+(?:\\S+\\s+){0,6}?(?<head>(?:was|were|has been)\\s+(?:delivered|handed over|rolled out|laid down|unveiled))`,
      { form: 'past', about: 'topic', weight: 0.75 },
    ),
  ],
  operational: [
    phrase(
      'accepts-applications',
      `(?<head>accepts?|accepted|accepting|takes?|took|taking|receives?|received|receiving)\\s+(?:the\\s+)?(?:first\\s+)?(?:visa\\s+)?applications`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'is-open',
      `(?:scheme|programme|program|office|centres?|centers?|visa|line|register|call|fund)(?:\\s+[^\\s.;]+){0,5}?\\s+(?<head>(?:is|are|was|were)\\s+(?:now\\s+|officially\\s+|finally\\s+)*open|opened|opens|starts|started|began|begins)(?=\\s|$|[.,])`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'start-work',
      `(?:agency|organi[sz]ation|body|secretariat|office|court|commission|centre|center|institute|headquarters)(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>start(?:s|ed)|begins|began|took up|takes up|commenced?)\\s+(?:its\\s+)?(?:work|operations|activities|business)`,
      { about: 'topic', weight: 0.88 },
    ),
    phrase(
      'become-operational',
      `(?<head>become|becomes|became|is|are|was|declared|went|now|be)\\s+(?:now\\s+|fully\\s+|officially\\s+|formally\\s+)*operational`,
      { weight: 0.85 },
    ),
    phrase(
      'enter-service',
      `(?<head>enter(?:s|ed|ing)?|go|goes|went|come|comes|came|be|put|in)\\s*(?:into\\s+|in\\s+)?service(?!s)`,
      { about: 'topic', kinds: ['programme'], weight: 0.85 },
    ),
    phrase(
      'ready-by',
      `(?<head>ready|deployed?|deployment|fielded|field the aircraft|delivered)(?=[^.;]{0,30}\\b(?:by|in|around)\\s+(?:fiscal\\s+)?20\\d\\d)`,
      { about: 'topic', kinds: ['programme'], form: 'future', weight: 0.75 },
    ),
    phrase(
      'start-operating',
      `(?<head>start(?:s|ed)?|begin|begins|began|begun|commence[sd]?)\\s+(?:its\\s+|full\\s+|their\\s+)?(?:operat(?:ions?|ing)|work\\b|accepting applications|receiving applications)`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'opens',
      `(?:opening|(?<head>open(?:s|ed)?))\\s+(?:today\\s+)?(?:of\\s+)?(?:its\\s+|the\\s+|their\\s+)?(?:\\S+\\s+){0,2}?(?:headquarters|doors|centres?|centers?|secretariat)`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'applications-open',
      `applications?\\s+(?<head>open(?:s|ed)?|(?:are|is|were)\\s+(?:now\\s+)?(?:being\\s+)?(?:open|accepted))|(?:scheme|programme|program|agreement|RAA|ACSA)\\s+(?<head2>starts?|started|begins|began)(?=\\s+(?:on|in|today|tomorrow|this|next|from))`,
      { about: 'topic', weight: 0.82 },
    ),
  ],
  completed: [
    phrase(
      'complete-programme',
      `(?:programme|program|project|mission)\\s+(?<head>(?:was|has been|is)\\s+(?:completed|concluded|finished))`,
      { form: 'past', about: 'topic', kinds: ['programme', 'occasion'], weight: 0.85 },
    ),
  ],
  scheduled: [],
  held: [
    phrase(
      'body-met',
      `(?<!President of the )(?:council(?!\\s+of\\s+ministers)|committee|commission|board|working group)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>met|convened|sat|assembled)\\s+(?:for\\s+(?:the|its|their)|in|on|again)`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], weight: 0.88 },
    ),
    noun(
      'nth-round',
      '(?:first|second|third|fourth|fifth|sixth|inaugural|latest|\\d+(?:st|nd|rd|th))\\s+(?:round|session|meeting)(?=\\s+of\\s)',
      { about: 'topic', kinds: ['dialogue', 'occasion'], weight: 0.85 },
    ),
    phrase('brought-together', `(?<head>brought|brings?)\\s+(?:the\\s+)?(?:[^\\s.;]+\\s+){0,4}?together`, {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.85,
    }),
    phrase(
      'sat-down',
      `(?<head>sat\\s+down|sit\\s+down|sits\\s+down|gather(?:s|ed)?|came\\s+together|convened|met|meet[s]?|co-chair(?:s|ed)|chair(?:s|ed))\\s+(?:[^\\s.;]+\\s+){0,8}?(?:for|at|in)?\\s*(?:the|a|their)\\s+(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|latest|annual|\\d+(?:st|nd|rd|th))\\s+)(?:[^\\s.;]+\\s+){0,4}?${SESSION}`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership', 'programme', 'memorandum', 'agreement'], weight: 0.9 },
    ),
    phrase(
      'inaugural',
      `(?:first|second|third|fourth|fifth|inaugural|latest|\\d+(?:st|nd|rd|th))\\s+(?:[^\\s.;]+\\s+){0,5}?${SESSION}(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>(?:was|were|has been)\\s+(?:held|convened|hosted|chaired)|took place|ended|concluded|wrapped up|opened|closed)`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership', 'programme', 'memorandum', 'agreement'], weight: 0.9 },
    ),
    phrase(
      'hold-round',
      `(?<head>hold|holds|held|convene[sd]?|host(?:s|ed)?|co-host(?:s|ed)?|conduct(?:s|ed)?)\\s+(?:their|its|the|an?|another|in \\p{Lu}\\p{L}+|on \\p{Lu}\\p{L}+)?\\s*(?:[^\\s.;]+\\s+){0,6}?${SESSION}`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], weight: 0.85 },
    ),
    phrase(
      'round-held',
      `${SESSION}(?:\\s+[^\\s.;]+){0,8}?,?\\s+(?<head>(?:was|were|has been|have been|be)\\s+(?:held|convened|hosted)|took place|takes? place|ended|concluded|wrapped up|opened)`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], weight: 0.85 },
    ),
    phrase('held-in', `${SESSION},?\\s+(?<head>held)\\s+(?:in|on|at)`, {
      about: 'topic',
      kinds: ['dialogue', 'occasion', 'partnership'],
      form: 'attributive',
      weight: 0.85,
    }),
    phrase(
      'ended-round',
      `(?:ended|over|concluded)[^.;]{0,60}?\\s(?:the\\s+)?(?:first|second|third|fourth|fifth|\\d+(?:st|nd|rd|th))\\s+round`,
      { about: 'topic', kinds: ['dialogue'], form: 'past', weight: 0.82 },
    ),
    phrase(
      'met-for',
      `(?<head>met|meets?)\\s+(?:[^\\s.;]+\\s+){0,6}?for\\s+(?:the|their|a)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:${SESSION})`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], weight: 0.8 },
    ),
  ],
  renewed: [
    phrase(
      'sign-extension',
      `(?<head>sign(?:s|ed)?|conclude[sd]?|agree[sd]?\\s+on|initial(?:s|led)?|announce[sd]?|exchange[sd]?)\\s+(?:an?|the|its|their|another|notes\\s+on\\s+the)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:extension|renewal|prolongation)`,
      { weight: 0.92 },
    ),
    phrase(
      'extension-signed',
      `(?:extension|renewal|prolongation)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>(?:was|were|has been)\\s+(?:signed|agreed|approved|concluded|announced|granted)|takes effect|took effect)`,
      { weight: 0.92 },
    ),
    phrase(
      'agree-to-extend',
      `(?<head>agree[sd]?|decide[sd]?)\\s+(?:[^\\s.;]+\\s+){0,3}?to\\s+(?:extend|renew|prolong|roll\\s+over)(?!\\s+(?:talks|negotiations))`,
      { weight: 0.88 },
    ),
    phrase(
      'another-years',
      `(?<head>give[s]?|gave|given|get[s]?|got|grant(?:s|ed)?|win[s]?|won|add(?:s|ed)?)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:another|a further|a new|five more|three more|two more|\\p{L}+ more)\\s+(?:\\p{L}+\\s+)?(?:years?|terms?|months?|lease of life)`,
      { weight: 0.88 },
    ),
    phrase('roll-over', `(?<head>roll(?:s|ed)?\\s+over|keep[s]?\\s+alive|kept\\s+alive|breathe[sd]?\\s+new\\s+life)`, {
      weight: 0.8,
    }),
    verb('renew', 'renew', { not: '\\s+(?:calls?|efforts?|tensions?|his|her|fears|hopes?)', weight: 0.88 }),
    verb('extend', 'extend', { not: '\\s+(?:invitation|condolences|greetings|thanks|a hand|to\\b)', weight: 0.82 }),
    verb('prolong', 'prolong', { weight: 0.85 }),
    phrase(
      'renewed-instrument',
      `(?:put|signed|sign|signing)[^.;]{0,60}?\\s(?:the\\s+)?renewed\\s+(?:\\S+\\s+){0,3}?${INSTRUMENT}|(?:signed|sign|signing)\\s+(?:the\\s+|a\\s+)?(?:renewal|extension)`,
      { form: 'past' },
    ),
    phrase('new-lease', '(?<head>gave|give|gives|given)[^.;]{0,80}?\\snew lease of life', { weight: 0.85 }),
    noun('renewal', '(?:renewal|extension|prolongation)(?! (?:talks|line))', { weight: 0.8 }),
  ],
  amended: [
    phrase(
      'amending-signed',
      `(?:protocol|agreement|notes)\\s+(?:amending|modifying|revising|to\\s+amend)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>(?:was|were|has been)\\s+(?:signed|adopted|concluded|exchanged|approved))`,
      { weight: 0.92 },
    ),
    phrase(
      'addendum',
      `(?<head>sign(?:s|ed)?|initial(?:s|led)?|agree[sd]?|adopt(?:s|ed)?|conclude[sd]?|put\\s+(?:their|his|her)\\s+(?:initials|names?|signatures?)\\s+(?:to|under|on))\\s+(?:on\\s+)?(?:an?|the|two|several)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:addendum|amendments?|amending\\s+\\p{L}+|side\\s+letter|additional\\s+protocol|supplement|annex|revision)`,
      { weight: 0.92 },
    ),
    phrase(
      'changes-to',
      `(?<head>overhaul(?:s|ed)?|rewr(?:ote|itten)|update[sd]?|moderni[sz]e[sd]?|widen(?:s|ed)?|broaden(?:s|ed)?)\\s+(?:the|its|their)\\s+(?:[^\\s.;]+\\s+){0,4}?${INSTRUMENT}`,
      { weight: 0.82 },
    ),
    verb('amend', 'amend', { weight: 0.82 }),
    phrase(
      'protocol-amending',
      `(?<head>sign(?:s|ed)?|adopt(?:s|ed)?|conclude[sd]?)${gap(4)}(?:protocol|agreement|exchange of notes)\\s+(?:amending|to amend|modifying|revising)`,
      { weight: 0.92 },
    ),
    verb('revise', 'revise', { then: `${gap(3)}${INSTRUMENT}`, weight: 0.8 }),
    noun('amendment', 'amendments?', { weight: 0.7 }),
  ],
  expanded: [
    phrase(
      'admitted',
      `(?<head>(?:was|were|has been|have been|is|been)\\s+(?:\\p{L}+ly\\s+)?(?:admitted|accepted|welcomed|taken|brought|let))\\s+(?:in\\s+)?(?:to|into|as|on board)`,
      { form: 'past', about: 'topic', weight: 0.88 },
    ),
    phrase(
      'come-on-board',
      `(?<head>come[s]?|came|bring[s]?|brought|get[s]?|got|is|are|now)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:on\\s+board|aboard)|(?<head2>signed\\s+up)\\s+(?:to|as|for)`,
      { about: 'topic', weight: 0.78 },
    ),
    verb('join', 'join', {
      not: '\\s+(?:forces|hands|the (?:celebration|meeting|call)|in\\b|by\\b|(?:\\S+\\s+){0,3}?(?:negotiations|talks|race|queue|chorus|ranks))',
      about: 'topic',
      weight: 0.8,
    }),
    phrase(
      'become-member',
      `(?<head>become|becomes|became)\\s+(?:an?|the)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:member|party|partner|participant|observer)(?:\\s+(?:of|to|in))?`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'admit',
      `(?<head>admit(?:s|ted)?|accept(?:s|ed)?|welcom(?:es|ed)|grant(?:s|ed|ing)?)\\s+(?:[^\\s.;]+\\s+){1,6}?(?:as\\s+(?:an?\\s+|the\\s+)?(?:\\S+\\s+)?(?:member|partner|party|observer)|(?:the\\s+)?status\\s+of\\s+(?:observer|partner))`,
      { about: 'topic', weight: 0.85 },
    ),
    noun(
      'accession',
      `accession|participation of a (?:fourth|third|new)|(?:entry|admission|inclusion)\\s+of\\s+(?:an?|any)\\s+(?:new|further|fourth|fifth|third)`,
      { about: 'topic', weight: 0.8 },
    ),
    verb('expand', 'expand', {
      then: `\\s+(?:the\\s+)?(?:agreement|pact|treaty|programme|program|partnership|membership)`,
      weight: 0.85,
    }),
  ],
  reduced: [
    phrase(
      'notify-withdrawal',
      `(?<head>notif(?:y|ies|ied)|inform(?:s|ed)?|told|announce[sd]?|deposit(?:s|ed)?|submit(?:s|ted)?|hand(?:s|ed)?\\s+(?:in|over)|give[sn]?|gave|serve[sd]?)(?:\\s+[^\\s.;]+){0,8}?\\s+(?:its\\s+|their\\s+|a\\s+|the\\s+|formal\\s+|of\\s+)*(?:withdrawal|denunciation|notice\\s+of\\s+(?:withdrawal|denunciation)|decision\\s+to\\s+(?:leave|withdraw|quit))`,
      { weight: 0.9 },
    ),
    phrase('no-longer', `(?:is|are|was)\\s+(?:now\\s+)?no\\s+longer\\s+(?:an?\\s+)?(?:party|member|part|bound)`, {
      form: 'past',
      weight: 0.9,
    }),
    phrase(
      'withdraw-from',
      `(?<head>withdraw|withdraws|withdrew|withdrawn|withdrawing|pull(?:s|ed|ing)?\\s+out)\\s+(?:from|of)`,
      { weight: 0.85 },
    ),
    phrase(
      'withdraw',
      `(?<head>withdraw|withdraws|withdrew|withdrawn|withdrawing|pull(?:s|ed|ing)?\\s+out|exit(?:s|ed|ing)?|quit|quits|quitting|leave|leaves|left|leaving)(?:\\s+(?:from|of))?\\s+(?:the\\s+|its\\s+|a\\s+|an\\s+|from\\s+)?(?:[^\\s.;,]+\\s+){0,4}?(?:${INSTRUMENT}|treaty|programme|program|project|partnership|alliance|organisation|organization)`,
      { weight: 0.88 },
    ),
    phrase('british-exit', `(?:cancelling|ending)\\s+(?:[^\\s.;]+\\s+){0,2}?participation`, { form: 'noun', about: 'topic' }),
    noun('withdrawal', 'withdrawal', { weight: 0.8 }),
  ],
  upgraded: [
    phrase(
      'upgrade',
      `(?<head>upgrade[sd]?|upgrading|elevate[sd]?|elevating|raise[sd]?|raising|lift(?:s|ed)|redefine[sd]?|promote[sd]?)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:ties|relations|relationship|partnership|links|cooperation)`,
      { kinds: ['partnership', 'dialogue'], about: 'topic', weight: 0.92 },
    ),
    phrase(
      'upgraded',
      `(?:ties|relations|relationship|partnership)\\s+(?:[^\\s.;]+\\s+){0,5}?(?<head>(?:was|were|has been|have been|had been|be)\\s+(?:upgraded|elevated|raised|lifted))|(?:redefined)\\s+the\\s+relationship`,
      { form: 'past', kinds: ['partnership'], about: 'topic', weight: 0.9 },
    ),
  ],
  delayed: [
    phrase(
      'late',
      `(?<head>slip(?:s|ped)?|slide[s]?|slid|drift(?:s|ed)?|move[sd]?)\\s+(?:back\\s+)?(?:[^\\s.;]+\\s+){0,3}?(?:to|into|until|by|past|beyond)\\s+(?:the\\s+|at\\s+least\\s+|early\\s+|late\\s+|[^\\s.;]+\\s+){0,3}?(?:20\\d\\d|next|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)`,
      { about: 'topic', weight: 0.9 },
    ),
    phrase(
      'later-than',
      `(?:will|would|to|is|are|be)\\s+(?:[^\\s.;]+\\s+){0,4}?(?:later\\s+than\\s+(?:planned|expected|promised|scheduled|announced)|(?:months?|years?|weeks?)\\s+late)`,
      { form: 'past', about: 'topic', weight: 0.85 },
    ),
    phrase(
      'off-until',
      `(?:is|was|are|were|been|has been|have been)\\s+(?:\\p{L}+ly\\s+)?(?<head>put\\s+off|pushed\\s+back|called\\s+off\\s+until|moved\\s+to|rescheduled|deferred|adjourned)`,
      { form: 'past', about: 'topic', weight: 0.9 },
    ),
    phrase('not-until', `not\\s+(?:be\\s+)?(?:[^\\s.;]+\\s+){0,3}?before\\s+(?:20\\d\\d|next\\s+year)`, {
      form: 'past',
      about: 'topic',
      weight: 0.6,
    }),
    verb('delay', 'delays|delayed|delaying', { about: 'topic', weight: 0.82 }),
    verb('postpone', 'postpone', { about: 'topic', weight: 0.88 }),
    phrase(
      'push-back',
      '(?<head>push(?:es|ed)?\\s+back|put(?:s)?\\s+off|held\\s+up|move[sd]?\\s+back|shelve[sd]?|defer(?:s|red)?|set\\s+back)',
      { about: 'topic', weight: 0.8 },
    ),
    phrase(
      'miss-deadline',
      `(?<head>miss(?:es|ed)?|overshoot|slip(?:s|ped)?\\s+past)${gap(5)}(?:deadline|goal|target|date|milestone)`,
      { about: 'topic', weight: 0.9 },
    ),
    phrase(
      'slip',
      `(?<head>slip(?:s|ped)?|slide[s]?|slid)(?=\\s+(?:to|past|beyond|into|by|behind))|(?:is|are|was|running|fall(?:s|en)?|fell)\\s+(?:\\S+\\s+){0,3}?behind\\s+schedule`,
      { about: 'topic', weight: 0.8 },
    ),
    noun('postponement', 'postponement|slower timetable|a slip\\b', { about: 'topic', weight: 0.75 }),
  ],
  suspended: [
    phrase('on-ice', `(?<head>put|puts|placed|places)\\s+(?:[^\\s.;]+\\s+){0,9}?on\\s+(?:ice|hold)`, {
      weight: 0.9,
    }),
    phrase(
      'stop-applying',
      `(?<head>stop(?:s|ped)?|cease[sd]?|discontinue[sd]?)\\s+(?:to\\s+)?(?:appl(?:y|ying)|implement(?:ing)?|participat(?:e|ing)|work)`,
      { weight: 0.85 },
    ),
    verb('suspend', 'suspend', { weight: 0.88 }),
    phrase(
      'freeze',
      '(?<head>freeze|freezes|froze|frozen|freezing|halt(?:s|ed|ing)?|pause[sd]?|put(?:s)?\\s+on\\s+(?:hold|ice))',
      { weight: 0.8 },
    ),
    noun('suspension', 'suspension', { weight: 0.75 }),
  ],
  resumed: [
    phrase(
      'can-go-on',
      `(?:work|talks|deliveries|cooperation|application|implementation|participation)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>(?:can|may|will)\\s+(?:go\\s+on|continue|resume)|(?:has|have|is|are|was|were)\\s+(?:been\\s+)?(?:resumed|back|restarted))`,
      { form: 'past', weight: 0.8 },
    ),
    phrase(
      'back-in',
      `(?:is|are|was|were)\\s+back\\s+(?:in\\s+(?:force|the)|on\\s+(?:track|the\\s+table))|pick(?:s|ed)?\\s+up\\s+where`,
      { form: 'past', weight: 0.75 },
    ),
    verb('resume', 'resume', { weight: 0.8 }),
    phrase(
      'reinstate',
      '(?<head>reinstate[sd]?|reactivate[sd]?|restart(?:s|ed)?|revive[sd]?|lift(?:s|ed)?\\s+(?:the|its)\\s+suspension)',
      { weight: 0.82 },
    ),
  ],
  terminated: [
    phrase(
      'call-time',
      `(?<head>call(?:s|ed)?\\s+time\\s+on|pull(?:s|ed)?\\s+the\\s+plug\\s+on|walk(?:s|ed)?\\s+away\\s+from|put[s]?\\s+an\\s+end\\s+to|bring[s]?\\s+to\\s+an\\s+end|brought\\s+to\\s+an\\s+end|give[s]?\\s+up|gave\\s+up|given\\s+up|dump(?:s|ed)?|bin(?:s|ned)|drop(?:s|ped)?)\\s+(?:[^\\s.;]+\\s+){0,8}?(?:${INSTRUMENT}|programme|program|project|plans?|partnership|fighter|submarines?|jet)`,
      { weight: 0.88 },
    ),
    phrase(
      'ended',
      `(?<head>ended|ends|ending)\\s+(?:the|its|their)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:${INSTRUMENT}|programme|program|partnership|cooperation|participation)`,
      { weight: 0.85 },
    ),
    phrase(
      'is-over',
      `${INSTRUMENT}(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>(?:is|was|has been)\\s+(?:\\p{L}+ly\\s+)?(?:terminated|ended|scrapped|cancelled|canceled|dropped|abandoned|denounced|dead|over))`,
      { form: 'past', weight: 0.88 },
    ),
    verb('terminate', 'terminate', { weight: 0.9 }),
    verb('denounce', 'denounce', { then: `\\s+(?:the|its)\\s+(?:[^\\s.;]+\\s+){0,4}?${INSTRUMENT}`, weight: 0.9 }),
    phrase(
      'scrap',
      `(?<head>scrap(?:s|ped)?|cancel(?:s|l?ed)?|axe[sd]?|abandon(?:s|ed)?|ditch(?:es|ed)?|tear(?:s)?\\s+up|tore\\s+up|call(?:s|ed)?\\s+off|abrogate[sd]?|revoke[sd]?|repeal(?:s|ed)?|give[n]?\\s+up\\s+on|wind(?:s)?\\s+up|kill(?:s|ed))`,
      { weight: 0.85 },
    ),
    phrase(
      'notice',
      `(?<head>give|gives|gave|given|serve[sd]?)\\s+(?:formal\\s+)?notice\\s+(?:of\\s+(?:termination|withdrawal)|(?:that\\s+it\\s+(?:would|will)\\s+)?(?:to\\s+)?(?:terminate|withdraw|leave|end))`,
      { weight: 0.92 },
    ),
    verb('end-instrument', 'end', { then: `\\s+(?:the|its)\\s+(?:[^\\s.;]+\\s+){0,4}?${INSTRUMENT}`, weight: 0.8 }),
    noun('termination', 'termination|cancellation|denunciation', { weight: 0.75 }),
  ],
  expired: [
    verb('expire', 'expire', { weight: 0.92 }),
    verb('lapse', 'lapse', { weight: 0.9 }),
    phrase('run-out', `(?<head>run|runs|ran)\\s+out`, { weight: 0.82 }),
    phrase(
      'end-of-term',
      `(?<head>reach(?:es|ed)?)\\s+the\\s+end\\s+of\\s+(?:its|their)\\s+(?:\\S+\\s+)?(?:term|validity|life|years?|run|period)|(?<head2>cease[sd]?)\\s+to\\s+(?:have effect|be (?:valid|in force|binding)|apply|exist)`,
      { weight: 0.92 },
    ),
    phrase(
      'treaty-ends',
      `(?:treaty|agreement|pact|memorandum|accord)\\s+(?<head>ends?|ended)(?=\\s+(?:on|in|at|this|next|today|yesterday|whatever))`,
      { weight: 0.85 },
    ),
    noun('expiry', 'expiry|expiration', { weight: 0.8 }),
  ],
};
