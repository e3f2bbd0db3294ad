// Italian cues: who joins a circle and who leaves it, in plain news; and ties or papers that are raised to a higher rank.

import type { Kind } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase } from './words.js';

const CIRCLES: readonly Kind[] = ['programme', 'partnership', 'memorandum', 'dialogue'];
const OPEN: readonly Kind[] = [...CIRCLES, 'agreement', 'occasion'];
const TIES: readonly Kind[] = ['partnership', 'dialogue', 'memorandum'];
const NAME = "(?:(?:il|la|lo|gli|i|le)\\s+|l')?\\p{Lu}\\p{L}+";
const RANKED =
  '(?:(?:rango|livello)\\s+(?:di\\s+)?)?(?:\\p{L}+\\s+)?(?:accordo|trattato|alleanza|partenariato|partnership|convenzione|foro|forum|unione|vertice|organizzazione)(?![\\p{L}])';

export const newcomers: readonly Cue[] = [
  phrase(
    'widens-itself',
    'si\\s+(?:è\\s+|sono\\s+)?(?:\\p{L}+mente\\s+)?(?<head>allarga(?:no|t[oaie])?|allargher(?:à|anno)|amplia(?:no|t[oaie])?)(?=\\s*[:.,;]|\\s*$|\\s+(?:a|ad|al|alla|agli|ai|anche|ora|con)(?![\\p{L}]))',
    { about: 'topic', kinds: CIRCLES, weight: 0.8 },
  ),
  phrase('enters-too', `(?<head>[Ee]ntra(?:no|t[oaie])?|[Ee]ntrer(?:à|anno))\\s+(?:anche|pure|ora)\\s+${NAME}`, {
    about: 'topic',
    cased: true,
    kinds: CIRCLES,
    weight: 0.82,
  }),
  phrase(
    'enters-with-a-share',
    `(?<head>${verbs('entrare')})(?:\\s+\\p{L}+mente)?\\s+con(?=\\s+(?:(?:il|una\\s+quota|una\\s+partecipazione|un)\\s+|l')\\s*(?:del|di|\\d|\\p{L}+\\s+(?:per\\s+cento|di\\s+minoranza)))`,
    { about: 'topic', kinds: ['programme', 'partnership'], weight: 0.84 },
  ),
  phrase(
    'joined-it-too',
    "(?:al|allo|alla|all'|ai)(?!\\s*(?:convegn|confer|riunion|incontr|vertic|event|seminar|cerimoni|tavola|protest|sciopero))\\s*[^.;:]{4,110}?\\s+si\\s+(?:è|sono)\\s+(?:\\p{L}+mente\\s+|ora\\s+)?(?<head>(?:associat|unit|aggiunt|aggregat)[oaie])(?=\\s+(?:(?:il|la|lo|i|gli|le|anche|un|una|pure)\\s+|l'))",
    { about: 'topic', kinds: CIRCLES, weight: 0.82 },
  ),
  phrase(
    'admits',
    `(?<head>(?:[Aa]mmess|[Aa]ccolt|[Cc]ooptat)[oaie]|[Aa]ccogli(?:e|ono)|[Aa]mmett(?:e|ono))\\s+(?:\\p{Ll}+mente\\s+|ieri\\s+|oggi\\s+)?${NAME}(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:nel|nella|nello|nell'|al|alla|all'|tra|fra)`,
    { about: 'topic', cased: true, kinds: OPEN, weight: 0.84 },
  ),
  phrase(
    'is-the-new-member',
    "(?<head>è|sono|sarà|saranno|sarebbe)\\s+(?:ora\\s+|ormai\\s+|ufficialmente\\s+|da\\s+(?:ieri|oggi)\\s+)*(?:(?:il|la|un|i|una)\\s+|l')(?:nuov[oaie]|\\p{L}+esim[oa]|ultim[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa])\\s+(?:membr[oi]|soci[oa]|partner|componente|aderente)",
    { about: 'topic', kinds: OPEN, weight: 0.84 },
  ),
];

export const leavers: readonly Cue[] = [
  phrase(
    'takes-back-its-part',
    `(?<head>${verbs('ritirare revocare disdire')})\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:la|le)\\s+(?:(?:propri[ae]|loro|sua)\\s+)?(?:partecipazion[ei]|adesion[ei])`,
    { about: 'topic', weight: 0.88 },
  ),
  phrase(
    'withdrawal-was-notified',
    "(?:ritiro|recesso|uscita|addio|defezione|disimpegno)\\s+(?:di|del|dello|della|dell'|dei|degli)(?:\\s*[^\\s.;:,]+){1,9}?,?\\s+(?:(?:è|era)\\s+stat[oa]\\s+)?(?<head>(?:notificat|comunicat|formalizzat|ufficializzat|depositat)[oa])",
    { weight: 0.88 },
  ),
  phrase(
    'leave-by-name',
    "(?<head>[Ss]filar(?:si|e)|[Uu]scire|[Dd]efilarsi|[Cc]hiamarsi\\s+fuori|[Tt]irarsi\\s+(?:fuori|indietro))\\s+(?:\\p{Ll}+mente\\s+)?(?:dal|dallo|dalla|dall')\\s*(?!Europa|Unione|Ue|UE|Aula|Parlamento)\\p{Lu}\\p{L}+",
    { about: 'topic', cased: true, kinds: OPEN, weight: 0.86 },
  ),
];

export const raised: readonly Cue[] = [
  phrase(
    'raise-to',
    `(?<head>${verbs('promuovere:promoss:promoss elevare innalzare trasformare tramutare convertire')})(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?:(?:a|ad|al|in)\\s+(?:(?:un|una|vero\\s+e\\s+proprio)\\s+|un')?|all')(?:${RANKED}|"?(?:global|strategic|complessiv|privilegiat)[eoai])`,
    { about: 'topic', kinds: TIES, weight: 0.84 },
  ),
  phrase('from-mere-to', `da\\s+(?:semplice|mer[oa])\\s+[^.;:,]{3,40}?\\s+(?:a|ad|in)\\s+(?:(?:un|una)\\s+|un')?${RANKED}`, {
    about: 'topic',
    kinds: TIES,
    form: 'past',
    weight: 0.8,
  }),
  phrase(
    'new-rank',
    '(?:ha|hanno|con)\\s+(?:ora\\s+|da\\s+(?:ieri|oggi)\\s+)?(?:un\\s+)?(?:nuovo\\s+)?rango\\s+(?:superiore|più\\s+alto|maggiore)|(?:acquist|ottenut|assunt|ricevut|conquistat)[oaie]\\s+(?:il\\s+|un\\s+)?(?:nuovo\\s+)?rango',
    { about: 'topic', kinds: TIES, form: 'past', weight: 0.84 },
  ),
  phrase(
    'one-step-up',
    `(?<head>${verbs('salire')}|compi(?:e|ono|uto))\\s+(?:\\p{L}+\\s+)?(?:di\\s+)?un\\s+(?:altro\\s+)?gradino`,
    {
      about: 'topic',
      kinds: TIES,
      weight: 0.82,
    },
  ),
];
