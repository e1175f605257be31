import { problem } from '../../model/problem.js';
import type { Cap, Rubric } from '../../model/rubric.js';
import { isBetterBand } from '../../scoring/verdict.js';
import { verdictOf } from './probe.js';
import type { LintRule } from './rule.js';

/** Caps that lower no verdict, since no score of those that hit them is better. */
export const capWithoutEffect: LintRule = {
  id: 'cap-without-effect',
  severity: 'warning',
  needs: 'valid',
  check: (rubric) =>
    rubric.caps.flatMap((cap, index) =>
      hasEffect(rubric, cap)
        ? []
        : [
            problem(
              'lint/cap-without-effect',
              { id: cap.id, band: cap.atMost },
              { path: ['caps', index, 'at-most'] },
            ),
          ],
    ),
};

/** The completions that hit it are left by a knock-out on all others. */
function hasEffect(rubric: Rubric, { when, atMost }: Cap): boolean {
  const others = { id: '', when: { kind: 'not', of: when } as const, because: '', verify: [] };
  const best = verdictOf({ ...rubric, caps: [], knockouts: [others] })?.range[1];
  return best === undefined || best === 'stop' || isBetterBand(rubric, best, atMost);
}
