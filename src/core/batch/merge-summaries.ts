import { cutShort, type Summary } from '../model/batch-summary.js';
import { isSameJson } from '../model/canonical-json.js';
import type { RubricRef } from '../model/loaded-rubric.js';
import { failure, type Outcome, problem, success } from '../model/problem.js';
import type { SummaryDifference } from '../model/problem-args.js';
import { summaryCounter } from './summary-counter.js';

/**
 * Merges the summaries of two parts of one input into the summary that one run over both would have written, byte for
 * byte. Rejected if they do not belong together.
 */
export function mergeSummaries(one: Summary, other: Summary): Outcome<Summary> {
  const differences = differencesOf(one, other);
  if (differences.length > 0) return failure(problem('summary/differs', { differences }));
  const counts = summaryCounter(one, Object.keys(one.verdicts));
  for (const part of [one, other]) counts.merge(part);
  const sum = counts.result();
  return success(isCut(one, other) ? cutShort(sum) : sum);
}

/** A whole with an incomplete part is incomplete. */
function isCut(...parts: readonly Summary[]): boolean {
  return parts.some(({ complete }) => complete === false);
}

/** The differences of two summaries in what must be equal. */
function differencesOf(one: Summary, other: Summary): readonly SummaryDifference[] {
  const both = (
    part: SummaryDifference['part'],
    textOf: (summary: Summary) => string,
  ): SummaryDifference => ({
    part,
    ours: textOf(one),
    theirs: textOf(other),
  });
  return [
    isSameJson(one.rubric, other.rubric) ? [] : both('rubric', ({ rubric }) => stampText(rubric)),
    one.asOf === other.asOf ? [] : both('day', ({ asOf }) => asOf),
    isSameJson(one.tool, other.tool) ? [] : both('version', ({ tool }) => tool.version),
    verdictsOf(one) === verdictsOf(other) ? [] : both('verdicts', verdictsOf),
  ].flat();
}

function verdictsOf({ verdicts }: Summary): string {
  return Object.keys(verdicts).join(', ');
}

/** Enough of the hash to distinguish two texts of one version. */
function stampText({ id, version, sha256 }: RubricRef): string {
  return `${id} ${version} ${sha256.slice(0, 12)}`;
}
