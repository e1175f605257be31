import { operandsIn, representativeAnswers } from '../insight/representative-answers.js';
import type { Projection, WhatIf } from '../insight/what-if.js';
import type { AnswerValue } from '../model/answer.js';
import { type Domain, neighboursOnGrid, numberDomain } from '../model/domain.js';
import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { DateQuestion, NumberQuestion, OptionQuestion, Question } from '../model/rubric.js';
import { ageInDays, dateOfAge } from '../scoring/age.js';
import type { AssessedQuestion } from '../scoring/assessment.js';
import { inSteps, possibleUnder } from '../scoring/possible-answers.js';
import { canScore, possibleAges, scoreOfValue } from '../scoring/question-score.js';
import type { ExplanationInput } from './explanation-input.js';
import type { AnswerOutcome, TriedAnswer } from './question-model.js';

// Each costs one scoring: a hostile curve must not cause thousands of them.
const MOST_TRIES = 100;

/** The effect of each answer: every option, each option of a multi toggled, each corner of a curve. */
export function triedAnswers(
  { report }: ExplanationInput,
  attempt: WhatIf,
  { question, state, answer }: AssessedQuestion,
): readonly TriedAnswer[] {
  const current = answer?.kind === 'value' ? answer.value : undefined;
  const { asOf, score } = report.result;
  const possible = state === 'partial' && answer ? possibleUnder(question, answer, asOf) : undefined;
  const left = typeof possible === 'object' ? inSteps(question, possible) : undefined;
  const operands = operandsIn(report.rubric)(question.id);
  const values = valuesToTry(question, { current, left }, operands, asOf);
  const isCurrent = (value: AnswerValue): boolean =>
    state === 'answered' && JSON.stringify(current) === JSON.stringify(value);
  const tried = values.filter((value, at) => at < MOST_TRIES || isCurrent(value));
  return tried.map((value) => {
    const outcome = attempt.given(question, value);
    return {
      value,
      current: isCurrent(value),
      ...(left !== undefined && { possible: takes(left, value) }),
      ...(canScore(question) && { score: roundOnce(scoreOfValue(question, value, asOf)) }),
      ...(outcome !== undefined && { outcome: outcomeOf(outcome, score) }),
    };
  });
}

/** A projection compared with the current score. */
export function outcomeOf({ score, verdict }: Projection, now: Interval): AnswerOutcome {
  return {
    ...(score && {
      score,
      change: { low: roundOnce(score.low - now.low), high: roundOnce(score.high - now.high) },
    }),
    verdict: verdict.id,
    firm: verdict.firm,
    range: verdict.range,
  };
}

/** Whether a question with only some of its answers still takes this one. */
function takes(question: Question, value: AnswerValue): boolean {
  if (question.type === 'number') {
    const { min, max } = numberDomain(question);
    return Number(value) >= min && Number(value) <= max;
  }
  if (question.type === 'date' && question.between !== undefined) {
    const { from = '', to } = question.between;
    return String(value) >= from && String(value) <= to;
  }
  const chosen = [value].flat().map(String);
  return (
    'options' in question &&
    chosen.every((each) => question.options.some((option) => option.value === each)) &&
    (question.sure ?? []).every((each) => chosen.includes(each))
  );
}

interface Known {
  readonly current: AnswerValue | undefined;
  /** What a half-known answer leaves possible. */
  readonly left: Question | undefined;
}

function valuesToTry(
  question: Question,
  { current, left }: Known,
  operands: Parameters<typeof representativeAnswers>[1],
  asOf: string,
): readonly AnswerValue[] {
  const of = (each: Question): readonly AnswerValue[] => representativeAnswers(each, operands, asOf);
  const all = [...of(question), ...(left === undefined ? [] : of(left))];
  const representative = [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
  switch (question.type) {
    case 'multi':
      return Array.isArray(current) ? eachTurned(question, current) : representative;
    case 'number': {
      const corners = cornersOf(question.curve, numberDomain(question));
      const now = current === undefined ? [] : [Number(current)];
      return rising([...representative.map(Number), ...corners, ...now]);
    }
    case 'date':
      return datesToTry(question, current, representative, asOf);
    default:
      return representative;
  }
}

/** Newest first. */
function datesToTry(
  question: DateQuestion,
  current: AnswerValue | undefined,
  representative: readonly AnswerValue[],
  asOf: string,
): readonly AnswerValue[] {
  const agesTried = representative.map((date) => ageInDays(String(date), asOf));
  const now = current === undefined ? [] : [ageInDays(String(current), asOf)];
  const ages = rising([...agesTried, ...cornersOf(question.ageCurve, possibleAges(question, asOf)), ...now]);
  return ages.map((age) => dateOfAge(age, asOf));
}

/** The current selection, and with each option toggled. */
function eachTurned({ options }: OptionQuestion, current: readonly string[]): readonly AnswerValue[] {
  const values = options.map(({ value }) => value);
  return [current, ...values.map((value) => turnedOver(values, current, value))];
}

function turnedOver(
  values: readonly string[],
  current: readonly string[],
  turned: string,
): readonly string[] {
  return values.filter((value) => current.includes(value) !== (value === turned));
}

function cornersOf(curve: NumberQuestion['curve'], domain: Domain): readonly number[] {
  const inside = (curve ?? []).map(([x]) => Math.min(Math.max(x, domain.min), domain.max));
  return inside.flatMap((x) => neighboursOnGrid(x, domain).slice(0, 1)).map((x) => Number(x.toPrecision(15)));
}

function rising(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
