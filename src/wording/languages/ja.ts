// Japanese: what our messages say.

import type { Kind, Status } from '../../domain/status.js';
import type { Phrasebook, Said, Step } from '../phrasebook.js';

/** As a state, as what the commitment has done, and as a thing where that is another word than the state. */
const STEPS: Readonly<Record<Status, readonly [state: string, done: string, noun?: string]>> = {
  proposed: ['提案', '提案された'],
  negotiating: ['交渉中', '交渉に入った', '交渉開始'],
  agreed: ['合意', '合意に達した'],
  signed: ['署名', '署名された'],
  approved: ['承認', '承認された'],
  ratified: ['批准', '批准された'],
  'provisionally-applied': ['暫定適用', '暫定的に適用された'],
  'in-force': ['発効', '発効した'],
  announced: ['発表', '発表された'],
  established: ['設立', '設立された'],
  contracted: ['契約・資金の決定', '契約または資金が決まった'],
  underway: ['進行中', '始まった', '開始'],
  milestone: ['節目の達成', '節目に達した'],
  operational: ['運用開始', '運用が始まった'],
  completed: ['完了', '完了した'],
  scheduled: ['日程の決定', '日程が決まった'],
  held: ['開催', '開催された'],
  renewed: ['更新', '更新された'],
  amended: ['改正', '改正された'],
  expanded: ['参加国の拡大', '参加国が広がった'],
  reduced: ['参加国の減少', '参加国が減った'],
  upgraded: ['格上げ', '格上げされた'],
  delayed: ['延期', '延期された'],
  suspended: ['停止', '停止された'],
  resumed: ['再開', '再開された'],
  terminated: ['終了', '終了した'],
  expired: ['失効', '失効した'],
};

/** What a party does; of the other statuses it is only said whose they are. */
const BY_PARTY: Partial<Record<Status, readonly [state: string, done: string]>> = {
  signed: ['署名', 'に署名した'],
  approved: ['承認', 'を承認した'],
  ratified: ['批准', 'を批准した'],
  expanded: ['参加', 'に参加した'],
  reduced: ['離脱', 'から離脱した'],
  suspended: ['停止', 'を停止した'],
  terminated: ['終了', 'を終了させた'],
};

const KINDS: Readonly<Record<Kind, string>> = {
  agreement: '協定',
  memorandum: '覚書',
  programme: '計画',
  dialogue: '対話',
  partnership: 'パートナーシップ',
  occasion: '行事',
};

const BODIES = { parliament: '議会', chamber: '議会の一院', cabinet: '内閣', court: '裁判所' };

const regions = new Intl.DisplayNames('ja', { type: 'region' });

function who(party: string, body: Step['body']): string {
  return `${regions.of(party) ?? party}${body ? `の${BODIES[body]}` : ''}`;
}

/** `承認(イタリアの議会)` */
function stateOf({ status, party, body }: Step): string {
  return party === null ? STEPS[status][0] : `${(BY_PARTY[status] ?? STEPS[status])[0]}（${who(party, body)}）`;
}

function nounOf({ status, party, body }: Step): string {
  const noun = STEPS[status][2] ?? STEPS[status][0];
  return party === null ? noun : `${BY_PARTY[status]?.[0] ?? noun}（${who(party, body)}）`;
}

function claim({ kind, modality, date: day, ...step }: Said): string {
  const { status, party, body } = step;
  const thing = `この${KINDS[kind]}`;
  const on = day === null ? '' : `${date(day)}に`;
  const when = day === null ? '' : `（${date(day)}）`;
  switch (modality) {
    case 'occurred': {
      if (party === null) return `${thing}は${on}${STEPS[status][1]}。`;
      const active = BY_PARTY[status];
      if (active) return `${who(party, body)}が${on}${thing}${active[1]}。`;
      return `${thing}は${who(party, body)}について${on}${STEPS[status][1]}。`;
    }
    case 'planned':
      return `${thing}の予定：${nounOf(step)}${when}。`;
    case 'denied':
      return `${thing}について否定されたこと：${nounOf(step)}${when}。`;
    case 'rumoured':
      return `${thing}についての未確認情報：${nounOf(step)}${when}。`;
  }
}

