// What documents show of an output, as a pattern that real outputs are held against.

/** The shape of an output that a document shows, as the source of a pattern: `...` stands for anything, runs of digits and of spaces for any such runs. */
export function shapeOf(output: string): string {
  return output
    .split('\n')
    .map((line) => line.trimEnd().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\n')
    .replaceAll('\\.\\.\\.', '[^]*?')
    .replace(/\d+/g, '\\d+')
    .replace(/ +/g, ' +');
}
