import type { Effect } from '../../../core/insight/effect.js';
import type { Verdict } from '../../../core/model/verdict.js';
import { COACH } from '../../../words/en/interview/question.js';
import { verdictWord } from '../../../words/en/phrases.js';
import { rangeText } from '../../../words/en/range-text.js';
import { whole, wholeSpan } from '../../../words/numbers/whole-numbers.js';

/** The worth of a question and the result before it is answered, in one line. */
export function stakeText(effect: Effect): string {
  const { points } = effect;
  const worth = points === undefined ? COACH.noPoints : COACH.worth(wholeSpan(points));
  return COACH.stake(worth, scoreText(effect), verdictText(effect.projection.verdict));
}

/** The result of an answer, in one line; `before` is the verdict without it. */
export function effectText(effect: Effect, before: Verdict): string {
  const { points, projection } = effect;
  const worth = points === undefined ? [] : [pointsOf(points)];
  return [...worth, scoreText(effect), changeText(projection.verdict, before)].join(', ');
}

function pointsOf({ low, high, of }: NonNullable<Effect['points']>): string {
  const most = whole(of);
  return most === 0 ? COACH.lessThanOne : COACH.points(wholeSpan({ low, high }), most);
}

function scoreText({ projection }: Effect): string {
  return COACH.score(wholeSpan(projection.score));
}

function changeText(after: Verdict, before: Verdict): string {
  if (!after.firm) return verdictText(after);
  if (before.firm && after.id === before.id) return COACH.stays(verdictWord(after.id));
  return COACH.firm(verdictWord(after.id));
}

function verdictText(verdict: Verdict): string {
  const text = rangeText(verdict);
  return verdict.id === verdict.range[1] ? COACH.verdict(text) : text;
}
