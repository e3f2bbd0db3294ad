// English cues: how each status is put, as verbs, nouns and set phrases.

import { STATUSES, type Status } from '../../../domain/status.js';
import type { Cue } from '../../language.js';
import { talks } from './cues/talks.js';
import { signature } from './cues/signature.js';
import { approval } from './cues/approval.js';
import { force } from './cues/force.js';
import { ventures } from './cues/ventures.js';
import { steps as builds } from './cues/steps.js';
import { works } from './cues/works.js';
import { meetings } from './cues/meetings.js';
import { changes } from './cues/changes.js';
import { members } from './cues/members.js';
import { ratification } from './cues/ratification.js';
import { endings } from './cues/endings.js';
import { service } from './cues/service.js';
import { setbacks } from './cues/setbacks.js';
import { settlement } from './cues/settlement.js';
import { origins } from './cues/origins.js';
import { outlooks } from './cues/outlooks.js';
import { refusals } from './cues/refusals.js';
import { whispers } from './cues/whispers.js';

/** The verbs and nouns of the steps themselves. */
const steps: Readonly<Record<Status, readonly Cue[]>> = {
  ...talks,
  ...settlement,
  ...signature,
  ...approval,
  ...ratification,
  ...force,
  ...ventures,
  ...works,
  ...builds,
  ...service,
  ...meetings,
  ...changes,
  ...members,
  ...setbacks,
  ...endings,
};

/** What tells of a step without naming it: where it came from, what is to come, what has not been, what is whispered. */
const MORE = [origins, outlooks, refusals, whispers];

export const cues: Readonly<Record<Status, readonly Cue[]>> = STATUSES.reduce(
  (all, status) => ({ ...all, [status]: [...steps[status], ...MORE.flatMap((more) => more[status] ?? [])] }),
  steps,
);
