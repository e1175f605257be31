import { candidateKeys, canonicalText } from '../answers/same-candidate.js';
import { type PreparedWays, preparedWays } from '../insight/outlook/each-way.js';
import type { WhatIf } from '../insight/what-if.js';
import { byText } from '../model/by-text.js';
import { COMPARED_PARTS, type NamedReport } from '../model/comparison.js';
import { once } from '../model/memoise.js';
import { type Outcome, success } from '../model/problem.js';
import { assessedReport } from '../report/build-report.js';
import type { ReportInput } from '../report/report-input.js';
import type { Assessment } from '../scoring/assessment.js';
import { compareStandings, type Standing, standingOf } from './standing.js';

/** One scored candidate with all that comparing it needs. */
export interface Scored extends Pick<NamedReport, 'report'> {
  readonly input: ReportInput;
  readonly assessment: Assessment;
  /** Other answers to try. */
  readonly attempt: () => WhatIf;
  /** The ways of filling in what is open. */
  readonly ways: () => PreparedWays;
  readonly standing: Standing;
}

/** The same with a key of its own. */
export interface Contender extends Scored, NamedReport {}

/** Scores one candidate for a comparison; a problem if nothing applies to it. */
export function scoreForComparison(input: ReportInput): Outcome<Scored> {
  const built = assessedReport(input, COMPARED_PARTS);
  if (!built.ok) return built;
  const standing = standingOf(input.rubric.bands, built.value.report.result);
  const { answers, ...scored } = built.value;
  const { rubric, stamp, asOf } = input;
  const { assessment } = scored;
  const ways = once(() => preparedWays({ rubric, sha256: stamp.sha256, answers, assessment, asOf }));
  return success({ input: { ...input, answers }, ...scored, ways, standing });
}

/** The candidates in order, each with a key, whatever the order in which they were given. */
export function bestFirst(scored: readonly Scored[]): readonly Contender[] {
  const texts = new Map(scored.map((each) => [each, canonicalText(each.input.answers)]));
  const ordered = [...scored].sort(
    (one, other) =>
      compareStandings(other.standing, one.standing) ||
      byText(String(texts.get(one)), String(texts.get(other))),
  );
  const keys = candidateKeys(ordered.map(({ input }) => input.answers));
  return ordered.map((each, at) => ({ key: String(keys[at]), ...each }));
}
