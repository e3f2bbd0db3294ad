// Article pages as content systems lay them out, in three languages, with the text that is theirs and much that is not.

/** What an article says, and what stands around it. */
interface Words {
  readonly lang: string;
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly heading: string;
  readonly list: readonly string[];
  readonly table: readonly (readonly string[])[];
  readonly quote: string;
  readonly caption: string;
  readonly menu: readonly string[];
  readonly related: string;
  readonly teasers: readonly (readonly [title: string, text: string])[];
  readonly also: string;
  readonly newsletter: string;
  readonly cookies: string;
  readonly comments: readonly string[];
  readonly share: readonly string[];
  readonly author: string;
  readonly tags: readonly string[];
  readonly footer: string;
  readonly crumbs: readonly string[];
  readonly pages: string;
}

const EN: Words = {
  lang: 'en',
  title: 'Norland and Iceland bring lighthouse agreement into force',
  lead: 'The agreement on lighthouses between Norland and Iceland entered into force on Friday, eighteen months after it had been signed in Bergen.',
  paragraphs: [
    'Both foreign ministries announced in the morning that the last of the notifications had been received, and that the thirty days which the treaty provides for had passed without objection.',
    'Under the agreement the two countries will share the cost of eleven lights along the northern route. They will also train keepers together, and exchange spare lenses when a storm has broken one.',
    '“This is a small treaty, but it saves lives,” said the minister, who had led the talks since their beginning three winters ago.',
    'Parliament in Reykholt approved the text in March by forty votes to three. The opposition had asked for a longer period of notice, and got it in a protocol that was added late.',
    'A joint committee meets for the first time in June. It has to settle who pays for the old tower at Skar, which neither side wanted to keep when the list was drawn up.',
  ],
  heading: 'What changes at sea',
  list: ['Eleven lights are paid for in common', 'Keepers are trained in one school', 'Lenses may cross the border without duty'],
  table: [
    ['Light', 'Country', 'Range'],
    ['Skar', 'Iceland', '18 miles'],
    ['Utsund', 'Norland', '22 miles'],
  ],
  quote: 'No keeper shall be left without oil on account of a border.',
  caption: 'Photo: the tower at Skar in 1911, from the collection of the harbour museum',
  menu: ['Home', 'World', 'Politics', 'Business', 'Opinion', 'Sport', 'Culture', 'Weather', 'Subscribe', 'Sign in'],
  related: 'Related articles',
  teasers: [
    ['Wheat pact with Ostmark suspended', 'The ministry of farming withdrew its notice after a week of protest by millers.'],
    ['Tax treaty enters its last round', 'Negotiators hope to initial a draft before the summer, officials said.'],
    ['Mayor opens bridge', 'Thousands came to see the ribbon cut in the rain.'],
    ['Film festival names its jury', 'Seven directors from five continents will award the silver gull.'],
    ['Ferry strike called off', 'Crews accepted an offer of four per cent late at night.'],
  ],
  also: 'Read also: Fishing quotas denounced by three coastal towns',
  newsletter: 'Sign up for our daily newsletter and get the best stories in your inbox every morning.',
  cookies:
    'We and our partners use cookies to store and access information on a device. You can accept or manage your choices by clicking below, including your right to object where legitimate interest is used.',
  comments: [
    'I sailed there as a boy and the light was always out when you needed it most, so I am glad of this.',
    'Another treaty nobody asked for. Who is going to pay for the lenses, I wonder, if not us again?',
    'My grandfather kept the tower at Utsund for thirty years and never once was he paid on time.',
  ],
  share: ['Share on Facebook', 'Tweet', 'WhatsApp', 'Email', 'Print'],
  author: 'Jane Doe is our correspondent for the northern seas. She has written two books about fog.',
  tags: ['lighthouses', 'treaties', 'Iceland', 'shipping'],
  footer:
    'Copyright 2026 Northern Courier Ltd. All rights reserved. Registered office: 12 Harbour Street. Terms of use, privacy policy, accessibility, advertise with us.',
  crumbs: ['Home', 'World', 'Europe', 'Treaties'],
  pages: 'Previous article Next article Page 1 of 2',
};

