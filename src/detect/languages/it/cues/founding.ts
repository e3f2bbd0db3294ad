// Italian cues: how the announcement of a programme and the birth of a body are put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, BODY, UNIT } from './words.js';

/** What partners found together, as against what they only hold ("al via il forum"). */
const VENTURE =
  '(?:(?:società|compagnia|impresa|azienda|ente|organismo|agenzia|entità)\\s+(?:\\p{L}+-\\p{L}+\\s+)?(?:congiunt[oa]|comune|mist[oa]|paritari[oa])|joint[ -]venture|newco)';
/** Words on the way to a venture, but not to something about one ("al via i lavori della società congiunta"). */
const to = (n: number) =>
  `(?:\\s+(?!(?:d[aei]|d[ae]l|d[ae]ll[ao']|dei|delle|per|su|sul|sull[ao']|con|fra|tra|verso|in|nell[ao'])(?![\\p{L}]))[^\\s,;:.]+){0,${n}}?\\s+`;
const STARTS =
  'al\\s+via|(?<!(?<![\\p{L}])(?:a|da|in|gran|altra|la|una|ogni|ne|fa|far|fare|buona|maggior|prende|preso)\\s)parte|partit[oa]|decolla(?:t[oa])?|debutta(?:t[oa])?|avviat[oa]|prende\\s+il\\s+via|ha\\s+preso\\s+il\\s+via|prenderà\\s+il\\s+via';

