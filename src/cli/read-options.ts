import { isIsoDay } from '../core/model/calendar.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';

const MOST_WORKERS = 64;
/** More than any rubric has. */
const MOST_LEFT_OUT = 9999;

/** Checks that the named format is one that the command has. */
export function readFormat<Format extends string>(found: string, known: readonly Format[]): Outcome<Format> {
  const format = known.find((each) => each === found);
  if (format !== undefined) return success(format);
  return failure(problem('usage/format', { found, known: [...known] }));
}

/** Reads the day of `--as-of`. */
export function readDay(found: string): Outcome<string> {
  if (isIsoDay(found)) return success(found);
  return failure(problem('usage/date', { option: '--as-of', found }));
}

/** Reads the points of an option such as `--fail-under`, if given. */
export function readThreshold(
  found: string | undefined,
  option = '--fail-under',
): Outcome<number | undefined> {
  if (found === undefined) return success(undefined);
  const threshold = /^\d{1,3}(\.\d{1,9})?$/.test(found) ? Number(found) : Number.NaN;
  if (threshold >= 0 && threshold <= 100) return success(threshold);
  return failure(problem('usage/threshold', { option, found }));
}

/** Reads the number of threads of `--workers`; one by default. */
export function readWorkers(found: string | undefined): Outcome<number> {
  const count = found === undefined ? 1 : /^\d{1,2}$/.test(found) ? Number(found) : Number.NaN;
  if (count >= 1 && count <= MOST_WORKERS) return success(count);
  const range = { least: 1, most: MOST_WORKERS };
  return failure(problem('usage/whole-number', { option: '--workers', found: found ?? '', ...range }));
}

/** Reads how many questions `--max-left-out` allows to be left out, if given. */
export function readMaxLeftOut(found: string | undefined): Outcome<number | undefined> {
  if (found === undefined) return success(undefined);
  const most = /^\d{1,4}$/.test(found) ? Number(found) : Number.NaN;
  if (most >= 0) return success(most);
  const range = { least: 0, most: MOST_LEFT_OUT };
  return failure(problem('usage/whole-number', { option: '--max-left-out', found, ...range }));
}
