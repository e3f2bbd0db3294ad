// Italian: whether a verb has a subject that is more than a pronoun. It may have none: "nel 2021 è stato prorogato".

import { afterLast } from '../clauses.js';

/** What opens a new clause or a relative one: what stands before it is not this verb's subject. */
const OPENS = /[,;:–—(|•]|(?<!\p{L})(?:e|ed|ma|o|quando|che|cui|mentre|dopo|prima|poi|dove)(?!\p{L})/giu;
/** When and where, pronouns, and words of the verb. */
const NOT_SUBJECT =
  /(?:(?<!\p{L})(?:(?:lo|nello) stesso \p{L}+|(?:il|l'|al|dal|nel|nell'|a|ad|in|dopo|entro|per)\s*(?:\p{L}+\s+)?\d+(?:º|°)?(?:\s+\p{L}+(?:\s+\d{4})?)?|(?:a|ad|in|nel|nell'|nella|lo scorso|il mese|l'anno)\s*\p{L}+(?:\s+scorso)?|ess[aoie]|quest[aoie]|ciò|lui|lei|loro|entramb[ie]|tutt[ie]|le (?:due )?parti|i due|l'|lo|la|ne|si|gli|vi|ci|ha|hanno|è|sono|era|erano|fu|furono|aveva|avevano|sarà|saranno|viene|venne|vennero|verrà|stat[aoie]|già|anche|ancora|infine|quindi|più|volte|così|sempre|ora|non|ieri|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)(?!\p{L})\s*)+/giu;

/** In: a clause up to its verb. Out: true for "Il termine è", false for "nel 2021 è stato", "Firmato a Praga e". */
export function hasSubject(before: string): boolean {
  return /\p{L}/u.test(afterLast(OPENS, before).replace(NOT_SUBJECT, ' '));
}

/** Both sides may do other things, too. */
const BOTH = /(?<!\p{L})(?:i due|le (?:due )?parti|entramb[ie]|tutt[ie])(?!\p{L})/iu;
/** In: a clause up to its verb, and its sentence before it. Out: true for "Nel 2021 è stato", false for "I due hanno" and a verb that another goes before. */
export function isBareSubject(before: string, earlier: string): boolean {
  return !/\p{L}/u.test(`${earlier}${before}`.replace(NOT_SUBJECT, ' ')) && !BOTH.test(before);
}
