// The dead man's ping: once a beat an address is told that all is well; whoever stands behind it notices when that ends.

import { post } from '../shared/post.js';
import type { Logger } from './log.js';

const TIMEOUT = 10_000;

/** Tells `url`, which may be a secret. A ping that fails is logged: the other side notices it anyway. */
export function pinger(url: string, log: Logger): () => Promise<void> {
  return async () => {
    const posted = await post({ url, headers: {}, body: '', allowPrivate: true, timeout: TIMEOUT });
    if ('fault' in posted) log.warn({ code: posted.code }, 'the ping did not arrive');
    else if (posted.status >= 400) log.warn({ status: posted.status }, 'the ping was not taken');
  };
}
