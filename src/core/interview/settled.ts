import { questionsRead } from '../model/condition.js';
import { isOpen } from '../model/question-state.js';
import type { Interval, RuleState } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { Rubric } from '../model/rubric.js';
import type { Verdict } from '../model/verdict.js';
import { presenceOf, type VerdictInputs } from '../scoring/assessment.js';
import { gatedIn } from '../scoring/conditions-in.js';
import { evaluationBy, evaluationIn } from '../scoring/evaluation.js';
import { weightedMean } from '../scoring/interval.js';
import { decide, scoreOf } from '../scoring/verdict.js';
import type { Interview } from './interview.js';
import { type Pending, pendingIn } from './pending.js';

/**
 * Whether nothing that an interview can still ask changes its verdict, its range or how firm it is, whatever the
 * answers, and whichever of those questions turn out not to apply. It may say no where that is so, never yes
 * where it is not; completions without any score do not count.
 */
export function isSettled(rubric: Rubric, interview: Interview, asOf: string): boolean {
  return isSettledBy(rubric, pendingIn(rubric, interview, asOf));
}

/** The same, where what is pending is known already. */
export function isSettledBy(rubric: Rubric, pending: Pending): boolean {
  const { knockouts } = pending.assessment;
  const scores = reachableEnds(pending);
  const score = scoreOf(pending.now);
  if (score === undefined || scores === undefined) return false;
  if (knockouts.some(({ state }) => state === 'hit')) return true;
  if (knockouts.some((knockout) => canTurn(knockout, pending))) return false;
  const worst = verdictAt(rubric, pending, { score: scores.worst, inDoubt: 'hit' });
  const best = verdictAt(rubric, pending, { score: scores.best, inDoubt: 'clear' });
  const now = decide(rubric, pending.now, score);
  return isSame(worst, best) && isSame(worst, now) && isReached(rubric, now, pending);
}

function isSame(one: Verdict, other: Verdict): boolean {
  return one.id === other.id && one.range.join() === other.range.join();
}

/**
 * Whether each end of the verdict is that of some completion, whatever the rest: intervals alone promise only that none lies
 * outside. One band is; beside it a stop is that is reached now, since the rest has no part in it; several bands are where
 * nothing that is open is read.
 */
function isReached(rubric: Rubric, { id, range, firm }: Verdict, { assessment }: Pending): boolean {
  if (firm) return true;
  if (id === range[1]) return assessment.total?.presence === 'sure';
  const { question, criterion } = evaluationIn(assessment);
  const { truth } = evaluationBy(question, criterion);
  const rules = [...assessment.knockouts, ...assessment.caps];
  return (
    rules.every(({ state }) => state !== 'unknown') &&
    gatedIn(rubric).every(({ when }) => truth(when) !== 'unknown')
  );
}

/** A knock-out that looks clear is unknown once a question that it reads turns out not to apply. */
function canTurn({ rule, state }: VerdictInputs['knockouts'][number], pending: Pending): boolean {
  if (state === 'unknown') return pending.bearsOn(rule.when);
  return questionsRead(rule.when).some((id) => pending.questions.has(id));
}

/** The verdict where every cap that the rest decides is hit, or every one is clear. */
function verdictAt(
  rubric: Rubric,
  pending: Pending,
  { score, inDoubt }: { readonly score: Interval; readonly inDoubt: RuleState },
): Verdict {
  const { knockouts, caps } = pending.assessment;
  const settledCaps = caps.map((cap) =>
    cap.state === 'unknown' && pending.bearsOn(cap.rule.when) ? { ...cap, state: inDoubt } : cap,
  );
  return decide(rubric, { knockouts, caps: settledCaps }, score);
}

/** The lowest and highest places, out of 100, where each end of the score can come to lie; undefined where nothing applies. */
function reachableEnds(pending: Pending): { readonly worst: Interval; readonly best: Interval } | undefined {
  const lows = totalWith(pending, 'low');
  const highs = totalWith(pending, 'high');
  if (lows === undefined || highs === undefined) return undefined;
  return { worst: { low: lows.low, high: highs.low }, best: { low: lows.high, high: highs.high } };
}

/** What the total can be if all that could not be found out lies at one end: the rest does not narrow that. */
function totalWith({ assessment, questions }: Pending, end: 'low' | 'high'): Interval | undefined {
  const terms = assessment.criteria.flatMap(({ criterion, questions: assessed }) => {
    const mean = weightedMean(
      assessed.flatMap(({ question, asked, state, range }) => {
        if (range === undefined) return [];
        const isStuck = isOpen(state) && !questions.has(question.id);
        const at = isStuck ? { low: range[end], high: range[end] } : range;
        return [{ weight: question.weight, range: at, presence: presenceOf(asked) }];
      }),
    );
    return mean === undefined
      ? []
      : [{ weight: criterion.weight, range: mean.range, presence: mean.presence }];
  });
  const total = weightedMean(terms)?.range;
  return total && { low: roundOnce(total.low * 100), high: roundOnce(total.high * 100) };
}
