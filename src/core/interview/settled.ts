import { questionsRead } from '../model/condition.js';
import { isUndecided } from '../model/question-state.js';
import type { Interval, RuleState } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { Rubric } from '../model/rubric.js';
import { verdictRules } from '../model/rules.js';
import { sameVerdict, type Verdict } from '../model/verdict.js';
import { presenceOf, type VerdictInputs } from '../scoring/assessment.js';
import { gatedIn } from '../scoring/conditions-in.js';
import { evaluationBy, evaluationIn } from '../scoring/evaluation.js';
import { weightedMean } from '../scoring/interval.js';
import { decide, scoreOf } from '../scoring/verdict.js';
import type { Interview } from './interview.js';
import { type Pending, pendingIn } from './pending.js';

/**
 * Whether no remaining question can change the verdict, its range or its firmness, whatever the answers, and
 * whichever of those questions turn out not to apply. It may return false negatives, never false positives;
 * completions without any score do not count.
 */
export function isSettled(rubric: Rubric, interview: Interview, asOf: string): boolean {
  return isSettledBy(rubric, pendingIn(rubric, interview, asOf));
}

/** The same for pending questions that are already known. */
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
  return sameVerdict(worst, best) && sameVerdict(worst, now) && isReached(rubric, now, pending);
}

/**
 * Whether some completion reaches each end of the verdict: intervals only promise that none is outside. True for one
 * band; for a stop besides it if it is reached already, since the rest does not affect it; for several bands if no
 * condition reads an open question.
 */
function isReached(rubric: Rubric, { id, range, firm }: Verdict, { assessment }: Pending): boolean {
  if (firm) return true;
  if (id === range[1]) return assessment.total?.presence === 'sure';
  const { question, criterion } = evaluationIn(assessment);
  const { truth } = evaluationBy(question, criterion);
  return (
    verdictRules(assessment).every(({ state }) => state !== 'unknown') &&
    gatedIn(rubric).every(({ when }) => truth(when) !== 'unknown')
  );
}

/** A knock-out that looks clear becomes unknown if a question that it reads turns out not to apply. */
function canTurn({ rule, state }: VerdictInputs['knockouts'][number], pending: Pending): boolean {
  if (state === 'unknown') return pending.bearsOn(rule.when);
  return questionsRead(rule.when).some((id) => pending.questions.has(id));
}

/** The verdict if every cap that depends on the rest is hit, or every one is clear. */
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

/** The range of places, out of 100, for each end of the score; undefined if no question applies. */
function reachableEnds(pending: Pending): { readonly worst: Interval; readonly best: Interval } | undefined {
  const lows = totalWith(pending, 'low');
  const highs = totalWith(pending, 'high');
  if (lows === undefined || highs === undefined) return undefined;
  return { worst: { low: lows.low, high: highs.low }, best: { low: lows.high, high: highs.high } };
}

/** The total if everything unknown is at one end: the rest does not narrow that. */
function totalWith({ assessment, questions }: Pending, end: 'low' | 'high'): Interval | undefined {
  const terms = assessment.criteria.flatMap(({ criterion, questions: assessed }) => {
    const mean = weightedMean(
      assessed.flatMap(({ question, asked, state, range }) => {
        if (range === undefined) return [];
        const isStuck = isUndecided(state) && !questions.has(question.id);
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
