// Italian cues: how each status is put, as verbs, nouns and set phrases.

import type { Status } from '../../../domain/status.js';
import type { Cue } from '../../language.js';
import { agreement } from './cues/agreement.js';
import { application } from './cues/application.js';
import { approval } from './cues/approval.js';
import { awards } from './cues/awards.js';
import { births } from './cues/births.js';
import { named } from './cues/byname.js';
import { changes } from './cues/changes.js';
import { chapters } from './cues/chapters.js';
import { leavers, newcomers, raised } from './cues/circle.js';
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
import { allDone, marks } from './cues/marks.js';
import { meetings } from './cues/meetings.js';
import { joining, leaving } from './cues/members.js';
import { milestones } from './cues/milestones.js';
import { operation } from './cues/operation.js';
import { announcements, offices, partings, survivals, undertakings } from './cues/partners.js';
import { passage } from './cues/passage.js';
import { amending, ending, pausing, renewing, restarting, runningOut, upgrading } from './cues/pauses.js';
import { pens } from './cues/pens.js';
import { ratification } from './cues/ratification.js';
import { again, bargaining, halted, slipping } from './cues/returns.js';
import { services } from './cues/services.js';
import { setbacks } from './cues/setbacks.js';
import { negotiations, proposals, settled } from './cues/settled.js';
import { signature } from './cues/signature.js';
import { starts } from './cues/starts.js';
import { beginnings, completions, openings, steps } from './cues/steps.js';
import { talks } from './cues/talks.js';
import { holding, interim, longer, meanwhile, notes, runOut, settledInFull, signingDay } from './cues/spans.js';
import { prolongations, terms } from './cues/terms.js';
import { thresholds } from './cues/thresholds.js';
import { unveilings } from './cues/unveilings.js';
import { firstGoods, firstPeople, rejoinings, returns } from './cues/uses.js';
import { works } from './cues/works.js';

export const cues: Readonly<Record<Status, readonly Cue[]>> = {
  proposed: [...talks.proposed, ...proposals],
  negotiating: [...talks.negotiating, ...negotiations, ...bargaining],
  agreed: [...agreement.agreed, ...settled, ...settledInFull],
  signed: [...signature.signed, ...pens, ...signingDay],
  approved: [...approval.approved, ...consents, ...passage],
  ratified: [...ratification.ratified, ...thresholds, ...notes],
  'provisionally-applied': [...force['provisionally-applied'], ...interim, ...meanwhile],
  'in-force': [...force['in-force'], ...application, ...holding],
  announced: [...founding.announced, ...announcements, ...unveilings, ...named.announced],
  established: [...founding.established, ...births, ...offices, ...named.established],
  contracted: [...contracts.contracted, ...awards],
  underway: [...works.underway, ...beginnings, ...starts],
  milestone: [...milestones.milestone, ...steps, ...flights, ...undertakings, ...marks, ...firstPeople],
  operational: [...operation.operational, ...openings, ...missions, ...services, ...named.operational, ...firstGoods],
  completed: [...operation.completed, ...completions, ...allDone, ...named.completed],
  scheduled: meetings.scheduled,
  held: [...meetings.held, ...gatherings, ...named.held],
  renewed: [...changes.renewed, ...renewing, ...longer, ...prolongations],
  amended: [...changes.amended, ...amending, ...chapters, ...named.amended],
  expanded: [...changes.expanded, ...joining, ...newcomers, ...rejoinings],
  upgraded: [...changes.upgraded, ...upgrading, ...raised],
  reduced: [...endings.reduced, ...leaving, ...partings, ...leavers],
  delayed: [...delays.delayed, ...lateness, ...slipping],
  suspended: [...setbacks.suspended, ...pausing, ...halted, ...named.suspended],
  resumed: [...setbacks.resumed, ...restarting, ...again, ...named.resumed, ...returns],
  terminated: [...endings.terminated, ...ending, ...survivals, ...named.terminated],
  expired: [...expiry.expired, ...runningOut, ...runOut, ...terms],
};
