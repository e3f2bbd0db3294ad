// The language contract: all that the detector must be told about a language. Data and small pure functions, no I/O.

import type { Kind, Status } from '../domain/status.js';
import type { BlockType } from '../domain/types.js';
import type { Span } from './layout.js';

/** How a cue stands in its clause, as its language's grammar shows it. */
export type Form =
  /** Happened, said as news or as fact: "signed", "has been signed", 署名した. */
  | 'past'
  /** Present tense, which a headline or a calendar uses for past or future: "Japan, Italy sign". */
  | 'present'
  /** Will happen: "will sign", "firmerà", 署名する予定. */
  | 'future'
  /** Going on: "is being ratified". */
  | 'progressive'
  /** To happen, by whatever governs it: "to sign", "firmare". */
  | 'infinitive'
  /** May, might, could happen: "could sign", "potrebbe firmare". */
  | 'possible'
  /** Hearsay conditional: "avrebbe firmato", "would have signed", 署名したとみられる. */
  | 'hearsay'
  /** In passing: "the pact signed in 2024", "l'accordo firmato nel 2024", 署名した協定は. */
  | 'attributive'
  /** As a noun: "the signing of", "l'entrata in vigore", 発効. What governs it decides. */
  | 'noun'
  /** As a state that holds: "is in force", "in vigore", 発効している. */
  | 'state'
  /** Has not happened, by the form itself: "unsigned", 未署名, 署名していない. */
  | 'negative';

/** What the cue's event happens to: an instrument (a pact is signed) or the commitment as a topic (a contract, a round, a delay). */
export type About = 'instrument' | 'topic';

/**
 * One way of saying that a status is reached. `pattern` is matched against normalised text (NFKC-like, straight quotes)
 * with the flags "giu" ("gu" where `cased`). Its named groups, `head` (in further alternatives `head2`, `head3`: no name may
 * come twice), are the word whose grammar decides; where none took part, the whole match is.
 */
export interface Cue {
  readonly id: string;
  readonly pattern: string;
  /** Fixed form; absent = `Language.form` decides from the context. */
  readonly form?: Form;
  readonly about?: About;
  /** Only for commitments of these kinds. */
  readonly kinds?: readonly Kind[];
  /** Whose act it is, where the cue itself says so. */
  readonly body?: 'parliament' | 'chamber' | 'cabinet' | 'court';
  /** True where letters' case matters. */
  readonly cased?: boolean;
  /** 0 to 1, how sure a reader can be that the wording means the status; 0.9 where absent. */
  readonly weight?: number;
}

/** What a context rule does to the cues in its scope. The order of precedence is that of this list. */
export type Effect =
  /** Cancels other rules in its span ("not only", "without delay", だけでなく). */
  | 'pseudo'
  /** The cue is no event at all ("sign up", budgets, statutory "shall enter into force on the date ..."). */
  | 'drop'
  | 'denied'
  /** Anonymous, conditional, analysts, demands, hopes. */
  | 'rumoured'
  /** If, once, unless, whether: neither happened nor planned. */
  | 'hypothetical'
  | 'planned'
  /** Happened, whatever the form: "welcomed the signing", "the signing took place". */
  | 'occurred'
  /** True but known: "after the signing", "since it entered into force", "under the agreement signed". */
  | 'presupposed';

/** A word or phrase that changes how the cues around it are meant (ConText: Harkema et al. 2009, adapted). */
export interface ContextRule {
  readonly id: string;
  readonly pattern: string;
  readonly effect: Effect;
  /** Where the cues that it governs stand: after it, before it, or anywhere in the scope. */
  readonly direction: 'forward' | 'backward' | 'both';
  /** How far it reaches: to the clause's or the sentence's end, or so many characters. */
  readonly scope: 'clause' | 'sentence' | number;
  /** Only for cues of these forms. */
  readonly forms?: readonly Form[];
  /** Only for these statuses. */
  readonly statuses?: readonly Status[];
  /** What it does not reach beyond, of a scope in characters: a second verb, as in "has not ended and remains in force". */
  readonly until?: string;
}

