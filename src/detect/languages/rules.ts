// Makes the context rules of a language: its code before each id, its word borders around each pattern.

import type { ContextRule } from '../language.js';

type RuleMaker = (
  id: string,
  effect: ContextRule['effect'],
  direction: ContextRule['direction'],
  scope: ContextRule['scope'],
  pattern: string,
  rest?: Pick<ContextRule, 'forms' | 'statuses' | 'until'>,
) => ContextRule;

/** In: language code; what makes whole words of a pattern, where the language sets spaces. Out: a maker of its rules. */
export function ruleMaker(language: string, whole = (pattern: string): string => pattern): RuleMaker {
  return (id, effect, direction, scope, pattern, rest = {}) => ({
    id: `${language}.${id}`,
    effect,
    direction,
    scope,
    pattern: whole(pattern),
    ...rest,
  });
}
