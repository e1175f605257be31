import { isUndecided } from '../model/question-state.js';
import type { Interval } from '../model/result.js';
import { HALF_OF_LAST_DIGIT, roundOnce } from '../model/round.js';
import { type Condition, singleOptions } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import { type Branch, branchAtLevel, branchesAtScore, type Situation } from './branch.js';
import type { ScoreView } from './condition.js';
import { readsIn } from './conditions-in.js';
import { MOST_COMPLETIONS } from './distinct-answers.js';
import { type Levels, levelsIn } from './levels.js';

/**
 * In how many ways all that is open can be answered, except perhaps one question, read by a condition or not; infinite if
 * there are too many. Choices come first: their options are counted without comparing them with anything.
 */
export function waysIn(situation: Situation, branch: Pick<Branch, 'question'>, except?: string): number {
  let ways = 1;
  const others: string[] = [];
  for (const id of rubricIndex(situation.rubric).questions.keys()) {
    const { state, possible } = branch.question(id);
    if (id === except || !isUndecided(state)) continue;
    if (possible.type === 'choice' || possible.type === 'yes-no') ways *= singleOptions(possible).length;
    else others.push(id);
  }
  for (const id of others) {
    if (ways > MOST_COMPLETIONS) break;
    ways *= levelsAt(situation, branch, id).answers;
  }
  return ways > MOST_COMPLETIONS ? Number.POSITIVE_INFINITY : ways;
}

/** Splits a branch by the levels of a question that a condition waits for, or if there is none, by a score. */
export function partsOf(
  situation: Situation,
  branch: Branch,
  waiting: readonly Condition[],
): readonly Branch[] {
  for (const condition of waiting) {
    for (const id of awaited(situation, branch, condition)) {
      const { all } = levelsAt(situation, branch, id);
      return all.map((level) => branchAtLevel(situation, branch, id, level));
    }
  }
  const reads = readsIn(situation.rubric);
  const splits = waiting
    .flatMap((condition) => reads(condition).bounds)
    .flatMap(({ criterion, bound }) => {
      const { mean } = branch.criterion(criterion);
      const isSplit = mean?.presence === 'sure' && liesWithin(bound, mean);
      return isSplit ? [{ criterion, sides: sidesOf(bound, mean.range) }] : [];
    });
  return splits
    .slice(0, 1)
    .flatMap(({ criterion, sides }) => branchesAtScore(situation, branch, criterion, sides));
}

function levelsAt({ rubric, asOf }: Situation, { question }: Pick<Branch, 'question'>, id: string): Levels {
  return levelsIn(rubric)(question(id).possible, asOf);
}

/** The open questions that a condition reads, and those in criteria whose scores it waits for. */
function awaited(
  { rubric }: Situation,
  { question, criterion }: Branch,
  condition: Condition,
): readonly string[] {
  const { questions, bounds } = readsIn(rubric)(condition);
  const named = questions.filter((id) => isUndecided(question(id).state));
  const scored = bounds
    .filter(({ criterion: id, bound }) => liesWithin(bound, criterion(id).mean))
    .flatMap(({ criterion: id }) => criterion(id).criterion.questions)
    .map(({ id }) => question(id))
    .filter(({ state, range }) => isUndecided(state) && range !== undefined);
  return [...named, ...scored.map((each) => each.question.id)];
}

function liesWithin(bound: number, mean: ScoreView): boolean {
  return mean !== undefined && roundOnce(mean.range.low) < bound && roundOnce(mean.range.high) >= bound;
}

// Far less than rounding removes, and more than float noise.
const NOISE = 1e-12;

/** Scores are rounded before they are compared, so a bound is reached slightly below it. */
function sidesOf(bound: number, { low, high }: Interval): readonly Interval[] {
  const edge = bound - HALF_OF_LAST_DIGIT;
  return [
    { low, high: Math.max(low, edge - NOISE) },
    { low: Math.min(high, edge + NOISE), high },
  ];
}
