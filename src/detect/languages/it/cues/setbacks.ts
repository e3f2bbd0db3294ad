// Italian cues: how suspension is put, and what comes back.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, INSTRUMENT, TALKS, OTHER_OBJECT, decided } from './words.js';

export const setbacks: Readonly<Record<'suspended' | 'resumed', readonly Cue[]>> = {
  suspended: [
    phrase(
      'suspension-takes-effect',
      `(?:sospensione|congelamento|moratoria)(?:\\s+[^\\s.;:,]+){0,14}?\\s+(?<head>(?:ha|hanno)\\s+(?:avuto|preso)\\s+effetto|è\\s+(?:scattat[oa]|entrat[oa]\\s+in\\s+vigore|(?:divenut[oa]|diventat[oa])\\s+(?:effettiv[oa]|operativ[oa]))|scatta|decorre)`,
      { weight: 0.84 },
    ),
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
    phrase(
      'stands-still',
      "(?:è|sono|resta|restano|rimane|rimangono)\\s+(?:di\\s+fatto\\s+|ormai\\s+|ancora\\s+)?(?:ferm|bloccat|chius)[oaie]\\s+(?:da|dal|dall'|dallo|dalla)(?:(?<=')|(?![\\p{L}]))(?!\\s+(?:un|una)\\s)",
      {
        form: 'state',
        about: 'topic',
        kinds: ['programme', 'memorandum'],
        weight: 0.8,
      },
    ),
    phrase('self-suspended', 'autosospes[oaie]', { form: 'past', weight: 0.9 }),
    phrase(
      'put-on-hold',
      '(?<head>mess[oaie]|mette|mettono|metterà)\\s+(?:in\\s+(?:pausa|stand-?by|naftalina|frigo(?:rifero)?|ghiaccio|congelatore|freezer|sospeso)|tra\\s+parentesi)',
      { weight: 0.85 },
    ),
    phrase(
      'suspension',
      "sospensione|congelamento|moratoria(?=\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:del|dell'|della|sul|sull'|sulla)\\s*(?:accord|intes|trattat|convenzion|patt|protocoll|memorand|programm|applicazion))|stop(?=\\s+(?:a|al|all|alla|ai|del|dell|della)[\\s'])",
      {
        weight: 0.78,
      },
    ),
    phrase(
      'in-the-freezer',
      '(?<head>fini(?:sce|scono|t[oaie]|rà)|entra(?:no|t[oaie])?|va|vanno|mess[oaie]|mettono|mette|tenut[oaie])\\s+(?:\\p{L}+mente\\s+)?(?:in|nel)\\s+(?:freezer|frigo(?:rifero)?|congelatore|stand-?by|pausa|ghiacciaia|quarantena|ibernazione|limbo)',
      { weight: 0.84 },
    ),
    phrase(
      'stops',
      `si\\s+(?:è|sono\\s+)?\\s*(?:mai\\s+)?(?<head>ferma(?:no|t[oaie])?|blocca(?:no|t[oaie])?|interromp(?:e|ono)|interrott[oaie])(?=\\s*[:,.;]|\\s*$|\\s+(?:il|la|l'|i|le|lo|gli)\\s*(?:\\p{L}+\\s+)?(?:lavori|cantier[ei]|scav[io]|programma|progetto|consegne|forniture|applicazione|cooperazione))`,
      {
        about: 'topic',
        kinds: ['programme', 'memorandum', 'agreement'],
        weight: 0.66,
      },
    ),
    phrase(
      'announce-suspension',
      `(?<head>${verbs('annunciare comunicare decidere:decis:decis disporre:dispost:dispos deliberare decretare ordinare notificare proclamare')})\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:la\\s+|il\\s+|lo\\s+|una\\s+|un\\s+)(?:\\p{L}+\\s+)?(?:sospensione|congelamento|stop|blocco|moratoria|interruzione)(?!\\s+(?:dell'attività|delle\\s+lezioni|dei\\s+termini))`,
      {
        weight: 0.88,
      },
    ),
    phrase(
      'shut-sites',
      `(?:lavori|cantier[ei]|scav[io])(?:\\s+[^\\s.;,]+){0,3}?\\s+(?<head>(?:ferm|chius|bloccat|fermat)[oaie])\\s+(?:da|dal|per|fino)`,
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'past',
        weight: 0.8,
      },
    ),
    phrase(
      'name-stopped',
      "(?<head>[Bb]loccat[oaie]|[Ff]ermat[oaie]|[Ss]toppat[oaie]|[Cc]ongelat[oaie])\\s+(?:(?:la|il|lo|i|le|gli)\\s+|l')(?!\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+\\s*(?:,|a\\s))\\p{Lu}\\p{L}*",
      {
        about: 'topic',
        cased: true,
        kinds: ['programme', 'agreement', 'memorandum', 'dialogue', 'partnership', 'occasion'],
        weight: 0.7,
      },
    ),
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
      `(?:${INSTRUMENT}|programma|progetto|dialogo|partenariato|${TALKS}|trasferimenti|cooperazione|lavori|scav[io]|cantier[ei]|consegne)${after(5)}(?<!(?<![\\p{L}])(?:le|delle|alle|sulle)\\s+)(?<head>${verbs('ripartire riprendere:ripres:ripres')}|sbloccat[oaie]|riattivat[oaie]|ripristinat[oaie])`,
      { weight: 0.82 },
    ),
    phrase('resumption', "(?:ripresa|ripristino|riattivazione|sblocco|riavvio)\\s+(?:del|dell'|della|dei|delle)", {
      weight: 0.78,
    }),
    phrase(
      'back-to-applying',
      `(?<head>(?:è|sono)\\s+tornat[oaie]|torna(?:no)?|tornerà|torneranno)\\s+(?:ad?\\s+)(?:applicar|rispettar|osservar|attuar|eseguir|partecipar)\\p{L}+`,
      { weight: 0.84 },
    ),
    phrase('lift-suspension', `(?<head>${verbs('revocare togliere:tolt:tols')})${gap(3)}sospensione`, { weight: 0.9 }),
    phrase('back-to-talks', `(?<head>${verbs('tornare')})\\s+(?:a\\s+(?:trattare|negoziare)|al\\s+tavolo)`, {
      about: 'topic',
      weight: 0.84,
    }),
    phrase(
      'is-back',
      `(?<head>${verbs('tornare')})\\s+(?:\\p{L}+mente\\s+|di\\s+nuovo\\s+)?(?:ad\\s+applicar(?:si|e)|a\\s+(?:produrre\\s+effetti|funzionare|operare|scorrere|viaggiare|circolare|fluire|girare|lavorare|volare|riunirsi)|in\\s+(?:pista|servizio|funzione|attività)|operativ[oaie]|a\\s+regime)`,
      { about: 'topic', weight: 0.84 },
    ),
    phrase(
      'machines-return',
      `(?<head>${verbs('tornare')})\\s+(?:in\\s+\\p{L}+\\s+)?(?:le|i|gli)\\s+(?:ruspe|operai|mezzi|trivelle|fres[ae]|gru|talp[ae]|tecnici)|(?:ruspe|operai|trivelle|gru)\\s+(?:\\p{L}+\\s+)?(?<head2>tornano|tornat[ei])\\s+(?:al\\s+lavoro|in\\s+azione|in\\s+cantiere)`,
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    phrase(
      'set-going-again',
      `(?<head>${verbs('rimettere:rimess:rimis riaccendere:riacces:riacces rianimare resuscitare riesumare')})\\s+(?:\\p{L}+\\s+)?(?:in\\s+(?:moto|marcia|pista|movimento|funzione|carreggiata)|i\\s+motori|(?:il|la|l')\\s*(?:${INSTRUMENT}|programma|progetto|dialogo))`,
      { about: 'topic', weight: 0.82 },
    ),
    phrase(
      'unblocked',
      `(?<head>sbloccat[oaie]|si\\s+sblocca(?:no)?)\\s+(?:(?:il|la|i|le|lo|gli)\\s+|l')(?:\\p{L}+\\s+)?(?:iter|ratifica|${INSTRUMENT}|programma|progetto|cantier[ei]|lavori|fornitur[ae]|opera)`,
      {
        about: 'topic',
        weight: 0.8,
      },
    ),
    phrase(
      'announce-resumption',
      `(?<head>${verbs('annunciare comunicare decidere:decis:decis concordare confermare')})\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:la\\s+|il\\s+|lo\\s+)(?:\\p{L}+\\s+)?(?:ripresa|ripristino|riattivazione|riapertura|riavvio|sblocco)\\s+(?:del|della|dell'|dei|delle)`,
      {
        weight: 0.86,
      },
    ),
  ],
};
