import { type FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';

/** The options of `credcheck read`, in the order of its help. */
export const READ_OPTIONS = [
  'rubric',
  'source',
  'checked',
  'basis',
  'keepText',
  'against',
  'dryRun',
  'format',
  ...OUTPUT_OPTIONS,
  'asOf',
  'noInput',
  'accessible',
  'verbose',
] as const;

/** The flags of `credcheck read`. */
export type ReadFlags = FlagsOf<(typeof READ_OPTIONS)[number]>;
