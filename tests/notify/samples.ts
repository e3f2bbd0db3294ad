// Mails as people get them: what the screenshots show and what axe and the mail parser look at, in every language.

import type { Alert, DueMail } from '../../src/domain/alert.js';
import type { ReaderLanguage, RenderContext } from '../../src/domain/audience.js';
import { openLedger } from '../../src/domain/baseline.js';
import type { Digest } from '../../src/domain/digest.js';
import { type Commitment, seedSchema } from '../../src/domain/seed.js';
import type { Message } from '../../src/domain/stages.js';
import type { TextChange } from '../../src/domain/types.js';
import { renderDigest } from '../../src/notify/render-digest.js';
import { renderHealth } from '../../src/notify/render-health.js';
import { testMessage } from '../../src/notify/test-message.js';
import { renderUndelivered } from '../../src/notify/render-undelivered.js';
import { renderAlert } from '../../src/notify/render.js';
import { alert, another, CONTEXT, evidence, mail, report } from './world.js';

const acsa: Commitment = seedSchema.parse({
  id: 'japan-italy-acsa',
  title: 'Japan–Italy Acquisition and Cross-Servicing Agreement',
  kind: 'agreement',
  parties: ['JP', 'IT'],
  names: { en: ['Japan-Italy ACSA'], it: ['ACSA Giappone-Italia'], ja: ['日伊ACSA'] },
  baseline: {
    as_of: '2025-03-05',
    status: 'ratified',
    events: [
      { status: 'signed', date: '2024-11-25', summary: 'Signed in Rome by the ambassador and the minister of defence.' },
      { status: 'approved', date: '2025-06-20', party: 'JP', body: 'parliament', summary: 'Passed by the Diet.' },
      { status: 'approved', date: '2025-08-01', party: 'IT', body: 'parliament', summary: 'Law 136/2025.' },
      { status: 'ratified', date: '2025-08-06', summary: 'Notes exchanged in Tokyo.' },
    ],
  },
  expected: [{ status: 'renewed', by: '2035-09-05', summary: 'Renewed for ten years unless one side ends it.' }],
});

const JAPANESE = '本9月5日、日伊物品役務相互提供協定が発効しました。';

const CHANGES: readonly TextChange[] = [
  { type: 'kept', text: 'The Agreement was signed in Rome on 25 November 2024 and ' },
  { type: 'removed', text: 'will enter' },
  { type: 'added', text: 'entered' },
  { type: 'kept', text: ' into force ' },
  { type: 'removed', text: 'when both sides have notified each other' },
  { type: 'added', text: 'on 5 September 2025' },
  { type: 'kept', text: '. It lets both forces give each other food, fuel and transport.' },
  { type: 'kept', text: '\n' },
];

const reports = [
  report(
    {
      id: 'mofa',
      publisher: '外務省',
      official: true,
      officialOf: 'JP',
      lang: 'ja',
      title: '日・伊物品役務相互提供協定の効力発生',
      url: 'https://www.mofa.example/mofaj/press/release/pressit_000001_02541.html',
      published: '2025-09-05T06:00:00Z',
    },
    { confidence: 0.97, evidence: evidence(JAPANESE, '9月5日', '発効'), rules: ['ja.in-force', 'bound:name', 'dated:own'] },
  ),
  report({
    id: 'embassy',
    publisher: 'Embassy of Italy in Tokyo',
    official: true,
    officialOf: 'IT',
    lang: 'en',
    title: 'Bilateral agreements in force',
    url: 'https://ambtokyo.example/agreements',
    changes: CHANGES,
  }),
  report({
    id: 'ansa',
    publisher: 'ANSA',
    lang: 'it',
    title: "Difesa: in vigore l'accordo Italia-Giappone",
    url: 'https://ansa.example/1',
  }),
  report({
    id: 'post',
    publisher: 'The Harbour Post',
    title: 'Pact between Tokyo and Rome takes effect',
    url: 'https://post.example/1',
  }),
];

const inForce: Alert = alert({
  seed: acsa,
  from: 'ratified',
  reports,
  event: 'japan-italy-acsa:6',
  events: openLedger(acsa).events,
});

