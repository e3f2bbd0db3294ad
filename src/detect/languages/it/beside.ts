// Italian: things and people that are about, on or at a commitment, and words by which another is measured by it.

import type { Language } from '../../language.js';

/** What has a fate of its own whatever it is about. */
const THING =
  '(?:relazion[ei](?=\\s+(?:su|del\\s+govern))|rapport[oi](?=\\s+su)|inchiest[ae]|indagin[ei]|audizion[ei]|seminari[oi]?|convegn[oi]|mostr[ae](?=\\s+(?:su|ded))|muse[oi]|libr[oi]|film|documentari[oi]?|sciopero|scioperi|protest[ae]|manifestazion[ei]|azioni(?=\\s+d)|process[oi](?=\\s+(?:a|contro|per))|ricors[oi]|petizion[ei]|visit[ae]|viaggi[oi]?|pescator[ei]|marina(?:io|i)|equipaggi[oi]?|student[ei]|studentess[ae]|opuscol[oi]|sit[oi]\\s+(?:web|internet)|cors[oi](?=\\s+su)|bors[ae]\\s+di\\s+studio)';
const ABOUT =
  "(?:(?:d[aei]l?|dei|degli|dell[aeo]|su|sul|sui|sugli|sull[aeo]|a|al|ai|agli|all[aeo]|per|con|contro|nel|nell[aeo]|in|che)\\s+|(?:dell|sull|all|nell)')";
const NEXT = "(?:[^\\s.;:,]+(?:\\s+|(?<=')))";

export const beside: Language['beside'] = {
  before: new RegExp(`(?<!\\p{L})${THING}\\s+${NEXT}?${ABOUT}${NEXT}{0,4}?$`, 'iu'),
  // Things go before what they are of.
  after: /^(?!)/u,
  aside:
    /^[^,]{2,60},\s+(?:che|la\s+quale|il\s+quale|(?:il|lo|la|un[ao]?|tra|fra|uno\s+de\p{L}+|una\s+de\p{L}+|costruttor\p{L}+|produttor\p{L}+|gestor\p{L}+)\s|l'|un')[^,]{2,80},\s+(?:(?:\p{L}+mente|ha|hanno|aveva|è|anche)\s+){0,3}$/iu,
  object:
    /^\s+(?:\p{L}+dì\s+|ieri\s+|oggi\s+)?(?:(?:un[ao]?|due|tre|quattro|cinque|\d\S*|nuov[aei])\s|un'|(?:il|lo|la|i|gli|le)\s+(?:su[ao]|propri[ao]|loro)\s+(?!(?:partecipazione|adesione|firma|obblighi|impegni|ratifica|approvazione|contributo|cooperazione|quota|parte|sostegno|strumento|accordo|trattato|patto|programma|progetto|notifica)(?!\p{L})))/iu,
  likens:
    /(?:(?:modellat|basat|ricalcat|plasmat|fondat)[oaie]\s+(?:su(?:l|ll[ao]|gli|lle|i)?\s+|sull')|(?:simil[ei]|analog[oaie]|identic[oaie]|ugual[ei]|pari)\s+a(?:l|ll[ao]|gli|i|lle)?\s+|(?:simil[ei]|analog[oaie]|identic[oaie])\s+all'|(?:ricalca|ricalcano|imita|copia|somiglia)\s+(?:a(?:l|lla)\s+|all'|il\s+|la\s+|lo\s+|l')?|ispirat[oaie]\s+a(?:l|lla|llo)?\s+|ispirat[oaie]\s+all'|sul(?:la\s+falsariga|\s+modello)\s+(?:del(?:la|lo)?\s+|dell')|a\s+differenza\s+(?:del(?:la|lo)?\s+|dell'))$/iu,
};
