import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextQuestions } from '../../../src/core/insight/next.js';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import { isOpen } from '../../../src/core/model/question-state.js';
import type { NextQuestion } from '../../../src/core/model/result.js';
import type { Condition, Question, Rubric } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { assessedQuestions } from '../../../src/core/scoring/assessment.js';
import { scoreOf } from '../../../src/core/scoring/verdict.js';
import { arbitraryAnswers, arbitraryRubric } from '../../support/arbitrary-rubric.js';
import { dated, is, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { completions } from '../../support/completions.js';

const AS_OF = '2026-11-22';

function nextOf(rubric: Rubric, answers: AnswerSet): readonly NextQuestion[] {
  return nextQuestions(rubric, answers, assess(rubric, answers, AS_OF), AS_OF);
}

/** Beside one question that is answered with yes; all weigh the same. */
function behind(profile: readonly string[], questions: readonly Question[]): readonly unknown[] {
  const rubric = rubricOf({
    profile: profile.map((id) => yesNo(id)),
    criteria: [criterion('c', 1, [yesNo('known'), ...questions])],
  });
  return nextOf(rubric, answersOf({ known: 'yes' })).map((next) => [next.question, next.swing, next.behind]);
}

it('of a gate is what it and one of several dates behind it can move together', () => {
  const pace = choice('pace', [0, 0]);
  const ageCurve = [
    [0, 1],
    [100, 0],
  ] as const;
  const rubric = rubricOf({
    profile: [pace],
    criteria: [
      criterion('c', 1, [
        yesNo('known'),
        { ...dated('fast'), ageCurve, when: is('pace', 'a') },
        { ...dated('slow'), ageCurve, when: is('pace', 'b') },
      ]),
    ],
  });
  expect(nextOf(rubric, answersOf({ known: 'yes', pace: { kind: 'unknown' } }))).toMatchObject([
    { question: 'pace', swing: 50, behind: ['fast', 'slow'] },
  ]);
});

it('goes through a gate behind a gate', () => {
  const [one, two] = [yesNo('one', { when: is('p', 'yes') }), yesNo('two', { when: is('one', 'yes') })];
  expect(behind(['p'], [one, two])).toEqual([['p', 50, ['one', 'two']]]);
});

it('is that of each of two gates that a question is behind', () => {
  const either: Condition = { kind: 'any', of: [is('p', 'yes'), is('q', 'yes')] };
  expect(behind(['p', 'q'], [yesNo('one', { when: either })])).toEqual([
    ['p', 50, ['one']],
    ['q', 50, ['one']],
  ]);
  const both: Condition = { kind: 'all', of: [is('p', 'yes'), is('q', 'yes')] };
  expect(behind(['p', 'q'], [yesNo('one', { when: both })])).toEqual([
    ['p', 50, ['one']],
    ['q', 50, ['one']],
  ]);
});

it('counts in both questions behind a gate with several marks', () => {
  const skills = { ...choice('skills', [0, 0]), type: 'multi' as const };
  const includes = (value: string): Condition => ({
    kind: 'answer',
    question: 'skills',
    test: { op: 'includes', value },
  });
  const rubric = rubricOf({
    profile: [skills],
    criteria: [
      criterion('c', 1, [
        yesNo('known'),
        yesNo('one', { when: includes('a') }),
        yesNo('two', { when: includes('b') }),
      ]),
    ],
  });
  // One answer of three that is yes, against one of one.
  expect(nextOf(rubric, answersOf({ known: 'yes' }))).toMatchObject([
    { question: 'skills', swing: 66.666667, behind: ['one', 'two'] },
  ]);
});

it('gives up on many gates behind each other, and is not smaller for that', () => {
  const chain = Array.from({ length: 8 }, (_, at) =>
    choice(`g${at}`, [0, 0.5, 1], {
      when: {
        kind: 'answer',
        question: at === 0 ? 'p' : `g${at - 1}`,
        test: { op: 'answered', expected: true },
      },
    }),
  );
  const [first] = behind(['p'], chain);
  expect(first).toEqual(['p', 88.888889, chain.map(({ id }) => id)]);
});

it('is between answers with which something applies', () => {
  const rubric = rubricOf({
    profile: [yesNo('p')],
    criteria: [criterion('c', 1, [yesNo('one', { when: is('p', 'yes') })])],
  });
  expect(nextOf(rubric, answersOf({}))).toMatchObject([{ question: 'p', swing: 100, behind: ['one'] }]);
});

const cases = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
  arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
);

it('nothing in the list is behind something else in it', () => {
  fc.assert(
    fc.property(cases, ({ rubric, answers }) => {
      const next = nextOf(rubric, answers);
      const hidden = new Set(next.flatMap(({ behind: ids = [] }) => ids));
      expect(next.filter(({ question }) => hidden.has(question))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('is never less than between the best and the worst completion, where all that is open is one gate and what it leads to', () => {
  fc.assert(
    fc.property(cases, ({ rubric, answers }) => {
      const [only] = nextOf(rubric, answers);
      const open = assessedQuestions(assess(rubric, answers, AS_OF)).filter(({ state }) => isOpen(state));
      const others = open.filter(
        ({ question: { id } }) => ![only?.question, ...(only?.behind ?? [])].includes(id),
      );
      // Of several marks not every way to choose them is tried.
      if (only?.behind === undefined || others.length > 0) return;
      if (open.some(({ question }) => question.type === 'multi')) return;
      const all = completions(rubric, answers);
      if (all.length > 200) return;
      const scores = all.flatMap((each) => scoreOf(assess(rubric, each, AS_OF))?.low ?? []);
      expect(only.swing).toBeGreaterThanOrEqual(Math.max(...scores) - Math.min(...scores) - 1e-5);
    }),
    { numRuns: 1000 },
  );
});