const approved: Alert = alert({
  ...inForce,
  status: 'approved',
  party: 'IT',
  body: 'parliament',
  from: 'signed',
  date: '2025-08-01',
  reports: [
    report(
      {
        publisher: 'Gazzetta del Ponte',
        lang: 'it',
        title: 'Sì definitivo del Senato alla ratifica',
        url: 'https://ponte.example/2',
      },
      {
        status: 'approved',
        party: 'IT',
        body: 'parliament',
        date: '2025-08-01',
        confidence: 0.82,
        evidence: evidence(
          "L'Aula del Senato ha approvato in via definitiva il ddl di ratifica.",
          'ha approvato in via definitiva',
        ),
      },
    ),
  ],
});

const disputed: Alert = {
  ...inForce,
  kind: 'disputed',
  said: reports,
  events: [
    ...inForce.events,
    {
      ...inForce.events[0]!,
      id: 'japan-italy-acsa:6',
      status: 'in-force',
      date: '2025-09-05',
      origin: 'detected',
      standing: 'disputed',
    },
  ],
  reports: [
    report(
      { publisher: 'Ministry of Defence', official: true, lang: 'en', title: 'Statement', url: 'https://mod.example/3' },
      {
        modality: 'denied',
        evidence: evidence(
          'The agreement has not yet entered into force, the ministry clarified.',
          'has not yet entered into force',
        ),
      },
    ),
  ],
};

const corrected: Alert = {
  ...inForce,
  kind: 'corrected',
  correction: {
    was: { stands: 'firm', status: 'in-force', date: '2025-09-05' },
    now: { stands: 'dismissed', status: 'in-force', date: '2025-09-05' },
    who: 'ada',
    why: 'The ministry meant the agreement with Spain; I called them.',
  },
};

const redated: Alert = {
  ...corrected,
  from: 'in-force',
  correction: { ...corrected.correction!, now: { stands: 'firm', status: 'in-force', date: '2025-09-04' }, why: 'Gazette' },
};

const overdue: Alert = {
  ...inForce,
  kind: 'overdue',
  from: 'signed',
  reports: [],
  documents: [],
  summary: 'Both sides aim at the end of summer.',
};

const reminder: Alert = {
  ...overdue,
  kind: 'reminder',
  status: 'renewed',
  date: '2025-10-01',
  event: 'japan-italy-acsa:5',
  summary: 'Renewed for ten years unless one side ends it.',
  events: inForce.events.map((event) =>
    event.id === 'japan-italy-acsa:5' ? { ...event, window: { opens: '2025-09-15', closes: '2025-09-28', remind: 7 } } : event,
  ),
};

const LONG = 'Agreement on the Mutual Provision of Supplies, Services, Transport, Maintenance and Other Support between '.repeat(
  3,
);

export const hostile = another(9, `${LONG}<b>\u202eevil\u2066</b>\r\nBcc: x@example.org 🇯🇵🤝🇮🇹`, {
  reports: [
    report(
      { title: '<script>alert(1)</script>', publisher: 'A\u200bB\u00adC' },
      { evidence: evidence('"><img src=x onerror=1> in force') },
    ),
  ],
});

function hearsay(sentence: string): Digest['rumours'][number] {
  return {
    seed: acsa,
    status: 'terminated',
    party: null,
    date: null,
    sentence,
    confidence: 0.8,
    source: report().source,
    more: 2,
  };
}

const plan = {
  ...alert({ seed: acsa, kind: 'upcoming', status: 'renewed', date: '2025-09-20', event: 'japan-italy-acsa:5' }),
  alerted: false,
};

export const emptyDigest: Digest = {
  key: '2025-09-08-0123456789abcdef01234567',
  to: 'reader@example.org',
  period: { from: '2025-09-07T06:00:00Z', to: '2025-09-08T06:00:00Z' },
  every: 'day',
  changes: [],
  confirmations: [],
  upcoming: [],
  overdue: [],
  disputed: [],
  corrections: [],
  rumours: [],
  denials: [],
  awaitingReview: [],
  foundLate: [],
  sources: { total: 83, readWell: 83, unwell: [] },
  quiet: { restates: 12, mention: 31, muted: 0 },
  allRead: true,
};

