import type { TableColumn } from '../core/model/answers-args.js';

/** A longer word would be broken in two on a screen. */
const LONGEST_LIST = 30;

/** The columns as the option takes them: by letter where a name would be split, or where that is shorter. */
export function skippable(columns: readonly TableColumn[]): string {
  const named = columns.map(({ name, letter }) => (/^[\w.-]+$/.test(name) ? name : letter)).join(',');
  return named.length <= LONGEST_LIST ? named : lettersOf(columns);
}

/** Neighbours as a range, such as `C:F`. */
function lettersOf(columns: readonly TableColumn[]): string {
  const ranges: { readonly first: string; last: string; end: number }[] = [];
  for (const { letter, number } of columns) {
    const range = ranges.at(-1);
    if (range?.end === number - 1) Object.assign(range, { last: letter, end: number });
    else ranges.push({ first: letter, last: letter, end: number });
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}:${last}`)).join(',');
}
