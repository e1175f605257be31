import type { Path, Problem } from '../../core/model/problem.js';
import { checkRubric } from '../../core/rubric/check-rubric.js';
import type { Located } from '../document/located.js';
import { placeInFile } from './file-places.js';
import { valueAt } from './found-value.js';
import { type Completed, speaksOfStandIn, withStandIns } from './stand-ins.js';
import { toRubric } from './to-rubric.js';

/** Checks the well-formed parts of a rubric file that has malformed ones. */
export function problemsOfTheRest(located: Located): readonly Problem[] {
  const completed = withStandIns(located.value);
  const { rubric, problems } = toRubric(completed.file);
  const found = [...problems, ...checkRubric(rubric)].filter((each) => !isEcho(each, completed));
  return placeInFile(found, located);
}

/** A problem about a placeholder, or a question of unknown type, would only repeat a shape problem. */
export function isEcho({ args, where: { path = [] } }: Problem, { file, replaced }: Completed): boolean {
  if (speaksOfStandIn(args)) return true;
  const untyped = replaced.filter((each) => each.at(-1) === 'type').map((each) => each.slice(0, -1));
  const ids = new Set(untyped.map((each) => valueAt(file, [...each, 'id'])));
  return (
    replaced.some((each) => isWithin(path, each)) ||
    untyped.some((each) => each.length === path.length && isWithin(path, each)) ||
    comparedWith(path, file).some((id) => ids.has(id))
  );
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}

/** The questions that an operand or operator is compared with. */
function comparedWith(path: Path, file: unknown): readonly unknown[] {
  return path
    .map((_, depth) =>
      path[depth] === 'question' ? undefined : valueAt(file, [...path.slice(0, depth), 'question']),
    )
    .filter((id) => id !== undefined);
}
