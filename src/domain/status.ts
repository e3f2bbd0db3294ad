// The status vocabulary of commitments: which statuses exist, which repeat, and how each kind of commitment orders them.

/** Every status a commitment, or one party of it, can reach. DESIGN.md, "Words". */
export const STATUSES = [
  'proposed',
  'negotiating',
  'agreed',
  'signed',
  'approved',
  'ratified',
  'provisionally-applied',
  'in-force',
  'announced',
  'established',
  'contracted',
  'underway',
  'milestone',
  'operational',
  'completed',
  'scheduled',
  'held',
  'renewed',
  'amended',
  'expanded',
  'reduced',
  'upgraded',
  'delayed',
  'suspended',
  'resumed',
  'terminated',
  'expired',
] as const;

export type Status = (typeof STATUSES)[number];

/** How our pages and mails, and the papers, call statuses in words that are spelt quite otherwise. */
const CALLED: Readonly<Record<string, Status>> = {
  'under negotiation': 'negotiating',
  concluded: 'agreed',
  adopted: 'agreed',
  'entered into force': 'in-force',
  'entry into force': 'in-force',
  'contract awarded': 'contracted',
  'milestone reached': 'milestone',
  extended: 'renewed',
  ended: 'terminated',
  withdrawn: 'terminated',
  cancelled: 'terminated',
  abandoned: 'terminated',
};

/** The status that people mean who write how it is called; undefined where the word is none of those. */
export function statusCalled(word: string): Status | undefined {
  return CALLED[
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
  ];
}

/** The kinds of commitment that a seed can declare. */
export const KINDS = ['agreement', 'memorandum', 'programme', 'dialogue', 'partnership', 'occasion'] as const;

export type Kind = (typeof KINDS)[number];

/** Statuses that a commitment may reach more than once: their events are told apart by date (DESIGN.md, "Event identity"). */
const REPEATING: ReadonlySet<Status> = new Set<Status>([
  'contracted',
  'milestone',
  'held',
  'scheduled',
  'delayed',
  'amended',
  'renewed',
  'expanded',
  'reduced',
  'upgraded',
  'suspended',
  'resumed',
]);

/** True where a second event of the same status is a new event unless its date is compatible with the first. */
export function repeats(status: Status): boolean {
  return REPEATING.has(status);
}

/** Statuses that a single party can reach before the others; elsewhere a party on a claim says who acted, not whose step it is. */
const PER_PARTY: ReadonlySet<Status> = new Set<Status>([
  'signed',
  'approved',
  'ratified',
  'reduced',
  'expanded',
  'milestone',
  'suspended',
  'terminated',
]);

/** True where the status can be one party's own step ("Italy approved, Japan not yet"). */
export function isPerParty(status: Status): boolean {
  return PER_PARTY.has(status);
}

/**
 * Pairs that name one event when their dates agree (DESIGN.md, "Event identity"): papers call one act by several names,
 * as the renewal of a memorandum that is its signing too, or a first round that sets a dialogue up.
 */
const SYNONYMS: readonly (readonly [Status, Status])[] = [
  ['in-force', 'operational'],
  ['in-force', 'established'],
  ['established', 'operational'],
  ['established', 'announced'],
  ['established', 'upgraded'],
  ['held', 'established'],
  ['held', 'underway'],
  ['milestone', 'underway'],
  ['held', 'completed'],
  ['agreed', 'announced'],
  ['agreed', 'signed'],
  ['signed', 'contracted'],
  ['signed', 'renewed'],
  ['signed', 'upgraded'],
  ['approved', 'ratified'],
  ['approved', 'milestone'],
  ['ratified', 'milestone'],
  ['expired', 'terminated'],
];

/** True for two different statuses that one event may be called by, on the same date. */
export function nearSynonyms(a: Status, b: Status): boolean {
  return SYNONYMS.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

/**
 * The order in which each kind of commitment usually passes its statuses. A status later in the list implies that
 * those before it have been passed. Statuses that are not listed happen beside the ladder and imply nothing.
 */
const LADDERS: Readonly<Record<Kind, readonly Status[]>> = {
  agreement: [
    'proposed',
    'announced',
    'negotiating',
    'agreed',
    'signed',
    'approved',
    'ratified',
    'provisionally-applied',
    'in-force',
    'operational',
  ],
  memorandum: [
    'proposed',
    'announced',
    'negotiating',
    'agreed',
    'signed',
    'approved',
    'ratified',
    'in-force',
    'underway',
    'operational',
  ],
  programme: [
    'proposed',
    'announced',
    'negotiating',
    'agreed',
    'signed',
    'established',
    'contracted',
    'underway',
    'operational',
    'completed',
  ],
  dialogue: ['proposed', 'announced', 'negotiating', 'agreed', 'established', 'underway', 'held'],
  partnership: ['proposed', 'announced', 'negotiating', 'agreed', 'established', 'underway'],
  occasion: ['proposed', 'announced', 'scheduled', 'underway', 'held', 'completed'],
};

/** Kinds of text that bind in law: once in force, the steps before it are over and cannot come again. */
const LEGAL: ReadonlySet<Kind> = new Set<Kind>(['agreement', 'memorandum']);

/** True for a text that binds its parties in law, or is kept like one. */
export function isLegal(kind: Kind): boolean {
  return LEGAL.has(kind);
}

/** Statuses beside the ladder that only what was in force can reach. */
const OUTLIVING: ReadonlySet<Status> = new Set<Status>(['renewed', 'expired']);

/** Statuses that end a commitment, whatever its kind. */
const ENDINGS: ReadonlySet<Status> = new Set<Status>(['terminated', 'expired', 'completed']);

/** True for a status that ends a commitment for good. */
export function isEnding(status: Status): boolean {
  return ENDINGS.has(status);
}

/**
 * False where commitments of a kind do not usually go from one status to another: after an end there is only a renewal
 * (or another word for the end), and what binds in law does not return to a step before its entry into force.
 */
export function isUsual(kind: Kind, from: Status, to: Status): boolean {
  if (isEnding(from)) return to === 'renewed' || isEnding(to);
  if (!isLegal(kind) || rung(kind, from) < rung(kind, 'in-force')) return true;
  return rung(kind, to) < 0 || rung(kind, to) >= rung(kind, 'in-force');
}

/** The statuses that commitments of a kind usually pass, in order. */
export function ladderOf(kind: Kind): readonly Status[] {
  return LADDERS[kind];
}

/** Place of a status on the ladder of a kind, from 0; -1 where it happens beside the ladder. */
export function rung(kind: Kind, status: Status): number {
  return LADDERS[kind].indexOf(status);
}

/** How far up the ladder of a kind a status proves that a commitment has come; -1 where it proves nothing. */
function proves(kind: Kind, status: Status): number {
  return isLegal(kind) && OUTLIVING.has(status) ? rung(kind, 'in-force') : rung(kind, status);
}

/** True where having reached `reached` means that `status` has been passed before. */
export function impliesPassed(kind: Kind, reached: Status, status: Status): boolean {
  const place = rung(kind, status);
  return place >= 0 && (place < proves(kind, reached) || (place === proves(kind, reached) && OUTLIVING.has(reached)));
}

/** True where no step before `reached` can come any more: a binding text that has been in force is past them all. */
export function closesLadder(kind: Kind, reached: Status): boolean {
  return isLegal(kind) && proves(kind, reached) >= rung(kind, 'in-force');
}
