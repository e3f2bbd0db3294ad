// English cues. Programmes and bodies come into being: announced, set up, contracted.

import type { Cue } from '../../../language.js';
import { foundings } from './foundings.js';
import { money } from './money.js';
import { BE, TO_BUILD, gap, phrase, verb } from './words.js';

export const ventures: Readonly<Record<'announced' | 'established' | 'contracted', readonly Cue[]>> = {
  announced: [
    phrase(
      'lift-curtain',
      `(?<head>lift(?:s|ed)?|raise[sd]?|pull(?:s|ed)?\\s+back|t(?:ook|akes?))\\s+the\\s+(?:curtain|veil|lid|wraps)\\s+(?:on|off|from)|(?<head2>(?:go|goes|went)\\s+public)\\s+with`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
      },
    ),
    phrase(
      'announce-plans',
      `(?<head>announce[sd]?|unveil(?:s|ed)?|present(?:s|ed)?)\\s+(?:joint\\s+|their\\s+|new\\s+)?plans?\\s+(?:for|to\\s+(?:build|develop|set\\s+up|create))`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
        weight: 0.8,
      },
    ),

    phrase(
      'was-announced',
      `(?:programme|program|project|initiative|partnership|satellite|fighter|venture|scheme|plans?)(?:\\s+[^\\s.;,]+){0,6}?\\s+(?<head>${BE}(?:first\\s+|jointly\\s+|publicly\\s+)?(?:announced|unveiled|revealed|made\\s+public))`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
        weight: 0.78,
      },
    ),
    phrase(
      'launch-the-programme',
      `(?<head>launch(?:es|ed)?)\\s+(?!an?\\s+(?:[^\\s.;,]+\\s+)?(?:attack|bid|study|review|inquiry|enquiry|campaign|tender|appeal|investigation|audit|consultation|petition|broadside|search|competition|call)\\s)(?:the|an?|their)\\s+(?:[^\\s.;,]+\\s+){0,5}?(?:programme|program|project|initiative|scheme)`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
        weight: 0.78,
      },
    ),
    phrase(
      'to-build-together',
      `(?:would|will|to|agree(?:s|d)\\s+to)\\s+(?:jointly\\s+)?(?:build|develop)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:together|jointly)`,
      { about: 'topic', kinds: ['programme'], form: 'past', weight: 0.75 },
    ),

    verb('announce', 'announce', {
      then: `\\s+(?:(?:an?|the|their|its)\\s+(?:[^\\s,.;]+\\s+){0,5}?(?:programme|program|project|plan|partnership|initiative|intention)|(?:that\\s+)?they\\s+(?:would|will|intended))`,
      about: 'topic',
      weight: 0.75,
    }),
    verb('unveil', 'unveil', { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.7 }),
    phrase(
      'launch-programme',
      `(?:programme|program|project|initiative)?\\s*(?:was\\s+)?(?<!be\\s)(?<head>launched)(?=\\s+in\\s+(?:\\p{L}+\\s+)?(?:19|20)\\d\\d)`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.75,
      },
    ),
  ],
  established: foundings,
  contracted: [
    ...money,
    phrase(
      'execute-agreement',
      `(?<head>execute[sd]?|sign(?:s|ed)?|conclude[sd]?|ink(?:s|ed)?)\\s+(?:the|an?|its|their)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:project|concession|works|construction|supply|lease|operating|loan|grant|financing|procurement|purchase|delivery)\\s+agreements?`,
      { about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase(
      'financial-close',
      `financial\\s+close(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>(?:${BE})?(?:reached|achieved))|(?:reach(?:es|ed)|achieve[sd]?)\\s+financial\\s+close`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
      },
    ),
    phrase('order-from', `(?<head>order(?:s|ed)|bought|buys?|purchase[sd]?)\\s+(?:[^\\s.;]+\\s+){1,16}?from`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.84,
    }),
    phrase('pen-to-contract', `(?<head>put|puts|putting)\\s+pens?\\s+to\\s+paper\\s[^.;]{0,120}?\\scontract`, {
      about: 'topic',
      kinds: ['programme', 'partnership'],
    }),
    phrase(
      'picked-to-build',
      `(?<head>${BE}(?:picked|selected|chosen|tapped|hired|commissioned|retained|appointed|named))\\s+(?:[^\\s.;,]+\\s+){0,5}?(?:to\\s+(?:jointly\\s+)?${TO_BUILD}|as\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+)?(?:contractor|builder|supplier|bidder|developer|operator|winner)|for\\s+the\\s+(?:[^\\s.;,]+\\s+)?(?:works?|job|contract))`,
      { about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase(
      'pick-builder',
      `(?<head>pick(?:s|ed)?|select(?:s|ed)?|choose[s]?|chose|chosen|tap(?:s|ped)|hire[sd]?|commission(?:s|ed)|name[sd]?)\\s+(?:[^\\s.;,]+\\s+){1,6}?(?:to\\s+(?:jointly\\s+)?${TO_BUILD}|as\\s+(?:the\\s+)?(?:[^\\s.;,]+\\s+)?(?:contractor|builder|supplier|bidder|developer|operator))`,
      { about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase(
      'emerge-winner',
      `(?<head>emerge[sd]?|${BE}(?:declared|named))\\s+(?:as\\s+)?(?:the\\s+)?(?:winner|(?:winning|preferred|lowest|successful)\\s+bidder)`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
      },
    ),
    phrase(
      'loan-signed',
      `(?:loan|grant|financing|funding|credit|supply|construction|engineering|works?)(?:\\s+(?:agreements?|deals?|contracts?|package|line))?,?\\s+(?:[^\\s.;,]+\\s+){0,6}?(?<head>(?:${BE})?(?:signed|inked|sealed|concluded))`,
      { about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase(
      'seal-contract',
      `(?<head>seal(?:s|ed)?|ink(?:s|ed)?|clinch(?:es|ed)?|bag(?:s|ged)?|secure[sd]?|str(?:ikes?|uck)|pen(?:s|ned)|agree[sd]?(?:\\s+on)?)\\s+(?:an?|the|their|its)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?:contracts?|concession|lease)(?=\\s|[.,;]|$)`,
      { about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase(
      'award-work',
      `(?<head>award(?:s|ed)?)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:the\\s+|an?\\s+)(?:[^\\s.;,]+\\s+)?(?:works?|job|construction|order|project|concession|tender|franchise|deal)`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
      },
    ),
    phrase(
      'win-deal',
      `(?<head>win|wins|won|bag(?:s|ged)?|land(?:s|ed)|scoop(?:s|ed)|secure[sd]?|clinch(?:es|ed)?|net(?:s|ted)|receive[sd]?)\\s+(?:[^\\s.;]+\\s+){0,7}?(?:tender|contracts?|deal|orders?|competition)`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
      },
    ),
    phrase(
      'place-order',
      `(?<head>place[sd]?|book(?:s|ed)?|confirm(?:s|ed)?|sign(?:s|ed)?)\\s+(?:an?|the|its|their)\\s+(?:[^\\s.;]+\\s+){0,6}?orders?\\s+(?:with|for|to|worth)`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
      },
    ),
    phrase(
      'sign-loan',
      `(?<head>sign(?:s|ed)?|agree[sd]?|grant(?:s|ed)?|provide[sd]?|approve[sd]?|conclude[sd]?|secure[sd]?)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:loans?|credit\\s+line|financing|grants?|funding)(?:\\s+(?:agreements?|contracts?|package))?(?=\\s+(?:worth|of|for|with|to))`,
      { about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase(
      'commit-money',
      `(?<head>grant(?:s|ed)?|allocate[sd]?|commit(?:s|ted)?|award(?:s|ed)?|earmark(?:s|ed)?|invest(?:s|ed)?|lend[s]?|lent|pour(?:s|ed)?|put(?:s|ting)?|pump(?:s|ed)?|inject(?:s|ed)?)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:million|billion|bn|crore)(?:\\s+[^\\s.;]+){0,3}?\\s+(?:to|for|in|into|on)`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.84 },
    ),
    phrase(
      'contract-goes',
      `(?:contracts?|order|work|tender|loan(?:\\s+agreement)?)(?:,[^,.;]{1,80}(?:[.,]\\d[^,.;]{0,40})?,)?(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>(?:went|goes|gone|go)(?=\\s+(?:[^\\s.;,]+\\s+){0,2}?to\\s)|${BE}(?:awarded|signed|placed|concluded|let|inked|sealed|won|finali[sz]ed))(?:\\s+to)?(?=\\s|[.,;]|$)`,
      { about: 'topic', kinds: ['programme', 'partnership'] },
    ),
    phrase('contract-signature', `contract(?:s|ual)?\\s+(?:signature|signing|award)`, {
      form: 'noun',
      about: 'topic',
      weight: 0.9,
    }),

    phrase(
      'order',
      `(?<head>place[sd]?|sign(?:s|ed)?|book(?:s|ed)?|confirm(?:s|ed)?|firm(?:s|ed)\\s+up|receive[sd]?)\\s+(?:an?|the|its|their|two|three|four)\\s+(?:[^\\s.;]+\\s+){0,3}?orders?(?:\\s+for|\\s+worth|$)?`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'buys',
      `(?<head>order(?:s|ed)|bought|buys?|purchase[sd]?|acquire[sd]?|enter(?:s|ed)\\s+into\\s+an?\\s+(?:agreement|contract))\\s+(?:[^\\s.;]+\\s+){0,8}?(?:additional|more|further|new|second|third|fourth|fifth|sixth|\\d+|two|three|four|five|six|eight|ten|twelve)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:submarines?|frigates?|ships?|vessels?|boats?|aircraft|jets?|fighters?|satellites?|missiles?|tanks?|helicopters?|radars?|systems?|launchers?|units?|trains?|reactors?|machines?|engines?|turbines?|locomotives?)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'option',
      `(?<head>exercise[sd]?|take[sn]?\\s+up|took\\s+up|call(?:s|ed)?)\\s+(?:its\\s+|the\\s+|an?\\s+)?options?\\s+(?:for|on|to)`,
      { about: 'topic', kinds: ['programme'] },
    ),
    phrase(
      'award',
      `(?<head>award(?:s|ed)?|hand(?:s|ed)?|win|wins|won|secure[sd]?|land(?:s|ed)|clinch(?:es|ed)?|place[sd]?|let|sign(?:s|ed)?|receive[sd]?|get|gets|got|book(?:s|ed)?)${gap(8)}(?:[\\p{L}\\d.,-]+-)?contracts?`,
      { about: 'topic' },
    ),
    phrase(
      'contract-awarded',
      `contracts?(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>(?:was|were|has been|have been|is|been|being)\\s+(?:\\p{L}+ly\\s+)?(?:awarded|signed|placed|concluded|let|finali[sz]ed))`,
      { about: 'topic' },
    ),
    phrase('awarded-title', `contracts?(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>awarded|signed|placed)`, {
      about: 'topic',
    }),
    phrase('conclude-contract', `(?<head>conclude[sd]?|finali[sz]e[sd]?)${gap(6)}contracts?`, { about: 'topic' }),
    phrase(
      'funding',
      `(?<head>allocate[sd]?|commit(?:s|ted)?|approve[sd]?|grant(?:s|ed)?|release[sd]?)\\s+(?:[^\\s.;]+\\s+){0,4}?(?:funding|funds)\\s+for`,
      { about: 'topic', weight: 0.7 },
    ),
  ],
};
