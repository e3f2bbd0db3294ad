// English cues. The steps of a build, a launch, a vote.

import type { Cue } from '../../../language.js';
import { fruits as underway } from './fruits.js';
import { firsts } from './firsts.js';
import { flights } from './flights.js';
import { hardware } from './hardware.js';
import { BE, PARLIAMENT, PIECE, PRODUCT, STRUCTURE, TRIAL, gap, phrase } from './words.js';

export const steps: Readonly<Record<'milestone', readonly Cue[]>> = {
  milestone: [
    ...flights,
    ...firsts.milestone,
    ...underway,
    ...hardware,
    phrase('lift-off-for', `(?:lift-?off|blast-?off)\\s+for`, { about: 'topic', kinds: ['programme'], form: 'past' }),
    phrase(
      'into-daylight',
      `(?<head>br[eo]aks?|broke|burst(?:s)?|c[ao]mes?\\s+out|emerge[sd])\\s+(?:out\\s+)?into\\s+(?:the\\s+)?(?:daylight|open(?:\\s+air)?|light)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'bore-arrives',
      `(?:boring\\s+machine|TBM|drill|tunnell?ers)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>reach(?:es|ed)|arrive[sd]?|emerge[sd]?|surface[sd]|holed?\\s+through)`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase(
      'half-built',
      `(?:half|third|thirds|quarters?|\\d+\\s*(?:%|per\\s*cent|percent))\\s+of(?:\\s+[^\\s.;,]+){1,8}?\\s+(?<head>${BE}(?:dug|built|laid|bored|completed|finished|done))`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.86,
      },
    ),
    phrase(
      'breakthrough-in',
      `breakthrough(?=\\s+(?:in|at|on|for)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,4}?${STRUCTURE})(?![^.;]{0,90}\\b(?:expected|due|planned|foreseen|scheduled|hoped|will|would|could|may|might|set|near|away)\\b)`,
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'past',
      },
    ),
    phrase(
      'piece-placed',
      `(?:last|final|first|second|\\d+(?:st|nd|rd|th))\\s+(?:of\\s+the\\s+)?(?:[^\\s.;,]+\\s+){0,3}?${PIECE}(?:,[^,.;]{1,60},)?(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>${BE}(?:lowered|lifted|laid|placed|installed|closed|immersed|sunk|welded|joined|fitted|set|poured|driven|erected|bolted|hoisted|raised|put\\s+in(?:to)?\\s+place|slotted|dropped|connected|completed))`,
      { about: 'topic', kinds: ['programme'], weight: 0.95 },
    ),
    phrase(
      'piece-in-place',
      `(?:last|final|first)\\s+(?:[^\\s.;,]+\\s+){0,3}?${PIECE}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:(?:is|are|was|were)\\s+(?:now\\s+)?)?(?:in\\s+place|in\\s+position|home))`,
      { about: 'topic', kinds: ['programme'], form: 'past' },
    ),
    phrase(
      'halves-meet',
      `(?:halves|ends|tubes|decks?|arms|tunnels|headings)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>m[e]{1,2}ts?|link(?:s|ed)\\s+up|touch(?:es|ed)|${BE}(?:joined|connected|linked))`,
      { about: 'topic', kinds: ['programme'], weight: 0.95 },
    ),
    phrase('structure-joined', `${STRUCTURE}(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>${BE}joined)`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.95,
    }),
    phrase(
      'workers-shake-hands',
      `(?:tunnell?ers|ironworkers|steelworkers|workers|crews|engineers|miners)(?:\\s+[^\\s.;,]+){0,14}?\\s+(?<head>sh(?:ake|ook))\\s+hands`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase(
      'hit-water',
      `(?<head>hits?|enter(?:s|ed)|m[e]{1,2}ts?|sli(?:d|des)\\s+into|slip(?:s|ped)\\s+into)\\s+(?:the\\s+)?water`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.95,
      },
    ),
    phrase(
      'on-trial',
      `(?<head>beg[iau]ns?|start(?:s|ed)?|head(?:s|ed)?\\s+(?:out\\s+)?(?:for|to|on)|sail(?:s|ed)?\\s+(?:for|on)|put\\s+to\\s+sea\\s+for|enter(?:s|ed)?|complete[sd]?|finish(?:es|ed)?|pass(?:es|ed)?|left\\s+(?:[^\\s.;,]+\\s+){0,4}?for)\\s+(?:its\\s+|her\\s+|the\\s+|their\\s+)?(?:first\\s+)?${TRIAL}`,
      { about: 'topic', kinds: ['programme'], weight: 0.95 },
    ),
    phrase(
      'trials-begun',
      `(?:${TRIAL}|trials|testing)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>beg[iau]ns?|start(?:s|ed)?|commence[sd]?|g[eo]ts?\\s+under\\s?way|(?:are|were|is|was)\\s+(?:under\\s?way|complete[d]?|over|finished))`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase('in-orbit', `(?<=(?:is|are|now|safely|be|was)\\s+)(?<head>in\\s+(?:[^\\s.;,]+\\s+)?orbit)`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.95,
    }),
    phrase(
      'first-image',
      `(?<head>s[ea]nds?|sent|beam(?:s|ed)|return(?:s|ed)?|transmit(?:s|ted)|captur(?:es|ed)|t(?:ook|akes?)|deliver(?:s|ed)|produce[sd]?|release[sd]?|publish(?:es|ed)?|saw|sees?|achieve[sd]?|record(?:s|ed)|made|makes?)\\s+(?:back\\s+|home\\s+|down\\s+)?(?:its|their|the)\\s+first\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:images?|pictures?|signals?|data|light|photos?|photographs?|measurements?|readings?|observations?|detections?)`,
      { about: 'topic', kinds: ['programme'], weight: 0.95 },
    ),
    phrase(
      'first-image-taken',
      `first\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:images?|pictures?|signals?|data|photos?|photographs?|measurements?|observations?)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:received|released|published|taken|captured|recorded|sent|shown|made|unveiled)|arrived?)`,
      { about: 'topic', kinds: ['programme'], weight: 0.95 },
    ),
    phrase('first-light-for', `(?<=^\\W*)(?<head>first\\s+(?:light|images?|pictures?|data))\\s+(?:for|from|by)`, {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
    }),
    phrase('first-light', `first\\s+light`, { about: 'topic', kinds: ['programme'], form: 'noun', weight: 0.86 }),
    phrase('topping-out', `(?:topping[\\s-]out|keel[\\s-]laying|steel[\\s-]cutting|christening|roll-?out)(?:\\s+ceremony)?`, {
      about: 'topic',
      kinds: ['programme'],
      form: 'noun',
    }),
    phrase(
      'permit-issued',
      `(?:permits?|licen[cs]es?|planning\\s+(?:permission|consent)|environmental\\s+(?:clearance|approval|permit))(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>${BE}(?:issued|granted|given|approved|signed))`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
        weight: 0.86,
      },
    ),
    phrase(
      'laying-done',
      `(?:track|rail|cable|pipe)[\\s-]?laying(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>${BE}(?:finished|completed?|over)|beg[iau]ns?|start(?:s|ed)?|ended)`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase(
      'trial-run',
      `(?<head>made|makes?|complete[sd]?|did|does|r[au]ns?|undertook|carried\\s+out|carries\\s+out)\\s+(?:an?|its|the|their)\\s+(?:first\\s+)?(?:test|trial)\\s+(?:run|trip|ride|flight|drive|journey|voyage|sailing)`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase('to-the-water', `(?<head>touch(?:es|ed)|took\\s+to|takes?\\s+to)\\s+(?:the\\s+)?water`, {
      about: 'topic',
      kinds: ['programme'],
    }),

    phrase(
      'clean-bill',
      `(?<head>g[eo]ts?|gotten|receive[sd]?|w[io]ns?|obtain(?:s|ed)?|g[ia]ve[sn]?|secure[sd]?|earn(?:s|ed))\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:a\\s+clean\\s+bill(?:\\s+of\\s+health)?|(?:top|full|passing|good)\\s+marks|a\\s+pass|the\\s+(?:nod|all-clear|thumbs[\\s-]up|go-ahead)|a\\s+(?:nod|thumbs[\\s-]up))\\s+(?:from|by|of)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:reviewers?|examiners?|inspectors?|engineers?|auditors?|board|panel|experts?|NASA|ESA|certifiers?|testers?)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'technical-hurdle',
      `(?<head>clear(?:s|ed)?|pass(?:es|ed)?|overc[ao]mes?|surviv(?:es|ed))\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:design|technical|engineering|safety|environmental|qualification)\\s+(?:hurdle|gate|checkpoint|exam)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'drill-came-through',
      `(?:drill|bore|head|machine|TBM|miners|crews?)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>c[ao]mes?\\s+through|bursts?\\s+through|pierce[sd]?|poke[sd]?\\s+through|punche[sd]\\s+through)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:wall|rock|face|mountain|hillside|last)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'pass-muster',
      `(?<head>pass(?:es|ed)\\s+(?:muster|with\\s+flying\\s+colours)|c[ao]mes?\\s+through\\s+with\\s+flying\\s+colours|g[eo]ts?\\s+past\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,2}?(?:examiners|reviewers|inspectors|engineers|board)|tick(?:s|ed)\\s+(?:all\\s+)?the\\s+boxes)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'review-passed',
      `(?:reviews?|tests?|trials?|milestones?|qualification)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>(?:${BE})?(?:passed|completed|cleared|closed|signed\\s+off|concluded|reached|achieved))`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),

    phrase(
      'product-made',
      `${PRODUCT}(?!\\s+(?:programme|program|project|initiative)(?:\\s|$))(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>${BE}(?:cut|laid|joined|launched|delivered|installed|fired|christened|named|handed\\s+over|rolled\\s+out|floated\\s+out|shipped|integrated|mated|assembled|accepted|lowered|lifted\\s+into\\s+place))`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'lifted-off',
      `(?<head>lift(?:s|ed)?\\s+off|blast(?:s|ed)?\\s+off|reach(?:es|ed)?\\s+(?:its\\s+)?(?:final\\s+)?orbit|enter(?:s|ed)?\\s+orbit|dock(?:s|ed)\\s+with|touch(?:es|ed)\\s+down|${BE}(?:launched|lofted|placed|put|sent)\\s+(?:from|aboard|atop|on\\s+an?))`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'enters-phase',
      `(?<head>enter(?:s|ed)|move[sd]?\\s+(?:in)?to)\\s+(?:its|the|their)\\s+(?:[^\\s.;,]+\\s+){0,3}?phase`,
      { about: 'topic', kinds: ['programme'], weight: 0.86 },
    ),
    phrase('launch-planned', `(?<head>be)\\s+launched`, { about: 'topic', kinds: ['programme'], form: 'future' }),
    phrase('break-through', `(?<head>breaks?|broke|broken)\\s+through|(?:first|final|last)\\s+breakthrough`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.84,
    }),
    phrase(
      'permit',
      `(?<head>obtain(?:s|ed)?|receive[sd]?|grant(?:s|ed)?|issue[sd]?|secure[sd]?|won|wins|gets?|got)\\s+(?:[^\\s.;]+\\s+){0,5}?(?:permits?|licen[cs]es?|planning\\s+(?:permission|consent)|export\\s+clearance)`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.82 },
    ),
    phrase(
      'committee-sends',
      `(?:sub-?)?(?:committee|panel)(?:\\s+[^\\s.;]+){0,5}?\\s+(?<head>sent|sends|report(?:s|ed)|forward(?:s|ed)|advance[sd]?|refer(?:s|red)|recommend(?:s|ed)|favou?r(?:s|ed)|gave|give[sn]?|adopt(?:s|ed)?)\\s+(?:[^\\s.;]+\\s+){0,8}?(?:(?:on\\s+)?to\\s+the\\s+(?:full\\s+|whole\\s+)?(?:chamber|senate|floor|plenary|house|assembly|parliament)|favou?rably|favou?rable|positive\\s+\\p{L}+|ratification|(?:its\\s+)?(?:approval|consent|nod|backing|blessing))`,
    ),
    phrase(
      'clears-committee',
      `(?<head>clear(?:s|ed)?|pass(?:es|ed)?|get[s]?\\s+through|got\\s+through|survive[sd]?|advance[sd]?\\s+(?:from|through)|leave[s]?|left|emerge[sd]?\\s+from)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,4}?(?:committee|panel)`,
    ),
    phrase(
      'first-reading',
      `(?<head>pass(?:es|ed)?|gave|give[sn]?|approve[sd]?|adopt(?:s|ed)?|clear(?:s|ed)?|complete[sd]?|back(?:s|ed)|vote[sd]?)(?:\\s+[^\\s.;]+){0,9}?\\s+(?:an?\\s+|its\\s+|the\\s+|at\\s+|in\\s+|on\\s+)*first\\s+reading`,
      { weight: 0.95 },
    ),

    phrase(
      'committee-approves',
      `(?:sub-?)?(?:committee|panel)(?:\\s+[^\\s.;]+){0,5}?\\s+(?<head>approve[sd]?|endorse[sd]?|clear(?:s|ed)|back(?:s|ed)|pass(?:es|ed))`,
      { weight: 0.88, body: 'chamber' },
    ),
    phrase(
      'steel-cut',
      `(?:steel|keel|hull|module|section|engine)\\s+(?<head>(?:was|were|has been)\\s+(?:cut|laid|joined|launched|delivered|installed|fired))`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'keel',
      `(?:keel|first steel|first metal|first sod|hull|first block|foundation stone|first stone)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>(?:was|were|has been)?\\s*(?:laid|cut|launched|christened|poured)|took to the water)`,
      { about: 'topic', kinds: ['programme', 'partnership', 'memorandum'] },
    ),
    phrase(
      'lay-keel',
      `(?<head>lay|lays|laid|cut|cuts|launche[sd]|launch|christen(?:s|ed)?|float(?:s|ed)\\s+out|roll(?:s|ed)?\\s+out|unveil(?:s|ed)?|deliver(?:s|ed)|hand(?:s|ed)\\s+over)\\s+(?:the\\s+|its\\s+|a\\s+)?(?:first|second|third|fourth|last|final|keel|\\d+(?:st|nd|rd|th))\\s+(?:[^\\s.;]+\\s+){0,3}?(?:steel|keel|submarine|boat|ship|vessel|frigate|satellite|module|prototype|aircraft|jet|unit|batch|engine|section|train)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'first-use',
      `(?:first|for the first time)\\s+(?:[^\\s.;]+\\s+){0,6}?(?<head>(?:was|were|has been)?\\s*(?:used|invoked|applied|activated|tested|exercised|extradited))`,
      { weight: 0.72 },
    ),
    phrase(
      'submitted',
      `(?<!(?:endorsed|approved|backed|adopted|passed|cleared)\\s+and\\s+)(?<head>submit(?:s|ted)|sent|sends|tabled|tables|laid|referred|presented|introduced)\\s+(?:[^\\s.;]+\\s+){0,10}?(?:to|before|in)\\s+(?:the\\s+)?${PARLIAMENT}(?:\\s+for\\s+(?:approval|ratification|consent))?`,
      { weight: 0.6 },
    ),
    phrase(
      'pass-review',
      `(?<head>pass(?:es|ed)?|complete[sd]?|clear(?:s|ed)?|achieve[sd]?|reach(?:es|ed)?|g[eo]ts?\\s+(?:past|through)|c[ao]mes?\\s+through|surviv(?:es|ed)|sail(?:s|ed)\\s+through|close[sd]?|conclude[sd]?|finish(?:es|ed)?)${gap(6)}(?:reviews?|test(?:s|ing)?|trials?|milestones?|(?:assessment|design|development|concept|test) phase|maiden flight|first flight|qualification|half-?way (?:mark|point|stage))`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'first-flight',
      `(?<head>made|makes|completed|performed|flew|conducted)\\s+(?:its|their|the|a)\\s+(?:first|maiden)\\s+(?:flight|launch|test|voyage|sea\\s+trials?|outing)`,
      { form: 'past', about: 'topic' },
    ),
    phrase(
      'appointed',
      `(?<head>(?:was|has been|were)\\s+(?:appointed|named|picked|chosen)(?:\\s+as)?|took up the post|takes over as)${gap(6)}(?:chief executive|director|head|chair|secretary-general|president|ceo)`,
      { form: 'past', about: 'topic', weight: 0.7 },
    ),
    phrase(
      'first-under',
      `(?:is|was)\\s+the\\s+first\\s+(?!(?:finding|complaint|dispute|breach|case|claim|protest|violation|time|sign)\\s)(?:\\S+\\s+){0,8}?under\\s+the`,
      { form: 'past' },
    ),
    phrase(
      'merger-clearance',
      `(?:decision|commission|regulators?)[^.;]{0,60}?\\s(?<head>clear(?:ed|s)?|to clear|approve[sd]?)\\s+(?:the\\s+)?(?:transaction|merger|joint venture|deal)`,
      { form: 'past', about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'handed-over',
      `(?:first|second|third|last)\\s+(?:\\S+\\s+){0,6}?(?<head>(?:was|were|has been)\\s+(?:delivered|handed over|rolled out|laid down|unveiled))`,
      { form: 'past', about: 'topic', weight: 0.75 },
    ),
  ],
};
