import { allQuestions, type Rubric } from '../../src/core/model/rubric.js';
import { answersUntilAction, decide, type Found, widthOf, withCounts, without } from './evaluations.js';
import { ALL_READINGS, type Answers, READINGS, type Reading } from './readings.js';

/** A reading with its results: of the pages alone, with two counts of postings, and of all that can be looked up. */
export interface Evaluated extends Reading {
  readonly byPages: Found<'criteria'>;
  readonly byCounts: Found<'criteria'>;
  readonly informed: Found<'criteria'>;
  /** How many answers are looked up until one action is left. */
  readonly answersNeeded: number;
}

/** Every reading with its results by a rubric. */
export function evaluateAll(rubric: Rubric): readonly Evaluated[] {
  return ALL_READINGS.map((reading) => ({
    ...reading,
    byPages: decide(rubric, reading.pages),
    byCounts: decide(rubric, withCounts(reading)),
    informed: decide(rubric, reading.full),
    answersNeeded: answersUntilAction(rubric, reading),
  }));
}

/** The middle of the informed score. */
function informedScore({ informed: { score } }: Evaluated): number {
  return (score.low + score.high) / 2;
}

/** Whether the informed score lies inside the possible range of the pages alone. */
export function isInside(each: Evaluated): boolean {
  const score = informedScore(each);
  return each.byPages.score.low <= score && score <= each.byPages.score.high;
}

/** Whether the pages alone lead to an action that a full look does not bear out. */
export function isContradicted({ byPages, informed }: Evaluated): boolean {
  const [early, late] = [byPages.verdict.action, informed.verdict.action];
  return early !== 'wait' && late !== 'wait' && early !== late;
}

/** The mean of some numbers. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** The mean width of the possible range. */
export function meanWidth(results: readonly Found<'criteria'>[]): number {
  return mean(results.map(({ score }) => widthOf(score)));
}

/** How often two readers of a credential gave a question the same answer, from the pages; missing where it was not asked. */
export function agreementOn(question: string): number | undefined {
  const pairs = READINGS.flatMap(({ readers }) =>
    readers.flatMap((one, at) => readers.slice(at + 1).map((other) => [one.pages, other.pages] as const)),
  );
  const asked = pairs.filter((pair) => pair.some((answers) => question in answers));
  if (asked.length === 0) return undefined;
  return mean(asked.map(([one, other]) => (isSame(one[question], other[question]) ? 1 : 0)));
}

/** A number, or the end of a range, may differ by so much: readers round, and guess tax. */
const CLOSE = 5;

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= CLOSE;
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const [left, right] = [Object.entries(one ?? {}), Object.entries(other ?? {})];
  return (
    left.length === right.length &&
    left.every(([key, value], at) => {
      const [otherKey, otherValue] = right[at] ?? [];
      return key === otherKey && isSame(value, otherValue);
    })
  );
}

/** In how many informed readings the action or the range of verdicts changes where a question is not answered. */
export function decidesIn(rubric: Rubric, question: string, all: readonly Evaluated[]): number {
  const kindOf = ({ verdict }: Found<'criteria'>): string => [verdict.action, ...verdict.range].join();
  const changed = all.filter(
    ({ full, informed }) =>
      question in full && kindOf(decide(rubric, without(full, question))) !== kindOf(informed),
  );
  return changed.length;
}

/** Pearson's correlation between the scores of two questions in the informed readings; undefined where one never varies. */
export function correlation(one: string, other: string, all: readonly Evaluated[]): number | undefined {
  const pairs = all.flatMap(({ informed }) => {
    const [x, y] = [scoreIn(informed, one), scoreIn(informed, other)];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
  if (pairs.length < FEWEST_PAIRS) return undefined;
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  const spread = Math.sqrt(variance(xs) * variance(ys));
  if (spread === 0) return undefined;
  const [mx, my] = [mean(xs), mean(ys)];
  return mean(pairs.map(([x, y]) => (x - mx) * (y - my))) / spread;
}

const FEWEST_PAIRS = 15;

function variance(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return mean(numbers.map((each) => (each - middle) ** 2));
}

function scoreIn({ criteria }: Found<'criteria'>, question: string): number | undefined {
  const row = criteria.flatMap(({ questions }) => questions).find(({ id }) => id === question);
  return row?.score === undefined ? undefined : (row.score.low + row.score.high) / 2;
}

/** In how many informed readings a cap is hit, and in how many the verdict would be another without it. */
export function effectOfCap(
  rubric: Rubric,
  id: string,
  all: readonly Evaluated[],
): { hit: number; moved: number } {
  const hit = all.filter(({ informed }) => informed.caps.some((cap) => cap.id === id && cap.state === 'hit'));
  const others = { ...rubric, caps: rubric.caps.filter((cap) => cap.id !== id) };
  const idOf = (by: Rubric, answers: Answers): string => decide(by, answers).verdict.id;
  return {
    hit: hit.length,
    moved: hit.filter(({ full, informed }) => idOf(others, full) !== informed.verdict.id).length,
  };
}

/** Ids of the questions that score, in the order of the rubric. */
export function scoringQuestions({ criteria }: Rubric): readonly string[] {
  return criteria.flatMap(({ questions }) => questions.map(({ id }) => id));
}

/** Ids of all questions, in the order of the rubric. */
export function questionIds(rubric: Rubric): readonly string[] {
  return allQuestions(rubric).map(({ id }) => id);
}
