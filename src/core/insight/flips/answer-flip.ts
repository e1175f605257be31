import type { AnswerValue } from '../../model/answer.js';
import type { Flips } from '../../model/result.js';
import type { DateQuestion, NumberQuestion, OptionQuestion, Question, Rubric } from '../../model/rubric.js';
import type { Verdict } from '../../model/verdict.js';
import { type Assessment, assessedQuestions } from '../../scoring/assessment.js';
import { canScore, scoreOfValue } from '../../scoring/question-score.js';
import type { Shares } from '../shares.js';
import { shownValue } from '../shown-value.js';
import type { WhatIf } from '../what-if.js';
import { axisOf } from './axis.js';
import type { ComparedValues } from './compared-values.js';
import { nearestSteps } from './nearest-steps.js';
import { hasRoomFor, type Room, roomIn } from './room.js';
import { sameVerdict } from './same-verdict.js';
import { satisfiedBounds } from './satisfied-bounds.js';

/** What other answers are tried with. */
interface Situation {
  readonly attempt: WhatIf;
  readonly marks: ComparedValues;
  readonly now: Verdict;
  readonly shares: Shares;
  readonly asOf: string;
}

interface Trial extends Situation {
  readonly room: Room;
}

/** An answer that was given, and what it weighs. */
interface WeighedAnswer {
  readonly question: Question;
  readonly value: AnswerValue;
  readonly criterion?: string;
  /** Part of the total, in [0, 1]; 0 where the question does not count. */
  readonly share: number;
  /** Of the answer, in [0, 1]; 0 where it has none. */
  readonly score: number;
}

/** One other answer. */
interface Change {
  readonly from: WeighedAnswer;
  readonly to: AnswerValue;
  /** The part of the total, in [0, 1], that the answer itself gains or loses; infinite where it does not count. */
  readonly size: number;
  /** What the answer itself brings to the score, out of 100. */
  readonly points: number;
}

/**
 * The smallest change of one answer that gives another verdict or range: for a choice another option, for several marks
 * one mark, for a number or a date the nearest step either way. Small is what moves few points by itself;
 * answers that score nothing come last. None where no single answer can.
 */
export function answerFlip(rubric: Rubric, situation: Situation, assessment: Assessment): Flips['answer'] {
  const trial = { ...situation, room: roomIn(rubric, assessment, situation.now) };
  const smallest = smallestChange(trial, weighedAnswers(trial, assessment));
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

/** The first of those that are as small; what is not smaller than one that is known need not be tried. */
function smallestChange(trial: Trial, answers: readonly WeighedAnswer[]): Change | undefined {
  let smallest: Change | undefined;
  for (const from of answers) {
    for (const to of otherAnswers(trial, from)) {
      const change = changeOf(from, to, trial.asOf);
      const isSmaller = smallest === undefined || change.size < smallest.size;
      if (isSmaller && changesVerdict(trial, change)) smallest = change;
    }
  }
  return smallest;
}

function weighedAnswers({ shares, asOf }: Trial, assessment: Assessment): readonly WeighedAnswer[] {
  const weighed: WeighedAnswer[] = [];
  for (const { question, criterion, state, answer } of assessedQuestions(assessment)) {
    if (state !== 'answered' || answer?.kind !== 'value') continue;
    const { value } = answer;
    const share = canScore(question) ? (shares.get(question.id) ?? 0) : 0;
    const score = share === 0 ? 0 : scoreOfValue(question, value, asOf);
    weighed.push({
      question,
      value,
      share,
      score,
      ...(criterion !== undefined && { criterion: criterion.id }),
    });
  }
  return weighed;
}

/** Mostly there is no need to score it: it has no effect but to move the score, and that not far enough. */
function changesVerdict({ attempt, now, room }: Trial, { from, to, points }: Change): boolean {
  if (hasRoomFor(room, points) && attempt.movesOwnPointsOnly(from.question, to)) return false;
  const outcome = attempt.given(from.question, to);
  return outcome !== undefined && !sameVerdict(outcome.verdict, now);
}

function changeOf(from: WeighedAnswer, to: AnswerValue, asOf: string): Change {
  if (from.share === 0) return { from, to, size: Number.POSITIVE_INFINITY, points: 0 };
  const difference = scoreOfValue(from.question, to, asOf) - from.score;
  return { from, to, size: Math.abs(difference) * from.share, points: difference * from.share * 100 };
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
    differs: (step) => changesVerdict(trial, changeOf(given, axis.valueAt(step), asOf)),
    bounds: (step) => satisfiedBounds(attempt, marks, { ...given, value: axis.valueAt(step) }),
  });
  return steps.map((step) => axis.valueAt(step));
}
