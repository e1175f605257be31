import { type FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';

/** The options of `credcheck explain`, in the order of its help. */
export const EXPLAIN_OPTIONS = [
  ...OUTPUT_OPTIONS,
  'rubric',
  'format',
  'set',
  'proposals',
  'asOf',
  'strictEvidence',
  'noInput',
  'accessible',
  'verbose',
] as const;

/** The flags of `credcheck explain`. */
export type ExplainFlags = FlagsOf<(typeof EXPLAIN_OPTIONS)[number]>;
