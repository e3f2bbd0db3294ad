// English context rules: what has happened whatever the form, and what is known already.

import type { ContextRule } from '../../../language.js';
import { rule } from './words.js';

export const facts: readonly ContextRule[] = [
  rule(
    'took-place',
    'occurred',
    'backward',
    50,
    'took place|(?:was|were) (?:held|completed|obtained|secured|granted|given|carried out|announced|formali[sz]ed|sealed|finali[sz]ed)|(?:was|were) (?:celebrated|marked|solemnly \\p{L}+)|(?:has|have) (?:taken place|been (?:completed|obtained|given|held))|is (?:now )?complete|ended',
    { forms: ['noun'] },
  ),
  rule(
    'by-deciding',
    'occurred',
    'forward',
    30,
    '(?:agree[sd]?|decide[sd]?|resolve[sd]?|opt(?:s|ed)|vote[sd]?|ch[oe]oses?|chose)(?: \\S+){0,3}? to',
    {
      forms: ['infinitive'],
      statuses: ['suspended', 'terminated', 'delayed', 'resumed', 'renewed', 'reduced'],
    },
  ),
  rule(
    'court-told',
    'occurred',
    'forward',
    60,
    '(?:courts?|tribunal|judges?)(?: \\S+){0,6}? (?:tells?|told|directs?|directed|instructs?|instructed|requires?|required)(?: \\S+){0,6}? to',
    {
      forms: ['infinitive'],
      statuses: ['suspended', 'terminated', 'delayed'],
    },
  ),
  rule('ordered-to', 'occurred', 'forward', 50, '(?:order(?:s|ed)|forc(?:es|ed)|compell?(?:s|ed)) (?:\\S+ ){0,6}?to', {
    forms: ['infinitive'],
    statuses: ['suspended', 'terminated', 'delayed'],
  }),
  rule(
    'met-to',
    'occurred',
    'forward',
    60,
    '(?:sat down|met|gathered|came together|convened|travelled|traveled|flew|assembled) (?:\\S+ ){0,9}?to(?= \\p{L}+)',
    { forms: ['infinitive'] },
  ),
  rule(
    'nth-to',
    'occurred',
    'forward',
    40,
    '(?:was|were|is|are|become|becomes|became|now) (?:the |among the |one of the )(?:very )?(?:first|second|third|fourth|fifth|\\p{L}{3,}th|latest|last|only|\\d+(?:st|nd|rd|th))(?: \\S+){0,4}? to',
    { forms: ['infinitive'] },
  ),
  rule(
    'brings-about',
    'occurred',
    'backward',
    70,
    '(?:came|comes|follows|followed|brings|brought|crowns|crowned|caps|capped|marks|marked|ends|ended|paves|opens|opened|means|meant|completes|completed|concludes|concluded|puts|triggers|triggered) (?:an?|the|to|on|after|just|only|less|more|days|weeks|months|\\p{L}+ (?:days|weeks|months|years)|into|in|with|that|at|as|its|all|both|over|off|up)',
    { forms: ['noun'], statuses: ['signed', 'ratified', 'in-force', 'provisionally-applied', 'renewed', 'agreed'] },
  ),
  rule('watched', 'occurred', 'forward', 'clause', 'watch(?:es|ed)|saw|sees|witness(?:es|ed)|looked on', {
    forms: ['progressive', 'infinitive'],
  }),
  rule('announced-noun', 'occurred', 'forward', 40, 'announc(?:e|es|ed)|confirm(?:s|ed)|report(?:s|ed)', { forms: ['noun'] }),
  rule(
    'attended',
    'occurred',
    'forward',
    'clause',
    'satisfaction (?:with|at|over)|appreciation (?:of|for|at)|(?:pleasure|delight|joy|pride|relief) (?:at|over|in)|applaud(?:s|ed|ing)|took note of|(?:has|have) noted|rejoic(?:es|ed|ing) (?:at|over|in)|salut(?:es|ed|ing)|greet(?:s|ed|ing)|cheer(?:s|ed|ing)|toast(?:s|ed|ing)|paid tribute to|saw|host(?:s|ed)|(?:was|is|were) the (?:scene|setting|venue|stage|backdrop)(?: [^.;]{1,40}?)? (?:of|for)|includ(?:es|ed)|culminat(?:es|ed|ing) (?:in|with)|end(?:s|ed) (?:in|with)|crowned (?:by|with)|led to|result(?:s|ed|ing) in|capped (?:by|with)|brought about|oversaw|presid(?:es|ed) over|looked on|on hand for|present (?:at|for)|took part in|followed by|in signing|results? of|outcome of|conclusion of|attend(?:s|ed)|witness(?:es|ed)|celebrat(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|hail(?:s|ed|ing)?|announc(?:e|es|ed) the|confirm(?:s|ed) the|mark(?:s|ed|ing)? the|manag(?:es|ed) to|succeed(?:s|ed) in|went on to|proceeded to',
    { forms: ['noun', 'infinitive'] },
  ),
  rule(
    'after',
    'presupposed',
    'forward',
    50,
    "after|since|following|upon|on the occasion of|thanks to|in the wake of|anniversary of|as a result of|with the|with \\S+'s|by the|the (?:recent|successful)|since the|recall(?:s|ed|ing)? (?:that|the)?|as agreed|years? (?:after|since)",
    { forms: ['noun', 'past', 'attributive', 'present'] },
  ),
];
