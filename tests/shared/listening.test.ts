// host:port as people write it.

import { expect, test } from 'vitest';
import { isListening, isLoopback, NoListening, readListening } from '../../src/shared/listening.js';

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

test.each(['localhost', 'LOCALHOST:80', '127.0.0.1', '127.1.2.3:8765', '::1', '[::1]', '[::1]:8765'])(
  '%s is this machine',
  (host) => {
    expect(isLoopback(host)).toBe(true);
  },
);

test.each(['', '::', '::2', '[::2]:1', '0.0.0.0', '192.0.2.1:127', '127.0.0.1.pages.example', 'localhost.pages.example'])(
  '"%s" is not',
  (host) => {
    expect(isLoopback(host)).toBe(false);
  },
);
