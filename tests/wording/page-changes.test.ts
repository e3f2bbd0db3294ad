// What an edited page shows of its edit: the line that says it, word by word where words were changed, whole where it was replaced.

import { expect, test } from 'vitest';
import type { TextChange } from '../../src/domain/types.js';
import { toText } from '../../src/notify/blocks.js';
import { changesOf } from '../../src/wording/page-changes.js';

const kept = (text: string): TextChange => ({ type: 'kept', text });
const added = (text: string): TextChange => ({ type: 'added', text });
const removed = (text: string): TextChange => ({ type: 'removed', text });
const END = kept('\n');

function shown(changes: readonly TextChange[], sentence = ''): string[] {
  return changesOf(changes, sentence).map((words) => toText([{ type: 'paragraph', words }]).trim());
}

test('words that changed stand in the words that did not', () => {
  const line = [kept('The pact '), removed('will enter'), added('entered'), kept(' into force on 5 September.'), END];
  expect(shown(line)).toEqual(['The pact [-will enter-]{+entered+} into force on 5 September.']);
});

test('long stretches that did not change are cut', () => {
  const line = [kept('a '.repeat(300)), added('new'), kept(' b'.repeat(300)), END];
  const [text = ''] = shown(line);
  expect(text).toMatch(/^…[a ]+\{\+new\+\}[b ]+…$/);
  expect(text.length).toBeLessThan(200);
});

test('a line of which little was kept is shown as two', () => {
  const line = [
    removed('The canteen'),
    added('On 3 September the partners'),
    kept(' of '),
    removed('Foligno was renewed'),
    added('the programme met'),
    END,
  ];
  expect(shown(line)).toEqual(['[-The canteen of Foligno was renewed-] {+On 3 September the partners of the programme met+}']);
});

test('where several lines changed, those that say the sentence are shown', () => {
  const lines = [
    added('A race is on.'),
    END,
    kept('same'),
    END,
    added('The pact is in force. It has 12 articles.'),
    END,
    removed('Old.'),
    END,
  ];
  expect(shown(lines, 'The pact is in force.')).toEqual(['{+The pact is in force. It has 12 articles.+}', '…']);
  expect(shown(lines, 'Something else.')).toEqual([
    '{+A race is on.+}',
    '{+The pact is in force. It has 12 articles.+}',
    '[-Old.-]',
  ]);
});

test('a page that changed in every word stays short', () => {
  const line = Array.from({ length: 5000 }, (_, n) => [kept('kept '), n % 2 ? added('new ') : removed('old ')]).flat();
  expect(shown([...line, END]).join('').length).toBeLessThan(1000);
  expect(shown([added('x'.repeat(100_000)), END]).join('').length).toBeLessThan(500);
  expect(shown([])).toEqual([]);
});
