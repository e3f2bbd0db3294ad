// Italian cues: how members come and go by idiom: knocking, courting, packing; stays and denials too.

import type { Cue } from '../../../language.js';
import { phrase } from './words.js';
import { verbs } from '../verbs.js';

const CLUBS = ['programme', 'partnership'] as const;
const THING =
  '(?:programma|progetto|gruppo|consorzio|club|alleanza|partenariato|iniziativa|accordo|gasdotto|patto|\\p{Lu}\\p{L}+)';

export const joining: readonly Cue[] = [
  phrase(
    'wants-a-seat',
    '(?:punt(?:a|ano|erebbe(?:ro)?)|mir(?:a|ano|erebbe(?:ro)?)|ambi(?:sce|rebbe)|aspir(?:a|ano|erebbe(?:ro)?))\\s+(?:\\p{L}+\\s+)?(?:a|ad)\\s+(?:un\\s+|una\\s+)?(?:posto|seggio|sedia|strapuntino|quota|poltrona)|tentat[oaie]\\s+(?:dal|dalla|dall.)(?![\\p{L}])(?:\\s*\\p{L}+){0,1}?\\s*(?:programma|progetto|ferrovia|gasdotto|consorzio|club|alleanza|\\p{L}+)|crescono\\s+i\\s+pretendenti',
    { about: 'topic', kinds: CLUBS, form: 'possible', weight: 0.84 },
  ),
  phrase('knocks-by-name', '[Bb]uss(?:a|ano)\\s+(?:anche\\s+)?(?:il\\s+|la\\s+|l.)?\\p{Lu}\\p{L}+', {
    about: 'topic',
    cased: true,
    kinds: CLUBS,
    form: 'possible',
    weight: 0.78,
  }),
  phrase(
    'knocks',
    '(?:buss(?:a|ano|at[oa])|bussare)\\s+(?:\\p{L}+\\s+)?alla\\s+porta|(?:chiest[oa]|chiede(?:re)?|chiedono|chiederebbe(?:ro)?|vuole|vogliono|vorrebbe(?:ro)?)\\s+(?:\\p{L}+\\s+)?(?:di\\s+)?(?:sedersi\\s+al\\s+tavolo|salire\\s+a\\s+bordo|far\\s+parte|essere\\s+della\\s+partita|un\\s+posto|entrare|unirsi|aderire|partecipare)',
    { about: 'topic', kinds: CLUBS, form: 'possible', weight: 0.84 },
  ),
  phrase(
    'eyes-it',
    `(?:(?:è|sono|si\\s+dic(?:e|ono)|si\\s+mostra(?:no)?|sarebbe(?:ro)?|resta(?:no)?)\\s+(?:\\p{L}+\\s+)?interessat[oaie]|guarda(?:no)?\\s+(?:con\\s+interesse|da\\s+vicino)|strizza(?:no)?\\s+l'occhio|(?:si\\s+)?candida(?:no)?|si\\s+propone|ammicca(?:no)?)\\s+(?:\\p{L}+\\s+)?(?:a|ad|al|alla|all'|come)\\s*(?:entrare\\s+|far\\s+parte\\s+|partecipare\\s+)?(?:[^\\s.;:,]+\\s+){0,2}?${THING}`,
    { about: 'topic', kinds: CLUBS, form: 'possible', weight: 0.82 },
  ),
  phrase(
    'pondering-newcomers',
    "(?:starebbe(?:ro)?|sta(?:nno)?)\\s+(?:pensando|valutando|ragionando|riflettendo)\\s+(?:[^\\s.;:,]+\\s+){0,2}?(?:di\\s+|se\\s+|a\\s+|su\\s+)?(?:concedere|ammettere|accogliere|aprire|far\\s+entrare|invitare|coinvolgere|allargare|un\\s+allargamento|un\\s+quarto|l'ingresso)",
    {
      about: 'topic',
      kinds: CLUBS,
      form: 'possible',
      weight: 0.91,
    },
  ),
  phrase(
    'act-as-observer',
    '(?:potrebbe(?:ro)?|vorrebbe(?:ro)?)\\s+(?:\\p{L}+\\s+)?(?:fare\\s+da|essere|diventare|entrare\\s+come|sedere\\s+come)\\s+(?:osservat\\p{L}+|soci[oa]|partner|membro)',
    {
      about: 'topic',
      kinds: CLUBS,
      form: 'possible',
      weight: 0.9,
    },
  ),
  phrase(
    'fourth-seat',
    "(?:quart|quint|sest|terz)[oa]\\s+(?:soci[oa]|partner|paese|membro|posto|portafoglio|incomodo)(?:\\s+[^\\s.;:]+){0,8}?\\s+(?:potrebbe|sarebbe|dovrebbe|si\\s+parla|in\\s+vista|all'orizzonte)",
    {
      about: 'topic',
      kinds: CLUBS,
      form: 'possible',
      weight: 0.82,
    },
  ),
  phrase(
    'sign-accession',
    `(?<head>${verbs('firmare siglare sottoscrivere:sottoscritt:sottoscriss depositare')})(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:di\\s+|l')(?:adesione|ingresso|accessione)`,
    {
      about: 'topic',
      weight: 0.92,
    },
  ),
  phrase(
    'is-in',
    '(?<head>dentro|a\\s+bordo)\\s+(?:anche|pure|ora|adesso)\\s+(?:il\\s+|la\\s+|l.|gli\\s+|le\\s+)?\\p{Lu}\\p{L}+|(?:è|sono)\\s+(?:\\p{L}+\\s+){0,2}?della\\s+partita',
    {
      about: 'topic',
      cased: true,
      kinds: CLUBS,
      form: 'past',
      weight: 0.78,
    },
  ),
  phrase(
    'opens-its-doors-to',
    '(?<head>apr(?:e|ono)|apert[oaie]|spalanca(?:no)?|spalancat[oaie])\\s+(?:\\p{L}+\\s+)?(?:le\\s+(?:sue\\s+)?porte|la\\s+porta)\\s+(?:a|ad|al|alla|all.|agli|alle)\\s*(?:\\p{Lu}\\p{L}+|nuov\\p{L}+|un\\s+quarto|altr\\p{L}+)',
    {
      about: 'topic',
      kinds: CLUBS,
      weight: 0.84,
    },
  ),
  phrase(
    'admitted',
    `(?:è|sono|viene|vengono|sarà|saranno|era)\\s+(?:stat[oaie]\\s+)?(?:\\p{L}+mente\\s+)?(?<head>(?:ammess|accolt|accettat|cooptat|associat)[oaie])\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:nel|nella|nell'|al|alla|all'|tra\\s+i|fra\\s+i|come)`,
    {
      about: 'topic',
      kinds: CLUBS,
      weight: 0.86,
    },
  ),
  phrase(
    'no-newcomers',
    "(?:nessun(?:\\s+|'|a\\s+|o\\s+)?(?:\\p{L}+\\s+)?(?:ingresso|adesione|allargamento|invito)|non\\s+(?:sono|è)\\s+previst[oaie]\\s+(?:nuov[ie]\\s+)?(?:ingressi|adesioni|soci|allargamenti)|porte\\s+chiuse)",
    {
      about: 'topic',
      kinds: CLUBS,
      form: 'negative',
      weight: 0.84,
    },
  ),
];

