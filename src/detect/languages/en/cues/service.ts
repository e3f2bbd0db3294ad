// English cues. Programmes that do what they are for: operational, completed.

import type { Cue } from '../../../language.js';
import { firsts } from './firsts.js';
import { doors } from './openings.js';
import { BE, PRODUCT, STRUCTURE, phrase } from './words.js';

export const service: Readonly<Record<'operational' | 'completed', readonly Cue[]>> = {
  operational: [
    phrase(
      'capability-declared',
      `(?:full|initial)\\s+operational\\s+capability(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:declared|achieved|reached|attained|announced))`,
      { about: 'topic', kinds: ['programme', 'agreement'] },
    ),
    ...doors,
    ...firsts.operational,
    phrase(
      'to-life',
      `(?<head>hum(?:s|med)|spr[aiu]ngs?|c[ao]mes?|flicker(?:s|ed)|roar(?:s|ed)|whirr?(?:s|ed)|buzz(?:es|ed)|rumble[sd]?)\\s+(?:back\\s+)?(?:in)?to\\s+life`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase(
      'power-moves',
      `(?:power|gas|oil|electricity|current|hydrogen|data|traffic|trains)\\s+(?<head>(?:has\\s+|have\\s+)?(?:beg[aiu]ns?|start(?:s|ed)?))\\s+(?:to\\s+)?(?:mov(?:e|ing)|flow(?:ing)?|travel(?:ling)?|cross(?:ing)?|pass(?:ing)?|roll(?:ing)?|run(?:ning)?)`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase('open-shop', `(?<head>open(?:s|ed)?|set(?:s)?\\s+up)\\s+shop|(?<head2>open(?:s|ed))\\s+for\\s+business`, {
      about: 'topic',
      kinds: ['programme', 'partnership', 'dialogue', 'agreement'],
    }),
    phrase('up-and-running', `(?<head>up\\s+and\\s+running)`),
    phrase(
      'first-trains',
      `first\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:trains?|cars?|lorries|trucks?|ships?|vessels?|tankers?|freighters?|bulk\\s+carriers?|trawlers|ferr(?:y|ies)|barges?|passengers?|buses|gas|oil|power|electricity|travellers|commuters|vehicles|cargo|containers?|aircraft|flights?)(?!\\s+of\\s+the\\s+(?:day|week|month|year|season))(?:\\s+(?!(?:to|would|could|should|may|might|not|no)\\s)[^\\s.;,]+){0,9}?\\s+(?<head>r[au]ns?|roll(?:s|ed)|pass(?:es|ed)|flow(?:s|ed)|cross(?:es|ed)|dock(?:s|ed)|arrive[sd]?|call(?:s|ed)\\s+at|left|depart(?:s|ed)|use[sd]|went|dr[oi]ves?|sail(?:s|ed)|set\\s+(?:off|sail)|cast\\s+off|put\\s+to\\s+sea|weigh(?:s|ed)\\s+anchor|reach(?:es|ed)|g[eo]ts?\\s+through|clear(?:s|ed)\\s+(?:customs|the\\s+port))(?!\\s+(?:out\\s+)?(?:for|on)\\s+(?:its\\s+|her\\s+|the\\s+)?(?:[^\\s.;,]+\\s+)?(?:trials?|tests?)\\b)(?!\\s+(?:on|onto|to|into)\\s+(?:the\\s+)?(?:building\\s+|construction\\s+)?site)(?=\\s)`,
      { about: 'topic', kinds: ['programme', 'agreement', 'memorandum'], weight: 0.86 },
    ),
    phrase('ribbon', `ribbons?(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>${BE}(?:cut|snipped))`, {
      about: 'topic',
      kinds: ['programme', 'partnership'],
    }),
    phrase('cut-ribbon', `(?<head>cut|cuts|snip(?:s|ped))\\s+(?:the|an?)\\s+(?:[^\\s.;,]+\\s+){0,2}?ribbons?`, {
      about: 'topic',
      kinds: ['programme', 'partnership'],
    }),
    phrase(
      'take-charge',
      `(?<head>t(?:ook|akes?|aken)\\s+(?:over|charge\\s+of|control\\s+of|possession\\s+of|up)|assume[sd]?|move[sd]?\\s+into)\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+){0,3}?(?:operations?|running|management|quay|berths?|premises|cranes|${STRUCTURE})`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.86 },
    ),
    phrase(
      'switched-on',
      `(?<head>${BE}(?:switched|turned|powered)\\s+(?:on|up)(?!\\s+(?:\\p{L}+day|\\d|the\\s+\\d))|${BE}(?:energi[sz]ed|plugged\\s+in|fired\\s+up))`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.86,
      },
    ),
    phrase('join-fleet', `(?<head>join(?:s|ed)?)\\s+the\\s+(?:fleet|navy|force|squadron|air\\s+force)`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.95,
    }),
    phrase(
      'carry-traffic',
      `(?<head>carr(?:y|ies|ied|ying)|handle[sd]?)\\s+(?:its\\s+first\\s+|the\\s+first\\s+|commercial\\s+|through\\s+|first\\s+)?(?:traffic|trains|passengers|vehicles|cars|gas|freight|data)`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.84,
      },
    ),
    phrase(
      'flowing',
      `(?:gas|oil|power|electricity|current|hydrogen|trains|traffic|freight)\\s+(?:is|are|has|have|beg[ai]ns?|start(?:s|ed)?)\\s+(?:now\\s+|been\\s+|to\\s+)*(?<head>flowing|flow|running|roll|rolling|moving|run)(?=\\s+(?:through|across|over|along|between|freely|on|from)|[.,;]|$)(?!\\s+again)`,
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'past',
        weight: 0.84,
      },
    ),
    phrase(
      'declare-operational',
      `(?<head>declare[sd]?|pronounce[sd]?|proclaim(?:s|ed)|certif(?:y|ies|ied))\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:(?:fully\\s+)?operational|(?:open|ready|fit)\\s+for\\s+(?:service|use|business|duty|operations?|traffic)|in\\s+(?:service|operation)|open(?=[.,;]|$|\\s+on))(?!\\p{L})`,
      { about: 'topic' },
    ),
    phrase(
      'science-begins',
      `(?<head>beg[aiu]ns?|start(?:s|ed)?|enter(?:s|ed)?)\\s+(?:(?:its|their|the|full)\\s+)*(?:science|scientific|nominal|routine|commercial|regular|operational)\\s+(?:[^\\s.;,]+\\s+)?(?:operations?|work|phase|observations?|observing|campaign|mission|runs?|surveys?|life|sailings?|flights)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'months-of-checks-before',
      `(?<head>needs?|requires?|fac(?:es|ing)|spend|undergo(?:es)?)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:days|weeks|months)\\s+(?:of|in)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:commissioning|testing|tests|trials|calibration|checks|check-?out)(?=\\s+(?:[^\\s.;,]+\\s+){0,3}?before\\s)`,
      { about: 'topic', kinds: ['programme'], form: 'future' },
    ),
    phrase('in-service', `(?:is|are|been|now|already|with\\s+(?:[^\\s.;,]+\\s+){1,6}?)\\s*in\\s+(?:service|operation|use)(?!s)`, {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
    }),

    phrase(
      'first-customers',
      `(?<head>welcome[sd]?|carr(?:y|ies|ied)|receive[sd]?|serve[sd]?|transport(?:s|ed)|t(?:ook|akes?)|saw|sees|greet(?:s|ed)|let\\s+through)\\s+(?:its|their|the)\\s+first\\s+(?:[^\\s.;,]+\\s+)?(?:trains?|passengers?|customers?|vehicles?|cars|visitors?|ships?|cargo(?:es)?|goods|students|patients|applicants)`,
      {
        about: 'topic',
        weight: 0.86,
      },
    ),
    phrase(
      'commissioned',
      `${PRODUCT}(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>(?:${BE})?commissioned(?:\\s+into\\s+(?:the|its)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:navy|fleet|service))?)`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),

    phrase(
      'open-to',
      `(?<head>open(?:s|ed|ing)?)\\s+(?:up\\s+)?(?:to|for)\\s+(?:commercial\\s+|regular\\s+|all\\s+)?(?:traffic|the\\s+public|shipping|passengers|users|service|business|trains|cars|visitors|applications|applicants)`,
      {
        about: 'topic',
      },
    ),
    phrase(
      'structure-opened',
      `${STRUCTURE}(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>(?:${BE})?(?:opened|inaugurated|commissioned|switched\\s+on|energi[sz]ed|connected\\s+to\\s+the\\s+grid)|opens?)(?!\\s+(?:an?|talks|negotiations|the\\s+door|fire))`,
      { about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase(
      'inaugurate-structure',
      `(?<head>open(?:s|ed)?|inaugurate[sd]?|commission(?:s|ed)|switch(?:es|ed)\\s+on)\\s+(?:the\\s+|its\\s+|their\\s+|an?\\s+)?(?:[^\\s.;,]+\\s+){0,5}?(?:${STRUCTURE}|${PRODUCT})`,
      { about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase(
      'capability',
      `(?<head>achieve[sd]?|reach(?:es|ed)?|declare[sd]?|attain(?:s|ed)?|meet|met)\\s+(?:its\\s+|their\\s+)?(?:initial|full|interim)\\s+operat(?:ing|ional)\\s+capability`,
      {
        about: 'topic',
        weight: 0.92,
      },
    ),
    phrase(
      'begin-service',
      `(?<head>beg[iau]n|begins|start(?:s|ed)?|go|goes|went|gone|enter(?:s|ed)?|pressed|placed|put|brought)\\s+(?:into\\s+|in\\s+)?(?:commercial\\s+|full\\s+|regular\\s+|operational\\s+|passenger\\s+)?service(?!s)`,
      { about: 'topic', kinds: ['programme'] },
    ),

    phrase(
      'accepts-applications',
      `(?<head>accepts?|accepted|accepting|takes?|took|taking|receives?|received|receiving)\\s+(?:the\\s+)?(?:first\\s+)?(?:visa\\s+)?applications`,
      { about: 'topic' },
    ),
    phrase(
      'is-open',
      `(?:scheme|programme|program|office|centres?|centers?|visa|line|register|call|fund)(?:\\s+[^\\s.;]+){0,5}?\\s+(?<head>(?:is|are|was|were)\\s+(?:now\\s+|officially\\s+|finally\\s+)*open|opened|opens|starts|started|began|begins)(?=\\s|$|[.,])(?!\\s+(?:to|an?|the|its|sea|work|trials?|tests?|talks|with|building|construction|production|\\p{L}+ing)\\b)`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase(
      'start-work',
      `(?:agency|organi[sz]ation|body|secretariat|office|court|commission|centre|center|institute|headquarters)(?:\\s+[^\\s.;]+){0,4}?\\s+(?<head>start(?:s|ed)|begins|began|took up|takes up|commenced?)\\s+(?:its\\s+)?(?:work|operations|activities|business)`,
      { about: 'topic' },
    ),
    phrase(
      'become-operational',
      `(?<head>become|becomes|became|is|are|was|declared|went|now|be)\\s+(?:now\\s+|fully\\s+|officially\\s+|formally\\s+)*operational`,
    ),
    phrase(
      'enter-service',
      `(?<head>enter(?:s|ed|ing)?|go|goes|went|come|comes|came|be|put)\\s+(?:into\\s+|in\\s+)?service(?!s)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'ready-by',
      `(?<head>ready|deployed?|deployment|fielded|field the aircraft|delivered)(?=[^.;]{0,30}\\b(?:by|in|around)\\s+(?:fiscal\\s+)?20\\d\\d)`,
      { about: 'topic', kinds: ['programme'], form: 'future', weight: 0.75 },
    ),
    phrase(
      'start-operating',
      `(?<head>start(?:s|ed)?|begin|begins|began|begun|commence[sd]?)\\s+(?:its\\s+|full\\s+|their\\s+)?(?:operat(?:ions?|ing)|work\\b|accepting applications|receiving applications)`,
      { about: 'topic' },
    ),
    phrase(
      'opens',
      `(?:opening|(?<head>open(?:s|ed)?))\\s+(?:today\\s+)?(?:of\\s+)?(?:its\\s+|the\\s+|their\\s+)?(?:\\S+\\s+){0,2}?(?:headquarters|doors|centres?|centers?|secretariat)`,
      { about: 'topic' },
    ),
    phrase(
      'applications-open',
      `applications?\\s+(?<head>open(?:s|ed)?|(?:are|is|were)\\s+(?:now\\s+)?(?:being\\s+)?(?:open|accepted))|(?:scheme|programme|program|agreement|RAA|ACSA)\\s+(?<head2>starts?|started|begins|began)(?=\\s+(?:on|in|today|tomorrow|this|next|from))`,
      { about: 'topic' },
    ),
  ],
  completed: [
    phrase(
      'craft-retired',
      `(?<head>burn(?:s|ed|t)\\s+up|re-?enter(?:s|ed)\\s+the\\s+atmosphere|${BE}(?:decommissioned|de-?orbited|passivated|paid\\s+off))(?!\\s+(?:for\\s+(?:the\\s+night|maintenance|repairs?|now)|until))`,
      { about: 'topic', kinds: ['programme'], weight: 0.88 },
    ),
    phrase(
      'wound-up',
      `(?:programme|program|project|mission)(?:\\s+(?!be(?:ing|en)?\\s|is\\s|was\\s)[^\\s.;,]+){0,4}?\\s+(?<head>w(?:ound|inds?)\\s+(?:up|down))`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase(
      'end-mission',
      `(?<head>end(?:s|ed)?|complete[sd]?|finish(?:es|ed)?|conclude[sd]?)\\s+(?:its|their|the)\\s+(?:[^\\s.;,]+\\s+){0,2}?mission`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase('finishing-touches', `finishing\\s+touch(?:es)?(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>${BE}put)`, {
      about: 'topic',
      kinds: ['programme'],
    }),
    phrase(
      'is-complete',
      `(?<!(?:of|for|in|on)\\s+(?:the|its)\\s+(?:[^\\s.;,]+\\s+){0,3})(?:programme|program|project|mission)\\s+(?:is|was)\\s+(?:now\\s+|finally\\s+)?complete`,
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'past',
      },
    ),

    phrase(
      'programme-ends',
      `(?:programme|program|project|mission)\\s+(?:has\\s+|have\\s+|had\\s+)?(?<head>c[ao]me\\s+to\\s+(?:an|its)\\s+end|ended|finished|concluded|completed|wrapped\\s+up)`,
      {
        about: 'topic',
        kinds: ['programme'],
      },
    ),
    phrase('structure-finished', `(?:${STRUCTURE}|${PRODUCT})(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>${BE}(?:finished|completed))`, {
      about: 'topic',
      kinds: ['programme'],
    }),

    phrase(
      'complete-programme',
      `(?:programme|program|project|mission)\\s+(?<head>(?:was|has been|is)\\s+(?:completed|concluded|finished))`,
      { form: 'past', about: 'topic', kinds: ['programme', 'occasion'] },
    ),
  ],
};
