import { failure, type Outcome, problem, success } from '../model/problem.js';
import { allQuestions, type Rubric } from '../model/rubric.js';

/** Ids of the questions that match any of the globs, in the order of the rubric; `*` matches any characters. */
export function askAgain(rubric: Rubric, globs: readonly string[]): Outcome<readonly string[]> {
  const known = allQuestions(rubric).map((question) => question.id);
  const strays = globs.filter((glob) => !known.some((id) => isNamedBy(glob, id)));
  if (strays.length > 0) return failure(...strays.map((found) => problem('usage/ask', { found, known })));
  return success(known.filter((id) => globs.some((glob) => isNamedBy(glob, id))));
}

/** Matches the parts between the stars in order, so that no glob takes long. */
function isNamedBy(glob: string, id: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  const last = rest.pop();
  if (last === undefined) return glob === id;
  if (!id.startsWith(first) || !id.endsWith(last) || id.length < first.length + last.length) return false;
  let middle = id.slice(first.length, id.length - last.length);
  for (const part of rest) {
    const at = middle.indexOf(part);
    if (at < 0) return false;
    middle = middle.slice(at + part.length);
  }
  return true;
}
