// Commitments and everyday text for measuring: as many as wanted, the same every time.

import { CODES, DEPENDENT } from '../../src/detect/languages/countries.js';
import { seedSchema, type Commitment } from '../../src/domain/seed.js';

/** What agreements of the world are about, with the words for it that many of them share. */
const SUBJECTS = [
  {
    en: ['Double Taxation', 'tax', 'withholding', 'tax residents'],
    it: ['doppia imposizione', 'imposte', 'ritenute'],
    ja: ['租税', '所得税', '源泉徴収'],
  },
  {
    en: ['Extradition', 'fugitives', 'extradited', 'suspects'],
    it: ['estradizione', 'ricercati', 'estradati'],
    ja: ['犯罪人引渡し', '容疑者', '引き渡し'],
  },
  {
    en: ['Air Services', 'airlines', 'flights', 'routes'],
    it: ['servizi aerei', 'compagnie aeree', 'voli'],
    ja: ['航空', '航空会社', '便数'],
  },
  {
    en: ['Social Security', 'pensions', 'contributions', 'insured persons'],
    it: ['sicurezza sociale', 'pensioni', 'contributi'],
    ja: ['社会保障', '年金', '保険料'],
  },
  {
    en: ['Geothermal Energy', 'geothermal', 'wells', 'steam'],
    it: ['energia geotermica', 'geotermia', 'pozzi'],
    ja: ['地熱', '地熱発電', '蒸気井'],
  },
  {
    en: ['Investment Protection', 'investors', 'arbitration', 'expropriation'],
    it: ['protezione degli investimenti', 'investitori', 'arbitrato'],
    ja: ['投資保護', '投資家', '仲裁'],
  },
  {
    en: ['Fisheries', 'quotas', 'trawlers', 'fishing vessels'],
    it: ['pesca', 'quote di pesca', 'pescherecci'],
    ja: ['漁業', '漁獲枠', '漁船'],
  },
  {
    en: ['Cultural Heritage', 'museums', 'antiquities', 'restitution'],
    it: ['patrimonio culturale', 'musei', 'reperti'],
    ja: ['文化遺産', '博物館', '文化財'],
  },
  {
    en: ['Military Training', 'exercises', 'troops', 'barracks'],
    it: ['addestramento militare', 'esercitazioni', 'truppe'],
    ja: ['軍事訓練', '演習', '部隊'],
  },
  {
    en: ['River Waters', 'dams', 'irrigation', 'basin'],
    it: ['acque fluviali', 'dighe', 'irrigazione'],
    ja: ['河川', 'ダム', '灌漑'],
  },
  {
    en: ['Rail Corridor', 'railway', 'freight', 'gauge'],
    it: ['corridoio ferroviario', 'ferrovia', 'merci'],
    ja: ['鉄道回廊', '鉄道', '貨物'],
  },
  {
    en: ['Vaccine Research', 'vaccines', 'trials', 'laboratories'],
    it: ['ricerca sui vaccini', 'vaccini', 'laboratori'],
    ja: ['ワクチン研究', 'ワクチン', '治験'],
  },
] as const;

const display = (code: string) => new Intl.DisplayNames([code], { type: 'region' });
const NAMES = { en: display('en'), it: display('it'), ja: display('ja') };

/** The n-th commitment: pairs of countries and subjects in a fixed order, none twice below 100,000. */
function commitment(n: number): Commitment {
  const states = CODES.filter((code) => code !== 'EU' && code !== 'UN' && !DEPENDENT.has(code));
  const a = states[(n * 7) % states.length]!;
  const b = states[(n * 7 + 1 + (Math.floor(n / states.length) % (states.length - 1))) % states.length]!;
  const subject = SUBJECTS[n % SUBJECTS.length]!;
  const of = (language: 'en' | 'it' | 'ja') => [NAMES[language].of(a)!, NAMES[language].of(b)!] as const;
  return seedSchema.parse({
    id: `made-${n}`,
    title: `${of('en').join('-')} ${subject.en[0]} Agreement`,
    kind: 'agreement',
    parties: [a, b],
    names: {
      en: [`${of('en').join('-')} ${subject.en[0]} Agreement`, `${of('en').join('-')} ${subject.en[0]} Treaty`],
      it: [`Accordo ${of('it').join('-')} su ${subject.it[0]}`],
      ja: [`${of('ja').join('・')}${subject.ja[0]}協定`],
    },
    generic_names: {
      en: [`${subject.en[0]} Agreement`, `${subject.en[0]} Treaty`],
      it: [`accordo su ${subject.it[0]}`],
      ja: [`${subject.ja[0]}協定`],
    },
    keywords: { en: subject.en.slice(1), it: subject.it.slice(1), ja: subject.ja.slice(1) },
    baseline: { as_of: '2025-01-01', status: 'signed', events: [] },
    references: [`Treaty Series No. ${n + 1} (2025)`],
  });
}

