import type { Answer, AnswerSet } from '../../src/core/model/answer.js';
import { comparisonsIn, questionsReferencedBy } from '../../src/core/model/condition.js';
import type { Interval } from '../../src/core/model/result.js';
import { allQuestions, type Question, type Rubric, singleOptions } from '../../src/core/model/rubric.js';
import { verdictConditions } from '../../src/core/model/rules.js';
import { assess } from '../../src/core/scoring/assess.js';
import { assessedQuestions } from '../../src/core/scoring/assessment.js';
import { passesTest } from '../../src/core/scoring/condition.js';
import { canScore, scoreOfValue } from '../../src/core/scoring/question-score.js';
import { decide, scoreOf } from '../../src/core/scoring/verdict.js';
import { AS_OF } from './enumerated.js';

/** The answers of a choice or multi that count as one way each. */
export function levelsOf(rubric: Rubric, question: Question): readonly Answer[] {
  if (!('options' in question)) throw new Error('only questions with options have levels here');
  const { sure = [] } = question;
  const others = question.options.map(({ value }) => value).filter((value) => !sure.includes(value));
  if (question.type === 'multi') {
    const marks = [sure, ...others.map((value) => [...sure, value])];
    return marks.map((value) => ({ kind: 'value', value }));
  }
  const tests = verdictConditions(rubric)
    .flatMap(comparisonsIn)
    .filter((each) => each.question === question.id);
  const kinds = new Map<string, Answer>();
  for (const { value } of singleOptions(question)) {
    const score = canScore(question) ? scoreOfValue(question, value, AS_OF) : 0;
    const key = JSON.stringify([score, tests.map(({ test }) => passesTest(test, value))]);
    if (!kinds.has(key)) kinds.set(key, { kind: 'value', value });
  }
  return [...kinds.values()];
}

/** One way, fully scored, with its part of all ways. */
export interface Way {
  readonly part: number;
  readonly verdict: string;
  readonly score: Interval;
}

/** Every way, by assessing the whole rubric for each: a question that is asked for certain takes its levels in turn. */
export function allWays(rubric: Rubric, answers: AnswerSet, part = 1): readonly Way[] {
  const assessment = assess(rubric, answers, AS_OF);
  const conditions = verdictConditions(rubric);
  const read = new Set(conditions.flatMap((condition) => questionsReferencedBy(condition, rubric)));
  const open = assessedQuestions(assessment).filter(
    ({ question, state, asked, criterion }) =>
      asked === 'yes' &&
      (state === 'unknown' || state === 'partial') &&
      (read.has(question.id) || (canScore(question) && question.weight > 0 && Number(criterion?.weight) > 0)),
  );
  const gates = new Set(
    allQuestions(rubric).flatMap(({ when }) =>
      when === undefined ? [] : questionsReferencedBy(when, rubric),
    ),
  );
  const next = open.find(({ question }) => gates.has(question.id)) ?? open[0];
  if (next === undefined) {
    const score = scoreOf(assessment);
    if (score === undefined) return [];
    const verdict = decide(rubric, assessment, score);
    return [{ part, verdict: verdict.range[1], score }];
  }
  const levels = levelsOf(rubric, next.possible);
  return levels.flatMap((level) => {
    const varied = { ...answers, answers: new Map(answers.answers).set(next.question.id, level) };
    return allWays(rubric, varied, part / levels.length);
  });
}
