import { verdictRules } from '../model/rules.js';
import type { VerdictInputs } from './assessment.js';
import type { Branch, Situation } from './branch.js';
import { gatedIn } from './conditions-in.js';
import { MOST_COMPLETIONS } from './distinct-answers.js';
import { partsOf, waysIn } from './parts.js';
import { type Completions, type Demand, judged, Union } from './union.js';
import { decide, scoreOf } from './verdict.js';

/**
 * Enumerates the completions, split by the answers that open conditions wait for, until intervals are exact for each
 * part or it adds nothing. Undefined if intervals are exact for the whole, and if there are too many completions.
 */
export function enumerateCompletions(
  situation: Situation,
  root: Branch,
  demand: Demand,
  mostBranches = 4 * MOST_COMPLETIONS,
): Completions | undefined {
  const whole = judged(situation, root);
  const union = new Union(situation, demand);
  // The cheap check first: with too many completions, an exactness proof would change nothing.
  if (waysIn(situation, root) > MOST_COMPLETIONS || union.take(root)) return undefined;
  // Splits by answers make fewer branches than twice the completions; those by scores come on top.
  let left = mostBranches;
  const visit = (branch: Branch): boolean => {
    left -= 1;
    const waiting = union.waitingIn(branch);
    if (left < 0) return false;
    return partsOf(situation, branch, waiting).every(
      (part) => (whole !== undefined && union.covers(whole)) || union.take(part) || visit(part),
    );
  };
  return visit(root) ? union.found(whole) : undefined;
}

/** The input of a verdict: over all completions of a branch, if they are few enough. */
export function exactly(situation: Situation, branch: Branch): VerdictInputs {
  const { total, knockouts, caps } = branch;
  if (isFirm(situation, branch)) return { total, knockouts, caps };
  const found = enumerateCompletions(situation, branch, 'verdict');
  return found === undefined ? { total, knockouts, caps } : inputsFrom(found, branch);
}

/** The input of a verdict over branches that are all completions together; undefined if one of them is not exact. */
export function exactlyOver(situation: Situation, branches: readonly Branch[]): VerdictInputs | undefined {
  const union = new Union(situation, 'verdict');
  const [first] = branches;
  if (first === undefined || !branches.every((branch) => union.take(branch))) return undefined;
  return inputsFrom(union.found(), first);
}

type Ruled = Pick<Branch, 'knockouts' | 'caps'>;

/** With a score the verdict is in `split`; without, it follows from the knock-outs. */
function inputsFrom({ scored, stateOf }: Completions, { knockouts, caps }: Ruled): VerdictInputs {
  if (scored === undefined)
    return { knockouts: knockouts.map(({ rule }) => ({ rule, state: stateOf(rule) })), caps };
  const { low, high, verdict, parts } = scored;
  const range = { low: Number(low.total?.range.low), high: Number(high.total?.range.high) };
  return { total: { range, presence: 'sure' }, knockouts, caps, split: { verdict, parts } };
}

/** Cheap, and often true: without open gates the ends of the score are reached, and so is the verdict. */
function isFirm({ rubric }: Situation, branch: Branch): boolean {
  const score = scoreOf(branch);
  if (score === undefined || gatedIn(rubric).some(({ id }) => branch.question(id).asked === 'unknown'))
    return false;
  const isSettled = verdictRules(branch).every(({ state }) => state !== 'unknown');
  return isSettled || decide(rubric, branch, score).firm;
}