export const founding: Readonly<Record<'announced' | 'established', readonly Cue[]>> = {
  announced: [
    verb('announce', 'annunciare', {
      then: `\\s+(?:un\\s+|il\\s+|la\\s+|una\\s+|un'|l')(?:[^\\s,.;]+\\s+){0,4}?(?:programma|progetto|piano|partenariato|iniziativa|intenzione)`,
      about: 'topic',
      weight: 0.75,
    }),
    verb('launch', 'lanciare varare presentare', {
      then: `${gap(4)}(?:programma|progetto|iniziativa|piano)`,
      about: 'topic',
      kinds: ['programme'],
      weight: 0.72,
    }),
    phrase(
      'launched',
      '(?:programma|progetto|iniziativa|è stato|era stato)[^.;]{0,40}?\\s(?<head>lanciat[oa]|varat[oa]|annunciat[oa])',
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'past',
        weight: 0.8,
      },
    ),
    // Governments launch a programme, yards a ship.
    phrase(
      'states-launch',
      `(?:paesi|governi|leader|ministri|premier|stati|capitali|partner)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${verbs('varare lanciare')})\\s+(?:\\p{L}+\\s+)?(?:(?:il|la|lo)\\s|l')(?!\\s*(?:(?:\\p{L}+\\s+)?(?:${UNIT}|${BODY}|manovra|riforma|legge|decreto|pacchetto|allarme|appello|offensiva|sfida)))`,
      { about: 'topic', kinds: ['programme'], weight: 0.78 },
    ),
    phrase(
      'was-launched',
      `(?<head>varato)(?<!(?:${UNIT}|decreto|bilancio|provvedimento|documento|pacchetto|dpcm|testo)[^.;]{0,60}varato)(?=\\s+(?:a|ad|al|nel|lo\\s+scorso|il\\s+\\d)(?![\\p{L}]))`,
      { about: 'topic', kinds: ['programme'], weight: 0.78 },
    ),
    phrase(
      'goes-back-to',
      '(?:avvio|nascita|origine|lancio)(?:\\s+[^.;,]+){0,8}?\\s+(?<head>risale)|(?<head2>unisce)(?=\\s+da[li])|dichiarazione\\s+dei\\s+tre',
      {
        form: 'past',
        about: 'topic',
        kinds: ['programme'],
        weight: 0.75,
      },
    ),
    phrase(
      'present-plan',
      "(?<head>presentat[oaie]|svelat[oaie]|illustrat[oaie]|lanciat[oaie]|annunciat[oaie])\\s+(?:ieri\\s+|oggi\\s+|ufficialmente\\s+)?(?:il|la|lo|l')\\s*(?:\\p{L}+\\s+)?(?:programma|progetto|piano|iniziativa)",
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.74,
      },
    ),
  ],
  established: [
    phrase(
      'set-up',
      `(?<head>(?!costituisc|inaugur\\p{L}+\\s+(?:[^\\s.;]+\\s+){0,5}?(?:forum|conferenza|dialogo|consultazion|tavolo|vertice))${verbs('istituire costituire creare fondare formare inaugurare lanciare varare')}|(?:${verbs('dare')})\\s+(?:\\p{L}+mente\\s+)?vita\\s+a|(?:${verbs('mettere:mess:mis')})\\s+in\\s+piedi)(?!(?:\\s+[^\\s,;:.]+){0,3}?\\s+(?:(?:il|la|un|una)\\s+)?(?:piano|strategia|tabella|bozza|road)(?![\\p{L}]))${gap(5)}${BODY}`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'was-set-up',
      `${BODY}${after(7)}(?<head>(?:istituit|costituit|creat|fondat|nat|varat|lanciat|inaugurat)[oaie])(?!\\s+(?:per|come|da|dal|dallo|dalla|dai|dalle|dall')(?:(?<=\\x27)|(?![\\p{L}])))`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'formally-born',
      `(?<head>(?<!(?:chi|quanti|coloro che|persone|cittadini)\\s(?:è|sono|sia|siano)\\s)${verbs('nascere')}(?!\\s+da)|costituit[oa]|istituit[oa]|fondat[oa])(?:\\s+(?:ufficialmente|formalmente|l'anno scorso|quest'anno|lo scorso|il|nel|così|oggi|ieri|davanti|dinanzi|innanzi|presso|a|da|dai|dalle|dalla|entro|per volontà))(?:(?<=\\x27)|(?![\\p{L}]))`,
      { about: 'topic', weight: 0.8 },
    ),
    phrase('is-born', `(?<head>${verbs('nascere')})${gap(5)}${BODY}`, { about: 'topic', weight: 0.82 }),
    phrase(
      'comes-to-life',
      '(?<head>venut[oa]|viene)\\s+(?:ufficialmente\\s+)?(?:al mondo|alla luce)|(?<head2>vede|visto|vedrà)\\s+la\\s+luce|(?<head3>prende|preso|prenderà)\\s+(?:vita|corpo)',
      {
        about: 'topic',
        weight: 0.8,
      },
    ),
    phrase(
      'birth',
      `(?:nascita|costituzione|istituzione|creazione|varo)\\s+(?:ufficiale\\s+|formale\\s+)?(?:di|del|della|dell'|dei)\\s*(?:\\p{L}+\\s+){0,2}?${BODY}`,
      { about: 'topic', weight: 0.75 },
    ),
    phrase(
      'ties-set-up',
      `partenariato(?:\\s+[^\\s.;]+){0,6}?,?\\s+(?<head>varat[oa]|nat[oa]|siglat[oa]|avviat[oa]|istituit[oa]|lanciat[oa])`,
      { about: 'topic', weight: 0.85 },
    ),
    phrase('exists-now', `(?:ora|adesso|da oggi|finalmente)\\s+(?:esiste|c'è)`, { about: 'topic', form: 'state', weight: 0.65 }),
    phrase(
      'born-by-name',
      "(?:[Èè]|[Ee]ra|[Ss]ono|[Ss]arà)\\s+(?:\\p{Ll}+mente\\s+)?(?<head>nat[oaie]|costituit[oaie])\\s+(?:la\\s+|il\\s+|l')?\\p{Lu}\\p{L}+",
      { about: 'topic', kinds: ['programme', 'partnership', 'dialogue'], cased: true, weight: 0.82 },
    ),
    phrase('venture-starts', `(?<head>${STARTS})${to(4)}${VENTURE}`, {
      about: 'topic',
      kinds: ['programme', 'partnership'],
      weight: 0.84,
    }),
    // "Decolla Edgewing, la nuova società congiunta": name first.
    phrase(
      'named-venture-starts',
      `(?<head>${STARTS}|nasce|nata)(?:\\s+[^\\s,;:.]+){1,3},\\s+(?:(?:la|una?|il)\\s+|l'|un')?(?:\\p{L}+\\s+){0,2}?${VENTURE}`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
        weight: 0.84,
      },
    ),
    phrase(
      'set-going',
      `(?<head>${verbs('dare')})(?:\\s+[^\\s,;:.]+){0,3}?\\s+(?:avvio|inizio|il\\s+via|corso)\\s+(?:a|ad|al|alla|all')(?:(?:\\s+\\p{L}+){1,3},)?${to(4)}${VENTURE}`,
      { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.86 },
    ),
    phrase('give-life', `(?<head>${verbs('dare')})\\s+(?:\\p{L}+mente\\s+)?vita\\s+(?:a|ad|al|all'|alla)`, {
      about: 'topic',
      kinds: ['programme', 'partnership', 'dialogue'],
      weight: 0.8,
    }),
    phrase(
      'closing',
      `(?<head>(?:perfezionat|completat|conclus|finalizzat|chius)[oa]|perfeziona(?:no)?|completa(?:no)?)${gap(3)}(?:closing|operazione|costituzione)`,
      { about: 'topic', kinds: ['partnership'], weight: 0.82 },
    ),
    phrase(
      'christen',
      `(?<head>${verbs('battezzare')})(?=\\s+(?:[^\\s.;:]+\\s+){0,4}?${VENTURE}|[^.;:]{1,40},\\s+(?:la|il|l')\\s*(?:\\p{L}+\\s+)?(?:società|impresa|joint|azienda))|(?<head2>${verbs('tenere')})\\s+a\\s+battesimo`,
      { about: 'topic', kinds: ['partnership', 'programme'], weight: 0.8 },
    ),
    phrase('exists-since', 'esiste\\s+(?:\\p{L}+mente\\s+)?(?:da|dal|dallo|dall)(?:(?<=\\x27)|(?![\\p{L}]))', {
      about: 'topic',
      kinds: ['partnership', 'dialogue', 'programme'],
      form: 'state',
      weight: 0.76,
    }),
    phrase(
      'was-founded-by-name',
      "stat[oa]\\s+(?:\\p{L}+mente\\s+)?(?<head>(?:costituit|fondat|istituit|creat)[oa])(?:\\s+(?:ieri|oggi|(?:luned|marted|mercoled|gioved|venerd)ì|sabato|domenica|il))?(?:\\s+\\d{1,2}(?:\\s+\\p{Ll}+)?)?,?(?:\\s+[^,;:.]{1,60},)?\\s+(?:la\\s+|il\\s+|l')?\\p{Lu}\\p{L}+",
      { about: 'topic', kinds: ['partnership', 'programme', 'dialogue'], cased: true, weight: 0.84 },
    ),
    phrase(
      'name-is-born',
      "(?<head>[Nn]asc(?:e|ono)|[Nn]acque(?:ro)?)\\s+(?:\\p{Ll}+mente\\s+)?(?:la\\s+|il\\s+|l')?(?!Italia|Europa|Roma)\\p{Lu}\\p{L}+",
      { about: 'topic', kinds: ['partnership', 'programme'], cased: true, weight: 0.8 },
    ),
    phrase(
      'formal-birth',
      `(?<head>${verbs('formalizzare ufficializzare sancire')})\\s+la\\s+(?:nascita|costituzione|creazione)`,
      {
        about: 'topic',
        kinds: ['partnership', 'programme', 'dialogue'],
        weight: 0.86,
      },
    ),
  ],
};
