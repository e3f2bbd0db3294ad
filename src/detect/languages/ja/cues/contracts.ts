// Japanese cues of contracts and money.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, topic, Q } from './words.js';

export const contracts: Readonly<Record<Extract<Status, 'contracted'>, readonly Cue[]>> = {
  contracted: [
    cue(
      'no-contract',
      '(?<head>契約)(?:も|は)(?:まだ)?(?=ありません|ない|な[いく。])|(?<head2>契約)(?=に(?:は|も)?(?:まだ|なお|いまだ)?至(?:ってい?な|ってい?ま|ってお|らず))',
      {
        ...topic,
        kinds: ['programme'],
        form: 'negative',
        weight: 0.9,
      },
    ),
    cue(
      'builder-chosen',
      '(?:建造|施工|建設|請負|製造)(?:事業者|業者|会社|者)(?:は|を)[^。]{0,30}?(?<head>決定|決め|選定|選ば|選び)(?=し|す|る|れ|ま)',
      { ...topic, kinds: ['programme'], weight: 0.78 },
    ),
    cue('contract-aim', '(?<head>発注|契約)(?=を(?:目指|めざ|予定|見込)|は[^、。]{0,10}(?:予定|見通し|見込))', {
      ...topic,
      kinds: ['programme'],
      form: 'future',
      weight: 0.9,
    }),
    cue(
      'contract-stuck',
      '契約(?:が|は|も)[^、。]{0,8}?(?:まだ|いまだ|なお)[^、。]{0,6}?(?<head>止ま|結ば|交わさ|まとま|動)(?=ったまま|れてい?な|れていま|っていな|いていな|らな|らず|かな)',
      { ...topic, kinds: ['programme'], form: 'negative', weight: 0.82 },
    ),
    cue('contract-follows', '契約(?:が|も)[^、。]{0,10}?(?<head>続(?=[くいき])|控え|相次|待)(?!いて)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.72,
    }),
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
      'contract-before',
      '(?<head>結(?=ばれた|んだ)|交わ(?=した|された)|獲得(?=した)|受注(?=した)|発注(?=した)|(?<=から)受け(?=た)|得(?=た))(?=[ぁ-ん]{1,3}[^、。はがを]{0,12}?契約)',
      {
        ...topic,
        weight: 0.84,
      },
    ),
    cue(
      'contract-cleft',
      '(?<head>結(?=んだ)|交わ(?=した)|署名(?=した)|発注(?=した))(?=[ぁ-ん]{1,2}のは、?[^。]{0,40}?契約(?:書)?(?:だ|で))',
      { ...topic, form: 'past', weight: 0.86 },
    ),
    cue('undertake', '(?:を|が)[^、。]{0,6}?(?<head>請け負|受注|引き受け)(?=っ|い、|う(?:[。、]|$)|し(?:た|て|、)|た|て)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.76,
    }),
    cue('as-contract', '契約として[^。]{0,24}?(?:を)(?<head>得|獲得|受け(?=[たて取])|手にし|支払|受注)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.84,
    }),
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
      'loan-papers',
      '(?:融資|借款|支援|供与|資金|贈与|無償資金協力|出資)(?:の|に関する|をめぐる)[^、。]{0,6}?(?:覚書|合意書|協定|契約|文書|公文|書簡)(?:が|を|に|の|への)[^、。]{0,14}?(?<head>交わ|取り交わ|交換|署名|調印|結|締結)(?=[しさばんだびぶが]|$)',
      { ...topic, kinds: ['programme', 'partnership'], weight: 0.8 },
    ),
    cue(
      'paid-out',
      '(?:融資|支援|拠出金|助成金|補助金|資金|支援金|借款|第\\d(?:弾|回|次))[^。]{0,24}?(?:が|は)[^、。]{0,10}?(?<head>支払わ|払い込ま|振り込ま|払わ|送金さ|拠出さ|実行さ|支出さ|交付さ)(?=れ)',
      { ...topic, kinds: ['programme', 'partnership'], weight: 0.78 },
    ),
    cue(
      'grant',
      '(?:億|万|兆)(?:米|豪|加|香港|台湾)?(?:ユーロ|ドル|円|ポンド|元|クローネ|クローナ|ルピー|ウォン|フラン|リラ|ズロチ)[^、。]{0,14}?(?:を|の)[^。]{0,24}?(?<head>拠出|融資|出資|助成|供与|無償|交付|補助|支援|計上|借款|借り入れ|貸|出す)(?=[しすをがにさるる。、とこ]|$)(?!者|先|枠|比率)',
      { ...topic, kinds: ['programme', 'partnership'], weight: 0.74 },
    ),
    cue(
      'contract',
      `(?<!量産)契約${Q}(?:[\\d億万兆,.]+[\\p{Script=Katakana}ー円元]{1,5})?を[^。]{0,40}?(?<head>結(?=[ばびぶべん])|交わ(?=[さしすそ])|締結|発注|獲得|得(?=[たてる、])|受け(?=て|た)|受注|取り交わ|授与|与え|付与|締め)`,
      {
        ...topic,
        weight: 0.9,
      },
    ),
    cue(
      'contract-made',
      `契約${Q}(?:が|は)[^。]{0,30}?(?<head>結(?=[ばん])|交わさ|成立|まとま|締結|発注|署名|調印|与え(?=ら)|割り当て(?=ら))`,
      {
        ...topic,
        weight: 0.85,
      },
    ),
    cue('contract-signed', `契約(?:書)?${Q}に[^。]{0,8}?(?<head>署名|調印|サイン)`, { ...topic, weight: 0.9 }),
    cue('contract-with', `と(?<head>契約)(?=し|す|を?締結)`, { ...topic, weight: 0.82 }),
    cue('order', '(?<!への)(?<head>受注|発注|落札)(?!者|機関|窓口|側|量|額|残|元|先|の窓)', {
      ...topic,
      kinds: ['programme'],
      weight: 0.82,
    }),
    cue(
      'contract-plan',
      `(?<head>契約)${Q}(?=(?:の(?:締結)?|は|を|「)[^。]{0,10}?(?:年内|めど|目標|予定|最終|大詰め|まとめの|来月|今月|来年|急ぐ|めざ|目指))`,
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
