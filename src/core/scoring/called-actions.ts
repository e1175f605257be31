import { isUndecided } from '../model/question-state.js';
import type { Rubric } from '../model/rubric.js';
import type { Action } from '../model/rubric-parts.js';
import type { Verdict } from '../model/verdict.js';
import { dependentsIn } from '../rubric/dependents.js';
import { actionsBetween, actionsInRange, bandsIn } from './action.js';
import { branchOf } from './assess.js';
import { totalTerm } from './assess-intervals.js';
import type { AssessedQuestion, Assessment } from './assessment.js';
import { type Branch, branchAtLevel, type Situation } from './branch.js';
import { MOST_COMPLETIONS } from './distinct-answers.js';
import { openQuestions } from './open-questions.js';
import { waysIn } from './parts.js';
import type { AnswerSource } from './question-state.js';
import { scoreLevelsIn } from './score-levels.js';
import { judged } from './union.js';

/**
 * What the bands call for that completions without a knock-out give, in the order leave, pair, pay; `leave` where everything
 * stops. Of too many completions, what every band between the lowest and the highest calls for.
 */
export function calledActions(
  rubric: Rubric,
  { answers: given, asOf }: { readonly answers: AnswerSource; readonly asOf: string },
  assessment: Assessment,
  verdict: Verdict,
): readonly Action[] {
  const widest = actionsInRange(rubric, verdict);
  const doubtful = actionsBetween(rubric, verdict);
  if (doubtful.length === 0) return widest;
  const situation = { rubric, given, asOf, termOf: totalTerm };
  const root = branchOf(assessment, totalTerm);
  if (waysIn(situation, root) > MOST_COMPLETIONS) return widest;
  const open = openQuestions(assessment.split?.byIntervals ?? assessment);
  return widest.filter((action) => !doubtful.includes(action) || isCalledFor(action, situation, root, open));
}

/** Looks for a completion in a band with an action, the nearest first; true where that takes too many branches. */
function isCalledFor(
  action: Action,
  situation: Situation,
  root: Branch,
  open: readonly AssessedQuestion[],
): boolean {
  const { rubric, asOf } = situation;
  const order = inOrder(rubric, open).map(({ question }) => question.id);
  let left = 2 * MOST_COMPLETIONS;
  const visit = (branches: readonly Branch[]): boolean => {
    left -= branches.length;
    if (left < 0) return true;
    const nearest = branches
      .flatMap((branch) => {
        const distance = distanceTo(action, situation, branch);
        return distance === undefined ? [] : [{ branch, distance }];
      })
      .sort((a, b) => a.distance - b.distance);
    return nearest.some(({ branch }) => {
      const next = order.find((id) => isUndecided(branch.question(id).state));
      if (next === undefined) return true;
      const levels = scoreLevelsIn(rubric)(branch.question(next).possible, asOf);
      return (
        levels === undefined || visit(levels.map((level) => branchAtLevel(situation, branch, next, level)))
      );
    });
  };
  return visit([root]);
}

/** First what decides whether others are asked, then what moves most. */
function inOrder(rubric: Rubric, open: readonly AssessedQuestion[]): readonly AssessedQuestion[] {
  const reach = ({ question }: AssessedQuestion): number => dependentsIn(rubric)(question.id).questions.size;
  const moves = ({ question, criterion, range }: AssessedQuestion): number =>
    criterion === undefined || range === undefined
      ? 0
      : question.weight * criterion.weight * (range.high - range.low);
  return [...open].sort((a, b) => reach(b) - reach(a) || moves(b) - moves(a));
}

/** How far the middle of the score is from that of the nearest band with an action; undefined if none is possible. */
function distanceTo(action: Action, situation: Situation, branch: Branch): number | undefined {
  const one = judged(situation, branch);
  if (one === undefined || one.limits.stops === 'yes') return undefined;
  const middle = (one.score.low + one.score.high) / 2;
  const distances = bandsIn(situation.rubric, one.verdict)
    .filter((band) => band.action === action)
    .map(({ from, below }) => Math.abs(middle - (from + below) / 2));
  return distances.length === 0 ? undefined : Math.min(...distances);
}
