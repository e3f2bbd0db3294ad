// Italian cues: how each status is put, as verbs, nouns and set phrases.

import type { Status } from '../../../domain/status.js';
import type { Cue } from '../../language.js';
import { agreement } from './cues/agreement.js';
import { approval } from './cues/approval.js';
import { changes } from './cues/changes.js';
import { consents } from './cues/consents.js';
import { contracts } from './cues/contracts.js';
import { delays } from './cues/delays.js';
import { endings } from './cues/endings.js';
import { expiry } from './cues/expiry.js';
import { force } from './cues/force.js';
import { founding } from './cues/founding.js';
import { meetings } from './cues/meetings.js';
import { milestones } from './cues/milestones.js';
import { operation } from './cues/operation.js';
import { ratification } from './cues/ratification.js';
import { setbacks } from './cues/setbacks.js';
import { signature } from './cues/signature.js';
import { talks } from './cues/talks.js';
import { works } from './cues/works.js';

export const cues: Readonly<Record<Status, readonly Cue[]>> = {
  ...talks,
  ...agreement,
  ...signature,
  approved: [...approval.approved, ...consents],
  ...ratification,
  ...force,
  ...founding,
  ...contracts,
  ...works,
  ...milestones,
  ...operation,
  ...meetings,
  ...changes,
  ...delays,
  ...setbacks,
  ...endings,
  ...expiry,
};
