import type { FlagsOf } from '../../cli/options.js';
import { GATE_OPTIONS } from '../../cli/same-options.js';

/** The options of `credcheck batch`, in the order of its help. */
export const BATCH_OPTIONS = [
  'rubric',
  'input',
  'skipColumns',
  'format',
  'output',
  'report',
  'detail',
  'brief',
  'sort',
  'top',
  'all',
  'set',
  'asOf',
  'strictEvidence',
  ...GATE_OPTIONS,
  'failFast',
  'baseline',
  'noRegressions',
  'failOnMissing',
  'allowNewBaseline',
  'tolerance',
  'summary',
  'merge',
  'workers',
  'accessible',
  'color',
  'noColor',
  'quiet',
  'noInput',
  'verbose',
  'debug',
] as const;

/** The flags of `credcheck batch`. */
export type BatchFlags = Omit<FlagsOf<(typeof BATCH_OPTIONS)[number]>, 'input'> & {
  /** The kind of the input; false is `--no-input`, which shares the name. */
  readonly input?: string | false;
  /** Which regressions fail the run; true for none. */
  readonly regressions: true | 'all' | 'answers';
};
