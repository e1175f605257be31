import {
  MOST_COUNTED_VALUES,
  MOST_NAMES,
  type ProblemCount,
  type ValueCount,
} from '../model/batch-summary.js';
import { byText } from '../model/by-text.js';
import type { Accumulator } from './accumulator.js';
import type { RowProblem } from './row.js';

/** How many values are kept where there are too many to count. */
const MOST_EXAMPLES = 100;

type Name = Pick<ProblemCount, 'column' | 'question'>;
type Added = Pick<ProblemCount, 'count' | 'complete' | 'values'>;

interface Tally {
  readonly name: Name;
  count: number;
  readonly values: Map<string, Omit<ValueCount, 'value'>>;
  isComplete: boolean;
}

/**
 * Counts problems by column (or question) and value. Every value is counted up to a number of different ones; beyond
 * that, the first in alphabetical order are kept, since those have exact counts however the input is split into parts.
 */
export function problemCounter(): Accumulator<readonly RowProblem[], readonly ProblemCount[]> {
  const tallies = new Map<string, Tally>();
  const add = (name: Name, { count, complete, values }: Added): void => {
    const key = keyOf(name);
    const tally = tallies.get(key) ?? { name, count: 0, values: new Map(), isComplete: true };
    tally.count += count;
    for (const each of values) tally.values.set(each.value, together(tally.values.get(each.value), each));
    tally.isComplete &&= complete !== false && tally.values.size <= MOST_COUNTED_VALUES;
    if (!tally.isComplete) keepFirst(tally.values, MOST_EXAMPLES, 2 * MOST_EXAMPLES);
    tallies.set(key, tally);
    keepFirst(tallies, MOST_NAMES, 2 * MOST_NAMES);
  };
  return {
    add: (problems) => {
      for (const { column, question, value, suggestion } of problems) {
        const said = suggestion !== undefined && { suggestion };
        const values = value === undefined ? [] : [{ value, count: 1, ...said }];
        if (column !== undefined) add({ column }, { count: 1, values });
        else if (question !== undefined) add({ question }, { count: 1, values });
      }
    },
    merge: (others) => {
      for (const { column, question, ...added } of others) {
        add(column === undefined ? { question } : { column }, added);
      }
    },
    result: () => {
      keepFirst(tallies, MOST_NAMES, MOST_NAMES);
      for (const { values, isComplete } of tallies.values()) {
        if (!isComplete) keepFirst(values, MOST_EXAMPLES, MOST_EXAMPLES);
      }
      return [...tallies.values()].map(countOf).sort(mostFirst);
    },
  };
}

/** Inputs of another kind may suggest another form: the first by text is kept, whatever their order. */
function together(
  before: Omit<ValueCount, 'value'> | undefined,
  { count, suggestion }: Omit<ValueCount, 'value'>,
): Omit<ValueCount, 'value'> {
  const [first] = [before?.suggestion, suggestion].filter((each) => each !== undefined).sort(byText);
  return { count: (before?.count ?? 0) + count, ...(first !== undefined && { suggestion: first }) };
}

function keyOf({ column, question }: Name): string {
  return column === undefined ? `question ${question}` : `column ${column}`;
}

/** Shortens a map beyond `limit` to its first keys; what is dropped cannot be among the first again. */
function keepFirst(map: Map<string, unknown>, most: number, limit: number): void {
  if (map.size <= limit) return;
  for (const key of [...map.keys()].sort(byText).slice(most)) map.delete(key);
}

function countOf({ name, count, values, isComplete }: Tally): ProblemCount {
  const counts = [...values].map(([value, more]) => ({ value, ...more }));
  counts.sort((a, b) => b.count - a.count || byText(a.value, b.value));
  return { ...name, count, ...(!isComplete && { complete: false }), values: counts };
}

function mostFirst(one: ProblemCount, other: ProblemCount): number {
  return other.count - one.count || byText(keyOf(one), keyOf(other));
}
