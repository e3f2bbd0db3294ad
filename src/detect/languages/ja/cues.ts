// Japanese cues: how each status is put, as Sino-Japanese nouns that take する, native verbs and set phrases.

import type { Kind, Status } from '../../../domain/status.js';
import type { Cue } from '../../language.js';

type Options = Omit<Cue, 'id' | 'pattern'>;

/** `pattern` marks its `head` where the ending that decides begins after another word than the last. */
const cue = (id: string, pattern: string, rest: Options = {}): Cue => ({ id: `ja.${id}`, pattern, ...rest });

const topic = { about: 'topic' } as const;
const BODIES: readonly Kind[] = ['programme', 'dialogue', 'partnership', 'agreement'];
const MEETINGS: readonly Kind[] = ['dialogue', 'occasion'];

/** Words that count only behind others. They come first in the pattern: to look back from every letter is slow. */
const after = (context: string, words: string) => `(?:${words})(?<=${context}(?:${words}))`;
/** Words in between, within the clause. */
const gap = (n: number) => `[^、。]{0,${n}}?`;
/** What closes a name: 」, (MOU), (ACSA)」. */
const Q = '[」』)]?(?:\\([^()]{1,16}\\))?[」』]?';
const TEXT =
  '(?:協定|条約|議定書|覚書|取り決め|取決め|取決|ACSA|RAA|EPA|FTA|CEPA|GSOMIA|合意書|合意文書|協力文書|協定書|文書|宣言|枠組み)';
const NOTES = '(?:外交上の公文|公文|外交文書|外交公文|口上書|書簡|批准書|通告書|受諾書|外交ノート)';
const DEED = '(?:批准書|加入書|受諾書|承認書|加盟書)';
const RATIFY = '(?:批准|締結|加入|加盟|受諾)';
/** The lower house of the Diet, whose vote is not the last one: what follows it up to another body's name is its act. */
const LOWER = '(?:衆議院|衆院)(?:(?!参議?院|国会)[^。]){0,40}';
const PARLIAMENT = '(?:国会|議会|上院|下院|両院|参議院|参院|国民会議|大国民会議|(?<!衆議?院(?:は|の)?(?:\\d+日の)?)本会議)';
/** What a parliament passes when it consents to a treaty. */
const CONSENT = `${RATIFY}(?:に|を|の)?(?:同意|承認|認め)|承認案|承認議案|承認を求める|同意案|批准案|批准法|承認法`;
const TALKS = '(?:交渉|協議|話し合い)';
const BODY =
  '(?:機関|機構|会社|合弁|企業|組織|事務局|本部|委員会|協議体|協議|対話|会議体|枠組み|基金|センター|評議会|庁|コンソーシアム|連合|作業部会|フォーラム|メカニズム|JV|拠点)';
/** What else is founded: 発足した労働党政権. */
const ELSE = '(?:さ?れ?|し)?た?(?:ばかりの?)?[^、。]{0,6}(?:政権|内閣|政府|与党|新党|大統領)';
/** What else is revised, renewed or extended: laws, papers, records, opening hours. */
const THINGS =
  '(?:様式|規則|要領|規程|規約|省令|政令|告示|法|法律|料金|料率|ダイヤ|定款|指針|基準|マニュアル|サイト|ページ|記録|免許|免許証|ビザ|査証|滞在許可証?|情報|データ|システム|設備|車両|最高値|ベスト|会期|営業|募集|募集期間|受付|締め切り|開館|路線|任期|定年|寿命|国会|時間|リスト|一覧|価格|予算|給与|教科書|憲法|三原則)';
/** What a word for a change is said of where it is said of a commitment: 協定の更新, 5年の延長. */
const OWN =
  '(?:協定|条約|議定書|覚書|取り?決め|契約|合意書?|枠組み|制度|期間|期限|効力|計画|事業|対話|協議|関係|パートナーシップ|附属書|付属書|規定|条項|条文|内容|対象|一部|[A-Za-z」』)年間回目初度月日次])';
/** A word, unless it is said of something else: 電話番号の更新. */
const ofOwn = (word: string) => `${word}(?<!(?<!${OWN})(?:が|を|の)[^、。がをの]{0,8}${word})`;
/** Everyday occasions, which are put off, opened and begun, too. */
const OCCASIONS =
  '(?:講習会|説明会|運動会|試合|公演|コンサート|発売|販売|授業|入試|セミナー|シンポジウム|講演会|研修|ツアー|見学会?|イベント|上映|放送|募集|公募|締め切り|広報館|売り場|予約|展示|写真展|パネル展|食堂|カフェ)';
const SESSION =
  '(?:会合|協議|会議|対話|会談|2プラス2|2\\+2|委員会|サミット|フォーラム|作業部会|第\\d+回|初回|[2-9]回目|演習|訓練)';

