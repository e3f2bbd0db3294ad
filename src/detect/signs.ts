// What speaks for and against a reading of a trigger, as plain words: its form, what ties it to the commitment, who else is about.

import type { Claim } from '../domain/types.js';
import type { Binding } from './bind.js';
import type { DateHit } from './language.js';
import type { Span } from './layout.js';
import type { Subject } from './mentions.js';
import { sureness, type Meaning, type Trigger } from './triggers.js';

/** A trigger, the commitment that it may be about, how it is meant, and what it would claim. */
export interface Read {
  readonly trigger: Trigger;
  readonly binding: Binding;
  readonly meant: Meaning;
  readonly said: Pick<Claim, 'status' | 'modality' | 'date'>;
  readonly hit: DateHit | undefined;
  /** True where a step of the same sort was told of the commitment not long before. */
  readonly told: boolean;
}

/** Farther away than this is nowhere near. */
const FAR = 400;

/** "gap>25": a number as the steps that it passes. */
function steps(name: string, value: number, ...at: number[]): string[] {
  return at.filter((step) => value > step).map((step) => `${name}>${step}`);
}

function gapTo(trigger: Trigger, spans: readonly Span[]): number {
  const gaps = spans.map(({ start, end }) => Math.max(trigger.start - end, start - trigger.end, 0));
  return Math.min(FAR, ...gaps);
}

/** In: a reading and its sentence. Out: its signs, each of which is there or not; general ones, of no single word, name or cue. */
export function signsOf({ trigger, binding, meant, said, hit, told }: Read, subject: Subject): string[] {
  const { of, means } = binding;
  const { form, cue, clause } = trigger;
  const { sentence, strangers, focusAge } = subject;
  const inClause = ({ start }: Span) => start >= clause.start && start < clause.end;
  const own = subject.mentions.filter((mention) => mention.of === of);
  const parties = subject.parties.filter(({ place, bloc }) => !place && !bloc);
  const count = (hits: typeof parties, ours: boolean) =>
    new Set(hits.filter(({ code }) => of.parties.has(code) === ours).map(({ code }) => code)).size;
  const near = parties.filter(inClause);
  const rules = meant.rules.filter((rule) => !rule.startsWith('form:')).map((rule) => rule.split('.').at(-1)!);
  const precision = said.date?.length ?? 0;
  const open = meant.modality === undefined;
  return [
    'always',
    `form ${form}`,
    `form ${form}, ${meant.modality ?? 'open'}`,
    `means ${means}`,
    `means ${means}, form ${form}`,
    `means ${means}, in ${sentence.block}`,
    `means ${means}, ${of.seed.kind}`,
    `means ${means}, about ${cue.about ?? 'instrument'}`,
    `means ${means}, ${sureness(trigger) > 0.87 ? 'plain' : 'vague'}`,
    `means ${means}, parties ${Math.min(2, count(near, true))}, others ${Math.min(2, count(near, false))}`,
    `status ${said.status}`,
    `status ${said.status}, ${of.seed.kind}`,
    `modality ${said.modality}`,
    `modality ${said.modality}, ${hit?.link ?? 'no date'}, ${precision}`,
    `body ${cue.body ?? 'none'}`,
    `kinds ${cue.kinds ? 'given' : 'any'}`,
    `in ${sentence.block}`,
    ...rules.map((rule) => `rule ${rule}`),
    ...(open ? ['open'] : []),
    ...(meant.asserted ? ['asserted'] : []),
    ...(meant.conditional ? ['conditional'] : []),
    ...(subject.hints.has(of) ? ['word of it', `means ${means}, word of it`] : []),
    ...(subject.topic === of ? ['topic', `means ${means}, topic`] : []),
    ...(subject.sole === of ? ['sole', `means ${means}, sole`] : []),
    ...(subject.focus[0] === of ? ['focus'] : []),
    ...(told ? ['told', `told, status ${said.status}`] : []),
    ...(subject.namesOutsider() ? ['outsider'] : []),
    ...(focusAge === 0 ? [`means ${means}, right after`] : []),
    ...(strangers.length ? [`means ${means}, stranger`] : []),
    ...steps('sure', sureness(trigger), 0.69, 0.74, 0.79, 0.82, 0.85, 0.87, 0.89, 0.92),
    ...steps('gap', gapTo(trigger, own), 0, 10, 25, 50, 100, 200, FAR - 1),
    ...steps('gap of stranger', gapTo(trigger, strangers), 0, 15, 40, 100, FAR - 1),
    ...steps('mentions', own.length, 0, 1),
    ...steps('mentions of others', subject.mentions.length - own.length, 0),
    ...steps('strangers', strangers.length, 0, 1),
    ...steps('foreign strangers', strangers.filter(({ foreign }) => foreign).length, 0),
    ...steps('parties', count(parties, true), 0, 1),
    ...steps('parties near', count(near, true), 0, 1),
    ...steps('others', count(parties, false), 0, 1, 2),
    ...steps('others near', count(near, false), 0, 1),
    ...steps('since focus', focusAge, 0, 1, 3, 6),
    ...steps('paragraph', sentence.paragraph, 0, 1, 2, 4, 8),
    ...steps('length', sentence.text.length, 60, 120, 200, 300),
    ...steps('parties of it', of.parties.size, 0, 2),
    ...steps('date', precision, 0, 4, 7),
  ];
}
