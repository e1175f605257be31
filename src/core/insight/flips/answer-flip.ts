import { type AnswerValue, withoutNoise } from '../../model/answer.js';
import type { AnswerFlip, Flips } from '../../model/result.js';
import {
  type DateQuestion,
  type NumberQuestion,
  type OptionQuestion,
  type Question,
  type Rubric,
  singleOptions,
} from '../../model/rubric.js';
import { sameVerdict, type Verdict } from '../../model/verdict.js';
import { helps } from '../../model/verdict-news.js';
import { type Assessment, assessedQuestions } from '../../scoring/assessment.js';
import { canScore, scoreOfValue } from '../../scoring/question-score.js';
import type { Shares } from '../shares.js';
import type { WhatIf } from '../what-if.js';
import { axisOf } from './axis.js';
import type { ComparedValues } from './compared-values.js';
import { nearestSteps } from './nearest-steps.js';
import { satisfiedBounds } from './satisfied-bounds.js';

/** The context in which other answers are tried. */
export interface Trial {
  readonly attempt: WhatIf;
  readonly marks: ComparedValues;
  readonly shares: Shares;
  readonly asOf: string;
}

/** The other answers that are looked for. */
export type Wanted = (question: Question, value: AnswerValue) => boolean;

/** An existing answer and its weight. */
export interface WeighedAnswer {
  readonly question: Question;
  readonly value: AnswerValue;
  readonly criterion?: string;
  /** Part of the total, in [0, 1]; 0 if the question does not count. */
  readonly share: number;
  /** Score of the answer, in [0, 1]; 0 if it has none. */
  readonly score: number;
}

/** One other answer. */
export interface SmallestChange {
  readonly from: WeighedAnswer;
  readonly to: AnswerValue;
  readonly size: number;
}

/** How large a change is; infinite for one that is larger than all that count. */
export type SizeOf = (from: WeighedAnswer, to: AnswerValue) => number;

/**
 * The smallest changes of one answer: for a choice another option, for several marks one mark, for a number or a date
 * the nearest step in either direction. Small means few points of its own; answers that score nothing come last.
 * `answer` gives another verdict or range, `lift` one that helps, and `fall` one that harms, short of `stop`. Neither
 * `lift` nor `fall` invents a date; answers that score nothing are mostly facts about the buyer, and cannot lift.
 */
export function answerFlips(
  rubric: Rubric,
  trial: Trial & { readonly now: Verdict },
  assessment: Assessment,
): Pick<Flips, 'answer' | 'lift' | 'fall'> {
  const { now } = trial;
  const all = weighedAnswers(trial, assessment);
  const isOther: Judgement = (verdict) => !sameVerdict(verdict, now);
  const answer = smallestFlip(trial, all, isOther);
  if (answer === undefined) return {};
  const isLift: Judgement = (verdict) =>
    helps({ verdict: verdict.id, range: verdict.range }, now, rubric.bands);
  const undated = all.filter(({ question }) => question.type !== 'date');
  const scored = undated.filter(({ share }) => share > 0);
  // The smallest change of all is the smallest of its kind as well.
  const among = (answers: readonly WeighedAnswer[], judgement: Judgement): AnswerFlip | undefined => {
    const isOne = answers.some(({ question }) => question.id === answer.question);
    const verdict = { id: answer.verdict, range: answer.range, firm: answer.range[0] === answer.range[1] };
    return isOne && judgement(verdict) ? answer : smallestFlip(trial, answers, judgement);
  };
  const lift = among(scored, (verdict) => isOther(verdict) && isLift(verdict));
  const fall = among(undated, (verdict) => isOther(verdict) && !isLift(verdict) && verdict.id !== 'stop');
  return { answer, ...(lift && { lift }), ...(fall && { fall }) };
}

/** The verdicts that a change is to give. */
type Judgement = (verdict: Verdict) => boolean;

function smallestFlip(
  trial: Trial,
  answers: readonly WeighedAnswer[],
  judgement: Judgement,
): AnswerFlip | undefined {
  const smallest = smallestChange(trial, answers, (question, value) => {
    const verdict = trial.attempt.verdictGiven(question, value);
    return verdict !== undefined && judgement(verdict);
  });
  const verdict = smallest && trial.attempt.verdictGiven(smallest.from.question, smallest.to);
  if (smallest === undefined || verdict === undefined) return undefined;
  const { question, value } = smallest.from;
  return {
    question: question.id,
    from: withoutNoise(value),
    to: withoutNoise(smallest.to),
    verdict: verdict.id,
    range: verdict.range,
  };
}

/** The smallest change of one answer that is wanted, and the first of equally small ones; in this order, no larger one need be tried. */
export function smallestChange(
  trial: Trial,
  answers: readonly WeighedAnswer[],
  wanted: Wanted,
  sizeOf: SizeOf = (from, to) => ownPart(from, to, trial.asOf),
): SmallestChange | undefined {
  const changes = answers.flatMap((from) =>
    otherAnswers(trial, from, wanted).map((to) => ({ from, to, size: sizeOf(from, to) })),
  );
  const bySize = changes.sort((a, b) => (a.size === b.size ? 0 : a.size - b.size));
  return bySize.find(({ from, to }) => wanted(from.question, to));
}

/** The answers of an assessment with their weights. */
export function weighedAnswers({ shares, asOf }: Trial, assessment: Assessment): readonly WeighedAnswer[] {
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

/** The part of the total, in [0, 1], that the answer itself gains or loses; infinite if it does not count. */
function ownPart(from: WeighedAnswer, to: AnswerValue, asOf: string): number {
  if (from.share === 0) return Number.POSITIVE_INFINITY;
  return Math.abs(scoreOfValue(from.question, to, asOf) - from.score) * from.share;
}

function otherAnswers(trial: Trial, given: WeighedAnswer, wanted: Wanted): readonly AnswerValue[] {
  const { question, value } = given;
  switch (question.type) {
    case 'text':
      return [];
    case 'number':
    case 'date':
      return nearestAnswers(trial, { ...given, question }, wanted);
    case 'multi':
      return toggled(question, value);
    default:
      return singleOptions(question)
        .map((option) => option.value)
        .filter((other) => other !== value);
  }
}

/** Each option toggled in turn; marks are in the order of the options. */
function toggled({ options }: OptionQuestion, value: AnswerValue): readonly AnswerValue[] {
  const marked = new Set([value].flat().map(String));
  const values = options.map((option) => option.value);
  return values.map((changed) => values.filter((each) => marked.has(each) !== (each === changed)));
}

function nearestAnswers(
  trial: Trial,
  given: WeighedAnswer & { readonly question: NumberQuestion | DateQuestion },
  wanted: Wanted,
): readonly AnswerValue[] {
  const { attempt, marks, asOf } = trial;
  const axis = axisOf(given.question, given.value, marks.operands(given.question.id), asOf);
  const steps = nearestSteps(axis, {
    differs: (step) => wanted(given.question, axis.valueAt(step)),
    bounds: (step) => satisfiedBounds(attempt, marks, { ...given, value: axis.valueAt(step) }),
  });
  return steps.map((step) => axis.valueAt(step));
}
