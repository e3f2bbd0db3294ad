// Japanese cues of programmes and bodies: choice, contracts, works, service.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, topic, BODIES, after, gap, Q, LOWER, BODY, ELSE, OCCASIONS } from './words.js';

export const works: Readonly<
  Record<
    Extract<Status, 'announced' | 'established' | 'contracted' | 'underway' | 'milestone' | 'operational' | 'completed'>,
    readonly Cue[]
  >
> = {
  announced: [
    cue('goes-to', '(?:案|型|製|社|陣営|[A-Za-zァ-ヶー])[」』)]?に(?:正式に?)?(?<head>決定|決ま|内定)(?=$|[、。\\sっさしり])', {
      ...topic,
      kinds: ['programme'],
      weight: 0.78,
    }),
    cue('wins', '(?:案|型|製|社|陣営|[A-Za-zァ-ヶー])[」』)]?に(?<head>軍配)(?=$|[、。\\s]|を上げ[たて]|が上がった)', {
      ...topic,
      kinds: ['programme'],
      form: 'past',
      weight: 0.78,
    }),
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
    cue(
      'lift-off',
      '(?:衛星|探査機|ロケット|号機|「[^」]{1,16}」)[^。]{0,24}?(?<head>飛び立|軌道に(?:投入|乗|到達))(?=[ちっつさしりるた])',
      { ...topic, kinds: ['programme'], weight: 0.8 },
    ),
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
    cue('join-up', '(?:ケーブル|トンネル|坑口|本坑|橋|橋桁|全線|回線|線路|レール)が[^。]{0,12}?(?<head>つなが)(?=[っりる])', {
      ...topic,
      kinds: ['programme'],
      weight: 0.8,
    }),
    cue('land', '用地[^、。]{0,24}?取得(?:が|を|は)[^、。]{0,8}?(?<head>完了|終え|終わ|終了)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.82,
    }),
    cue('committee-resolves', '(?:承認|可決)すべきものと(?<head>決定|議決|決)(?=[しさい])', { body: 'chamber', weight: 0.85 }),
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
      '(?:衛星|探査機|ロケット|号機|実証機|モジュール|宇宙船|補給船|着陸機|探査車)[^。]{0,28}?(?<head>打ち?上げ)(?=られ(?!る)|た|まし|、|$)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    cue(
      'launch-plan',
      '(?<head>打ち?上げ)(?=られる|る(?:予定|計画|方針|見通し|と(?!み|し)|こと|。)|を[^、。]{0,10}(?:予定|めざ|目指)|は[^、。]{0,12}(?:予定|見通し|見込み))',
      {
        ...topic,
        kinds: ['programme'],
        form: 'future',
        weight: 0.8,
      },
    ),
    cue('launch-success', '(?<!とは別の[^、。]{0,16})打ち?上げに?(?<head>成功)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.85,
    }),
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
    cue('into-use', '(?<head>実用化)(?=さ|し|を果)', { ...topic, kinds: ['programme'], weight: 0.75 }),
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
      '(?:全線|全区間|全体|本体|建設|工事|トンネル|橋|ダム|発電所|パイプライン|ケーブル|施設|全\\d+[隻機基本])(?:が|は|で)[^、。]{0,10}?(?<head>完成|完工|落成)',
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
};
