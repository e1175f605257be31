import { type FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';

/** The options of `credcheck postings`, in the order of its help. */
export const POSTINGS_OPTIONS = [
  'name',
  'alias',
  'not',
  'also',
  'role',
  'column',
  'question',
  'source',
  'checked',
  'format',
  ...OUTPUT_OPTIONS,
  'rubric',
  'asOf',
  'noInput',
  'accessible',
  'verbose',
] as const;

/** The flags of `credcheck postings`. */
export type PostingsFlags = FlagsOf<(typeof POSTINGS_OPTIONS)[number]>;
