import type { Branch, Situation } from './branch.js';
import { gatedIn } from './conditions-in.js';
import { MOST_COMPLETIONS } from './distinct-answers.js';
import { partsOf, waysIn } from './parts.js';

// Each costs a scoring for every answer that is tried.
const MOST_LEAVES = 64;

/** Branches in which it is known what is asked, and at most how many completions they have together. */
export interface Leaves {
  readonly branches: readonly Branch[];
  readonly ways: number;
}

/**
 * Splits a branch until it is known what is asked; undefined if it is known already, or if there are too many branches or
 * completions.
 */
export function leavesOf(situation: Situation, root: Branch, most = MOST_LEAVES): Leaves | undefined {
  const { rubric } = situation;
  const isGateOpen = (branch: Branch) => (id: string) => branch.question(id).asked === 'unknown';
  const gated = gatedIn(rubric);
  if (!gated.some(({ id }) => isGateOpen(root)(id))) return undefined;
  const ways = waysIn(situation, root);
  if (ways > MOST_COMPLETIONS) return undefined;
  const leaves: Branch[] = [];
  const visit = (branch: Branch): boolean => {
    const waiting = gated.filter(({ id }) => isGateOpen(branch)(id)).map(({ when }) => when);
    if (waiting.length === 0) return leaves.push(branch) <= most;
    const parts = partsOf(situation, branch, waiting);
    return parts.length > 0 && parts.every(visit);
  };
  if (!visit(root)) return undefined;
  return { branches: leaves, ways };
}
