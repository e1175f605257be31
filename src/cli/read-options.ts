import { isSource } from '../core/answers/evidence.js';
import { readEvidence } from '../core/answers/read-evidence.js';
import { isIsoDay } from '../core/model/calendar.js';
import type { Evidence, EvidenceField } from '../core/model/evidence.js';
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

/** Reads the evidence that options give; a source follows the rule of those that are typed where it is asked for. */
export function readGivenEvidence(
  given: Readonly<Partial<Record<EvidenceField, string | undefined>>>,
  asOf: string,
): Outcome<Evidence> {
  const { source, checked } = given;
  if (source !== undefined && !isSource(source.trim())) {
    return failure(problem('usage/source', { found: source }));
  }
  if (checked !== undefined && isIsoDay(checked) && checked > asOf) {
    return failure(problem('usage/later-day', { option: '--checked', found: checked, asOf }));
  }
  return readEvidence('--source', given, asOf);
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

/** The names that an option holds, which may be repeated, and has commas between them. */
export function namesIn(lists: readonly string[] = []): readonly string[] {
  const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** The words of an option that may be repeated, with commas between them; each has to be one of those known. */
export function readKnownWords(
  code: 'usage/verdict' | 'usage/action' | 'usage/badge-state',
  given: readonly string[],
  known: readonly string[],
): Outcome<readonly string[]> {
  const words = given.flatMap((each) => each.split(',')).map((word) => word.trim());
  const wrong = words.filter((word) => !known.includes(word));
  if (wrong.length === 0) return success(words);
  return failure(...wrong.map((found) => problem(code, { found, known })));
}

/** Reads a whole number within bounds, in no more digits than the highest has. */
export function readWholeNumber(
  option: string,
  found: string,
  range: { readonly least: number; readonly most: number },
): Outcome<number> {
  const isShort = found.length <= `${range.most}`.length;
  const count = isShort && /^\d+$/.test(found) ? Number(found) : Number.NaN;
  if (count >= range.least && count <= range.most) return success(count);
  return failure(problem('usage/whole-number', { option, found, ...range }));
}

/** Reads the number of threads of `--workers`; one by default. */
export function readWorkers(found = '1'): Outcome<number> {
  return readWholeNumber('--workers', found, { least: 1, most: MOST_WORKERS });
}

/** Reads how many questions `--max-left-out` allows to be left out, if given. */
export function readMaxLeftOut(found: string | undefined): Outcome<number | undefined> {
  if (found === undefined) return success(undefined);
  return readWholeNumber('--max-left-out', found, { least: 0, most: MOST_LEFT_OUT });
}
