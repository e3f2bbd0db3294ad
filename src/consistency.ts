// Faults that only show when the files are read together, or with what the world knows: pure, every one with its place.

import type { z } from 'zod';
import { addDays, firstDay, lastDay } from './domain/dates.js';
import type { Commitment } from './domain/seed.js';
import { rung } from './domain/status.js';
import type { Watcher } from './domain/watcher.js';
import { suggestion, type Fault } from './shared/faults.js';
import { idOf, type YamlFile } from './shared/yaml.js';

/** A seed, or what of it is right: each rule looks only where the parts that it needs are there. */
type Seed = YamlFile<Partial<Commitment>>;

/** What must be known of the source kinds: the schema of their options, and whether they need an address. */
export type SourceKinds = ReadonlyMap<string, { readonly options: z.ZodType; readonly needsUrl: boolean }>;

function partyFaults(seed: Seed): Fault[] {
  const { parties, follow, organisations } = seed.value;
  if (!parties || !follow || !organisations || parties.length + follow.length + organisations.length > 0) return [];
  return [seed.fault(['parties'], 'names no party (expected such as [JP, IT]; for a very wide treaty add follow: [JP, IT])')];
}

function nameFaults(seed: Seed): Fault[] {
  const { names, generic_names, references } = seed.value;
  if (!names || !generic_names || !references) return [];
  const any = [...Object.values(names), ...Object.values(generic_names), references].some((list) => list.length > 0);
  return any ? [] : [seed.fault(['names'], 'nothing to find it by (expected a name in at least one language)')];
}

/** A `part_of` that names no other seed, or that leads back to the seed itself. */
function partOfFaults(seed: Seed, parents: ReadonlyMap<string, string | undefined>): Fault[] {
  const { id, part_of: parent } = seed.value;
  if (parent === undefined) return [];
  if (!parents.has(parent) || parent === id) {
    const others = [...parents.keys()].filter((other) => other !== id);
    return [seed.fault(['part_of'], `found "${parent}", which is no other seed (${suggestion(parent, others)})`)];
  }
  const path = [parent];
  for (let at = parents.get(parent); at !== undefined && !path.includes(at); at = parents.get(at)) path.push(at);
  if (id === undefined || !path.includes(id)) return [];
  return [
    seed.fault(['part_of'], `goes in a circle: ${[id, ...path].join(' -> ')} (expected a whole that is part of nothing of it)`),
  ];
}

/** The status counts and the events explain it: says where the two do not go together. Steps of one party prove nothing of the whole. */
function baselineWarnings(seed: Seed): Fault[] {
  const { kind, baseline } = seed.value;
  if (!kind || !baseline) return [];
  const { status, events, as_of } = baseline;
  const warn = (path: PropertyKey[], text: string) => seed.fault(['baseline', ...path], text, 'warning');
  const future = events.flatMap(({ date }, index) =>
    date !== undefined && firstDay(date) > lastDay(as_of)
      ? [warn(['events', index, 'date'], `${date} is after as_of ${as_of} (expected it under "expected:", or a later as_of)`)]
      : [],
  );
  const beyond = events.flatMap((event, index) =>
    event.party === undefined && rung(kind, status) >= 0 && rung(kind, event.status) > rung(kind, status)
      ? [warn(['events', index, 'status'], `${event.status} lies beyond the baseline's status ${status} (the status counts)`)]
      : [],
  );
  const unexplained = events.length > 0 && beyond.length === 0 && !events.some((event) => event.status === status);
  return [...future, ...beyond, ...(unexplained ? [warn(['status'], `no event says when it became ${status}`)] : [])];
}

/** Documents older than a baseline say nothing new: until its day has come, nothing at all is. It may be tomorrow already where the seed was written. */
function comingWarnings(seed: Seed, today: string): Fault[] {
  const { as_of } = seed.value.baseline ?? {};
  if (as_of === undefined || firstDay(as_of) <= addDays(today, 1)) return [];
  const message = `${as_of} is still to come, and nothing is news before it (expected the day of which the status is known)`;
  return [seed.fault(['baseline', 'as_of'], message, 'warning')];
}

