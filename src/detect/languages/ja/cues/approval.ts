// Japanese cues of approval at home: cabinets, parliaments, courts, gazettes.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { pending } from './pending.js';
import { cue, topic, after, gap, RATIFY, LOWER, PARLIAMENT, CONSENT, TEXT } from './words.js';

export const approval: Readonly<Record<Extract<Status, 'approved'>, readonly Cue[]>> = {
  approved: [
    // 協定を承認する法令(2025年7月9日): the law has its day.
    cue(
      'law-of-day',
      '(?:協定|条約|議定書)[^。]{0,40}?を(?<head>承認|批准)(?=する(?:法令|法律|政令|立法決議|決議|大統領令)(?:第[\\d,-]+号)?\\([^()]{0,4}\\d+年\\d)',
      { body: 'parliament', form: 'past', weight: 0.85 },
    ),
    cue('way-open', '(?:批准|締結)(?:へ|に|への|の)道(?:筋)?が(?<head>開)(?=[いけ])', { body: 'parliament', weight: 0.8 }),
    cue(
      'home-consent',
      '(?:国内|議会|国会)(?:の|側の)?(?:承認|同意)(?:手続き?)?が(?<head>整|そろ|出そろ|下り|完了)(?=[っいたし])',
      {
        body: 'parliament',
        weight: 0.86,
      },
    ),
    cue('procedures-now-over', 'これで[^、。]{0,16}?手続き?[^、。]{0,6}?(?<head>終わ|完了|終了)(?=る|す)', {
      body: 'parliament',
      form: 'state',
      weight: 0.85,
    }),
    cue(
      'law-in-gazette',
      '官報[^。]{0,30}?(?:法律|法令|決議|政令|大統領令|批准法|承認法)(?:第?[\\d,/]+号?)?(?:が|を|は)[^、。]{0,8}?(?<head>載(?=[っりせ])|掲載|公示|公布)|(?:法律|法令|立法決議|政令|批准法|承認法)(?:第?[\\d,/]+号?)?(?:が|を|は)、?[^。]{0,20}?官報に(?<head2>載(?=[っりせ])|掲載|公示|公布)',
      { body: 'parliament', weight: 0.9 },
    ),
    cue(
      'open-way',
      `(?:${PARLIAMENT}|議員)[^。]{0,50}?(?:批准|締結|発効)(?:へ|に|へと|への|の)?[^、。]{0,4}?道(?:筋)?を(?<head>開|つけ|付け)(?=[いきくてた])`,
      { body: 'parliament', weight: 0.78 },
    ),
    cue('cast-votes', '(?:議会|国会|上院|両院)(?:は|が)[^。]{0,50}?賛成票を(?<head>投じ)(?=[たて])', {
      body: 'parliament',
      weight: 0.78,
    }),
    cue('through-cabinet', '閣議(?:を|も)[^、。]{0,4}?(?<head>通(?=[っりる])|通過|パス)', { body: 'cabinet', weight: 0.82 }),
    // 条約を議会として承認するものです: what a law that is there does.
    cue(
      'law-that-approves',
      '(?:協定|条約|議定書)[^。]{0,30}?を[^、。]{0,14}?(?<head>承認)(?=する(?:もの|内容|趣旨)(?:だ|で))(?<=(?:法律|同法|法|公布|官報)[^。]{0,80})',
      { body: 'parliament', form: 'past', weight: 0.78 },
    ),
    cue('committee-resolves', '(?:承認|可決)すべきものと(?<head>決定|議決|決)(?=[しさい])', { body: 'chamber', weight: 0.85 }),
    cue('lower-house', `${after(LOWER, '可決|承認|通過')}(?!案|議案|を求)`, { body: 'chamber', weight: 0.8 }),
    cue(
      'committee',
      `${after('(?<!欧州|合同|運営|閣僚)委員会(?:で|が|は|を|において)(?:[^、。]{0,12}\\d日、)?[^、。]{0,24}', '可決|承認|通過')}(?!案|議案|を求)`,
      {
        body: 'chamber',
        weight: 0.8,
      },
    ),
    cue(
      'permit',
      '(?:建設|着工|工事|事業|開発|敷設|掘削|運転|操業|営業|設置|輸出|打ち?上げ|飛行|運用|航行|環境)(?:の)?(?:許可|認可|免許|ライセンス)(?:証)?(?:を|が|に)[^。]{0,16}?(?<head>出|与え|下り|下(?=[りろ])|得|取得|交付|発給|署名|認め|取り付け|確定)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    cue('permit-headline', '(?:建設|着工|工事|事業|敷設|運転|設置)(?:を|に)?(?<head>許可|認可)(?=[\\s。、]|$|し[たて、]|され)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.8,
    }),
    cue(
      'plan-approved',
      '(?:計画確定(?:決定)?|都市計画決定|事業計画|建設計画|環境影響評価(?:書)?|アセス(?:メント)?|ルート案?|路線案?)(?:書)?(?:を|に|が)[^、。]{0,16}?(?<head>署名|認可|承認|許可|確定|了承|認め)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    cue(
      'suit-rejected',
      '(?:差し止め|取り消し|無効|中止|違憲|反対派|環境団体|住民|原告)[^。]{0,40}?(?:訴え|請求|申し立て|異議|提訴|抗告|上告)(?:を|は|が)[^、。]{0,10}?(?<head>棄却|退け|却下|斥け|しりぞけ)',
      {
        ...topic,
        body: 'court',
        weight: 0.8,
      },
    ),
    cue('suit-out', '訴え(?:を|、)?(?<head>退ける|棄却|却下)(?=[\\s。]|$|し[たて、]|され[たて、])', {
      ...topic,
      body: 'court',
      form: 'past',
      weight: 0.78,
    }),
    cue(
      'lawful',
      '(?:協定|条約|議定書|計画|許可|決定|判断)[^、。]{0,20}?(?:は|を|に|が)[^、。]{0,10}?(?:合憲|適法|合法|違法ではない|憲法に違反しない|憲法に反しない|違憲ではない)(?:だ|である)?と(?:の|する)?[^、。]{0,10}?(?<head>判断|判定|認め|結論|認定|裁定)',
      {
        body: 'court',
        weight: 0.82,
      },
    ),
    cue('ballot', '賛成(?:票)?(?:は|が)?\\d+[^。]{0,24}?(?<head>可決|承認|通し|通過|成立|批准|採択)(?=[しさたて。、]|$)', {
      body: 'parliament',
      weight: 0.85,
    }),
    cue(
      'let-pass',
      `${PARLIAMENT}(?:は|が)(?:(?!衆議?院)[^。]){0,60}?(?:協定|条約|議定書|法案|承認案|批准案)[^、。]{0,16}?を[^。]{0,30}?(?<head>通し|受け入れ|支持し|認め)(?=[たて、])`,
      {
        body: 'parliament',
        weight: 0.8,
      },
    ),
    cue('promulgation', '公布(?:の|文書に|書に)(?<head>署名)', { body: 'parliament', weight: 0.9 }),
    cue(
      'hurdle',
      '(?:議会|国会|上院|下院|両院|批准|承認)[^、。]{0,14}?(?:関門|ハードル|難関|壁|山)を(?<head>越え|突破|クリア|乗り越え)(?=[たて、しる])',
      {
        body: 'parliament',
        weight: 0.78,
      },
    ),
    cue(
      'green-light',
      '(?:青信号|ゴーサイン|お墨付き|許可|認可|了承|承認|裁可)(?:が|を)(?:正式に)?(?<head>出し|出(?=[たてま])|下(?=[りろ])|受け(?!る|付|取)|取り付け|もらっ)',
      {
        weight: 0.74,
      },
    ),
    cue(
      'approving-law',
      '(?:協定|条約|議定書)[^。]{0,40}?を(?:承認|批准)する法律(?:が|は|を)[^、。]{0,10}?(?<head>出(?=[てたさし])|成立|公布|制定|載(?=[っりせ])|可決)',
      {
        body: 'parliament',
        weight: 0.9,
      },
    ),
    cue(
      'decree-published',
      '官報[^。]{0,60}?(?:についての|に関する|を承認する)(?:政令|法律|大統領令|法)(?:\\([^)]{1,12}\\))?(?:が|は|を)[^、。]{0,6}?(?<head>載(?=[っりせ])|掲載|公示)',
      {
        body: 'parliament',
        weight: 0.9,
      },
    ),
    cue(
      'bill-through',
      '(?:承認案|批准案|同意案|承認議案|議案|批准法案|協定案|条約案)(?:は|が)(?:(?!衆議?院|委員会)[^。]){0,50}?(?<head>通(?=[っりる])|通過)',
      { body: 'parliament', weight: 0.82 },
    ),
    cue(
      'sent-on',
      '(?:承認案|批准案|同意案|承認議案|議案|協定|条約)[^、。]{0,6}?(?:が|は|を)[^、。]{0,12}?(?:参院|参議院|上院)(?:に|へ)(?<head>送付|送ら|回さ)(?=[れし])',
      { body: 'chamber', weight: 0.8 },
    ),
    cue('consent-resolved', '(?:同意|承認)(?:を|する(?:こと|旨)を)[^。]{0,24}?(?<head>決議|議決)(?=[しさ])', {
      body: 'parliament',
      weight: 0.84,
    }),
    cue('resolved', '(?:承認|可決)(?:する)?(?:こと)?に(?<head>決し|決定し)', { body: 'parliament', weight: 0.82 }),
    cue(
      'get-through',
      '(?:国会|議会|上院|参院|参議院|両院|下院)(?:本会議)?(?:を|も)(?:無事に?|すんなり)?(?<head>通過|通(?=[りっ])|くぐり抜け)',
      {
        body: 'parliament',
        weight: 0.82,
      },
    ),
    cue(
      'go-ahead-headline',
      '(?:議会|国会|上院|下院|政府|閣議|大統領|両院)[^。]{0,24}?に(?<head>ゴーサイン|青信号|お墨付き)(?=$|\\s|。)',
      {
        form: 'present',
        weight: 0.78,
      },
    ),
    cue('go-ahead', '(?<head>ゴーサイン|お墨付き|同意)を(?:出し|与え|得)(?=[たて、]|$)', { form: 'past', weight: 0.78 }),
    cue(
      'plebiscite',
      '国民投票[^。]{0,30}?(?<head>承認|賛成|可決|支持)(?=さ|し|が(?:過半|多数|上回)|多数|票が(?:過半|上回)|の(?:意思|結果)が?(?:を)?(?:示|出))',
      {
        weight: 0.85,
      },
    ),
    cue('export-allowed', '(?:海外移転|輸出|移転)を(?<head>認め|許可|承認)(?=[たてらさし])(?!られない)', {
      ...topic,
      kinds: ['programme'],
      body: 'cabinet',
      weight: 0.75,
    }),
    cue('export-cleared', '認め得る案件に(?:当たる|該当する)ことを(?<head>確認)', {
      ...topic,
      kinds: ['programme'],
      body: 'cabinet',
      weight: 0.85,
    }),
    cue('consent-to-ratify', `${RATIFY}(?:に|を|への|の)?(?:関する)?(?:ついて)?(?<head>承認|同意)(?!案|議案|を求)`, {
      body: 'parliament',
      weight: 0.92,
    }),
    cue('pass-consent', `${after(`(?:${CONSENT})[^。]{0,60}`, '可決|採択|成立|承認|通過')}(?<!${LOWER}..)(?!案|議案)`, {
      body: 'parliament',
      weight: 0.92,
    }),
    cue('ratifying-law', after('(?:批准|承認)[^、。]{0,16}法(?:律|案)?[^。]{0,60}', '可決|成立|公布|制定'), {
      body: 'parliament',
      weight: 0.92,
    }),
    cue('law-signed', '(?:批准|承認)[^、。]{0,16}法(?:律|案)?に(?<head>署名)', { body: 'parliament', weight: 0.9 }),
    cue('law-published', after('(?:批准|承認)[^。]{0,24}法(?:律|案)?[^。]{0,40}官報に[^、。]{0,6}', '掲載|載'), {
      body: 'parliament',
      weight: 0.9,
    }),
    cue(
      'parliament-approves',
      `${after(`${PARLIAMENT}(?:(?!衆議?院|委員会(?:で|を|が|は))[^。]){0,60}`, '承認|可決|批准|同意|通過')}(?!案|議案|書|国|を求)`,
      {
        body: 'parliament',
        weight: 0.9,
      },
    ),
    cue(
      'procedures-over',
      `(?:議会|国会|両院)(?:側)?(?:の|で(?:の)?)?(?:承認)?(?:手続き?|審議)(?:が|は|を)(?:すべて|全て)?${gap(6)}(?<head>終わ|終え|完了|終了)`,
      {
        body: 'parliament',
        weight: 0.85,
      },
    ),
    cue(
      'cabinet',
      `${after('(?:協定|条約|議定書|承認案|署名|締結|批准)[^。]{0,30}', '閣議決定|閣議了解|閣議で(?:正式に)?(?:決定|了解|了承|承認|決め|認め(?=ら))')}(?<!(?:答弁書|予算案?|大綱|白書|人事|戦略|基本計画|政令)(?:が|を|は|の)?[^、。]{0,6}閣議で?..)(?!文)`,
      { body: 'cabinet', weight: 0.85 },
    ),
    cue(
      'cabinet-decides',
      `閣議(?:で|は|において)[^。]{0,60}?(?:署名|締結|批准|${TEXT})[^。]{0,24}?(?<head>決め(?=[たま、])|決定|了承|了解|承認)(?!案|議案|を(?:求|得))`,
      { body: 'cabinet', weight: 0.85 },
    ),
    cue('allow-ratification', `${RATIFY}を(?<head>認め|許)(?=[たて、]|られた|し[たて、]|る(?:$|[\\s。]))`, {
      body: 'parliament',
      weight: 0.9,
    }),
    cue('nod', '首を縦に(?<head>振)(?=[りっるら])', { body: 'parliament', weight: 0.75 }),
    cue('auto-approval', '(?<head>自然(?:承認|成立))', { body: 'parliament', weight: 0.92 }),
    cue('royal-assent', '(?:国王|女王|大統領|君主|総督|首長)[^。]{0,40}?(?<head>裁可|親署)', {
      body: 'parliament',
      weight: 0.9,
    }),
    cue(
      'constitutional',
      '憲法(?:裁判所|院|評議会|裁)[^。]{0,60}?(?:合憲|違憲(?:の(?:疑い|おそれ))?(?:は|では)な(?:い|く)|憲法(?:に|と)(?:反し|違反し|矛盾し|抵触し)(?:ない|ていない|ておらず)|問題(?:は)?な(?:い|く|し))[^、。]{0,8}?(?<head>判断|判定|認め|決定|判決|裁定|結論|述べ)',
      {
        body: 'court',
        weight: 0.9,
      },
    ),
    cue('promulgate', '(?:協定|条約|議定書|批准)[^。]{0,40}?(?<head>公布)(?=さ?れ|し[たま、]|$)', {
      body: 'parliament',
      weight: 0.82,
    }),
    cue('gazette', '官報[^。]{0,50}?(?:協定|条約|議定書|批准|承認)[^。]{0,24}?(?<head>掲載|告示|公示)(?=さ?れ|し[たま、]|$)', {
      body: 'parliament',
      weight: 0.82,
    }),
    cue('consent', `${after(`${PARLIAMENT}(?:(?!衆議?院)[^。]){0,60}`, '賛同|了承|容認')}(?=し[た、]|され|$)`, {
      body: 'parliament',
      weight: 0.75,
    }),
    cue('approve', `承認(?<!${LOWER}承認)(?!案|議案|申請|制度|薬|番号|書|国|件|を求)`, { weight: 0.82 }),
    cue('pass', `可決(?<!${LOWER}可決)(?!・成立)`, { weight: 0.82 }),
    ...pending,
  ],
};