const IT: Words = {
  lang: 'it',
  title: 'Norlandia e Islanda, in vigore l’accordo sui fari',
  lead: 'È entrato in vigore venerdì l’accordo sui fari tra Norlandia e Islanda, diciotto mesi dopo la firma a Bergen.',
  paragraphs: [
    'I due ministeri degli esteri hanno annunciato in mattinata di aver ricevuto l’ultima delle notifiche, e che i trenta giorni previsti dal trattato sono trascorsi senza obiezioni.',
    'Con l’accordo i due paesi divideranno la spesa di undici luci lungo la rotta settentrionale. Formeranno insieme i guardiani e si scambieranno le lenti di ricambio quando una tempesta ne rompe una.',
    '«È un piccolo trattato, ma salva vite», ha detto il ministro, che aveva guidato i negoziati fin dall’inizio, tre inverni fa.',
    'Il parlamento di Reykholt ha approvato il testo a marzo con quaranta voti contro tre. L’opposizione aveva chiesto un preavviso più lungo, e l’ha ottenuto in un protocollo aggiunto all’ultimo.',
    'Un comitato congiunto si riunirà per la prima volta a giugno. Dovrà decidere chi paga la vecchia torre di Skar, che nessuna delle parti voleva tenere quando fu compilato l’elenco.',
  ],
  heading: 'Che cosa cambia in mare',
  list: [
    'Undici luci sono pagate in comune',
    'I guardiani studiano in una sola scuola',
    'Le lenti passano il confine senza dazio',
  ],
  table: [
    ['Faro', 'Paese', 'Portata'],
    ['Skar', 'Islanda', '18 miglia'],
    ['Utsund', 'Norlandia', '22 miglia'],
  ],
  quote: 'Nessun guardiano resti senza olio a causa di una frontiera.',
  caption: 'Foto: la torre di Skar nel 1911, dalla collezione del museo del porto',
  menu: ['Home', 'Esteri', 'Politica', 'Economia', 'Opinioni', 'Sport', 'Cultura', 'Meteo', 'Abbonati', 'Accedi'],
  related: 'Articoli correlati',
  teasers: [
    [
      'Sospeso il patto sul grano con Ostmark',
      'Il ministero dell’agricoltura ha ritirato la disdetta dopo una settimana di proteste dei mugnai.',
    ],
    ['Trattato fiscale, ultimo giro', 'I negoziatori sperano di siglare una bozza prima dell’estate, dicono i funzionari.'],
    ['Il sindaco inaugura il ponte', 'Migliaia di persone al taglio del nastro sotto la pioggia.'],
    ['Il festival del cinema nomina la giuria', 'Sette registi di cinque continenti assegneranno il gabbiano d’argento.'],
    ['Revocato lo sciopero dei traghetti', 'Gli equipaggi hanno accettato nella notte un’offerta del quattro per cento.'],
  ],
  also: 'Leggi anche: Quote di pesca, tre città costiere denunciano l’intesa',
  newsletter: 'Iscriviti alla nostra newsletter quotidiana e ricevi ogni mattina le storie migliori nella tua casella.',
  cookies:
    'Noi e i nostri partner utilizziamo cookie per archiviare e consultare informazioni su un dispositivo. Puoi accettare o gestire le tue scelte cliccando qui sotto, compreso il diritto di opporti al legittimo interesse.',
  comments: [
    'Ci navigavo da ragazzo e la luce era sempre spenta quando serviva di più, quindi ne sono contento.',
    'Un altro trattato che nessuno ha chiesto. Chi pagherà le lenti, mi domando, se non ancora noi?',
    'Mio nonno tenne la torre di Utsund per trent’anni e non lo pagarono mai in tempo.',
  ],
  share: ['Condividi su Facebook', 'Tweet', 'WhatsApp', 'Email', 'Stampa'],
  author: 'Maria Rossi è la nostra corrispondente per i mari del nord. Ha scritto due libri sulla nebbia.',
  tags: ['fari', 'trattati', 'Islanda', 'navigazione'],
  footer:
    'Copyright 2026 Corriere del Nord srl. Tutti i diritti riservati. Sede legale: via del Porto 12. Note legali, privacy, accessibilità, pubblicità.',
  crumbs: ['Home', 'Esteri', 'Europa', 'Trattati'],
  pages: 'Articolo precedente Articolo successivo Pagina 1 di 2',
};

