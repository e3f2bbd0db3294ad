// ntfy: a push message to phones. The address of the topic comes from the environment, for who knows it can read along. https://docs.ntfy.sh/publish/

import { z } from 'zod';
import { defineChannel } from '../channel.js';
import { addressesOf, fittingLines, titleOf } from '../chat.js';
import { handOver, httpSettings } from '../http.js';

/** Longer messages become attachments, in bytes (ntfy, "Limitations"). */
const MESSAGE_BYTES = 4096;
const TITLE = 200;

/** `https://ntfy.sh/my-topic`: JSON goes to the root of the server and names the topic. */
function placeOf(address: string): { server: string; topic: string } {
  if (!URL.canParse(address)) return { server: '', topic: '' };
  const url = new URL(address);
  const [, path = '', topic = ''] = /^(.*\/)([^/]+)\/?$/.exec(url.pathname) ?? [];
  return { server: topic === '' ? '' : new URL(path, url).href, topic };
}

export const ntfy = defineChannel({
  id: 'ntfy',
  needs: ['URL'],
  takes: ['TOKEN'],
  settings: httpSettings.extend({ priority: z.int().min(1).max(5).default(3) }),
  open: ({ allow_private: allowPrivate, priority }, { secrets, clock }) => {
    const { server: url, topic } = placeOf(secrets.URL ?? '');
    const headers: Record<string, string> = secrets.TOKEN ? { authorization: `Bearer ${secrets.TOKEN}` } : {};
    return (message) => {
      const lines = fittingLines(
        message,
        (line) => line,
        MESSAGE_BYTES,
        (text) => Buffer.byteLength(text),
      );
      const [click] = addressesOf(message, 1);
      const body = { topic, title: titleOf(message, TITLE), message: lines.join('\n'), priority, ...(click && { click }) };
      return handOver({ to: message.to, url, body, headers, allowPrivate }, { clock });
    };
  },
});
