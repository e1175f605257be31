import type { Driver } from '../report/model.js';
import { type Assessment, assessedQuestions } from '../scoring/assessment.js';
import { reachableScores } from '../scoring/question-score.js';
import { roundOnce } from '../scoring/round.js';
import { questionShares } from './shares.js';

/** What each answered question adds or takes, in points, against the middle of what it could give; largest first. */
export function drivers(
  assessment: Assessment,
  asOf: string,
): { readonly up: readonly Driver[]; readonly down: readonly Driver[] } {
  const shares = questionShares(assessment);
  const all = assessedQuestions(assessment).flatMap(({ question, state, range }): readonly Driver[] => {
    const share = shares.get(question.id);
    if (state !== 'answered' || range === undefined || share === undefined) return [];
    const reachable = reachableScores(question, asOf);
    const middle = (reachable.low + reachable.high) / 2;
    return [{ question: question.id, points: roundOnce((range.low - middle) * share * 100) }];
  });
  return {
    up: all.filter((driver) => driver.points > 0).sort((a, b) => b.points - a.points),
    down: all.filter((driver) => driver.points < 0).sort((a, b) => a.points - b.points),
  };
}
