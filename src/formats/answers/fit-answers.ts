import { checkAnswers } from '../../core/answers/check-answers.js';
import { withoutOutdated } from '../../core/answers/outdated.js';
import type { AnswerSet } from '../../core/model/answer.js';
import type { LoadedRubric } from '../../core/model/loaded-rubric.js';
import { failure, isAboutKey, type Outcome, type Problem, success } from '../../core/model/problem.js';
import { checklistIds } from '../../core/rubric/checklist-ids.js';
import type { Located } from '../document/located.js';
import type { Plain } from '../document/read-plain.js';

/** Checks answers against the rubric; every problem gets its place, in the file called `name` where there is one. */
export async function fitAnswers(
  { document, name }: { readonly document: Plain; readonly name?: string },
  loaded: LoadedRubric,
  asOf: string,
): Promise<Outcome<AnswerSet>> {
  const { raw, setAside } = withoutOutdated(document.value, loaded, checklistIds(loaded.rubric));
  const checked = checkAnswers(loaded.rubric, raw, asOf);
  if (checked.ok) return success({ ...checked.value, setAside });
  const places = await document.places();
  return failure(...checked.problems.map((each) => placed(each, places, name)));
}

function placed(found: Problem, { locate }: Located, file: string | undefined): Problem {
  const where = locate(found.where.path ?? [], isAboutKey(found) ? 'key' : 'value');
  return { ...found, where: file === undefined ? where : { ...where, file } };
}
