import type { Driver, Result } from '../report/model.js';
import type { Question } from '../rubric/model.js';
import { type Assessment, assessedQuestions } from '../scoring/assessment.js';
import { reachableScores } from '../scoring/question-score.js';
import { roundOnce } from '../scoring/round.js';
import { questionShares } from './shares.js';

/** What each answered question adds or takes, in points, against the middle of what it could give; largest first. */
export function drivers(assessment: Assessment, asOf: string): Result['drivers'] {
  const shares = questionShares(assessment);
  const all = assessedQuestions(assessment).flatMap(({ question, state, range }): readonly Driver[] => {
    const share = shares.get(question.id);
    if (state !== 'answered' || range === undefined || share === undefined) return [];
    return [
      { question: question.id, points: roundOnce((range.low - middleOf(question, asOf)) * share * 100) },
    ];
  });
  return {
    middle: roundOnce(middleScore(assessment, shares, asOf) * 100),
    up: all.filter((driver) => driver.points > 0).sort((a, b) => b.points - a.points),
    down: all.filter((driver) => driver.points < 0).sort((a, b) => a.points - b.points),
  };
}

/** The middle of the scores that a question can give, in [0, 1]. */
export function middleOf(question: Question, asOf: string): number {
  const { low, high } = reachableScores(question, asOf);
  return (low + high) / 2;
}

/** The score, in [0, 1], of somebody whose every answer that counts is in the middle. */
function middleScore(assessment: Assessment, shares: ReadonlyMap<string, number>, asOf: string): number {
  return assessedQuestions(assessment).reduce((sum, { question }) => {
    const share = shares.get(question.id);
    return share === undefined ? sum : sum + share * middleOf(question, asOf);
  }, 0);
}
