import type { Candidate } from '../model/answer.js';
import { describe, isMap } from '../model/describe.js';
import type { RubricRef } from '../model/loaded-rubric.js';
import { failure, type Outcome, type Path, problem, success } from '../model/problem.js';
import { roundOnce } from '../model/round.js';
import type { Band } from '../model/rubric.js';
import { verdictIds } from '../model/verdict-ids.js';
import { isPoints, isStamp } from './summary-parts.js';

/** The part of a result by which two runs are compared. */
export interface VerdictSnapshot {
  readonly low: number;
  readonly verdict: string;
  readonly firm: boolean;
  /** The worst verdict that any completion could give. */
  readonly worst: string;
}

/** The verdict and candidate in a written row. */
export interface WrittenRow {
  readonly candidate: Pick<Candidate, 'id' | 'name' | 'issuer'>;
  readonly snapshot: VerdictSnapshot;
  readonly stamp: RubricRef;
}

/** Reads a row that `batch` has written; undefined for the row of a record that could not be scored. */
export function readVerdictSnapshot(row: unknown): Outcome<WrittenRow | undefined> {
  if (!isMap(row) || row.schemaVersion === undefined) return wrong([], 'batch-result', row);
  if (row.schemaVersion !== 1) return wrong(['schemaVersion'], 'version-1', row.schemaVersion);
  if (isMap(row.error)) return success(undefined);
  const { candidate, score, verdict, rubric } = row;
  if (!isCandidate(candidate)) return wrong(['candidate'], 'candidate-with-name', candidate);
  if (!isMap(score) || !isPoints(score.low)) return wrong(['score'], 'score-with-low', score);
  if (!isVerdict(verdict)) return wrong(['verdict'], 'verdict-with-range', verdict);
  if (!isStamp(rubric)) return wrong(['rubric'], 'rubric-stamp', rubric);
  return success({
    candidate,
    snapshot: { low: score.low, verdict: verdict.id, firm: verdict.firm, worst: verdict.range[0] },
    stamp: rubric,
  });
}

function isCandidate(value: unknown): value is WrittenRow['candidate'] {
  return isMap(value) && isName(value.name) && [value.id, value.issuer].every(isNameOrMissing);
}

interface WrittenVerdict {
  readonly id: string;
  readonly firm: boolean;
  readonly range: readonly [string, string];
}

function isVerdict(value: unknown): value is WrittenVerdict {
  if (!isMap(value) || !isName(value.id) || typeof value.firm !== 'boolean') return false;
  return Array.isArray(value.range) && value.range.length === 2 && value.range.every(isName);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isNameOrMissing(value: unknown): boolean {
  return value === undefined || isName(value);
}

type WrittenPart =
  | 'batch-result'
  | 'version-1'
  | 'candidate-with-name'
  | 'score-with-low'
  | 'verdict-with-range'
  | 'rubric-stamp';

function wrong(path: Path, id: WrittenPart, found: unknown): Outcome<never> {
  return failure(problem('schema/value', { expected: { id }, found: describe(found) }, { path }));
}

/** The difference of a candidate between two runs. */
export interface Change {
  readonly kind: 'worse' | 'better' | 'same';
  /** Bands lost, of the verdict or the worst verdict; negative if some were gained. */
  readonly bandsLost: number;
  /** Points that the low end lost; negative if it gained some. */
  readonly points: number;
}

/** Every verdict of a rubric, worst first. */
export function worstFirst(bands: readonly Band[]): readonly string[] {
  return [...verdictIds(bands)].reverse();
}

/**
 * Compares two snapshots: worse means a lower verdict, a lower worst verdict, or a low end that lost more than the
 * tolerance. A verdict that the rubric no longer has is ignored; `order` has the current verdicts, worst first.
 */
export function changeBetween(
  before: VerdictSnapshot,
  after: VerdictSnapshot,
  order: readonly string[],
  tolerance: number,
): Change {
  const fall = (from: string, to: string): number => {
    const places = [order.indexOf(from), order.indexOf(to)] as const;
    return places.includes(-1) ? 0 : places[0] - places[1];
  };
  const falls = [fall(before.verdict, after.verdict), fall(before.worst, after.worst)];
  const points = roundOnce(before.low - after.low);
  const bandsLost = Math.max(...falls) > 0 ? Math.max(...falls) : Math.min(...falls);
  if (bandsLost > 0 || points > tolerance) return { kind: 'worse', bandsLost, points };
  return { kind: bandsLost < 0 || -points > tolerance ? 'better' : 'same', bandsLost, points };
}
