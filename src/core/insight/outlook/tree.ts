import { questionsReferencedBy } from '../../model/condition.js';
import { roundOnce } from '../../model/round.js';
import type { AnswerTest, Condition, Rubric } from '../../model/rubric.js';
import type { Assessment } from '../../scoring/assessment.js';
import { passesTest } from '../../scoring/condition.js';
import { type AnswerSource, hasContradiction } from '../../scoring/question-state.js';
import { type Holds, holdsIn } from './holds.js';
import { type WayQuestion, wayQuestions } from './way-questions.js';

/** A question that takes one of several levels, or may not be asked. */
export interface Fork {
  /** The number of its levels. */
  readonly count: number;
  /** Whether other questions are asked or not because of it. */
  readonly steers: boolean;
  readonly isAsked: Holds;
  readonly take: (level: number) => void;
  /** Takes the level back, if it took one. */
  readonly leave: () => void;
}

/** The score where a way ends, and the place of its band among all, best first. */
export interface WayEnd {
  readonly score: number;
  readonly band: number;
}

/** All ways of filling in what is open: each takes a level at every fork where the question is asked. */
export interface WayTree {
  /** Each after those that decide whether it is asked. */
  readonly forks: readonly Fork[];
  /** Whether the way with the levels taken now hits a knock-out. */
  readonly isStopped: Holds;
  /** The end of the way with the levels taken now, under the rubric's or other weights of its criteria; undefined if nothing applies. */
  readonly end: (weights?: readonly number[]) => WayEnd | undefined;
  /** The number of open questions that took a level so far. */
  readonly open: () => number;
}

/** The levels taken now, and what they come to in each criterion. */
class Taken {
  /** By question, from 1; 0 where it is not asked. */
  readonly levels: Int32Array;
  readonly wasAsked: Uint8Array;
  readonly points: Float64Array;
  readonly weights: Float64Array;

  /** Begins without any. */
  constructor(questions: number, criteria: number) {
    this.levels = new Int32Array(questions);
    this.wasAsked = new Uint8Array(questions);
    this.points = new Float64Array(criteria);
    this.weights = new Float64Array(criteria);
  }
}

/** Prepares the ways of an assessment, so that each costs only sums. */
export function wayTree(rubric: Rubric, assessment: Assessment, given: AnswerSource, asOf: string): WayTree {
  const questions = wayQuestions(rubric, assessment, asOf);
  const taken = new Taken(questions.length, rubric.criteria.length);
  const holds = conditionsOver(rubric, questions, taken);
  const steering = new Set(
    questions.flatMap(({ gate }) => (gate === undefined ? [] : questionsReferencedBy(gate, rubric))),
  );
  const forks: Fork[] = [];
  for (const [at, question] of questions.entries()) {
    const { gate, id, levels } = question;
    const moves = movesOf(question, at, indexOf(rubric, question), taken);
    if (gate === undefined && levels.length === 1) moves.take(0);
    else {
      const isAsked = gate === undefined ? always : holds(gate);
      forks.push({ count: levels.length, steers: steering.has(id), isAsked, ...moves });
    }
  }
  return {
    forks,
    isStopped: stopsOver(assessment, given, holds),
    end: endsOver(rubric, assessment, holds, taken),
    open: () => questions.filter(({ isOpen }, at) => isOpen && taken.wasAsked[at] === 1).length,
  };
}

function always(): boolean {
  return true;
}

function indexOf({ criteria }: Rubric, { criterion }: WayQuestion): number {
  return criteria.findIndex(({ id }) => id === criterion);
}

function movesOf(
  { levels, weight }: WayQuestion,
  at: number,
  criterion: number,
  { levels: levelOf, wasAsked, points, weights }: Taken,
): Pick<Fork, 'take' | 'leave'> {
  const earned = levels.map(({ score }) => weight * score);
  let pointsBefore = 0;
  let weightBefore = 0;
  return {
    take: (level) => {
      levelOf[at] = level + 1;
      wasAsked[at] = 1;
      if (criterion < 0) return;
      pointsBefore = Number(points[criterion]);
      weightBefore = Number(weights[criterion]);
      points[criterion] = pointsBefore + Number(earned[level]);
      weights[criterion] = weightBefore + weight;
    },
    // What was before is put back: to subtract would leave float noise.
    leave: () => {
      if (criterion >= 0 && levelOf[at] !== 0) {
        points[criterion] = pointsBefore;
        weights[criterion] = weightBefore;
      }
      levelOf[at] = 0;
    },
  };
}

function conditionsOver(
  { criteria }: Rubric,
  questions: readonly WayQuestion[],
  { levels, points, weights }: Taken,
): Prepare {
  const places = new Map(questions.map(({ id, levels }, at) => [id, { at, levels }]));
  return holdsIn({
    passes: (question: string, test: AnswerTest) => {
      const place = places.get(question);
      if (place === undefined) return () => false;
      const passing = [false, ...place.levels.map(({ value }) => passesTest(test, value))];
      return () => passing[Number(levels[place.at])] === true;
    },
    mean: (criterion) => {
      const at = criteria.findIndex(({ id }) => id === criterion);
      return () => (weights[at] === 0 ? undefined : Number(points[at]) / Number(weights[at]));
    },
  });
}

type Prepare = (condition: Condition) => Holds;

function stopsOver({ knockouts }: Assessment, given: AnswerSource, holds: Prepare): Holds {
  const open = knockouts.filter(
    ({ rule, state }) => state !== 'clear' && !hasContradiction(rule.verify, given),
  );
  const all = open.map(({ rule, state }) => (state === 'hit' ? always : holds(rule.when)));
  return () => {
    for (const isHit of all) if (isHit()) return true;
    return false;
  };
}

function endsOver(
  { bands, criteria }: Rubric,
  assessment: Assessment,
  holds: Prepare,
  taken: Taken,
): WayTree['end'] {
  const caps = assessment.caps
    .filter(({ state }) => state !== 'clear')
    .map(({ rule, state }) => ({
      isHit: state === 'hit' ? always : holds(rule.when),
      limit: bands.findIndex(({ id }) => id === rule.atMost),
    }));
  const own = criteria.map(({ weight }) => weight);
  return (weights = own) => {
    const score = scoreIn(weights, taken);
    if (score === undefined) return undefined;
    let band = bands.findIndex(({ from }) => score >= from);
    for (const { isHit, limit } of caps) if (limit > band && isHit()) band = limit;
    return { score, band };
  };
}

/** Out of 100, and rounded as every score. */
function scoreIn(shares: readonly number[], { points, weights }: Taken): number | undefined {
  let sum = 0;
  let whole = 0;
  for (let at = 0; at < shares.length; at += 1) {
    const share = Number(shares[at]);
    if (share === 0 || weights[at] === 0) continue;
    sum += (share * Number(points[at])) / Number(weights[at]);
    whole += share;
  }
  return whole === 0 ? undefined : roundOnce((100 * sum) / whole);
}
