import type { Flips } from '../model/result.js';
import type { Action } from '../model/rubric-parts.js';
import type { Lift, Until, Verdict, VerdictAction } from '../model/verdict.js';
import type { Assessment } from '../scoring/assessment.js';
import { isBetterBand } from '../scoring/verdict.js';
import { type SettleInput, settlingQuestions } from './settle.js';

/** The input for finding what an action waits for or asks. */
export interface UntilInput extends SettleInput {
  readonly verdict: Verdict;
  readonly action: VerdictAction;
  readonly actions: readonly Action[];
  readonly lift: () => Flips['lift'];
}

/** What to wait for, or what would raise a verdict that asks for a pair; undefined where there is nothing to say. */
export function untilOf(input: UntilInput): Until | undefined {
  const { action, actions, assessment } = input;
  const settle = action === 'wait' && actions.length > 1 ? settlingQuestions(input) : [];
  const open = assessment.knockouts.filter(({ state }) => state === 'unknown');
  const unless = action === 'wait' ? open.map(({ rule }) => rule.id) : [];
  const lift = action === 'pair' ? liftsOf(input) : [];
  if (settle.length + unless.length + lift.length === 0) return undefined;
  return {
    ...(settle.length > 0 && { settle }),
    ...(unless.length > 0 && { unless }),
    ...(lift.length > 0 && { lift }),
  };
}

function liftsOf({ rubric, assessment, verdict, lift }: UntilInput): readonly Lift[] {
  const change = lift();
  if (change !== undefined && change.verdict !== 'stop' && isBetterBand(rubric, change.verdict, verdict.id))
    return [{ question: change.question, to: change.to }];
  return improvement(assessment);
}

/** The criterion that loses the most points and can be improved, by what would improve the answer that loses most. */
function improvement({ criteria }: Assessment): readonly Lift[] {
  const all = criteria.flatMap(({ criterion, mean, questions }) => {
    const improvable = questions.flatMap(({ question: { improve, weight }, range }) =>
      improve === undefined || range === undefined ? [] : [{ improve, lost: weight * (1 - range.low) }],
    );
    const worst = heaviestLoss(improvable);
    if (mean === undefined || worst === undefined) return [];
    return [
      { criterion: criterion.id, improve: worst.improve, lost: criterion.weight * (1 - mean.range.low) },
    ];
  });
  const most = heaviestLoss(all);
  return most === undefined ? [] : [{ criterion: most.criterion, improve: most.improve }];
}

/** What loses most, the first of several; undefined where nothing is lost. */
function heaviestLoss<Loss extends { readonly lost: number }>(losses: readonly Loss[]): Loss | undefined {
  const [most] = [...losses].sort((a, b) => b.lost - a.lost);
  return most === undefined || most.lost === 0 ? undefined : most;
}
