import type { AnswerValue } from '../model/answer.js';
import { parseIsoDay } from '../model/calendar.js';
import { numberDomain } from '../model/domain.js';
import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { AnswerTest, Condition, OptionQuestion, Question, Scalar } from '../model/rubric.js';
import { allOf, anyOf, both, opposite, type Ternary, ternaryOf } from '../model/ternary.js';
import type { Presence } from './interval.js';

/** What a condition can read of a question. */
export interface AnswerView {
  readonly asked: Ternary;
  /** Missing if the answer is unknown, and for a half-known value that no option represents. */
  readonly value?: AnswerValue;
  /** The question with the possible answers, if the answer is half known. */
  readonly possible?: Question;
  readonly notApplicable: boolean;
}

/** What a condition can read of a criterion; undefined if it is not scored. */
export type ScoreView = { readonly range: Interval; readonly presence: Presence } | undefined;

/** Look-ups for what a condition reads. */
export interface Facts {
  readonly answer: (question: string) => AnswerView;
  readonly score: (criterion: string) => ScoreView;
}

/** Whether a condition holds, as far as the facts decide it. */
export function evaluateCondition(condition: Condition, facts: Facts): Ternary {
  switch (condition.kind) {
    case 'answer':
      return answerLeaf(condition.test, facts.answer(condition.question));
    case 'score':
      return scoreLeaf(condition, facts.score(condition.criterion));
    case 'not':
      return opposite(evaluateCondition(condition.of, facts));
    case 'all':
      return allOf(condition.of, (part) => evaluateCondition(part, facts));
    case 'any':
      return anyOf(condition.of, (part) => evaluateCondition(part, facts));
  }
}

function answerLeaf(test: AnswerTest, view: AnswerView): Ternary {
  return view.notApplicable ? 'no' : both(view.asked, testGiven(test, view));
}

/** Whether an answer, or half-known one, passes a test; unknown if there is none, or only some possible answers pass. */
export function testGiven(
  test: AnswerTest,
  { value, possible }: Pick<AnswerView, 'value' | 'possible'>,
): Ternary {
  return possible === undefined ? testAnswer(test, value) : testPossible(test, possible);
}

/** Whether all possible answers pass a test, or none; unknown if only some do. */
function testPossible(test: AnswerTest, question: Question): Ternary {
  switch (test.op) {
    case 'answered':
      return ternaryOf(test.expected);
    case 'not':
      return opposite(testPossible({ op: 'in', values: [test.value] }, question));
    case 'not-in':
      return opposite(testPossible({ op: 'in', values: test.values }, question));
    default:
      return 'options' in question ? testOptions(test, question) : testLine(test, question);
  }
}

function testOptions(test: AnswerTest, { options, sure }: OptionQuestion): Ternary {
  const passing = (value: string): boolean => passesTest(test, sure === undefined ? value : [value]);
  if (sure?.some(passing)) return 'yes';
  const all = sure === undefined && options.every(({ value }) => passing(value));
  return all ? 'yes' : options.some(({ value }) => passing(value)) ? 'unknown' : 'no';
}

/** Numbers, or days, between two ends. */
function testLine(test: AnswerTest, question: Question): Ternary {
  const { low, high, step } = lineOf(question);
  const operands = operandsOf(test).map(position);
  switch (test.op) {
    case 'at-least':
      return low >= Number(operands[0]) ? 'yes' : high < Number(operands[0]) ? 'no' : 'unknown';
    case 'at-most':
      return high <= Number(operands[0]) ? 'yes' : low > Number(operands[0]) ? 'no' : 'unknown';
    default: {
      const inside = new Set(operands.filter((each) => each >= low && each <= high));
      if (inside.size === 0) return 'no';
      return step !== undefined && inside.size > (high - low) / step ? 'yes' : 'unknown';
    }
  }
}

function lineOf(question: Question): Interval & { readonly step?: number } {
  if (question.type === 'number') {
    const { min, max, grid } = numberDomain(question);
    return { low: min, high: max, ...(grid && { step: grid.step }) };
  }
  if (question.type !== 'date' || question.between === undefined) {
    throw new Error(`the question ${question.id} has no half-known answers`);
  }
  const { from = '0001-01-01', to } = question.between;
  return { low: position(from), high: position(to), step: 1 };
}

/** The values that a test compares an answer with. */
export function operandsOf(test: AnswerTest): readonly Scalar[] {
  if (test.op === 'answered') return [];
  return 'values' in test ? test.values : [test.value];
}

/** Whether a value passes a test; unknown without a value. */
function testAnswer(test: AnswerTest, value: AnswerValue | undefined): Ternary {
  return value === undefined ? 'unknown' : ternaryOf(passesTest(test, value));
}

/** Whether a known value passes a test. */
export function passesTest(test: AnswerTest, value: AnswerValue): boolean {
  switch (test.op) {
    case 'is':
      return sameScalar(value, test.value);
    case 'not':
      return !sameScalar(value, test.value);
    case 'in':
      return test.values.some((each) => sameScalar(value, each));
    case 'not-in':
      return !test.values.some((each) => sameScalar(value, each));
    case 'at-least':
      return position(value) >= position(test.value);
    case 'at-most':
      return position(value) <= position(test.value);
    case 'includes':
      return typeof value === 'object' && value.includes(test.value);
    case 'answered':
      return test.expected;
  }
}

function sameScalar(value: AnswerValue, scalar: Scalar): boolean {
  const texts = [String(value), String(scalar)] as const;
  if (texts[0] === texts[1]) return true;
  const day = parseIsoDay(texts[1]);
  return day !== undefined && day === parseIsoDay(texts[0]);
}

/** Numbers as they are, dates by their day. */
function position(value: AnswerValue | Scalar): number {
  return typeof value === 'number' ? value : (parseIsoDay(String(value)) ?? Number(value));
}

/** Whether the score of a criterion is on one side of a bound. */
export function scoreLeaf(
  test: { readonly op: 'below' | 'at-least'; readonly bound: number },
  view: ScoreView,
): Ternary {
  if (view === undefined) return 'no';
  const low = roundOnce(view.range.low);
  const high = roundOnce(view.range.high);
  const reached = low >= test.bound ? 'yes' : high < test.bound ? 'no' : 'unknown';
  const scored = view.presence === 'sure' ? 'yes' : 'unknown';
  return both(scored, test.op === 'below' ? opposite(reached) : reached);
}
