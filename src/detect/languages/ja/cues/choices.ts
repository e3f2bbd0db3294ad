// Japanese cues of programmes and bodies on paper: the choice, the founding, the contract and the money.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, topic, BODIES, after, Q, BODY, ELSE } from './words.js';

export const choices: Readonly<Record<Extract<Status, 'announced' | 'established' | 'contracted'>, readonly Cue[]>> = {
  announced: [
    cue('goes-to', '(?:案|型|製|社|陣営|[A-Za-zァ-ヶー])[」』)]?に(?:正式に?)?(?<head>決定|決ま|内定)(?=$|[、。\\sっさしり])', {
      ...topic,
      kinds: ['programme'],
      weight: 0.78,
    }),
    cue(
      'pick',
      '(?:案|型|製|社|陣営|連合|[A-Za-zァ-ヶー」])[^、。]{0,8}?(?:に)(?<head>白羽の矢|決めた|一本化)(?=[がをと。、]|$)',
      { ...topic, kinds: ['programme'], form: 'past', weight: 0.75 },
    ),
    cue(
      'win-bid',
      '(?:受注|契約|案件|商戦|競争入札|入札|選定|競争)(?:を|で|に)[^、。]{0,10}?(?<head>勝ち取|射止め|制し|競り勝|勝ち抜|もぎ取|内定|指名され)(?=[っりたて、])',
      { ...topic, kinds: ['programme'], weight: 0.76 },
    ),
    cue(
      'unveil',
      '(?:構想|計画|プロジェクト|共同開発|プログラム|事業)(?:の(?:概要|全容|全体像|詳細|道筋|工程表?|日程|開始|立ち上げ|着手))?を[^、。るう]{0,8}?(?<head>打ち出|披露|公表|発表|明らかに|ぶち上げ|お披露目)(?=[しさ])',
      { ...topic, kinds: ['programme', 'partnership'], weight: 0.74 },
    ),
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
      `${after(`${BODY}[^。]{0,24}`, '設立|発足|創設|創立|設置|結成|開設|立ち?上げ|立ち上が|旗揚げ|始動|産声を上げ|船出|誕生')}(?!条約|協定|文書|準備|目的|趣旨|者|当初|後|記念|(?:する|させる)?こと|で合意|に合意|、?\\d+周年|以来|総会|根拠|${ELSE})`,
      { ...topic, kinds: BODIES, weight: 0.82 },
    ),
    cue('launch', `(?:正式に)?(?<head>発足|創設|立ち?上げ|始動|産声を上げ|旗揚げ|船出)(?!当|以来|時|人|${ELSE})`, {
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
      `パートナー(?:シップ)?(?:関係)?${Q}(?:を|の|は|が)(?:(?!解消|終了|打ち切|破棄|停止|凍結|中断|見直|格上げ|引き上げ)[^、。]){0,8}?(?<head>結(?=[ばびぶん])|樹立|宣言|構築|確立|締結|発表)`,
      {
        ...topic,
        kinds: ['partnership'],
        weight: 0.88,
      },
    ),
  ],
  contracted: [
    cue(
      'take-on',
      '(?:を|で|が)[^、。]{0,16}?(?<head>請け負|担|受注|手がけ|建造|製造|施工|納入)(?:う|する|る)こと(?:に|が)(?:な[っり]|決ま)',
      {
        ...topic,
        kinds: ['programme'],
        form: 'past',
        weight: 0.76,
      },
    ),
    cue(
      'contract-won',
      '(?:請負|建設|供給|建造|工事|納入|製造|設計|調達|購入|売買|委託|融資|開発|整備)?契約(?:を|が)[^。]{0,30}?(?<head>勝ち取|射止め|手にし|もぎ取|まとめ(?=[たて、])|確定|発効|調印|署名|固め)(?=[っりたてし、さ])',
      { ...topic, weight: 0.82 },
    ),
    cue(
      'award',
      '(?:契約|工区|工事|建造|製造|建設|業務|設計)[^、。]{0,8}?を[^。]{0,24}?に(?<head>発注|委託|任せ|委ね|割り当て|与え|託し)(?=[したてる、])',
      {
        ...topic,
        kinds: ['programme'],
        weight: 0.76,
      },
    ),
    cue(
      'pay',
      '(?:億|万|兆)(?:米|豪|加)?(?:ユーロ|ドル|円|ポンド|元|クローネ|クローナ|ルピー|ウォン|フラン)[^、。]{0,6}?を[^。]{0,24}?(?<head>支払|払い込|渡し|振り込|送金)(?=[いっんたま])',
      { ...topic, kinds: ['programme'], weight: 0.74 },
    ),
    cue(
      'grant',
      '(?:億|万|兆)(?:米|豪|加|香港|台湾)?(?:ユーロ|ドル|円|ポンド|元|クローネ|クローナ|ルピー|ウォン|フラン|リラ|ズロチ)[^、。]{0,14}?(?:を|の)[^。]{0,24}?(?<head>拠出|融資|出資|助成|供与|無償|交付|補助|支援|計上|借款|借り入れ)(?=[しすをがにさるる。、]|$)(?!者|先|枠|比率)',
      { ...topic, kinds: ['programme', 'partnership'], weight: 0.74 },
    ),
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
};
