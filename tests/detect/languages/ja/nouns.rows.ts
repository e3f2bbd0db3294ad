// Known words as nouns and under embedding verbs, and what they claim; all of our own making. A row without a full stop is a headline.

export const CLAIMS: readonly (readonly [row: string, claim: string])[] = [
  ['日・ケニア投資協定は署名からは10カ月足らずである。', 'signed occurred'],
  ['水俣条約は採択から七年あまりがたつ。', 'agreed occurred'],
  ['日・ケニア投資協定は両外相が署名してから、ほぼ1年になる。', 'signed occurred'],
  ['日・モンゴル経済連携協定は16年6月の発効が出発点だった。', 'in-force occurred 2016-06'],
  ['TEPAは昨年3月のニューデリーでの署名の後、手続きが続く。', 'signed occurred 2024-03'],
  ['レール・バルティカは2030年の開業という目標を変えていない。', 'operational planned 2030'],
  ['昨年12月に行った水俣条約からの脱退の通告が届いた。', 'reduced occurred'],
  ['フランスは水俣条約からの脱退を寄託者であるスイス政府に書面で通告した。', 'reduced occurred'],
  ['フランスは今年6月に水俣条約の脱退を通告済みだ。', 'reduced occurred'],
  ['締約国は水俣条約の改正を正式に採択した。', 'amended occurred'],
  ['水俣条約の改正、ようやく採択', 'amended occurred'],
  ['レール・バルティカの起工式が20日、タリンの駅前であり、大臣らが出席した。', 'underway occurred'],
  ['水俣条約は10月に署名の受け付けが始まりました。', 'signed occurred'],
  ['日・ケニア投資協定(2024年8月28日署名)を読み直す。', 'signed occurred 2024-08-28'],
  ['日・ケニア投資協定に署名（2月28日、ナイロビ）。', 'signed occurred 2025-02-28'],
  ['米中科学技術協力協定は5年の延長を2018年に済ませている。', 'renewed occurred 2018'],
  ['日・ケニア投資協定は条文の点検を経て署名に進む。', 'signed planned'],
  ['米中科学技術協力協定の期限切れを数時間後に控え、両国は話し合いを続けている。', 'expired planned'],
  ['米中科学技術協力協定の期限切れが数時間後に迫るなか、両国は話し合いを続けている。', 'expired planned'],
  ['2日後に迫った日・ケニア投資協定の発効を両外相が歓迎した。', 'in-force planned'],
  ['官報への掲載は日・ケニア投資協定の発効を意味するものではない。', 'in-force denied'],
  ['「インドがTEPAを批准」という見出しは気が早すぎる。', 'ratified denied'],
  ['フランスは水俣条約から脱退することを決めたと述べた。', 'reduced planned'],
  ['フランスは水俣条約から離脱すると発表した。', 'reduced planned'],
  ['両首脳は3月、日・ケニア投資協定の交渉に入ることで一致した。', 'negotiating occurred'],
  ['両外相は日・ケニア投資協定の交渉を開始することで正式に合意した。', 'negotiating occurred'],
  ['ケニア：日・ケニア投資協定を承認する大統領令', 'approved occurred'],
  ['日・ケニア投資協定を承認する政令が官報に掲載された。', 'approved occurred'],
];

export const SILENT: readonly string[] = [
  '日・ケニア投資協定は発効から5年間有効とする。',
  '水俣条約の締約国は、離脱から30日以内に理由を示す。',
  'エストニアは近くレール・バルティカから撤退すると表明した。',
  '主張　「インドがTEPAを批准した」',
];
