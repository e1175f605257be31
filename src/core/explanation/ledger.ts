import { middleOf, nearestTo } from '../insight/drivers.js';
import { questionShares } from '../insight/shares.js';
import { isOpen, isUndecided } from '../model/question-state.js';
import { roundOnce } from '../model/round.js';
import { assessedQuestions } from '../scoring/assessment.js';
import type { ExplanationInput } from './explanation-input.js';
import { rounded } from './explanation-input.js';
import type { DriverLedger } from './model.js';

/**
 * The middle, the drivers and the open questions of a score. If it is open whether a question is asked, the shares are
 * uncertain too: the effect of that on each end is a separate row, so that all rows add up to the score.
 */
export function driverLedger({ report: { result }, assessment }: ExplanationInput): DriverLedger {
  const { middle, up, down } = result.drivers;
  const shares = questionShares(assessment);
  const open = assessedQuestions(assessment).flatMap(({ question, state, range }) => {
    const share = shares.get(question.id);
    if (share === undefined || share === 0 || range === undefined || !isUndecided(state)) return [];
    const middle = middleOf(question, result.asOf);
    // Of a half-known answer, what it gains or loses at least is a driver already.
    const at = middle + (isOpen(state) ? 0 : nearestTo(middle, range));
    const points = rounded({ low: range.low - at, high: range.high - at }, share * 100);
    return [{ question: question.id, points }];
  });
  const known = [...up, ...down].reduce((sum, { points }) => sum + points, middle);
  const sumOf = (end: 'low' | 'high'): number => open.reduce((sum, { points }) => sum + points[end], known);
  const maybeAsked = {
    low: roundOnce(result.score.low - sumOf('low')),
    high: roundOnce(result.score.high - sumOf('high')),
  };
  return { middle, up, down, open, ...(isSurelyAsked(assessment) ? {} : { maybeAsked }) };
}

function isSurelyAsked(assessment: ExplanationInput['assessment']): boolean {
  const shares = questionShares(assessment);
  return assessedQuestions(assessment).every(
    ({ question, asked }) => asked !== 'unknown' || (shares.get(question.id) ?? 0) === 0,
  );
}
