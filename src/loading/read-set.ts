import { readSettings } from '../core/answers/read-setting.js';
import type { Answer } from '../core/model/answer.js';
import { failure, type Outcome, type Problem } from '../core/model/problem.js';
import type { Rubric } from '../core/model/rubric.js';
import { TYPED_FORMS } from '../words/en/typed-forms.js';

/** The answers of all `--set` options; a problem with one names the option. */
export function readSet(
  rubric: Rubric,
  given: readonly string[],
  asOf: string,
): Outcome<ReadonlyMap<string, Answer>> {
  const read = readSettings(rubric, given, asOf, TYPED_FORMS);
  return read.ok ? read : failure(...read.problems.map(inSetting));
}

/** A `--set` option has no line to point at. */
function inSetting(found: Problem): Problem {
  return found.code === 'usage/set' ? found : { ...found, where: { file: '--set' } };
}
