import { isMap } from '../../core/model/describe.js';
import { isAboutKey, type Path, type Problem, type Where } from '../../core/model/problem.js';
import type { Located } from '../document/located.js';
import { valueAt } from './found-value.js';

/** Adds to each problem the place in the file of its path in the rubric. */
export function placeInFile(problems: readonly Problem[], located: Located): readonly Problem[] {
  const seen = new Set<string>();
  return problems
    .map((each) => movedTo(whereIs(each, located), each))
    .filter((each) => {
      // A scale is checked once for each question that uses it.
      if (each.where.path?.[0] !== 'scales') {
        return true;
      }
      const name = JSON.stringify([each.code, each.where.path, each.args]);
      const again = seen.has(name);
      seen.add(name);
      return !again;
    });
}

/** Problems with paths in their own files, in the order of the files, the rubric's own file first. */
export function inFileOrder(
  problems: readonly Problem[],
  located: Located,
  file: string,
): readonly Problem[] {
  return problems
    .map((each) => {
      const { path } = each.where;
      const own = path && (located.locate(path).path ?? path);
      return movedTo({ file, ...each.where, ...(own && { path: own }) }, each);
    })
    .sort((left, right) => byPlace(left.where, right.where, file));
}

function byPlace(left: Where, right: Where, first: string): number {
  if (left.file !== right.file) {
    return right.file !== first && (left.file === first || String(left.file) < String(right.file)) ? -1 : 1;
  }
  return lineOf(left) - lineOf(right) || columnOf(left) - columnOf(right);
}

function movedTo(where: Where, each: Problem): Problem {
  return { ...each, where };
}

function whereIs(found: Problem, located: Located): Where {
  const path = writtenPath(found.where.path ?? [], located.value);
  // An operator that does not fit is a wrong key, whatever its value.
  const part = found.code === 'rubric/wrong-test' || isAboutKey(found) ? 'key' : 'value';
  return { ...located.locate(path, part), path };
}

/** Options that a question takes from a scale are written at the scale. */
function writtenPath(path: Path, file: unknown): Path {
  const at = path.indexOf('options');
  const question = at < 0 ? undefined : valueAt(file, path.slice(0, at));
  return isMap(question) && typeof question.scale === 'string' && question.options === undefined
    ? ['scales', question.scale, ...path.slice(at + 1)]
    : path;
}

function lineOf({ line }: Where): number {
  return line ?? Number.MAX_SAFE_INTEGER;
}

function columnOf({ column }: Where): number {
  return column ?? Number.MAX_SAFE_INTEGER;
}
