// How the board looks: one style sheet, light, dark and print, from a phone to a wide screen.

/**
 * Colours keep a contrast of 4.5 to 1 or more on their ground (WCAG 2.2, 1.4.3; measured by axe in tests). Fonts are those
 * of the reader's system; nothing is loaded. A status is told by a symbol, a word and a colour. What is wider than a phone
 * is shown from its right end, where time has come to; paper has neither a dark side nor the width of a window.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f3f5f7;--paper:#fff;--ink:#1b2430;--soft:#53606d;--line:#d5dbe1;--link:#0b4fb3;
--ahead:#e4e9ee;--ahead-ink:#38444f;--half:#dde9fb;--half-ink:#123f86;--on:#d9f2e1;--on-ink:#0c5329;--done:#e3e0f6;--done-ink:#3c2f86;
--trouble:#fde6d2;--trouble-ink:#7c3503;--ended:#f3dcdc;--ended-ink:#7d1a1f;--mark:#ffec99;--good:#2e8b57;--warn:#b87503;--bad:#b3261e}
@media screen and (prefers-color-scheme:dark){:root{--ground:#0f1419;--paper:#171d24;--ink:#e4e9ee;--soft:#aab5c0;--line:#38424d;--link:#8ab8ff;
--ahead:#2b343d;--ahead-ink:#d5dde4;--half:#173a70;--half-ink:#cfe0fc;--on:#12452a;--on-ink:#b9f0cd;--done:#352c6b;--done-ink:#ded9ff;
--trouble:#5a2c08;--trouble-ink:#ffd9b5;--ended:#5c1a1d;--ended-ink:#ffd3d3;--mark:#ffe066;--good:#5fca8b;--warn:#f0b354;--bad:#ff8a80}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Hiragino Sans","Noto Sans CJK JP","Noto Sans JP",Meiryo,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
.skip{position:absolute;left:-999px}
.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px 12px;z-index:2}
body>header{display:flex;flex-wrap:wrap;gap:4px 20px;align-items:center;padding:8px 20px;background:var(--paper);border-bottom:1px solid var(--line)}
.brand{font-weight:700;text-decoration:none;color:var(--ink)}
body>header ul{display:flex;flex-wrap:wrap;gap:2px 14px;margin:0;padding:0;list-style:none}
body>header nav{flex:1 1 auto}
body>header li a,body>header li span{display:inline-block;padding:4px 0;text-decoration:none}
body>header [aria-current]{font-weight:700;color:var(--ink);border-bottom:3px solid var(--link);padding-bottom:1px}
.languages{font-size:14px}
.banner{margin:0;padding:8px 20px;background:var(--trouble);color:var(--trouble-ink);font-weight:600}
main{max-width:1320px;margin:0 auto;padding:12px 20px 28px}
main .banner{border-radius:6px;padding:8px 14px;margin:8px 0}
footer{max-width:1320px;margin:0 auto;padding:0 20px 24px;color:var(--soft);font-size:13px}
footer p{margin:0}
h1{font-size:24px;line-height:1.3;margin:10px 0 12px}
h2{font-size:18px;line-height:1.35;margin:22px 0 8px}
h3{font-size:16px;line-height:1.4;margin:16px 0 4px}
p{margin:6px 0}
small,.quiet{color:var(--soft)}
small{font-size:13px}
.boxes{display:grid;gap:14px;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr));align-items:start}
.filters+.card,.filters+table{margin-top:12px}
.box,.card{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:10px 16px 12px}
.boxes>:first-child{grid-row:span 2}
.box h2{margin:0 0 2px}
.box>p.quiet{font-size:13px;margin:0 0 6px}
.count{color:var(--soft);font-weight:400}
.lines{list-style:none;margin:0;padding:0}
.lines li{padding:6px 0;border-top:1px solid var(--line)}
.lines li>*{display:block}
.lines .step a,.lines a .pill{text-decoration:none}
.lines .quiet{font-size:13px;white-space:normal}
.choices{font-size:13px;display:flex;flex-wrap:wrap;gap:2px 12px}
.pill{display:inline-block;padding:0 8px;border-radius:10px;background:var(--ahead);color:var(--ahead-ink);font-size:14px;line-height:1.5;text-align:left}
.pill::before{content:"\\25CB\\A0";content:"\\25CB\\A0"/""}
.half::before{content:"\\25D0\\A0";content:"\\25D0\\A0"/""}
.on::before{content:"\\25CF\\A0";content:"\\25CF\\A0"/""}
.done::before,.good::before{content:"\\2713\\A0";content:"\\2713\\A0"/""}
.trouble::before,.warning::before{content:"\\25B2\\A0";content:"\\25B2\\A0"/""}
.ended::before{content:"\\25A0\\A0";content:"\\25A0\\A0"/""}
.review::before{content:"?\\A0";content:"?\\A0"/""}
.plan::before{content:"\\25B7\\A0";content:"\\25B7\\A0"/""}
.pill.quiet::before{content:"\\2013\\A0";content:"\\2013\\A0"/""}
.half,.pill.plan{background:var(--half);color:var(--half-ink)}
.on,.pill.good{background:var(--on);color:var(--on-ink)}
.done{background:var(--done);color:var(--done-ink)}
.trouble,.pill.warning{background:var(--trouble);color:var(--trouble-ink)}
.ended{background:var(--ended);color:var(--ended-ink)}
.pill.review{background:var(--mark);color:#1b2430}
form{margin:0}
label{font-size:13px;color:var(--soft)}
input,select,button,textarea{font:inherit;color:var(--ink);background:var(--paper);border:1px solid #7a8896;border-radius:6px;padding:4px 8px;max-width:100%}
button{cursor:pointer;background:var(--half);color:var(--half-ink);border-color:currentColor;font-weight:600}
.filters{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:end}
.filters label>*{display:block;min-width:120px}
.filters label>[type=checkbox]{display:inline-block;min-width:0}
.filters select{max-width:190px}
table{border-collapse:collapse;width:100%;background:var(--paper);border:1px solid var(--line)}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:7px 12px;border-top:1px solid var(--line)}
thead th{font-size:13px;color:var(--soft);font-weight:600;border:0;background:var(--paper)}
tbody th{font-weight:500}
.standings{table-layout:fixed}
.standings thead th:nth-child(1){width:30%}
.standings thead th:nth-child(5){width:14%}
.standings td small,.standings th small{display:block}
.standings a,.lines a{text-decoration-color:var(--line);text-underline-offset:3px}
.standings a:hover,.lines a:hover{text-decoration-color:currentColor}
.standings .group th{background:var(--ground);font-weight:700;padding-top:12px}
.pager{display:flex;gap:16px;margin:12px 0}
.card{margin:10px 0}
.plans{padding:0 16px}
.plans li:first-child{border:0}
.card h3{margin:0 0 4px;font-weight:600}
.card h4{margin:12px 0 2px;font-size:14px}
.status>.pill:first-child{font-size:19px;padding:1px 14px;border-radius:16px}
.reports,.words{list-style:none;margin:6px 0;padding:0}
.reports>li{margin:10px 0}
.reports p{margin:3px 0}
.reports .quiet,figcaption{font-size:13px}
.text{max-width:760px}
figure{margin:14px 0}
.diff{border:1px solid var(--line);border-radius:6px;padding:2px 12px 6px;margin:6px 0}
.diff h4{margin:4px 0}
.ladder{display:flex;flex-wrap:wrap;gap:4px;list-style:none;margin:14px 0;padding:0}
.ladder li{flex:1 1 106px;overflow-wrap:normal;hyphens:auto;padding:4px 8px;border-top:5px solid var(--line);font-size:14px;line-height:1.35;color:var(--soft)}
.ladder small{display:block}
.ladder .passed{border-color:var(--half-ink);color:var(--ink)}
.ladder .passed span::before{content:"\\2713\\A0";content:"\\2713\\A0"/""}
.ladder .part{border-top-style:dashed;border-color:var(--half-ink);color:var(--ink)}
.ladder .here{border-color:var(--on-ink);background:var(--on);color:var(--on-ink);font-weight:700}
.ladder .here small{color:inherit}
.ladder .here span::before{content:"\\25CF\\A0";content:"\\25CF\\A0"/""}
.timeline{display:block;width:100%;font-size:12px}
.timeline.phone{display:none}
.timeline text{fill:var(--ink)}
.timeline .lane{font-weight:600}
.timeline .tick,.timeline text.tick{stroke:none;fill:var(--soft)}
.timeline line.tick{stroke:var(--line)}
.timeline .rail{stroke:#7a8896}
.timeline line.now{stroke:var(--link);stroke-width:2}
.timeline text.now{fill:var(--link);font-weight:700}
.timeline line.base{stroke:var(--soft);stroke-dasharray:4 3}
.timeline text.base{fill:var(--soft)}
.timeline .lead{stroke:var(--line)}
.timeline .span{stroke:currentColor;stroke-width:4;opacity:.35}
.timeline .bar{fill:var(--half-ink);opacity:.75}
.m circle,.m path{fill:currentColor;stroke:var(--paper);stroke-width:1.5}
.m.planned path{fill:var(--paper);stroke:currentColor}
.m.overdue,.m-trouble{color:var(--trouble-ink)}
.m-ahead{color:var(--ahead-ink)}
.m-half{color:var(--half-ink)}
.m-on{color:var(--on-ink)}
.m-done{color:var(--done-ink)}
.m-ended{color:var(--ended-ink)}
blockquote{margin:8px 0;padding:6px 12px;border-left:4px solid #7a8896;background:var(--ground)}
mark{background:var(--mark);color:#1b2430;padding:0 2px;border-radius:3px}
ins{background:var(--on);color:var(--on-ink)}
del{background:var(--ended);color:var(--ended-ink)}
code{font:13px/1.5 ui-monospace,Menlo,Consolas,monospace}
[hidden]{display:none!important}
textarea{width:100%;display:block}
pre{white-space:pre-wrap;font:14px/1.5 ui-monospace,Menlo,Consolas,monospace;margin:8px 0}
.box .plain{border:0}
meter{width:90px;vertical-align:middle}
.mails thead th:nth-child(1){width:22%}
.mails thead th:nth-child(5){width:7%}
.hint{font-size:13px;color:var(--soft)}
.inline{display:flex;flex-wrap:wrap;gap:6px 10px;align-items:center;margin:8px 0}
td .inline{margin:0}
.said{background:var(--on);color:var(--on-ink);border-radius:6px;padding:4px 14px;margin:8px 0;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center}
.said a{color:inherit}
.case{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:4px 16px 12px;margin:14px 0}
.case:focus{outline:3px solid var(--link);outline-offset:2px}
.case h2{margin:10px 0 4px}
.case details{margin:6px 0}
.case ul{margin:4px 0;padding-left:20px}
.quote{margin:8px 0}
.quote figcaption{font-size:13px;color:var(--soft);padding-left:16px}
fieldset{border:1px solid var(--line);border-radius:6px;margin:8px 0;padding:4px 12px 8px;display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center}
fieldset label{color:var(--ink);font-size:14px}
legend{font-size:13px;color:var(--soft)}
.own{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;flex:1 1 260px}
.own input[name=why]{flex:1 1 160px}
.buttons{display:flex;gap:10px;flex-wrap:wrap}
svg.days{display:block;width:100%;max-width:360px;height:20px}
svg.ages{display:block;width:100%;max-width:720px;height:auto;background:var(--paper);border:1px solid var(--line)}
.day-well{fill:var(--good)}
.day-partly{fill:var(--warn)}
.day-badly{fill:var(--bad)}
.day-none{fill:var(--soft)}
.age{fill:none;stroke:var(--link);stroke-width:1.5}
.expected{fill:none;stroke:var(--bad);stroke-width:1;stroke-dasharray:4 3}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:2px 18px;padding:0;margin:6px 0;font-size:13px}
.legend li{display:flex;gap:6px;align-items:center}
.legend span{display:block;width:5px;overflow:hidden}
.legend svg.days{width:360px;max-width:none}
.sources thead th:nth-child(5){width:34%}
.facts{display:grid;gap:4px 20px;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr));margin:8px 0}
.facts dt{font-size:13px;color:var(--soft)}
.facts dd{margin:0}
.wide{overflow-x:auto}
.plain th,.plain td{padding:5px 10px}
summary{cursor:pointer}
@media screen and (max-width:820px){
main,footer,body>header{padding-left:12px;padding-right:12px}
.standings,.standings tbody,.standings tr,.standings th,.standings td{display:block}
.standings thead{display:none}
.standings tr{border-top:1px solid var(--line);padding:6px 12px}
.standings th,.standings td{border:0;padding:2px 0}
.standings td:empty{display:none}
.standings td[data-l]::before{content:attr(data-l) ": ";color:var(--soft);font-size:13px}
.standings td small{display:inline;margin-left:4px}
.stacked,.stacked tbody,.stacked tr,.stacked th,.stacked td{display:block}
.stacked thead{display:none}
.stacked tr{border-top:1px solid var(--line);padding:6px 12px}
.stacked th,.stacked td{border:0;padding:2px 0}
.stacked td[data-l]::before{content:attr(data-l) ": ";color:var(--soft);font-size:13px}
.standings .group{padding:0}
.standings .group th{padding:10px 12px 4px}
}
@media screen and (max-width:640px){
.timeline.desk{display:none}
.timeline.phone{display:block}
}
@media print{
:root{--ground:#fff;--paper:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000}
@page{margin:14mm 12mm}
body{zoom:.75}
body>header nav,.languages,.skip,.choices,.pager,button,form:not(:has(textarea)){display:none!important}
.box,table{border-color:#999}
tr,li,.card{break-inside:avoid}
.card:has(pre){break-inside:auto}
h2,h3{break-after:avoid}
main,footer{max-width:none;padding:0}
a{text-decoration:none}
mark{font-weight:700;print-color-adjust:exact}
}
`.trim();
