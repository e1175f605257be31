import type { Driver } from '../report/model.js';
import { type Assessment, assessedQuestions, counts } from '../scoring/assessment.js';
import { reachableScores } from '../scoring/question-score.js';
import { roundOnce } from '../scoring/round.js';
import { questionShares } from './shares.js';

/** What each answered question adds or takes, in points, against the middle of the scores it could have; largest first. */
export function drivers(assessment: Assessment, asOf: string): { readonly up: readonly Driver[]; readonly down: readonly Driver[] } {
  const shares = questionShares(assessment);
  const all = assessedQuestions(assessment).flatMap((assessed): readonly Driver[] => {
    if (assessed.state !== 'answered' || !counts(assessed) || assessed.range === undefined) return [];
    const reachable = reachableScores(assessed.question, asOf);
    const middle = (reachable.low + reachable.high) / 2;
    const points = (assessed.range.low - middle) * (shares.get(assessed.question.id) ?? 0) * 100;
    return [{ question: assessed.question.id, points: roundOnce(points) }];
  });
  return {
    up: all.filter((driver) => driver.points > 0).sort((a, b) => b.points - a.points),
    down: all.filter((driver) => driver.points < 0).sort((a, b) => a.points - b.points),
  };
}
