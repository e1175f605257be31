import { type AnswerSet, type AnswerValue, withoutNoise } from '../model/answer.js';
import { questionsReferencedBy } from '../model/condition.js';
import { canMove, isTelling } from '../model/next-question.js';
import { isUndecided } from '../model/question-state.js';
import type { NextQuestion } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { Question, Rubric } from '../model/rubric.js';
import { dependentsIn } from '../rubric/dependents.js';
import { type AssessedQuestion, type Assessment, assessedQuestions } from '../scoring/assessment.js';
import { openQuestions } from '../scoring/open-questions.js';
import { inSteps } from '../scoring/possible-answers.js';
import { breakpoints } from './breakpoints.js';
import { type ComparedValues, comparedValues } from './flips/compared-values.js';
import { satisfiedBounds } from './flips/satisfied-bounds.js';
import { behindGates, jointEnds } from './joint-swing.js';
import { questionsOfOpenKnockouts } from './open-knockouts.js';
import { anyAnswer, representativeAnswers } from './representative-answers.js';
import { type Projection, project, type WhatIf, whatIf } from './what-if.js';

/**
 * Open questions with the effects of their answers, in the order of consequence: open knock-outs, what settles or moves
 * the verdict, then swing. Questions asked only after certain answers to an open question are part of that one.
 */
export function nextQuestions(
  rubric: Rubric,
  answers: AnswerSet,
  assessment: Assessment,
  asOf: string,
  attempt = whatIf(rubric, answers, asOf, assessment),
): readonly NextQuestion[] {
  const open = assessedQuestions(assessment).filter(
    ({ state, asked }) => isUndecided(state) && asked === 'yes',
  );
  const isFirm = project(rubric, assessment)?.verdict.firm === true;
  if (open.length === 0 && isFirm) return [];
  const inKnockouts = new Set(
    assessment.knockouts
      .filter((knockout) => knockout.state === 'unknown')
      .flatMap((knockout) => questionsReferencedBy(knockout.rule.when, rubric)),
  );
  const isUrgent = ({ question, behind = [] }: NextQuestion): boolean =>
    [question, ...behind].some((id) => inKnockouts.has(id));
  const rank = (next: NextQuestion): number => (isUrgent(next) ? 0 : next.settles || isTelling(next) ? 1 : 2);
  const outcomesOf = outcomesIn({ rubric, answers, assessment, attempt, asOf });
  const all = open.map(outcomesOf);
  const moving = all.filter((next) => isUrgent(next) || canMove(next));
  if (moving.length > 0 || isFirm) return moving.sort((a, b) => rank(a) - rank(b) || b.swing - a.swing);
  // Together they may move what none of them moves alone.
  const undecided = new Set(openQuestions(assessment).map(({ question }) => question.id));
  const left = all.filter((next) => undecided.has(next.question));
  if (left.length > 0) return left.sort((a, b) => b.swing - a.swing);
  return questionsOfOpenKnockouts(rubric, assessment).map(outcomesOf);
}

/** The same, and after them the half-known answers that move nothing, since those are open as well. */
export function nextWithHalfKnown(situation: Situation): readonly NextQuestion[] {
  const { rubric, answers, assessment, asOf, attempt } = situation;
  const next = nextQuestions(rubric, answers, assessment, asOf, attempt);
  const listed = new Set(next.map(({ question }) => question));
  const others = assessedQuestions(assessment).filter(
    ({ question, state, asked }) => state === 'partial' && asked === 'yes' && !listed.has(question.id),
  );
  return others.length === 0 ? next : [...next, ...others.map(outcomesIn(situation))];
}

interface Situation {
  readonly rubric: Rubric;
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  readonly attempt: WhatIf;
  readonly asOf: string;
}