/** A date as the text puts it, before it is resolved against the day of publication. */
export type RawDate =
  | { readonly type: 'day'; readonly year?: number; readonly month?: number; readonly day: number }
  | { readonly type: 'month'; readonly year?: number; readonly month: number }
  | { readonly type: 'year'; readonly year: number }
  /** 0 = Sunday. `turn`: -1 "last Monday", 1 "next Monday"; absent = the nearest that fits. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly turn?: -1 | 1 }
  /** So many units from the day of publication; the unit is the precision of the answer ("last month"). */
  | {
      readonly type: 'offset';
      readonly unit: 'day' | 'week' | 'month' | 'year';
      readonly count: number;
      /** Day of the month so many months away: 来月5日. */
      readonly day?: number;
    }
  /** A month of the year so many years from publication: "last November" (turn -1), 昨年11月 (years -1). */
  | {
      readonly type: 'relative-month';
      readonly month: number;
      readonly years?: number;
      readonly turn?: -1 | 1;
      readonly day?: number;
    }
  /** The year named last before it, or so many years on: 同年9月, 翌年6月5日. */
  | { readonly type: 'same-year'; readonly month: number; readonly day?: number; readonly years?: number }
  /** Last day of a period: "by the end of 2025", "entro fine anno", 年内. */
  | {
      readonly type: 'end-of';
      readonly unit: 'month' | 'year';
      readonly year?: number;
      readonly month?: number;
      readonly count?: number;
    };

/** A date in a text and how it is tied to what it dates. Offsets are those of the text handed in. */
export interface DateHit {
  readonly start: number;
  readonly end: number;
  readonly raw: RawDate;
  /** `said` dates the saying ("announced on Sunday"): news is of that day, plans are not. `at` dates the event; `since`, `until`, `other` do not ("since 2019", "the 2024 budget"); `by` is a deadline; `due` dates what is or was to be ("planned for 13 May"), never what has been. */
  readonly link: 'at' | 'said' | 'by' | 'due' | 'since' | 'until' | 'other';
  readonly rule: string;
}

/** Words for a country or union and its seat of government, in one language. */
export interface CountryWords {
  /** ISO 3166-1 alpha-2; EU and UN too. */
  readonly code: string;
  /** Names and adjectives that stand for it anywhere: Japan, Japanese. Case counts. */
  readonly names: readonly string[];
  /** Cities that stand for the government unless the text means the place: Tokyo, Rome. */
  readonly seats?: readonly string[];
  /** Bodies and offices that are this country's and nobody else's: Diet, Farnesina, Bundestag. */
  readonly institutions?: readonly string[];
  /** Bodies of it whose names other countries have, too: its own unless the text names others and never this one. */
  readonly shared?: readonly string[];
}

/** A party named in a text. `place` is true where only the place is meant ("signed in Rome"). */
export interface PartyHit {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly place: boolean;
  /** True where only a body is named whose name other countries have, too. */
  readonly shared?: boolean;
  /** True for the members of a bloc named as one (EFTA, ASEAN): they may be the parties, and are never strangers. */
  readonly bloc?: boolean;
}

/** Common nouns for what a commitment is: "agreement, pact, treaty, deal" for kind agreement. */
export interface InstrumentWord {
  readonly kinds: readonly Kind[];
  /** True for words that mean an instrument only with its parties and subject: "trade talks", 貿易交渉. */
  readonly weak?: boolean;
  /** True for instruments that hang on another: "the protocol to the convention" is not the convention. */
  readonly derived?: boolean;
  readonly pattern: string;
}

