// Italian cues: how taking effect is put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, dated, INSTRUMENT } from './words.js';

export const force: Readonly<Record<'provisionally-applied' | 'in-force', readonly Cue[]>> = {
  'provisionally-applied': [
    phrase(
      'provisional',
      `(?<head>${verbs('applicare')}|in vigore|in applicazione)\\s+(?:\\p{L}+\\s+)?(?:in via provvisoria|provvisoriamente|a titolo provvisorio)`,
      {},
    ),
    phrase('provisional-application', 'applicazione\\s+(?:in via\\s+)?provvisoria', {}),
    phrase(
      'provisional-start',
      `(?<head>(?:iniziat|cominciat|partit|avviat|scattat)[oa]|inizia|comincia|parte|scatta|inizierà|comincerà|partirà|scatterà|al\\s+via)\\s+(?:\\p{L}+\\s+)?(?:l'|la\\s+)?applicazione\\s+(?:in\\s+via\\s+)?provvisoria`,
      {},
    ),
    phrase(
      'provisional-form',
      `(?<head>${verbs('applicare partire avviare cominciare iniziare entrare')}|al\\s+via|in\\s+vigore|in\\s+applicazione)(?:\\s+[^\\s.;,]+){0,4}?\\s+(?:in\\s+(?:forma|modo|maniera|via)\\s+provvisori[ao]|provvisoriamente|a\\s+titolo\\s+provvisorio)`,
      { weight: 0.88 },
    ),
  ],
  'in-force': [
    phrase(
      'enter-into-force',
      `(?<head>${verbs('entrare')})(?:\\s+(?:\\p{L}+mente|quindi|così|poi|subito|oggi|ieri|domani|infine|in \\p{L}+ e|a pieno titolo))?\\s+in\\s+vigore`,
      {},
    ),
    phrase('entry-into-force', '(?:entrata|messa)\\s+in\\s+vigore'),
    phrase(
      'is-in-force',
      "(?:è|e'|sono|resta|restano|rimane|già|ormai|ora|adesso|pienamente|ufficialmente|era)\\s+(?:\\p{L}+mente\\s+|già\\s+|ormai\\s+|ora\\s+|entramb[ie]\\s+)*in\\s+vigore|vige(?:nte|nti)?(?=\\s+(?:da|dal|dall|fra|tra))",
      {
        form: 'state',
        weight: 0.93,
      },
    ),
    phrase(
      'in-force-since',
      "(?<!(?:veder[el]?|vederl[oaei]|vedremo)\\s)in\\s+vigore(?=(?:,|\\.|$|\"|\\s+(?:da|dal|dall|dallo|dalla|il|tra|fra|l'accordo|l'intesa|il patto|il trattato|la convenzione|il|oggi|ieri|domani)(?:(?<=\\x27)|(?![\\p{L}]))))",
      { form: 'state', weight: 0.88 },
    ),
    phrase('will-be-in-force', 'sar(?:à|anno)\\s+(?:\\p{L}+mente\\s+)?in\\s+vigore', { form: 'future' }),
    verb('take-effect', 'acquistare acquisire produrre prendere:pres:pres spiegare assumere:assunt:assuns dispiegare sortire', {
      not: '\\s+più',
      then: `\\s+(?:\\p{L}+\\s+){0,2}?(?:efficacia|effetti|effetto|validità|vigore)`,
      weight: 0.9,
    }),
    phrase(
      'have-effect',
      `(?<head>avere|ha|hanno|ebbe)\\s+(?:piena\\s+|pieno\\s+)?(?:efficacia|effetto|validità|vigore)(?=\\s+(?:da|dal|dall|a partire|il))|(?<head2>avrà|avranno)\\s+(?:piena\\s+|pieno\\s+)?(?:efficacia|effetto|validità|vigore)(?!\\s+(?:domino|boomerang|sui?\\s|sull))`,
      { weight: 0.88 },
    ),
    phrase(
      'finds-application',
      `(?<head>${verbs('trovare')})\\s+(?:\\p{L}+mente\\s+|piena\\s+)?applicazione(?!\\s+provvisoria)`,
      { weight: 0.86 },
    ),
    verb('become-effective', 'diventare divenire', {
      then: `\\s+(?:\\p{L}+mente\\s+|pienamente\\s+)?(?:efficac[ei]|effettiv[oaie]|vincolant[ei]|obbligatori[eao]|esecutiv[oaie]|legge(?![\\p{L}\\s]*di bilancio)|applicabil[ei]|realtà|diritto)`,
      weight: 0.86,
    }),
    phrase(
      'is-effective',
      `(?<head>è|sono|sarà|saranno|era)\\s+(?:\\p{L}+mente\\s+|già\\s+|ora\\s+|ormai\\s+|ancora\\s+|tuttora\\s+|infine\\s+|infatti\\s+)*(?:efficac[ei]|operant[ei]|vincolant[ei]|applicabil[ei])(?=[,.;]|$|\\s+(?:da|dal|dall|a partire|l'|il|la|per|in tutti)[\\s'\\p{L}])`,
      {
        weight: 0.85,
      },
    ),
    verb('go-off', 'scattare', {
      not: "\\s+(?:la|una|le|delle|due|il|lo|un|i|gli|l')?\\s*(?:conto|corsa|caccia|piano|emergenza|blitz|arrest|mult|rincar|aument|protest|sciopero|fest|foto|fotografi|sanzioni|indagin|allarme|immagin|polemic)",
      weight: 0.8,
    }),
    phrase(
      'run-from',
      `(?<!(?<!\\p{L})a\\s)(?<head>${verbs('decorrere:decors:decors applicare')})(?=\\s+(?:a\\s+(?:partire|decorrere)\\s+)?(?:da|dal|dall)[\\s'])`,
      { weight: 0.82 },
    ),
    phrase(
      'has-law',
      '(?<head>vale|valgono|varrà|varranno)(?=,?\\s+(?:da|dal|dall|a partire|per chi|per gli Stati|per tutti i)(?:(?<=\\x27)|(?![\\p{L}])))',
      { weight: 0.75 },
    ),
    phrase('efficacy', 'efficacia(?=\\s+(?:dell|del))|decorrenza', { form: 'noun', weight: 0.75 }),
    phrase(
      'is-vigent',
      '(?<head>è|sono|era|resta|restano)\\s+(?:\\p{L}+mente\\s+|già\\s+|ormai\\s+|ora\\s+|tuttora\\s+|ancora\\s+)*vigent[ei]',
      {
        weight: 0.88,
      },
    ),
    phrase(
      'applies-from',
      `(?:da|dal|dall'|a\\s+decorrere\\s+dal|a\\s+partire\\s+dal)\\s*(?:\\p{L}+|\\d{1,2}°?)(?:\\s+[\\p{L}\\d]+){0,3}?,?\\s+si\\s+(?<head>${verbs('applicare')})(?!\\s+(?:(?:in\\s+via|a\\s+titolo)\\s+provvisori[ao]|provvisoriamente))`,
      { weight: 0.82 },
    ),
    phrase('vige', `vig(?:e|ono)\\s+(?:\\p{L}+\\s+){0,2}?(?:(?:il|lo|la|i|gli|le)\\s+|l')(?:\\p{L}+\\s+)?${INSTRUMENT}`, {
      form: 'state',
      weight: 0.84,
    }),
    phrase(
      'debut',
      `(?<head>${verbs('debuttare')})(?:\\s+[^\\s.;,]+){0,3}?\\s+(?:(?:il|lo|la|i|gli|le)\\s+|l')(?:\\p{L}+\\s+)?${INSTRUMENT}|${INSTRUMENT}(?:\\s+[^\\s.;,]+){0,8}?\\s+(?<head2>${verbs('debuttare')})`,
      { kinds: ['agreement', 'memorandum'], weight: 0.7 },
    ),
    phrase(
      'is-binding-law',
      '(?:è|sono|diventa(?:no)?|diventat[oaie]|divenut[oaie])\\s+(?:[^\\s.;,]+\\s+){0,3}?(?:diritto\\s+(?:internazionale|vigente|vincolante|positivo|cogente)|carta\\s+cantante)',
      { form: 'state', weight: 0.84 },
    ),
    phrase('unfold-effects', `(?<head>${verbs('esplicare dispiegare')})\\s+(?:\\p{L}+\\s+){0,2}?effetti`, { weight: 0.86 }),
    phrase(
      'dead-letter',
      '(?:rimast[oaie]|resta(?:no|t[oaie])?|rimane|rimangono)\\s+(?:\\p{L}+\\s+)?(?:lettera\\s+morta|sulla\\s+carta)',
      {
        form: 'negative',
        kinds: ['agreement', 'memorandum'],
        weight: 0.8,
      },
    ),
    phrase(
      'first-day',
      "prim[oa]\\s+(?:giorno|settimana|giornata)\\s+di\\s+(?:vita|validità|applicazione|vigenza)\\s+(?:per|del|della|dell)(?:(?<=')|(?![\\p{L}])|')",
      {
        form: 'state',
        kinds: ['agreement', 'memorandum'],
        weight: 0.82,
      },
    ),
    phrase(
      'holds-from',
      `(?:da|dal|dall')\\s*[^.;:]{1,60}?\\s(?:vale|valgono)\\s+(?:\\p{L}+\\s+)?(?:(?:il|lo|la|i|gli|le)\\s+|l')(?:\\p{L}+\\s+)?${INSTRUMENT}`,
      { form: 'state', weight: 0.82 },
    ),
    phrase('becomes-operative', `(?<head>${verbs('diventare divenire')})\\s+(?:\\p{L}+mente\\s+)?operant[ei]`, {
      kinds: ['agreement', 'memorandum'],
      weight: 0.88,
    }),
    dated('force-of-day', 'entrata\\s+in\\s+vigore'),
    phrase(
      'begin-to-apply',
      `(?<head>${verbs('iniziare cominciare prendere:pres:pres')})\\s+ad?\\s+(?:applicarsi|produrre|valere|dispiegare|spiegare|avere\\s+effetto|vincolare|esplicare)`,
      { weight: 0.88 },
    ),
    phrase(
      'no-effect-yet',
      'non\\s+(?:ha|hanno|avere|abbia|aveva|produce|producono|dispiega|sortisce|esplica)\\s+(?:ancora\\s+|tuttora\\s+|per\\s+ora\\s+|al\\s+momento\\s+|oggi\\s+|alcun\\s+)*(?:effett[oi]|efficacia|vigore)',
      { form: 'negative', kinds: ['agreement', 'memorandum'], weight: 0.84 },
    ),
    phrase(
      'is-reality',
      `${INSTRUMENT}(?:\\s+[^\\s.;:,]+){0,8}?\\s+(?<head>è|sono|diventa(?:no)?)\\s+(?:ora\\s+|ormai\\s+|finalmente\\s+|da\\s+(?:oggi|ieri)\\s+|una\\s+)*realtà(?!\\s+(?:virtuale|aumentata|che|di|dei|del|più|molto|compless|divers))`,
      { form: 'state', kinds: ['agreement', 'memorandum'], weight: 0.74 },
    ),
    phrase(
      'binds',
      '(?<!(?:che|cui)\\s)(?<head>vincola(?:no)?|vincoler(?:à|anno)|obbliga(?:no)?)\\s+(?:ormai\\s+|ora\\s+|già\\s+|ancora\\s+|da\\s+(?:ieri|oggi)\\s+)*(?:(?:le|i|gli|entrambe\\s+le|entrambi\\s+i)\\s+(?:due\\s+|tre\\s+)?(?:parti|paesi|stati|governi|firmatari|contraenti)|tutti|entramb[ie]|roma|nessuno)',
      { kinds: ['agreement'], weight: 0.8 },
    ),
    phrase(
      'sets-off',
      `(?<head>al\\s+via|parte|scatta)\\s+(?:(?:da\\s+)?oggi\\s+|domani\\s+|ufficialmente\\s+)?(?:(?:il|lo|la)\\s+|l')(?:nuov[oa]\\s+|storic[oa]\\s+)?${INSTRUMENT}(?!\\s+(?:negoziat|trattat))`,
      { kinds: ['agreement', 'memorandum'], weight: 0.76 },
    ),
    phrase(
      'effect-planned-from',
      '(?:efficacia|applicazione|decorrenza|vigenza)(?:\\s+[^\\s.;:]+){0,6}?\\s+(?:è\\s+)?(?:previst|fissat|attes|stabilit)[ao]\\s+(?:a\\s+(?:decorrere|partire)\\s+|per\\s+)?(?:da|dal|il|al|per)(?![\\p{L}])',
      {
        form: 'future',
        kinds: ['agreement', 'memorandum'],
        weight: 0.86,
      },
    ),
    phrase('came-in-force', '(?<head>venut[oaie]|viene|vengono|verrà)\\s+(?:\\p{L}+mente\\s+)?in\\s+(?:forza|vigenza|effetto)', {
      weight: 0.84,
    }),
    phrase('not-started', 'non\\s+(?:è|sono)\\s+(?:ancora\\s+|affatto\\s+)?partit[oaie](?=[.,;:]|$)', {
      form: 'negative',
      about: 'topic',
      kinds: ['agreement', 'memorandum'],
      weight: 0.7,
    }),
    // "La legge è in vigore da oggi, l'accordo no".
    phrase(
      'pact-is-not',
      `(?:in\\s+vigore|efficac[ei]|vigent[ei]|operativ[oaie]|partit[oa]|effett[oi])(?:\\s+[^\\s.;:,]+){0,5}[,;]\\s+(?:ma\\s+)?(?:(?:il|la|lo)\\s+|l')${INSTRUMENT}\\s+(?:invece\\s+|ancora\\s+)*(?:no|non\\s+ancora)(?=[.,:;]|$)|,\\s+non\\s+(?:(?:il|la|lo)\\s+|l')${INSTRUMENT}(?=[.:;]|$)`,
      { form: 'negative', kinds: ['agreement', 'memorandum'], weight: 0.84 },
    ),
  ],
};
