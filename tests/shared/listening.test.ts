// host:port as people write it.

import { expect, test } from 'vitest';
import { isListening, NoListening, readListening } from '../../src/shared/listening.js';

test.each([
  ['127.0.0.1:8765', { host: '127.0.0.1', port: 8765, hostname: '127.0.0.1' }],
  ['localhost:80', { host: 'localhost', port: 80, hostname: 'localhost' }],
  ['[::1]:0', { host: '::1', port: 0, hostname: '[::1]' }],
])('reads %s', (listen, expected) => {
  expect(readListening(listen)).toEqual(expected);
  expect(isListening(listen)).toBe(true);
});

test.each(['', ':8765', 'localhost', '127.0.0.1:99999', '127.0.0.1:8765/x', 'http://x', '[::1]:9x', 'me@here:80'])(
  'takes "%s" for none',
  (listen) => {
    expect(() => readListening(listen)).toThrow(NoListening);
    expect(isListening(listen)).toBe(false);
  },
);
