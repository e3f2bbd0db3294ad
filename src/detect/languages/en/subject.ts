// English: whether a verb has a subject that is more than a pronoun, and whether it has nothing but one.

import { afterLast } from '../clauses.js';

/** What opens a new clause or a relative one: what stands before it is not this verb's subject. */
const OPENS = /[,;:–—(|•]|\b(?:and|but|or|when|which|who|whom|that|as|while|after|before|since|until|where|then)\b/giu;
/** Words of the verb itself, and those that go with it. */
const OF_VERB =
  /(?:\s*\b(?:was|were|is|are|has|have|had|will|would|be|been|being|also|later|last|first|only|finally|again|already|formally|jointly|both|each|all|duly|now|not|never))+\s*$/iu;
/** Where and when, at the head of a clause. */
const SETTING =
  /^\s*(?:(?:on|in|at|by|from|during|under|over)\s+(?:(?:the|last|early|late|mid)\s+)?(?:\d+\s+)?[\p{L}\d]+(?:\s+\d+)?\s*)+/iu;
const PRONOUN =
  /^\s*(?:it|this|they|he|she|we|you|I|both|(?:both|the two|the|its|two)\s+(?:sides|parties|countries|governments|states|nations|capitals|partners|ministers|institutions|agencies))?\s*$/iu;

/** In: a clause up to its verb. Out: true for "Opening hours were", false for "In March it was", "the two sides", "signed in 2010 and". */
export function hasSubject(before: string): boolean {
  return !PRONOUN.test(afterLast(OPENS, before).replace(OF_VERB, '').replace(SETTING, ''));
}

/** "It was", with where or when before it. */
const BARE =
  /^(?:[^,]{1,40},\s+)?(?:it|this)\s+(?:(?:was|is|has|had|will|would|be|been|also|then|later|last|first|only|since|finally|again|already)\s+){0,4}$/i;

/** In: a clause up to its verb. Out: true for "In March, it was". */
export function isBareSubject(before: string): boolean {
  return BARE.test(before);
}
