import type { Problem } from '../../core/model/problem.js';
import { indexLines, positionAt } from '../document/lines.js';
import { certainEdit, type Edit } from './certain-edits.js';
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

/** One mistake may hide another; each round mends at least one. */
const MOST_ROUNDS = 50;

/** Changes in the text of a rubric what is certain, and nothing else; what lint does not confirm stays as it is. */
export async function fixRubric(source: RubricSource, lint: Lint): Promise<FixedRubric> {
  let state: FixedRubric = { text: source.text, fixes: [], linted: await lint(source.text) };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = await mended(state, source.name, lint);
    if (next === undefined) break;
    state = next;
  }
  return state;
}

interface Planned {
  readonly problem: Problem;
  readonly edit: Edit;
}

/** All at once where that is better in every respect, else the first one by one that is; undefined if none is. */
async function mended(state: FixedRubric, file: string, lint: Lint): Promise<FixedRubric | undefined> {
  const plans = planned(state, file);
  const tries = plans.length > 1 ? [plans, ...plans.map((each) => [each])] : [plans];
  for (const some of plans.length === 0 ? [] : tries) {
    const text = edited(
      state.text,
      some.map(({ edit }) => edit),
    );
    const linted = await lint(text);
    if (isBetter(state.linted, linted, some)) {
      const lines = indexLines(state.text);
      const fixes = some.map(({ edit }) => ({
        ...positionAt(lines, edit.start),
        before: state.text.slice(edit.start, edit.end),
        after: edit.text,
      }));
      return { text, fixes: [...state.fixes, ...fixes], linted };
    }
  }
  return undefined;
}

/** In the order of the text, without those that overlap another. */
function planned({ text, linted }: FixedRubric, file: string): readonly Planned[] {
  const plans = linted.problems.flatMap((problem): readonly Planned[] => {
    const edit = problem.where.file === file ? certainEdit(problem, text) : undefined;
    return edit === undefined ? [] : [{ problem, edit }];
  });
  const sorted = plans.sort((left, right) => left.edit.start - right.edit.start);
  return sorted.filter(({ edit }, index) => index === 0 || edit.start >= (sorted[index - 1]?.edit.end ?? 0));
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (done, { start, end, text: to }) => done.slice(0, start) + to + done.slice(end),
    text,
  );
}

/** Each mistake that was to be mended is gone, and there is none that a wrong change would bring. */
function isBetter(before: Linted, after: Linted, mendings: readonly Planned[]): boolean {
  const count = ({ problems }: Linted, wanted: (problem: Problem) => boolean): number =>
    problems.filter(wanted).length;
  const isSpoiled = ({ code }: Problem): boolean =>
    code.startsWith('syntax/') || code === 'rubric/duplicate-id' || code === 'rubric/duplicate-value';
  const isGone = ({ problem }: Planned): boolean => {
    const name = nameOf(problem);
    const isIt = (each: Problem): boolean => nameOf(each) === name;
    return count(after, isIt) < count(before, isIt);
  };
  return mendings.every(isGone) && count(after, isSpoiled) <= count(before, isSpoiled);
}

function nameOf({ code, args }: Problem): string {
  return JSON.stringify([code, args]);
}
