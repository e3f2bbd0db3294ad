// Japanese cues: how each status is put, as Sino-Japanese nouns that take する, native verbs and set phrases.

import type { Status } from '../../../domain/status.js';
import type { Cue } from '../../language.js';
import { talks } from './cues/talks.js';
import { signature } from './cues/signature.js';
import { approval } from './cues/approval.js';
import { force } from './cues/force.js';
import { contracts } from './cues/contracts.js';
import { choices } from './cues/choices.js';
import { works } from './cues/works.js';
import { service } from './cues/service.js';
import { meetings } from './cues/meetings.js';
import { changes } from './cues/changes.js';
import { delays } from './cues/delays.js';
import { halts } from './cues/halts.js';
import { endings } from './cues/endings.js';

export const cues: Readonly<Record<Status, readonly Cue[]>> = {
  ...talks,
  ...signature,
  ...approval,
  ...force,
  ...choices,
  ...contracts,
  ...works,
  ...service,
  ...meetings,
  ...changes,
  ...delays,
  ...halts,
  ...endings,
};
