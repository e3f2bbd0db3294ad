// Italian cues: how consent is put without the word: they bless it, vote it through, send it on, still owe it.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, after, dated, PARLIAMENT } from './words.js';

const CABINET =
  '(?:consiglio\\s+dei\\s+ministri|consiglio\\s+federale|cdm|esecutivo|palazzo\\s+chigi|gabinetto|governo|commissario|commissione\\s+europea|consiglio\\s+(?:ue|europeo|dell))';

export const consents: readonly Cue[] = [
  phrase('assents', `${PARLIAMENT}${after(7)}(?<head>${verbs('acconsentire avallare benedire')})`, {
    body: 'parliament',
    weight: 0.88,
  }),
  phrase('cabinet-assents', `${CABINET}${after(6)}(?<head>${verbs('acconsentire avallare')})`, { body: 'cabinet', weight: 0.86 }),
  phrase(
    'had-assent',
    `(?<head>avut[oa]|ricevut[oa]|incassat[oa])(?:\\s+[^\\s.;:,]+){0,3}?\\s+(?:l'|il\\s+)(?:assenso|consenso|placet|benestare|ok|sì|via\\s+libera)`,
    {
      weight: 0.88,
    },
  ),
  phrase(
    'house-voted-it',
    `${PARLIAMENT}${after(9)}(?<head>${verbs('votare')})\\s+(?:\\p{L}+mente\\s+)?(?:la|il|una|un)\\s+(?:risoluzione|legge|testo|mozione)\\s+(?:che\\s+(?:dà|concede|esprime)\\s+(?:il|l')|di\\s+)\\s*(?:assenso|consenso|ratifica)`,
    { body: 'parliament', weight: 0.9 },
  ),
  phrase(
    'not-yet-voted',
    `${PARLIAMENT}(?:\\s+[^\\s.;:,]+){0,4}?\\s+non\\s+(?:si\\s+(?:è|sono)\\s+(?:ancora\\s+)?(?:pronunciat|espress)|(?:ha|hanno)\\s+ancora\\s+(?:votat|deciso|dato))[oaie]?`,
    { form: 'negative', body: 'parliament', weight: 0.86 },
  ),
  phrase(
    'vote-scheduled',
    "(?:voto|votazione|esame)(?:\\s+(?:finale|definitivo|conclusivo|dell'aula))?\\s+(?:su|sul|sulla|sull'|sui|del|della|dell')(?:\\s*[^\\s.;:,]+){1,7}?\\s+(?:(?:è|sarà)\\s+(?:previst|attes|fissat|programmat|in\\s+(?:programma|calendario|agenda))|in\\s+calendario|in\\s+agenda|si\\s+terrà|arriverà|slitta)",
    { form: 'future', body: 'parliament', weight: 0.8 },
  ),
  phrase(
    'will-submit',
    `(?:sottoporr|presenter|porter|invier|trasmetter)(?:à|anno)(?:\\s+[^\\s.;:,]+){0,7}?\\s+(?:al|alla|alle|in|all'|agli)\\s*${PARLIAMENT}`,
    { form: 'future', body: 'parliament', weight: 0.78 },
  ),
  phrase(
    'wants-to-submit',
    `(?:vuole|vogliono|intende|intendono|cont(?:a|ano)\\s+di|punt(?:a|ano)\\s+a|prevede\\s+di)\\s+(?:sottoporr?|presentar|portar|inviar)(?:e|l[oaie])(?:\\s+[^\\s.;:,]+){0,7}?\\s+(?:al|alla|alle|in|all'|agli)\\s*${PARLIAMENT}`,
    { form: 'future', body: 'parliament', weight: 0.78 },
  ),
  phrase(
    'assemblies-done',
    "(?:assemblee|parlamenti|camere|aule)(?:\\s+[^\\s.;:,]+){0,4}?\\s+(?:hanno|han)\\s+(?:finito|terminato|concluso|completato)\\s+(?:il\\s+loro\\s+(?:lavoro|compito|iter)|i\\s+lavori|l'iter)",
    {
      form: 'past',
      body: 'parliament',
      weight: 0.8,
    },
  ),
  dated(
    'approval-of-day',
    `approvazione(?:\\s+(?:parlamentare|del\\s+parlamento|della\\s+dieta|delle\\s+camere))?|(?:sì|voto|via\\s+libera|ok|benestare)\\s+(?:di|del|della|dell'|delle)\\s*${PARLIAMENT}|voto\\s+(?:finale|definitivo|conclusivo)`,
    {
      body: 'parliament',
    },
  ),
  phrase(
    'gazette-hosts',
    'gazzetta(?:\\s+ufficiale)?(?:\\s+[^\\s.;:]+){0,8}?\\s+(?<head>ospita|pubblica|riporta|porta|reca|contiene|accoglie)\\s+(?:[^\\s.;:]+\\s+){0,3}?(?:legge|ratifica|provvedimento)',
    { body: 'parliament', form: 'past', weight: 0.88 },
  ),
  phrase(
    'in-gazette-there-is',
    '(?:in|sulla|nella)\\s+gazzetta(?:\\s+ufficiale)?(?:[^.;:]{0,40}?)\\s(?:c.è|compare|appare|si\\s+legge|figura|è\\s+(?:finita|uscita|apparsa|comparsa))\\s+(?:la\\s+|una\\s+)?legge',
    { body: 'parliament', form: 'past', weight: 0.88 },
  ),
  phrase(
    'law-promulgated',
    '(?<head>(?:promulgat|pubblicat|varat)a)(?=\\s+(?:il|lo|l.|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)(?:\\s|\\d))',
    { body: 'parliament', weight: 0.76 },
  ),
  phrase(
    'judges-clear',
    '(?:giudici|corte|consulta|consiglio\\s+costituzionale)(?:\\s+[^\\s.;:]+){0,9}?(?::\\s+|\\s+)(?:nessun\\s+(?:contrasto|conflitto)|non\\s+(?:ha|hanno)\\s+(?:ravvisato|trovato|visto)|(?:ha|hanno)\\s+dato\\s+(?:ragione|luce\\s+verde|il\\s+via))',
    { form: 'past', body: 'court', weight: 0.84 },
  ),
  phrase(
    'still-to-vote',
    `${PARLIAMENT}(?:,?\\s+[^\\s.;:,]+){0,3},?\\s+(?:deve|devono)\\s+ancora\\s+(?:pronunciarsi|votare|esprimersi|approvar\\p{L}+|dire|dare)`,
    { form: 'negative', body: 'parliament', weight: 0.86 },
  ),
  phrase(
    'with-this-text',
    '(?:con\\s+(?:questo|quel|il)\\s+(?:testo|atto|decreto|voto)|con\\s+(?:la|questa|quella)\\s+legge)(?:[^.;:,]{0,30}),?\\s(?:[^.;:,]{1,40})\\s(?:ha|hanno)\\s+(?<head>approvato)',
    { body: 'parliament', weight: 0.86 },
  ),
  phrase(
    'stamps',
    `${PARLIAMENT}${after(6)}(?<head>(?:mess|appost)o|mett(?:e|ono)|appon(?:e|gono))\\s+(?:il\\s+)?(?:proprio\\s+|suo\\s+|loro\\s+)?(?:timbro|sigillo|bollo|marchio)`,
    { body: 'parliament', weight: 0.84 },
  ),
];
