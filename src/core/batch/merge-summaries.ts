import { failure, type Outcome, problem, success } from '../model/problem.js';
import type { RubricRef } from '../model/rubric.js';
import { cutShort, type Summary } from './summary.js';
import { summaryCounter } from './summary-counter.js';

/**
 * Adds up the summaries of two parts of one input: what one run over both would have written, to the byte. Refused
 * where they do not belong together.
 */
export function mergeSummaries(one: Summary, other: Summary): Outcome<Summary> {
  const differences = differencesOf(one, other);
  if (differences.length > 0) return failure(problem('summary/differs', { differences }));
  const counts = summaryCounter(one, Object.keys(one.verdicts));
  for (const part of [one, other]) counts.merge(part);
  const sum = counts.result();
  return success(isCut(one, other) ? cutShort(sum) : sum);
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
function stampText({ id, version, sha256 }: RubricRef): string {
  return `${id} ${version} ${sha256.slice(0, 12)}`;
}
