// What accepting makes of a seed's file: the steps that have come go, and every comment of the person stays.

import { expect, it } from 'vitest';
import { acceptInto } from '../../src/commands/seed-file.js';
import { seedSchema } from '../../src/domain/seed.js';
import { parseYaml } from '../../src/shared/yaml.js';

const SEED = `# The file is mine.
id: pact
title: The Pact
kind: agreement
parties: [JP, IT]
names: {en: [The Pact]}
baseline: # as the ministry says
  as_of: 2025-03-05
  status: signed # in Rome
  events:
    - {status: signed, date: 2024-11-25, summary: Signed.} # the fact sheet
# What is to come, by the roadmap.
expected: # looked over in May
  # Italy votes first.
  - {status: approved, party: IT, by: 2025-06-30, summary: A vote.} # the Senate, then the Chamber
  # Then both exchange notes.
  - {status: in-force, by: 2025-12-31, summary: Notes.} # thirty days after
# Kept for the desk.
tags: [defence]
`;

const COMMENTS = [...(SEED.match(/#.*$/gm) ?? [])].sort();

function accepted(...come: readonly string[]): string {
  const [seed] = parseYaml('pact.yaml', SEED, seedSchema).files.map(({ value }) => value);
  if (!seed) throw new Error('the seed is wrong');
  const stays = seed.expected.filter(({ status }) => !come.includes(status));
  const added = [{ status: 'in-force', date: '2025-09-05', summary: 'In force.' } as const];
  return acceptInto(SEED, seed, { as_of: '2025-09-05', status: 'in-force', added, expected: stays });
}

it.each([[[]], [['approved']], [['in-force']], [['approved', 'in-force']]])('where %j have come', (come) => {
  const text = accepted(...come);
  expect([...(text.match(/#.*$/gm) ?? [])].sort()).toEqual(COMMENTS);
  expect(parseYaml('pact.yaml', text, seedSchema).faults).toEqual([]);
  expect([text.includes('A vote.'), text.includes('Notes.')]).toEqual([!come.includes('approved'), !come.includes('in-force')]);
});
