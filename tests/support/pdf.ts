// Makes small PDF files by hand: Latin text in Helvetica, Japanese in a font that is not embedded (as old ministry files do).

import iconv from 'iconv-lite';

const JAPANESE_FONT = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /MS-Gothic /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Gothic /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
  '<< /Type /FontDescriptor /FontName /MS-Gothic /Flags 4 /FontBBox [0 -136 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -140 /CapHeight 769 /StemV 78 >>',
];

const LATIN_FONT = ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'];

function shown(line: string, japanese: boolean): string {
  return `<${iconv.encode(line, japanese ? 'cp932' : 'windows-1252').toString('hex')}> Tj`;
}

/** A PDF of one page. Each paragraph is a list of lines; between paragraphs there is a gap. */
export function makePdf(paragraphs: readonly (readonly string[])[], { japanese = false } = {}): Uint8Array {
  const text = paragraphs
    .map((lines) => lines.map((line) => `${shown(line, japanese)} 0 -14 Td`).join('\n'))
    .join('\n0 -20 Td\n');
  const stream = `BT /F1 12 Tf 72 760 Td\n${text}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ...(japanese ? JAPANESE_FONT : LATIN_FONT),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const xref = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(`${file}${xref}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}
