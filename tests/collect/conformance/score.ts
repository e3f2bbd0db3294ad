// How well a text was extracted: share of its words that belong to the article, share of the article that it holds.

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Words in Latin script, single characters in others. */
function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Script=Latin}\p{N}]+|\p{L}/gu) ?? []
  );
}

/** Runs of four words: a word that also stands in a menu is not taken for the article's. */
function runsOf(text: string): Map<string, number> {
  const tokens = tokensOf(text);
  const runs = new Map<string, number>();
  for (let index = 0; index + 4 <= Math.max(4, tokens.length); index += 1) {
    const run = tokens.slice(index, index + 4).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** The score of one text against the one that was wanted. */
export function scoreOf(found: string, wanted: string): Score {
  const [a, b] = [runsOf(found), runsOf(wanted)];
  const sum = (runs: Map<string, number>) => [...runs.values()].reduce((total, count) => total + count, 0);
  const common = [...a].reduce((total, [run, count]) => total + Math.min(count, b.get(run) ?? 0), 0);
  const [precision, recall] = [common / Math.max(1, sum(a)), common / Math.max(1, sum(b))];
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The mean of some scores, each page counting alike. */
export function meanOf(scores: readonly Score[]): Score {
  const mean = (part: keyof Score) => scores.reduce((sum, score) => sum + score[part], 0) / scores.length;
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') };
}