/** The effects of a question's answers, together with those of the open questions that wait for it. */
function outcomesIn(situation: Situation): (assessed: AssessedQuestion) => NextQuestion {
  const { rubric, assessment } = situation;
  const dependents = dependentsIn(rubric);
  const waiting = behindGates(assessment);
  // Then there is nothing left to settle.
  const isFirm = project(rubric, assessment)?.verdict.firm === true;
  return ({ question: asked, possible, criterion }) => {
    const stepped = inSteps(asked, possible);
    const question = stepped ?? possible;
    const { lows, ...trial } = trialOf(situation, question, criterion?.id);
    // A count may be between two steps of its question, and then it allows no answer to it.
    const tried = stepped === undefined ? [] : trial.tried;
    const reached = dependents(question.id).questions;
    const behind = waiting.map((each) => each.question.id).filter((id) => reached.has(id));
    const ends = behind.length === 0 ? lows : together(situation, question, behind);
    const best = ends.reduce((most, low) => Math.max(most, low), Number.NEGATIVE_INFINITY);
    const worst = ends.reduce((least, low) => Math.min(least, low), Number.POSITIVE_INFINITY);
    return {
      question: question.id,
      // Where no answer leaves a score, both are infinite.
      swing: roundOnce(Math.max(0, best - worst)),
      settles: !isFirm && tried.some((each) => each.verdict.firm),
      answers: tried.map(({ value, verdict }) => ({ value, verdict: verdict.id, firm: verdict.firm })),
      ...(behind.length > 0 && { behind }),
    };
  };
}

function together(
  { rubric, answers, assessment, asOf }: Situation,
  gate: Question,
  behind: readonly string[],
): readonly number[] {
  const marks = comparedValues(rubric);
  const valuesOf = (question: Question): readonly AnswerValue[] => told(question, marks, asOf);
  return jointEnds({ rubric, answers, assessment, asOf, gate, behind: new Set(behind), valuesOf });
}

function told(question: Question, marks: ComparedValues, asOf: string): readonly AnswerValue[] {
  const telling = representativeAnswers(question, marks.operands(question.id), asOf);
  return telling.length > 0 ? telling : anyAnswer(question, asOf);
}

interface Trial {
  readonly tried: readonly (Projection & { readonly value: AnswerValue })[];
  /** The low ends of the score, out of 100, that its answers give. */
  readonly lows: readonly number[];
}

function trialOf(
  { rubric, attempt, asOf }: Situation,
  question: Question,
  criterion: string | undefined,
): Trial {
  const marks = comparedValues(rubric);
  const outcomes = new Map<unknown, Projection | undefined>();
  const given = (value: AnswerValue): Projection | undefined => {
    const key = keyOf(value);
    const known = outcomes.get(key);
    if (known !== undefined) return known;
    const outcome = attempt.given(question, value);
    outcomes.set(key, outcome);
    return outcome;
  };
  const outcome = (value: AnswerValue): string => {
    const verdict = given(value)?.verdict;
    const tried = { question, value, ...(criterion !== undefined && { criterion }) };
    return `${verdict?.id} ${verdict?.range} ${satisfiedBounds(attempt, marks, tried)}`;
  };
  const first = told(question, marks, asOf);
  const operands = marks.operands(question.id);
  const turning = breakpoints(question, { told: first, operands, outcome, asOf });
  const tried = inOrder(question, [...first, ...turning]).flatMap((value) => {
    const result = given(value);
    return result === undefined ? [] : [{ value: withoutNoise(value), ...result }];
  });
  const lows = [...outcomes.values()].flatMap((each) => each?.score?.low ?? []);
  return { tried, lows };
}

/** Each once; numbers and dates ascending. */
function inOrder({ type }: Question, values: readonly AnswerValue[]): readonly AnswerValue[] {
  const each = [...new Map(values.map((value) => [keyOf(value), value])).values()];
  if (type === 'number') return each.sort((a, b) => Number(a) - Number(b));
  return type === 'date' ? each.sort() : each;
}

/** Different numbers or marks may be shown as the same text. */
function keyOf(value: AnswerValue): unknown {
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
