// Japanese cues of talks: proposals, rounds, texts that are settled.

import type { Status } from '../../../../domain/status.js';
import type { Cue } from '../../../language.js';
import { cue, topic, gap, Q, TEXT, TALKS } from './words.js';

export const talks: Readonly<Record<Extract<Status, 'proposed' | 'negotiating' | 'agreed'>, readonly Cue[]>> = {
  proposed: [
    cue('candidate', '候補に(?<head>挙げ|挙が|入|加え)(?=[たらりるっ、])', { ...topic, kinds: ['programme'], weight: 0.75 }),
    cue('propose', `(?:締結|協定|条約)${Q}(?:を|の)${gap(6)}(?<head>提案)`, { weight: 0.7 }),
    cue('suggest', `(?:締結|${TEXT}${Q}の(?:交渉|署名))(?:を|の)${gap(6)}(?<head>持ちか|打診|申し入れ|呼びか)`, { weight: 0.8 }),
  ],
  negotiating: [
    cue('at-table', '交渉(?:の)?(?:席|テーブル)に(?:正式に)?(?<head>着|つ)(?=[いくけ])', { ...topic, weight: 0.82 }),
    cue(
      'first-round',
      '(?:初|第\\d+|[一二三四五]|\\d)(?:回)?(?:の)?(?:目の)?(?:交渉|ラウンド|交渉会合)(?:が|を|は)[^。]{0,20}?(?<head>始ま|開(?=[いか])|行わ|行っ|終え|終わ|持た)',
      {
        ...topic,
        weight: 0.8,
      },
    ),
    cue(
      'thick-of-it',
      '(?:交渉|協議)(?:が|は|も)[^、。]{0,12}?(?<head>大詰め|最終盤|終盤|最終局面|最終段階|ヤマ場|山場|難航|平行線|足踏み|こう着|膠着|本格化|佳境)(?=[をにがしだでの、。]|$)',
      {
        ...topic,
        form: 'state',
        weight: 0.75,
      },
    ),
    cue('talk-again', '交渉を[^、。]{0,4}?(?<head>やり直|開き直)', { ...topic, weight: 0.82 }),
    cue(
      'talks-session',
      `(?:交渉\\)?\\s?(?:の)?(?:第\\d+回)?(?:初)?(?:会合|ラウンド)|第\\d+回(?:の)?(?:政府間|公式|本)?交渉)(?:を|が|は)[^。]{0,20}?(?<head>終え|開(?=[いかき])|開催|実施|始ま|行わ|行っ)`,
      topic,
    ),
    cue(
      'agree-to-talk',
      `交渉(?:を|の)?(?:正式に|再び|改めて)?(?:開始|始める|始め|入り|再開)(?:する)?(?:こと)?(?:で|を|に)${gap(6)}(?<head>合意|一致|決め|決定|申し合わせ|確認)`,
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
    cue(
      'come-together',
      '(?:協定|条約|交渉|協議|条件|内容|枠|金額|文言|詰め)[^。]{0,24}?(?:で|に)?(?<head>折り合(?=い|っ|う)|歩み寄(?=り|っ)|手打ち|握手(?=し))',
      { weight: 0.76 },
    ),
    cue(
      'one-mind',
      '(?:条約|協定|条項|条文|内容|案|項目)[^。]{0,20}?(?:で|について|に)[^、。]{0,6}?(?:意見|見解)の(?<head>一致)(?=を[みし見得]|し[たて]|に達し)',
      { form: 'past', weight: 0.8 },
    ),
    cue('terms', '折り合いが(?<head>つ|付)(?=[いきく])', { weight: 0.76 }),
    cue(
      'draft-agreed',
      '(?:案文|草案|条文案|最終案|文案|原案)(?:を|に|で|が)[^、。]{0,10}?(?<head>合意|一致|了承|承認|固ま|固め|まとま|まとめ|採択)',
      { weight: 0.82 },
    ),
    cue(
      'settled-talks',
      '交渉(?:が|は|を|に|、)?[^、。]{0,14}?(?<head>決着|けりが|区切り|幕が下り|閉じ|ゴール)(?=[しさをがつたて。、]|$)',
      { weight: 0.8 },
    ),
    cue('come-about', `${TEXT}${Q}(?:が|は)${gap(8)}(?<head>成立)`, { weight: 0.78 }),
    cue('put-together', `${TEXT}${Q}を${gap(8)}(?:取り)?(?<head>まとめ)(?=[るたてま、])(?!役)`, { weight: 0.8 }),
    cue('substance', '(?<head>(?:実質|大筋|基本|原則|暫定|最終|政治)(?:的(?:な|に)?)?(?:で|の)?合意)(?!書|文書|内容|事項)', {
      weight: 0.9,
    }),
    cue('reach-agreement', `(?:実質的な|大筋の|基本|最終)?合意に(?:達|至|こぎ着け|こぎつけ)(?=[しさっすりらたて])`, {
      weight: 0.88,
    }),
    cue('settle', `(?:内容|条文|文案|案文|文面|文言|交渉|協議)(?:案)?(?:が|は|で|、)?${gap(10)}(?<head>まとま|固ま|決着|妥結)`, {
      weight: 0.88,
    }),
    cue(
      'bring-home',
      `(?:交渉|条文|文面|文言|内容)(?:案)?を${gap(10)}(?<head>まとめ|固め|決着させ|妥結させ|終結させ|確定)(?!役)`,
      {
        weight: 0.88,
      },
    ),
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
    cue('close-talks', `交渉(?:を|が|の|は)${gap(8)}(?<head>終え|終了|終結|完了|(?<!に)終わ)`, { ...topic, weight: 0.85 }),
    cue('agree-on', `${TEXT}${Q}(?:の(?:内容|条文|文言|案|骨格))?(?:に|で|について)${gap(6)}(?<head>合意)`, { weight: 0.8 }),
    cue('initial', '(?<head>仮調印|仮署名)'),
    cue('initials', 'イニシャル(?:を|で)[^、。]{0,6}?(?<head>書き入れ|書き込|入れ|記|署名|サイン)', { weight: 0.8 }),
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
};
