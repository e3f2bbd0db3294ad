// The key that mails are signed with (DKIM, RFC 6376): from the environment, or from a file that pactwatch.yaml names.

import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';

/** Where the public half stands: the TXT record `<selector>._domainkey.<domain>`. */
export const signingSchema = z.strictObject({
  domain: z.string().regex(/^[a-z0-9.-]+\.[a-z0-9-]+$/i, 'expected a domain such as example.org'),
  selector: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/i, 'expected a name such as pactwatch2026'),
  /** A private key as PEM; absent: it is in PACTWATCH_DKIM_KEY. */
  key_file: z.string().optional(),
});

export type Signing = z.infer<typeof signingSchema>;

/** A private key as PEM, or what is wrong with it, for people. */
export type SigningKey = { readonly key: string } | { readonly fault: string };

const EXPECTED = 'expected an RSA or Ed25519 private key as PEM, such as openssl genrsa 2048 writes';

/** Line breaks are written \n where an environment holds one line only. */
function checked(text: string, place: string): SigningKey {
  const key = text.replaceAll('\\n', '\n').trim();
  try {
    const type = createPrivateKey(key).asymmetricKeyType;
    return type === 'rsa' || type === 'ed25519' ? { key } : { fault: `${place} is another kind of key (${EXPECTED})` };
  } catch {
    return { fault: `${place} holds no private key (${EXPECTED})` };
  }
}

/** The key for `signing`; paths are meant from `folder`. The key itself stands in no fault. */
export async function readSigningKey(signing: Signing, folder: string, env: NodeJS.ProcessEnv): Promise<SigningKey> {
  const given = env['PACTWATCH_DKIM_KEY'];
  if (given) return checked(given, 'PACTWATCH_DKIM_KEY');
  if (signing.key_file === undefined)
    return { fault: `no key to sign with (expected PACTWATCH_DKIM_KEY in the environment, or key_file)` };
  try {
    return checked(await readFile(resolve(folder, signing.key_file), 'utf8'), signing.key_file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { fault: `cannot read ${signing.key_file} (${String(error.code)})` };
  }
}
