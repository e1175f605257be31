import { failure, type Outcome, problem, success } from '../problem.js';
import type { RubricStamp } from '../rubric/model.js';
import { oldestOf } from './oldest-evidence.js';
import type { Counts, ScoreCounts, Summary } from './summary.js';
import { byKey, mostFirst } from './summary-counter.js';

/**
 * Adds up the summaries of two parts of one input: what one run over both would have written, to the byte. Refused
 * where they do not belong together.
 */
export function mergeSummaries(one: Summary, other: Summary): Outcome<Summary> {
  const differences = differencesOf(one, other);
  if (differences.length > 0) return failure(problem('summary/differs', { differences }));
  return success({
    schemaVersion: 1,
    tool: one.tool,
    rubric: one.rubric,
    asOf: one.asOf,
    ...(isCut(one, other) && { complete: false }),
    records: one.records + other.records,
    scored: one.scored + other.scored,
    refused: one.refused + other.refused,
    verdicts: sameKeys(one.verdicts, other.verdicts),
    firm: sameKeys(one.firm, other.firm),
    undecided: one.undecided + other.undecided,
    scores: mergedScores(one.scores, other.scores),
    unknown: mostFirst(added(countsOf(one), countsOf(other))),
    stalest: oldestOf(one.stalest, other.stalest),
    errors: byKey(added(Object.entries(one.errors), Object.entries(other.errors))),
  });
}

/** A whole of which a part is missing is none. */
function isCut(...parts: readonly Summary[]): boolean {
  return parts.some(({ complete }) => complete === false);
}

/** In what two summaries differ that must be the same, each in words. */
function differencesOf(one: Summary, other: Summary): readonly string[] {
  const same = (ours: unknown, theirs: unknown): boolean => JSON.stringify(ours) === JSON.stringify(theirs);
  const verdictsOf = ({ verdicts }: Summary): string => Object.keys(verdicts).join(', ');
  return [
    same(one.rubric, other.rubric)
      ? []
      : [`the rubric (${stampText(one.rubric)}; ${stampText(other.rubric)})`],
    same(one.asOf, other.asOf) ? [] : [`the day (${one.asOf}; ${other.asOf})`],
    same(one.tool, other.tool)
      ? []
      : [`the version of credcheck (${one.tool.version}; ${other.tool.version})`],
    same(verdictsOf(one), verdictsOf(other))
      ? []
      : [`the verdicts (${verdictsOf(one)}; ${verdictsOf(other)})`],
  ].flat();
}

/** Enough of the hash to tell two texts of one version apart. */
function stampText({ id, version, sha256 }: RubricStamp): string {
  return `${id} ${version} ${sha256.slice(0, 12)}`;
}

function sameKeys(one: Counts, other: Counts): Counts {
  return Object.fromEntries(added(Object.entries(one), Object.entries(other)));
}

function countsOf({ unknown }: Summary): readonly (readonly [string, number])[] {
  return unknown.map(({ question, count }) => [question, count]);
}

function added<Key>(
  some: Iterable<readonly [Key, number]>,
  more: Iterable<readonly [Key, number]>,
): Map<Key, number> {
  const sums = new Map(some);
  for (const [key, count] of more) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}

function mergedScores(one: ScoreCounts, other: ScoreCounts): ScoreCounts {
  const span = [one, other].flatMap(({ lowest, highest }) =>
    lowest === undefined || highest === undefined ? [] : [lowest, highest],
  );
  return {
    end: 'low',
    step: 1,
    ...(span.length > 0 && { lowest: Math.min(...span), highest: Math.max(...span) }),
    buckets: [...added(one.buckets.entries(), other.buckets.entries()).values()],
  };
}
