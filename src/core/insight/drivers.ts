import { isOpen } from '../model/question-state.js';
import type { Driver, Interval, Result } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { Question } from '../model/rubric.js';
import { type Assessment, assessedQuestions } from '../scoring/assessment.js';
import { reachableScores } from '../scoring/question-score.js';
import type { Shares } from './shares.js';

/** The points that each answered question gains at least or loses against the middle of its possible scores; largest first. */
export function drivers(assessment: Assessment, asOf: string, shares: Shares): Result['drivers'] {
  const up: Driver[] = [];
  const down: Driver[] = [];
  let middleScore = 0;
  for (const { question, state, range } of assessedQuestions(assessment)) {
    const share = shares.get(question.id);
    if (share === undefined || range === undefined) continue;
    const middle = middleOf(question, asOf);
    middleScore += share * middle;
    if (isOpen(state)) continue;
    const points = roundOnce(nearestTo(middle, range) * share * 100);
    if (points > 0) up.push({ question: question.id, points });
    if (points < 0) down.push({ question: question.id, points });
  }
  return {
    middle: roundOnce(middleScore * 100),
    up: up.sort((a, b) => b.points - a.points),
    down: down.sort((a, b) => a.points - b.points),
  };
}

/** How far scores are from the middle at least; 0 if some are above and others below it. */
export function nearestTo(middle: number, { low, high }: Interval): number {
  if (low > middle) return low - middle;
  return high < middle ? high - middle : 0;
}

/** The middle of a question's possible scores, in [0, 1]. */
export function middleOf(question: Question, asOf: string): number {
  const { low, high } = reachableScores(question, asOf);
  return (low + high) / 2;
}
