// Faults that only show when the files are read together, or with what the world knows: pure, every one with its place.

import countries from 'i18n-iso-countries';
import type { z } from 'zod';
import { firstDay, lastDay } from './domain/dates.js';
import type { Commitment } from './domain/seed.js';
import { rung } from './domain/status.js';
import type { Watcher } from './domain/watcher.js';
import { suggestion, type Fault } from './shared/faults.js';
import type { YamlFile } from './shared/yaml.js';

type Seed = YamlFile<Commitment>;

/** What must be known of the source kinds: the schema of their options, and whether they need an address. */
export type SourceKinds = ReadonlyMap<string, { readonly options: z.ZodType; readonly needsUrl: boolean }>;

/** Codes of parties that are no countries. */
const UNIONS = ['EU', 'UN'];

/** True for an ISO 3166-1 alpha-2 code, EU and UN. */
export function isParty(code: string): boolean {
  return UNIONS.includes(code) || countries.isValid(code);
}

function partyFaults(seed: Seed): Fault[] {
  const { parties, follow, organisations } = seed.value;
  const unknown = (['parties', 'follow'] as const).flatMap((key) =>
    seed.value[key].flatMap((code, index) =>
      isParty(code) ? [] : [seed.fault([key, index], `found "${code}" (expected the ISO 3166-1 code of a country, EU or UN)`)],
    ),
  );
  if (parties.length + follow.length + organisations.length > 0) return unknown;
  return [seed.fault(['parties'], 'names no party (expected such as [JP, IT]; for a very wide treaty add follow: [JP, IT])')];
}

function nameFaults(seed: Seed): Fault[] {
  const { names, generic_names, references } = seed.value;
  const any = [...Object.values(names), ...Object.values(generic_names), references].some((list) => list.length > 0);
  return any ? [] : [seed.fault(['names'], 'nothing to find it by (expected a name in at least one language)')];
}

function partOfFaults(seed: Seed, ids: readonly string[]): Fault[] {
  const { id, part_of: parent } = seed.value;
  if (parent === undefined || (parent !== id && ids.includes(parent))) return [];
  const others = ids.filter((other) => other !== id);
  return [seed.fault(['part_of'], `found "${parent}", which is no other seed (${suggestion(parent, others)})`)];
}

/** The status counts and the events explain it: says where the two do not go together. Steps of one party prove nothing of the whole. */
function baselineWarnings(seed: Seed): Fault[] {
  const { kind, baseline } = seed.value;
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

/** A name in `names` must belong to one commitment alone; names that several bear go into generic_names. */
function sharedNameWarnings(seeds: readonly Seed[]): Fault[] {
  const owners = new Map<string, string>();
  const warnings: Fault[] = [];
  for (const seed of seeds) {
    for (const [language, names] of Object.entries(seed.value.names)) {
      for (const [index, name] of names.entries()) {
        const key = name.normalize('NFKC').toLowerCase();
        const owner = owners.get(key) ?? seed.value.id;
        owners.set(key, owner);
        if (owner === seed.value.id) continue;
        const message = `"${name}" is a name of ${owner} too (expected it under generic_names of both)`;
        warnings.push(seed.fault(['names', language, index], message, 'warning'));
      }
    }
  }
  return warnings;
}

function watcherFaults(watcher: YamlFile<Watcher>, ids: readonly string[], kinds: SourceKinds): Fault[] {
  const { kind: kindId, url, commitments = [] } = watcher.value;
  const unknown = commitments.flatMap((id, index) =>
    ids.includes(id)
      ? []
      : [watcher.fault(['commitments', index], `found "${id}", which no seed declares (${suggestion(id, ids)})`)],
  );
  const kind = kinds.get(kindId);
  if (!kind) return [...unknown, watcher.fault(['kind'], `found "${kindId}" (${suggestion(kindId, [...kinds.keys()])})`)];
  const address =
    kind.needsUrl && url === undefined ? [watcher.fault(['url'], `missing (a ${kindId} is read from an address)`)] : [];
  return [...unknown, ...address, ...watcher.check(['options'], kind.options)];
}

/**
 * Checks seeds and watchers that are right by themselves against each other and against the source kinds.
 * Errors make a run senseless or misleading; warnings are for validate. `broken` are the ids of seeds that have faults
 * of their own: naming one is no second fault.
 */
export function checkTogether(
  seeds: readonly Seed[],
  watchers: readonly YamlFile<Watcher>[],
  kinds: SourceKinds,
  broken: readonly string[],
): Fault[] {
  const ids = [...seeds.map(({ value }) => value.id), ...broken];
  return [
    ...seeds.flatMap((seed) => [
      ...partyFaults(seed),
      ...nameFaults(seed),
      ...partOfFaults(seed, ids),
      ...baselineWarnings(seed),
    ]),
    ...sharedNameWarnings(seeds),
    ...watchers.flatMap((watcher) => watcherFaults(watcher, ids, kinds)),
  ];
}
