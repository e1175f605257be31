import { questionsRead } from './condition.js';
import { perRubric } from './per-rubric.js';
import { allQuestions, type Condition, type Rubric } from './rubric.js';

/** All rules in the order of a rubric, or what became of them: knock-outs, caps, warnings. */
export function allRules<Knockout, Cap, Warning>({
  knockouts,
  caps,
  warnings,
}: {
  readonly knockouts: readonly Knockout[];
  readonly caps: readonly Cap[];
  readonly warnings: readonly Warning[];
}): readonly (Knockout | Cap | Warning)[] {
  return [...knockouts, ...caps, ...warnings];
}

/** The rules that can change a verdict, or what became of them: a warning never does. */
export function verdictRules<Knockout, Cap>({
  knockouts,
  caps,
}: {
  readonly knockouts: readonly Knockout[];
  readonly caps: readonly Cap[];
}): readonly (Knockout | Cap)[] {
  return [...knockouts, ...caps];
}

/** Every condition that a verdict depends on: those of questions, knock-outs and caps. */
export function verdictConditions(rubric: Rubric): readonly Condition[] {
  return [...allQuestions(rubric), ...verdictRules(rubric)].flatMap(({ when }) => when ?? []);
}

/** Whether a checklist item is that of a knock-out, or of a question that a knock-out reads. */
export function concernsKnockout(
  rubric: Rubric,
  { question, knockout }: { readonly question?: string; readonly knockout?: string },
): boolean {
  if (knockout !== undefined) return true;
  return question !== undefined && readByKnockouts(rubric).has(question);
}

const readByKnockouts = perRubric(
  ({ knockouts }: Rubric): ReadonlySet<string> =>
    new Set(knockouts.flatMap(({ when }) => questionsRead(when))),
);