const JA: Words = {
  lang: 'ja',
  title: 'ノルランドとアイスランド、灯台協定が発効',
  lead: 'ノルランドとアイスランドの灯台協定が二十日、発効した。ベルゲンでの署名から一年半を経てのことである。',
  paragraphs: [
    '両国の外務省は同日午前、最後の通告を受領し、条約に定める三十日の期間が異議なく経過したと発表した。',
    '協定により、両国は北方航路に沿う十一基の灯火の費用を分担する。灯台守を共に養成し、嵐でレンズが壊れたときには予備を融通し合う。',
    '「小さな条約だが、人の命を救う」。三年前の冬の開始以来、交渉を率いてきた大臣はこう述べた。',
    'レイクホルトの議会は三月、賛成四十、反対三で本文を承認した。野党はより長い予告期間を求め、終盤に加えられた議定書でこれを得た。',
    '合同委員会は六月に初会合を開く。一覧の作成時にどちらの側も引き取ろうとしなかったスカルの古い塔の費用を、誰が負担するかを決めなければならない。',
  ],
  heading: '海で何が変わるか',
  list: ['十一基の灯火の費用を共同で負担する', '灯台守は同じ学校で学ぶ', 'レンズは関税なしに国境を越えられる'],
  table: [
    ['灯台', '国', '光達距離'],
    ['スカル', 'アイスランド', '18海里'],
    ['ウツンド', 'ノルランド', '22海里'],
  ],
  quote: '国境のために油を欠く灯台守があってはならない。',
  caption: '写真：一九一一年のスカルの塔（港湾博物館所蔵）',
  menu: ['ホーム', '国際', '政治', '経済', 'オピニオン', 'スポーツ', '文化', '天気', '購読', 'ログイン'],
  related: '関連記事',
  teasers: [
    ['オストマルクとの小麦協定を停止', '農業省は製粉業者の一週間にわたる抗議を受け、通告を撤回した。'],
    ['租税条約、最終交渉へ', '交渉担当者は夏までに草案に仮署名したい考えだという。'],
    ['市長、橋の開通を祝う', '雨の中、数千人がテープカットを見守った。'],
    ['映画祭が審査員を発表', '五大陸から七人の監督が銀のかもめ賞を選ぶ。'],
    ['フェリーのスト中止', '乗組員は深夜、四パーセントの賃上げ案を受け入れた。'],
  ],
  also: 'あわせて読みたい：三つの港町が漁獲枠の合意を批判',
  newsletter: '毎朝届く無料メールマガジンに登録して、注目の記事をまとめてお読みください。',
  cookies:
    '当社とパートナーは端末に情報を保存し利用するためにクッキーを使用します。下のボタンから同意するか、設定を変更できます。正当な利益に基づく処理には異議を申し立てられます。',
  comments: [
    '子供のころ船で通ったが、いちばん必要なときに限って灯りが消えていたので、これはうれしい。',
    'また誰も頼んでいない条約だ。レンズ代を払うのは結局私たちではないのか。',
    '祖父は三十年ウツンドの塔を守ったが、給料が期日に出たことは一度もなかった。',
  ],
  share: ['シェア', 'ツイート', 'LINEで送る', 'メール', '印刷'],
  author: '山田花子　北海担当記者。霧に関する著書が二冊ある。',
  tags: ['灯台', '条約', 'アイスランド', '海運'],
  footer: 'Copyright 2026 北方新報社 無断転載を禁じます。利用規約　個人情報の取り扱い　広告掲載　お問い合わせ　サイトマップ',
  crumbs: ['ホーム', '国際', '欧州', '条約'],
  pages: '前の記事 次の記事 1ページ／2ページ中',
};

const links = (words: readonly string[]) => words.map((word, index) => `<li><a href="/${index}">${word}</a></li>`).join('');
const p = (text: string) => `<p>${text}</p>`;
const teaser = ([title, text]: readonly [string, string]) =>
  `<div class="item"><h3><a href="/t">${title}</a></h3><p>${text}</p></div>`;
const card = ([title, text]: readonly [string, string]) =>
  `<article class="card"><a href="/t"><h3>${title}</h3></a><p>${text}</p></article>`;
const rows = (table: Words['table']) => table.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
const bullets = (list: readonly string[]) => list.map((one) => `<li>${one}</li>`).join('');
const head = (w: Words, more = '') =>
  `<!doctype html><html lang="${w.lang}"><head><meta charset="utf-8"><title>${w.title} | Courier</title>${more}</head>`;
const svg = `<svg viewBox="0 0 9 9">${'<path d="M0 0h9"/>'.repeat(120)}</svg>`;

/** A layout: its page, and the parts of the article that it shows. */
interface Layout {
  readonly name: string;
  page(w: Words): string;
  text(w: Words): readonly string[];
}

const plain = (w: Words) => [w.lead, ...w.paragraphs];
const rich = (w: Words) => [...plain(w), w.heading, ...w.list, ...w.table.flat(), w.quote];

