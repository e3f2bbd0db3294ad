// Italian cues: how the work of a programme is put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, gap, after } from './words.js';

export const works: Readonly<Record<'underway', readonly Cue[]>> = {
  underway: [
    phrase(
      'under-way',
      "(?:è|sono|resta|restano)\\s+(?:già\\s+|ancora\\s+|ormai\\s+|tuttora\\s+|pienamente\\s+)?in\\s+corso(?!\\s+(?:di|la|l'|le|una)\\s*(?:predisposizione|elaborazione|stesura|redazione|valutazione|esame|modifica|verific[ah]e?|revisione|conversione))|si consultano|prosegu(?:e|ono)(?:\\s+\\p{L}+){0,3}\\s+(?:secondo|nei tempi|regolarmente)|va avanti",
      { form: 'state', about: 'topic', weight: 0.65 },
    ),
    phrase(
      'start-work',
      `(?<head>${verbs('partire avviare cominciare iniziare')})${gap(4)}(?:lavori|sviluppo|fase|progettazione|sperimentazione|attività|cantier[ei]|costruzione|produzione|scavi|posa)`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership', 'occasion'], weight: 0.72 },
    ),
    phrase(
      'work-starts',
      `(?:lavori|scav[io]|cantier[ei]|costruzione|produzione|progettazione|fase\\s+(?:di|operativa|esecutiva)(?:\\s+\\p{L}+)?|sperimentazione)${after(7)}(?<head>${verbs('partire iniziare cominciare avviare')}|apert[oaie]|aprirà|al\\s+via)`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership', 'occasion'], weight: 0.78 },
    ),
    phrase(
      'work-set-off',
      `(?<head>al\\s+via|apert[oaie]|aprirà|aprono|apre|prend(?:e|ono)\\s+il\\s+via|(?:è|sono)\\s+entrat[oaie]\\s+nel\\s+vivo)(?:\\s+(?:ieri|oggi|ufficialmente|lunedì|martedì|mercoledì|giovedì|venerdì))?\\s+(?:il|i|la|lo|gli|l')\\s*(?:\\p{L}+\\s+)?(?:lavori|scav[io]|cantier[ei]|costruzione|produzione|progettazione)`,
      { about: 'topic', kinds: ['programme', 'dialogue', 'partnership', 'occasion'], weight: 0.8 },
    ),
    phrase('in-full-swing', `(?:programma|progetto)(?:\\s+[^\\s.;,]+){0,4}?\\s+(?<head>entr(?:a|at[oa]|erà))\\s+nel\\s+vivo`, {
      about: 'topic',
      kinds: ['programme'],
      weight: 0.8,
    }),
    phrase('first-blow', 'prim[oa]\\s+(?:colpo\\s+di\\s+piccone|picconata|ruspa)', {
      about: 'topic',
      kinds: ['programme'],
      form: 'past',
      weight: 0.8,
    }),
    phrase(
      'machines-at-work',
      "(?:ruspe|trivelle|frese?|talp[ae]|operai|macchine|scavatrici)\\s+(?:\\p{L}+\\s+){0,2}?(?:in\\s+azione|al\\s+lavoro|in\\s+moto|in\\s+funzione|all'opera)",
      {
        about: 'topic',
        kinds: ['programme'],
        form: 'present',
        weight: 0.7,
      },
    ),
    phrase(
      'into-execution',
      `(?<head>${verbs('entrare passare')})\\s+(?:\\p{L}+mente\\s+)?(?:in|nella|alla)\\s+(?:sua\\s+)?fase\\s+(?:esecutiva|operativa|realizzativa|attuativa|di\\s+(?:cantiere|costruzione|realizzazione))`,
      {
        about: 'topic',
        kinds: ['programme', 'partnership'],
        weight: 0.84,
      },
    ),
    phrase(
      'works-handed',
      '(?<head>consegnat[oaie])\\s+(?:le\\s+aree|i\\s+lavori|i\\s+cantieri)|(?<head2>consegna)\\s+dei\\s+lavori',
      {
        about: 'topic',
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    phrase(
      'year-begins',
      `(?<head>${verbs('cominciare iniziare partire aprire:apert:apr inaugurare avviare')}|al\\s+via|prende\\s+il\\s+via|ha\\s+preso\\s+il\\s+via)\\s+(?:\\p{L}+mente\\s+|oggi\\s+|ieri\\s+|sabato\\s+|domenica\\s+)?(?:(?:il|la|lo)\\s+|l'|un\\s+|una\\s+)?(?:grande\\s+|lungo\\s+|suo\\s+)?(?:anno|stagione|viaggio|avventura|calendario|programma|cartellone)\\s+(?:da|di|del|della|dell'|come|culturale|degli|delle)`,
      { about: 'topic', kinds: ['programme', 'occasion', 'partnership'], weight: 0.72 },
    ),
    phrase(
      'curtain-rises',
      'si\\s+(?:è\\s+)?(?<head>alz(?:a|ato|erà|ò))\\s+il\\s+sipario|(?<head2>alzat[oa])\\s+il\\s+sipario|giù\\s+il\\s+telo',
      {
        about: 'topic',
        kinds: ['programme', 'occasion'],
        weight: 0.72,
      },
    ),
    phrase('they-dig', 'si\\s+(?<head>scava)(?=\\s*[.,:;!]|\\s*$|\\s+(?:da|già|anche|dal|ormai)(?![\\p{L}]))', {
      about: 'topic',
      kinds: ['programme'],
      form: 'present',
      weight: 0.66,
    }),
    phrase(
      'development-goes-on',
      "(?:prosegu(?:e|ono)|continua(?:no)?|proced(?:e|ono)|va\\s+avanti|portiamo\\s+avanti|portano\\s+avanti)\\s+(?:\\p{L}+\\s+)?(?:lo\\s+|il\\s+|la\\s+|l'|i\\s+)(?:sviluppo|progettazione|costruzione|lavori|produzione|realizzazione)",
      { about: 'topic', kinds: ['programme'], form: 'state', weight: 0.72 },
    ),
  ],
};
