// English cues. What becomes of what is signed: renewed, amended, upgraded.

import type { Cue } from '../../../language.js';
import { moreYears } from './pauses.js';
import { BE, INSTRUMENT, gap, noun, phrase, verb } from './words.js';

export const changes: Readonly<Record<'renewed' | 'amended' | 'upgraded', readonly Cue[]>> = {
  renewed: [
    phrase(
      'agree-to-keep-going',
      `(?<head>agree[sd]?|decide[sd]?|resolve[sd]?)\\s+(?:[^\\s.;,]+\\s+){0,2}?to\\s+(?:keep|let)\\s+(?:the|their|its|it)\\s*(?:[^\\s.;,]+\\s+){0,6}?(?:going|alive|in\\s+(?:force|place|effect)|running|run\\s+on)(?=\\s|[.,;]|$)`,
      { form: 'past' },
    ),
    ...moreYears,
    phrase(
      'stays-another',
      `(?<head>runs?|continues?|stays?\\s+in\\s+force|remains?\\s+in\\s+force|lasts?)\\s+(?:on\\s+)?for\\s+(?:another|a\\s+further|\\p{L}+\\s+more)(?=\\s)`,
      {
        weight: 0.82,
      },
    ),
    phrase(
      'runs-another',
      `will\\s+(?:now\\s+|thus\\s+|therefore\\s+)?(?:run|continue|last|stay\\s+in\\s+force|remain\\s+in\\s+force)\\s+(?:on\\s+)?for\\s+(?:another|a\\s+further|\\p{L}+\\s+more)(?=\\s)`,
      {
        form: 'past',
        weight: 0.82,
      },
    ),
    phrase(
      'add-years',
      `(?<head>add(?:s|ed|ing)?)\\s+(?:another\\s+|a\\s+further\\s+)?(?:\\p{L}+|\\d+)\\s+(?:more\\s+)?(?:years?|months)\\s+to`,
      { weight: 0.88 },
    ),

    phrase(
      'now-runs',
      `(?:now|will\\s+now|henceforth)\\s+(?<head>runs?|valid|remains?\\s+in\\s+force|continues?)\\s+(?:until|through|to|till)`,
      {
        form: 'past',
        weight: 0.82,
      },
    ),
    phrase(
      'validity-extended',
      `(?:validity|term|duration|life|mandate|operation|application|period)\\s+of\\s+(?:[^\\s.;,]+\\s+){1,10}?(?<head>${BE}(?:extended|prolonged|renewed))`,
      { weight: 0.93 },
    ),
    phrase(
      'renewal-sealed',
      `(?:extension|renewal|prolongation|rollover)(?:\\s+[^\\s.;,]+){0,10}?\\s+(?<head>${BE}(?:formali[sz]ed|confirmed|sealed|completed|endorsed|exchanged|initial?led|signed|agreed|concluded|granted)|took\\s+effect|takes\\s+effect|entered\\s+into\\s+force)`,
      { weight: 0.93 },
    ),
    phrase(
      'extended-to',
      `(?<head>extend(?:s|ed)?|prolong(?:s|ed)?|renew(?:s|ed)?)\\s+(?:[^\\s.;]+\\s+){0,8}?(?:to|until|till|through|by|for)\\s+(?:the\\s+end\\s+of\\s+)?(?:\\d|another|a\\s+further|an\\s+additional|a\\s+second|a\\s+year|one|two|three|four|five|six|seven|eight|ten|mid-?|late|early|January|February|March|April|May|June|July|August|September|October|November|December)`,
      { weight: 0.9 },
    ),

    phrase(
      'sign-extension',
      `(?<head>sign(?:s|ed)?|conclude[sd]?|agree[sd]?\\s+on|initial(?:s|led)?|announce[sd]?|exchange[sd]?)\\s+(?:with\\s+[^,;.]{1,60}\\s)?(?:an?|the|its|their|another|notes\\s+on\\s+the)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:extension|renewal|prolongation)`,
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
    ),
    phrase(
      'another-years',
      `(?<head>give[s]?|gave|given|get[s]?|got|grant(?:s|ed)?|win[s]?|won|add(?:s|ed)?|sign(?:s|ed)?\\s+up\\s+for|agree[sd]?(?:\\s+on|\\s+to)?|commit(?:s|ted)?\\s+to)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:another|a further|a new|five more|three more|two more|\\p{L}+ more)\\s+(?:\\p{L}+\\s+)?(?:years?|terms?|months?|lease of life)`,
      { weight: 0.88 },
    ),
    phrase('roll-over', `(?<head>roll(?:s|ed)?\\s+over|keep[s]?\\s+alive|kept\\s+alive|breathe[sd]?\\s+new\\s+life)`, {
      weight: 0.8,
    }),
    verb('renew', 'renew', {
      not: '\\s+(?:(?:its|his|her|their|an?)\\s+)?(?:calls?|efforts?|tensions?|his|her|fears|hopes?)',
      weight: 0.88,
    }),
    verb('extend', 'extend', {
      not: '\\s+(?:invitation|condolences|greetings|thanks|a hand|(?:its|the|their)\\s+(?:scope|coverage|remit|reach)|to\\b|across\\b|beyond\\b)',
      weight: 0.82,
    }),
    verb('prolong', 'prolong', { weight: 0.85 }),
    phrase(
      'renewed-instrument',
      `(?:put|signed|sign|signing)[^.;]{0,60}?\\s(?:the\\s+)?renewed\\s+(?:\\S+\\s+){0,3}?${INSTRUMENT}|(?:signed|sign|signing)\\s+(?:the\\s+|a\\s+)?(?:renewal|extension)`,
      { form: 'past' },
    ),
    phrase('new-lease', '(?<head>gave|give|gives|given)[^.;]{0,80}?\\snew lease of life'),
    noun('renewal', '(?<!up\\s+for\\s+(?:an?\\s+|its\\s+|another\\s+)?)(?:renewal|extension|prolongation)(?! (?:talks|line))', {
      weight: 0.8,
    }),
  ],
  amended: [
    phrase(
      'raise-quota',
      `(?<head>raise[sd]?|double[sd]?|treble[sd]?|triple[sd]?|increase[sd]?|lift(?:s|ed)?|lower(?:s|ed)?|cut|cuts|reduce[sd]?|halve[sd]?)\\s+(?:the|its|their)\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:quotas?|caps?|ceilings?|age\\s+limits?)(?![\\p{L}])|(?:quotas?|caps?|ceilings?|age\\s+limits?)\\s+(?:[^\\s.;,]+\\s+){0,6}?(?<head2>${BE}(?:raised|doubled|tripled|increased|lifted|lowered|cut|reduced|halved))`,
      { about: 'topic', kinds: ['agreement', 'memorandum'], weight: 0.8 },
    ),
    phrase(
      'facelift',
      `(?<head>g[eo]ts?|given|gave|give[s]?|receive[sd]?)\\s+(?:[^\\s.;,]+\\s+){0,5}?an?\\s+(?:facelift|makeover|overhaul|refresh)`,
      { weight: 0.84 },
    ),
    phrase(
      'new-annex',
      `(?<head>g[eo]ts?|given|receive[sd]?|gain(?:s|ed)|acquire[sd]?)\\s+(?:an?|its|two|three)\\s+(?:new|second|third|further|additional|fresh)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:annex(?:es)?|protocols?|chapters?|articles?|appendix|appendices|clauses?|schedule)`,
      { weight: 0.88 },
    ),
    phrase(
      'extend-scope',
      `(?<head>extend(?:s|ed)?|widen(?:s|ed)?|broaden(?:s|ed)?|enlarge[sd]?)\\s+(?:the|its|their)\\s+(?:scope|coverage|remit|reach)`,
      { weight: 0.88 },
    ),

    phrase(
      'change-annex',
      `(?<head>change[sd]?|amend(?:s|ed)?|modif(?:y|ies|ied)|alter(?:s|ed)?|revise[sd]?|replace[sd]?)\\s+(?:the|its|an?|their)\\s+(?:[^\\s.;,]+\\s+){0,2}?(?:annex(?:es)?|article|schedule|appendix|protocol|list\\s+of\\s+\\p{L}+)`,
    ),

    phrase(
      'amendment-made',
      `(?:amendments?|changes|modifications?|revisions?|revision|update|addendum|supplement)\\s+(?:to|of|in)\\s+(?:[^\\s.;,]+\\s+){1,10}?(?<head>${BE}(?:adopted|agreed|signed|approved|concluded|accepted|initial?led|exchanged|finali[sz]ed)|took\\s+effect|takes?\\s+effect|(?:enter(?:s|ed)?|c[ao]mes?)\\s+into\\s+force)`,
      { weight: 0.93 },
    ),
    phrase(
      'make-amendments',
      `(?<head>adopt(?:s|ed)?|agree[sd]?(?:\\s+on)?|approve[sd]?|accept(?:s|ed)?|made|make[s]?|sign(?:s|ed)?)\\s+(?:[^\\s.;,]+\\s+){0,4}?(?:amendments?|changes|modifications|revisions?)\\s+to`,
    ),
    phrase(
      'instrument-changed',
      `(?:${INSTRUMENT}|articles?(?:\\s+\\d+)?|annex(?:es)?|appendix|paragraph|scope|list)(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head>${BE}(?:modified|updated|amended|revised|overhauled|rewritten|altered|broadened|widened|moderni[sz]ed|renegotiated|enlarged|replaced|supplemented|changed|redrafted|reworded|rewritten|tightened))`,
    ),

    phrase(
      'amending-signed',
      `(?:protocol|agreement|notes|letters)\\s+(?:amending|modifying|revising|to\\s+amend|which\\s+amends)(?:\\s+[^\\s.;]+){0,10}?\\s+(?<head>(?:${BE})?(?:signed|adopted|concluded|exchanged))`,
      { weight: 0.92 },
    ),
    phrase(
      'addendum',
      `(?<head>sign(?:s|ed)?(?:\\s+off)?|initial(?:s|led)?|agree[sd]?|adopt(?:s|ed)?|conclude[sd]?|put\\s+(?:their|his|her)\\s+(?:initials|names?|signatures?)\\s+(?:to|under|on))\\s+(?:on\\s+)?(?:an?|the|two|several)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:addendum|amendments?|amending\\s+\\p{L}+|side\\s+letter|additional\\s+protocol|supplement|annex|revision)`,
      { weight: 0.92 },
    ),
    phrase(
      'changes-to',
      `(?<head>overhaul(?:s|ed)?|rewr(?:ote|itten)|update[sd]?|moderni[sz]e[sd]?|widen(?:s|ed)?|broaden(?:s|ed)?)\\s+(?:the|its|their)\\s+(?:[^\\s.;]+\\s+){0,4}?${INSTRUMENT}`,
    ),
    verb('amend', 'amend', { weight: 0.82 }),
    phrase(
      'letters-amending',
      `(?<head>exchange[sd])\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:notes|letters)\\s+(?:(?!(?:on|concerning|regarding|about|for)\\s+(?:the|an?|its)\\s)[^\\s.;,]+\\s+){0,4}?(?:amending|modifying|revising|to\\s+amend)`,
      { weight: 0.92 },
    ),
    phrase(
      'protocol-amending',
      `(?<head>sign(?:s|ed)?|adopt(?:s|ed)?|conclude[sd]?)${gap(4)}(?:protocol|agreement|exchange of notes)\\s+(?:amending|to amend|modifying|revising)`,
      { weight: 0.92 },
    ),
    verb('revise', 'revise', { then: `${gap(3)}${INSTRUMENT}`, weight: 0.8 }),
    noun('amendment', 'amendments?', { weight: 0.7 }),
  ],
  upgraded: [
    phrase(
      'become-partners',
      `(?<head>bec[ao]mes?|(?:promote[sd]?|raise[sd]?|lift(?:s|ed)|elevate[sd]?|upgrade[sd]?)\\s+(?:themselves|each\\s+other|one\\s+another|their\\s+\\p{L}+)\\s+to|(?:call(?:s|ed)?|ma[dk]es?|declare[sd]?|proclaim(?:s|ed)?|name[sd]?)\\s+(?:themselves|each\\s+other|one\\s+another))\\s+(?:the\\s+rank\\s+of\\s+)?(?:full\\s+|formal\\s+)?(?:comprehensive|strategic|special|enhanced|global|privileged)\\s+(?:[^\\s.;,]+\\s+){0,3}?partners(?!hip)`,
      { about: 'topic', kinds: ['partnership'] },
    ),
    phrase(
      'up-a-notch',
      `(?<head>take[sn]?|took|move[sd]?|bump(?:s|ed)?|lift(?:s|ed)?|raise[sd]?|g[eo]ts?|went|goes)\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:up\\s+an?\\s+(?:notch|rung|gear|level|tier|league|step)|to\\s+(?:an?\\s+(?:new|higher)|the\\s+next)\\s+level)`,
      { about: 'topic', kinds: ['partnership', 'dialogue'] },
    ),
    phrase(
      'wears-adjective',
      `(?<head>bears?|wears?|carr(?:y|ies)|bore|wore|earn(?:s|ed)|gain(?:s|ed)|g[eo]ts?)\\s+(?:now\\s+)?the\\s+(?:adjective|label|title|rank|epithet|tag)\\s+(?:of\\s+)?(?:an?\\s+)?"?(?:comprehensive|strategic|special|enhanced|global)`,
      { about: 'topic', kinds: ['partnership', 'dialogue'], form: 'past' },
    ),
    phrase(
      'moved-up-to',
      `(?<head>move[sd]?|bump(?:s|ed)|push(?:es|ed)|raise[sd]?|lift(?:s|ed)|promote[sd]?)\\s+(?:[^\\s.;,]+\\s+){1,8}?(?:up\\s+)?to\\s+(?:an?|the\\s+(?:rank|level|status)\\s+of\\s+an?)\\s+(?:comprehensive|special|strategic|enhanced|global)`,
      { about: 'topic', kinds: ['partnership', 'dialogue'] },
    ),
    phrase('now-comprehensive', `(?:is|are)\\s+(?:now|from\\s+now\\s+on)\\s+(?:an?\\s+)?(?:comprehensive|strategic|special)`, {
      about: 'topic',
      kinds: ['partnership'],
      form: 'past',
    }),
    phrase(
      'agree-to-upgrade',
      `(?<head>agree[sd]?|decide[sd]?)\\s+(?:[^\\s.;,]+\\s+){0,3}?to\\s+(?:upgrade|elevate|raise|lift)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:ties|relations|relationship|partnership|links|cooperation)`,
      {
        form: 'past',
        kinds: ['partnership'],
        about: 'topic',
        weight: 0.92,
      },
    ),

    phrase(
      'raise-dialogue',
      `(?<head>upgrade[sd]?|elevate[sd]?|raise[sd]?|promote[sd]?)\\s+(?:the|their|its)\\s+(?:[^\\s.;]+\\s+){0,5}?(?:dialogue|mechanism|consultations?|committee|commission|talks)`,
      { kinds: ['dialogue'], about: 'topic' },
    ),

    noun(
      'elevation',
      `(?:elevation|upgrad(?:e|ing)|raising)\\s+of\\s+(?:[^\\s.;,]+\\s+){0,8}?(?:ties|relations|relationship|partnership|links|cooperation|dialogue)(?:\\s+to)?`,
      {
        about: 'topic',
        kinds: ['partnership', 'dialogue'],
        weight: 0.9,
      },
    ),
    phrase(
      'dialogue-raised',
      `(?:dialogue|mechanism|consultations?|committee|commission|cooperation)(?:\\s+[^\\s.;,]+){0,5}?\\s+(?<head>${BE}(?:upgraded|elevated|raised|lifted))`,
      { about: 'topic', kinds: ['partnership', 'dialogue'] },
    ),

    phrase(
      'upgrade',
      `(?<head>upgrade[sd]?|upgrading|elevate[sd]?|elevating|raise[sd]?|raising|lift(?:s|ed)?|redefine[sd]?)\\s+(?:[^\\s.;]+\\s+){0,6}?(?:ties|relations|relationship|partnership|links|cooperation)`,
      { kinds: ['partnership'], about: 'topic', weight: 0.92 },
    ),
    phrase(
      'upgraded',
      `(?:ties|relations|relationship|partnership)\\s+(?:[^\\s.;]+\\s+){0,5}?(?<head>(?:was|were|has been|have been|had been|be)\\s+(?:upgraded|elevated|raised|lifted))|(?:now|newly|recently|just)\\s+(?:upgraded|elevated|raised)|(?:redefined)\\s+the\\s+relationship`,
      { form: 'past', kinds: ['partnership'], about: 'topic' },
    ),
  ],
};
