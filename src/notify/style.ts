// How mails look: one style sheet in the head, light and dark. Where a mail reader drops it, the elements alone read well.

/**
 * Colours keep a contrast of 4.5 to 1 or more on their ground (WCAG 2.2, 1.4.3; measured by axe in tests). Fonts are
 * those of the reader's system; nothing is loaded.
 */
export const STYLE = `
:root{color-scheme:light dark}
body{margin:0;background:#eef1f4;color:#1b2430;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Hiragino Sans","Noto Sans CJK JP","Noto Sans JP",Meiryo,sans-serif;overflow-wrap:anywhere}
main{max-width:640px;margin:0 auto;padding:20px 24px 28px;background:#fff;box-sizing:border-box}
h1{font-size:21px;line-height:1.3;margin:0 0 10px}
h2{font-size:18px;line-height:1.35;margin:20px 0 4px;padding-top:14px;border-top:1px solid #d5dbe1}
h3{font-size:16px;line-height:1.4;margin:16px 0 4px}
p{margin:5px 0}
p b{font-weight:600;color:#56626f}
p.s{font-size:19px;margin:8px 0 12px}
p.s b{font-size:16px}
p.m{font-size:13px;color:#56626f}
p.s strong{padding:1px 8px;border-radius:6px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.change{background:#d9f2e1;color:#0c5329}
.plan{background:#dde9fb;color:#123f86}
.warning{background:#fde6d2;color:#7c3503}
blockquote{margin:12px 0;padding:8px 14px;border-left:4px solid #7a8896;background:#f4f6f8;font-size:17px}
mark{background:#ffec99;color:#1b2430;padding:0 2px;border-radius:3px}
ins{background:#d9f2e1;color:#0c5329;text-decoration:underline}
del{background:#fbdede;color:#86161b}
del+ins{margin-left:4px}
code{font:13px/1.5 ui-monospace,Menlo,Consolas,monospace;background:#eef1f4;padding:1px 4px;border-radius:4px;display:inline-block}
code span{white-space:nowrap}
ul{margin:4px 0;padding-left:20px}
li{margin:3px 0}
a{color:#0b4fb3}
@media(max-width:480px){main{padding:14px 14px 22px}p.s{font-size:18px}}
@media(prefers-color-scheme:dark){
body{background:#0f1419;color:#e4e9ee}
main{background:#171d24}
h2{border-color:#38424d}
p b,p.m{color:#aab5c0}
.change{background:#12452a;color:#b9f0cd}
.plan{background:#173a70;color:#cfe0fc}
.warning{background:#5a2c08;color:#ffd9b5}
blockquote{background:#1f262e;border-color:#76838f}
mark{background:#ffe066;color:#1b2430}
ins{background:#12452a;color:#b9f0cd}
del{background:#5c1a1d;color:#ffd3d3}
code{background:#262e37}
a{color:#8ab8ff}
}
`.trim();
