// Italian cues: how the end of a term is put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after } from './words.js';

export const expiry: Readonly<Record<'expired', readonly Cue[]>> = {
  expired: [
    phrase(
      'deadline-expires',
      `(?:${verbs('scadere')})\\s+(?:(?:il|la|i|le)\\s+|l')(?:bando|termin[ei]|ultimatum|mandato|permesso|visto|concorso|contratto)|(?:mio|suo|vostro|loro)\\s+tempo\\s+(?:\\p{L}+\\s+){0,2}?scadut|(?:termin[ei]|scadenz[ae]|bando|ultimatum)(?:\\s+[^\\s.;,]+){0,9}?\\s+(?:${verbs('scadere')})`,
      {
        form: 'noun',
        weight: 0.5,
      },
    ),
    verb('expire', 'scadere decadere spirare', { not: '\\s+(?:il\\s+termine|i\\s+termini|le\\s+iscrizioni)', weight: 0.92 }),
    phrase(
      'end-of-line',
      `(?<head>${verbs('arrivare giungere:giunt:giuns venire')})\\s+(?:(?:oggi|ieri|domani|ormai|così|infine)\\s+)?(?:al\\s+capolinea|a\\s+(?:naturale\\s+)?(?:scadenza|termine|cessare|fine\\s+corsa)|alla\\s+(?:sua\\s+|propria\\s+)?(?:naturale\\s+)?scadenza|al\\s+termine(?!\\s+(?:de[lgi]|di|previst|fissat|stabilit))|(?:al\\s+termine|alla\\s+fine)\\s+(?:del|della|dei|di)\\s*(?:su[oa]i?\\s+|propri[oa]\\s+)?(?:\\p{L}+\\s+(?:anni|di)\\s+(?:di\\s+)?)?(?:durata|validità|vigenza|efficacia))`,
      { weight: 0.85 },
    ),
    phrase(
      'goes-out',
      '(?:si\\s+è|si)\\s+(?<head>spent[oa]|spegne|spense|estint[oa]|estingue)|(?<head2>estint[oa])(?=\\s+(?:il|la|l)(?:(?<=\\x27)|(?![\\p{L}])))',
      { weight: 0.85 },
    ),
    phrase(
      'cease-to',
      `(?<head>${verbs('cessare smettere:smess:smis perdere:pers:pers')})\\s+(?:di\\s+(?:avere|esistere|applicarsi|produrre|essere(?:\\s+(?:in\\s+vigore|vincolant[ei]|efficac[ei]|valid[oaie]|operativ[oaie]))?|valere|vincolare)|(?:ogni\\s+)?(?:efficacia|validità|vigore))`,
      { weight: 0.92 },
    ),
    phrase(
      'treaty-ends',
      `(?:trattato|accordo|intesa|patto|memorandum)(?:\\s+(?:di|del|della|dell'|tra|fra|con|su|sul|sulla)\\s*[^\\s.;:,]+){0,2}\\s+(?<head>finisce|termina|terminato|finito|finirà)(?=\\s+(?:il|oggi|domani|ieri|nel|a))`,
      { weight: 0.84 },
    ),
    phrase(
      'expiry',
      'scadenza(?!\\s+(?:del\\s+passaporto|dei\\s+termini|delle\\s+domande))|decadenza|decorrenza\\s+dei\\s+termini',
      { form: 'noun', weight: 0.8 },
    ),
    phrase(
      'validity-ends',
      `(?<head>${verbs('concludere:conclus:conclus terminare finire cessare esaurire')})${gap(3)}(?:(?:periodo|termine)\\s+di\\s+)?(?:validità|vigenza|durata|efficacia|termine\\s+(?:del|dell'|della)|(?:i\\s+)?(?:suoi|propri)\\s+effetti|(?:il\\s+)?(?:suo|proprio)\\s+(?:ciclo|corso|tempo|compito)(?!\\s+di\\s))`,
      { weight: 0.86 },
    ),
    phrase('about-to-expire', 'in\\s+scadenza(?=[\\s,:]|$)|prossim[oaie]\\s+(?:alla\\s+scadenza|a\\s+scadere)', {
      form: 'future',
      weight: 0.8,
    }),
    phrase(
      'validity-ended',
      `(?:validità|vigenza|durata|efficacia)${after(7)}(?<head>terminat[oa]|cessat[oa]|finit[oa]|esaurit[oa])`,
      {
        weight: 0.84,
      },
    ),
    phrase(
      'reach-expiry',
      `(?<head>${verbs('raggiungere:raggiunt:raggiuns toccare')})\\s+(?:(?:la|il)\\s+)?(?:su[ao]\\s+|propri[ao]\\s+)?(?:naturale\\s+)?(?:scadenza|termine\\s+(?:naturale|di\\s+(?:validità|durata|vigenza)))`,
      { weight: 0.84 },
    ),
    phrase('extinct', '(?<head>estint[oa])(?=\\s+(?:il|la|l)(?:(?<=\\x27)|(?![\\p{L}])))', { weight: 0.84 }),
    phrase(
      'no-longer-in-force',
      'non\\s+(?:è|sono)\\s+più\\s+(?:in\\s+vigore|valid[oaie]|efficac[ei]|vigent[ei])|non\\s+(?:ha|hanno|produce|producono|dispiega|dispiegano|esplica|esplicano)\\s+più\\s+(?:alcun\\s+)?(?:efficacia|effett[oi]|valore|vigore|validità)|non\\s+vincola(?:no)?\\s+più',
      {
        form: 'past',
        weight: 0.86,
      },
    ),
    phrase(
      'is-no-more',
      "non\\s+(?:c'è|esiste|esistono|ci\\s+sono)\\s+più(?=[.,:;]|$|\\s+(?:da|dal|il|la|lo|alcun|nessun)(?![\\p{L}]))",
      {
        form: 'past',
        kinds: ['agreement', 'memorandum'],
        weight: 0.74,
      },
    ),
  ],
};
