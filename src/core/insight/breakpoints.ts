import type { AnswerValue } from '../model/answer.js';
import type { OptionQuestion, Question, Scalar } from '../model/rubric.js';
import { canScore, scoreOfValue } from '../scoring/question-score.js';
import { axisOf } from './flips/axis.js';

// The ways to mark options double with each: beyond this, only none, each and all of them are tried.
const MOST_OPTIONS = 8;

/** What is known about a question before its breakpoints are searched. */
export interface BreakpointSearch {
  /** Answers that reach both ends of its score, and both sides of everything that it is compared with. */
  readonly told: readonly AnswerValue[];
  readonly operands: readonly Scalar[];
  /** The outcome of an answer: equal texts for equal verdict, range and satisfied bounds. */
  readonly outcome: (value: AnswerValue) => string;
  readonly asOf: string;
}

/**
 * Answers at which the outcome changes, such as the first number that earns a band. Between two with one outcome and
 * no operand between them nothing changes, since the score is monotonic there: bisection finds each breakpoint.
 */
export function breakpoints(question: Question, sounding: BreakpointSearch): readonly AnswerValue[] {
  const { told, operands, outcome } = sounding;
  // All possible answers are known already.
  if (question.type === 'choice' || question.type === 'yes-no') return [];
  const known = new Set(told.map(outcome));
  if (operands.length === 0 && known.size === 1) return [];
  return startsOf(question, sounding).flatMap((starts) => {
    const later = new Set(starts.slice(1).map(outcome));
    const isNew = (value: AnswerValue): boolean => !known.has(outcome(value)) && !later.has(outcome(value));
    return starts.filter((value, at) => at > 0 || isNew(value));
  });
}

/** For each path through the answers: its first one and those at which the outcome changes. */
function startsOf(question: Question, sounding: BreakpointSearch): readonly (readonly AnswerValue[])[] {
  const { told, operands, outcome, asOf } = sounding;
  switch (question.type) {
    case 'number':
    case 'date':
      return told.slice(0, 1).map((first) => {
        const axis = axisOf(question, first, operands, asOf);
        return turns(axis.cuts, (step) => outcome(axis.valueAt(step))).map(axis.valueAt);
      });
    case 'multi':
      return markStarts(question, sounding);
    default:
      return [];
  }
}

/** Ordered by the sum of the marks, separately for each way to mark the options that conditions ask for. */
function markStarts(
  question: OptionQuestion,
  { operands, outcome, asOf }: BreakpointSearch,
): readonly (readonly AnswerValue[])[] {
  if (question.options.length > MOST_OPTIONS || !canScore(question)) return [];
  const alike = new Map<string, (readonly string[])[]>();
  for (const marks of selections(question)) {
    const asked = marks.filter((value) => operands.includes(value)).join();
    alike.set(asked, [...(alike.get(asked) ?? []), marks]);
  }
  return [...alike.values()].map((group) => {
    const rising = group
      .map((marks) => ({ marks, score: scoreOfValue(question, marks, asOf) }))
      .sort((a, b) => a.score - b.score || a.marks.length - b.marks.length);
    const marksAt = (step: number): AnswerValue => rising.slice(step, step + 1).flatMap(({ marks }) => marks);
    return turns([0, rising.length - 1], (step) => outcome(marksAt(step))).map(marksAt);
  });
}

function selections({ options, sure = [] }: OptionQuestion): readonly (readonly string[])[] {
  const ways = Array.from({ length: 2 ** options.length }, (_, way) => way);
  const values = options.map(({ value }) => value);
  const all = ways.map((way) => values.filter((_, at) => Math.floor(way / 2 ** at) % 2 === 1));
  return all.filter((marks) => sure.every((each) => marks.includes(each)));
}

/** The first step, and every step whose outcome differs from that of the step before. */
function turns(cuts: readonly number[], outcomeAt: (step: number) => string): readonly number[] {
  const between = (near: number, far: number): readonly number[] => {
    if (outcomeAt(near) === outcomeAt(far)) return [];
    if (far - near <= 1) return [far];
    const middle = Math.floor((near + far) / 2);
    return [...between(near, middle), ...between(middle, far)];
  };
  return [...cuts.slice(0, 1), ...cuts.slice(1).flatMap((far, at) => between(Number(cuts[at]), far))];
}
