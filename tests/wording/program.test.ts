// Commands that are shown, as a shell would take them.

import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { calledAs, programWith, withCommands } from '../../src/wording/program.js';

it.each(['/srv/pactwatch.yaml', '/srv/our desk/pact watch.yaml', "/srv/it's/$HOME `x`.yaml"])(
  '%s reaches the program whole',
  (path) => {
    const command = calledAs('pactwatch status', programWith(path)).replace(/^pactwatch/, `printf '%s\\n'`);
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(`--config\n${path}\nstatus\n`);
  },
);

it('only commands are called otherwise', () => {
  expect(calledAs('pactwatch mute shows it; see pactwatch.yaml.', 'p')).toBe('p mute shows it; see pactwatch.yaml.');
  expect(withCommands('2 more. pactwatch outbox lists them all.')).toEqual([
    '2 more. ',
    { code: 'pactwatch outbox' },
    ' lists them all.',
  ]);
});
