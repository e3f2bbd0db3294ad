// Italian cues: how each status is put, as verbs, nouns and set phrases.

import type { Status } from '../../../domain/status.js';
import type { Cue } from '../../language.js';
import {
  beginnings as departures,
  committees,
  ends,
  entries,
  falls,
  lifted,
  rounds,
  starts,
  tidings,
  trial,
} from './cues/acts.js';
import { agreement } from './cues/agreement.js';
import { application } from './cues/application.js';
import { approval } from './cues/approval.js';
import { awards } from './cues/awards.js';
import { births } from './cues/births.js';
import { changes } from './cues/changes.js';
import { consents } from './cues/consents.js';
import { contracts } from './cues/contracts.js';
import { delays } from './cues/delays.js';
import { endings } from './cues/endings.js';
import { expiry } from './cues/expiry.js';
import { flights, missions } from './cues/flights.js';
import { force } from './cues/force.js';
import { founding } from './cues/founding.js';
import { gatherings } from './cues/gatherings.js';
import { lateness } from './cues/lateness.js';
import { meetings } from './cues/meetings.js';
import { joining, leaving } from './cues/members.js';
import { milestones } from './cues/milestones.js';
import { operation } from './cues/operation.js';
import { announcements, offices, partings, survivals, undertakings } from './cues/partners.js';
import { passage } from './cues/passage.js';
import { amending, ending, pausing, renewing, restarting, runningOut, upgrading } from './cues/pauses.js';
import { pens } from './cues/pens.js';
import { ratification } from './cues/ratification.js';
import { services } from './cues/services.js';
import { setbacks } from './cues/setbacks.js';
import { negotiations, proposals, settled } from './cues/settled.js';
import { signature } from './cues/signature.js';
import { beginnings, completions, openings, steps } from './cues/steps.js';
import { talks } from './cues/talks.js';
import { prolongations, terms } from './cues/terms.js';
import { thresholds } from './cues/thresholds.js';
import { firstGoods, firstPeople, rejoinings, returns } from './cues/uses.js';
import { works } from './cues/works.js';

export const cues: Readonly<Record<Status, readonly Cue[]>> = {
  proposed: [...talks.proposed, ...proposals],
  negotiating: [...talks.negotiating, ...negotiations, ...rounds],
  agreed: [...agreement.agreed, ...settled],
  signed: [...signature.signed, ...pens],
  approved: [...approval.approved, ...consents, ...passage],
  ratified: [...ratification.ratified, ...thresholds],
  'provisionally-applied': [...force['provisionally-applied'], ...trial],
  'in-force': [...force['in-force'], ...application, ...entries],
  announced: [...founding.announced, ...announcements, ...tidings],
  established: [...founding.established, ...births, ...offices],
  contracted: [...contracts.contracted, ...awards],
  underway: [...works.underway, ...beginnings, ...starts, ...departures],
  milestone: [...milestones.milestone, ...steps, ...flights, ...undertakings, ...firstPeople],
  operational: [...operation.operational, ...openings, ...missions, ...services, ...firstGoods],
  completed: [...operation.completed, ...completions, ...ends],
  scheduled: meetings.scheduled,
  held: [...meetings.held, ...gatherings, ...committees],
  renewed: [...changes.renewed, ...renewing, ...prolongations],
  amended: [...changes.amended, ...amending],
  expanded: [...changes.expanded, ...joining, ...rejoinings],
  upgraded: [...changes.upgraded, ...upgrading],
  reduced: [...endings.reduced, ...leaving, ...partings],
  delayed: [...delays.delayed, ...lateness],
  suspended: [...setbacks.suspended, ...pausing],
  resumed: [...setbacks.resumed, ...restarting, ...returns, ...lifted],
  terminated: [...endings.terminated, ...ending, ...survivals, ...falls],
  expired: [...expiry.expired, ...runningOut, ...terms],
};
