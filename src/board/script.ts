// The only script of the board: comfort for those who allow it. Everything works without.

export const SCRIPT = `'use strict';
// Choosing in a filter shows its results at once.
for (const form of document.querySelectorAll('form[data-at-once]'))
  form.addEventListener('change', () => form.requestSubmit());
`;