export const leaving: readonly Cue[] = [
  phrase(
    'said-goodbye',
    `(?<head>salut(?:a|ano|at[oaie])|(?<=\\s)(?:ha|hanno)\\s+salutato)\\s+(?:\\p{L}+mente\\s+)?(?:(?:il|la|lo)\\s+|l')(?:\\p{L}+\\s+)?(?:programma|progetto|consorzio|alleanza|partenariato|accordo|trattato|convenzione|organizzazione|compagnia|club)(?![^.;:]{0,60}\\s(?:come|con|quale)\\s)`,
    {
      about: 'topic',
      weight: 0.82,
    },
  ),
  phrase('packs', '(?<head>fa|fanno|fatto|farà|faranno)\\s+(?:le\\s+valigie|fagotto|i\\s+bagagli)', {
    about: 'topic',
    weight: 0.8,
  }),
  phrase(
    'part-no-more',
    'non\\s+far(?:à|anno)\\s+più\\s+parte|non\\s+sar(?:à|anno)\\s+più\\s+(?:parte|membr[oi]|soci[oa]|della\\s+partita)',
    {
      about: 'topic',
      form: 'past',
      weight: 0.86,
    },
  ),
  phrase(
    'left-the-table',
    `(?<head>${verbs('lasciare abbandonare')}|si\\s+(?:alza(?:no)?|è\\s+alzat[oa]|sono\\s+alzat[ie]))\\s+(?:\\p{L}+\\s+)?(?:il|dal)\\s+tavolo`,
    {
      about: 'topic',
      kinds: CLUBS,
      weight: 0.78,
    },
  ),
  phrase(
    'who-is-no-longer-in',
    "(?:non\\s+(?:c'è|ci\\s+sono)\\s+più|fuori)\\s+(?:già\\s+)?(?:il\\s+|la\\s+|l'|gli\\s+|le\\s+)?\\p{Lu}\\p{L}+(?:\\s+e\\s+(?:il\\s+|la\\s+|l')?\\p{Lu}\\p{L}+)?(?=,?\\s+(?:da|dal|dallo|dalla|dall)(?![\\p{L}]))",
    {
      about: 'topic',
      cased: true,
      kinds: ['agreement', 'programme', 'partnership'],
      form: 'past',
      weight: 0.76,
    },
  ),
  phrase(
    'stays-in',
    "(?:resta|restano|rimane|rimangono|rester(?:à|anno)|rimarr(?:à|anno))\\s+(?:\\p{L}+mente\\s+|ben\\s+|saldamente\\s+)?(?:nel|nella|nell'|dentro|a\\s+bordo)\\s*(?:(?:il|la|l')\\s*)?(?:\\p{L}+\\s+)?(?:programma|progetto|consorzio|alleanza|partenariato|accordo|trattato|memorandum|intesa|patto)",
    {
      about: 'topic',
      form: 'negative',
      weight: 0.82,
    },
  ),
  phrase(
    'wont-leave',
    'non\\s+(?:intende|intendono|ha\\s+(?:alcuna\\s+)?intenzione\\s+di|vuole|vogliono|pensa(?:no)?\\s+di|si)\\s*(?:uscir|lasciar|ritirar|abbandonar|sfilar|recedere|ritirer|sfiler)\\p{L}*',
    {
      about: 'topic',
      form: 'negative',
      weight: 0.86,
    },
  ),
];
