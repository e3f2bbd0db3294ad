// English: what the pages to look at say.

import type { LookPhrases } from '../look.js';

export const look: LookPhrases = {
  nav: {
    overview: 'Overview',
    review: 'Review',
    sources: 'Sources',
    digest: 'Digest',
    outbox: 'Outbox',
    quality: 'Quality',
    explain: 'Explain',
  },
  frame: {
    skip: 'Skip to the content',
    pages: 'Pages',
    languages: 'Language',
    asOf: (when, zone) => `As of ${when} (${zone})`,
    offline: (since) => `Most sources cannot be reached since ${since}: this machine seems to be offline.`,
    idle: (since) => `Nothing was read since ${since}: does the timer that reads the sources still work?`,
    notFound: 'There is no such page',
    notFoundHelp: 'It may have been merged into another, or the address is not complete.',
    fault: 'This page could not be made',
    faultHelp: 'Whoever runs this board finds the reason where it was started.',
    foreign: 'This form was sent from another site: open the board and send it from there.',
    goOn: 'Go on',
  },
  login: {
    title: 'Log in',
    password: 'Password',
    enter: 'Log in',
    wrong: 'That is not the password.',
    wait: 'Too many wrong passwords: try again in a minute.',
    byLink: 'Open the link that was printed when this board was started.',
  },
};
