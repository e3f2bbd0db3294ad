// English: what our messages say.

import type { Status } from '../../domain/status.js';
import type { Phrasebook, Said, Step } from '../phrasebook.js';

/** As a state, as what the commitment has done, as a thing. */
const STEPS: Readonly<Record<Status, readonly [state: string, done: string, noun: string]>> = {
  proposed: ['proposed', 'was proposed', 'proposal'],
  negotiating: ['under negotiation', 'is being negotiated', 'negotiation'],
  agreed: ['agreed', 'was agreed', 'conclusion'],
  signed: ['signed', 'was signed', 'signature'],
  approved: ['approved', 'was approved', 'approval'],
  ratified: ['ratified', 'was ratified', 'ratification'],
  'provisionally-applied': ['provisionally applied', 'began to be applied provisionally', 'provisional application'],
  'in-force': ['in force', 'entered into force', 'entry into force'],
  announced: ['announced', 'was announced', 'announcement'],
  established: ['established', 'was established', 'establishment'],
  contracted: ['contract awarded', 'was given a contract or funds', 'award of a contract'],
  underway: ['under way', 'got under way', 'start'],
  milestone: ['milestone reached', 'reached a milestone', 'next milestone'],
  operational: ['operational', 'became operational', 'start of operations'],
  completed: ['completed', 'was completed', 'completion'],
  scheduled: ['scheduled', 'was scheduled', 'scheduling'],
  held: ['held', 'was held', 'holding'],
  renewed: ['renewed', 'was renewed', 'renewal'],
  amended: ['amended', 'was amended', 'amendment'],
  expanded: ['expanded', 'was expanded', 'expansion'],
  reduced: ['reduced', 'lost a party', 'reduction'],
  upgraded: ['upgraded', 'was upgraded', 'upgrade'],
  delayed: ['delayed', 'was delayed', 'delay'],
  suspended: ['suspended', 'was suspended', 'suspension'],
  resumed: ['resumed', 'was resumed', 'resumption'],
  terminated: ['ended', 'was ended', 'end'],
  expired: ['expired', 'expired', 'expiry'],
};

/** Steps that a party takes otherwise than "by" it. */
const OF_PARTY: Partial<Record<Status, (party: string) => readonly [state: string, done: string, noun: string]>> = {
  expanded: (party) => [`joined by ${party}`, `was joined by ${party}`, `joining by ${party}`],
  reduced: (party) => [`left by ${party}`, `was left by ${party}`, `leaving by ${party}`],
  milestone: (party) => [`milestone in ${party}`, `reached a milestone in ${party}`, `next milestone in ${party}`],
};

/** Statuses that come about for a party. */
const FOR: ReadonlySet<Status> = new Set<Status>(['in-force', 'provisionally-applied', 'operational', 'expired']);

const BODIES = { parliament: 'the parliament of ', chamber: 'a chamber of ', cabinet: 'the cabinet of ', court: 'a court of ' };

/** Names that take an article. */
const WITH_ARTICLE =
  /^(?:United |European Union|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|.* Islands$|.* Republic$)/;

const regions = new Intl.DisplayNames('en', { type: 'region' });

