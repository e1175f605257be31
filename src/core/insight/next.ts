import type { AnswerSet } from '../answers/model.js';
import type { NextQuestion } from '../report/model.js';
import type { Question, Rubric, Scalar } from '../rubric/model.js';
import { type Assessment, assessedQuestions, isOpen } from '../scoring/assessment.js';
import { questionsRead } from '../scoring/condition.js';
import { openQuestions } from '../scoring/open-questions.js';
import { roundOnce } from '../scoring/round.js';
import { shownValue } from './shown-value.js';
import { operandsIn, tellingAnswers } from './telling-answers.js';
import { outlookOn, type WhatIf, whatIf } from './what-if.js';

/** Open questions with what their answers would do, in the order of consequence: open knock-outs, what settles or moves the verdict, then swing. */
export function nextQuestions(
  rubric: Rubric,
  answers: AnswerSet,
  assessment: Assessment,
  asOf: string,
  attempt = whatIf(rubric, answers, asOf, assessment),
): readonly NextQuestion[] {
  const inKnockouts = new Set(
    assessment.knockouts
      .filter((knockout) => knockout.state === 'unknown')
      .flatMap((knockout) => questionsRead(knockout.rule.when)),
  );
  const attempts: Attempts = {
    ...attempt,
    operands: operandsIn(rubric),
    asOf,
    isFirm: outlookOn(rubric, assessment)?.verdict.firm === true,
  };
  const rank = (next: NextQuestion): number =>
    inKnockouts.has(next.question) ? 0 : next.settles || isTelling(next) ? 1 : 2;
  const all = assessedQuestions(assessment)
    .filter((assessed) => isOpen(assessed.state))
    .map(({ question }) => nextQuestion(attempts, question));
  const moving = all.filter((next) => inKnockouts.has(next.question) || canMove(next));
  // Together they may move what none of them moves alone.
  const isStuck = moving.length === 0 && !attempts.isFirm;
  const waiting = new Set(isStuck ? openQuestions(assessment).map(({ question }) => question.id) : []);
  return [...moving, ...all.filter((next) => waiting.has(next.question))].sort(
    (a, b) => rank(a) - rank(b) || b.swing - a.swing,
  );
}

function canMove(next: NextQuestion): boolean {
  return next.swing > 0 || next.settles || isTelling(next);
}

/** Whether its answers lead to different verdicts. */
function isTelling({ answers }: NextQuestion): boolean {
  return new Set(answers.map(verdictKey)).size > 1;
}

interface Attempts extends WhatIf {
  readonly operands: (question: string) => readonly Scalar[];
  readonly asOf: string;
  /** Then there is nothing left to settle. */
  readonly isFirm: boolean;
}

function nextQuestion({ given, operands, asOf, isFirm }: Attempts, question: Question): NextQuestion {
  const tried = tellingAnswers(question, operands(question.id), asOf).flatMap((value) => {
    const result = given(question, value);
    return result === undefined ? [] : [{ value: shownValue(value), ...result }];
  });
  const lows = tried.map((each) => each.score.low);
  return {
    question: question.id,
    swing: tried.length === 0 ? 0 : roundOnce(Math.max(...lows) - Math.min(...lows)),
    settles: !isFirm && tried.some((each) => each.verdict.firm),
    answers: tried.map(({ value, verdict }) => ({ value, verdict: verdict.id, firm: verdict.firm })),
  };
}

function verdictKey({ verdict, firm }: { readonly verdict: string; readonly firm: boolean }): string {
  return `${verdict} ${firm}`;
}
