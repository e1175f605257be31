import { type Problem, problem } from '../../core/model/problem.js';
import { entriesOf, itemsOf, plainOf, type WithOrigin } from './with-origin.js';

/**
 * Options over those of a base: where none of them has a label they change single fields of the options with the same
 * values; any other list replaces the base's.
 */
export function mergedOptions(
  base: WithOrigin | undefined,
  over: WithOrigin,
  owner: string,
  refuse: (found: Problem) => void,
): WithOrigin {
  const before = base && itemsOf(base);
  const changes = itemsOf(over) ?? [];
  if (before === undefined || changes.length === 0 || !changes.every(changesOnly)) return over;
  const options = new Map(before.map((option) => [valueIn(option), option]));
  for (const change of changes) {
    const value = valueIn(change);
    const old = options.get(value);
    if (old !== undefined)
      options.set(value, { ...change, parts: new Map([...parts(old), ...parts(change)]) });
    else {
      const args = { question: owner, value, known: [...options.keys()] };
      refuse(problem('rubric/unknown-value', args, change.file.locate([...change.at, 'value'])));
    }
  }
  return { ...over, parts: [...options.values()] };
}

function changesOnly(option: WithOrigin): boolean {
  const keys = entriesOf(option);
  return keys?.has('value') === true && !keys.has('label');
}

function parts(option: WithOrigin): ReadonlyMap<string, WithOrigin> {
  return entriesOf(option) ?? new Map();
}

function valueIn(option: WithOrigin): string {
  const value = parts(option).get('value');
  return value === undefined ? '' : String(plainOf(value));
}
