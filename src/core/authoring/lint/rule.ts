import type { Problem } from '../../model/problem.js';
import type { Rubric } from '../../model/rubric.js';
import type { Translation } from '../../model/rubric-texts.js';

/** One thing that lint looks for. */
export interface LintRule {
  /** The code of its problems is `lint/` and this. */
  readonly id: string;
  readonly severity: Problem['severity'];
  /** Whether it scores, for which ids, references and conditions must be right. */
  readonly needs?: 'valid';
  /** `asOf` is the ISO date by which something is old; a translation is given where one is looked at, not the rubric. */
  readonly check: (rubric: Rubric, asOf: string, translation?: Translation) => readonly Problem[];
}
