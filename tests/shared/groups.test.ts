// Lists parted into groups.

import { expect, test } from 'vitest';
import { groupedBy } from '../../src/shared/groups.js';

test('groups and members keep the order in which they first come', () => {
  const groups = groupedBy([3, 1, 4, 1, 5, 9, 2, 6], (n) => n % 2 === 0);
  expect([...groups]).toEqual([
    [false, [3, 1, 1, 5, 9]],
    [true, [4, 2, 6]],
  ]);
  expect(groupedBy([], String).size).toBe(0);
});