export interface Language {
  /** ISO 639-1, equal to the folder's name. */
  readonly code: string;
  /** ISO code of the country that its texts leave out ("l'accordo con Tokyo"); absent where the language has many homes. */
  readonly home?: string;
  /** Other forms of a seed's word that texts have: plural for singular and the like. */
  inflect?(word: string): readonly string[];
  /** What a shared name says that its instrument is about: "sicurezza sociale" of "accordo di sicurezza sociale". */
  matter?(name: string): string | undefined;
  /** True where what belongs to a noun stands before it, and nothing behind it does. */
  readonly headFinal?: boolean;
  /** True where spaces separate words: names then match at word borders only. */
  readonly spaced: boolean;
  /** IANA zone in which publishers of the language count days, where the source does not say. */
  readonly zone: string;
  /** A document is in the language if this is found often enough: frequent function words. */
  readonly evidence: string;
  /** Words that end with a full stop inside a sentence: "Mr.", "art.", "n.". */
  readonly abbreviations: readonly string[];
  /** First lines of blocks by type; the first that matches a block's start wins. Everything else is lead or body. */
  readonly blocks: readonly {
    readonly type: BlockType;
    readonly pattern: string;
    /** The type holds for the blocks that follow, too. */ readonly opens?: boolean;
  }[];
  /** Where a clause ends inside a sentence; the match belongs to neither side where it is only punctuation. */
  readonly clauseBreak: string;
  readonly countries: readonly CountryWords[];
  /** Names of seas, regions and the like that hold a country's name and mean none: Indian Ocean, インド太平洋. */
  readonly geography?: readonly string[];
  /** Compounds that name several parties at once (日伊, italo-giapponese), on top of `countries`. */
  compounds?(text: string): readonly { readonly start: number; readonly end: number; readonly codes: readonly string[] }[];
  /** False where a country's word found here is a part of another word, in scripts that set no spaces (マリ in マリオ). */
  standsAlone?(text: string, start: number, end: number): boolean;
  /** True where a seed's word found here begins inside another word: 物資 in 鉱物資源. */
  cutsWord?(text: string, start: number, end: number): boolean;
  /** True where a seat of government at this place is only a place. */
  isPlace(text: string, start: number, end: number): boolean;
  /** True where the party between `before` and `after` is the other side and not the one who acts: "the treaty with Peru", ペルーとの条約. */
  isPartner?(before: string, after: string): boolean;
  /** The name of the other side that stands right before an instrument: ANVISAとの覚書; null where none does. */
  partnerBefore?(before: string): { readonly start: number; readonly end: number } | null;
  /** True where the words between a commitment and a word for a programme say that it is the commitment's own: JETPの投資計画. */
  ownsNext?(between: string): boolean;
  readonly instruments: readonly InstrumentWord[];
  /** An instrument that points back: "the pact", "l'intesa", 同協定. Tested on the text around an instrument word: `before` ends where it starts. */
  isAnaphor(before: string, word: string): boolean;
  /** True where a clause up to its verb has a pronoun for its subject, or none: "In March, it was", 3月に; `earlier` is its sentence before the clause. */
  isBareSubject(before: string, earlier: string): boolean;
  /** A day that stands between a verb and what it is of, and that it can be read without: "joined on Monday the programme". Global. */
  readonly between?: RegExp;
  /** The word for each kind of commitment, to be read in place of a name: "programme", 計画. */
  readonly words: Readonly<Record<Kind, string>>;
  /** True where a verb may be that of a name in its sentence: nothing else stands between them that it could be of. */
  isVerbOf(text: string, verb: Span, name: Span): boolean;
  /** What stands between a name and the word for what it is, set off by a comma: ", the frigate". */
  readonly apposes?: RegExp;
  /** What stands between two members of a list of instruments (" on whaling and the "). */
  readonly lists?: RegExp;
  /** Other things that are on, about or at a commitment: up to its name, and right behind it; words that only liken to it. */
  readonly beside: {
    readonly before?: RegExp;
    readonly after: RegExp;
    readonly likens?: RegExp;
    /** From the start of a sentence to a verb, where the name stands in an aside on the verb's subject ("Halcyon, which builds ..., "). */
    readonly aside?: RegExp;
    /** Behind a verb: an object of its own. */
    readonly object?: RegExp;
  };
  /** What a word has before it where a name has nothing, and what may stand before a name in its stead. */
  readonly article?: { readonly word: string; readonly unless: RegExp };
  /** What stands before a verb that another one went before. */
  readonly joinsVerb?: RegExp;
  /** What may come between a name and its verb, and is part of the name: "of Norway and Chile", ", which has two parties,". */
  readonly tail?: RegExp;
  /** What stands between a word for an instrument and those that say whose it is and on what: "between", "and", "on the". */
  readonly joins?: RegExp;
  /** True where a clause up to its verb has a subject that is more than a pronoun: "Opening hours were", 開館時間は. */
  hasSubject(before: string): boolean;
  /** True where a clause, cut at its verb, says what happened to something of its own: "The ferry was", "suspended". */
  hasUndergoer(before: string, verb: string, after: string): boolean;
  /** An anaphor that points back however far: "the said agreement", 本協定. */
  isSame?(before: string): boolean;
  /** How many letters right before an instrument say what it is about: 租税条約, 関税に関する取り決め; 0 where none does. */
  subjectBefore?(before: string, word: string): number;
  /** Length of the words right behind an instrument that say what it is about: "agreement on fisheries". */
  subjectAfter?(after: string): number;
  /** A missing status does not compile. */
  readonly cues: Readonly<Record<Status, readonly Cue[]>>;
  readonly context: readonly ContextRule[];
  /** Form of a cue without a fixed one. `clause` is its clause, offsets inside it; `headline` where the block is one; `rest` what follows the clause in its sentence. */
  form(clause: string, start: number, end: number, headline: boolean, rest: string): Form;
  /** On which side of a cue of this form its instrument is looked for first. */
  side(form: Form, cue: Cue): 'before' | 'after' | 'either';
  dates(text: string): readonly DateHit[];
  /** How the bodies of a state that approve are named. */
  readonly approvers: { readonly parliament: string; readonly cabinet: string; readonly court: string };
  /** How the chambers of parliaments are named, and how a text says that a vote was the last one, that the other chamber is next, that it was before. */
  readonly chambers?: {
    readonly lower: string;
    readonly upper: string;
    readonly final: string;
    readonly onward: string;
    readonly earlier: string;
    /** A committee as the one that votes, where the words for parliaments include it. */
    readonly committee?: string;
  };
  /** Papers that change a treaty. */
  readonly amending?: {
    /** The paper up to the word for the treaty: "protocol amending the convention". */
    readonly paper: string;
    /** How a commitment is named that is such a paper itself. */
    readonly named: string;
    /** What, right behind the treaty's name, describes the treaty: "signed", "in force". Absent where what describes stands before. */
    readonly ofTreaty?: string;
  };
  /** True where the date between `before` and `after` is that of a law: "Law 66 of 14 May", 5月14日の法律. */
  isOfLaw?(before: string, after: string): boolean;
  /** True for what stands between a noun and the verb of its relative clause: ", which ", ", il quale "; absent where that clause stands first. */
  isRelative?(between: string): boolean;
  /** True where a clause up to a date looks further back than its sentence: "the text had been prolonged", "che si era mosso". */
  isAside?(clause: string): boolean;
  /** In the headline of the record of a sitting: "Defence Committee, Thursday 12 February", 委員会議事要旨. */
  readonly sitting?: string;
  /** On which side of its verb a date usually stands: "signed on Friday", 5日に署名した. */
  readonly dateSide: 'before' | 'after';
  /** True where a sentence takes back the one before it: "That is not correct." */
  retracts?(sentence: string): boolean;
  /** True where a paragraph that begins so puts a question: "Q: Reports say that ...". */
  opensQuestion?(paragraph: string): boolean;
  /** True where a sentence up to a list says that several things of a sort are meant: "two bills", "tre accordi", 条約2件. */
  announcesList?(before: string): boolean;
  /** True where a clause counts the many who acted ("sixty-five states"): what a wide treaty needs of those it does not follow. */
  crowd?(clause: string): boolean;
  /** True where texts leave out who acts: a step of nobody that they name is not nobody's. */
  readonly dropsActors?: boolean;
  /** True where a sentence says only when the news before it was announced: "This was announced on Friday", 発表は6月26日です. */
  announces?(sentence: string): boolean;
  /** A line that gives the day of what a notice tells: "Period: 2 to 4 May", 日時　5月2日. */
  readonly dayLine: RegExp;
  /** How many days had gone by where a sentence says that a meeting ended after them: "after two days of talks", 2日間の日程を終え. */
  lasted?(sentence: string): number | undefined;
  /** True where a sentence asks and does not state. */
  isQuestion(sentence: string): boolean;
}
