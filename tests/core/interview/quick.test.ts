import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  goBack,
  type Interview,
  startInterview,
} from '../../../src/core/interview/interview.js';
import { quickProgress, quickStep } from '../../../src/core/interview/quick.js';
import type { Answer } from '../../../src/core/model/answer.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { is } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const rubric = rubricOf({
  profile: [choice('form', [0, 1]), choice('issuer', [0, 1])],
  criteria: [
    criterion('c', 1, [
      choice('light', [0, 1], { weight: 2 }),
      choice('exam', [0, 1], { weight: 5, when: is('form', 'a') }),
      choice('middle', [0, 1], { weight: 3 }),
    ]),
    criterion('shown', 0, [choice('curious', [0, 1])]),
  ],
  knockouts: [{ id: 'k', when: is('issuer', 'a'), because: 'k', verify: [] }],
});

function stepOf(interview: Interview): unknown {
  const step = quickStep(rubric, interview, AS_OF);
  return step.kind === 'ask' ? step.question.id : step;
}

function stepAfter(given: Parameters<typeof answersOf>[0], again: readonly string[] = []): unknown {
  return stepOf(startInterview(answersOf(given), again));
}

describe('a quick interview', () => {
  it('begins with what a knock-out reads', () => {
    expect(stepAfter({})).toBe('issuer');
  });

  it('goes on with what swings most, and first with what that hangs on', () => {
    expect(stepAfter({ issuer: 'b' })).toBe('form');
    expect(stepAfter({ issuer: 'b', form: 'a' })).toBe('exam');
    expect(stepAfter({ issuer: 'b', form: 'b' })).toBe('middle');
  });

  it('stops where the rest cannot change the verdict, and says which it is and what is left out', () => {
    const firm = { id: 'stop', range: ['stop', 'stop'], firm: true };
    expect(stepAfter({ issuer: 'a' })).toEqual({
      kind: 'stop',
      verdict: firm,
      leftOut: ['form', 'light', 'exam', 'middle', 'curious'],
      openWarnings: [],
      askForWarnings: [],
    });
    const skip = { id: 'skip', range: ['skip', 'skip'], firm: true };
    expect(stepAfter({ issuer: 'b', form: 'b', middle: 'a', light: 'a' })).toEqual({
      kind: 'stop',
      verdict: skip,
      leftOut: ['curious'],
      openWarnings: [],
      askForWarnings: [],
    });
  });

  it('names where it stops the warnings that are still open, and what to ask for them', () => {
    const warned: Rubric = {
      ...rubric,
      warnings: [
        { id: 'open', when: is('curious', 'a'), say: 'w' },
        { id: 'by-a-score', when: { kind: 'score', criterion: 'shown', op: 'below', bound: 0.5 }, say: 'w' },
        { id: 'ruled-out', when: { kind: 'all', of: [is('form', 'a'), is('curious', 'a')] }, say: 'w' },
        { id: 'said', when: { kind: 'any', of: [is('form', 'b'), is('curious', 'a')] }, say: 'w' },
      ],
    };
    const stepWarned = (given: Parameters<typeof answersOf>[0]) =>
      quickStep(warned, startInterview(answersOf(given), []), AS_OF);
    const settled = { issuer: 'b', form: 'b', middle: 'a', light: 'a' };
    expect(stepWarned(settled)).toMatchObject({
      kind: 'stop',
      openWarnings: ['open', 'by-a-score'],
      askForWarnings: ['curious'],
    });
    expect(stepWarned({ ...settled, curious: 'b' })).toEqual({ kind: 'done' });
    expect(stepWarned({ issuer: 'a' })).toMatchObject({ verdict: { id: 'stop' }, openWarnings: [] });
  });

  it('is done where nothing is left to ask', () => {
    expect(stepAfter({ issuer: 'b', form: 'b', middle: 'a', light: 'a', curious: 'a' })).toEqual({
      kind: 'done',
    });
  });

  it('asks again first what is to be asked again, before it stops', () => {
    expect(stepAfter({ issuer: 'a', curious: 'a' }, ['curious'])).toBe('curious');
  });

  it('opens what was gone back to, although there is nothing left to decide', () => {
    const issuer = rubric.profile[1];
    if (issuer === undefined) throw new Error('the rubric has two');
    const value: Answer = { kind: 'value', value: 'a' };
    const interview = answerQuestion(rubric, startInterview(answersOf({})), issuer, value);
    expect(stepOf(interview)).toMatchObject({ kind: 'stop' });
    expect(stepOf(goBack(interview))).toBe('issuer');
  });

  it('counts what is behind and what can follow at most', () => {
    const progress = (given: Parameters<typeof answersOf>[0]): unknown =>
      quickProgress(rubric, startInterview(answersOf(given)), AS_OF);
    expect(progress({ issuer: 'b' })).toEqual({ done: 1, atMost: 5 });
    expect(progress({ issuer: 'b', form: 'b' })).toEqual({ done: 2, atMost: 3 });
  });

  it('counts a question that was gone back to among those that follow', () => {
    const interview = { ...startInterview(answersOf({ issuer: 'b', form: 'b' })), trail: ['form'] };
    expect(quickProgress(rubric, goBack(interview), AS_OF)).toEqual({ done: 1, atMost: 4 });
  });
});
