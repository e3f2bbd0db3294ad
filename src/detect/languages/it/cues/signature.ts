// Italian cues: how signing is put.

import type { Cue } from '../../../language.js';
import { verbs } from '../verbs.js';
import { phrase, verb, gap, after, dated, INSTRUMENT, OTHER_OBJECT } from './words.js';

export const signature: Readonly<Record<'signed', readonly Cue[]>> = {
  signed: [
    verb('sign', 'firmare controfirmare siglare sottoscrivere:sottoscritt:sottoscriss stipulare', {
      // "sigla di": initials that stand for a name.
      not: `(?<=sigla)\\s+(?:di(?!\\s+(?:un|intes|accord))|che|inglese)(?![\\p{L}])|${OTHER_OBJECT}|\\s+(?:un articolo|la regia|il gol|la colonna|autografi|una petizione|il pareggio|la vittoria|digitale)`,
    }),
    verb('put-name', 'apporre mettere:mess:mis porre', {
      then: `${gap(3)}(?:firm[ae]|autografo|nero su bianco|sigillo|penna)`,
    }),
    phrase('name-put', '(?:firm[ae]|sigillo)\\s+(?:(?:è|era|sono|erano)\\s+(?:stat[ae]\\s+)?)?(?<head>appost[ae]|mess[ae])', {
      weight: 0.92,
    }),
    phrase('no-name-put', '(?<head>appost[ae])(?=\\s+(?:alcuna|nessuna|la)\\s+firma)', { weight: 0.95 }),
    verb('strike', 'stringere:strett:strins', {
      not: '\\s+(?:(?:la|di)\\s+mano|contatto|raccordo|collegamento|coordinamento|rapporto|riserbo)',
      then: `${gap(4)}${INSTRUMENT}`,
      weight: 0.82,
    }),
    verb('conclude', 'concludere:conclus:conclus', {
      then: `\\s+(?:(?:un|il|lo|la|due|tre)\\s+|un'|l')(?!(?:negoziat|trattativ|colloqui))(?:[^\\s,.;]+\\s+){0,3}?${INSTRUMENT}`,
      weight: 0.8,
    }),
    phrase(
      'concluded',
      `${INSTRUMENT}${after(7)}(?<head>conclus[oaie])(?=\\s+(?:a|nell|nel|nella|nello|il|con|fra|tra|ieri|oggi)[\\s'])`,
      {
        weight: 0.8,
      },
    ),
    phrase('done-at', '(?<!(?:[Nn]ulla|[Nn]iente)\\s+di\\s)fatt[oaie]\\s+a\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)?', {
      form: 'attributive',
      weight: 0.92,
      cased: true,
    }),
    dated(
      'signature-of-day',
      '(?:firma|sottoscrizione|sigla|stipula|firme)(?!\\s+(?:del\\s+(?:decreto|contratto|ministro)|della\\s+(?:legge|circolare)))',
    ),
    phrase('dated', "porta(?:no|va)?\\s+la\\s+data|risal(?:e|gono|ente|enti)\\s+al(?:l')?|datat[oaie]", {
      form: 'attributive',
      weight: 0.78,
    }),
    phrase(
      'of-the-year',
      `${INSTRUMENT}(?:\\s+(?!entro|nel|dal)\\p{L}+){0,2}?\\s+(?:del|dell'|di)(?=\\s*(?:[0-3]?\\d°?\\s+)?(?:\\p{L}{5,9}\\s+)?(?:19|20)\\d\\d)`,
      {
        form: 'attributive',
        weight: 0.72,
      },
    ),
    phrase('bears-signature', 'porta(?:no)?\\s+(?:la\\s+firma|le\\s+firme)|reca(?:no)?\\s+la\\s+firma', { form: 'past' }),
    phrase(
      'signature',
      'firm[ae](?!\\s+(?:digital|elettronic|del rinnovo|della proroga|del contratto|per il contratto))|sottoscrizione|stipula|sigla(?=\\s+(?:dell|del|al|all))|autografo',
      {
        weight: 0.85,
      },
    ),
    phrase('said-yes', '(?<head>hanno)\\s+detto\\s+sì', { form: 'past', weight: 0.7 }),
    phrase('black-on-white', 'nero\\s+su\\s+bianco', { form: 'past', weight: 0.78 }),
    // What stays open has not been opened now.
    phrase('opened-for-signature', '(?<!(?:rest|riman)\\p{L}{1,6}\\s+(?:\\p{L}+\\s+)?)(?<head>apert[oaie])\\s+alla\\s+firma', {
      weight: 0.9,
    }),
    verb('seal', 'suggellare vergare formalizzare', {
      then: `${gap(3)}(?:accord[oi]|intes[ae]|patt[oi]|trattat[oi]|convenzion[ei]|memorandum|protocoll[oi])`,
      weight: 0.8,
    }),
    phrase('sealed', `${INSTRUMENT}${after(6)}(?<head>(?:suggellat|vergat)[oaie])`, { weight: 0.8 }),
    phrase(
      'bears-names',
      "porta(?:no)?\\s+(?:da\\s+(?:ieri|oggi)\\s+)?(?:due|tre|quattro|le|(?:in\\s+calce\\s+|già\\s+|ora\\s+)*(?:le|i\\s+nomi))(?:\\s+firme|(?<=nomi)(?=\\s+d(?:i|ei|elle)\\s))|(?:in\\s+calce|sotto)\\s+(?:al|all'|il|l')[^.;,]{1,40}?\\s(?:ci\\s+sono|ci\\s+stanno|compaiono)\\s+(?:ora\\s+|adesso\\s+|finalmente\\s+)?(?:le|due|tre)\\s+firme",
      { form: 'past', weight: 0.84 },
    ),
    phrase(
      'unsigned',
      'senza\\s+(?:ancora\\s+)?(?:la\\s+|una\\s+|alcuna\\s+)?firma(?!\\s+(?:digitale|elettronica))|non\\s+firmat[oaie]',
      { form: 'negative', weight: 0.8 },
    ),
    phrase(
      'is-to-be-signed-on',
      `si\\s+(?<head>firma|sigla|sottoscrive)(?=\\s+(?:il|la|l'|lo|a|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì)(?:(?<=')|(?![\\p{L}])))`,
      { weight: 0.88 },
    ),
    phrase('bears-the-names', 'rec(?:a|ano)\\s+(?:ora\\s+|da\\s+(?:ieri|oggi)\\s+)?(?:in\\s+calce\\s+)?(?:le|due|tre)\\s+firme', {
      form: 'past',
      weight: 0.84,
    }),
    phrase(
      'sanction-by-name',
      `(?<head>${verbs('sancire')})\\s+(?:ieri\\s+|oggi\\s+)?con\\s+(?:la|una|le)\\s+(?:loro\\s+|rispettive\\s+)?firm[ae]`,
      { weight: 0.86 },
    ),
    phrase('fresh-ink', 'inchiostro(?:\\s+[^\\s.;:]+){0,9}?\\s+(?:fresc|asciutt|asciugat)[oa]', {
      form: 'past',
      kinds: ['agreement', 'memorandum'],
      weight: 0.76,
    }),
    phrase(
      'has-its-names',
      '(?:ha|hanno)\\s+(?:da\\s+(?:ieri|oggi)\\s+|ora\\s+|finalmente\\s+)(?:le|due|tre)\\s+(?:due\\s+|tre\\s+)?firme',
      { form: 'past', weight: 0.84 },
    ),
    phrase(
      'goes-to-signature',
      '(?:si\\s+)?(?:va|vanno|andrà|andranno|si\\s+arriva|si\\s+arriverà)\\s+(?:verso\\s+(?:la|le)|alla|alle)\\s+firm[ae]',
      { form: 'future', weight: 0.84 },
    ),
    phrase(
      'it-was-they-who-signed',
      'a\\s+(?:mettere|porre|apporre|vergare)\\s+(?:la|le)(?:\\s+rispettive)?\\s+firm[ae](?:\\s+[^\\s.;:]+){0,10}?\\s+(?:è\\s+stat[oa]|sono\\s+stat[ie]|fu|furono)',
      { form: 'past', weight: 0.9 },
    ),
    phrase('signatures-are-of', 'firme\\s+(?:sono|erano)\\s+(?:quelle\\s+)?(?:di|del|della|dei|delle|dell.)(?![\\p{L}])', {
      form: 'past',
      kinds: ['agreement', 'memorandum'],
      weight: 0.82,
    }),
  ],
};
