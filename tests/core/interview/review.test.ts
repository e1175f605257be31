import { expect, it } from 'vitest';
import {
  answerQuestion,
  atReview,
  canGoBack,
  currentQuestion,
  goBack,
  type Interview,
  noteEvidence,
  progressOf,
  reopen,
  startInterview,
} from '../../../src/core/interview/interview.js';
import { hitKnockouts, reviewOf } from '../../../src/core/interview/review.js';
import { is, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const exam = yesNo('exam');
const rubric = rubricOf({
  profile: [exam],
  criteria: [criterion('rigour', 1, [yesNo('watched', { when: is('exam', 'yes') }), yesNo('lab')])],
  knockouts: [{ id: 'nothing', when: is('lab', 'no'), because: 'Nothing is done.', verify: [] }],
});
const done = atReview(startInterview(answersOf({ exam: 'no', watched: 'yes', lab: 'yes' })));

function current(interview: Interview): string | undefined {
  return currentQuestion(rubric, interview, AS_OF)?.id;
}

it('shows what is asked and answered, and nothing that is parked', () => {
  const rows = reviewOf(rubric, done.answers, AS_OF);
  expect(rows.map(({ question }) => question.id)).toEqual(['exam', 'lab']);
  expect(reviewOf(rubric, answersOf({}), AS_OF)).toEqual([]);
});

it('names the knock-outs that are hit for certain', () => {
  expect(hitKnockouts(rubric, answersOf({ lab: 'no' }), AS_OF).map(({ id }) => id)).toEqual(['nothing']);
  expect(hitKnockouts(rubric, answersOf({}), AS_OF)).toEqual([]);
});

it('opens a question, and going back leads to the review', () => {
  expect(current(done)).toBeUndefined();
  expect(canGoBack(done)).toBe(false);
  const open = reopen(done, 'lab');
  expect(current(open)).toBe('lab');
  expect(canGoBack(open)).toBe(true);
  expect(goBack(open)).toEqual(done);
});

it('leads from what a changed answer opens back to that answer, and then to the review', () => {
  const answers = answersOf({ exam: 'no', lab: 'yes' });
  const changed = answerQuestion(rubric, reopen(atReview(startInterview(answers)), 'exam'), exam, {
    kind: 'value',
    value: 'yes',
  });
  expect(current(changed)).toBe('watched');
  const back = goBack(changed);
  expect(current(back)).toBe('exam');
  expect(goBack(back).reopened).toBeUndefined();
});

it('puts evidence beside an answer that is there', () => {
  const noted = noteEvidence(done, 'lab', { source: 'a page' });
  expect(noted.answers.answers.get('lab')).toEqual({
    kind: 'value',
    value: 'yes',
    evidence: { source: 'a page' },
  });
  expect(noteEvidence(done, 'gone', { source: 'a page' })).toBe(done);
});

it('asks again what is to be asked again, once, in the order of the rubric', () => {
  const answers = answersOf({ exam: 'no', watched: 'yes', lab: 'yes' });
  const again = startInterview(answers, ['exam', 'watched']);
  expect(progressOf(rubric, again, AS_OF)).toEqual({ done: 1, answered: 1, expected: 2 });
  expect(current(again)).toBe('exam');
  const answered = answerQuestion(rubric, again, exam, { kind: 'value', value: 'no' });
  expect(answered.again).toEqual(['watched']);
  expect(current(answered)).toBeUndefined();
});
