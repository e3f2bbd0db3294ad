// Japanese cues of works: what is begun, and what is reached on the way.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { trials } from './running.js';
import { flights } from './flights.js';
import { hulls } from './hulls.js';
import { steps } from './steps.js';
import { cue, topic, PIECE, WORK } from './words.js';

export const works: Readonly<Record<Extract<Status, 'underway' | 'milestone'>, readonly Cue[]>> = {
  underway: [
    ...trials,
    cue(
      'ground',
      '(?<head>(?:鍬|くわ|杭|くい)(?:入れ|打ち)|起工|着工)(?<!(?:船|艦|番[艦船]|フェリー)[^。]{0,24}起工)(?!予定地|業者|数|件数|会社)',
      {
        ...topic,
        kinds: ['programme', 'occasion'],
        weight: 0.82,
      },
    ),
    cue('spade', '(?:鍬|くわ|シャベル|スコップ)(?:が|を)[^、。]{0,6}?(?<head>入(?=っ|れ))', {
      ...topic,
      kinds: ['programme'],
      weight: 0.76,
    }),
    cue(
      'first-works',
      '(?:鍬入れ|くわ入れ|くい打ち|杭打ち|基礎工事|整地|造成|準備工事|土木工事|地盤改良)(?:式)?(?:が|を)[^、。]{0,6}?(?<head>始ま|始め|開始|スタート|行わ|行っ|着手)',
      { ...topic, kinds: ['programme'], weight: 0.8 },
    ),
    cue(
      'begin',
      `${WORK}(?:作業|工事)?(?:(?:が|を|は|も)[^。がを]{0,20}?|の|に)(?<!(?:運転|送電|送ガス|送水|運用|供用|操業|営業|供給|発電|サービス|輸送|収容|交渉)(?:を|が|の)?|(?:覚書|協定|条約|会談|合意|発表|構想)[にか]ら?)(?<head>始ま|始め|開始|着手|スタート|取りかか|取り掛か|本格化|緒に就|緒につ|火ぶたを切|幕を開け|滑り出|動き出)`,
      {
        ...topic,
        kinds: ['programme', 'occasion', 'memorandum', 'partnership'],
        weight: 0.8,
      },
    ),
    cue(
      'go-on',
      // 開発を進める「モジュール」: what describes a noun tells no news.
      '(?:開発|研究|事業|計画|協力|交流|観測|往来|連携|取り組み|共同研究|運用|実施|工事|建設|建造|敷設|掘削)(?:が|を|も|は|など)[^。]{0,12}?(?<head>進め(?!る(?:[「『]|[\\p{Script=Katakana}]{3}|こと|よう|方針|考え|予定|と|ため|協議体|枠組み|文書|契約|機会|上で|うえ))|進む|進ん|続け(?!る(?:こと|よう|方針|考え|予定|と|ため))|続い|続く)',
      {
        ...topic,
        form: 'state',
        kinds: ['programme', 'dialogue', 'memorandum', 'partnership'],
        weight: 0.7,
      },
    ),
    cue(
      'thick-of-works',
      '(?:建設|工事|設計|建造|開発|掘削|敷設|製造)の(?<head>真っ最中|真っ盛り|さなか|最中|段階)(?=だ|で|に(?:あ|い))',
      {
        ...topic,
        form: 'past',
        kinds: ['programme'],
        weight: 0.74,
      },
    ),
    cue('talks-go-on', '協議を(?<head>重ね|続け)', { ...topic, form: 'state', kinds: ['dialogue'], weight: 0.75 }),
  ],
  milestone: [
    cue(
      'section-begins',
      `(?:${WORK}(?:作業|工事)?が[^。がを]{0,16}?)?(?:区間|領内|領土|側|工区|部分|国内)(?:で|の|で[^、。]{0,10}?の?工事)(?:も|の工事)?[^、。]{0,14}?(?<head>着工|起工|始ま|着手|スタート)(?=[しさをがっりる。、]|$)`,
      { ...topic, kinds: ['programme'], weight: 0.8 },
    ),
    cue(
      'arrive',
      `${PIECE}(?:が|を|は|も)[^、。]{0,24}?(?<head>到着|届い|届け|運び込|搬入|運ばれ|入港|お目見え|姿を見せ|出荷|出港|旅立)`,
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.78,
      },
    ),
    cue(
      'set-down',
      `${PIECE}(?:の(?:設置|据え?付け|架設|搭載|取り?付け|積み込み|敷設))?(?:が|を|は|も)[^。]{0,18}?(?<!(?:別|ほか|他)の[^、。]{0,10})(?<head>据え|据わ|敷(?=[いかくけ])|架か|架け|架設|設置|取り?付け|敷設|沈め|沈設|搭載|積み込|載せ|組み込|下ろさ|降ろさ|つり上げ|吊り上げ)(?=[かいくらたさしまれっりみんるつ付け])`,
      { ...topic, kinds: ['programme'], weight: 0.78 },
    ),
    cue(
      'piece-done',
      `${PIECE}(?:が|を|は|も)[^、。]{0,14}?(?<head>完成|組み上が|出来上が|できあが|仕上が|公開|披露|お披露目|納入|納め|引き?渡|受領|受け取|受け渡)(?=[しさがっいしたるをまめ、。]|$)`,
      { ...topic, kinds: ['programme'], weight: 0.78 },
    ),
    cue(
      'ceremony',
      '(?<head>(?:完成|竣工|貫通|進水|命名|引き?渡し?|納入|受領|連結|上棟|接続|出荷|公開|除幕|発進|据え?付け|通水|締結)(?:記念)?式)(?!辞)',
      { ...topic, kinds: ['programme'], weight: 0.82 },
    ),
    cue('last-piece', '(?<head>最後の(?:\\d+枚|1本|1基|桁|区間|ピース|難関))(?=[がをは])', {
      ...topic,
      kinds: ['programme'],
      weight: 0.55,
    }),
    cue('meet-below', '(?:坑|トンネル|掘削|シールド機|先進導坑)[^。]{0,24}?(?<head>貫通|掘り抜|掘り終え|突き抜け)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.82,
    }),
    cue(
      'reactor',
      '(?<head>燃料(?:の)?装荷|臨界|初併入|初送電|送電網に接続|通水|湛水|試験湛水|火入れ|認証を取得|型式証明|型式認証|耐空証明)(?=[にがをすし達、。]|$)',
      { ...topic, kinds: ['programme'], weight: 0.78 },
    ),
    cue(
      'half-way',
      '(?:工事|建設|敷設|掘削|事業|計画)(?:が|は)[^、。]{0,12}?(?<head>折り返し|半分を(?:過ぎ|超え|終え)|峠を越え|山場を越え|大詰めを迎え)(?=[たにまを]|$)',
      { ...topic, kinds: ['programme'], weight: 0.75 },
    ),
    cue('shortlist', '(?:候補|案|選択肢)[^。]{0,90}?に(?<head>絞り込|絞)(?=[みまむっらりん])', {
      ...topic,
      kinds: ['programme'],
      weight: 0.8,
    }),
    cue(
      'picked-few',
      '(?:中|案|候補|提案)から[^。]{0,50}?(?:[23二三両]|数)(?:つ|案|社|者|艦|陣営)を(?<head>選び出|選ん|選抜|絞|残)(?=[しだりっす])',
      { ...topic, kinds: ['programme'], weight: 0.8 },
    ),
    cue(
      'handover-due',
      '(?:1番艦|初号機|[1-9一二三][隻機基両本号]目?|初の?[隻機])[^、。]{0,6}?(?<head>引き?渡し|納入|受領|進水)(?=は[^、。]{0,12}\\d[^、。]{0,6}(?:予定|見通し|見込み|計画|を見込む|。|$))',
      { ...topic, kinds: ['programme'], form: 'future', weight: 0.8 },
    ),
    cue(
      'within-years',
      '(?:試験|敷設|工事|飛行|実証)[^、。]{0,10}?は[^、。]{0,8}?\\d+(?:年|[カかヵケヶ]月)以内に(?<head>行|実施|始め|終え)',
      {
        ...topic,
        kinds: ['programme'],
        form: 'future',
        weight: 0.76,
      },
    ),
    cue(
      'design-fixed',
      '(?:設計|仕様|ルート|建設地|設置場所|建設予定地)(?:が|を)[^、。]{0,10}?(?<head>固ま|固め|確定|凍結)(?=[っりたてし、])',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.74,
      },
    ),
    cue(
      'moved-away',
      '(?:移転|立ち退き|補償|遺跡調査|不発弾処理|測量)(?:が|を)[^、。]{0,12}?(?<head>終わ|終え|完了)(?=[っりたてし、])',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.74,
      },
    ),
    cue('last-round', '最終候補(?:に|として)(?<head>残|選ば|選ん|選定)', { ...topic, kinds: ['programme'], weight: 0.8 }),
    cue('handed-over', '(?:機|艦|隻|台|基|両|機体|車両|部隊)(?:を|が|は)[^、。]{0,16}?(?<head>納入|引き?渡|受領)(?!先|式典)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.76,
    }),
    cue(
      'join-up',
      '(?:ケーブル|トンネル|坑口|本坑|橋|桁|全線|回線|線路|レール|主塔)(?:が|は|を|、)?[^。]{0,12}?(?<head>つなが(?=[っりる])|閉合|連結|つなぎ合わ)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    cue('land', '用地[^、。]{0,24}?取得(?:が|を|は)[^、。]{0,8}?(?<head>完了|終え|終わ|終了)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.82,
    }),
    cue(
      'next-phase',
      '(?<!最終|最終の|詰めの|調整|調整の|仕上げの|まとめの|大詰めの|終盤の|山場の|準備の|(?:交渉|協議|検討|審議|審査|議論)の?)(?:段階|フェーズ|局面)(?:に|へ)(?<head>入|移行|移|進)(?=[っりるらんみむしす])',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.78,
      },
    ),
    cue(
      'works',
      '(?<head>(?:(?<=(?:船|艦|フェリー)[^。]{0,24})起工)|陸揚げ|定礎|据え?付け|竣工|しゅん工|貫通|命名式|鋼材切断|鋼板切断|上棟|棟上げ|試運転|試験走行|連結|接続試験|初入港|海上公試|公試)(?!予定地|業者|数|件数|会社)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    cue(
      'review',
      '(?:審査|試験|評価|検査|点検|監査|レビュー|リハーサル|SRR|SDR|PDR|CDR)[^、。]{0,14}?(?:を|に|が)?(?<head>通過|通(?=[っり])|完了|合格|クリア|終え|終わ|終了|パス|突破|成功)',
      {
        ...topic,
        kinds: ['programme', 'occasion', 'partnership', 'agreement'],
        weight: 0.85,
      },
    ),
    cue(
      'works-done',
      '(?:設計|掘削|敷設|輸送|搬送|移送|回航|えい航|曳航|設置|組み?立て|建造|改修|統合|結合|架設|溶接|用地取得|用地買収|全長|環境影響評価)(?:作業|工事|工程)?(?:が|を|は|の)[^、。]{0,12}?(?<head>完了|終え|終わ|終了|完成)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.82,
      },
    ),
    cue(
      'goes-on-to',
      '(?:敷設|掘削|工事|架設|建設|埋設|延伸)(?:作業|工事)?(?:が|は)[^。]{0,50}?(?:まで|地点に|地点へ|\\d+%|[0-9]割)[^、。]{0,8}?(?<head>進|達|到達|届)(?=[んみましい])',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.78,
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
      '(?:初|最初|第1|1(?:つ|本|基|号|枚)|最後|最終)[^、。]{0,16}?(?<head>沈め|沈設|架設|(?<!(?:目標|念頭|中心|視野|軸|柱)に)据え|設置|敷設|積み込|搭載|接続|つなが|打ち込)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.8,
      },
    ),
    cue(
      'next-gate',
      '(?:次の|残る|最後の)(?:関門|節目|難関|山場|目標|ハードル)(?:は|が)[^。]{0,24}?(?<head>審査|試験|飛行|打ち?上げ|着工|入札|進水|公試)(?=$|[。、]|だ|で|と)',
      { ...topic, kinds: ['programme'], form: 'future', weight: 0.9 },
    ),
    cue(
      'review-due',
      '(?:審査|試験|試運転|試験運転|初飛行|公試|リハーサル)(?:は|を|が)[^、。]{0,14}?(?:\\d[年月日]|来年|来月|年内)[^、。]{0,6}?に(?<head>予定|計画|控え|行う|実施す)',
      { ...topic, kinds: ['programme'], form: 'future', weight: 0.9 },
    ),
    cue('next-review', '(?:審査|試験|初飛行|打ち?上げ)(?:\\([A-Z]{2,4}\\))?が(?<head>控え|待(?=[つちっ]))', {
      ...topic,
      kinds: ['programme'],
      form: 'future',
      weight: 0.8,
    }),
    cue(
      'part-done',
      '(?:ホーム|駅|庁舎|棟|岸壁|滑走路|塔|桟橋|橋脚|坑口|基礎|車庫|変電所|陸揚げ局)(?:が|は)[^、。]{0,8}?(?<head>完成|出来上が|できあが)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.76,
      },
    ),
    cue(
      'delivered',
      '(?:初号機|1号機|1番艦|試作機|第1陣|モジュール|船体)[^、。]{0,20}?(?<head>納入|引き?渡|完成|到着|公開|組み上が)',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.78,
      },
    ),
    ...flights,
    ...hulls,
    ...steps,
  ],
};
