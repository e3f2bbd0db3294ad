// Japanese words for parliaments, cabinets and courts, for the two chambers, and for a bill's way between them.

import type { Language } from '../../language.js';
import { PARLIAMENT } from './cues/words.js';

const LOWER = '(?:衆議院|衆院|下院|国民議会|ドイツ連邦議会)';
const UPPER = '(?:参議院|参院|上院|元老院|連邦参議院)';

export const approvers: Language['approvers'] = {
  parliament: PARLIAMENT,
  cabinet: '閣議|内閣|国務院|閣僚会議|EU理事会|欧州(?:連合)?理事会',
  court: '裁判所|憲法院|憲法裁|最高裁',
};

export const chambers: NonNullable<Language['chambers']> = {
  lower: LOWER,
  upper: UPPER,
  final:
    '(?:成立|最終|両院|両議院|すべて終|審議を終え|手続きを(?:終|完了)|手続(?:き)?が(?:終|完了)|国会で承認|国会の承認|続いて|に続き|自然承認)',
  onward: `(?:${LOWER}|${UPPER})(?:本会議)?(?:に(?:送付|送ら|送る|回さ|移)|へ(?:送付|送ら|回さ|移)|で(?:の|も)?(?:採決|審議|可決|承認)(?:を待|を経|が必要|待ち|され(?:れば|る見通し|る見込み)|する見通し)|の(?:採決|審議|承認|可決)(?:を待|が必要|待ち|を経))`,
  earlier: '(?:して(?:い|お)|ており|ていた|済み)',
};
