// Italian words for parliaments, cabinets and courts, for the two chambers, and for a bill's way between them.

import type { Language } from '../../language.js';
import { PARLIAMENT } from './cues/words.js';

const LOWER =
  '(?:camera(?!\\s+(?:dei\\s+(?:consiglieri|lord|pari)|alta|di\\s+commercio))|montecitorio|deputati|comuni|bundestag|camera\\s+bassa|sejm|lok\\s+sabha|consiglio\\s+nazionale|nationalrat|assemblea\\s+nazionale\\s+francese|duma)';
const UPPER =
  '(?:senato|senatori|palazzo\\s+madama|camera\\s+(?:alta|dei\\s+(?:consiglieri|lord|pari))|bundesrat|consiglio\\s+(?:degli\\s+stati|della\\s+federazione)|rajya\\s+sabha|lord)';
const OTHER = `(?:${LOWER}|${UPPER}|altro\\s+ramo|seconda\\s+lettura|altra\\s+camera|altra\\s+assemblea)`;

export const approvers: Language['approvers'] = {
  parliament: `(?<!\\p{L})${PARLIAMENT}(?!\\p{L})`,
  cabinet:
    "(?<!\\p{L})(?:consiglio\\s+(?:dei\\s+ministri|federale|di\\s+stato|europeo|dell'(?:Unione|Ue)(?!\\p{L}))|cdm|gabinetto|palazzo\\s+chigi)(?!\\p{L})",
  court: '(?<!\\p{L})(?:cort[ei]|consulta|tribunal[ei]\\s+costituzional[ei]|giudici)(?!\\p{L})',
};

export const chambers: NonNullable<Language['chambers']> = {
  lower: `(?<!\\p{L})${LOWER}(?!\\p{L})`,
  upper: `(?<!\\p{L})${UPPER}(?!\\p{L})`,
  final:
    '(?<!\\p{L})(?:definitiv\\p{L}+|ultim[oa]|seconda\\s+(?:e\\s+ultima\\s+)?lettura|secondo\\s+ramo|anche\\s+(?:il|la|dal|dalla)|conclu\\p{L}+|diventa\\s+legge|è\\s+legge)(?!\\p{L})',
  onward: `(?<!\\p{L})(?:(?:passa|passerà|si\\s+sposta|si\\s+sposterà|torna|tornerà|va|andrà|approda|approderà|arriva|arriverà|sarà|verrà|è|trasmess[oa]|trasmette|spedire|spedisce|mandare|manda|inviat[oa]|passaggio)(?:\\s+(?:ora|adesso|quindi|poi|subito|già))?(?:\\s+(?:trasmess[oa]|inviat[oa]|attes[oa]|esaminat[oa]|mandat[oa]))?\\s+(?:a|al|ai|alla|all'|dal|dai|dalla|dall'|in|nell')\\s*(?:esame\\s+(?:di|del|della|dell')\\s*)?|(?:tocca|spetta|toccherà|spetterà|manca|serve|resta|attende|in\\s+attesa|la\\s+parola)(?:\\s+(?:ora|adesso|ancora|quindi|però))?(?:\\s+(?:il\\s+(?:voto|sì|via\\s+libera|passaggio)|la\\s+(?:parola|lettura)|l'(?:esame|ok|approvazione)|del\\s+voto))?\\s*(?:a|al|alla|all'|del|della|dell'|di|in)?\\s*)(?:il\\s+|la\\s+|l')?${OTHER}(?!\\p{L})`,
  earlier: '(?<!\\p{L})(?:già|era|erano|aveva|avevano|dopo)(?!\\p{L})',
  committee:
    '(?<!\\p{L})commission[ei](?!\\s+(?:europea|ue|elettorale|mista|bilaterale|congiunta)(?!\\p{L}))(?!.{0,30}(?<!\\p{L})(?:aula|assemblea|plenaria|parlamento)(?!\\p{L}))',
};
