// The only script of the board: comfort for those who allow it. Everything works without.

export const SCRIPT = `'use strict';
// Choosing in a filter shows its results at once.
for (const form of document.querySelectorAll('form[data-at-once]'))
  form.addEventListener('change', () => form.requestSubmit());
// Who writes a reason has chosen to write one.
for (const field of document.querySelectorAll('.own input[name=why]'))
  field.addEventListener('input', () => (field.parentElement.querySelector('input[type=radio]').checked = true));
// Cases by keyboard: keys count only while a case has the focus, and none of them sends anything by itself.
const cases = [...document.querySelectorAll('[data-case]')];
const keys = {
  j: (at) => cases[at + 1]?.focus(),
  k: (at) => cases[at - 1]?.focus(),
  c: (at) => cases[at].querySelector('[data-key=c]')?.focus(),
  d: (at) => cases[at].querySelector('[data-key=d]')?.focus(),
  r: (at) => cases[at].querySelector('input[type=radio]')?.focus(),
  e: (at) => {
    const summary = cases[at].querySelector('[data-key=e]');
    if (!summary) return;
    summary.parentElement.open = true;
    summary.parentElement.querySelector('select').focus();
  },
};
const isTyping = (field) => field.matches('input:not([type=radio]),select,textarea');
document.querySelector('.cases')?.addEventListener('keydown', (event) => {
  const at = cases.findIndex((one) => one.contains(event.target));
  if (at < 0 || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key](at);
});
for (const hint of document.querySelectorAll('[data-with-script]')) hint.hidden = cases.length === 0;
// After a judgement the next case waits.
if (new URLSearchParams(location.search).has('said')) cases[0]?.focus();
`;
