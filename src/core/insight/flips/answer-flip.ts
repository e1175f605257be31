import type { AnswerValue } from '../../answers/model.js';
import type { Flips } from '../../report/model.js';
import type { DateQuestion, NumberQuestion, OptionQuestion, Question } from '../../rubric/model.js';
import { type Assessment, assessedQuestions } from '../../scoring/assessment.js';
import { canScore, scoreOfValue } from '../../scoring/question-score.js';
import type { Verdict } from '../../scoring/verdict.js';
import { questionShares } from '../shares.js';
import { shownValue } from '../shown-value.js';
import type { WhatIf } from '../what-if.js';
import { axisOf } from './axis.js';
import { boundsMet } from './bounds-met.js';
import type { Marks } from './marks.js';
import { nearestSteps } from './nearest-steps.js';
import { sameVerdict } from './same-verdict.js';

/** What other answers are tried with. */
interface Trial {
  readonly attempt: WhatIf;
  readonly marks: Marks;
  readonly now: Verdict;
  readonly asOf: string;
}

/** An answer that was given, and what it weighs. */
interface WeighedAnswer {
  readonly question: Question;
  readonly value: AnswerValue;
  readonly criterion?: string;
  /** Part of the total, in [0, 1]; 0 where the question does not count. */
  readonly share: number;
}

/** One other answer. */
interface Change {
  readonly from: WeighedAnswer;
  readonly to: AnswerValue;
  /** The part of the total, in [0, 1], that the answer itself gains or loses; infinite where it does not count. */
  readonly size: number;
}

/**
 * The smallest change of one answer that gives another verdict or range: for a choice another option, for several marks
 * one mark, for a number or a date the nearest step either way. Small is what moves few points by itself;
 * answers that score nothing come last. None where no single answer can.
 */
export function answerFlip(trial: Trial, assessment: Assessment): Flips['answer'] {
  const smallest = weighedAnswers(assessment)
    .flatMap((from) => changesOf(trial, from))
    .sort((a, b) => (a.size === b.size ? 0 : a.size - b.size))
    .find(({ from, to }) => changesVerdict(trial, from, to));
  const verdict = smallest && trial.attempt.given(smallest.from.question, smallest.to)?.verdict;
  if (smallest === undefined || verdict === undefined) return undefined;
  const { question, value } = smallest.from;
  return {
    question: question.id,
    from: shownValue(value),
    to: shownValue(smallest.to),
    verdict: verdict.id,
    range: verdict.range,
  };
}

function weighedAnswers(assessment: Assessment): readonly WeighedAnswer[] {
  const shares = questionShares(assessment);
  return assessedQuestions(assessment).flatMap(({ question, criterion, state, answer }) => {
    if (state !== 'answered' || answer?.kind !== 'value') return [];
    const share = shares.get(question.id) ?? 0;
    return [
      {
        question,
        value: answer.value,
        ...(criterion !== undefined && { criterion: criterion.id }),
        share,
      },
    ];
  });
}

function changesVerdict({ attempt, now }: Trial, { question }: WeighedAnswer, to: AnswerValue): boolean {
  const outcome = attempt.given(question, to);
  return outcome !== undefined && !sameVerdict(outcome.verdict, now);
}

function changesOf(trial: Trial, from: WeighedAnswer): readonly Change[] {
  return otherAnswers(trial, from).map((to) => ({ from, to, size: sizeOf(from, to, trial.asOf) }));
}

function otherAnswers(trial: Trial, given: WeighedAnswer): readonly AnswerValue[] {
  const { question, value } = given;
  switch (question.type) {
    case 'text':
      return [];
    case 'number':
    case 'date':
      return nearestAnswers(trial, given, question);
    case 'multi':
      return toggled(question, value);
    default:
      return question.options.map((option) => option.value).filter((other) => other !== value);
  }
}

/** Each option marked or unmarked in turn; marks stand in the order of the options. */
function toggled({ options }: OptionQuestion, value: AnswerValue): readonly AnswerValue[] {
  const marked = new Set([value].flat().map(String));
  const values = options.map((option) => option.value);
  return values.map((changed) => values.filter((each) => marked.has(each) !== (each === changed)));
}

function nearestAnswers(
  trial: Trial,
  given: WeighedAnswer,
  question: NumberQuestion | DateQuestion,
): readonly AnswerValue[] {
  const { attempt, marks, asOf } = trial;
  const axis = axisOf(question, given.value, marks.operands(question.id), asOf);
  const steps = nearestSteps(axis, {
    differs: (step) => changesVerdict(trial, given, axis.valueAt(step)),
    bounds: (step) => boundsMet(attempt, marks, { ...given, value: axis.valueAt(step) }),
  });
  return steps.map((step) => axis.valueAt(step));
}

function sizeOf({ question, value, share }: WeighedAnswer, to: AnswerValue, asOf: string): number {
  if (share === 0 || !canScore(question)) return Number.POSITIVE_INFINITY;
  return Math.abs(scoreOfValue(question, to, asOf) - scoreOfValue(question, value, asOf)) * share;
}
