import { failure, type Outcome, problem, success } from '../../core/problem.js';
import type { Result } from '../../core/report/model.js';
import type { Rubric } from '../../core/rubric/model.js';
import { isOpen } from '../../core/scoring/assessment.js';
import { displayInterval } from '../../render/whole-numbers.js';
import { ExitStatus, type Setback } from '../exit-status.js';

/** What makes an evaluation count as failed. */
export interface Gates {
  /** Tested against the low end of the score. */
  readonly failUnder?: number;
  /** Band ids, `stop`, `undecided`. */
  readonly failOn: readonly string[];
  readonly completeness: 'required' | 'optional';
}

/** Splits and checks the words of `--fail-on` against the verdicts that the rubric knows. */
export function readFailOn(given: readonly string[], rubric: Rubric): Outcome<readonly string[]> {
  const known = [...rubric.bands.map((band) => band.id), 'stop', 'undecided'];
  const words = given.flatMap((each) => each.split(',')).map((word) => word.trim());
  const wrong = words.filter((word) => !known.includes(word));
  if (wrong.length === 0) return success(words);
  return failure(...wrong.map((found) => problem('usage/verdict', { found, known })));
}

/** Holds a result against the gates; nothing where it passes. */
export function setbacksOf(result: Result, rubric: Rubric, gates: Gates): readonly Setback[] {
  return [
    ...thresholdSetbacks(result, rubric, gates),
    ...verdictSetbacks(result, gates),
    ...gapSetbacks(result, rubric, gates),
  ];
}

function thresholdSetbacks(
  { score, candidate }: Result,
  { bands }: Rubric,
  { failUnder }: Gates,
): readonly Setback[] {
  if (failUnder === undefined || score.low >= failUnder) return [];
  // The threshold is an edge like those of the bands: no number may be shown on its other side.
  const { low, high } = displayInterval(score, [...bands, { id: 'fail-under', title: '', from: failUnder }]);
  const why = `${candidate.name} scored ${low} to ${high}; --fail-under is ${failUnder}`;
  return [{ status: ExitStatus.Failed, why }];
}

function verdictSetbacks({ verdict, candidate }: Result, { failOn }: Gates): readonly Setback[] {
  const hits = failOn.filter((word) => (word === 'undecided' ? !verdict.firm : word === verdict.id));
  return hits.map((word) => ({
    status: ExitStatus.Failed,
    why: `the verdict on ${candidate.name} is ${word}, and --fail-on names it`,
  }));
}

function gapSetbacks(result: Result, rubric: Rubric, { completeness }: Gates): readonly Setback[] {
  if (completeness === 'optional') return [];
  const gaps = gapsIn(result, rubric);
  if (gaps.length === 0) return [];
  const why = `--require-complete, and these questions are open: ${gaps.join(', ')}`;
  return [{ status: ExitStatus.Incomplete, why }];
}

/** Ids of the questions that are or may be asked, count in the score, and have no usable answer. */
function gapsIn(result: Result, rubric: Rubric): readonly string[] {
  const weights = new Map(
    rubric.criteria.flatMap((criterion) =>
      criterion.questions.map((question) => [question.id, question.weight * criterion.weight]),
    ),
  );
  return result.criteria
    .flatMap((criterion) => criterion.questions)
    .filter((each) => each.score !== undefined && isOpen(each.state) && (weights.get(each.id) ?? 0) > 0)
    .map((each) => each.id);
}