const LAYOUTS: readonly Layout[] = [
  {
    name: 'a classic blog system',
    text: plain,
    page: (
      w,
    ) => `${head(w)}<body class="single single-post has-sidebar"><div id="page"><header id="masthead"><nav id="site-navigation" class="main-navigation"><ul>${links(w.menu)}</ul></nav></header>
<div id="content"><div id="primary"><main id="main"><article id="post-1" class="post type-post tag-treaties"><header class="entry-header"><h1 class="entry-title">${w.title}</h1><div class="entry-meta">${w.tags[0]}</div></header>
<div class="entry-content">${[w.lead, ...w.paragraphs].map(p).join('')}<div class="sharedaddy sd-sharing-enabled"><h3>${w.share[0]}</h3><ul>${links(w.share)}</ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>${w.related}</h3>${w.teasers.map(teaser).join('')}</div></div>
<footer class="entry-footer"><span class="tags-links">${w.tags.join(', ')}</span></footer></article>
<nav class="navigation post-navigation">${w.pages}</nav><div id="comments" class="comments-area"><ol class="comment-list">${w.comments.map((c) => `<li class="comment"><div class="comment-content">${p(c)}</div></li>`).join('')}</ol></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>${w.related}</h2><ul>${links(w.teasers.map(([t]) => t))}</ul></section></aside></div><footer id="colophon">${w.footer}</footer></div></body></html>`,
  },
  {
    name: 'a page builder that wraps every paragraph',
    text: plain,
    page: (
      w,
    ) => `${head(w)}<body class="elementor-page"><div class="elementor"><section class="elementor-section"><ul class="nav-menu">${links(w.menu)}</ul></section>
<section class="elementor-section"><div class="elementor-column"><div class="elementor-widget elementor-widget-heading"><h1>${w.title}</h1></div>
${[w.lead, ...w.paragraphs].map((one) => `<div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${p(one)}</div></div>`).join('')}
<div class="elementor-widget elementor-widget-share-buttons">${w.share.map((s) => `<span>${s}</span>`).join('')}</div>
<div class="elementor-widget elementor-widget-author-box">${p(w.author)}</div></div></section>
<section class="elementor-section"><h2>${w.related}</h2><div class="elementor-widget elementor-widget-posts">${w.teasers.map(card).join('')}</div></section><footer>${p(w.footer)}</footer></div></body></html>`,
  },
  {
    name: 'a newspaper with everything inside its article',
    text: (w) => [w.lead, ...w.paragraphs.slice(0, 2), w.heading, ...w.paragraphs.slice(2), w.quote],
    page: (
      w,
    ) => `${head(w)}<body><header><nav><ul>${links(w.menu)}</ul></nav></header><ol class="breadcrumb">${links(w.crumbs)}</ol><article class="story">
<h1>${w.title}</h1><p class="standfirst">${w.lead}</p><div class="byline">${w.author}</div><div class="share-bar"><ul>${links(w.share)}</ul></div>
<figure><img src="a.jpg" alt=""><figcaption>${w.caption}</figcaption></figure>${w.paragraphs.slice(0, 2).map(p).join('')}
<p><strong><a href="/x">${w.also}</a></strong></p><div class="newsletter-signup"><h4>${w.newsletter}</h4><form><input type="email"><button>OK</button></form></div>
<h2>${w.heading}</h2>${w.paragraphs.slice(2).map(p).join('')}<blockquote>${p(w.quote)}</blockquote>
<div class="article-tags"><ul>${links(w.tags)}</ul></div><section class="author-bio">${p(w.author)}</section>
<section class="related-stories"><h2>${w.related}</h2>${w.teasers.map(teaser).join('')}</section>
<section class="comments"><h2>3</h2>${w.comments.map((c) => `<div class="comment">${p(c)}</div>`).join('')}</section></article>
<aside class="most-read"><ol>${links(w.teasers.map(([t]) => t))}</ol></aside><footer>${w.footer}</footer></body></html>`,
  },
  {
    name: 'a page of nested tables from the last century',
    text: plain,
    page: (
      w,
    ) => `${head(w)}<body bgcolor="#ffffff"><table width="760"><tr><td colspan="2"><font size="2">${w.menu.map((m) => `<a href="/${m}">${m}</a>`).join(' | ')}</font></td></tr>
<tr><td width="160" valign="top"><table>${w.menu.map((m) => `<tr><td><a href="/${m}"><font size="1">${m}</font></a></td></tr>`).join('')}</table></td>
<td valign="top"><font size="1">${w.crumbs.map((c) => `<a href="/">${c}</a>`).join(' &gt; ')}</font><br><font size="5"><b>${w.title}</b></font><br><br>
<font size="3">${[w.lead, ...w.paragraphs].join('<br><br>\n')}</font><br><br><a href="#top">${w.lang === 'ja' ? 'このページの先頭へ' : 'Top'}</a></td></tr>
<tr><td colspan="2"><font size="1">${w.footer}</font></td></tr></table></body></html>`,
  },
  {
    name: 'a ministry whose page is one form',
    text: (w) => [...plain(w), w.heading, ...w.list],
    page: (
      w,
    ) => `${head(w)}<body><form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="x"><div id="testata"><ul class="menu">${links(w.menu)}</ul></div>
<div id="briciole">${w.crumbs.join(' / ')}</div><div id="corpo"><h1>${w.title}</h1><div id="ctl00_sommario"><p>${w.lead}</p></div><div id="ctl00_testo">${w.paragraphs.map(p).join('')}<h3>${w.heading}</h3><ul>${bullets(w.list)}</ul></div></div>
<div id="colonnaDestra"><h4>${w.related}</h4>${w.teasers.map(([t]) => `<a href="/">${t}</a><br>`).join('')}</div><div id="piede">${w.footer}</div></form></body></html>`,
  },
  {
    name: 'a large content system with fields and regions',
    text: rich,
    page: (
      w,
    ) => `${head(w)}<body class="path-node page-node-type-news"><a href="#main-content" class="visually-hidden skip-link">${w.menu[0]}</a><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><ul class="menu">${links(w.menu)}</ul></div></header>
<main role="main"><a id="main-content"></a><div class="region region-breadcrumb"><nav class="breadcrumb"><ol>${links(w.crumbs)}</ol></nav></div><div class="region region-content"><div class="node node--type-news"><h1>${w.title}</h1>
<div class="field field--name-field-lead">${p(w.lead)}</div><div class="clearfix text-formatted field field--name-body">${w.paragraphs.map(p).join('')}<h2>${w.heading}</h2><ul>${bullets(w.list)}</ul><table><tbody>${rows(w.table)}</tbody></table><blockquote>${p(w.quote)}</blockquote></div>
<div class="field field--name-field-tags"><div class="field__item">${w.tags.join('</div><div class="field__item">')}</div></div></div></div>
<div class="views-element-container block-related"><h2>${w.related}</h2>${w.teasers.map(teaser).join('')}</div></main><footer role="contentinfo">${w.footer}</footer></div></body></html>`,
  },
  {
    name: 'classes that mean nothing',
    text: (w) => [...plain(w), w.heading, ...w.list],
    page: (
      w,
    ) => `${head(w)}<body><div id="__next"><div class="css-1x9"><div class="css-a1">${svg}${w.menu.map((m) => `<a class="css-2" href="/">${m}</a>`).join('')}</div></div><div class="css-77"><div class="css-78"><h1 class="css-79">${w.title}</h1><div class="css-80">${w.lead}</div>
<div class="css-81">${w.paragraphs.map((one) => `<div class="css-82"><p class="css-83">${one}</p></div>`).join('')}<h2 class="css-84">${w.heading}</h2><ul class="css-85">${bullets(w.list)}</ul></div></div>
<div class="css-90">${w.teasers.map(([t, s]) => `<a class="css-91" href="/"><div class="css-92">${t}</div><div class="css-93">${s}</div></a>`).join('')}</div></div><div class="css-99">${w.footer}</div></div></body></html>`,
  },
  {
    name: 'a consent wall before everything',
    text: plain,
    page: (
      w,
    ) => `${head(w)}<body><div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter"></div><div id="onetrust-banner-sdk" role="alertdialog"><h2>${w.menu[0]}</h2>${p(w.cookies)}${p(w.cookies)}<button>OK</button></div></div>
<div class="cmp-container"><p>${w.cookies}</p></div><div class="wrap"><div class="top"><ul>${links(w.menu)}</ul></div><div class="content-wrap"><h1>${w.title}</h1>${[w.lead, ...w.paragraphs].map(p).join('')}</div><div class="bottom">${w.footer}</div></div></body></html>`,
  },
  {
    name: 'cards of other articles, each an article',
    text: plain,
    page: (w) =>
      `${head(w)}<body><nav>${w.menu.join(' ')}</nav><main><article class="main-article"><h1>${w.title}</h1>${[w.lead, ...w.paragraphs].map(p).join('')}</article><h2>${w.related}</h2>${w.teasers.map(card).join('')}</main><footer>${w.footer}</footer></body></html>`,
  },
  {
    name: 'comments that are longer than the article',
    text: (w) => [w.lead, ...w.paragraphs.slice(0, 3)],
    page: (
      w,
    ) => `${head(w)}<body><div class="header">${w.menu.map((m) => `<a href="/">${m}</a>`).join(' ')}</div><div class="post"><h1>${w.title}</h1><div class="post-body">${[w.lead, ...w.paragraphs.slice(0, 3)].map(p).join('')}</div></div>
<div id="disqus_thread"><ul class="post-list">${[...w.comments, ...w.comments].map((c, i) => `<li class="post-message"><span>user${i}</span>${p(c)}</li>`).join('')}</ul></div><div class="footer">${w.footer}</div></body></html>`,
  },
  {
    name: 'paragraphs parted by line breaks alone',
    text: plain,
    page: (w) =>
      `${head(w)}<body><div id="header">${w.menu.map((m) => `<a href="/">${m}</a>`).join(' | ')}</div><div id="article"><h2>${w.title}</h2><div id="text">${[w.lead, ...w.paragraphs].join('<br><br>')}</div><div class="print">${w.share.map((s) => `<a href="#">${s}</a>`).join(' ')}</div></div><div id="footer">${w.footer}</div></body></html>`,
  },
  {
    name: 'the text as data beside a paywall',
    text: plain,
    page: (w) =>
      `${head(w, `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: w.title, articleBody: [w.lead, ...w.paragraphs].join('\n'), datePublished: '2026-11-20T09:00:00Z' })}</script>`)}<body><nav>${w.menu.join(' ')}</nav><article><h1>${w.title}</h1><p>${w.lead}</p><div class="paywall">${p(w.newsletter)}</div></article><section><h2>${w.related}</h2>${w.teasers.map(teaser).join('')}</section><footer>${w.footer}</footer></body></html>`,
  },
  {
    name: 'a press release with headings, lists, a table and a quotation',
    text: rich,
    page: (
      w,
    ) => `${head(w)}<body><div class="gov-header"><ul>${links(w.menu)}</ul></div><div class="page"><div class="page-title"><h1>${w.title}</h1></div><div class="rich-text"><p><b>${w.lead}</b></p>${w.paragraphs.map(p).join('')}<h2>${w.heading}</h2><ul>${bullets(w.list)}</ul><table class="data"><thead><tr>${w.table[0]!.map((c) => `<th>${c}</th>`).join('')}</tr></thead><tbody>${rows(w.table.slice(1))}</tbody></table><blockquote>${w.quote}</blockquote></div>
<div class="contact-box"><h3>${w.menu[9]}</h3>${w.share.map((s) => `<a href="/">${s}</a>`).join(' ')}</div></div><div class="gov-footer">${p(w.footer)}<ul>${links(w.menu)}</ul></div></body></html>`,
  },
  {
    name: 'a mobile page with its own elements',
    text: plain,
    page: (w) =>
      `${head(w)}<body><amp-sidebar id="s"><ul>${links(w.menu)}</ul></amp-sidebar><amp-consent id="c"><div>${p(w.cookies)}</div></amp-consent><main><article><h1>${w.title}</h1><amp-social-share type="twitter"></amp-social-share><div class="article-body">${[w.lead, ...w.paragraphs.slice(0, 2)].map(p).join('')}<amp-ad width="300"></amp-ad><amp-img src="a.jpg"></amp-img><p class="caption">${w.caption}</p>${w.paragraphs.slice(2).map(p).join('')}</div></article></main><div class="recirc"><h3>${w.related}</h3>${w.teasers.map(teaser).join('')}</div><footer>${w.footer}</footer></body></html>`,
  },
  {
    name: 'other stories between the paragraphs',
    text: plain,
    page: (w) =>
      `${head(w)}<body><header>${w.menu.join(' ')}</header><div class="td-post-content"><h1>${w.title}</h1>${p(w.lead)}${p(w.paragraphs[0]!)}<div class="inline-related"><span>${w.related}</span>${teaser(w.teasers[0]!)}</div>${p(w.paragraphs[1]!)}<p class="read-more"><a href="/">${w.also}</a></p>${p(w.paragraphs[2]!)}<aside class="pullout"><h4>${w.related}</h4><ul>${links(w.teasers.map(([t]) => t))}</ul></aside>${w.paragraphs.slice(3).map(p).join('')}<p><em>${w.newsletter}</em></p></div><footer>${w.footer}</footer></body></html>`,
  },
  {
    name: 'a list of rankings and buttons under the text',
    text: plain,
    page: (
      w,
    ) => `${head(w)}<body><div id="wrapper"><div id="gnavi"><ul>${links(w.menu)}</ul></div><p class="topicpath">${w.crumbs.join(' > ')}</p><div id="mainContents"><div class="kiji"><h1 class="kiji-title">${w.title}</h1><div class="kiji-honbun">${[w.lead, ...w.paragraphs].map(p).join('')}</div><ul class="snsBtn">${links(w.share)}</ul><div class="pageNavi">${w.pages}</div></div>
<div class="rankingBox"><h2>${w.related}</h2><ol>${links(w.teasers.map(([t]) => t))}</ol></div><div class="osusume">${w.teasers.map(teaser).join('')}</div></div><div id="ft"><p class="pagetop"><a href="#">${w.lang === 'ja' ? 'ページの先頭へ' : 'Top'}</a></p>${p(w.footer)}</div></div></body></html>`,
  },
  {
    name: 'a broadcaster of blocks',
    text: (w) => [...plain(w), w.heading],
    page: (
      w,
    ) => `${head(w)}<body><div id="root"><header role="banner"><nav role="navigation"><ul>${links(w.menu)}</ul></nav></header><main id="main-content"><article class="ssrcss-p Article"><header data-component="headlineBlock"><h1 id="main-heading">${w.title}</h1></header><div data-component="byline-block" class="ssrcss-b">${w.author}</div>
<figure data-component="imageBlock"><img alt="x"><span role="text">AFP</span><figcaption>${w.caption}</figcaption></figure>${[w.lead, ...w.paragraphs].map((one) => `<div data-component="text-block" class="ssrcss-7"><p class="ssrcss-1q">${one}</p></div>`).join('')}<div data-component="subheadline-block"><h2>${w.heading}</h2></div>
<section data-component="links-block"><p>${w.related}:</p><ul>${links(w.teasers.map(([t]) => t))}</ul></section><section data-component="tag-list"><h2>${w.related}</h2><ul>${links(w.tags)}</ul></section></article></main><aside>${w.teasers.map(teaser).join('')}</aside><footer role="contentinfo"><ul>${links(w.menu)}</ul><p>${w.footer}</p></footer></div></body></html>`,
  },
  {
    name: 'a newspaper that links richly',
    text: plain,
    page: (
      w,
    ) => `${head(w)}<body><gu-island name="TopBar"><ul>${links(w.menu)}</ul></gu-island><main><div data-gu-name="headline"><h1>${w.title}</h1></div><div data-gu-name="standfirst" class="dcr-3"><p>${w.lead}</p></div><div data-gu-name="meta"><address><a rel="author">${w.tags[0]}</a></address><div class="share-buttons">${w.share.join(' ')}</div></div>
<div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector dcr-c">${p(w.paragraphs[0]!)}<figure id="x" data-spacefinder-role="richLink"><gu-island name="RichLink"><div class="rich-link"><a href="/">${w.teasers[0]![0]}</a><div>${w.menu[1]}</div></div></gu-island></figure>${w.paragraphs.slice(1).map(p).join('')}<div id="sign-in-gate"></div></div>
<div class="submeta"><span>${w.related}</span><ul>${links(w.tags)}</ul></div></div></main><section data-component="most-viewed"><ol>${links(w.teasers.map(([t]) => t))}</ol></section><footer>${w.footer}</footer></body></html>`,
  },
  {
    name: 'a government portal of components',
    text: (w) => [...plain(w), w.heading, ...w.list],
    page: (
      w,
    ) => `${head(w)}<body class="gem-c-layout-for-public govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner govuk-clearfix"><p>${w.cookies}</p></div><header class="gem-c-layout-super-navigation-header"><nav><ul>${links(w.menu)}</ul></nav></header><div class="govuk-width-container"><div class="gem-c-breadcrumbs govuk-breadcrumbs"><ol class="govuk-breadcrumbs__list">${links(w.crumbs)}</ol></div>
<main id="content" class="govuk-main-wrapper"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><span class="govuk-caption-xl">News story</span><h1 class="gem-c-heading">${w.title}</h1><p class="gem-c-lead-paragraph">${w.lead}</p></div></div><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/">${w.menu[1]}</a></dd><dt>Published</dt><dd>20 November 2026</dd></dl></div>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-govspeak govuk-govspeak"><div class="govspeak">${w.paragraphs.map(p).join('')}<h2>${w.heading}</h2><ul>${bullets(w.list)}</ul></div></div><div class="responsive-bottom-margin"><div class="gem-c-share-links"><h2>${w.share[0]}</h2><ul>${links(w.share)}</ul></div></div></div><div class="govuk-grid-column-one-third"><div class="gem-c-contextual-sidebar"><h2>${w.related}</h2><ul>${links(w.teasers.map(([t]) => t))}</ul></div></div></div></main></div>
<div class="gem-c-feedback"><h3>Is this page useful?</h3><button>Yes</button></div><footer class="gem-c-layout-footer">${p(w.footer)}</footer></body></html>`,
  },
  {
    name: 'a public body with cards of links',
    text: plain,
    page: (
      w,
    ) => `${head(w)}<body><div class="it-header-wrapper"><div class="it-nav-wrapper"><ul class="navbar-nav">${links(w.menu)}</ul></div></div><main><div class="container" id="main-container"><div class="cmp-breadcrumbs"><ol class="breadcrumb">${links(w.crumbs)}</ol></div><div class="cmp-hero"><section class="it-hero-wrapper"><h1 class="text-black">${w.title}</h1><p class="titillium text-paragraph lead">${w.lead}</p></section></div>
<div class="row"><div class="col-lg-4"><div class="cmp-navscroll sticky-top"><nav class="navbar it-navscroll-wrapper">${w.heading}</nav></div></div><div class="col-lg-8"><section class="it-page-section" id="corpo"><div class="richtext-wrapper font-serif">${w.paragraphs.map(p).join('')}</div></section><section class="it-page-section"><h2>${w.related}</h2>${w.teasers.map((t) => `<div class="card card-teaser"><div class="card-body">${teaser(t)}</div></div>`).join('')}</section></div></div></div>
<div class="bg-primary"><div class="cmp-rating"><h2>${w.lang === 'it' ? 'Quanto sono chiare le informazioni su questa pagina?' : 'Was this page helpful?'}</h2></div></div></main><footer class="it-footer">${p(w.footer)}</footer></body></html>`,
  },
  {
    name: 'a ministry of dated notices',
    text: (w) => [...plain(w).map((one, index) => `${index + 1}　${one}`), ...w.list],
    page: (
      w,
    ) => `${head(w)}<body><div id="header"><ul id="gnav">${links(w.menu)}</ul></div><div id="topicpath">${w.crumbs.map((c) => `<a href="/">${c}</a>`).join(' &gt; ')}</div><div id="contents-body"><div class="any-area"><h1 class="title1">${w.title}</h1><p class="rightalign">2026/11/20</p></div><div class="any-area">${[w.lead, ...w.paragraphs].map((one, i) => `<p>${i + 1}　${one}</p>`).join('')}<ol>${bullets(w.list)}</ol></div>
<div class="link-area"><h2>${w.related}</h2><ul class="link-list">${links(w.teasers.map(([t]) => t))}</ul></div><p class="page-top"><a href="#">${w.share[4]}</a></p></div><div id="side"><ul>${links(w.menu)}</ul></div><div id="footer"><address>${w.footer}</address></div></body></html>`,
  },
  {
    name: 'a hosted blog',
    text: plain,
    page: (
      w,
    ) => `${head(w)}<body class="item-view"><div id="header-inner">${w.menu[0]}</div><div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts"><h2 class="date-header">20 November 2026</h2><div class="post hentry"><h3 class="post-title entry-title">${w.title}</h3><div class="post-body entry-content" id="post-body-1">${[w.lead, ...w.paragraphs].join('<br /><br />')}</div>
<div class="post-footer"><span class="post-author vcard">Posted by ${w.tags[0]}</span><span class="post-labels">Labels: ${w.tags.join(', ')}</span><div class="post-share-buttons">${w.share.map((s) => `<a href="/">${s}</a>`).join(' ')}</div></div></div><div class="comments" id="comments"><h4>3 comments:</h4>${w.comments.map((c) => `<p class="comment-content">${c}</p>`).join('')}</div></div></div></div><div class="sidebar section"><div class="widget PopularPosts">${w.teasers.map(teaser).join('')}</div></div></body></html>`,
  },
  {
    name: 'a platform for letters',
    text: (w) => [...plain(w), w.quote],
    page: (w) =>
      `${head(w)}<body><div class="topbar">${w.menu.slice(7).join(' ')}</div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${w.title}</h1><h3 class="subtitle">${w.lead}</h3><div class="byline-wrapper">${w.tags[0]} · Nov 20</div><div class="post-ufi">12 · 3 · ${w.share[0]}</div></div><div class="available-content"><div class="body markup">${w.paragraphs.slice(0, 3).map(p).join('')}<div class="subscription-widget-wrap"><div class="preamble"><p>${w.newsletter}</p></div></div>${w.paragraphs.slice(3).map(p).join('')}<blockquote><p>${w.quote}</p></blockquote></div></div></article><div class="comments-page"><h4>Discussion</h4>${w.comments.map((c) => `<div class="comment-body"><p>${c}</p></div>`).join('')}</div></body></html>`,
  },
  {
    name: 'an old content system with modules',
    text: plain,
    page: (w) =>
      `${head(w)}<body class="site com_content view-article"><div class="body"><nav class="navigation"><ul class="nav menu nav-pills">${links(w.menu)}</ul></nav><main id="content" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">${w.title}</h2></div><dl class="article-info muted"><dt>Details</dt><dd class="createdby">${w.tags[0]}</dd><dd class="hits">Hits: 120</dd></dl><div itemprop="articleBody">${[w.lead, ...w.paragraphs].map(p).join('')}</div><ul class="pager pagenav">${links(['Prev', 'Next'])}</ul></div></main><div id="aside" class="span3"><div class="well _menu"><h3>${w.related}</h3><ul class="mostread mod-list">${links(w.teasers.map(([t]) => t))}</ul></div></div></div><footer class="footer">${p(w.footer)}</footer></body></html>`,
  },
  {
    name: 'an article behind a member notice',
    text: plain,
    page: (w) =>
      `${head(w)}<body><div class="l-header"><ul>${links(w.menu)}</ul></div><div class="l-main"><section class="container_c"><h1 class="title_t">${w.title}</h1><div class="TimeStamp_t">2026-11-20 09:00 ${w.menu[1]}</div><div class="paragraph_p">${[w.lead, ...w.paragraphs].map((one) => `<p class="paragraph_p1">${one}</p>`).join('')}</div><div class="paywall_box"><p>${w.newsletter}</p></div><ul class="shareButtons_s">${links(w.share)}</ul></section><section class="recommend_r"><h2>${w.related}</h2>${w.teasers.map(teaser).join('')}</section></div><div class="l-footer"><p>${w.footer}</p></div></body></html>`,
  },
];

export interface ArticlePage {
  readonly name: string;
  readonly html: string;
  /** What the article says, its title left out. */
  readonly text: string;
}

/** Every layout in every language. */
export const ARTICLE_PAGES: readonly ArticlePage[] = [EN, IT, JA].flatMap((words) =>
  LAYOUTS.map(({ name, page, text }) => ({ name: `${name} (${words.lang})`, html: page(words), text: text(words).join('\n') })),
);