/** So many commitments of the world: one name each, their subjects' words shared by all of a subject. */
export function commitments(count: number): Commitment[] {
  return Array.from({ length: count }, (_, n) => commitment(n));
}

const EVERYDAY = {
  en: [
    'The rain that had been forecast for the weekend arrived a day early, and the farmers at the market were glad of it.',
    'Two goals in the last ten minutes turned the match around, to the delight of nine thousand people in the stands.',
    'The library on the corner will stay open until eight in the evening through the winter, the head librarian said.',
    'Prices of tomatoes went down again in the second half of the month, while those of olive oil hardly moved.',
    'A new track for cyclists was painted in bright yellow by pupils of the nearby school on Thursday morning.',
    'The choir sang for almost two hours, and nobody left before the last song had come to its end.',
    'Hundreds of swallows were counted over the lake, more than in any year since the counting began.',
    'The bakery that had burnt down in spring reopened with a queue that went all around the block.',
  ],
  it: [
    'La pioggia attesa per il fine settimana è arrivata con un giorno di anticipo, con sollievo degli agricoltori del mercato.',
    'Due gol negli ultimi dieci minuti hanno ribaltato la partita davanti a novemila spettatori entusiasti.',
    "La biblioteca all'angolo resterà aperta fino alle otto di sera per tutto l'inverno, ha detto la direttrice.",
    "I prezzi dei pomodori sono scesi ancora nella seconda metà del mese, mentre l'olio non si è quasi mosso.",
    'Il nuovo percorso per le biciclette è stato dipinto di giallo dagli alunni della scuola vicina giovedì mattina.',
    "Il coro ha cantato per quasi due ore e nessuno è uscito prima che l'ultimo brano fosse finito.",
    'Sul lago sono state contate centinaia di rondini, più che in qualunque anno da quando si contano.',
    "Il panificio bruciato in primavera ha riaperto con una fila che girava intorno all'isolato.",
  ],
  ja: [
    '週末に予想されていた雨は一日早く降り始め、市場に集まった農家の人々はほっとした表情を見せた。',
    '試合終了間際の十分間に二点が入り、スタンドを埋めた九千人の観客が歓声を上げた。',
    '角の図書館は冬の間、夜八時まで開館すると館長が話した。',
    'トマトの値段は月の後半にまた下がったが、オリーブ油はほとんど変わらなかった。',
    '自転車用の新しい道が木曜日の朝、近くの学校の生徒たちの手で明るい黄色に塗られた。',
    '合唱団は二時間近く歌い続け、最後の曲が終わるまで席を立つ人はいなかった。',
    '湖の上では数百羽のツバメが数えられ、調査を始めてから最も多かった。',
    '春に火事で焼けたパン屋が再び店を開け、行列は街区を一周した。',
  ],
} as const;

/** Everyday articles of about 3,000 characters that speak of no agreement, in all languages by turns. */
export function everyday(count: number): { lang: string; title: string; text: string }[] {
  const languages = ['en', 'it', 'ja'] as const;
  return Array.from({ length: count }, (_, n) => {
    const lang = languages[n % languages.length]!;
    const sentences = EVERYDAY[lang];
    const lines: string[] = [];
    for (let at = n, length = 0; length < 3_000; at += 3) {
      const line = [0, 1, 2]
        .map((step) => sentences[(at + step * (1 + (n % 5))) % sentences.length]!)
        .join(lang === 'ja' ? '' : ' ');
      lines.push(line);
      length += line.length;
    }
    return { lang, title: sentences[n % sentences.length]!, text: lines.join('\n') };
  });
}
