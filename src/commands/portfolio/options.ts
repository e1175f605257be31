import { type FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';

/** The options of `credcheck portfolio`, in the order of its help. */
export const PORTFOLIO_OPTIONS = [
  'role',
  'skills',
  'rubric',
  'format',
  'full',
  'report',
  'set',
  'strictEvidence',
  'asOf',
  'noInput',
  'accessible',
  'verbose',
  ...OUTPUT_OPTIONS,
] as const;

/** The flags of `credcheck portfolio`. */
export type PortfolioFlags = FlagsOf<(typeof PORTFOLIO_OPTIONS)[number]>;
