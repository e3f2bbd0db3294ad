// What was made of a document, or would be made of one: for people who ask why.

import type { Source } from './alert.js';
import type { Judgement } from './types.js';

/** The judgement on a document for one commitment, and what followed from it: why it was told, or why not. */
export interface ExplainedVerdict {
  readonly judgement: Judgement;
  readonly reasons: readonly string[];
}

/** A document and all that was made of it. No verdicts: it names nothing that is tracked. */
export interface ExplainedText {
  readonly source: Source;
  readonly verdicts: readonly ExplainedVerdict[];
  /** What kept it from being read as a whole. */
  readonly troubles: readonly string[];
}