export const fullDigest: Digest = {
  ...emptyDigest,
  changes: [
    { ...approved, alerted: false },
    { ...inForce, alerted: true },
  ],
  confirmations: [{ alert: approved, alerted: false, corroboration: { official: 1, press: 2 }, by: reports[0]!.source }],
  upcoming: [
    { ...plan, isNew: true },
    { ...plan, isNew: false },
  ],
  overdue: [{ ...overdue, alerted: true, isNew: false }],
  disputed: [{ ...disputed, alerted: true }],
  corrections: [{ ...redated, alerted: true }],
  rumours: [hearsay('Rome may be about to leave the pact, two people who know the talks say.')],
  denials: [hearsay('「協定を終了する予定はない」と外務省は述べた。')],
  awaitingReview: [
    {
      seed: acsa,
      event: { ...openLedger(acsa).events[0]!, id: 'japan-italy-acsa:7', origin: 'detected', standing: 'unusual' },
      reasons: ['an unusual step'],
    },
  ],
  foundLate: [alert({ seed: acsa, status: 'approved', party: 'JP', date: '2025-06-20', late: true })],
  sources: {
    total: 83,
    readWell: 80,
    unwell: [
      {
        watcher: 'jp-mod-news',
        name: 'Japan Ministry of Defence, news',
        state: 'refused',
        since: '2025-09-05T12:30:00Z',
        lastGood: '2025-09-05T06:30:00Z',
        reason: 'HTTP 403',
      },
      { watcher: 'it-gazette', name: 'Gazzetta Ufficiale', state: 'new', reason: '' },
    ],
  },
  quiet: { restates: 12, mention: 31, muted: 1 },
  allRead: false,
};

const many = mail(Array.from({ length: 50 }, (_, n) => another(n, undefined, n % 7 === 0 ? { kind: 'overdue' } : {})));

const catchUp: DueMail = mail([inForce, approved, another(3, 'Norway–Iceland Agreement on Lighthouses', { date: '2025-04' })], {
  catchUp: true,
});

const health = (context: RenderContext): Message =>
  renderHealth(
    mail([]),
    [
      {
        at: CONTEXT.now,
        watcher: 'jp-mod-news',
        from: 'ok',
        to: 'refused',
        since: '2025-09-05T12:30:00Z',
        lastGood: '2025-09-05T06:30:00Z',
        reason: 'HTTP 403',
      },
      { at: CONTEXT.now, watcher: 'it-senate', from: 'failing', to: 'ok', since: '2025-09-08T06:30:00Z', reason: '' },
    ],
    context,
  );

const undelivered = (how: 'refused' | 'delayed') => (context: RenderContext) =>
  renderUndelivered(
    mail([]),
    how,
    [
      {
        key: '2025-09-07-0123456789abcdef01234567',
        to: 'gone@example.org',
        told: ['japan-italy-acsa:6'],
        at: CONTEXT.now,
        problem: {
          stage: 'notify',
          subject: 'gone@example.org',
          code: 'smtp-refused',
          message: '550 no such user',
          transient: false,
        },
      },
    ],
    context,
  );

/** Every sort of mail, by name. */
export const SAMPLES: Readonly<Record<string, (context: RenderContext) => Message>> = {
  change: (context) => renderAlert(mail([inForce]), context),
  unconfirmed: (context) => renderAlert(mail([approved]), context),
  disputed: (context) => renderAlert(mail([disputed]), context),
  withdrawn: (context) => renderAlert(mail([corrected]), context),
  corrected: (context) => renderAlert(mail([redated]), context),
  overdue: (context) => renderAlert(mail([overdue]), context),
  expected: (context) => renderAlert(mail([{ ...overdue, event: 'japan-italy-acsa:5', status: 'renewed' }]), context),
  due: (context) => renderAlert(mail([{ ...overdue, kind: 'due', from: 'ratified' }]), context),
  reminder: (context) => renderAlert(mail([reminder]), context),
  several: (context) => renderAlert(mail([inForce, overdue, approved]), context),
  fifty: (context) => renderAlert(many, context),
  'first-read': (context) => renderAlert(catchUp, context),
  hostile: (context) => renderAlert(mail([hostile]), context),
  digest: (context) => renderDigest(fullDigest, context),
  'digest-empty': (context) => renderDigest(emptyDigest, context),
  health,
  refusals: undelivered('refused'),
  delays: undelivered('delayed'),
  test: (context) => testMessage({ key: 'test-0123', to: 'reader@example.org' }, context),
};

export function sample(name: string, language: ReaderLanguage): Message {
  const render = SAMPLES[name];
  if (!render) throw new Error(`no sample ${name}`);
  return render({ ...CONTEXT, language });
}
