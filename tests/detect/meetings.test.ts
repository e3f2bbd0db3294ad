// Meetings that go by a name of their own: opened, held and closed in the words of everyday, and what is not the meeting.

import { describe, expect, it } from 'vitest';
import { claimsIn, readerOf, report } from './samples.js';

const reader = readerOf(
  {
    id: 'o',
    kind: 'occasion',
    parties: ['JP'],
    names: { en: ['TICAD 9', 'Lagos conference'], it: ['TICAD 9', 'conferenza di Lagos'], ja: ['TICAD9', 'ラゴス会議'] },
  },
  {
    id: 'd',
    kind: 'dialogue',
    parties: ['JP', 'IT'],
    names: { en: ['Japan-Italy Space Dialogue'], it: ['Dialogo spaziale Italia-Giappone'], ja: ['日伊宇宙対話'] },
  },
);

/** What is claimed at least (`none`: nothing that occurred), the text, its headline. */
const ROWS: Readonly<Record<string, readonly (readonly [string, string, string?])[]>> = {
  en: [
    ['o held occurred', 'TICAD 9 came to an end on Friday after three days.'],
    ['o held occurred', 'Japan and 49 African states adopted a declaration on Friday as TICAD 9 came to an end.'],
    ['o held occurred', 'TICAD 9 ended in Yokohama on Friday.'],
    ['o held occurred', 'TICAD 9 closed on Friday with a declaration.'],
    ['o held occurred', 'TICAD 9 wrapped up on Friday.'],
    ['o held occurred', 'TICAD 9 drew to a close in Yokohama on Friday.'],
    ['o held occurred', 'TICAD 9 opened in Yokohama on Wednesday.'],
    ['o held occurred', 'TICAD 9 got under way in Yokohama on Wednesday.'],
    ['o held occurred', 'TICAD 9 kicked off on Wednesday.'],
    ['o held occurred', 'Prime Minister Ishiba opened TICAD 9 on Wednesday.'],
    ['o held occurred', 'Prime Minister Ishiba closed TICAD 9 on Friday.'],
    ['o held occurred', 'Leaders gathered in Yokohama on Wednesday for TICAD 9.'],
    ['o held occurred', 'The curtain came down on TICAD 9 on Friday.'],
    ['o held occurred', 'Text.', 'Yokohama declaration closes TICAD 9'],
    ['o held occurred', 'TICAD 9 was held in Yokohama from 20 to 22 August.'],
    ['o held occurred', 'TICAD 9 took place in Yokohama last week.'],
    ['o held occurred', 'Yokohama hosted TICAD 9 last week.'],
    ['o held occurred', 'TICAD 9 concluded on Friday.'],
    ['o held occurred', 'TICAD 9 finished on Friday without a declaration.'],
    ['o held occurred', 'Speaking at TICAD 9 in Yokohama on Friday, Ishiba promised loans.'],
    ['o delayed occurred', 'TICAD 9 has been postponed to October.'],
    ['none', 'TICAD 9 will open in Yokohama on Wednesday.'],
    ['none', 'Preparations for TICAD 9 ended on Friday.'],
    ['none', 'The Lagos conference ends on 30 November.'],
    ['none', 'Ishiba left for Yokohama before TICAD 9 on Friday.'],
    ['none', 'The hotels were full before the Lagos conference opened.'],
    ['d held occurred', 'The fifth Japan-Italy Space Dialogue ended in Rome on Friday.'],
    ['d held occurred', 'Officials of the two countries sat down in Rome on Friday for the fifth Japan-Italy Space Dialogue.'],
    ['d held occurred', 'Rome hosted the fifth round of the Japan-Italy Space Dialogue on Friday.'],
    ['d held occurred', 'Japan and Italy held their fifth Japan-Italy Space Dialogue on Friday.'],
    ['d held occurred', 'The fifth Japan-Italy Space Dialogue was convened in Rome on Friday.'],
    ['d held occurred', 'The Japan-Italy Space Dialogue met for the fifth time on Friday.'],
  ],
  it: [
    ['o held occurred', 'Si è chiusa venerdì a Yokohama TICAD 9.'],
    ['o held occurred', 'La conferenza di Lagos si è conclusa venerdì.'],
    ['o held occurred', 'La conferenza di Lagos è terminata venerdì dopo tre giorni.'],
    ['o held occurred', 'È finita venerdì la conferenza di Lagos.'],
    ['o held occurred', 'La conferenza di Lagos ha chiuso i battenti venerdì.'],
    ['o held occurred', 'Si è aperta mercoledì la conferenza di Lagos.'],
    ['o held occurred', 'È cominciata mercoledì a Lagos la conferenza di Lagos.'],
    ['o held occurred', 'Ha preso il via mercoledì la conferenza di Lagos.'],
    ['o held occurred', 'Il premier Ishiba ha aperto mercoledì TICAD 9.'],
    ['o held occurred', 'Ishiba ha inaugurato mercoledì la conferenza di Lagos.'],
    ['o held occurred', 'I leader si sono riuniti mercoledì a Yokohama per TICAD 9.'],
    ['o held occurred', 'Cala il sipario sulla conferenza di Lagos, chiusa venerdì.'],
    ['o held occurred', 'La conferenza di Lagos si è tenuta dal 20 al 22 agosto.'],
    ['o held occurred', 'TICAD 9 ha avuto luogo la settimana scorsa a Yokohama.'],
    ['o held occurred', 'Yokohama ha ospitato la settimana scorsa TICAD 9.'],
    ['o held occurred', "Con l'adozione di una dichiarazione si è conclusa venerdì la conferenza di Lagos."],
    ['o held occurred', 'Testo.', 'Chiusa la conferenza di Lagos'],
    ['o delayed occurred', 'La conferenza di Lagos è stata rinviata a ottobre.'],
    ['none', 'La conferenza di Lagos si aprirà mercoledì.'],
    ['none', 'I preparativi per la conferenza di Lagos si sono conclusi venerdì.'],
    ['none', 'La conferenza di Lagos si chiude il 30 novembre.'],
    ['none', 'Prima che la conferenza di Lagos si aprisse gli alberghi erano pieni.'],
    ['d held occurred', 'Si è tenuta venerdì a Roma la quinta edizione del Dialogo spaziale Italia-Giappone.'],
    ['d held occurred', 'Il Dialogo spaziale Italia-Giappone si è riunito venerdì per la quinta volta.'],
    ['d held occurred', 'Si è svolto a Roma il quinto Dialogo spaziale Italia-Giappone.'],
    ['d held occurred', 'Roma ha ospitato venerdì il quinto Dialogo spaziale Italia-Giappone.'],
    ['d held occurred', 'Italia e Giappone hanno tenuto venerdì il quinto Dialogo spaziale Italia-Giappone.'],
  ],
  ja: [
    ['o held occurred', 'TICAD9は22日、3日間の日程を終えて閉幕した。'],
    ['o held occurred', 'TICAD9は22日に終わった。'],
    ['o held occurred', 'TICAD9が22日、横浜で閉会した。'],
    ['o held occurred', 'TICAD9が20日、横浜で開幕した。'],
    ['o held occurred', 'TICAD9が20日、横浜で始まった。'],
    ['o held occurred', '石破首相は20日、TICAD9の開会を宣言した。'],
    ['o held occurred', '石破首相は22日、TICAD9を締めくくった。'],
    ['o held occurred', 'TICAD9は22日、横浜宣言を採択して幕を閉じた。'],
    ['o held occurred', '横浜市で20日から開かれていたTICAD9は22日、閉幕した。'],
    ['o held occurred', '首脳らは20日、TICAD9のため横浜に集まった。'],
    ['o held occurred', 'TICAD9が20〜22日、横浜で開催された。'],
    ['o held occurred', '横浜は先週、TICAD9を開催した。'],
    ['o held occurred', '本文。', 'TICAD9閉幕'],
    ['o held occurred', '本文。', 'TICAD9、横浜で開幕'],
    ['o held occurred', '石破首相は20日、TICAD9の開会式で演説した。'],
    ['o held occurred', 'TICAD9に出席した石破首相は20日、融資を表明した。'],
    ['o delayed occurred', 'TICAD9は10月に延期された。'],
    ['none', 'TICAD9は来年8月に開幕する。'],
    ['none', 'TICAD9の準備会合が22日、終了した。'],
    ['none', 'TICAD9の閉幕は30日の予定だ。'],
    ['d held occurred', '第5回日伊宇宙対話が21日、ローマで開催された。'],
    ['d held occurred', '日伊両政府は21日、第5回日伊宇宙対話を開いた。'],
    ['d held occurred', '日伊宇宙対話の第5回会合が21日に行われた。'],
    ['d held occurred', 'ローマで21日、日伊宇宙対話が開かれた。'],
  ],
};

describe.each(Object.keys(ROWS))('a meeting in %s', (lang) => {
  it.each(ROWS[lang]!.map(([claim, text, title = '']) => [claim, text, title] as const))('%s: %s %s', (claim, text, title) => {
    const claims = claimsIn(reader, report(text, { lang, ...(title && { title }) }));
    if (claim === 'none') expect(claims.filter((one) => one.includes(' occurred '))).toEqual([]);
    else
      expect(
        claims.some((one) => one.startsWith(claim)),
        claims.join('; '),
      ).toBe(true);
  });
});
