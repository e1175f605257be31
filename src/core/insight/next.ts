import type { AnswerSet, AnswerValue } from '../answers/model.js';
import type { NextQuestion } from '../report/model.js';
import type { Question, Rubric } from '../rubric/model.js';
import { type AssessedQuestion, type Assessment, assessedQuestions, isOpen } from '../scoring/assessment.js';
import { openQuestions } from '../scoring/open-questions.js';
import { questionsBehind } from '../scoring/questions-behind.js';
import { roundOnce } from '../scoring/round.js';
import { anyAnswer } from './any-answer.js';
import { boundsMet } from './flips/bounds-met.js';
import { type Marks, marksIn } from './flips/marks.js';
import { leftOpen } from './left-open.js';
import { shownValue } from './shown-value.js';
import { tellingAnswers } from './telling-answers.js';
import { turningAnswers } from './turning-answers.js';
import { type Outlook, outlookOn, type WhatIf, whatIf } from './what-if.js';

/** Open questions with what their answers would do, in the order of consequence: open knock-outs, what settles or moves the verdict, then swing. */
export function nextQuestions(
  rubric: Rubric,
  answers: AnswerSet,
  assessment: Assessment,
  asOf: string,
  attempt = whatIf(rubric, answers, asOf, assessment),
): readonly NextQuestion[] {
  const open = assessedQuestions(assessment).filter((assessed) => isOpen(assessed.state));
  const isFirm = outlookOn(rubric, assessment)?.verdict.firm === true;
  if (open.length === 0 && isFirm) return [];
  const inKnockouts = new Set(
    assessment.knockouts
      .filter((knockout) => knockout.state === 'unknown')
      .flatMap((knockout) => questionsBehind(knockout.rule.when, rubric)),
  );
  const attempts: Attempts = {
    ...attempt,
    marks: marksIn(rubric),
    asOf,
    isFirm,
  };
  const rank = (next: NextQuestion): number =>
    inKnockouts.has(next.question) ? 0 : next.settles || isTelling(next) ? 1 : 2;
  const outcomesOf = (each: AssessedQuestion): NextQuestion => nextQuestion(attempts, each);
  const all = open.map(outcomesOf);
  const moving = all.filter((next) => inKnockouts.has(next.question) || canMove(next));
  if (moving.length > 0 || isFirm) return moving.sort((a, b) => rank(a) - rank(b) || b.swing - a.swing);
  // Together they may move what none of them moves alone.
  const waiting = new Set(openQuestions(assessment).map(({ question }) => question.id));
  if (waiting.size > 0)
    return all.filter((next) => waiting.has(next.question)).sort((a, b) => b.swing - a.swing);
  return leftOpen(rubric, assessment).map(outcomesOf);
}

function canMove(next: NextQuestion): boolean {
  return next.swing > 0 || next.settles || isTelling(next);
}

/** Whether its answers lead to different verdicts. */
function isTelling({ answers }: NextQuestion): boolean {
  return new Set(answers.map(verdictKey)).size > 1;
}

interface Attempts extends WhatIf {
  readonly marks: Marks;
  readonly asOf: string;
  /** Then there is nothing left to settle. */
  readonly isFirm: boolean;
}

function nextQuestion(attempts: Attempts, { question, criterion }: AssessedQuestion): NextQuestion {
  const { marks, asOf, isFirm } = attempts;
  const operands = marks.operands(question.id);
  const outcomes = new Map<unknown, Outlook | undefined>();
  const given = (value: AnswerValue): Outlook | undefined => {
    const key = keyOf(value);
    const known = outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = attempts.given(question, value);
    outcomes.set(key, outcome);
    return outcome;
  };
  const outcome = (value: AnswerValue): string => {
    const verdict = given(value)?.verdict;
    const tried = { question, value, ...(criterion && { criterion: criterion.id }) };
    return `${verdict?.id} ${verdict?.range} ${boundsMet(attempts, marks, tried)}`;
  };
  const telling = tellingAnswers(question, operands, asOf);
  const told = telling.length > 0 ? telling : anyAnswer(question, asOf);
  const turning = turningAnswers(question, { told, operands, outcome, asOf });
  const tried = inOrder(question, [...told, ...turning]).flatMap((value) => {
    const result = given(value);
    return result === undefined ? [] : [{ value: shownValue(value), ...result }];
  });
  const lows = [...outcomes.values()].flatMap((each) => (each === undefined ? [] : [each.score.low]));
  const best = lows.reduce((most, low) => Math.max(most, low), Number.NEGATIVE_INFINITY);
  const worst = lows.reduce((least, low) => Math.min(least, low), Number.POSITIVE_INFINITY);
  return {
    question: question.id,
    swing: roundOnce(best - worst),
    settles: !isFirm && tried.some((each) => each.verdict.firm),
    answers: tried.map(({ value, verdict }) => ({ value, verdict: verdict.id, firm: verdict.firm })),
  };
}

/** Each once; numbers and dates rise. */
function inOrder({ type }: Question, values: readonly AnswerValue[]): readonly AnswerValue[] {
  const each = [...new Map(values.map((value) => [keyOf(value), value])).values()];
  if (type === 'number') return each.sort((a, b) => Number(a) - Number(b));
  return type === 'date' ? each.sort() : each;
}

/** As it is shown, other numbers and other marks may look the same. */
function keyOf(value: AnswerValue): unknown {
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function verdictKey({ verdict, firm }: { readonly verdict: string; readonly firm: boolean }): string {
  return `${verdict} ${firm}`;
}
