import type { AnswerValue } from '../model/answer.js';
import { boundsIn, testsByQuestion } from '../model/condition.js';
import { perQuestion } from '../model/per-question.js';
import { perRubric } from '../model/per-rubric.js';
import type { Interval } from '../model/result.js';
import type { AnswerTest, Question, Rubric } from '../model/rubric.js';
import { verdictConditions } from '../model/rules.js';
import { passesTest } from './condition.js';
import { type Distinction, distinctAnswers } from './distinct-answers.js';
import { canScore, scoreOfValue } from './question-score.js';

/** Answers that no condition distinguishes: one of them, and the lowest and highest score of all of them. */
export interface Level {
  readonly value: AnswerValue;
  readonly range: Interval;
}

/** The possible answers to a question, grouped by what conditions of its rubric distinguish. */
export interface Levels {
  readonly all: readonly Level[];
  /** Infinite if there are too many to enumerate, and then not all are listed. */
  readonly count: number;
  /** How many answers there are at least: each option of a choice, and each level of what has more. */
  readonly answers: number;
  /** Of the answers with the lowest and the highest score, those that hit fewest rules, or for the lowest one most. */
  readonly low: AnswerValue;
  readonly high: AnswerValue;
}

/** The levels of questions, also of those narrowed by a half-known answer. */
export const levelsIn = perRubric((rubric: Rubric): ((question: Question, asOf: string) => Levels) => {
  const stops = rubric.knockouts.map(({ when }) => when);
  const conditions = [...verdictConditions(rubric), ...rubric.warnings.map(({ when }) => when)];
  const scoresRead = new Set(conditions.flatMap(boundsIn).map(({ criterion }) => criterion));
  const byScore = new Set(
    rubric.criteria
      .filter(({ id }) => scoresRead.has(id))
      .flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  const testsOf = testsByQuestion(conditions);
  const stopsOf = testsByQuestion(stops);
  return perQuestion((question: Question, asOf) => ({
    ...levelsOf(question, { tests: testsOf(question.id), byScore: byScore.has(question.id), asOf }),
    ...endsOf(question, testsOf(question.id), stopsOf(question.id), asOf),
  }));
});

/** The possible answers to a question, grouped by what distinguishes them. */
export function levelsOf(question: Question, by: Distinction): Pick<Levels, 'all' | 'count' | 'answers'> {
  const { list, count: listed } = distinctAnswers(question, by);
  // Between any two numbers or dates there are others.
  const byScore = by.byScore && question.type !== 'number' && question.type !== 'date';
  const levels = new Map<string, Level>();
  for (const value of list) {
    const score = canScore(question) ? scoreOfValue(question, value, by.asOf) : 0;
    const key = [...by.tests.map((test) => passesTest(test, value)), byScore && score].join();
    const { low, high } = levels.get(key)?.range ?? { low: score, high: score };
    levels.set(key, { value, range: { low: Math.min(low, score), high: Math.max(high, score) } });
  }
  const count = Math.max(levels.size, listed - list.length);
  const isChoice = question.type === 'choice' || question.type === 'yes-no';
  return { all: [...levels.values()], count, answers: isChoice ? list.length : count };
}

function endsOf(
  question: Question,
  tests: readonly AnswerTest[],
  stops: readonly AnswerTest[],
  asOf: string,
): Pick<Levels, 'low' | 'high'> {
  const passed = (some: readonly AnswerTest[], value: AnswerValue): number =>
    some.filter((test) => passesTest(test, value)).length;
  const all = distinctAnswers(question, { tests, byScore: false, asOf }).list.map((value) => ({
    value,
    score: canScore(question) ? scoreOfValue(question, value, asOf) : 0,
    stops: passed(stops, value),
    hits: passed(tests, value),
  }));
  const low = all.reduce((best, each) =>
    (each.score - best.score || each.stops - best.stops || best.hits - each.hits) < 0 ? each : best,
  );
  const high = all.reduce((best, each) =>
    (best.score - each.score || each.stops - best.stops || each.hits - best.hits) < 0 ? each : best,
  );
  return { low: low.value, high: high.value };
}
