import type { Path } from '../../model/problem.js';
import type { Condition, Rubric } from '../../model/rubric.js';

/** A knock-out, cap or warning, and its path in the file. */
interface PlacedRule {
  readonly kind: 'knockout' | 'cap' | 'warning';
  readonly rule: { readonly id: string; readonly when: Condition };
  readonly path: Path;
}

/** All rules of a rubric with their paths. */
export function placedRules({ knockouts, caps, warnings }: Rubric): readonly PlacedRule[] {
  return [
    ...knockouts.map((rule, index) => ({ kind: 'knockout' as const, rule, path: ['knockouts', index] })),
    ...caps.map((rule, index) => ({ kind: 'cap' as const, rule, path: ['caps', index] })),
    ...warnings.map((rule, index) => ({ kind: 'warning' as const, rule, path: ['warnings', index] })),
  ];
}
