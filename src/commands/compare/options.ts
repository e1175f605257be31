import { type FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';

/** The options of `credcheck compare`, in the order of its help. */
export const COMPARE_OPTIONS = [
  'rubric',
  'format',
  'full',
  'report',
  'versus',
  'failUnlessFirst',
  'set',
  'asOf',
  'strictEvidence',
  'noInput',
  'accessible',
  'verbose',
  ...OUTPUT_OPTIONS,
] as const;

/** The flags of `credcheck compare`. */
export type CompareFlags = FlagsOf<(typeof COMPARE_OPTIONS)[number]>;