function partyName(party: string): string {
  const name = regions.of(party) ?? party;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

function forms({ status, party, body }: Step): readonly [state: string, done: string, noun: string] {
  const [state, done, noun] = STEPS[status];
  if (party === null) return [state, done, noun];
  const who = `${body ? BODIES[body] : ''}${partyName(party)}`;
  const special = OF_PARTY[status]?.(who);
  if (special) return special;
  const by = `${FOR.has(status) ? 'for' : 'by'} ${who}`;
  return [`${state} ${by}`, `${done} ${by}`, `${noun} ${by}`];
}

/** `80 of 83 sources were`, `0 of 1 source were`. */
function ofSources(read: number, sources: number): string {
  return `${read} of ${sources} ${sources === 1 ? 'source' : 'sources'} ${read === 1 ? 'was' : 'were'}`;
}

function claim({ kind, modality, date, ...step }: Said): string {
  const [, done, noun] = forms(step);
  const day = date === null ? '' : en.date(date, 'long');
  const on = day && ` ${date?.length === 10 ? 'on' : 'in'} ${day}`;
  switch (modality) {
    case 'occurred':
      return `The ${kind} ${done}${on}.`;
    case 'planned':
      return `Planned for the ${kind}: ${noun}${on}.`;
    case 'denied':
      return `Denied: that the ${kind} ${done}${on}.`;
    case 'rumoured':
      return `Only rumoured of the ${kind}: ${noun}${on}.`;
  }
}

function date(partial: string, length: 'long' | 'short'): string {
  if (partial.length === 4) return partial;
  const name = new Date(`${partial.slice(0, 7)}-01T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  const words = `${length === 'short' ? name.slice(0, 3) : name} ${partial.slice(0, 4)}`;
  return partial.length === 7 ? words : `${Number(partial.slice(8))} ${words}`;
}

const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;
const uncounted = (words: string) => (n: number) => `${n} ${words}`;

export const en: Phrasebook = {
  locale: 'en-GB',
  quotes: ['"', '"'],
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  aside: (words) => ` (${words})`,
  status: (status) => STEPS[status][0],
  step: (step) => forms(step)[0],
  noun: (step) => forms(step)[2],
  claim,
  date,
  period: (from, to) => `${date(from, 'short')} to ${date(to, 'short')}`,
  sureness: {
    certain: 'very high (of 20 such readings, 19 or more are right)',
    high: 'high (of 10 such readings, 9 are right)',
    fair: 'fair (of 4 such readings, 3 are right)',
    low: 'low (read the source before you rely on it)',
  },
  voices: ({ official, press }) => {
    if (official === 0 && press === 1) return '1 press report, unconfirmed';
    const parts = [
      official > 0 ? counted('official source', 'official sources')(official) : '',
      press > 0 ? `${press} press` : '',
    ];
    return parts.filter(Boolean).join(', ');
  },
  tags: {
    upcoming: 'planned',
    reminder: 'reminder',
    due: 'due',
    overdue: 'overdue',
    disputed: 'disputed',
    confirmed: 'confirmed',
    corrected: 'correction',
  },
  news: {
    upcoming: ({ noun, when }) => `${noun} planned${when && ` for ${when}`}`,
    reminder: ({ noun, when, window }) =>
      `${noun} due${when && ` by ${when}`}, ${window === '' ? 'its window opens soon' : `time to act: ${window}`}`,
    due: ({ noun, when }) => `${noun} due${when && ` ${when}`}, no report yet`,
    overdue: ({ noun, when }) => `${noun} was due${when && ` ${when}`}, no report yet`,
    disputed: ({ step, when }) => `${step}${when && ` (${when})`} is disputed`,
    confirmed: ({ step, when }) => `${step}${when && ` (${when})`} is confirmed`,
  },
  corrections: {
    dismissed: ({ was }) => `${was} is withdrawn`,
    redated: ({ step, was, now }) => `${step}: ${now} instead of ${was}`,
    changed: ({ was, now }) => `${now} instead of ${was}`,
    merged: ({ was, now }) => `${was} is the same step as ${now}`,
    restored: ({ now }) => `${now} holds after all`,
    upheld: ({ now }) => `${now} holds, although a source contradicts it`,
    open: ({ was }) => `${was} is uncertain again`,
  },
  when: {
    change: 'Happened on',
    confirmed: 'Happened on',
    disputed: 'Told to have happened on',
    upcoming: 'Planned for',
    reminder: 'Due by',
    due: 'Due on',
    overdue: 'Was due',
  },
  by: {
    change: 'Reported by',
    confirmed: 'Reported by',
    disputed: 'Contradicted by',
    corrected: 'It had been reported by',
    upcoming: 'Announced by',
    reminder: 'Announced by',
    due: 'Announced by',
    overdue: 'Announced by',
  },
  why: {
    change: (from) => `The ledger held "${from}", and this says that a new step has happened.`,
    confirmed: () => 'What you were told is now confirmed by an official source.',
    disputed: () => 'A source contradicts what you were told.',
    corrected: () => 'Somebody has looked at what you were told before, and has put it right.',
    upcoming: () => 'The parties have dated a step that the ledger did not expect then.',
    reminder: () => 'The time in which a party must act is near.',
    due: () => 'The day for which the step was expected has come, and no source that is read has reported it.',
    overdue: () => 'The date has passed, and no source that is read has reported the step.',
  },
  labels: {
    status: 'Status',
    sure: 'How sure',
    sureDisputed: 'How sure that it is contradicted',
    sureAnnounced: 'How sure that it was announced',
    inWords: 'In other words',
    source: 'Source',
    also: 'Also',
    summary: 'What it is',
    window: 'Time to act',
    rules: 'Rules that fired',
    since: 'Since',
    reason: 'Reason',
    statusNow: 'Status now',
    decidedBy: 'Decided by',
    undo: 'The correction is wrong',
    lastGood: 'Last read well',
    explain: 'See all evidence',
    judge: 'It is right or wrong',
    confirm: 'It is right',
    correct: 'A detail is wrong',
    dismiss: 'It is wrong',
    happened: 'The step did happen',
    notHappened: 'The step did not happen',
    mute: 'No more of this for 30 days',
    eventPage: 'Event on the board',
    notTold: 'Not told',
    retry: 'Try again',
    drop: 'Give it up',
  },
  headings: {
    history: 'What happened before',
    next: 'What comes next',
    page: 'What changed on the page',
    why: 'Why you are told this',
    actions: 'What you can do',
    rest: 'The others in short',
    changes: 'Changes',
    confirmations: 'Confirmed since',
    disputed: 'Disputed',
    corrections: 'Put right',
    upcoming: 'Coming up',
    overdue: 'Overdue',
    rumours: 'Rumours',
    denials: 'Denials',
    review: 'Waiting for your word',
    late: 'Found late, in documents read before',
    sources: 'Sources',
    quiet: 'What stayed quiet',
    outbox: 'Outbox',
    test: 'pactwatch: this is a test',
  },
  notes: {
    undated: 'a date that the source does not give',
    late: 'reported late',
    official: 'official',
    press: 'press',
    unconfirmed: 'unconfirmed',
    alerted: 'you were told at once',
    isNew: 'new',
    refused: 'Refused for good, and not tried again by itself:',
    delayed: 'Not taken for a day or more. Nothing is lost: it is tried again until it is taken, or until somebody gives it up.',
    outboxMore: 'pactwatch outbox lists them all.',
    noHistory: 'Nothing before this is on record.',
    noNext: 'No further step has been announced.',
    neverRead: 'never yet',
    offline: 'This machine has been offline since',
    filesWrong: 'some of your files are wrong; what they last said stays in force',
    filesRight: 'your files are right again',
    unsubscribed: 'has unsubscribed and gets no more alerts and digests; pactwatch mute shows it, pactwatch unmute ends it',
    networkLost: 'most sources cannot be reached from here',
    networkBack: 'sources can be reached again',
    sourcesFooter: 'pactwatch watchers shows every source; pactwatch status what is still covered.',
    test: 'If you can read this, messages of pactwatch reach you here.',
    manySteps: 'pactwatch status lists them all.',
  },
  counts: {
    change: counted('change', 'changes'),
    notice: counted('notice', 'notices'),
    report: counted('more report', 'more reports'),
    alert: counted('more alert is', 'more alerts are'),
    source: counted('source', 'sources'),
    troubled: uncounted('in trouble'),
    recovered: uncounted('well again'),
    confirmation: counted('confirmation', 'confirmations'),
    correction: counted('correction', 'corrections'),
    upcoming: uncounted('upcoming'),
    overdue: uncounted('overdue'),
    disputed: uncounted('disputed'),
    rumour: counted('rumour', 'rumours'),
    denial: counted('denial', 'denials'),
    review: counted('event to review', 'events to review'),
    late: uncounted('found late'),
    restates: counted('document repeats what is known', 'documents repeat what is known'),
    mention: counted('document only mentions it', 'documents only mention it'),
    muted: counted('thing was kept back by a mute', 'things were kept back by a mute'),
    more: (n) => `and ${n} more`,
  },
  health: {
    new: 'not read yet',
    ok: 'read well again',
    quiet: 'quiet for longer than usual',
    failing: 'fails',
    refused: 'refuses automatic readers',
    broken: 'answers with something else than it should',
  },
  coverage: {
    lost: (title) => `nothing healthy covers ${title} any more`,
    back: (title) => `${title} is covered again`,
  },
  doubts: {
    waiting: 'held back until somebody confirms it',
    disputed: 'reports contradict it',
    unusual: 'an unusual step from where it stood',
    unsure: 'one report alone, or not read with certainty',
  },
  sinceBaseline: (day) => `since your baseline of ${day}`,
  atOnce: (total) => `${total} at once`,
  firstRead: (since) => `What the first read found ${since}, oldest first.`,
  onlyListed: (total) => `${total} only listed above; pactwatch explain EVENT tells all of one.`,
  notDelivered: (to) => `not delivered to ${to}`,
  notYetDelivered: (to) => `not yet delivered to ${to}, for a day or more`,
  digest: { day: 'digest', week: 'weekly digest' },
  nothingChanged: (sources) => `nothing changed, ${sources === 1 ? 'the one source' : `all ${sources} sources`} read`,
  nothingSure: 'nothing else is new',
  nothingFound: (read, sources) => `nothing new found, but only ${ofSources(read, sources)} read`,
  sourcesRead: (read, sources) => `${ofSources(read, sources)} read well.`,
};
