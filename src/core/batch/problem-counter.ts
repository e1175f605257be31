import type { ProblemCount, ValueCount } from '../model/batch-summary.js';
import { byText } from '../model/by-text.js';
import type { Accumulator } from './accumulator.js';
import type { RowProblem } from './row.js';

/** How many columns or questions are kept, and how many values of each. */
const MOST_NAMES = 200;
const MOST_VALUES = 100;

type Name = Pick<ProblemCount, 'column' | 'question'>;

interface Tally {
  readonly name: Name;
  count: number;
  readonly values: Map<string, number>;
}

/**
 * Counts problems by column (or question) and value. Only the first names and values in alphabetical order are kept:
 * those have exact counts, however the input is split into parts.
 */
export function problemCounter(): Accumulator<readonly RowProblem[], readonly ProblemCount[]> {
  const tallies = new Map<string, Tally>();
  const add = (name: Name, count: number, values: readonly ValueCount[]): void => {
    const key = keyOf(name);
    const tally = tallies.get(key) ?? { name, count: 0, values: new Map() };
    tally.count += count;
    for (const each of values) tally.values.set(each.value, (tally.values.get(each.value) ?? 0) + each.count);
    keepFirst(tally.values, MOST_VALUES, 2 * MOST_VALUES);
    tallies.set(key, tally);
    keepFirst(tallies, MOST_NAMES, 2 * MOST_NAMES);
  };
  return {
    add: (problems) => {
      for (const { column, question, value } of problems) {
        const values = value === undefined ? [] : [{ value, count: 1 }];
        if (column !== undefined) add({ column }, 1, values);
        else if (question !== undefined) add({ question }, 1, values);
      }
    },
    merge: (others) => {
      for (const { count, values, ...name } of others) add(name, count, values);
    },
    result: () => {
      keepFirst(tallies, MOST_NAMES, MOST_NAMES);
      for (const { values } of tallies.values()) keepFirst(values, MOST_VALUES, MOST_VALUES);
      return [...tallies.values()].map(countOf).sort(mostFirst);
    },
  };
}

function keyOf({ column, question }: Name): string {
  return column === undefined ? `question ${question}` : `column ${column}`;
}

/** Shortens a map beyond `limit` to its first keys; what is dropped cannot be among the first again. */
function keepFirst(map: Map<string, unknown>, most: number, limit: number): void {
  if (map.size <= limit) return;
  for (const key of [...map.keys()].sort(byText).slice(most)) map.delete(key);
}

function countOf({ name, count, values }: Tally): ProblemCount {
  const counts = [...values].map(([value, times]) => ({ value, count: times }));
  return { ...name, count, values: counts.sort((a, b) => b.count - a.count || byText(a.value, b.value)) };
}

function mostFirst(one: ProblemCount, other: ProblemCount): number {
  return other.count - one.count || byText(keyOf(one), keyOf(other));
}
