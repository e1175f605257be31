import type { Problem } from '../../core/model/problem.js';
import { indexLines, positionAt } from '../document/lines.js';
import { type Edit, withEdits } from '../document/text-edits.js';
import { certainEdit } from './certain-edits.js';
import type { Linted } from './lint-rubric.js';
import type { RubricSource } from './rubric-source.js';

/** A change that was made, and its place in the text before it; `after` is empty where something was removed. */
export interface Fix {
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** The text of a rubric with all that is certain changed, and what lint finds in it. */
export interface FixedRubric {
  readonly text: string;
  readonly fixes: readonly Fix[];
  readonly linted: Linted;
}

type Lint = (text: string) => Promise<Linted>;

/** How often a text may be linted: that takes half a second where a rubric is as large as one may be. */
const MOST_TRIES = 60;

/** Changes in the text of a rubric what is certain, and nothing else; what lint does not confirm stays as it is. */
export async function fixRubric(source: RubricSource, lint: Lint): Promise<FixedRubric> {
  let left = MOST_TRIES;
  const attempt: Attempt = async (state, plans) => {
    left -= 1;
    return left < 0 ? undefined : tried(state, plans, lint);
  };
  let state: FixedRubric = { text: source.text, fixes: [], linted: await lint(source.text) };
  // One mistake may hide another.
  for (;;) {
    const next = await improved(state, planned(state, source.name), attempt);
    if (next === undefined) return state;
    state = next;
  }
}

interface Planned {
  readonly problem: Problem;
  readonly edit: Edit;
}

type Attempt = (state: FixedRubric, plans: readonly Planned[]) => Promise<FixedRubric | undefined>;

/** With all of the changes where that is better in every respect, else with those of a half, a quarter and so on. */
async function improved(
  state: FixedRubric,
  plans: readonly Planned[],
  attempt: Attempt,
): Promise<FixedRubric | undefined> {
  if (plans.length === 0) return undefined;
  const whole = await attempt(state, plans);
  if (whole !== undefined || plans.length === 1) return whole;
  const middle = Math.ceil(plans.length / 2);
  return (
    (await improved(state, plans.slice(0, middle), attempt)) ?? improved(state, plans.slice(middle), attempt)
  );
}

async function tried(
  state: FixedRubric,
  plans: readonly Planned[],
  lint: Lint,
): Promise<FixedRubric | undefined> {
  const edits = plans.map(({ edit }) => edit);
  const text = withEdits(state.text, edits);
  const linted = await lint(text);
  if (!isBetter(state.linted, linted, plans)) return undefined;
  const lines = indexLines(state.text);
  const fixes = edits.map(({ from, to, text: after }) => ({
    ...positionAt(lines, from),
    before: state.text.slice(from, to),
    after,
  }));
  return { text, fixes: [...state.fixes, ...fixes], linted };
}

/** In the order of the text, without those that overlap another. */
function planned({ text, linted }: FixedRubric, file: string): readonly Planned[] {
  const lines = indexLines(text);
  const plans = linted.problems.flatMap((problem): readonly Planned[] => {
    const edit = problem.where.file === file ? certainEdit(problem, lines) : undefined;
    return edit === undefined ? [] : [{ problem, edit }];
  });
  const sorted = plans.sort((one, other) => one.edit.from - other.edit.from);
  return sorted.filter(({ edit }, index) => index === 0 || edit.from >= (sorted[index - 1]?.edit.to ?? 0));
}

/** Each mistake that was to be corrected is gone, and there is none that a wrong change would bring. */
function isBetter(before: Linted, after: Linted, plans: readonly Planned[]): boolean {
  const [was, is] = [countsOf(before), countsOf(after)];
  const isGone = ({ problem }: Planned): boolean => {
    const name = nameOf(problem);
    return (is.get(name) ?? 0) < (was.get(name) ?? 0);
  };
  const spoiled = ({ problems }: Linted): number => problems.filter(({ code }) => SPOILED.test(code)).length;
  return plans.every(isGone) && spoiled(after) <= spoiled(before);
}

/** What is wrong after a change that was none to make. */
const SPOILED = /^(?:syntax\/|rubric\/duplicate-(?:id|value)$)/;

function countsOf({ problems }: Linted): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of problems.map(nameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function nameOf({ code, args }: Problem): string {
  return JSON.stringify([code, args]);
}
