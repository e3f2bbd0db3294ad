// What a form of ours brings; nothing where what was sent is no form.

import type { Context } from 'hono';

/** Texts and files by the name of their field. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a form; none where its body cannot be read as one: that is the sender's fault, not ours. */
export async function fieldsOf({ req }: Context): Promise<Fields> {
  try {
    return await req.parseBody();
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
}

/** A field as text; empty where it is a file or is missing. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
