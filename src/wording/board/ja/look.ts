// Japanese: what the pages to look at say.

import type { LookPhrases } from '../look.js';

export const look: LookPhrases = {
  nav: {
    overview: '一覧',
    review: '確認',
    sources: '情報源',
    digest: 'まとめ',
    outbox: '送信箱',
    quality: '品質',
    explain: '説明',
  },
  frame: {
    skip: '本文へ移動',
    pages: 'ページ',
    languages: '言語',
    asOf: (when, zone) => `${when}現在（${zone}）`,
    offline: (since) => `${since}から、ほとんどの情報源に接続できません。この機械がネットワークにつながっていないようです。`,
    idle: (since) => `${since}から、何も読み込まれていません。情報源を読むタイマーは動いていますか。`,
    notFound: 'そのページはありません',
    notFoundHelp: '別の出来事に統合されたか、アドレスが途中で切れている可能性があります。',
    fault: 'このページを作れませんでした',
    faultHelp: '理由は、このボードを起動した場所に記録されています。',
    foreign: 'このフォームは別のサイトから送られました。ボードを開いて、そこから送信してください。',
    goOn: '続ける',
  },
  login: {
    title: 'ログイン',
    password: 'パスワード',
    enter: 'ログイン',
    wrong: 'パスワードが違います。',
    wait: 'パスワードの誤りが多すぎます。1分後にもう一度お試しください。',
    byLink: '起動時に表示されたリンクを開いてください。',
  },
};
