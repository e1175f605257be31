import { type FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';

/** The options of `credcheck badge`, in the order of its help. */
export const BADGE_OPTIONS = [
  'rubric',
  'key',
  'failOn',
  'source',
  'checked',
  'format',
  ...OUTPUT_OPTIONS,
  'asOf',
  'noInput',
  'accessible',
  'verbose',
] as const;

/** The flags of `credcheck badge`. */
export type BadgeFlags = FlagsOf<(typeof BADGE_OPTIONS)[number]>;