const keyOf = (name: string) => name.normalize('NFKC').toLowerCase();

interface Named {
  readonly seed: Seed;
  readonly field: 'names' | 'generic_names';
  readonly path: readonly [language: string, index: number];
  readonly name: string;
}

function namesIn(seed: Seed, field: Named['field']): Named[] {
  return Object.entries(seed.value[field] ?? {}).flatMap(([language, names]) =>
    names.map((name, index) => ({ seed, field, path: [language, index] as const, name })),
  );
}

/** A name in `names` must belong to one commitment alone; names that several bear go into generic_names of each. */
function sharedNameWarnings(seeds: readonly Seed[]): Fault[] {
  const owners = new Map<string, Named>();
  const all = [...seeds.flatMap((seed) => namesIn(seed, 'generic_names')), ...seeds.flatMap((seed) => namesIn(seed, 'names'))];
  return all.flatMap((one) => {
    const { seed, field, path, name } = one;
    const owner = owners.get(keyOf(name)) ?? one;
    owners.set(keyOf(name), owner);
    if (field === 'generic_names' || owner.seed === seed) return [];
    const what = owner.field === 'names' ? 'name' : 'shared name';
    const message = `"${name}" is a ${what} of ${idOf(owner.seed.file)} too (expected it under generic_names of both)`;
    return [seed.fault([field, ...path], message, 'warning')];
  });
}

/** Two watchers that ask one address for the same read it twice, and each counts as a source of its own. */
function sameAddressWarnings(watchers: readonly YamlFile<Partial<Watcher>>[]): Fault[] {
  const readers = new Map<string, string>();
  return watchers.flatMap((watcher) => {
    const { kind, url, options } = watcher.value;
    if (url === undefined) return [];
    const key = JSON.stringify([kind, url, options]);
    const reader = readers.get(key);
    readers.set(key, reader ?? idOf(watcher.file));
    return reader === undefined
      ? []
      : [watcher.fault(['url'], `is read by ${reader} too (expected one watcher for both)`, 'warning')];
  });
}

function watcherFaults(watcher: YamlFile<Partial<Watcher>>, ids: readonly string[], kinds: SourceKinds): Fault[] {
  const { kind: kindId, commitments = [] } = watcher.value;
  const unknown = commitments.flatMap((id, index) =>
    ids.includes(id)
      ? []
      : [watcher.fault(['commitments', index], `found "${id}", which no seed declares (${suggestion(id, ids)})`)],
  );
  if (kindId === undefined) return unknown;
  const kind = kinds.get(kindId);
  if (!kind) return [...unknown, watcher.fault(['kind'], `found "${kindId}" (${suggestion(kindId, [...kinds.keys()])})`)];
  const address =
    kind.needsUrl && !watcher.has(['url']) ? [watcher.fault(['url'], `missing (a ${kindId} is read from an address)`)] : [];
  return [...unknown, ...address, ...watcher.check(['options'], kind.options)];
}

/**
 * Checks seeds and watchers, or what is right of them by itself, against each other and against the source kinds.
 * Errors make a run senseless or misleading; warnings are for validate. Every file counts as declaring the id that its
 * name gives: naming one that is broken is no second fault. `today` is an ISO day (UTC).
 */
export function checkTogether(
  seeds: readonly Seed[],
  watchers: readonly YamlFile<Partial<Watcher>>[],
  kinds: SourceKinds,
  today: string,
): Fault[] {
  const parents = new Map(seeds.map(({ file, value }) => [idOf(file), value.part_of]));
  return [
    ...seeds.flatMap((seed) => [
      ...partyFaults(seed),
      ...nameFaults(seed),
      ...partOfFaults(seed, parents),
      ...baselineWarnings(seed),
      ...comingWarnings(seed, today),
    ]),
    ...sharedNameWarnings(seeds),
    ...watchers.flatMap((watcher) => watcherFaults(watcher, [...parents.keys()], kinds)),
    ...sameAddressWarnings(watchers),
  ];
}
