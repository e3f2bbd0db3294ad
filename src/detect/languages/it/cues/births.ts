// Italian cues: how a body or venture comes into being by name: papers filed, names entered, ribbons and weddings; and when it is due.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, BODY } from './words.js';

const BODIES = ['programme', 'partnership', 'dialogue'] as const;
const VENTURES = ['programme', 'partnership'] as const;
const NAME = "(?:la\\s+|il\\s+|l'|lo\\s+)?\\p{Lu}\\p{L}+";
const ASIDE = '(?:,\\s+[^,;:.]{1,40},|\\s+(?:ieri|oggi|il\\s+\\d{1,2}\\s+\\p{L}+))?';

export const births: readonly Cue[] = [
  phrase(
    'founded-by-name',
    `(?<head>(?:costituit|fondat|istituit|creat)o)${ASIDE}\\s+(?!Stat|Parlament|Consigli|Govern)${NAME}`,
    {
      about: 'topic',
      cased: true,
      kinds: VENTURES,
      weight: 0.88,
    },
  ),
  phrase(
    'given-a-start',
    `(?<head>${verbs('dare')})(?:\\s+[^\\s,;:.]+){0,3}?\\s+(?:avvio|inizio|il\\s+via|corso|corpo|forma)\\s+(?:a|ad|al|alla|all'|allo)\\s*\\p{Lu}\\p{L}+`,
    {
      about: 'topic',
      cased: true,
      kinds: VENTURES,
      weight: 0.84,
    },
  ),
  phrase(
    'first-steps',
    `(?<head>${verbs('muovere:moss:moss compiere:compiut:comp fare')})\\s+(?:ieri\\s+|oggi\\s+)?(?:i\\s+(?:suoi\\s+)?primi\\s+passi|il\\s+(?:suo\\s+)?primo\\s+passo|il\\s+(?:suo\\s+)?debutto|il\\s+(?:suo\\s+)?esordio)`,
    {
      about: 'topic',
      kinds: VENTURES,
      weight: 0.78,
    },
  ),
  phrase(
    'papers-filed',
    `(?<head>${verbs('depositare firmare sottoscrivere:sottoscritt:sottoscriss registrare')}|iscritt[oa])(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:l'atto\\s+(?:costitutivo|di\\s+fondazione|di\\s+nascita)|lo\\s+statuto|(?:al|nel)\\s+registro\\s+delle\\s+imprese)`,
    {
      about: 'topic',
      kinds: VENTURES,
      weight: 0.84,
    },
  ),
  phrase(
    'before-the-notary',
    '(?<head>costituit[oa]|nat[oa]|formalizzat[oa])(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:davanti|dinanzi|innanzi)\\s+(?:al|a\\s+un)\\s+notaio',
    {
      about: 'topic',
      kinds: VENTURES,
      form: 'past',
      weight: 0.88,
    },
  ),
  phrase(
    'wedding',
    '(?:nozze|matrimonio)\\s+(?:fatt[oe]|celebrat[oe]|a\\s+(?:due|tre)|industrial[ei])(?=\\s+(?:fra|tra)|\\s*[:,.])|fiocco\\s+(?:azzurro|rosa)',
    {
      about: 'topic',
      kinds: VENTURES,
      form: 'past',
      weight: 0.74,
    },
  ),
  phrase(
    'ribbon-for-venture',
    '(?:[Tt]aglio\\s+del\\s+nastro|[Bb]attesimo|[Dd]ebutto|[Ee]sordio|[Vv]ia\\s+ufficiale)\\s+(?:\\p{Ll}+\\s+)?(?:per|di)\\s+\\p{Lu}\\p{L}+',
    {
      about: 'topic',
      cased: true,
      kinds: ['partnership'],
      form: 'past',
      weight: 0.74,
    },
  ),
  phrase(
    'is-a-reality',
    'è\\s+(?:\\p{L}+mente\\s+|ormai\\s+|ora\\s+|da\\s+(?:ieri|oggi)\\s+)*(?:una\\s+)?realtà(?=\\s*[.,:;!]|\\s*$|\\s+(?:da|dal)(?![\\p{L}]))',
    {
      about: 'topic',
      kinds: ['partnership', 'programme'],
      form: 'past',
      weight: 0.76,
    },
  ),
  phrase(
    'chartered',
    `${BODY}(?:\\s+[^\\s.;:]+){0,8}?\\s+(?<head>(?:insediat|incardinat|costituit)[oaie])(?=\\s+(?:a|ad|in|nel|ieri|oggi|il|lunedì|martedì|mercoledì|giovedì|venerdì)(?![\\p{L}])|[,.])`,
    {
      about: 'topic',
      kinds: BODIES,
      weight: 0.8,
    },
  ),
  // To come.
  phrase(
    'birth-due',
    '(?<head>costituzione|nascita|creazione|closing|varo|debutto)(?:\\s+[^\\s.;:,]+){0,6}?\\s+(?:(?:è|era|resta)\\s+)?(?:previst|attes|programmat|fissat)[oa]\\s+(?:per|nel|nella|a|al|entro|il|in|verso)(?![\\p{L}])',
    {
      about: 'topic',
      kinds: VENTURES,
      form: 'future',
      weight: 0.88,
    },
  ),
  phrase(
    'means-to-be-born',
    '(?<head>cont(?:a|ano)|punt(?:a|ano)|mir(?:a|ano)|spera(?:no)?|dovrebbe|dovrà|deve)\\s+(?:\\p{L}+\\s+)?(?:di\\s+|a\\s+|ad\\s+)?(?:nascere|vedere\\s+la\\s+luce|prendere\\s+(?:forma|corpo|vita|il\\s+via)|costituirsi|essere\\s+(?:costituit|istituit|operativ|fondat)[oa]|decollare|debuttare)',
    {
      about: 'topic',
      kinds: VENTURES,
      form: 'future',
      weight: 0.86,
    },
  ),
  phrase(
    'mean-to-found',
    "(?<head>cont(?:a|ano)\\s+di|intend(?:e|ono)|punt(?:a|ano)\\s+a|voglion[o]|prevedono\\s+di|progetta(?:no)?\\s+di)\\s+(?:\\p{L}+\\s+)?(?:costituire|fondare|creare|istituire|dare\\s+vita\\s+a|varare|lanciare)\\s+(?:la\\s+|il\\s+|una\\s+|un\\s+|l')?(?:\\p{L}+\\s+)?(?:\\p{Lu}\\p{L}+|società|joint)",
    {
      about: 'topic',
      cased: true,
      kinds: VENTURES,
      form: 'future',
      weight: 0.82,
    },
  ),
  phrase(
    'will-take-shape',
    `(?<head>(?:prender|veder)(?:à|anno))\\s+(?:forma|corpo|vita|la\\s+luce)|(?<head2>nascer(?:à|anno)|si\\s+costituir(?:à|anno)|si\\s+insedier(?:à|anno))`,
    {
      about: 'topic',
      kinds: ['programme', 'partnership', 'dialogue'],
      form: 'future',
      weight: 0.84,
    },
  ),
  phrase(
    'not-before',
    'non\\s+(?:nascer|veder|aprir|partir|si\\s+insedier|sar)(?:à|anno)(?:\\s+(?:la\\s+luce|costituit[oa]|operativ[oa]|attiv[oa]))?\\s+prima\\s+(?:del|della|dell\\x27|di)(?:(?<=\\x27)|(?![\\p{L}]))',
    {
      about: 'topic',
      kinds: VENTURES,
      form: 'future',
      weight: 0.86,
    },
  ),
  phrase(
    'not-born-yet',
    'non\\s+(?:è|sono)\\s+(?:ancora\\s+|mai\\s+)+(?:nat|costituit|istituit|fondat)[oaie]|(?:deve|devono)\\s+ancora\\s+(?:nascere|essere\\s+(?:costituit|istituit)[oa])|(?:resta|è|rimane)\\s+(?:ancora\\s+)?(?:un\\s+progetto|un.idea|da\\s+costituire)',
    {
      about: 'topic',
      kinds: VENTURES,
      form: 'negative',
      weight: 0.84,
    },
  ),
];