/** Japanese writes no shorter date that is as clear. */
function date(partial: string): string {
  const [year, month, day] = partial.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

const counted = (words: string) => (n: number) => `${words}${n}件`;

export const ja: Phrasebook = {
  locale: 'ja-JP',
  quotes: ['「', '」'],
  comma: '、',
  semicolon: '；',
  colon: '：',
  aside: (words) => `（${words}）`,
  status: (status) => STEPS[status][0],
  step: stateOf,
  noun: nounOf,
  claim,
  date,
  period: (from, to) => `${date(from)}〜${date(to)}`,
  sureness: {
    certain: '非常に高い（同様の判定20件のうち19件以上が正しい）',
    high: '高い（同様の判定10件のうち9件が正しい）',
    fair: 'やや高い（同様の判定4件のうち3件が正しい）',
    low: '低い（出典を確かめてからご利用ください）',
  },
  voices: ({ official, press }) => {
    if (official === 0 && press === 1) return '報道1件のみ、未確認';
    const parts = [official > 0 ? `公式${official}件` : '', press > 0 ? `報道${press}件` : ''];
    return parts.filter(Boolean).join('、');
  },
  tags: {
    upcoming: '予定',
    reminder: '期限前の確認',
    due: '期日',
    overdue: '期日超過',
    disputed: '異論あり',
    confirmed: '確認',
    corrected: '訂正',
  },
  news: {
    upcoming: ({ noun, when }) => `${noun}の予定${when && `（${when}）`}`,
    reminder: ({ noun, when, window }) =>
      `${noun}の期限${when && `（${when}）`}、手続きの期間${window === '' ? 'が近い' : `：${window}`}`,
    due: ({ noun, when }) => `${noun}の期日${when && `（${when}）`}、まだ報告なし`,
    overdue: ({ noun, when }) => `${noun}の期日${when && `（${when}）`}を過ぎたが報告なし`,
    disputed: ({ step, when }) => `${step}${when && `（${when}）`}に異論あり`,
    confirmed: ({ step, when }) => `${step}${when && `（${when}）`}を確認`,
  },
  corrections: {
    dismissed: ({ was }) => `${was}を取り消し`,
    redated: ({ step, was, now }) => `${step}：${was}ではなく${now}`,
    changed: ({ was, now }) => `${was}ではなく${now}`,
    merged: ({ was, now }) => `${was}は${now}と同じ段階`,
    restored: ({ now }) => `${now}はやはり有効`,
    upheld: ({ now }) => `${now}は有効（異なる報道あり）`,
    open: ({ was }) => `${was}は再び未確定`,
  },
  when: {
    change: '日付',
    confirmed: '日付',
    disputed: 'お知らせした日付',
    upcoming: '予定日',
    reminder: '期限',
    due: '期日',
    overdue: '過ぎた期日',
  },
  by: {
    change: '報じた情報源',
    confirmed: '報じた情報源',
    disputed: '異を唱える情報源',
    corrected: '以前に報じた情報源',
    upcoming: '発表した情報源',
    reminder: '発表した情報源',
    due: '発表した情報源',
    overdue: '発表した情報源',
  },
  why: {
    change: (from) => `台帳では「${from}」でしたが、新たな段階に進んだと報じられました。`,
    confirmed: () => 'お知らせした内容を公式の情報源が確認しました。',
    disputed: () => 'お知らせした内容と食い違う情報があります。',
    corrected: () => '以前お知らせした内容を担当者が確かめ、訂正しました。',
    upcoming: () => '台帳の見込みになかった日付が当事国から示されました。',
    reminder: () => '当事国が手続きをすべき期間が近づいています。',
    due: () => '予定の日になりましたが、読んでいる情報源にはまだ報告がありません。',
    overdue: () => '予定の日を過ぎましたが、読んでいる情報源には報告がありません。',
  },
  labels: {
    status: '状況',
    sure: '確度',
    sureDisputed: '異論があることの確度',
    sureAnnounced: '発表の確度',
    inWords: '言い換えると',
    source: '出典',
    also: 'ほかの出典',
    summary: '内容',
    window: '手続きの期間',
    rules: '適用された規則',
    since: '開始',
    reason: '理由',
    statusNow: '現在の状況',
    decidedBy: '判断した人',
    undo: '訂正が誤り',
    lastGood: '最後に読めた日時',
    explain: '根拠をすべて見る',
    judge: '正誤の判断',
    confirm: '正しい',
    correct: '一部が誤り',
    dismiss: '誤り',
    happened: '実際に起きた',
    notHappened: '実際には起きていない',
    mute: '今後30日間は不要',
    eventPage: '出来事のページ',
    notTold: 'お知らせできなかった内容',
    retry: '再送',
    drop: '送信を取りやめる',
  },
  headings: {
    history: 'これまでの経緯',
    next: '今後の見通し',
    page: 'ページの変更箇所',
    why: 'お知らせした理由',
    actions: 'できること',
    rest: 'そのほか（要約）',
    changes: '変化',
    confirmations: 'その後の確認',
    disputed: '異論',
    corrections: '訂正',
    upcoming: '今後の予定',
    overdue: '期日超過',
    rumours: '未確認情報',
    denials: '否定',
    review: '判断待ち',
    late: '既読の文書から後日判明',
    sources: '情報源',
    quiet: 'お知らせしなかったもの',
    outbox: '送信箱',
    test: 'pactwatch：これはテストです',
  },
  notes: {
    undated: '出典に日付の記載なし',
    late: '後日判明',
    official: '公式',
    press: '報道',
    unconfirmed: '未確認',
    alerted: 'お知らせ済み',
    isNew: '新規',
    refused: '恒久的に拒否されたため、自動では再送しません。',
    delayed: '1日以上受け付けられていません。失われたものはなく、受け付けられるか取りやめるまで再送を続けます。',
    outboxMore: 'pactwatch outbox ですべて確認できます。',
    noHistory: 'これ以前の記録はありません。',
    noNext: '次の段階は発表されていません。',
    neverRead: 'まだなし',
    offline: 'この端末は次の時点からネットワークに接続できていません：',
    filesWrong: '設定ファイルの一部に誤りがあり、直前の正しい内容が有効のままです',
    filesRight: '設定ファイルの誤りがなくなりました',
    unsubscribed:
      '配信停止の申し出があり、以後の通知とまとめは送りません。pactwatch mute で確認し、pactwatch unmute で解除できます',
    networkLost: 'ここからほとんどの情報源に接続できません',
    networkBack: '情報源に再び接続できるようになりました',
    sourcesFooter: 'pactwatch watchers で全情報源、pactwatch status で現在の対象範囲を確認できます。',
    test: 'この文が読めれば、pactwatch からのお知らせはここに届きます。',
    manySteps: 'pactwatch status ですべて確認できます。',
  },
  counts: {
    change: counted('変化'),
    notice: counted('お知らせ'),
    report: (n) => `ほか${n}件`,
    alert: (n) => `ほか${n}件`,
    source: counted('情報源'),
    troubled: counted('異常'),
    recovered: counted('回復'),
    confirmation: counted('確認'),
    correction: counted('訂正'),
    upcoming: counted('予定'),
    overdue: counted('期日超過'),
    disputed: counted('異論'),
    rumour: counted('未確認情報'),
    denial: counted('否定'),
    review: counted('判断待ち'),
    late: counted('後日判明'),
    restates: counted('既知の内容の繰り返し：'),
    mention: counted('言及のみ：'),
    muted: counted('ご指定により保留：'),
    more: (n) => `ほか${n}件`,
  },
  health: {
    new: 'まだ読めていない',
    ok: '再び読めるようになった',
    quiet: '通常より長く更新がない',
    failing: '読み取りに失敗',
    refused: '自動の読み取りを拒否',
    broken: '想定と異なる応答',
  },
  coverage: {
    lost: (title) => `「${title}」を確認できる情報源がなくなりました`,
    back: (title) => `「${title}」を再び確認できるようになりました`,
  },
  doubts: {
    waiting: '確認されるまで保留中',
    disputed: '異なる報道あり',
    unusual: 'それまでの状況からは異例の段階',
    unsure: '報道が1件のみ、または判定が不確か',
  },
  sinceBaseline: (day) => `基準日（${day}）以降`,
  atOnce: (total) => `まとめてお知らせ：${total}`,
  firstRead: (since) => `初回の読み取りで判明したものです（${since}、古い順）。`,
  onlyListed: (total) => `${total}は上の一覧のみです。詳細は pactwatch explain EVENT で確認できます。`,
  notDelivered: (to) => `${to} に届きませんでした`,
  notYetDelivered: (to) => `${to} に1日以上届いていません`,
  digest: { day: 'まとめ', week: '週間まとめ' },
  nothingChanged: (sources) => `変化なし、情報源${sources}件すべて確認済み`,
  nothingSure: 'ほかに新しい情報なし',
  nothingFound: (read, sources) => `新しい情報なし、ただし確認できた情報源は${sources}件中${read}件`,
  sourcesRead: (read, sources) => `情報源${sources}件中${read}件を確認しました。`,
};
