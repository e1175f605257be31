import { isMap } from '../../core/model/describe.js';
import { type Path, type Problem, problem } from '../../core/model/problem.js';
import type { Located } from '../document/located.js';
import { valueAt } from './found-value.js';

/**
 * A problem in a built-in rubric, which fits together by itself, at the line of the extending file that causes it:
 * an item that is changed or removed there, or else `extends`.
 */
export function atExtension(found: Problem, own: Located, builtIn: ReadonlyMap<string, Located>): Problem {
  const { file = '', path = [] } = found.where;
  const base = builtIn.get(file);
  if (base === undefined) return found;
  const inside = idsAlong(base.value, path);
  const named = 'id' in found.args ? [pathOf(base.value, found.args.id)] : [];
  const ids = [...named.flatMap((each) => idsAlong(base.value, each ?? [])), ...inside];
  const cause = ids.map((id) => pathOf(own.value, id)).find((each) => each !== undefined);
  const args = {
    base: String(valueAt(base.value, ['id'])),
    part: inside[0] ?? String(path[0] ?? ''),
    found,
  };
  const at = cause === undefined ? ['extends'] : [...cause, 'id'];
  return problem('rubric/unfit-base', args, own.locate(at));
}

/** Whether a problem may be that of a base which is missing: something is not there, or does not fit without it. */
export function mayComeFromBase({ code, args }: Problem): boolean {
  if (code === 'schema/missing-key' || ('found' in args && args.found === 'nothing')) return true;
  return /^rubric\/(?:unknown-|no-|nothing-to-(?:change|remove)$|bands$|wrong-test$)/.test(code);
}

/** The ids of the items that a path leads through, the innermost first. */
function idsAlong(root: unknown, path: Path): readonly string[] {
  return path
    .map((_, depth) => valueAt(root, [...path.slice(0, path.length - depth), 'id']))
    .filter((id) => typeof id === 'string');
}

/** The path of the item with an id, wherever it is. */
function pathOf(value: unknown, id: string): Path | undefined {
  if (!Array.isArray(value) && !isMap(value)) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (isMap(part) && valueAt(part, ['id']) === id) return [step];
    const below = pathOf(part, id);
    if (below !== undefined) return [step, ...below];
  }
  return undefined;
}
