import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  atReview,
  currentQuestion,
  goBack,
  type Interview,
  progressOf,
  questionBefore,
  reopen,
  startInterview,
  withEarlier,
} from '../../../src/core/interview/interview.js';
import type { Answer } from '../../../src/core/model/answer.js';
import { allQuestions } from '../../../src/core/model/rubric.js';
import { checked, is, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const rubric = rubricOf({
  profile: [yesNo('beginner')],
  criteria: [
    criterion('rigour', 1, [
      yesNo('lab', { when: is('exam', 'yes') }),
      yesNo('exam', { verify: [verifyItem('how-assessed'), verifyItem('who-assesses')] }),
    ]),
    criterion('help', 1, [yesNo('mentor', { when: is('beginner', 'yes') })]),
  ],
});

function current(interview: Interview): string | undefined {
  return currentQuestion(rubric, interview, AS_OF)?.id;
}

/** Answers what stands for the current question. */
function reply(interview: Interview, given: Answer | string): Interview {
  const question = allQuestions(rubric).find((each) => each.id === current(interview));
  if (question === undefined) throw new Error('nothing is asked');
  const answer: Answer = typeof given === 'string' ? { kind: 'value', value: given } : given;
  return answerQuestion(rubric, interview, question, answer);
}

function replies(...given: readonly (Answer | string)[]): Interview {
  return given.reduce<Interview>(reply, startInterview(answersOf({})));
}

const unknown: Answer = { kind: 'unknown' };

describe('after going back twice and answering again', () => {
  const twice = () => goBack(goBack(replies('yes', 'no', 'yes')));

  it('leads back through the question in between', () => {
    expect(current(twice())).toBe('exam');
    const again = reply(twice(), 'no');
    expect(again.trail).toEqual(['beginner', 'exam', 'mentor']);
    expect(current(goBack(again))).toBe('mentor');
    expect(current(goBack(goBack(again)))).toBe('exam');
  });

  it('leaves out those that depend on the answer, which may not be asked any more', () => {
    const all = replies('yes', 'yes', 'yes');
    expect(all.trail).toEqual(['beginner', 'exam', 'lab']);
    expect(reply(goBack(goBack(all)), 'no').trail).toEqual(['beginner', 'exam']);
  });
});

it('can be gone back in to the answers of an earlier sitting, in the order in which they were asked for', () => {
  const given = { lab: 'yes', beginner: 'no', exam: 'yes', mentor: 'yes' };
  const trail = (again: readonly string[] = []): readonly string[] =>
    withEarlier(rubric, startInterview(answersOf(given), again), AS_OF).trail;
  expect(trail()).toEqual(['beginner', 'exam', 'lab']);
  expect(trail(['exam'])).toEqual(['beginner', 'lab']);
  const resumed = withEarlier(rubric, startInterview(answersOf({ beginner: 'yes', exam: 'no' })), AS_OF);
  expect(current(resumed)).toBe('mentor');
  expect(current(goBack(resumed))).toBe('exam');
  expect(current(reply(goBack(goBack(resumed)), 'no'))).toBeUndefined();
});

it('knows which question going back would put again', () => {
  expect(questionBefore(rubric, replies('yes', 'yes'))?.id).toBe('exam');
  expect(questionBefore(rubric, replies())).toBeUndefined();
  expect(questionBefore(rubric, atReview(replies('yes')))).toBeUndefined();
});

describe('an interview', () => {
  it('asks the profile first, then the criteria in order, and ends', () => {
    const all = replies('yes', 'yes', 'no', 'no');
    expect(all.trail).toEqual(['beginner', 'exam', 'lab', 'mentor']);
    expect(current(all)).toBeUndefined();
  });

  it('never asks what an answer rules out', () => {
    const all = replies('no', 'no');
    expect(all.trail).toEqual(['beginner', 'exam']);
    expect(current(all)).toBeUndefined();
  });

  it('passes over questions whose steering question was not found out', () => {
    const all = replies(unknown, unknown);
    expect(all.trail).toEqual(['beginner', 'exam']);
    expect(current(all)).toBeUndefined();
  });

  it('does not ask again what has an answer, be it unknown or not applicable', () => {
    const answers = answersOf({ beginner: unknown, exam: { kind: 'not-applicable', reason: 'none' } });
    expect(current(startInterview(answers))).toBeUndefined();
    expect(current(startInterview(answersOf({ beginner: 'no' })))).toBe('exam');
  });

  it('keeps an answer given for a question that is then ruled out', () => {
    const all = replies('no', 'yes', 'yes');
    const changed = reply(goBack(goBack(all)), 'no');
    expect(changed.answers.answers.get('lab')).toEqual({ kind: 'value', value: 'yes' });
    expect(current(changed)).toBeUndefined();
  });
});

describe('going back', () => {
  it('opens the question before, with its answer still there', () => {
    const back = goBack(replies('yes', 'no'));
    expect(current(back)).toBe('exam');
    expect(back.answers.answers.get('exam')).toEqual({ kind: 'value', value: 'no' });
  });

  it('goes back one more each time, up to the first question of this sitting', () => {
    const first = goBack(goBack(replies('yes', 'no')));
    expect(current(first)).toBe('beginner');
    expect(goBack(first)).toEqual(first);
    expect(goBack(startInterview(answersOf({ beginner: 'no' }))).reopened).toBeUndefined();
  });

  it('ends with the answer, which takes the place of the one before', () => {
    const again = reply(goBack(replies('yes', 'no')), 'yes');
    expect(again.answers.answers.get('exam')).toEqual({ kind: 'value', value: 'yes' });
    expect(again.reopened).toBeUndefined();
    expect(again.trail).toEqual(['beginner', 'exam']);
    expect(current(again)).toBe('lab');
  });
});

describe('a question that is answered again', () => {
  it('reopens its contradicted checks and keeps the confirmed ones', () => {
    const checks = checked({
      'how-assessed': { state: 'contradicted' },
      'who-assesses': { state: 'confirmed' },
    });
    const interview = reply(startInterview(answersOf({ beginner: 'no' }, checks)), 'no');
    expect([...interview.answers.checks.keys()]).toEqual(['who-assesses']);
  });

  it('leaves the contradicted checks of other questions', () => {
    const checks = checked({ 'how-assessed': { state: 'contradicted' } });
    const interview = reply(startInterview(answersOf({}, checks)), 'no');
    expect([...interview.answers.checks.keys()]).toEqual(['how-assessed']);
  });
});

describe('progress', () => {
  const progress = (interview: Interview): unknown => {
    const { done, expected } = progressOf(rubric, interview, AS_OF);
    return { done, expected };
  };

  it('counts what is answered and guesses what is ahead from the options that lead there', () => {
    // two for sure, and half of lab and of mentor
    expect(progress(replies())).toEqual({ done: 0, expected: 3 });
    expect(progress(replies('yes'))).toEqual({ done: 1, expected: 4 });
    expect(progress(replies('yes', 'yes'))).toEqual({ done: 2, expected: 4 });
  });

  it('does not count what is ruled out, nor the question that was gone back to', () => {
    const parked = replies('no', 'yes', 'yes');
    expect(progress(parked)).toEqual({ done: 3, expected: 4 });
    expect(progress(goBack(parked))).toEqual({ done: 2, expected: 3 });
    expect(progress(startInterview(answersOf({ beginner: 'no', exam: 'no', lab: 'yes' })))).toEqual({
      done: 2,
      expected: 3,
    });
  });

  it('goes by where one is: back through the questions, and at one that was opened from the review', () => {
    const three = replies('yes', 'yes', 'yes');
    expect(
      [three, goBack(three), goBack(goBack(three)), goBack(goBack(goBack(three)))].map(progress),
    ).toEqual([
      { done: 3, expected: 4 },
      { done: 2, expected: 4 },
      { done: 1, expected: 4 },
      { done: 0, expected: 4 },
    ]);
    const fromReview = ['beginner', 'lab', 'exam'].map((id) => progress(reopen(three, id)));
    expect(fromReview).toMatchObject([{ done: 0 }, { done: 1 }, { done: 2 }]);
  });

  it('always has one more to come than is done', () => {
    expect(progress(replies('no', 'no'))).toEqual({ done: 2, expected: 3 });
  });
});

describe('an answer given anew', () => {
  it('opens a contradicted check of a knock-out that reads it', () => {
    const question = yesNo('issuer');
    const verify = [verifyItem('legal-issuer')];
    const guarded = rubricOf({
      profile: [question],
      knockouts: [{ id: 'nameless', when: is('issuer', 'no'), because: 'Nobody issues it.', verify }],
    });
    const before = answersOf(
      { issuer: 'yes' },
      new Map([['legal-issuer', { state: 'contradicted' as const }]]),
    );
    const after = answerQuestion(guarded, startInterview(before), question, { kind: 'value', value: 'yes' });
    expect(after.answers.checks.has('legal-issuer')).toBe(false);
  });
});
