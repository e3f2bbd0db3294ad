// Italian cues: how delay and suspension are put, and what comes back.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, INSTRUMENT, TALKS, SESSION, OTHER_OBJECT, decided } from './words.js';

export const setbacks: Readonly<Record<'delayed' | 'suspended' | 'resumed', readonly Cue[]>> = {
  delayed: [
    decided('delay', 'rinviare|rimandare|posticipare|ritardare|far slittare|spostare', { about: 'topic', weight: 0.9 }),
    // What is put off to a later day has been put off now.
    phrase(
      'slips',
      "(?<head>slitta(?:no)?|scivola(?:no)?)(?=\\s+(?:\\p{L}+\\s+){0,3}?(?:a|ad|al|alla|all|di|oltre|verso|ancora)[\\s'])",
      {
        form: 'past',
        about: 'topic',
        weight: 0.88,
      },
    ),
    phrase(
      'must-wait',
      '(?:bisognerà|occorrerà|toccherà)\\s+(?:ancora\\s+)?(?:aspettare|attendere)(?=\\s+(?:il|la|fino|almeno|l)[\\s\\x27])',
      {
        form: 'past',
        about: 'topic',
        weight: 0.7,
      },
    ),
    verb(
      'delay',
      'rinviare rimandare slittare posticipare ritardare differire procrastinare dilazionare posporre:pospost:pospos',
      {
        about: 'topic',
        weight: 0.86,
      },
    ),
    phrase('let-slip', `(?<head>${verbs('fare')})\\s+slittare`, { about: 'topic', weight: 0.88 }),
    phrase(
      'miss-deadline',
      '(?<head>saltat[oaie]|salta|mancat[oaie]|bucat[oaie]|sforat[oaie]|superat[oaie])\\s+(?:\\p{L}+\\s+){0,3}?(?:data|scadenza|termine|obiettivo|appuntamento|traguardo)|(?:scadenza|termine|data|obiettivo)(?:\\s+[^\\s.;]+){0,12}?,?\\s+(?<head2>(?:è|era|sono)\\s+saltat[oaie]|(?:è|sono)\\s+slittat[oaie]|sfumat[oaie])',
      { about: 'topic', form: 'past', weight: 0.9 },
    ),
    phrase('move-on', `(?<head>${verbs('spostare scivolare')})\\s+(?:in\\s+avanti|oltre|al|a|all')`, {
      about: 'topic',
      weight: 0.89,
    }),
    phrase(
      'behind',
      '(?:è|sono|era|resta|procede|viaggia|accumula)\\s+(?:già\\s+|ormai\\s+)?in\\s+(?:forte\\s+|grave\\s+|netto\\s+)?ritardo|(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:ancora\\s+)?(?:ferm[oaie]|arenat[oaie]|impantanat[oaie]|al palo|in stallo|a bagnomaria)',
      {
        about: 'topic',
        form: 'state',
        weight: 0.75,
      },
    ),
    phrase(
      'postponement',
      'rinvi[io]?o?(?!\\s+a\\s+giudizio)|slittament[oi]|spostamento\\s+di\\s+(?:\\p{L}+|\\d+)\\s+(?:mesi|anni|settimane)|posticip[oi]|ritard[oi]|dilazione|spostamento\\s+in\\s+avanti',
      { about: 'topic', weight: 0.8 },
    ),
    phrase(
      'so-late',
      '(?:con|accumul\\p{L}+|registr\\p{L}+)\\s+(?:oltre\\s+|circa\\s+|almeno\\s+|altr[ie]\\s+|già\\s+)*(?:\\p{L}+|\\d+)\\s+(?:anni|mesi|settimane|giorni)\\s+di\\s+ritardo',
      {
        about: 'topic',
        form: 'past',
        weight: 0.82,
      },
    ),
    phrase(
      'takes-longer',
      `(?:si\\s+)?(?<head>allunga(?:no|t[oaie])?|dilata(?:no|t[oaie])?)\\s+(?:ancora\\s+|ulteriormente\\s+)?(?:i\\s+tempi|l'attesa|il\\s+calendario)`,
      { about: 'topic', form: 'past', weight: 0.82 },
    ),
    phrase('meeting-off', `(?<head>salta(?:no|t[oaie])?)${gap(2)}${SESSION}`, {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.8,
    }),
  ],
  suspended: [
    decided('suspend', 'sospendere|congelare|interrompere|bloccare|fermare', { weight: 0.9 }),
    phrase(
      'stop-applying',
      `(?<head>smess[oa]|smette|smettono|cessat[oa])\\s+di\\s+(?:applicare|attuare|partecipare)|non\\s+(?:si\\s+)?applica(?:no)?\\s+più`,
      {
        weight: 0.85,
      },
    ),
    verb('suspend', 'sospendere:sospes:sospes congelare interrompere:interrott:interrupp', {
      not: `\\s+(?:le\\s+attività|l'attività|la\\s+seduta|la\\s+riunione|il\\s+campionato)|${OTHER_OBJECT}`,
      weight: 0.89,
    }),
    verb('halt', 'bloccare fermare stoppare', {
      then: `${gap(3)}(?:${INSTRUMENT}|ratifica|programma|progetto|applicazione|partecipazione|cooperazione|${TALKS}|lavori|scav[io]|cantier[ei]|forniture|consegne)`,
      weight: 0.82,
    }),
    phrase('self-suspended', 'autosospes[oaie]', { form: 'past', weight: 0.9 }),
    phrase(
      'put-on-hold',
      '(?<head>mess[oaie]|mette|mettono|metterà)\\s+(?:in\\s+(?:pausa|stand-?by|naftalina|frigo(?:rifero)?|ghiaccio|congelatore|freezer|sospeso)|tra\\s+parentesi)',
      { weight: 0.85 },
    ),
    phrase('suspension', "sospensione|congelamento|moratoria|stop(?=\\s+(?:a|al|all|alla|ai|del|dell|della)[\\s'])", {
      weight: 0.78,
    }),
  ],
  resumed: [
    phrase(
      'reopens',
      `(?<head>${verbs('riaprire:riapert:riapr ripartire')})(?=\\s*[.,;]|\\s*$|\\s+(?:oggi|ieri|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|dopo|da)(?!\\s+(?:il|lo|la|i|gli|le|un|una|l'|un'))(?![\\p{L}]))`,
      { about: 'topic', weight: 0.8 },
    ),
    verb('resume', 'riprendere:ripres:ripres ripristinare riattivare riavviare sbloccare riaprire:riapert:riapr ripartire', {
      then: `${gap(3)}(?:${INSTRUMENT}|programma|progetto|partecipazione|cooperazione|${TALKS}|applicazione|trasferimenti|dialogo|lavori|scav[io]|cantier[ei]|consegne)`,
      weight: 0.82,
    }),
    phrase(
      'restart',
      `(?:${INSTRUMENT}|programma|progetto|${TALKS}|trasferimenti|cooperazione|lavori|scav[io]|cantier[ei]|consegne)${after(5)}(?<head>${verbs('ripartire riprendere:ripres:ripres')}|sbloccat[oaie]|riattivat[oaie]|ripristinat[oaie])`,
      { weight: 0.82 },
    ),
    phrase('resumption', "(?:ripresa|ripristino|riattivazione|sblocco|riavvio)\\s+(?:del|dell'|della|dei|delle)", {
      weight: 0.78,
    }),
    phrase('lift-suspension', `(?<head>${verbs('revocare togliere:tolt:tols')})${gap(3)}sospensione`, { weight: 0.9 }),
    phrase('back-to-talks', `(?<head>${verbs('tornare')})\\s+(?:a\\s+(?:trattare|negoziare)|al\\s+tavolo)`, {
      about: 'topic',
      weight: 0.84,
    }),
  ],
};
