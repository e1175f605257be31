import type { BadgeStandard } from '../core/badge/badge.js';

/** The names of the standards, which are the same in every language. */
export const BADGE_STANDARDS: Readonly<Record<BadgeStandard, string>> = {
  'open-badges-2': 'Open Badges 2',
  'open-badges-3': 'Open Badges 3',
  clr: 'Comprehensive Learner Record 2',
  europass: 'European Digital Credential',
  ctdl: 'CTDL',
};
