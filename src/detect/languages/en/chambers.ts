// English words for parliaments, cabinets and courts, for the two chambers, and for a bill's way between them.

import type { Language } from '../../language.js';
import { PARLIAMENT } from './cues/words.js';

const LOWER =
  '(?:lower\\s+(?:house|chamber)|house\\s+of\\s+(?:commons|representatives|deputies)|commons|chamber\\s+of\\s+(?:deputies|representatives)|congress\\s+of\\s+deputies|house\\s+of\\s+(?:assembly|the\\s+people)|tweede\\s+kamer|nationalrat|national\\s+council|deputies|bundestag|lok\\s+sabha|sejm|mazhilis|majilis|d[aá]il|national\\s+assembly|(?<=the\\s)house(?!\\s+of\\s+(?:lords|councillors|councilors)))';
const UPPER =
  '(?:upper\\s+(?:house|chamber)|senate|senators|house\\s+of\\s+(?:lords|councillors|councilors)|lords|bundesrat|rajya\\s+sabha|federation\\s+council|council\\s+of\\s+(?:states|the\\s+republic)|national\\s+council\\s+of\\s+provinces|eerste\\s+kamer|legislative\\s+council|chamber\\s+of\\s+councillors|peers|seanad)';
const OTHER = `(?:${LOWER}|${UPPER}|(?:other|second|full)\\s+(?:chamber|house))`;

export const approvers: Language['approvers'] = {
  parliament: `(?<!\\p{L})${PARLIAMENT}(?!\\p{L})`,
  cabinet:
    '(?<!\\p{L})(?:cabinets?|council\\s+of\\s+(?:ministers|state|the\\s+(?:European\\s+Union|EU))|(?:EU|European)\\s+council|(?:federal|executive|privy)\\s+council)(?!\\p{L})',
  court:
    '(?<!\\p{L})(?:(?:supreme|constitutional|high)\\s+courts?|constitutional\\s+(?:tribunal|council)|courts?|judges|justices)(?!\\p{L})',
};

export const chambers: NonNullable<Language['chambers']> = {
  lower: `(?<!\\p{L})${LOWER}(?!\\p{L})`,
  upper: `(?<!\\p{L})${UPPER}(?!\\p{L})`,
  final:
    '(?<!\\p{L})(?:final(?:ly)?|last|complet\\p{L}+|conclud\\p{L}+|second\\s+and|too|also|definitive(?:ly)?|(?:last|final)\\s+(?:hurdle|stop)|both\\s+(?:houses|chambers)|becomes?\\s+law|advice\\s+and\\s+consent|concurrence)(?!\\p{L})',
  onward: `(?<!\\p{L})(?:(?:goes|go|moves?|heads?|passes|returns?|proceeds?|sent|transmitted|forwarded|referred)(?:\\s+(?:now|next|on|back|over|then))*\\s+(?:to|before)|(?:awaits?|awaiting|needs?|requires?|pending|must\\s+(?:still\\s+|now\\s+|also\\s+)?(?:pass|clear|be\\s+(?:approved|passed|adopted)\\s+by|go\\s+(?:through|to|before))|(?:vote|approval|debate|passage|consideration)\\s+(?:by|in|from)|still\\s+(?:before|with)|(?:next\\s+stop|over\\s+to|on\\s+to|up\\s+to|then\\s+comes|leaves?\\s+it\\s+to|next\\s+up)(?:\\s+is|:)?|(?:now|then)\\s+(?:before|in|with)))\\s+(?:a\\s+vote\\s+(?:in|by)\\s+|approval\\s+(?:by|in|from|of)\\s+|consideration\\s+(?:by|in)\\s+)?(?:the\\s+)?(?:\\p{Lu}\\p{L}+\\s+)?${OTHER}(?!\\p{L})|(?<!\\p{L})${OTHER}\\s+(?:has|have|is|are|must|will|needs?|takes?)\\s+(?:now\\s+|next\\s+|still\\s+|yet\\s+)*(?:to\\s+(?:vote|decide|approve|agree|pass|consent|take)|vote|decide|takes?\\s+(?:it|its)\\s|it\\s+up)`,
  earlier: '(?<!\\p{L})(?:had|already|earlier|previously|after|following)(?!\\p{L})',
};
