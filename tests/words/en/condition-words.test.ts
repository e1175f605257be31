import { expect, it } from 'vitest';
import type { AnswerTest, Condition } from '../../../src/core/model/rubric.js';
import { conditionWords } from '../../../src/words/en/condition-words.js';

function answer(test: AnswerTest, question = 'form'): Condition {
  return { kind: 'answer', question, test };
}

const badge = answer({ op: 'is', value: 'badge' });
const exam = answer({ op: 'in', values: ['exam', 'project', 'lab'] }, 'task');
const poor: Condition = { kind: 'score', criterion: 'rigor', op: 'below', bound: 0.25 };

it.each<[string, Condition]>([
  ['form is badge', badge],
  ['form is not badge', answer({ op: 'not', value: 'badge' })],
  ['task is exam, project or lab', exam],
  ['form is not a or b', answer({ op: 'not-in', values: ['a', 'b'] })],
  ['form is a', answer({ op: 'in', values: ['a'] })],
  ['form is at least 3', answer({ op: 'at-least', value: 3 })],
  ['form is at most 3', answer({ op: 'at-most', value: 3 })],
  ['form includes a', answer({ op: 'includes', value: 'a' })],
  ['form is answered', answer({ op: 'answered', expected: true })],
  ['form is not answered', answer({ op: 'answered', expected: false })],
  ['rigor scores below 0.25', poor],
  ['rigor scores at least 0.25', { ...poor, op: 'at-least' }],
  ['form is badge and rigor scores below 0.25', { kind: 'all', of: [badge, poor] }],
  [
    'form is badge and (form is badge or rigor scores below 0.25)',
    { kind: 'all', of: [badge, { kind: 'any', of: [badge, poor] }] },
  ],
  ['form is badge or form is badge', { kind: 'any', of: [badge, { kind: 'all', of: [badge] }] }],
  ['form is not badge', { kind: 'not', of: badge }],
  ['task is not exam, project or lab', { kind: 'not', of: exam }],
  ['not form is at least 3', { kind: 'not', of: answer({ op: 'at-least', value: 3 }) }],
  ['not rigor scores below 0.25', { kind: 'not', of: poor }],
  [
    'not (form is badge or task is exam, project or lab)',
    { kind: 'not', of: { kind: 'any', of: [badge, exam] } },
  ],
])('says %s', (words, condition) => {
  expect(conditionWords(condition)).toBe(words);
});
