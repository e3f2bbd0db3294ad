// English: things and people that are about, on or at a commitment, and words by which another is measured by it.

import type { Language } from '../../language.js';

/** What has a fate of its own whatever it is about. */
const THING =
  '(?:reports?(?!\\s+that)|audits?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?|hearings?|seminars?|workshops?|symposi(?:um|a)|lectures?|exhibitions?|museums?|books?|films?|documentar(?:y|ies)|stud(?:y|ies)|surveys?|editorials?|strikes?|protests?|demonstrations?|rall(?:y|ies)|shares|court\\s+cases?|lawsuits?|petitions?|visits?|trips?|tours?|fisherm[ae]n|sailors?|crews?|students?|complaints?|brochures?|posters?|websites?|pages?|courses?|scholarships?|autographs)';
const ABOUT = '(?:of|on|about|into|at|under|to|for|with|from|against|over|around|concerning|regarding|aboard)';
const NEXT = '(?:[^\\s.;:,]+\\s+)';

export const beside: Language['beside'] = {
  before: new RegExp(`(?<!\\p{L})${THING}\\s+(?:${NEXT}?${ABOUT}|that|who|which)\\s+${NEXT}{0,5}?$`, 'iu'),
  after: new RegExp(
    `^(?:['’]s)?\\s+(?:sailors?|crews?|museum|(?:ship)?yards?|reports?|hearings?|inquiry|audit|veterans?|workers?|fans?|exhibition|show|film|book|shares|strike|website|conference|students?|museum|club|team|brochure)(?!\\p{L})`,
    'iu',
  ),
  aside:
    /^[^,]{2,60},\s+(?:which|who|whose|the|an?|one\s+of|part\s+of|maker|builder|operator)\s[^,]{2,80},\s+(?:(?:\p{L}+ly|has|have|had|was|also|on\s+\p{L}+)\s+){0,3}$/iu,
  object:
    /^\s+(?:(?:on\s+)?\p{L}+day\s+)?(?:(?:an?|\d\S*|two|three|four|five|some|new|another)\s|(?:its|their|his|her|the)\s+(?!(?:\p{L}+\s+)?(?:participation|membership|signature|obligations?|commitments?|ratification|approval|contributions?|co-?operation|part|share|support|involvement|instruments?|agreement|treaty|pact|accord|convention|deal|programme|program|project|scheme|memorandum|notice|notification)(?!\p{L})))/iu,
  likens:
    /(?:modelled|modeled|based|patterned|fashioned)\s+(?:\p{L}+ly\s+)?(?:on|after)\s+(?:the\s+|an?\s+)?$|(?:similar|identical|comparable|akin|analogous|equivalent)\s+to\s+(?:the\s+|that\s+of\s+the\s+)?$|(?:copies|copied|mirrors?|mirroring|resembles?|resembling|echoes|inspired\s+by|along\s+the\s+lines\s+of|(?<!looks?\s|feels?\s|sounds?\s)(?:just\s+)?like|unlike|in\s+the\s+manner\s+of)\s+(?:the\s+)?$/iu,
};
