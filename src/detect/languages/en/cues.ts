// English cues: how each status is put, as verbs, nouns and set phrases.

import type { Status } from '../../../domain/status.js';
import type { Cue } from '../../language.js';
import { talks } from './cues/talks.js';
import { signature } from './cues/signature.js';
import { approval } from './cues/approval.js';
import { force } from './cues/force.js';
import { ventures } from './cues/ventures.js';
import { steps } from './cues/steps.js';
import { works } from './cues/works.js';
import { meetings } from './cues/meetings.js';
import { changes } from './cues/changes.js';
import { members } from './cues/members.js';
import { ratification } from './cues/ratification.js';
import { endings } from './cues/endings.js';
import { service } from './cues/service.js';
import { setbacks } from './cues/setbacks.js';
import { settlement } from './cues/settlement.js';

export const cues: Readonly<Record<Status, readonly Cue[]>> = {
  ...talks,
  ...settlement,
  ...signature,
  ...approval,
  ...ratification,
  ...force,
  ...ventures,
  ...works,
  ...steps,
  ...service,
  ...meetings,
  ...changes,
  ...members,
  ...setbacks,
  ...endings,
};
