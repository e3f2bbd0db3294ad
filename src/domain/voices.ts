// Who speaks: reports counted by independent voices, so that one story printed ten times is one voice.

import { likeness, signatureOf } from '../shared/minhash.js';
import type { Document } from './types.js';

/** What tells whose words a report brings. */
export interface Voice {
  readonly publisher: string;
  readonly owner?: string | undefined;
  readonly official: boolean;
  /** The agency that its text credits. */
  readonly credit?: string | undefined;
  /** Of its wording (shared/minhash.ts). */
  readonly signature?: string | undefined;
}

/** Independent voices that report something. */
export interface Corroboration {
  readonly official: number;
  readonly press: number;
}

/** News agencies by the names that their stories are credited with. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  reuters: ['Reuters', 'ロイター'],
  ap: ['AP', 'Associated Press', 'AP通信'],
  afp: ['AFP', 'Agence France-Presse', 'AFP時事', 'AFP=時事'],
  bloomberg: ['Bloomberg', 'ブルームバーグ'],
  dpa: ['dpa'],
  efe: ['EFE'],
  ansa: ['ANSA', 'Ansa'],
  agi: ['AGI', 'Agi'],
  adnkronos: ['Adnkronos', 'ADNKRONOS'],
  askanews: ['askanews', 'Askanews'],
  'nova news': ['Agenzia Nova', 'Nova News'],
  lapresse: ['LaPresse'],
  kyodo: ['Kyodo', 'Kyodo News', '共同', '共同通信'],
  jiji: ['Jiji', 'Jiji Press', '時事', '時事通信'],
  xinhua: ['Xinhua'],
  yonhap: ['Yonhap'],
};

const AGENCY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(AGENCIES).flatMap(([agency, names]) => names.map((name): [string, string] => [name, agency])),
);

/** None of them holds a character that means something in a pattern. */
const NAMES = [...AGENCY_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** `ROME, Sept. 5 (Reuters) -`, `(ANSA) - ROMA`, `【ローマ共同】`, `[Kyodo]`, `© AFP`: in brackets or behind a sign, as credits are. */
const CREDIT = new RegExp(`(?:[(\\[（]|©\\s?|【[^】]{0,12}?)(${NAMES})\\s?(?:[)\\]）】/=-]|$)`, 'u');

/** Credits stand where a text begins or ends, in characters: names in between are quoted. */
const EDGE = 160;

/** The agency whose story a text says it is; undefined where it names none. */
export function creditOf(text: string): string | undefined {
  const name = (CREDIT.exec(text.slice(0, EDGE)) ?? CREDIT.exec(text.slice(-EDGE)))?.[1];
  return name === undefined ? undefined : AGENCY_OF.get(name);
}

/** The voice in which a document speaks. */
export function voiceOf({ publisher, owner, official, text }: Document): Voice {
  return { publisher, owner, official, credit: creditOf(text), signature: signatureOf(text) };
}

/** Two texts this alike have one source; reports that two desks wrote of one event share a tenth at most. */
const ONE_STORY = 0.5;

function ownerOf({ owner, publisher }: Voice): string {
  const name = (owner ?? publisher).trim();
  return AGENCY_OF.get(name) ?? name.toLowerCase();
}

function isOneVoice(a: Voice, b: Voice): boolean {
  if (ownerOf(a) === ownerOf(b)) return true;
  const [ofA, ofB] = [a.credit ?? ownerOf(a), b.credit ?? ownerOf(b)];
  return ofA === ofB || likeness(a.signature ?? '', b.signature ?? '') >= ONE_STORY;
}

/** Voices that are one, directly or through others: a list for each. */
function groups(voices: readonly Voice[]): Voice[][] {
  return voices.reduce<Voice[][]>((found, voice) => {
    const same = found.filter((group) => group.some((other) => isOneVoice(voice, other)));
    return [...found.filter((group) => !same.includes(group)), [...same.flat(), voice]];
  }, []);
}

/** Counts who independently reports something. Press that prints an official text word for word is no voice beside it. */
export function countVoices(voices: readonly Voice[]): Corroboration {
  const official = voices.filter((voice) => voice.official);
  const press = groups(voices.filter((voice) => !voice.official));
  const own = press.filter((group) => !group.some((voice) => official.some((other) => isOneVoice(voice, other))));
  return { official: groups(official.map((voice) => ({ ...voice, signature: undefined }))).length, press: own.length };
}
