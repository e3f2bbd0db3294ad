// English context rules: what is to come, and what it hangs on.

import type { ContextRule } from '../../../language.js';
import { OPEN_FORMS, rule } from './words.js';

/** What is done by deciding or agreeing on it: who decides to suspend has suspended. */
const BY_DECIDING =
  '(?:suspend|halt|freeze|pause|terminate|scrap|cancel|abandon|axe|end|withdraw|pull out|quit|leave|postpone|delay|defer|put (?:off|back|on)|shelve|mothball|resume|restart|relaunch|revive|extend|renew|prolong|roll over)(?!\\p{L})';

export const plans: readonly ContextRule[] = [
  rule(
    'if',
    'hypothetical',
    'forward',
    'clause',
    'if|unless|whether|(?:as|so|for as) long as|once(?=\\s+(?:[^\\s,.;]+\\s+){0,4}?(?:has|have|is|are|been|ratified|approved|signed|completed|in force|\\p{L}+s)(?![\\p{L}]))|provided(?: that)?|should (?:it|they|the)|in case|in the event|(?:until|till)(?!\\s+(?:the\\s+end|end\\s|\\d|next\\s|late\\s|early\\s|mid|midnight|at\\s+least|January|February|March|April|May|June|July|August|September|October|November|December))|as soon as|so that|in order (?:to|that|for)|subject to|conditional on|depends? on|would allow|how to|conditions? for|requirements? for|necessary for|needed for|required for|so as to|even if|only after|only (?:when|if)|without',
  ),
  rule(
    'only-once',
    'hypothetical',
    'backward',
    3,
    '(?:only\\s+)?(?:once|as soon as|provided|when (?:both|each|all|either)|after (?:each|both|all|either|the other))|only (?:after|when|if|upon|on|with)',
    { forms: ['present', 'state', 'infinitive', 'noun'] },
  ),
  // "would have expired had it not been extended": what did not come, told with what did.
  rule(
    'had-it-not',
    'drop',
    'both',
    'sentence',
    'had (?:it |they |the (?:\\S+ ){1,4}?)not|if (?:it |they |the (?:\\S+ ){1,4}?)had not',
    { forms: ['possible', 'past', 'hearsay'] },
  ),
  // "For the pact to enter into force, both must have told each other": what it takes.
  rule(
    'for-it-to',
    'hypothetical',
    'forward',
    'sentence',
    'for (?:it|this|the)(?=\\s[^.;]{0,100}?\\bto (?:enter|come|take|be|become|apply)\\b[^.;]{0,120}\\b(?:must|needs?|has to|have to|shall)\\b)',
    { forms: ['infinitive', 'possible'], statuses: ['in-force', 'provisionally-applied', 'ratified'] },
  ),
  rule('before-then', 'hypothetical', 'forward', 'clause', 'before(?=\\s(?:it|they|the|any|an?|its|their|this)\\s)', {
    forms: ['present', 'infinitive', 'possible'],
  }),
  rule(
    'had-it-been',
    'hypothetical',
    'forward',
    'clause',
    '(?<=^)had(?=\\s(?:it|they|the|an?|its|this|that|\\p{Lu}\\p{L}+)\\s[^.;]{1,140},\\s)',
  ),
  rule(
    'by-which-they-tell',
    'drop',
    'forward',
    90,
    '(?:by|in|through|with) which (?:the|each|both|either) (?:contracting )?(?:parties|party|sides?|states?|governments?)',
    { forms: ['present', 'infinitive'], statuses: ['ratified', 'approved', 'in-force'] },
  ),
  rule(
    'date-when',
    'hypothetical',
    'forward',
    90,
    '(?<!(?:\\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|\\d),\\s(?:the\\s)?)(?:date|day|moment|time) (?:on|at|from) which',
    {
      forms: ['present', 'infinitive'],
    },
  ),
  rule(
    'dated-day-when',
    'planned',
    'forward',
    90,
    '(?<=(?:\\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|\\d),\\s(?:the\\s)?)(?:date|day) (?:on|from) which',
    { forms: ['present', 'infinitive'] },
  ),
  rule(
    'upon-then',
    'hypothetical',
    'forward',
    60,
    '(?:up)?on(?=\\s+(?:the\\s+|its\\s+)?(?:entry|coming)\\s+into\\s+(?:force|effect)[^;]{0,140}\\b(?:will|shall|would|may|can|must)\\b)',
    { forms: ['noun'], statuses: ['in-force'] },
  ),
  rule('when-then', 'hypothetical', 'forward', 50, 'when (?:it|they|the \\p{L}+)', { forms: ['present', 'infinitive'] }),
  rule(
    'plan',
    'planned',
    'forward',
    'clause',
    `plan(?:s|ned|ning)? (?:to|for|on)|(?:will|would|to) (?:vote|decide|debate) on|intend(?:s|ed)? to|intention to|aim(?:s|ed|ing)? (?:to|for|at)|expect(?:s|ed)? (?:to|the|that)|due (?:to|for)|up for|authori[sz](?:e|es|ed|ing) (?:\\S+ ){0,4}?to|mandate[sd]? (?:\\S+ ){0,4}?to|in a position to|scheduled|set to|agreed?(?: \\S+){0,2}? to(?! ${BY_DECIDING})|prepar(?:e|es|ed|ing) (?:to|for)|preparations? for|pledg(?:e|es|ed) to|committed to|commits? to|commitment to|vow(?:s|ed)? to|decid(?:e|es|ed) to(?! ${BY_DECIDING})|decision to|ahead of|look(?:s|ed|ing)? forward to|with a view to|towards?|await(?:s|ed|ing)?|pending|forthcoming|upcoming|target(?:s|ed|ing)?|goal of|on track to|timetable for|roadmap|in time for|submit(?:s|ted)? (?:\\S+ ){0,6}?for|(?:be|is|are) asked (?:for|to)|ask (?:\\S+ ){0,6}?(?:for|to)|has to|have to|must|needs? to|(?:is|are) necessary|ensure|promptly?|accelerate|work(?:ing)? (?:for|towards?|to)|cooperate so that|steps? (?:to|towards?)|paves? the way (?:for|to)|clear(?:s|ed|ing)? the way (?:for|to)|imminent|procedures? (?:for|to)|required for|for the`,
    { forms: OPEN_FORMS },
  ),
  // Who binds himself or makes ready to do it has not done it; what is "to be held" in a month to come is fixed.
  rule(
    'undertakes-to',
    'planned',
    'forward',
    60,
    '(?:promis(?:e|es|ed|ing)|undert(?:ake|akes|aken|aking|ook)|arrang(?:e|es|ed|ing)|mean(?:s|ing)?|(?:has|have) engaged|swor(?:e|n)) to|(?:be|is|are|been) (?:asked|invited|called upon|summoned) to|(?:papers?|texts?|documents?) (?:\\S+ ){0,3}?(?:in|into) (?:shape|order) for',
    { forms: ['infinitive', 'noun'] },
  ),
  rule(
    'will-follow',
    'planned',
    'backward',
    100,
    'takes? place|(?:is|are|was|were|be|has been|have been) (?:now |being |provisionally )?(?:scheduled|planned|expected|due|foreseen|set|slated|envisaged|targeted|prepared|arranged|pencill?ed in|fixed for|to follow|imminent|needed|required|also necessary|necessary|to be held)|(?:will|would|should|to) (?:take place|follow|be held|be completed|come|happen|start)|remains? the (?:aim|goal|target)',
    { forms: OPEN_FORMS },
  ),
  rule(
    'expected-soon',
    'planned',
    'both',
    30,
    'imminent|expected soon|within (?:days|weeks|months)|in the near future|at an early date',
    { forms: [...OPEN_FORMS, 'present'] },
  ),
  rule(
    'coming',
    'planned',
    'both',
    'clause',
    'next (?:week|month|year)|in the coming (?:days|weeks|months)|later (?:this (?:week|month|year)|today)|tomorrow|in the next few (?:days|weeks|months)',
    { forms: ['present'] },
  ),
  // "expires tonight": a text of the day looks ahead to its evening.
  rule(
    'tonight',
    'planned',
    'backward',
    40,
    'tonight|this evening|(?:at|before|by) midnight(?! on)|(?:in the coming|within) hours',
    {
      forms: ['present', 'infinitive'],
    },
  ),
  rule(
    'travels-to',
    'planned',
    'forward',
    60,
    '(?:travel(?:s|ling)?|fl(?:y|ies|ying)|head(?:s|ing)|visit(?:s|ing)?|arrives?|goes|meets?|convenes?|gathers?) (?:\\S+ ){0,9}?to(?= \\p{L}+)',
    {
      forms: ['infinitive'],
    },
  ),
  // A line of an agenda: "16:30 Minister signs ...".
  rule(
    'agenda-time',
    'planned',
    'forward',
    'sentence',
    '(?<=^\\W*)(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:\\s*(?:hrs?|h|GMT|UTC|CES?T|[ap]\\.?m\\.?))?(?=[\\s,])',
    {
      forms: ['present', 'noun', 'infinitive'],
    },
  ),
  rule('goal', 'planned', 'forward', 40, 'goal of having|target of|date for|deadline for', {
    forms: ['noun', 'infinitive', 'state', 'present'],
  }),
];
