import {
  BUCKETS,
  bucketOf,
  type Counts,
  MOST_OLD,
  type ScoreCounts,
  type Summary,
} from '../model/batch-summary.js';
import { describe, isMap } from '../model/describe.js';
import type { SummaryPart } from '../model/expectation.js';
import { failure, type Outcome, type Problem, problem, success } from '../model/problem.js';
import { problemCounter } from './problem-counter.js';
import { byKey, countOf, mostFirst, oldestOf } from './summary-counter.js';
import {
  isAge,
  isCode,
  isCount,
  isDay,
  isId,
  isPoints,
  isProblemCount,
  isQuestionCount,
  isStamp,
  isTool,
} from './summary-parts.js';

/** The parts of every summary; `complete` may be there too. */
type PartKey = Exclude<keyof Summary, 'complete'>;

/** The kind of a part, and its check. */
interface Part<Value> {
  readonly expected: SummaryPart;
  readonly is: (value: unknown) => value is Value;
}

const COUNT: Part<number> = { expected: 'count', is: isCount };
const BY_VERDICT: Part<Counts> = { expected: 'count-by-verdict', is: countsBy(isId) };

/** In the order of checking. */
const PARTS: { readonly [Key in PartKey]: Part<Summary[Key]> } = {
  schemaVersion: { expected: 'version-1', is: (value) => value === 1 },
  tool: { expected: 'tool', is: isTool },
  rubric: { expected: 'rubric-stamp', is: isStamp },
  asOf: { expected: 'day', is: isDay },
  records: COUNT,
  scored: COUNT,
  refused: COUNT,
  verdicts: BY_VERDICT,
  decided: BY_VERDICT,
  undecided: COUNT,
  scores: { expected: 'scores', is: isScores },
  unknown: { expected: 'open-questions', is: listOf(isQuestionCount) },
  stalest: { expected: 'oldest-evidence', is: listOf(isAge) },
  errors: { expected: 'count-by-code', is: countsBy(isCode) },
  problems: { expected: 'problems', is: listOf(isProblemCount) },
};

/** Reads a summary from JSON; rejects counts that cannot come from one run. */
export function readSummary(value: unknown): Outcome<Summary> {
  if (!isMap(value) || isRow(value)) {
    const found = isMap(value) ? 'a row of its results' : describe(value);
    return failure(problem('schema/value', { expected: { id: 'batch-summary' }, found }));
  }
  const known: readonly string[] = [...Object.keys(PARTS), 'complete'];
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined) {
    return failure(problem('schema/unknown-key', { key: strange, known }, { path: [strange] }));
  }
  for (const [key, { expected, is }] of Object.entries(PARTS)) {
    if (!Object.hasOwn(value, key)) return failure(problem('schema/missing-key', { key }));
    if (!is(value[key])) return failure(wrong(key, expected, value[key], BUCKETS));
  }
  if (value.complete !== undefined && value.complete !== false) {
    return failure(wrong('complete', 'false-or-nothing', value.complete));
  }
  // Every part was checked above.
  const summary = value as typeof value & Summary;
  const contradiction = contradictionIn(summary);
  return contradiction === undefined ? success(asWritten(summary)) : failure(contradiction);
}

/** A combination of counts that one run cannot produce. */
function contradictionIn(found: Summary): Problem | undefined {
  const { verdicts, decided, scores, unknown, stalest, errors } = found;
  const sums: readonly (readonly [keyof Summary, expected: number, sum: number])[] = [
    ['records', found.scored + found.refused, found.records],
    ['verdicts', found.scored, total(verdicts)],
    ['undecided', found.scored - total(decided), found.undecided],
    ['scores', found.scored, scores.buckets.reduce((sum, count) => sum + count, 0)],
    ['errors', found.refused, total(errors)],
  ];
  const off = sums.find(([, expected, sum]) => sum !== expected);
  if (off !== undefined) return wrong(off[0], 'sum', off[2], off[1]);
  const sameVerdicts = Object.keys(verdicts).join() === Object.keys(decided).join();
  if (Object.entries(decided).some(([id, count]) => count > (verdicts[id] ?? 0)) || !sameVerdicts) {
    return wrong('decided', 'part-of-verdicts', decided);
  }
  const questions = new Set(unknown.map(({ question }) => question));
  if (questions.size < unknown.length || unknown.some(({ count }) => count > found.scored)) {
    return wrong('unknown', 'each-question-once', unknown);
  }
  if (stalest.length > Math.min(found.scored, MOST_OLD)) {
    return wrong('stalest', 'not-more-than-scored', stalest, MOST_OLD);
  }
  return undefined;
}

/** Keys and lists in the order in which a run writes them. */
function asWritten(found: Summary): Summary {
  const { tool, rubric, verdicts, decided, scores, unknown, stalest, errors, problems } = found;
  return {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    rubric: { id: rubric.id, version: rubric.version, sha256: rubric.sha256 },
    asOf: found.asOf,
    ...(found.complete === false && { complete: false }),
    records: found.records,
    scored: found.scored,
    refused: found.refused,
    verdicts: { ...verdicts },
    decided: { ...decided },
    undecided: found.undecided,
    scores: inOrderOfKeys(scores),
    unknown: mostFirst(unknown.map(({ question, count, stale }) => countOf(question, count, stale))),
    stalest: oldestOf(stalest.map(ordered), []),
    errors: byKey(Object.entries(errors)),
    problems: problemsAsWritten(problems),
  };
}

function problemsAsWritten(problems: Summary['problems']): Summary['problems'] {
  const counts = problemCounter();
  counts.merge(problems);
  return counts.result();
}

function inOrderOfKeys({ lowest, highest, buckets }: Summary['scores']): Summary['scores'] {
  const span = lowest === undefined ? {} : { lowest, highest };
  return { end: 'low', step: 1, ...span, buckets };
}

function ordered({ checked, candidate }: Summary['stalest'][number]): Summary['stalest'][number] {
  const { id, name, issuer } = candidate;
  return {
    checked,
    candidate: { ...(id !== undefined && { id }), name, ...(issuer !== undefined && { issuer }) },
  };
}

/** A summary is one line, so a position says little, and the key is named. */
function wrong(key: string, part: SummaryPart, found: unknown, count?: number): Problem {
  const expected = { id: 'summary-part', key, part, ...(count !== undefined && { count }) } as const;
  return problem('schema/value', { expected, found: describe(found) }, { path: [key] });
}

/** Rows and summaries are stored side by side, and one is easily mistaken for the other. */
function isRow(value: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(value, 'record');
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function countsBy(isKey: (key: unknown) => boolean): Part<Counts>['is'] {
  return (value): value is Counts =>
    isMap(value) && Object.entries(value).every(([key, count]) => isKey(key) && isCount(count));
}

function listOf<Item>(is: (value: unknown) => value is Item): Part<readonly Item[]>['is'] {
  return (value): value is readonly Item[] => Array.isArray(value) && value.every(is);
}

/** The lowest and highest score must be in the first and last bucket that is not empty. */
function isScores(value: unknown): value is ScoreCounts {
  if (!isMap(value) || value.end !== 'low' || value.step !== 1) return false;
  const { lowest, highest, buckets } = value;
  if (!Array.isArray(buckets) || buckets.length !== BUCKETS || !buckets.every(isCount)) return false;
  const first = buckets.findIndex((count) => count > 0);
  if (first === -1) return lowest === undefined && highest === undefined;
  if (!isPoints(lowest) || !isPoints(highest)) return false;
  const last = buckets.findLastIndex((count) => count > 0);
  return lowest <= highest && bucketOf(lowest) === first && bucketOf(highest) === last;
}
