import type { Outlook } from '../model/outlook.js';
import { perRubric } from '../model/per-rubric.js';
import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { Band, Rubric } from '../model/rubric.js';
import type { Action } from '../model/rubric-parts.js';
import { ACTIONS, type Lean, type Verdict, type VerdictAction } from '../model/verdict.js';
import type { Assessment, RuleStates, VerdictInputs } from './assessment.js';
import { evaluationBy, evaluationIn } from './evaluation.js';
import { bandAt } from './verdict.js';

/** What any band from the lowest to the highest calls for, knock-outs apart; `leave` where everything stops. */
export function actionsInRange(rubric: Rubric, verdict: Verdict): readonly Action[] {
  if (verdict.id === 'stop') return ['leave'];
  const possible = bandsIn(rubric, verdict);
  return ACTIONS.filter((action) => possible.some((band) => band.action === action));
}

/** Those of them that neither the lowest nor the highest band calls for: maybe no completion is in a band between. */
export function actionsBetween(rubric: Rubric, verdict: Verdict): readonly Action[] {
  const possible = verdict.id === verdict.range[1] ? [] : bandsIn(rubric, verdict);
  const ends = [possible[0], possible.at(-1)].map((band) => band?.action);
  return ACTIONS.filter(
    (action) => !ends.includes(action) && possible.some((band) => band.action === action),
  );
}

/** The bands from the highest to the lowest of a verdict, each with the score that it ends below; not for `stop`. */
export function bandsIn(
  { bands }: Rubric,
  { id, range }: Verdict,
): readonly (Band & { readonly below: number })[] {
  const placeOf = (band: string): number => bands.findIndex((each) => each.id === band);
  const first = placeOf(range[1]);
  return bands
    .slice(first, placeOf(id) + 1)
    .map((band, at) => ({ ...band, below: bands[first + at - 1]?.from ?? 100 }));
}

/** The one action that is possible; to wait while there are several, or a knock-out may still prevent it. */
export function actionOf(
  [action, ...others]: readonly Action[],
  knockouts: RuleStates['knockouts'],
): VerdictAction {
  if (action === undefined || others.length > 0) return 'wait';
  return action === 'leave' || areClear(knockouts) ? action : 'wait';
}

const MOST_WAYS = 0.9;

/** The action other than to pay that most ways end in, while it is open what to do; undefined if there is none. */
export function leanOf({ bands }: Rubric, action: VerdictAction, outlook: Outlook): Lean | undefined {
  if (action !== 'wait' || 'reason' in outlook) return undefined;
  for (const lean of ['leave', 'pair'] as const) {
    const ways = bands.reduce(
      (sum, band) => sum + (band.action === lean ? (outlook.ways[band.id] ?? 0) : 0),
      0,
    );
    if (roundOnce(ways) >= MOST_WAYS) return { action: lean, ways: roundOnce(ways) };
  }
  return undefined;
}

/** Whether the offer is certain to cost only time. */
export function isFree({ free }: Rubric, assessment: Assessment): boolean {
  if (free === undefined) return false;
  const { question, criterion } = evaluationIn(assessment);
  return evaluationBy(question, criterion).truth(free) === 'yes';
}

/** The id of the verdict without caps, where score and rules decide it; undefined where only completions do. */
export function idWithoutCaps(
  { bands }: Rubric,
  { knockouts, caps }: Pick<VerdictInputs, 'knockouts' | 'caps'>,
  score: Interval,
  id: string,
): string | undefined {
  if (id === 'stop' || areClear(caps)) return id;
  const lowest = bandAt(bands, score.low).id;
  // With a knock-out open, the completion with the lowest score may be one that stops.
  return areClear(knockouts) || bandAt(bands, score.high).id === lowest ? lowest : undefined;
}

/** The same rubric without caps. */
export const withoutCaps = perRubric((rubric: Rubric): Rubric => ({ ...rubric, caps: [] }));

function areClear(rules: readonly { readonly state: string }[]): boolean {
  return rules.every(({ state }) => state === 'clear');
}
