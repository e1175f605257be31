import type * as en from '../en/names.js';
import type { Words } from '../spoken.js';

export const SHOWN_NAMES: Words<typeof en.SHOWN_NAMES> = { unnamedCandidate: 'Candidata sin nombre' };
