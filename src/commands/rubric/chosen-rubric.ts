import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import { chooseRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import { NAMED, WHY } from '../../words/en/conflicts.js';

/** The rubric that the argument or `--rubric` names, else the environment or the default. */
export function chosenRubric(
  positional: string | undefined,
  flag: string | undefined,
  { environment }: Pick<Ports, 'environment'>,
): Outcome<string> {
  if (positional === undefined || flag === undefined) {
    return success(chooseRubric(positional ?? flag, environment.rubric));
  }
  return failure(problem('usage/conflict', { options: [NAMED.rubric, '--rubric'], why: WHY.rubricTwice }));
}
