import type { Effect } from '../../../core/insight/effect.js';
import type { Verdict } from '../../../core/model/verdict.js';
import { QUESTION } from '../../../words/en/interview/question.js';
import { counted, spanInWords, verdictWord } from '../../../words/en/phrases.js';
import { rangeText } from '../../../words/en/range-text.js';
import { whole, wholeSpan } from '../../../words/numbers/whole-numbers.js';

/** The worth of a question and the result before it is answered, in one line. */
export function stakeText(effect: Effect): string {
  const { points } = effect;
  const worth = points === undefined ? QUESTION.noPoints : `worth ${spanInWords(wholeSpan(points))} points`;
  return `Coach: ${worth}; so far ${scoreText(effect)}, ${verdictText(effect.projection.verdict)}`;
}

/** The result of an answer, in one line; `before` is the verdict without it. */
export function effectText(effect: Effect, before: Verdict): string {
  const { points, projection } = effect;
  const worth = points === undefined ? [] : [pointsOf(points)];
  return [...worth, scoreText(effect), changeText(projection.verdict, before)].join(', ');
}

function pointsOf({ low, high, of }: NonNullable<Effect['points']>): string {
  const most = whole(of);
  if (most === 0) return 'less than 1 point';
  return `${spanInWords(wholeSpan({ low, high }))} of ${counted(most, 'point')}`;
}

function scoreText({ projection }: Effect): string {
  return `score ${spanInWords(wholeSpan(projection.score))}`;
}

function changeText(after: Verdict, before: Verdict): string {
  if (!after.firm) return verdictText(after);
  if (before.firm && after.id === before.id) return `verdict stays ${verdictWord(after.id)}`;
  return QUESTION.firm(verdictWord(after.id));
}

function verdictText(verdict: Verdict): string {
  const isBetween = verdict.id !== verdict.range[1];
  return `${isBetween ? '' : 'verdict '}${rangeText(verdict)}`;
}
