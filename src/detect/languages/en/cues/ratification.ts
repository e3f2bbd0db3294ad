// English cues. Ratification: instruments deposited, notes exchanged, procedures complete.

import type { Cue } from '../../../language.js';
import { postbag } from './pens.js';
import { BE, ORDINAL, gap, noun, phrase, verb } from './words.js';

export const ratification: Readonly<Record<'ratified', readonly Cue[]>> = {
  ratified: [
    ...postbag,
    phrase('finish-ratifying', `(?<head>finish(?:es|ed)?|complete[sd]?)\\s+ratifying`),
    phrase(
      'instrument-reached',
      `instruments?(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>reach(?:es|ed)|arrive[sd])(?!\\s+(?:a|an)\\s)`,
      { weight: 0.92 },
    ),
    phrase(
      'hand-in-papers',
      `(?<head>hand(?:s|ed)?\\s+(?:in|over)|lodge[sd]?|deposit(?:s|ed)?|file[sd]?)\\s+(?:its|their|the)\\s+(?:ratification\\s+)?(?:papers?|paperwork|documents?)`,
      {
        weight: 0.88,
      },
    ),
    phrase(
      'has-its-number',
      `(?<head>has|have|had|got|reach(?:es|ed)|collect(?:s|ed)|gather(?:s|ed))\\s+(?:now\\s+|finally\\s+)?(?:its|the|all|enough|sufficient)\\s+(?:(?:required|needed|necessary|full)\\s+)?(?:(?:\\d+|\\p{L}+(?:-\\p{L}+)?)\\s+)?ratifications`,
      { form: 'past' },
    ),
    phrase(
      'formalities-for',
      `(?<head>complete[sd]?|finish(?:es|ed)?|conclude[sd]?|fulfil(?:s|led)?)\\s+(?:all\\s+)?(?:the|its|their|all)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:formalities|paperwork|procedures|requirements)\\s+(?:for|on|under|of)`,
    ),
    phrase(
      'nth-party',
      `(?<head>becomes?|became|making(?:\\s+it)?)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:the\\s+)?${ORDINAL}\\s+(?:contracting\\s+)?(?:state\\s+)?party`,
      { form: 'past' },
    ),

    phrase(
      'lodge-ratification',
      `(?<head>lodge[sd]?|deposit(?:s|ed)|hand(?:s|ed)\\s+(?:over|in)|deliver(?:s|ed))\\s+(?:its|their|the)\\s+(?:ratification|accession|acceptance)`,
      { weight: 0.93 },
    ),

    phrase(
      'become-contracting-state',
      `(?<head>bec[ao]mes?)\\s+(?:an?\\s+|the\\s+)?(?:[^\\s.;,]+\\s+)?(?:contracting\\s+(?:states?|part(?:y|ies))|states?\\s+part(?:y|ies)|part(?:y|ies)\\s+to)`,
    ),
    phrase('unratified', 'unratified', { form: 'negative' }),

    phrase(
      'procedures-complete',
      `(?:ratification|internal|domestic|constitutional|legal|national|necessary)\\s+(?:approval\\s+)?(?:procedures?|formalities|requirements|steps|processes)(?:\\s+[^\\s.;,]+){0,12}?\\s+(?:is|are|was|were|has\\s+been|have\\s+been|had\\s+been)\\s+(?:now\\s+|all\\s+|both\\s+)*(?:complete[d]?|concluded|finished|fulfilled|met|done)`,
      { form: 'past' },
    ),

    phrase(
      'complete-exchange',
      `(?<head>complete[sd]?|conclude[sd]?|finali[sz]e[sd]?|effect(?:s|ed)|perform(?:s|ed)|carr(?:y|ies|ied)\\s+out|proceed(?:s|ed)\\s+to)\\s+(?:the|their|an?)\\s+exchange\\s+of\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:notes|notifications|instruments|letters)`,
      { weight: 0.93 },
    ),
    phrase(
      'exchange-completed',
      `exchange\\s+of\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:notes|notifications|instruments)(?:\\s+[^\\s.;,]+){1,20}?\\s+(?<head>${BE}(?:completed|effected|performed|carried\\s+out|concluded)|t(?:ook|akes?)\\s+place)`,
      { weight: 0.93 },
    ),
    phrase(
      'notify-completion',
      `(?<head>notif(?:y|ies|ied)|inform(?:s|ed)?|advise[sd]?)(?:\\s+[^\\s.;]+){0,10}?\\s+(?:of|about)\\s+the\\s+(?:completion|fulfil?lment)\\s+of\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:procedures?|requirements|formalities|steps|conditions)`,
      { weight: 0.93 },
    ),
    // How far ratification has come is no step of its own.
    noun(
      'ratification-pending',
      `ratification(?:\\s+[^\\s.;,]+){0,10}?\\s+(?:is|are|remains?|was|were)\\s+(?:still\\s+|now\\s+|well\\s+)?(?:under\\s?way|in\\s+progress|pending|ongoing|outstanding)`,
    ),

    phrase(
      'complete-ratification',
      `(?<head>complete[sd]?|completing|finish(?:es|ed)?|conclude[sd]?|finali[sz]e[sd]?)\\s+(?:its\\s+|the\\s+|their\\s+)?(?:process\\s+of\\s+)?ratification(?:\\s+(?:process|procedures?|formalities))?`,
    ),
    phrase(
      'ratification-deposited',
      `(?:ratification|accession|acceptance|instruments?|ratification\\s+documents?)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:deposited|lodged|handed\\s+(?:in|over|to)|registered|received|delivered|submitted|presented|transmitted))`,
      { weight: 0.93 },
    ),
    phrase(
      'receive-instrument',
      `(?<head>receive[sd]?|register(?:s|ed)|acknowledge[sd]?|took\\s+delivery\\s+of)\\s+(?:[^\\s.;,]+\\s+){0,5}?instruments?\\s+of\\s+(?:ratification|accession|acceptance|approval)`,
      { weight: 0.93 },
    ),
    phrase(
      'lodge-papers',
      `(?<head>lodge[sd]?|deposit(?:s|ed)?|hand(?:s|ed)?\\s+(?:over|in)|present(?:s|ed)?|file[sd]?|deliver(?:s|ed)?)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:ratification|accession|acceptance)\\s+(?:papers|documents?|letters?|instruments?|notes?)`,
      { weight: 0.93 },
    ),
    phrase(
      'notes-changed-hands',
      `(?:notes|instruments|notifications|letters)(?:\\s+[^\\s.;]+){0,16}?\\s+(?<head>changed\\s+hands|${BE}(?:exchanged|swapped))`,
      { weight: 0.92 },
    ),
    phrase(
      'both-notified',
      `(?:last|second|later|final|other)\\s+(?:of\\s+the\\s+)?(?:two\\s+)?(?:diplomatic\\s+)?(?:notifications?|notes?|instruments?)(?:\\s+[^\\s.;,]+){0,16}?\\s+(?<head>${BE}(?:received|delivered|handed|sent|deposited)|arrived|came)`,
    ),
    phrase('accept-instrument', `(?<head>accept(?:s|ed))\\s+(?:the\\s+)(?:[^\\s.;,]+\\s+){0,6}?(?:convention|treaty|protocol)`),
    phrase(
      'nth-instrument-came',
      `${ORDINAL}\\s+(?:ratification|instrument|accession)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>came|comes|arrived|arrives|was\\s+\\p{L}+|has\\s+been\\s+\\p{L}+)`,
      { weight: 0.92 },
    ),
    phrase(
      'register-ratified',
      `(?<=:\\s)(?<!(?:agenda|diary|programme|week|calendar|today|tomorrow|business|day|\\d):\\s)(?:ratification|accession|acceptance|approval)(?=\\s*$|\\s+(?:of|by|on)\\s)|(?:date\\s+of\\s+)?ratification\\s*:(?=\\s*\\d)`,
      {
        form: 'past',
        weight: 0.92,
      },
    ),
    noun(
      'notes-on-entry',
      `exchange\\s+of\\s+(?:diplomatic\\s+)?(?:notes|instruments)\\s+(?:concerning|on|regarding|for|about)\\s+(?:the\\s+)?entry\\s+into\\s+force`,
      {
        weight: 0.95,
      },
    ),

    phrase(
      'gave-notification',
      `(?<head>gave|gives|given|sent|sends|deliver(?:s|ed)|hand(?:s|ed)(?:\\s+over)?|receive[sd]?|submit(?:s|ted)?|transmit(?:s|ted)?)\\s+(?:[^\\s.;]+\\s+){0,4}?(?:notifications?|note\\s+(?:verbale|of\\s+ratification)|notice\\s+of\\s+completion)`,
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
    ),
    phrase('notes-passive', `(?:notes|instruments|notifications)(?:\\s+[^\\s.;]+){0,8}?\\s+(?<head>exchanged|swapped)`),
    phrase(
      'notified-each-other',
      `(?<head>notified|informed|told)\\s+(?:each other|one another|the (?:other|\\p{L}+) side|the depositary)`,
    ),
    phrase(
      'last-notification',
      `(?:last|second|later|final)\\s+(?:of\\s+the\\s+)?(?:two\\s+)?(?:notification|note|instrument)s?\\s+(?<head>(?:was|were|has been)\\s+(?:received|delivered|handed|sent|deposited)|arrived|came)`,
      { form: 'past', weight: 0.92 },
    ),
    verb(
      'ratify',
      'ratify|ratifies|ratified|(?<!(?:bills?|laws?|acts?|resolution|decree|motion|legislation|statute)\\s)ratifying',
    ),
    phrase('deposit', `(?<head>deposit(?:s|ed|ing)?|hand(?:s|ed)? over|lodge[sd]?)${gap(14)}instruments?`, { weight: 0.95 }),
    phrase(
      'deposited',
      `instruments?(?:\\s+of\\s+\\p{L}+)?(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>(?:was|were|has been|have been)\\s+deposited)`,
      { form: 'past' },
    ),
    phrase(
      'exchange-notes',
      `(?<head>exchange[sd]?(?!\\s+of)|exchanging|swap(?:s|ped)?)${gap(3)}(?:diplomatic\\s+|verbal\\s+)?(?:notes|instruments|notifications|ratifications)`,
      { weight: 0.95 },
    ),
    phrase('notes-exchanged', `(?:notes|instruments)(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>(?:was|were|have been)\\s+exchanged)`, {
      form: 'past',
    }),
    noun('exchange-of-notes', '(?:the\\s+)?exchange\\s+of\\s+(?:diplomatic\\s+)?(?:notes|instruments|ratification instruments)'),
    phrase(
      'notify',
      `(?<head>notif(?:y|ies|ied)|inform(?:s|ed)?|told)(?:\\s+[^\\s.;]+){0,14}?\\s+(?:procedures|requirements|formalities)(?:\\s+[^\\s.;]+){0,18}?\\s+(?:complete[d]?|finished|fulfilled|met)`,
    ),
    phrase(
      'procedures-done',
      `(?<head>complete[sd]?|finish(?:es|ed)?|conclude[sd]?)${gap(4)}(?:internal|domestic|ratification|constitutional|legal|necessary)\\s+(?:procedures|process|requirements|formalities)`,
    ),
    noun('ratification', 'ratifications?(?!\\s+(?:law|bill|act|process|procedure))', { weight: 0.8 }),
    phrase(
      'nth-ratification',
      '(?:reach(?:es|ed)?|hit|hits|pass(?:es|ed)?|cross(?:es|ed)?)\\s+(?:the\\s+)?(?:threshold of\\s+)?(?:\\d+|sixty|fifty|forty|thirty|twenty)\\s+ratifications|(?:the\\s+)?\\d+(?:st|nd|rd|th)\\s+(?:ratification|instrument)(?=\\s+(?:was|has been|came|arrived))',
      { form: 'past' },
    ),
    verb('accede', 'accedes|acceded', { then: '\\s+to' }),
  ],
};
