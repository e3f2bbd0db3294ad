// The floors under the measures: what the detector reached once, it may not lose again.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { add, NOTHING, rate } from './intervals.js';
import type { Measured } from './measure.js';

const FILE = fileURLToPath(new URL('floors.json', import.meta.url));

/** By set and language (`dev/en`), then by measure. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const floorsSchema = z.record(z.string(), z.record(z.string(), z.number().min(0).max(1)));

export function readFloors(): Floors {
  return floorsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}

/** The measures that have floors, as numbers; those that the set does not bear are left out. */
export function floored({ scored: { scores }, replay, pairs }: Measured): Record<string, number> {
  const shares = {
    changePrecision: scores.changePrecision,
    changeRecall: scores.changeRecall,
    verdicts: scores.verdicts,
    quietKept: scores.quietKept,
    linkPrecision: scores.linkPrecision,
    claimPrecision: scores.claimPrecision,
    claimRecall: scores.claimRecall,
    dateExact: scores.dateExact,
    statusRight: scores.statusRight,
    eventRecall: replay.events,
    pairs: [...pairs.values()].reduce(add, NOTHING),
  };
  const borne = Object.entries(shares).filter(([, share]) => share.of > 0);
  return Object.fromEntries(borne.map(([name, share]) => [name, rate(share)]));
}

/** Measures that fell below their floor, in words. */
export function fallen(measured: Measured, floors: Floors): string[] {
  const reached = floored(measured);
  return Object.entries(floors[measured.name] ?? {})
    .filter(([measure, floor]) => !((reached[measure] ?? 0) >= floor))
    .map(([measure, floor]) => `${measured.name} ${measure}: ${(reached[measure] ?? 0).toFixed(4)} is below its floor ${floor}`);
}

/** The floors with each raised to what was reached (cut to three decimals); none is lowered. */
export function raised(floors: Floors, all: readonly Measured[]): Floors {
  const higher = all.map((measured): [string, Record<string, number>] => {
    const before = floors[measured.name] ?? {};
    const reached = Object.entries(floored(measured)).map(([measure, value]): [string, number] => [
      measure,
      Math.max(before[measure] ?? 0, Math.floor(value * 1000) / 1000),
    ]);
    return [measured.name, { ...before, ...Object.fromEntries(reached) }];
  });
  return { ...floors, ...Object.fromEntries(higher) };
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
}
