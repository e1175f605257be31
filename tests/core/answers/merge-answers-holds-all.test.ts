import { expect, it } from 'vitest';
import { holdsAll } from '../../../src/core/answers/merge-answers.js';
import type { AnswerSet } from '../../../src/core/model/answer.js';

const QUIZ = { kind: 'value', value: 'quiz' } as const;
const NOBODY_YET: AnswerSet = { candidate: { name: 'X' }, answers: new Map(), checks: new Map() };
const ONE: AnswerSet = { ...NOBODY_YET, answers: new Map([['task', QUIZ]]) };

it('answers hold all of those that say less', () => {
  expect(holdsAll(ONE, NOBODY_YET)).toBe(true);
  expect(holdsAll(ONE, ONE)).toBe(true);
  expect(holdsAll({ ...ONE, candidate: { name: 'X', issuer: 'Metro' } }, ONE)).toBe(true);
});

it('answers do not hold what is missing in them or reads otherwise', () => {
  expect(holdsAll(NOBODY_YET, ONE)).toBe(false);
  expect(holdsAll(ONE, { ...ONE, candidate: { name: 'X', issuer: 'Metro' } })).toBe(false);
  expect(holdsAll(ONE, { ...ONE, answers: new Map([['task', { ...QUIZ, note: 'seen' }]]) })).toBe(false);
});

it('answers do not hold a check that they lack, nor that one was reopened', () => {
  const checked: AnswerSet = { ...ONE, checks: new Map([['syllabus', { state: 'confirmed' }]]) };
  expect(holdsAll(ONE, checked)).toBe(false);
  expect(holdsAll(checked, ONE)).toBe(false);
  expect(holdsAll(checked, checked)).toBe(true);
});

it('an answer that was set aside is held where it is set aside too, or was given anew', () => {
  const aside = { ...NOBODY_YET, setAside: new Map([['task', { raw: 'quiz', fingerprint: '01' }]]) };
  expect(holdsAll(aside, aside)).toBe(true);
  expect(holdsAll(ONE, aside)).toBe(true);
  expect(holdsAll(NOBODY_YET, aside)).toBe(false);
});
