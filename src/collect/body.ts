// Reads a response body: unpacks it, and stops at a cap that counts the unpacked bytes.

import { Writable, type Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { RequestFault } from './trouble.js';

/** More layers of compression than any honest server uses. */
const MAX_LAYERS = 3;

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

function unpackers(encoding: string): Transform[] {
  const layers = encoding
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((layer) => layer && layer !== 'identity')
    .reverse();
  if (layers.length > MAX_LAYERS) throw new RequestFault('bad-encoding', `packed ${layers.length} times over`);
  return layers.map((layer) => {
    const make = UNPACKERS[layer];
    if (!make) throw new RequestFault('bad-encoding', `packed in a way that was not asked for (${layer.slice(0, 40)})`);
    return make();
  });
}

/**
 * The whole body, unpacked as `encoding` (Content-Encoding) says. Throws RequestFault `too-large` beyond `maxBytes`
 * unpacked bytes: a cap on what comes over the wire would let a compression bomb through (libraries.md, section 3).
 */
export async function readBody(stream: Readable, encoding: string, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const sink = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      size += chunk.length;
      chunks.push(chunk);
      done(size > maxBytes ? new RequestFault('too-large', `larger than ${maxBytes} bytes`) : null);
    },
  });
  await pipeline([stream, ...unpackers(encoding), sink], { signal });
  return Buffer.concat(chunks);
}