export const cues: Readonly<Record<Status, readonly Cue[]>> = {
  proposed: [
    cue('candidate', '候補に(?<head>挙げ|挙が|入|加え)(?=[たらりるっ、])', { ...topic, kinds: ['programme'], weight: 0.75 }),
    cue('propose', `(?:締結|協定|条約)${Q}(?:を|の)${gap(6)}(?<head>提案)`, { weight: 0.7 }),
    cue('suggest', `(?:締結|${TEXT}${Q}の(?:交渉|署名))(?:を|の)${gap(6)}(?<head>持ちか|打診|申し入れ|呼びか)`, { weight: 0.8 }),
  ],
  negotiating: [
    cue('talk-again', '交渉を[^、。]{0,4}?(?<head>やり直|開き直)', { ...topic, weight: 0.82 }),
    cue(
      'talks-session',
      `(?:交渉\\)?\\s?(?:の)?(?:第\\d+回)?(?:初)?(?:会合|ラウンド)|第\\d+回(?:の)?(?:政府間|公式|本)?交渉)(?:を|が|は)[^。]{0,20}?(?<head>終え|開(?=[いかき])|開催|実施|始ま|行わ|行っ)`,
      topic,
    ),
    cue(
      'agree-to-talk',
      `交渉(?:を|の)?(?:正式に)?(?:開始|始める|始め|入り|再開)(?:する)?(?:こと)?(?:で|を|に)${gap(6)}(?<head>合意|一致|決め|決定|申し合わせ|確認)`,
      topic,
    ),
    cue('open-talks', `交渉(?:を|が|は|の|に)?${gap(8)}(?<head>開始|入り|始ま|始め|スタート|着手)`, topic),
    cue('enter-talks', '交渉に(?:正式に)?(?<head>入)(?=[らりるっれ])', topic),
    cue('in-talks', `(?:${TALKS}|(?<!で(?:最終)?)調整)(?:が|を)${gap(8)}(?<head>続|進め|進ん|重ね)(?=[いけてでら])`, {
      ...topic,
      weight: 0.75,
    }),
    cue('under-negotiation', '交渉中', { ...topic, form: 'state', weight: 0.75 }),
  ],
  agreed: [
    cue('come-about', `${TEXT}${Q}(?:が|は)${gap(8)}(?<head>成立)`, { weight: 0.78 }),
    cue('put-together', `${TEXT}${Q}を${gap(8)}(?:取り)?(?<head>まとめ)(?=[るたてま、])(?!役)`, { weight: 0.8 }),
    cue('substance', '(?<head>(?:実質|大筋|基本|原則|暫定|最終|政治)(?:的(?:な|に)?)?(?:で|の)?合意)(?!書|文書|内容|事項)', {
      weight: 0.9,
    }),
    cue('reach-agreement', `(?:実質的な|大筋の|基本|最終)?合意に(?:達|至|こぎ着け|こぎつけ)(?=[しさっすりらたて])`, {
      weight: 0.88,
    }),
    cue('settle', `(?:内容|条文|文言|交渉|協議)(?:案)?(?:が|は|で)?${gap(10)}(?<head>まとま|固ま|決着|妥結)`, { weight: 0.88 }),
    cue('bring-home', `(?:交渉|条文|文言|内容)(?:案)?を${gap(10)}(?<head>まとめ|固め|決着させ|妥結させ|終結させ|確定)(?!役)`, {
      weight: 0.88,
    }),
    cue('draft-done', `(?:条文|文言|案文|内容)(?:が|の詰めが|の調整が|の作業が)${gap(6)}(?<head>終わ|確定|完了|出そろ)`, {
      weight: 0.85,
    }),
    cue('end-of-talks', '交渉に(?:終止符を|幕を)(?<head>打|閉じ|下ろ|引)(?=[ちっつたてさしすいる])', { weight: 0.88 }),
    cue('conclusion-of-talks', '交渉(?:の)?(?<head>終結)', { weight: 0.88 }),
    cue('break-up', '(?:交渉|協議|会合)(?:は|が)[^、。]{0,14}?(?<head>物別れ|決裂)(?=[に。、」しとす]|$)', {
      form: 'negative',
      weight: 0.85,
    }),
    cue(
      'chapters',
      '(?:全(?:て|\\d+)の?(?:章|分野|項目|論点)|残る(?:争点|論点|課題))(?:で|に|について)[^、。]{0,6}?(?<head>合意|一致)',
      {
        weight: 0.85,
      },
    ),
    cue('agree-to-conclude', `${TEXT}${Q}(?:の|を)締結(?:する)?(?:こと)?(?:で|に)${gap(4)}(?<head>合意)`, { weight: 0.82 }),
    cue('agree-by', '(?:年内|早期|月内|\\d月(?:中|末)?|\\d年(?:内|中)?)の?(?<head>合意)(?!書|文書|内容|事項)', { weight: 0.8 }),
    cue('conclude-talks', '(?<head>妥結)', { weight: 0.9 }),
    cue('close-talks', `交渉(?:を|が|の)${gap(4)}(?<head>終え|終了|終結|完了)`, { ...topic, weight: 0.85 }),
    cue('agree-on', `${TEXT}${Q}(?:の(?:内容|条文|文言|案|骨格))?(?:に|で|について)${gap(6)}(?<head>合意)`, { weight: 0.8 }),
    cue('initial', '(?<head>仮調印|仮署名)'),
    cue(
      'adopt',
      '(?<head>採択)(?<!(?:請願|論文|意見書|陳情|動議|演題|作品|企画|教科書)(?:が|を|は|の)[^、。]{0,12}採択|(?:誌|賞|助成)に採択)(?!者|件数|率)',
      { weight: 0.85 },
    ),
    cue(
      'agree-to-form',
      `(?:設立|設け|設置|創設|立ち?上げ|発足)(?:る|する|させる)?(?:こと)?(?:で|に|を)${gap(6)}(?<head>合意|一致|決め|決定)`,
      {
        ...topic,
        weight: 0.8,
      },
    ),
  ],
  signed: [
    cue('signing-date', '(?<head>(?:署名|調印|締結)(?:年月)?日)(?=(?:は|が|[:\\s])[^、。]{0,16}?\\d)', {
      form: 'present',
      weight: 0.95,
    }),
    cue('hand-to-hand', `${TEXT}${Q}で${gap(6)}(?<head>手を(?:結|組|握))(?=[びんっ])`, { weight: 0.75 }),
    cue('sign', '(?<head>署名)(?!活動|運動|集め|者|国|欄|捺印|入り|が集ま|を集め|を募|を提出|鑑|人)'),
    cue('seal', '(?<head>調印)(?!国|者)'),
    cue('conclude', '(?<head>締結)(?!国|相手|先|済みの)', { weight: 0.88 }),
    cue('tie', `${TEXT}${Q}を${gap(10)}(?<head>結)(?=[ばびぶべぼん])(?!び付|びつ)`, { weight: 0.9 }),
    cue('exchange-text', `(?:覚書|協定書|文書|合意書|取り決め)${Q}を${gap(10)}(?:取り)?(?<head>交わ)(?=[しさすそ])`, {
      weight: 0.9,
    }),
    cue('be-tied', `${TEXT}${Q}(?:が|は)[^。]{0,20}?(?<head>結)(?=ばれ)`, { weight: 0.88 }),
    cue('tie-headline', `${TEXT}${Q}(?<head>結)(?=ぶ)`, { weight: 0.85 }),
    cue('take-tie', `${TEXT}${Q}を${gap(6)}取り(?<head>結)(?=[ばびぶべん])`, { weight: 0.9 }),
    cue('signed-papers', `署名(?:済みの?)?(?:文書|書|本書)(?:の|を|が)${gap(10)}(?:取り)?(?<head>交換|交わ)`, { weight: 0.9 }),
    cue('put-name', `${TEXT}${Q}に${gap(8)}(?<head>サイン)`),
  ],
  approved: [
    cue('resolved', '(?:承認|可決)(?:する)?(?:こと)?に(?<head>決し|決定し)', { body: 'parliament', weight: 0.82 }),
    cue('get-through', '(?:国会|議会|上院|参院|参議院|両院)を(?:無事に?)?(?<head>通過|通(?=[りっ]))', {
      body: 'parliament',
      weight: 0.82,
    }),
    cue('go-ahead', '(?<head>ゴーサイン|お墨付き|同意)を(?:出し|与え|得)(?=[たて、]|$)', { form: 'past', weight: 0.78 }),
    cue('plebiscite', '国民投票[^。]{0,30}?(?<head>承認|賛成|可決)(?=さ|し|が(?:過半|多数)|多数|票が(?:過半|上回))', {
      weight: 0.85,
    }),
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
      weight: 0.85,
    }),
    cue(
      'parliament-approves',
      `${after(`${PARLIAMENT}(?:(?!衆議?院|委員会(?:で|を|が|は))[^。]){0,60}`, '承認|可決|批准|同意|通過')}(?!案|議案|書|国|を求)`,
      {
        body: 'parliament',
        weight: 0.9,
      },
    ),
    cue('procedures-over', `議会(?:側)?(?:の|で(?:の)?)?(?:承認)?手続き?(?:が|は|を)${gap(6)}(?<head>終わ|終え|完了|終了)`, {
      body: 'parliament',
      weight: 0.85,
    }),
    cue(
      'cabinet',
      `${after('(?:協定|条約|議定書|承認案|署名|締結|批准)[^。]{0,30}', '閣議決定|閣議了解|閣議で(?:決定|了解|承認)')}(?<!(?:答弁書|予算案?|大綱|白書|人事|戦略|基本計画|政令)(?:が|を|は|の)?[^、。]{0,6}閣議で?..)(?!文)`,
      { body: 'cabinet', weight: 0.85 },
    ),
    cue(
      'cabinet-decides',
      `閣議(?:で|は|において)[^。]{0,60}?(?:署名|締結|批准|協定|条約|議定書|覚書)[^。]{0,24}?(?<head>決め(?=[たま、])|決定|了承|了解|承認)(?!案|議案)`,
      { body: 'cabinet', weight: 0.85 },
    ),
    cue('auto-approval', '(?<head>自然(?:承認|成立))', { body: 'parliament', weight: 0.92 }),
    cue('royal-assent', '(?:国王|女王|大統領|君主|総督|首長)[^、。]{0,8}?(?<head>裁可|親署)', {
      body: 'parliament',
      weight: 0.9,
    }),
    cue('constitutional', '憲法(?:裁判所|院|評議会|裁)[^。]{0,60}?合憲[^、。]{0,8}?(?<head>判断|判定|認め|決定|判決|裁定)', {
      body: 'court',
      weight: 0.85,
    }),
    cue('promulgate', '(?:協定|条約|議定書|批准)[^。]{0,40}?(?<head>公布)(?=さ?れ|し[たま、]|$)', {
      body: 'parliament',
      weight: 0.82,
    }),
    cue('gazette', '官報[^。]{0,50}?(?:協定|条約|議定書|批准|承認)[^。]{0,24}?(?<head>掲載|告示|公示)(?=さ?れ|し[たま、]|$)', {
      body: 'parliament',
      weight: 0.82,
    }),
    cue(
      'vote-to-come',
      '(?:承認案|批准案|同意案|承認議案)[^。]{0,24}?(?<head>採決|表決|投票)(?=へ|する(?:予定|見通し|[。、」])|される(?:予定|見通し|[。」])|が?行われる)',
      {
        body: 'parliament',
        form: 'future',
        weight: 0.8,
      },
    ),
    cue('no-vote', '(?:同意|承認|批准)[^。]{0,20}?(?<head>採決|表決)(?=し(?:な|ませ)|され(?:な|ず)|に至)', {
      body: 'parliament',
      form: 'negative',
      weight: 0.82,
    }),
    cue(
      'voted-down',
      '(?:承認|批准|同意|協定|条約|議定書)(?:案|議案)?[^。]{0,20}?(?<head>否決|廃案|不承認)(?=さ?れた|し[た、]|とな[っり]|にな[っり]|。|$)',
      {
        body: 'parliament',
        form: 'negative',
        weight: 0.85,
      },
    ),
    cue(
      'ask-approval',
      '承認(?=を求める(?:議案|件(?![^。]{0,60}(?:承認|可決|議決))|案|方針|予定)|(?<=提出し(?:て)?、(?:国会(?:の|に))?承認)を求め)',
      {
        body: 'parliament',
        form: 'future',
        weight: 0.82,
      },
    ),
    cue('bill-tabled', '(?:承認案|批准案|承認議案|同意案)(?:が|を)[^、。]{0,16}?(?<head>提出)', {
      body: 'parliament',
      form: 'future',
      weight: 0.8,
    }),
    cue('consent', `${after(`${PARLIAMENT}(?:(?!衆議?院)[^。]){0,60}`, '賛同|了承|容認')}(?=し[た、]|され|$)`, {
      body: 'parliament',
      weight: 0.75,
    }),
    cue('approve', `承認(?<!${LOWER}承認)(?!案|議案|申請|制度|薬|番号|書|国|件|を求)`, { weight: 0.82 }),
    cue('pass', `可決(?<!${LOWER}可決)(?!・成立)`, { weight: 0.82 }),
  ],
  ratified: [
    cue('notify-done', '(?:外交上の)?通告(?:を|が)(?<head>済ま|交わ|終え)', { weight: 0.85 }),
    cue(
      'ratify',
      `批准(?<!${PARLIAMENT}(?:(?!大統領|政府)[^。]){0,60}批准)(?!書|法|案|国|手続|承認|に向けた法|(?:に|を)(?:同意|承認|認め|必要)|の(?:承認|同意|ため|手続))`,
      { weight: 0.9 },
    ),
    cue('president-signs', `批准書に${gap(4)}(?<head>署名|サイン)`, { weight: 0.85 }),
    cue('deposit', `${DEED}(?:の|を|が|は)[^。]{0,24}?(?<head>寄託|提出|預託|手渡|託|届け)`, { weight: 0.95 }),
    cue('deposit-alone', '(?<head>寄託)(?!者|国政府)', { weight: 0.85 }),
    cue('exchange-notes', `${NOTES}(?:の|を|が|は)[^。]{0,24}?(?:取り)?(?<head>交換|交わ)(?!公文)`, { weight: 0.95 }),
    cue(
      'notify',
      `(?:国内|必要な|法的|それぞれの|憲法上の|双方の|相互の)?手続き?(?:の|が|を)${gap(6)}(?:完了|終え|終わ|終了)[^、。]{0,14}?(?<head>通告|通知|知らせ合|知らせ|伝達)`,
      {
        weight: 0.92,
      },
    ),
    cue(
      'procedures-done',
      `(?:国内|批准|必要な|法的|憲法上の|締結)(?:の)?手続き?(?:を|が|は)${gap(6)}(?<head>完了|終え|終わ|済ま|終了|整)(?!備|理|合)`,
      { weight: 0.85 },
    ),
    cue(
      'need-procedures-done',
      `発効に必要な[^、。]{0,12}(?:手続き?|要件|条件)(?:を|が|は)${gap(8)}(?<head>完了|終え|終わ|済ま|終了|整|そろ|満た)`,
      {
        weight: 0.88,
      },
    ),
    cue('conditions-met', `発効(?:の)?(?:要件|条件)(?:を|が|は)${gap(8)}(?<head>満た|整|充足|そろ|クリア)`, { weight: 0.85 }),
    cue('become-party', '(?:締約国|加盟国|当事国)に(?:正式に)?(?<head>な|加わ)(?=[っりる])', {
      kinds: ['agreement'],
      weight: 0.88,
    }),
    cue(
      'joining-done',
      '(?:加わる|入る|加入する|参加する|結ぶ|締結する)(?:ための)?手続き?(?:を|が)[^、。]{0,6}?(?<head>完了|終え|終わ|済ま)',
      {
        weight: 0.85,
      },
    ),
    cue('accede', '(?<head>加入)(?!書|国|者|金|資格|権|議定書|手続|を(?:申請|希望)|の(?:意向|申請)|申請|件数)', {
      kinds: ['agreement'],
      weight: 0.82,
    }),
    cue('accept', `${TEXT}${Q}(?:を|の)(?<head>受諾)`, { weight: 0.85 }),
    cue(
      'nth',
      `(?:批准|締約|加入|受諾)[^、。]{0,10}?(?:国|数)?(?:が|は)?[^。]{0,16}?(?:\\d+|六十|五十)(?:[カかヵケヶ]国|番目)?(?:に|を|へ)${gap(4)}(?<head>達|到達|超え|届)`,
      { weight: 0.9 },
    ),
    cue('nth-country', '\\d+[カかヵケヶ]国目の(?:批准|締約国|加入)', { form: 'past', weight: 0.85 }),
  ],
  'provisionally-applied': [
    cue('provisional', '暫定(?:的な|的に)?(?<head>適用|発効)'),
    cue('provisional-start', `暫定適用(?:を|が)${gap(6)}(?<head>開始|始ま|始め|実施)`),
  ],
  'in-force': [
    cue('set-going', `${TEXT}${Q}(?:が|は)${gap(12)}(?<head>動き出|動き始め|実施に移)`, { weight: 0.8 }),
    cue('binding', '(?:法的)?拘束力(?:を|が)(?<head>持|生じ|発生)(?=[ちつったさし])', { weight: 0.75 }),
    cue('take-effect', '(?<head>発効)(?!要件|条件|予定日|日|時期|国|の要件|の条件|に必要)'),
    cue(
      'effect-verb',
      `効力(?:を|が|は|も)[^。]{0,18}?(?<head>生じ|生ず|生ん|持|もつ|もっ|有|発生|発(?=[しす])|出|得)(?=[さしすせつっちたてるずどぜまん、。」]|$)`,
    ),
    cue('effect-noun', '(?<head>効力(?:の)?発生|効力(?:を|の)発生)'),
    cue('effective-date', '(?<head>(?:発効|効力(?:の)?発生)(?:予定)?(?:日|時期))(?=(?:は|が|を|[:\\s])[^、。]{0,16}?\\d)', {
      form: 'present',
      weight: 0.95,
    }),
    cue('still-valid', `${TEXT}${Q}(?:が|は)(?:現在|今|なお)(?:も|でも)?、?(?<head>有効)(?=だ|で)`, {
      form: 'state',
      weight: 0.8,
    }),
    cue('valid', `${TEXT}${Q}(?:が|は)${gap(14)}有効(?:と|に)(?<head>な)(?=[っりる])`, { weight: 0.85 }),
    cue('applied', `${TEXT}${Q}(?:が|は)[^、。]{0,14}?(?<head>適用)(?=され[たて、]|開始)`, { weight: 0.75 }),
    cue('application', `${TEXT}${Q}の適用(?:が|を)[^。]{0,12}?(?<head>始ま|始め|開始|スタート)`, { weight: 0.82 }),
    cue('effect-alone', '(?:きょう|本日|今日|あす|明日|\\d日|月)(?:に|から|、)?(?<head>効力)(?=[\\s。]|$)', { weight: 0.85 }),
    cue('come-into-operation', `(?<!努)力に(?<head>入)(?=[りるっ])`, { weight: 0.75 }),
    cue('apply', `${TEXT}${Q}(?:が|は|の)[^、。法]{0,12}?(?<head>施行|適用開始)`, { weight: 0.8 }),
    cue('start', `${TEXT}${Q}(?:が|、)[^、。]{0,10}?(?<head>スタート|始ま|始動)`, { weight: 0.8 }),
  ],
  announced: [
    cue(
      'decided',
      '(?:輸出|採用|導入|発注|選定|共同開発|建造|建設|購入|調達|受注)(?:が|を|は)(?:正式に)?(?<head>決ま|決定|決め)(?!手|権)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    cue('ahead', '(?:案|型|陣営|社)が(?<head>優位|有力|優勢|先行|本命)(?=か|と|に|で|だ|し)', {
      ...topic,
      kinds: ['programme'],
      form: 'possible',
      weight: 0.8,
    }),
    cue(
      'programme',
      `(?:共同開発|計画|構想|プログラム|プロジェクト|共同研究)(?:の|を|で|に)(?:(?!中止|撤|終了|延期|断念|凍結|停止|見直|参加|離脱|遅|加わ|[たるい]と)[^。]){0,16}?(?<head>発表|表明|合意)`,
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.75,
      },
    ),
    cue(
      'chosen',
      '(?:案|型|艦|機|社|陣営|連合|グループ|重工業?|提案|方式|[A-Za-zァ-ヶー])[」』)]?(?:を|に|が)[^、。]{0,10}?(?<head>選定|選ば|選ん(?=[だで])|選び|採用)(?!者|基準|委員|理由|作業|手続|にあた)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.78,
      },
    ),
    cue(
      'agree-to-build',
      '(?:開発|建造|建設|導入|調達|生産|製造|購入|配備|採用|走らせ|打ち?上げ)(?:する|させる|る)?(?:こと)?(?:に|で)[^、。]{0,6}?(?<head>合意|一致)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    cue('will-conclude', `覚書[^。]{0,24}?(?:交わす|結ぶ|締結する)(?:考え|方針|こと)?(?:を|と)(?<head>発表|表明)`, {
      kinds: ['memorandum', 'agreement'],
      form: 'past',
      weight: 0.8,
    }),
  ],
  established: [
    cue(
      'found',
      `${after(`${BODY}[^。]{0,24}`, '設立|発足|創設|設置|結成|立ち?上げ|立ち上が|旗揚げ|始動')}(?!条約|協定|文書|準備|目的|趣旨|者|当初|後|記念|(?:する|させる)?こと|で合意|に合意|、?\\d+周年|以来|総会|根拠|${ELSE})`,
      { ...topic, kinds: BODIES, weight: 0.82 },
    ),
    cue('launch', `(?:正式に)?(?<head>発足|創設|立ち?上げ|始動)(?!当|以来|時|人|${ELSE})`, {
      ...topic,
      kinds: BODIES,
      weight: 0.8,
    }),
    cue('declare-partnership', 'パートナー(?:シップ)?(?:関係)?[」』]?の?(?:樹立|構築)(?:を)?[^。]{0,8}?(?<head>宣言|発表)', {
      ...topic,
      kinds: ['partnership'],
      weight: 0.88,
    }),
    cue(
      'partnership',
      `パートナー(?:シップ)?(?:関係)?${Q}(?:を|の|は|が)${gap(8)}(?<head>結(?=[ばびぶん])|樹立|宣言|構築|確立|締結|発表)`,
      {
        ...topic,
        kinds: ['partnership'],
        weight: 0.88,
      },
    ),
  ],
  contracted: [
    cue(
      'contract',
      `(?<!量産)契約${Q}を[^。]{0,40}?(?<head>結(?=[ばびぶべん])|交わ(?=[さしすそ])|締結|発注|獲得|受注|取り交わ|授与|与え|付与|締め)`,
      {
        ...topic,
        weight: 0.9,
      },
    ),
    cue('contract-made', `契約${Q}(?:が|は)[^。]{0,16}?(?<head>結(?=[ばん])|交わさ|成立|まとま|締結|発注)`, {
      ...topic,
      weight: 0.85,
    }),
    cue('contract-signed', `契約(?:書)?${Q}に[^。]{0,8}?(?<head>署名|調印|サイン)`, { ...topic, weight: 0.9 }),
    cue('contract-with', `と(?<head>契約)(?=し|す|を?締結)`, { ...topic, weight: 0.82 }),
    cue('order', '(?<!への)(?<head>受注|発注|落札)(?!者|機関|窓口|側|量|額|残|元|先|の窓)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.82,
    }),
    cue(
      'contract-plan',
      `(?<head>契約)${Q}(?=(?:の(?:締結)?|は|を|「)[^。]{0,10}?(?:年内|めど|目標|予定|最終|大詰め|来月|今月|来年|急ぐ|めざ|目指))`,
      {
        ...topic,
        kinds: ['programme'],
        form: 'future',
        weight: 0.85,
      },
    ),
    cue(
      'contract-noun',
      `(?<=の|発|計|量産|大型|\\d|国際|最初)(?<head>契約)(?!更新|期間|書|社員|者|上|を|が|に|は|の|まで|と|金|内容|形態)`,
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.75,
      },
    ),
    cue(
      'loan',
      '(?:補助金|助成金|融資|借款|出資|贈与|支援金)[^。]{0,24}?(?<head>決定|承認|供与|拠出|交付|調印|署名|締結|決め|実行)(?!者|案|書|先)',
      {
        ...topic,
        kinds: ['programme', 'partnership'],
        weight: 0.78,
      },
    ),
    cue(
      'pay-in',
      '(?:ユーロ|ドル|円|ポンド|元|クローナ|ルピー|ウォン)(?:余り)?(?:を|の)[^、。]{0,10}?(?<head>拠出|融資|出資|助成|供与)(?!者|先|枠|比率)',
      {
        ...topic,
        kinds: ['programme', 'partnership'],
        weight: 0.78,
      },
    ),
    cue('funding', `(?:予算|資金|拠出|費用)[^、。]{0,14}?(?:を)(?<head>拠出|計上|配分|充て)`, {
      ...topic,
      kinds: ['programme'],
      weight: 0.65,
    }),
  ],
  underway: [
    cue(
      'begin',
      '(?:共同研究|共同開発|事業|工事|開発|協力|実証|建造|製造|建設|生産|施工|掘削|敷設|組み?立て)(?:が|を|に|の)[^。]{0,10}?(?<head>始ま|始め|開始|着手|スタート|取りかか|取り掛か)',
      {
        ...topic,
        kinds: ['programme', 'memorandum', 'partnership'],
        weight: 0.8,
      },
    ),
    cue(
      'go-on',
      '(?:開発|研究|事業|計画|協力|取り組み|共同研究|運用|実施|工事|建設|建造|敷設|掘削)(?:が|を|も|は|など)[^。]{0,12}?(?<head>進め|進む|進ん|続け|続い|続く)',
      {
        ...topic,
        form: 'state',
        kinds: ['programme', 'dialogue', 'memorandum', 'partnership'],
        weight: 0.7,
      },
    ),
    cue('talks-go-on', '協議を(?<head>重ね|続け)', { ...topic, form: 'state', kinds: ['dialogue'], weight: 0.75 }),
  ],
  milestone: [
    cue('shortlist', '(?:候補|案|選択肢)[^。]{0,40}?に(?<head>絞り込|絞)(?=[みまむっらりん])', {
      ...topic,
      kinds: ['programme'],
      weight: 0.8,
    }),
    cue('last-round', '最終候補(?:に|として)(?<head>残|選ば|選ん|選定)', { ...topic, kinds: ['programme'], weight: 0.8 }),
    cue('handed-over', '(?:機|艦|隻|台|基|両|機体|車両|部隊)(?:を|が|は)[^、。]{0,16}?(?<head>納入|引き?渡|受領)(?!先|式典)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.76,
    }),
    cue('join-up', '(?:ケーブル|トンネル|橋|橋桁|全線|回線|線路|レール)が[^。]{0,12}?(?<head>つなが)(?=[っりる])', {
      ...topic,
      kinds: ['programme'],
      weight: 0.8,
    }),
    cue('land', '用地[^、。]{0,24}?取得(?:が|を|は)[^、。]{0,8}?(?<head>完了|終え|終わ|終了)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.82,
    }),
    cue('committee-resolves', '(?:承認|可決)すべきものと(?<head>決|議決)(?=[しさ])', { body: 'chamber', weight: 0.85 }),
    cue('next-phase', '(?:段階|フェーズ|局面)(?:に|へ)(?<head>入|移行|移|進)(?=[っりるらんみむしす])', {
      ...topic,
      kinds: ['programme'],
      weight: 0.78,
    }),
    cue(
      'works',
      '(?<head>起工|陸揚げ|着工|定礎|据え?付け|竣工|しゅん工|貫通|命名式|鋼材切断|鋼板切断|上棟|棟上げ|試運転|試験走行|連結|接続試験|初入港|海上公試|公試)(?!予定地|業者|数|件数|会社)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    cue(
      'review',
      '(?:審査|試験|評価|検査|レビュー|SRR|SDR|PDR|CDR)[^、。]{0,14}?(?:を|に|が)?(?<head>通過|完了|合格|クリア|終え|終わ|終了|パス|突破|成功)',
      {
        ...topic,
        kinds: ['programme', 'occasion', 'partnership', 'agreement'],
        weight: 0.85,
      },
    ),
    cue(
      'works-done',
      '(?:設計|掘削|敷設|設置|組み?立て|建造|改修|統合|結合|架設|溶接|用地取得|用地買収|全長|環境影響評価)(?:作業|工事|工程)?(?:が|を|は|の)[^、。]{0,12}?(?<head>完了|終え|終わ|終了|完成)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    cue(
      'reaches',
      '(?:高架橋|橋脚|線路|レール|トンネル|用地|敷設|掘削|工事|進捗率?|延長|区間)[^。]{0,24}?(?:\\d|割|%|キロ|半分|過半)[^、。]{0,8}?(?:に|を)(?<head>達|届|到達|超え|突破)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    cue(
      'put-down',
      '(?:初|最初|第1|1(?:つ|本|基|号|枚)|最後|最終)[^、。]{0,16}?(?<head>沈め|沈設|架設|据え|設置|敷設|積み込|搭載|接続)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    cue(
      'launched',
      '(?:衛星|探査機|ロケット|号機|実証機|モジュール|宇宙船|補給船|着陸機|探査車)[^。]{0,28}?(?<head>打ち?上げ)(?=られ(?!る)|た|まし|、|に成功|成功|$)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    cue(
      'launch-plan',
      '(?<head>打ち?上げ)(?=られる|る(?:予定|計画|方針|見通し|。)|を[^、。]{0,10}(?:予定|めざ|目指)|は[^、。]{0,12}(?:予定|見通し|見込み))',
      {
        ...topic,
        kinds: ['programme'],
        form: 'future',
        weight: 0.8,
      },
    ),
    cue('launch-success', '打ち?上げに(?<head>成功)', { ...topic, kinds: ['programme'], weight: 0.85 }),
    cue('next-review', '(?:審査|試験|初飛行|打ち?上げ)(?:\\([A-Z]{2,4}\\))?が(?<head>控え)', {
      ...topic,
      kinds: ['programme'],
      form: 'future',
      weight: 0.8,
    }),
    cue('first-flight', '(?<head>初飛行|初打ち?上げ|進水|ロールアウト|初公開)(?:式)?', {
      ...topic,
      kinds: ['programme'],
      weight: 0.82,
    }),
    cue(
      'delivered',
      '(?:初号機|1号機|1番艦|試作機|第1陣|モジュール|船体)[^、。]{0,20}?(?<head>納入|引き?渡|完成|到着|公開|組み上が)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.78,
      },
    ),
    cue('appointed', '(?:初代|首席|最初の)[^。]{0,24}?に(?:は)?[^。]{0,30}?(?<head>就任|就い|就く|選出|任命|起用)', {
      ...topic,
      weight: 0.75,
    }),
    cue('lower-house', `${after(LOWER, '可決|承認|通過')}(?!案|議案|を求)`, { body: 'chamber', weight: 0.8 }),
    cue('committee', `${after('委員会(?:で|が|は|を)[^、。]{0,20}', '可決|承認|通過')}(?!案|議案|を求)`, {
      body: 'chamber',
      weight: 0.8,
    }),
    cue('opening', '(?:本部|事務所|オフィス)[^。]{0,10}?(?<head>開所)', {
      ...topic,
      kinds: ['programme', 'partnership'],
      weight: 0.8,
    }),
  ],
  operational: [
    cue(
      'line-opens',
      '(?:区間|鉄道|路線|線|トンネル|橋|間の約?\\d+キロ)[^。]{0,24}?(?<head>開(?=[いくけかき])|走り始め|走り出)',
      { ...topic, kinds: ['programme'], weight: 0.75 },
    ),
    cue('into-use', '(?<head>実用化|お目見え)(?=さ|し|を果)', { ...topic, kinds: ['programme'], weight: 0.75 }),
    cue('opens', `(?<head>開通|供用開始|開業|就航)(?<!${OCCASIONS}(?:が|を|の|は|も)?[^、。]{0,6}..)(?!前|区間)`, {
      ...topic,
      kinds: ['programme'],
      weight: 0.85,
    }),
    cue(
      'in-motion',
      '(?:仕組み|制度|枠組み|サービス|システム|回線|ケーブル)(?:が|は|を)[^。]{0,16}?(?<head>動き始め|動き出|運用を始め|稼働)',
      {
        ...topic,
        weight: 0.82,
      },
    ),
    cue(
      'operate',
      `(?<!${OCCASIONS}の?)(?:運用|稼働|供用|業務|操業|営業|受け付け|受付|活動|制度|観測|供給|運航|運行|送電|配信|発給|サービス|商業運転|発電)(?:の|を|が|は)?[^。]{0,10}?(?<head>開始|始ま|始め|スタート)(?!前)`,
      {
        ...topic,
        weight: 0.82,
      },
    ),
    cue('run', '(?<head>本格始動|本格稼働|稼働|就役|実戦配備)(?!率|中)', { ...topic, weight: 0.8 }),
    cue('go-into-service', '(?:運用|運転|稼働|供用|業務|任務)に(?<head>入|就)(?=[っりるいくき])', { ...topic, weight: 0.82 }),
    cue('office-opening', '(?:本部|事務局|事務所|センター|機関)[^。]{0,10}?(?<head>開所|開設|オープン)', {
      ...topic,
      weight: 0.82,
    }),
    cue('accepting', '申請[^、。]{0,8}?(?<head>受け付け|受付)(?!が|の|を(?:始|開)|開始)', { ...topic, weight: 0.75 }),
    cue('scheme-starts', `(?:制度|ワーホリ|ワーキング・?ホリデー)${Q}?[^。]{0,16}?(?<head>スタート|始ま|始め|開始|解禁)`, {
      ...topic,
      weight: 0.78,
    }),
    cue('effective-day', '施行(?:期)?日[\\s:は]*[^。]{0,16}?\\(?(?<head>予定)', { ...topic, form: 'future', weight: 0.75 }),
  ],
  completed: [
    cue(
      'works-complete',
      '(?:全線|全区間|全体|本体|建設|工事|トンネル|橋|ダム|発電所|パイプライン|ケーブル|施設|全\\d+[隻機基本])(?:が|は|の|で)[^、。]{0,10}?(?<head>完成|完工|落成)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    cue('mission-over', '(?:運用|ミッション|任務|観測)(?:を|が|は)[^、。]{0,8}?(?<head>終え|終了|終わ|完了)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.8,
    }),
    cue(
      'complete',
      '(?:計画|プログラム|プロジェクト|ミッション|事業|博覧会|万博)(?:が|は|を)[^、。]{0,12}?(?<head>完了|終了|閉幕|完結)',
      {
        ...topic,
        kinds: ['programme', 'occasion'],
        weight: 0.82,
      },
    ),
  ],
  scheduled: [],
  held: [
    cue('come-true', `${SESSION}[」』)]?(?:が|は|、)[^。]{0,16}?(?<head>実現)`, { ...topic, kinds: MEETINGS, weight: 0.8 }),
    cue('meet', '(?:閣僚|大臣|次官|外相|防衛相|高官|局長|首脳)[^。]{0,20}?(?<head>顔を合わせ|一堂に会|顔をそろえ)', {
      ...topic,
      kinds: MEETINGS,
      weight: 0.78,
    }),
    cue('meet-at', '(?:2プラス2|2\\+2|対話|協議|会合)」?で(?:は)?(?<head>会談|協議|会見)', {
      ...topic,
      kinds: MEETINGS,
      weight: 0.8,
    }),
    cue('attend', `(?:会合|会議|サミット|対話|協議)(?:」)?に(?:は)?(?:も)?(?<head>出席|参加|臨)(?!者)`, {
      ...topic,
      kinds: MEETINGS,
      weight: 0.75,
    }),
    cue(
      'hold',
      `${after(`${SESSION}[^。]{0,24}`, '開催|開(?=[いかきく])|行わ|行い|行っ|行う|実施|持た')}(?!国|地|し(?:てい)?る(?:の)?は)`,
      {
        ...topic,
        kinds: MEETINGS,
        weight: 0.85,
      },
    ),
    cue(
      'leaders-meet',
      '(?:首脳|閣僚|外相|防衛相|国防相|大臣|運営委員会|合同委員会)[^、。]{0,10}?(?:会合|会談|会議|協議|委員会)[^。]{0,24}?(?<head>開催|開(?=[いかき])|行わ|行っ|実施)',
      { ...topic, kinds: [...MEETINGS, 'programme', 'partnership'], weight: 0.8 },
    ),
    cue(
      'held-session',
      `(?<head>開(?=[いかき])|開催|行っ|行わ)(?=[^、。]{1,6}?(?:政府間の|初の|初めての)?(?:第\\d+回|初会合|${SESSION}))`,
      {
        ...topic,
        kinds: ['dialogue', 'occasion'],
        weight: 0.82,
      },
    ),
    cue(
      'open-close',
      `(?:${SESSION}|博覧会|万博|園芸博|EXPO|映画祭|大会|展|フェア)[^。]{0,16}?(?<head>開幕|閉幕|幕を(?:開け|閉じ))`,
      {
        ...topic,
        kinds: ['occasion', 'dialogue'],
        weight: 0.8,
      },
    ),
    cue('session-starts', `${SESSION}[」』)]?(?:が|は)[^。]{0,16}?(?<head>始ま|スタート)`, {
      ...topic,
      kinds: MEETINGS,
      weight: 0.8,
    }),
    cue('result-note', `${SESSION}[」』]?(?:の開催)?\\((?<head>結果|概要|結果概要)\\)`, {
      ...topic,
      kinds: MEETINGS,
      form: 'past',
      weight: 0.85,
    }),
  ],
  renewed: [
    cue('made-anew', `${TEXT}${Q}(?:を|の|が)${gap(8)}(?<head>更改|再締結|結び直|締結し直)`, { weight: 0.85 }),
    cue(
      'renew',
      `${ofOwn('更新')}(?<!(?:日|${THINGS}[」』]?(?:を|の)[^、。]{0,6})更新)(?!日|履歴|情報|プログラム|[)】]|料|手続)`,
      {
        weight: 0.85,
      },
    ),
    cue('extend', `${ofOwn('延長')}(?<!${THINGS}[」』]?(?:を|の)[^、。]{0,6}延長)(?!戦|線|上|コード|国会|保育)`, {
      weight: 0.85,
    }),
    cue('prolong', '(?:条約|協定|期限|効力|有効期間|期間|もう一度|再び)[^、。]{0,10}?(?<head>延ば)(?=[しすさせそ])', {
      weight: 0.85,
    }),
    cue('go-on-for', `${TEXT}${Q}(?:を|は|が)[^、。]{0,8}?(?:\\d年間?|20\\d\\d年[^、。]{0,6}まで)(?<head>継続)`, {
      weight: 0.82,
    }),
    cue('renewed-text', `(?:覚書|協定|取り決め)${Q}を(?:新たに|改めて)(?:取り)?(?<head>交わ|結|締結)`, { weight: 0.85 }),
  ],
  amended: [
    cue('rewrite', `${TEXT}${Q}(?:を|が|は)${gap(10)}(?<head>書き換え|手直し|差し替え|置き換え)`, { weight: 0.8 }),
    cue(
      'review-text',
      `(?:協定|条約|議定書|附属書|覚書|取り?決め)${Q}(?:を|が|は)[^、。]{0,14}?(?<head>見直(?:し(?=[でをのにがはか]))?)(?=[さしす])`,
      {
        weight: 0.78,
      },
    ),
    cue(
      'wider-text',
      `(?:協定|条約|覚書|取り?決め)${Q}の(?:対象|附属書|範囲)[^。]{0,20}?(?<head>追加|加え|広げ|拡大)(?!議定書)`,
      { weight: 0.8 },
    ),
    cue('wider-quota', '(?:枠|上限|定員|発給数|便数|漁獲量)(?:を|が|は)[^。]{0,20}?(?<head>拡大|引き?上げ|倍増|増や|広げ)', {
      kinds: ['agreement', 'memorandum'],
      weight: 0.72,
    }),
    cue('new-version', '改[定訂正]版[^、。]{0,16}?(?<head>公表|発表|採択|承認|まとめ)', { ...topic, weight: 0.8 }),
    cue('amend', `改[正定訂](?<!(?:憲法|法|令|${THINGS}[」』]?(?:を|の)[^、。]{0,6})改.)(?!議定書|案|法|点|後|前|版|を盛り込)`, {
      weight: 0.8,
    }),
  ],
  expanded: [
    cue(
      'join',
      `(?:計画|プログラム|枠組み|協定|条約|覚書|取り?決め|共同開発|GCAP|機構|パートナーシップ|開発|プロジェクト|連合|同盟)${Q}(?:へ|に|への)(?:の)?[^。]{0,20}?(?<head>参加|参画|加盟|加わ|合流|関与|仲間入り|名を連ね)(?!国|者|を(?:募集|呼び))`,
      {
        ...topic,
        weight: 0.82,
      },
    ),
    cue('observer', 'オブザーバー[^、。]{0,10}?(?:として|で|に|参加を)[^、。]{0,8}?(?<head>招|迎え|参加|関与|加わ|承認|認め)', {
      ...topic,
      weight: 0.85,
    }),
    cue('take-part', `(?<head>参画|加盟)(?!国|者|社)`, { ...topic, kinds: ['programme', 'partnership'], weight: 0.8 }),
    cue('come-in', `が(?:新たに|正式に|将来)?[^、。]{0,4}?(?<head>加わ)(?=[るっり])`, {
      ...topic,
      kinds: ['programme'],
      weight: 0.7,
    }),
  ],
  reduced: [
    cue('withdraw', '(?<head>脱退|離脱)(?!国|手続|条項|規定|を望む国|できる)', { weight: 0.88 }),
    cue(
      'pull-out',
      `(?:計画|プログラム|協定|条約|枠組み|開発|戦闘機|事業|[A-Z]{3,})${Q}から(?:の)?[^、。]{0,8}?(?<head>撤退|抜け|手を引|降り)`,
      {
        ...topic,
        weight: 0.85,
      },
    ),
  ],
  upgraded: [
    cue(
      'agree-to-upgrade',
      `(?:関係|パートナー(?:シップ)?)[^。]{0,30}?(?:引き?上げる|格上げする|高める|昇格させる|格上げ|引き?上げ)(?:こと)?(?:で|に|を)(?:正式に)?(?<head>一致|合意|確認|宣言)`,
      { ...topic, kinds: ['partnership', 'dialogue'], weight: 0.92 },
    ),
    cue('upgrade', `(?:関係|パートナー(?:シップ)?)[^。]{0,30}?(?<head>引き?上げ|格上げ|昇格|高め)`, {
      ...topic,
      kinds: ['partnership', 'dialogue'],
      weight: 0.9,
    }),
    cue('upgrade-alone', '(?<head>格上げ)', { ...topic, kinds: ['partnership', 'dialogue'], weight: 0.85 }),
  ],
  delayed: [
    cue(
      'later',
      '(?:引き?渡し|納入|開始|完成|開通|打ち?上げ|期限|時期|配備|就航|稼働|発効)(?:時期|予定|目標)?を[^。]{0,30}?に(?<head>延ば|遅ら|繰り?下げ|改め|変更|見直)',
      { ...topic, weight: 0.85 },
    ),
    cue(
      'postpone',
      `(?<head>延期|先送り|先延ばし|後ろ倒し|後ずれ|順延|繰り?延べ|お預け|越年|ずれ込|持ち越)(?<!${OCCASIONS}(?:の開催)?(?:が|を|の|は|も)[^、。]{0,8}..)`,
      { ...topic, weight: 0.85 },
    ),
    cue(
      'late',
      '(?:計画|開発|契約|配備|署名|発効|批准|承認|締結|打ち?上げ|初飛行|日程|工程|工期|工事|建設|事業|手続き?|作業|開始|開催|開業|開通|完成|納入|引き?渡し|就役|納期|竣工|運転)[^。]{0,16}?(?<head>(?<!時代|手)遅れ|遅延)(?!を取り)',
      {
        ...topic,
        weight: 0.8,
      },
    ),
    cue(
      'stretch',
      '(?:工期|納期|開業|開通|完成|就役|納入|打ち?上げ|引き?渡し)(?:時期|予定)?(?:が|は)[^。]{0,16}?(?<head>延び|延ば|ずれ込|ずれ|伸び)',
      {
        ...topic,
        weight: 0.82,
      },
    ),
    cue('miss', `(?:期限|目標|年内|年末|\\d年)[^、。]{0,8}?に(?:は)?(?<head>間に合わ)`, { ...topic, form: 'past', weight: 0.8 }),
    cue(
      'missed-contract',
      `(?:昨年末|年末|年内|年末)(?:までに|に)[^、。]{0,8}?はずだった[^。]{0,24}?(?:交わさ|結ば|締結さ|まとま)[^、。]{0,3}?てい(?<head>な)`,
      {
        ...topic,
        form: 'past',
        weight: 0.85,
      },
    ),
    cue(
      'put-off',
      '(?:署名|締結|批准|採決|契約|発効|調印|開催|実施|開始|合意|妥結|承認|打ち?上げ)(?:式)?(?:(?:を|が|は)[^、。]{0,14}?)?(?<head>見送)(?=[らりるっ])',
      {
        ...topic,
        weight: 0.8,
      },
    ),
  ],
  suspended: [
    cue(
      'come-to-halt',
      '(?:計画|工事|協力|交渉|協議|開発|手続き?|履行|事業|対話|査察|情報共有|建設|建造)(?:が|は)[^、。]{0,8}?(?<head>止ま|ストップ|滞)(?=[りっるしすら])',
      {
        ...topic,
        weight: 0.78,
      },
    ),
    cue(
      'suspend',
      `(?:参加|履行|適用|(?<!通告の)効力|やり取り|情報交換|情報共有|実証|工事|試験|支援|拠出|資金|業務|事業|運用|協力|協定|条約|計画|協議|交渉|開発|批准|手続き?|対話|会合|実施)${Q}(?:の|を|が|は)?[^、。]{0,8}?(?<head>停止|中断|凍結|棚上げ|保留|一時停止|見合わ?せ)(?!を解除|の解除|線|に追い込|して(?!い))`,
      {
        weight: 0.88,
      },
    ),
    cue('stop', `(?:履行|参加|適用|協力)(?:を|は)[^、。]{0,6}?(?<head>止め)(?=[るた、て])`, { weight: 0.88 }),
  ],
  resumed: [
    cue(
      'resume',
      `(?:交渉|協議|参加|履行|適用|計画|開発|対話|会合|協力|運用|工事|建設|運航|運行|生産|供給|発給|発行|査察|操業|支援|拠出)(?:の|を|が|は)?[^、。]{0,6}?(?<head>再開)`,
      {
        weight: 0.82,
      },
    ),
    cue('come-back', '(?:対話|協議|交渉|協力)(?:が|に)[^、。]{0,10}?(?<head>戻|動き出|復活|息を吹き返)(?=[っりしたす])', {
      ...topic,
      weight: 0.8,
    }),
    cue('lift', `(?:停止|中断|凍結)(?:を|の)(?<head>解除)`, { weight: 0.82 }),
  ],
  terminated: [
    cue('denounce', '(?<head>破棄|廃棄|白紙撤回)(?!物)', { weight: 0.88 }),
    cue(
      'scrap',
      `(?:計画|開発|実証|事業|プログラム|共同開発|プロジェクト|協定|条約|交渉|締結|署名|「[^」]{1,12}」)(?:を|の|が|は)[^、。]{0,6}?(?<head>断念|中止|打ち?切|取り?やめ|取り?止め|白紙|頓挫|撤回|解消)`,
      {
        ...topic,
        weight: 0.85,
      },
    ),
    cue('end-programme', '(?:実証|事業|計画|プログラム|開発|支援|「[^」]{1,16}」)(?:を|の)[^、。]{0,6}?(?<head>終了)', {
      ...topic,
      kinds: ['programme', 'partnership'],
      weight: 0.85,
    }),
    cue(
      'give-notice',
      '(?<head>終了)(?=を(?:正式に)?(?:通告|通知|決定|決め)|する(?:こと)?(?:と|を)[^、。]{0,10}(?:通告|通知|表明))',
      {
        ...topic,
        weight: 0.88,
      },
    ),
    cue('back-to-blank', '白紙に(?<head>戻)(?=[さしすっりる])', { ...topic, weight: 0.88 }),
    cue(
      'full-stop',
      `(?:${TEXT}|計画|対話|協力|関係|事業)${Q}に(?:終止符を|幕を)(?<head>打|閉じ|下ろ|引)(?=[ちっつたてさしすいる])`,
      {
        ...topic,
        weight: 0.85,
      },
    ),
    cue('come-to-nothing', '(?<head>ご破算|立ち消え|お蔵入り|頓挫|幕引き|終わりを告げ)(?=[とにしをすたる、。]|$)', {
      ...topic,
      weight: 0.82,
    }),
    cue('bring-to-end', `(?:${TEXT}|計画|対話|事業)${Q}を[^、。]{0,6}?(?<head>終わらせ|打ち?切)`, { ...topic, weight: 0.85 }),
    cue('called-off', '(?<head>中止)(?=とな|にな|が決ま|を(?:正式に)?(?:決|発表|表明|通告|通知)|され)', {
      ...topic,
      weight: 0.85,
    }),
    cue('be-over', '(?:パートナーシップ|枠組み|計画|協定|条約|事業|対話)(?:は|が)(?<head>終わ)(?=[るっり])', {
      ...topic,
      weight: 0.85,
    }),
    cue('ending', '(?<head>打ち?切り|中止|撤回)(?=か(?:[\\s。]|$)|の可能性|説|論|も(?:視野|検討|選択肢))', {
      ...topic,
      weight: 0.85,
    }),
    cue('end', `${TEXT}${Q}(?:を|の|が|は)[^、。]{0,8}?(?<head>終了|廃止|解消)`, { weight: 0.85 }),
  ],
  expired: [
    cue('lapse', '(?<head>失効)'),
    cue(
      'run-out',
      `(?:(?:条約|協定|覚書)[^、。]{0,10}?(?:が|を)(?=満|切|期)|(?:期間|期限)(?:が|を))(?<head>満了|切れ|期限切れ|迎え|終え)(?!まで)`,
      {
        weight: 0.85,
      },
    ),
    cue('lose-effect', '効力を(?<head>失)(?=[いうっわ])', { weight: 0.92 }),
    cue('end-of-term', '(?<head>期限切れ|満了|満期)', { weight: 0.85 }),
  ],
};
