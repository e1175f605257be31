import { isoDay, parseIsoDay } from '../../core/model/calendar.js';
import type { AnswerTest, Condition, QuestionType, Scalar } from '../../core/model/rubric.js';
import type { AnswerLeaf, ConditionValue, ScoreLeaf } from './condition-schema.js';
import type { ScalarValue } from './scalars.js';

/** Question types by id; they decide in what form an answer is compared. */
export type Types = ReadonlyMap<string, QuestionType>;

const YES_AND_NO: ReadonlyMap<string, string> = new Map([
  ['true', 'yes'],
  ['yes', 'yes'],
  ['false', 'no'],
  ['no', 'no'],
]);

/** Turns a condition as written into one that can be evaluated. */
export function toCondition(written: ConditionValue, types: Types): Condition {
  if ('question' in written) {
    const test = toTest(written, types.get(written.question));
    return { kind: 'answer', question: written.question, test };
  }
  if ('criterion' in written) {
    return toScoreLeaf(written);
  }
  if ('all' in written) {
    return { kind: 'all', of: written.all.map((part) => toCondition(part, types)) };
  }
  return 'any' in written
    ? { kind: 'any', of: written.any.map((part) => toCondition(part, types)) }
    : { kind: 'not', of: toCondition(written.not, types) };
}

/** An option value, or an operand that is compared with one, in the form in which answers are stored. */
export function toStored(written: ScalarValue, type: QuestionType | undefined): string {
  const text = String(written);
  if (type === 'yes-no') {
    return YES_AND_NO.get(text.toLowerCase()) ?? text;
  }
  const day = type === 'date' ? parseIsoDay(text) : undefined;
  return day === undefined ? text : isoDay(day);
}

function toTest(leaf: AnswerLeaf, type: QuestionType | undefined): AnswerTest {
  const scalar = (written: ScalarValue): Scalar =>
    type === 'number' ? toNumber(written) : toStored(written, type);
  for (const op of ['is', 'not', 'at-least', 'at-most'] as const) {
    const value = leaf[op];
    if (value !== undefined) {
      return { op, value: scalar(value) };
    }
  }
  for (const op of ['in', 'not-in'] as const) {
    const values = leaf[op];
    if (values !== undefined) {
      return { op, values: values.map(scalar) };
    }
  }
  return leaf.includes === undefined
    ? { op: 'answered', expected: leaf.answered === true }
    : { op: 'includes', value: toStored(leaf.includes, type) };
}

/** 1.0 comes as text, since only the question decides whether it is a number; other text is rejected later. */
function toNumber(written: ScalarValue): Scalar {
  if (typeof written === 'number') return written;
  const value = Number(written);
  const isOtherwiseSpelled =
    typeof written === 'string' && written.trim() !== '' && String(value) !== written;
  return isOtherwiseSpelled && Number.isFinite(value) ? value : String(written);
}

function toScoreLeaf({ criterion, below, 'at-least': atLeast }: ScoreLeaf): Condition {
  return below === undefined
    ? { kind: 'score', criterion, op: 'at-least', bound: atLeast ?? 0 }
    : { kind: 'score', criterion, op: 'below', bound: below };
}
