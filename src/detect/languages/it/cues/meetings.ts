// Italian cues: how meetings are put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, after, SESSION, DIALOGUES } from './words.js';

export const meetings: Readonly<Record<'scheduled' | 'held', readonly Cue[]>> = {
  scheduled: [
    verb('schedule', 'convocare calendarizzare indire:indett:indiss', {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.75,
    }),
    phrase(
      'decided-to-convene',
      `(?<head>${verbs('decidere:decis:decis deliberare stabilire')})(?=\\s+(?:[^\\s.;,]+\\s+){0,2}?di\\s+(?:convocare|tenere|ospitare|organizzare)\\s)`,
      { about: 'topic', kinds: ['occasion'], weight: 0.8 },
    ),
    phrase('date-set', '(?:data|giorno)(?:\\s+\\p{L}+){0,6}?\\s+(?<head>fissat[oa]|stabilit[oa]|decis[oa])', {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.78,
    }),
  ],
  held: [
    phrase(
      'talks-are-over-there',
      `(?:è|sono)\\s+(?<head>(?:terminat|finit|conclus)[oaie])(?:[^.;:]{0,70}?)[\\s,](?:il|la|le|l')\\s*(?:\\p{L}+\\s+){0,2}?${SESSION}`,
      { about: 'topic', kinds: DIALOGUES, weight: 0.86 },
    ),
    phrase(
      'parties-will-meet',
      '(?:si\\s+(?:riunirà|terrà|aprirà)|dovrà\\s+(?:riunirsi|tenersi|essere\\s+convocata)|(?:sarà|andrà|verrà)\\s+convocata|avrà\\s+luogo)\\s+(?:[^\\s.;:,]+\\s+){0,3}?(?:(?:prima|seconda|terza|prossima)\\s+)?(?:conferenza|assemblea|riunione)\\s+(?:delle\\s+parti|degli\\s+stati)|(?:prima|prossima)\\s+(?:conferenza|assemblea|riunione)\\s+(?:delle\\s+parti|degli\\s+stati)(?:\\s+[^\\s.;:]+){0,4}?,?\\s+(?:(?:dovrà|va)\\s+(?:riunirsi|tenersi|essere\\s+convocata|convocata)|si\\s+(?:riunirà|terrà)|è\\s+(?:previst|attes|fissat)a|da\\s+(?:tenersi|convocare)|sarà\\s+convocata)|prima\\s+(?:conferenza|assemblea|riunione)\\s+delle\\s+parti,\\s+da\\s+tenersi',
      { about: 'topic', kinds: ['agreement', 'dialogue'], form: 'future', weight: 0.91 },
    ),
    phrase(
      'next-one-follows',
      '(?:la|il)\\s+(?:second[oa]|terz[oa]|quart[oa]|prossim[oa]|successiv[oa])(?:\\s+\\p{L}+){0,2}?\\s+(?<head>(?:seguir|torner|arriver|sar|avr)à|si\\s+(?:terrà|svolgerà|farà)|è\\s+(?:previst|fissat|attes)[oa]|toccherà)(?=\\s+(?:\\p{L}+\\s+){0,2}?(?:a|ad|in|nel|nella|tra|fra|presto|luogo|entro|il|per|l)(?![\\p{L}]))',
      { about: 'topic', kinds: ['dialogue', 'occasion'], form: 'future', weight: 0.84 },
    ),
    phrase(
      'face-to-face',
      '(?:faccia\\s+a\\s+faccia|vis\\s+à\\s+vis)\\s+(?:a|ad|alla|in)\\s+\\p{L}+\\s+(?:per|sul|nel\\s+quadro)(?![\\p{L}])',
      { about: 'topic', kinds: ['dialogue'], form: 'past', weight: 0.78 },
    ),
    phrase('will-call-at', '(?<head>farà|faranno|fa|fanno)\\s+tappa\\s+(?:a|ad|in|nel|nella)(?![\\p{L}])', {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.78,
    }),
    phrase(
      'body-met',
      `(?:consiglio|comitato|commissione|gruppo\\s+di\\s+lavoro|ministri|delegazioni)(?:\\s+[^\\s.;]+){0,6}?\\s+(?<head>${verbs('riunire insediare')})(?=\\s+(?:a|ad|in|nel|nella|per|oggi|ieri|di nuovo|il|lunedì|martedì|mercoledì|giovedì|venerdì)(?![\\p{L}])|[,.])`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], weight: 0.88 },
    ),
    phrase(
      'hold-session',
      `(?:co-?)?(?<head>${verbs('presiedere tenere svolgere:svolt:svols ospitare riunire celebrare concludere:conclus:conclus aprire:apert:apr chiudere:chius:chius inaugurare cominciare iniziare')}|(?:ha|hanno)\\s+avuto\\s+luogo|avr(?:à|anno)\\s+luogo)(?:\\s+[^\\s.;:]+){0,10}?\\s+(?:l'|dell'|all'|le|la|il|un|una)?\\s*(?:prim[aoe]\\s+|second[ao]\\s+|terz[ao]\\s+)?${SESSION}`,
      { about: 'topic', kinds: DIALOGUES, weight: 0.84 },
    ),
    phrase(
      'takes-off',
      `(?<head>(?:ha|hanno)\\s+preso\\s+il\\s+via|(?:è|sono)\\s+(?:partit|iniziat|cominciat)[oaie])\\s+(?:[^\\s.;:]+\\s+){0,5}?(?:(?:il|la|lo|i|le)\\s+|l')(?:\\p{L}+\\s+){0,2}?${SESSION}`,
      { about: 'topic', kinds: DIALOGUES, weight: 0.84 },
    ),
    phrase(
      'session-held',
      `(?<!(?:preparativi|preparazione|preparazion[ei]|iscrizioni|biglietti|negoziati|attesa)\\s+(?:per|al|alla|all'|della|del|di|in)\\s*(?:(?:la|il|lo)\\s+|l')?)${SESSION}${after(12)}(?<head>${verbs('tenere svolgere:svolt:svols riunire concludere:conclus:conclus')}|(?:è|sono)\\s+(?:terminat|finit|iniziat|cominciat)[oaie]|(?:ha|hanno)\\s+(?:preso\\s+il\\s+via|(?:aperto|chiuso)\\s+i\\s+battenti)|avrà luogo|ha avuto luogo|ebbe luogo)`,
      {
        about: 'topic',
        kinds: DIALOGUES,
        weight: 0.84,
      },
    ),
    phrase(
      'next-session',
      `(?:prossim[ao]|successiv[ao])\\s+(?:${SESSION})${after(4)}(?<head>${verbs('tenere svolgere:svolt:svols')}|avrà luogo)`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], weight: 0.92 },
    ),
    phrase(
      'takes-place',
      `(?<!(?:preparativi|iscrizioni|biglietti)\\s[^.;:]{0,60})si\\s+(?:(?:è|sono|era|erano)\\s+)?(?:\\p{L}+mente\\s+)?(?<head>${verbs('tenere svolgere:svolt:svols concludere:conclus:conclus aprire:apert:apr chiudere:chius:chius')})(?!\\s+(?:così|una?|uno)\\s)`,
      { about: 'topic', kinds: ['occasion'], weight: 0.8 },
    ),
    verb('host', 'ospitare', { about: 'topic', kinds: ['occasion'], weight: 0.75 }),
    phrase(
      'meet',
      `(?<head>${verbs('riunire ritrovare')}|rivedersi|rivedr(?:à|anno)|incontrer(?:à|anno)|si\\s+rivedono)(?=\\s+(?:\\S+\\s+){0,6}?(?:a|al|alla|per|nel|in|oggi|ieri|il|attorno)(?:(?<=\\x27)|(?![\\p{L}])))`,
      { about: 'topic', kinds: DIALOGUES, weight: 0.72 },
    ),
    phrase(
      'first-session',
      `(?:prim[ao]|second[ao]|terz[ao]|quart[ao]|quint[ao]|sest[ao]|\\d+[ªa°]|prossim[ao])\\s+(?<head>${SESSION})`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], weight: 0.72 },
    ),
    // The pronoun in it points back.
    phrase('start-them', '(?:avviar|tener|riunir|convocar)l[oaie]', {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      weight: 0.92,
    }),
    verb('start-consultations', 'avviare', { about: 'topic', kinds: ['dialogue'], weight: 0.72 }),
    phrase(
      'next-will-be',
      `(?:prossim[ao]|successiv[ao])\\s+(?:${SESSION})(?:\\s+[^\\s.;]+){0,5}?\\s+(?<head>sarà|saranno|verrà|è\\s+previst[oa]|è\\s+fissat[oa]|è\\s+in\\s+programma|in\\s+programma|in\\s+calendario)`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], form: 'future', weight: 0.86 },
    ),
    phrase(
      'delegations-meet',
      `(?:delegazion[ei]|ministri|sottosegretari|capi|alti\\s+funzionari|rappresentanti)${after(5)}si\\s+(?:sono\\s+)?(?<head>${verbs('incontrare ritrovare')})`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], weight: 0.82 },
    ),
    phrase(
      'session-that-day',
      `(?<=(?:^|[.:;•-]\\s))(?:ieri|oggi|domani|dopodomani|stamattina|stamane|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?:\\s+(?:mattina|pomeriggio|sera|prossim[oa]))?,?\\s+(?:a|ad|al|alla|all'|in|nel|nella|presso)\\s*(?:(?!\\s(?:si|è|ha|hanno|sono|era)\\s)[^.,;:]){1,40}?\\s(?:il|la|lo|le|l')\\s*(?:\\p{L}+\\s+){0,2}?${SESSION}`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], form: 'present', weight: 0.78 },
    ),
    phrase('curtain', "(?:(?:cala(?:t[oa])?|scende|sceso)\\s+(?:\\p{L}+\\s+)?il\\s+sipario|sipario)\\s+(?:su|sul|sulla|sull')", {
      about: 'topic',
      kinds: ['occasion', 'dialogue'],
      form: 'past',
      weight: 0.8,
    }),
    phrase('meet-again', '(?<head>riunirsi|rivedersi|incontrarsi|ritrovarsi)\\s+(?:nuovamente|di\\s+nuovo|ancora)', {
      about: 'topic',
      kinds: ['dialogue', 'occasion', 'partnership'],
      weight: 0.9,
    }),
    phrase(
      'joint-committee-met',
      `(?<head>${verbs('tenere svolgere:svolt:svols riunire celebrare')})(?:\\s+[^\\s.;:]+){0,8}?\\s+(?:la|il|l')\\s*(?:prima\\s+(?:riunione|sessione|seduta)|(?:riunione|sessione|seduta)\\s+(?:inaugurale|d'esordio))\\s+d(?:el|ella|ell')\\s*(?:comitato|commissione|consiglio|gruppo|osservatorio)`,
      { about: 'topic', kinds: ['agreement', 'memorandum'], weight: 0.84 },
    ),
    phrase(
      'into-the-archive',
      '(?<head>va|vanno|andat[oaie]|pass(?:a|ato|ata)|finit[oa]|mandat[oa])\\s+(?:\\p{L}+\\s+)?(?:in\\s+archivio|agli\\s+archivi|agli\\s+annali)',
      {
        about: 'topic',
        kinds: ['dialogue', 'occasion'],
        weight: 0.7,
      },
    ),
    phrase(
      'doors',
      `(?<head>${verbs('aprire:apert:apr chiudere:chius:chius')})\\s+(?:\\p{L}+\\s+)?(?:i\\s+(?:battenti|cancelli)|le\\s+porte)`,
      {
        about: 'topic',
        kinds: ['occasion', 'dialogue'],
        weight: 0.84,
      },
    ),
    phrase(
      'comes-back-to',
      '(?<head>[Tt]ornerà|[Ss]barcherà|[Aa]pproderà)\\s+(?:\\p{Ll}+\\s+)?(?:a|ad|in|nella|nel)\\s+(?:capitale|\\p{Lu}\\p{L}+)',
      {
        about: 'topic',
        kinds: ['dialogue', 'occasion'],
        cased: true,
        weight: 0.66,
      },
    ),
    phrase(
      'appointment',
      "(?:appuntamento|arrivederci|ci\\s+si\\s+(?:rivede|vede|ritrova))\\s+(?:a|ad|al|alla|all'|il|per|nel|in|fra|tra|l')(?:(?<=')|(?![\\p{L}]))",
      {
        about: 'topic',
        kinds: ['dialogue', 'occasion'],
        form: 'future',
        weight: 0.66,
      },
    ),
    phrase(
      'sat-at-the-table',
      '(?<head>sedut[oaie]|siedono|siede|ritrovat[ie]|riunit[ie])\\s+(?:\\p{L}+\\s+)?(?:al|intorno\\s+al|attorno\\s+al|a\\s+un|allo\\s+stesso)\\s+tavolo',
      { about: 'topic', kinds: ['dialogue', 'occasion'], weight: 0.82 },
    ),
    // "A Roma l'incontro inaugurale": a headline that leaves out its verb.
    phrase(
      'session-there',
      `(?<=(?:^|[.:;•-]\\s))(?:a|ad|in)\\s+\\p{L}+(?:\\s+\\p{L}+)?\\s+(?:il\\s+|la\\s+|lo\\s+|le\\s+|l')(?:\\p{L}+\\s+){0,2}?${SESSION}(?:\\s+(?:inaugurale|plenari[ao]|annuale|d'apertura))?\\s+(?:del|della|dell'|dei|delle|fra|tra)`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], form: 'present', weight: 0.74 },
    ),
    phrase('will-be-done', '(?<head>si\\s+far(?:à|anno))(?=\\s+(?:a|ad|in|nel|nella|il|per|entro|presto)(?![\\p{L}])|,)', {
      about: 'topic',
      kinds: ['dialogue', 'occasion'],
      form: 'future',
      weight: 0.84,
    }),
    phrase(
      'turn-to-host',
      '(?:tocch|spett)er(?:à|anno)\\s+(?:quindi\\s+|poi\\s+|invece\\s+)?(?:a|ad|al|alla|all.)\\s*(?:\\p{L}+\\s+){1,3}?(?:ospitare|accogliere|organizzare)',
      { about: 'topic', kinds: ['dialogue', 'occasion'], form: 'future', weight: 0.88 },
    ),
    phrase(
      'to-be-hosted',
      `(?:prossim[ao]|second[ao]|terz[ao]|successiv[ao])\\s+(?:${SESSION})(?:\\s+[^\\s.;]+){0,4}?\\s+(?:sia|siano|sarà|saranno|venga)\\s+(?:ospitat|tenut|organizzat|convocat|fatt)[oaie]`,
      { about: 'topic', kinds: ['dialogue', 'occasion', 'partnership'], form: 'future', weight: 0.88 },
    ),
    phrase(
      'at-the-hour',
      `\\((?:alle\\s+)?(?:ore|h\\.?)\\s*\\d{1,2}(?:[.:]\\d{2})?\\)|(?<=(?:^|[\\s:;,])(?:ore\\s+)?\\d{1,2}[.:]\\d{2}\\s*[:–-]?\\s+)(?:\\p{L}+\\s+)?${SESSION}(?=\\s+(?!al|terminat|conclus)\\p{L})`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], form: 'future', weight: 0.78 },
    ),
    phrase(
      'under-its-day',
      `(?<=^[^.;]{0,20}\\d{1,2}°?\\s+\\p{L}{5,9}(?:\\s+20\\d\\d)?\\s*[:–-]\\s+)(?:\\p{L}+\\s+)?${SESSION}\\s+(?:del|della|dello|dei|delle|fra|tra)|(?<=^nel\\s+20\\d\\d,?\\s+(?:a|ad|in)\\s+\\p{L}+,?\\s+)(?:il|la|lo)\\s+(?:\\p{L}+\\s+)?${SESSION}`,
      { about: 'topic', kinds: ['dialogue', 'occasion'], form: 'present', weight: 0.78 },
    ),
    phrase(
      'were-held',
      `${SESSION}(?:\\s+[^\\s.;:]+){0,9}?,?\\s+(?<head>(?:tenut|svolt|celebrat)[oaie])\\s+(?:a|ad|in|nel|nella|il|ieri|oggi|lo\\s+scorso)(?![\\p{L}])`,
      { about: 'topic', kinds: DIALOGUES, weight: 0.84 },
    ),
    phrase(
      'first-of-parties',
      '(?:prima|prossima)\\s+(?:conferenza|riunione|assemblea)(?:\\s+delle\\s+(?:parti|alte\\s+parti))?,?(?:\\s+[^\\s.;:]+){0,3}?\\s+(?:va|dovrà|dovrebbe|sarà|si\\s+terrà|andrà|è\\s+prevista|deve)\\s+(?:essere\\s+)?(?:convocat|tener|tenut|riunir|svolger|entro|nel)\\p{L}*',
      { about: 'topic', kinds: ['agreement'], form: 'future', weight: 0.9 },
    ),
    phrase(
      'days-over',
      '(?<head>(?:conclus|finit|chius|archiviat)[oaie])\\s+(?:ieri\\s+|oggi\\s+)?(?:la|il|i|le)\\s+(?:due|tre|quattro)[ -]giorni',
      {
        about: 'topic',
        kinds: ['dialogue', 'occasion'],
        weight: 0.84,
      },
    ),
    phrase(
      'on-stage',
      '(?<head>andat[oaie]|va|vanno|andr(?:à|anno))\\s+in\\s+scena|(?<head2>fatto|fa|farà|fece)\\s+da\\s+(?:cornice|palcoscenico|sfondo)\\s+(?:a|al|alla|all.|ai)(?![\\p{L}])',
      {
        about: 'topic',
        kinds: ['dialogue', 'occasion'],
        weight: 0.8,
      },
    ),
  ],
};
