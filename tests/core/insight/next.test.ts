import { describe, expect, it } from 'vitest';
import { nextQuestions, nextWithHalfKnown } from '../../../src/core/insight/next.js';
import { whatIf } from '../../../src/core/insight/what-if.js';
import type { Answer, AnswerSet } from '../../../src/core/model/answer.js';
import { canMove } from '../../../src/core/model/next-question.js';
import type { NextQuestion } from '../../../src/core/model/result.js';
import type { Condition, Knockout, Rubric } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { checked, dated, is, numeric, verifyItem, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const AS_OF = '2026-11-22';
const nameless: Knockout = {
  id: 'nameless',
  when: is('issuer', 'no'),
  because: 'Nobody issues it.',
  verify: [],
};
const plain = rubricOf({
  criteria: [
    criterion('rigour', 60, [choice('task', [1, 0.4, 0])]),
    criterion('help', 40, [yesNo('mentor')]),
  ],
});

function nextOf(rubric: Rubric, answers: AnswerSet): readonly NextQuestion[] {
  return nextQuestions(rubric, answers, assess(rubric, answers, AS_OF), AS_OF);
}

function idsOf(next: readonly NextQuestion[]): readonly string[] {
  return next.map((each) => each.question);
}

describe('the next question', () => {
  it('swings by the points between its best and its worst answer, and tells the verdict of each', () => {
    expect(nextOf(plain, answersOf({ task: 'b' }))).toEqual([
      {
        question: 'mentor',
        swing: 40,
        settles: true,
        answers: [
          { value: 'yes', verdict: 'promising', firm: true },
          { value: 'no', verdict: 'skip', firm: true },
        ],
      },
    ]);
  });

  it('is also one that is half known and moves nothing, last', () => {
    const rubric = rubricOf({
      profile: [numeric('cost')],
      criteria: [criterion('help', 100, [yesNo('mentor')])],
    });
    const resultOf = (mentor: Answer) => {
      const cost: Answer = { kind: 'partial', value: { 'at-most': 80 } };
      const answers = {
        ...answersOf({}),
        answers: new Map([
          ['cost', cost],
          ['mentor', mentor],
        ]),
      };
      const assessment = assess(rubric, answers, AS_OF);
      const attempt = whatIf(rubric, answers, AS_OF, assessment);
      return nextWithHalfKnown({ rubric, answers, assessment, asOf: AS_OF, attempt });
    };
    const open = resultOf({ kind: 'unknown' });
    expect(open.map((each) => [each.question, each.swing, canMove(each)])).toEqual([
      ['mentor', 100, true],
      ['cost', 0, false],
    ]);
    expect(idsOf(resultOf({ kind: 'value', value: 'yes' }))).toEqual(['cost']);
  });

  it('comes by swing where nothing else tells them apart', () => {
    const rubric = rubricOf({
      criteria: [
        criterion('small', 20, [yesNo('badge')]),
        criterion('large', 45, [yesNo('exam')]),
        criterion('middle', 35, [yesNo('mentor')]),
      ],
    });
    const next = nextOf(rubric, answersOf({}));
    expect(next.map(({ question, swing, settles }) => [question, swing, settles])).toEqual([
      ['exam', 45, false],
      ['mentor', 35, false],
      ['badge', 20, false],
    ]);
  });

  it('is rather one that can settle the verdict than one with a larger swing', () => {
    const rubric = rubricOf({
      criteria: [
        criterion('known', 20, [yesNo('badge')]),
        criterion('large', 50, [yesNo('mentor')]),
        criterion('capped', 30, [yesNo('exam')]),
      ],
      caps: [{ id: 'no-exam', when: is('exam', 'no'), atMost: 'skip', because: 'There is no exam.' }],
    });
    const next = nextOf(rubric, answersOf({ badge: 'yes' }));
    expect(next.map(({ question, swing, settles }) => [question, swing, settles])).toEqual([
      ['exam', 30, true],
      ['mentor', 50, false],
    ]);
  });

  it('is rather one whose answers lead to different verdicts than one with a larger swing', () => {
    const rubric = rubricOf({
      profile: [yesNo('issuer')],
      criteria: [
        criterion('known', 50, [yesNo('badge')]),
        criterion('large', 30, [yesNo('mentor')]),
        criterion('capped', 20, [choice('exam', [1, 0.5])]),
      ],
      caps: [{ id: 'no-exam', when: is('exam', 'b'), atMost: 'skip', because: 'There is no exam.' }],
      knockouts: [nameless],
    });
    // Set aside, it leaves the knock-out open for good: nothing settles.
    const setAside = { kind: 'not-applicable', reason: 'no such body' } as const;
    const next = nextOf(rubric, answersOf({ issuer: setAside, badge: 'yes' }));
    expect(next.map(({ question, swing, settles }) => [question, swing, settles])).toEqual([
      ['exam', 10, false],
      ['mentor', 30, false],
    ]);
  });

  it('is first of all one that an open knock-out reads', () => {
    const rubric = { ...plain, profile: [yesNo('issuer')], knockouts: [nameless] };
    const next = nextOf(rubric, answersOf({ task: 'b' }));
    expect(next[0]).toEqual({
      question: 'issuer',
      swing: 0,
      settles: true,
      answers: [
        { value: 'yes', verdict: 'skip', firm: false },
        { value: 'no', verdict: 'stop', firm: true },
      ],
    });
    expect(next[1]).toMatchObject({ question: 'mentor', settles: false });
  });

  it('is first of all any that an open knock-out reads, although no answer to it alone moves anything', () => {
    const both: Knockout = { ...nameless, when: { kind: 'all', of: [is('issuer', 'no'), is('age', 1)] } };
    const rubric = { ...plain, profile: [yesNo('issuer'), numeric('age')], knockouts: [both] };
    const next = nextOf(rubric, answersOf({ task: 'b' }));
    expect(next.map(({ question, swing, settles }) => [question, swing, settles])).toEqual([
      ['issuer', 0, false],
      ['age', 0, false],
      ['mentor', 40, false],
    ]);
  });

  it('is no question of a knock-out that is ruled out already', () => {
    const either: Knockout = {
      ...nameless,
      when: { kind: 'all', of: [is('issuer', 'no'), is('mentor', 'no')] },
    };
    const rubric = { ...plain, profile: [yesNo('issuer')], knockouts: [either] };
    expect(idsOf(nextOf(rubric, answersOf({ issuer: 'yes' })))).toEqual(['task', 'mentor']);
  });

  it('is open: unknown, stale or contradicted', () => {
    const rubric = rubricOf({
      criteria: [
        criterion('a', 50, [yesNo('old', { maxAge: 30 })]),
        criterion('b', 30, [yesNo('wrong', { verify: [verifyItem('look')] })]),
        criterion('c', 20, [yesNo('fine')]),
      ],
    });
    const answers = answersOf(
      {
        old: { kind: 'value', value: 'yes', evidence: { checked: '2026-01-01' } },
        wrong: 'yes',
        fine: 'yes',
      },
      checked({ look: { state: 'contradicted' } }),
    );
    const next = nextOf(rubric, answers);
    expect(next.map(({ question, swing }) => [question, swing])).toEqual([
      ['old', 50],
      ['wrong', 30],
    ]);
  });

  it('is none that is not asked, set aside, or moves nothing', () => {
    const rubric = rubricOf({
      profile: [yesNo('beginner'), numeric('age')],
      criteria: [
        criterion('rigour', 1, [yesNo('exam'), yesNo('lab', { when: is('exam', 'yes') })]),
        criterion('help', 1, [yesNo('mentor')]),
        criterion('price', 0, [yesNo('refund')]),
      ],
    });
    const answers = answersOf({ exam: 'no', mentor: { kind: 'not-applicable', reason: 'none' } });
    expect(nextOf(rubric, answers)).toEqual([]);
  });

  it('counts in what is only asked after a certain answer to it', () => {
    const rubric = rubricOf({
      profile: [yesNo('beginner')],
      criteria: [criterion('rigour', 1, [yesNo('exam'), yesNo('lab', { when: is('beginner', 'no') })])],
    });
    const next = nextOf(rubric, answersOf({ exam: 'yes', beginner: { kind: 'unknown' } }));
    expect(next).toEqual([
      {
        question: 'beginner',
        swing: 50,
        settles: true,
        answers: [
          { value: 'yes', verdict: 'strong', firm: true },
          { value: 'no', verdict: 'weak', firm: false },
        ],
        behind: ['lab'],
      },
    ]);
  });

  it('leaves out answers with which nothing would apply', () => {
    const rubric = rubricOf({
      profile: [choice('form', [0, 0, 0])],
      criteria: [
        criterion('rigour', 1, [
          yesNo('exam', { when: is('form', 'a') }),
          yesNo('lab', { when: is('form', 'b') }),
        ]),
      ],
    });
    const next = nextOf(rubric, answersOf({ exam: 'yes', lab: 'no' }));
    expect(next[0]?.answers.map((each) => each.value)).toEqual(['a', 'b']);
  });

  it('is a number that only a cap or a knock-out reads, tried on either side of what they compare it with', () => {
    const when: Condition = { kind: 'answer', question: 'price', test: { op: 'at-least', value: 1000 } };
    const base = { ...plain, profile: [numeric('price')] };
    const known = answersOf({ task: 'a', mentor: 'yes' });
    const capped = { ...base, caps: [{ id: 'dear', when, atMost: 'skip', because: 'It is dear.' }] };
    expect(nextOf(capped, known)).toEqual([
      {
        question: 'price',
        swing: 0,
        settles: true,
        answers: [
          { value: 999, verdict: 'strong', firm: true },
          { value: 1000, verdict: 'skip', firm: true },
          { value: 1001, verdict: 'skip', firm: true },
        ],
      },
    ]);
    const stopping = { ...base, knockouts: [{ ...nameless, when }] };
    expect(nextOf(stopping, known)[0]?.answers.map(({ verdict }) => verdict)).toEqual([
      'strong',
      'stop',
      'stop',
    ]);
  });

  it('is none where every answer to what is open gives the same verdict', () => {
    const when: Condition = { kind: 'answer', question: 'price', test: { op: 'at-least', value: 0 } };
    const caps = [{ id: 'priced', when, atMost: 'weak', because: 'It has a price.' }];
    const rubric = { ...plain, profile: [numeric('price', { min: 0 })], caps };
    expect(nextOf(rubric, answersOf({ task: 'a', mentor: 'yes' }))).toEqual([]);
  });

  it('settles nothing where the verdict is firm already', () => {
    const rubric = rubricOf({
      criteria: [criterion('rigour', 75, [yesNo('exam')]), criterion('help', 25, [yesNo('mentor')])],
    });
    expect(nextOf(rubric, answersOf({ exam: 'yes' }))).toMatchObject([{ swing: 25, settles: false }]);
    expect(nextOf(rubric, answersOf({ mentor: 'yes' }))).toMatchObject([{ swing: 75, settles: true }]);
  });

  it('shows the numbers and lists of its answers as they would be written', () => {
    const curve = [
      [0, 0],
      [0.3, 1],
    ] as const;
    const rubric = rubricOf({
      criteria: [
        criterion('share', 1, [numeric('n', { min: 0, max: 1, step: 0.1, curve })]),
        criterion('more', 1, [choice('extras', [0.5, 0.5], { type: 'multi' })]),
      ],
    });
    expect(nextOf(rubric, answersOf({})).map((each) => each.answers.map(({ value }) => value))).toEqual([
      [0, 0.1, 0.2, 0.3],
      [[], ['a'], ['b'], ['a', 'b']],
    ]);
  });

  it('settles with an answer in between where none at either end does, and tells the first that begins each verdict', () => {
    const curve = [
      [0, 0],
      [100, 1],
    ] as const;
    const rubric = rubricOf({
      criteria: [
        criterion('known', 45, [choice('task', [0.8])]),
        criterion('share', 45, [numeric('postings', { min: 0, max: 100, step: 1, curve })]),
        criterion('small', 10, [yesNo('badge')]),
      ],
    });
    // 36 from the task and 0 to 10 from the badge. One of 100 is 0.45 points: 9 makes 40, 20 may make 55, 43 makes it.
    expect(nextOf(rubric, answersOf({ task: 'a' }))[0]).toEqual({
      question: 'postings',
      swing: 45,
      settles: true,
      answers: [
        { value: 0, verdict: 'skip', firm: false },
        { value: 9, verdict: 'weak', firm: true },
        { value: 20, verdict: 'weak', firm: false },
        { value: 43, verdict: 'promising', firm: true },
        { value: 54, verdict: 'promising', firm: false },
        { value: 76, verdict: 'strong', firm: true },
        { value: 100, verdict: 'strong', firm: true },
      ],
    });
  });

  it('is tried with any answer where a rule asks for no more', () => {
    const unanswered = (id: string): Knockout => ({
      ...nameless,
      when: {
        kind: 'all',
        of: [{ kind: 'answer', question: id, test: { op: 'answered', expected: true } }, is('gate', 'a')],
      },
    });
    const known = answersOf({ task: 'a', mentor: 'yes' });
    const told = (profile: Rubric['profile'][number]) =>
      nextOf(
        { ...plain, profile: [profile, choice('gate', [0, 0])], knockouts: [unanswered(profile.id)] },
        known,
      )[0];
    const open = (value: string | number) => [{ value, verdict: 'strong', firm: false }];
    expect(told(worded('why'))).toMatchObject({ settles: false, answers: open('any text') });
    expect(told(dated('since'))).toMatchObject({ settles: false, answers: open(AS_OF) });
    expect(told(numeric('age'))).toMatchObject({ settles: false, answers: open(0) });
    expect(told(numeric('age', { max: -1 }))).toMatchObject({ answers: open(-1) });
    expect(told(numeric('age', { min: 3 }))).toMatchObject({ answers: open(3) });
    expect(told(choice('form', [0]))).toMatchObject({ answers: open('a') });
  });

  it('is, where nothing else is open, the one set aside that keeps a knock-out open', () => {
    const either: Knockout = {
      ...nameless,
      when: { kind: 'any', of: [is('issuer', 'no'), is('task', 'c')] },
    };
    const rubric = { ...plain, profile: [yesNo('issuer')], knockouts: [either] };
    const setAside = { kind: 'not-applicable', reason: 'no such body' } as const;
    expect(nextOf(rubric, answersOf({ issuer: setAside, task: 'a', mentor: 'yes' }))).toEqual([
      {
        question: 'issuer',
        swing: 0,
        settles: true,
        answers: [
          { value: 'yes', verdict: 'strong', firm: true },
          { value: 'no', verdict: 'stop', firm: true },
        ],
      },
    ]);
  });

  it('is, where nothing else is open, the one behind a knock-out whose check was contradicted', () => {
    const rubric = {
      ...plain,
      profile: [yesNo('issuer')],
      knockouts: [{ ...nameless, verify: [verifyItem('register')] }],
    };
    const answers = answersOf(
      { issuer: 'yes', task: 'a', mentor: 'yes' },
      checked({ register: { state: 'contradicted' } }),
    );
    expect(nextOf(rubric, answers).map(({ question, settles }) => [question, settles])).toEqual([
      ['issuer', true],
    ]);
  });

  it('is, where nothing else is open, each of the criterion whose score a contradicted knock-out reads', () => {
    const low: Condition = { kind: 'score', criterion: 'rigour', op: 'below', bound: 0.3 };
    const lab = yesNo('lab', { when: is('task', 'b') });
    const rubric = rubricOf({
      criteria: [
        criterion('rigour', 60, [choice('task', [1, 0.4, 0]), lab, yesNo('exam')]),
        criterion('help', 40, [yesNo('mentor')]),
      ],
      knockouts: [{ ...nameless, when: low, verify: [verifyItem('syllabus')] }],
    });
    const contradicted = checked({ syllabus: { state: 'contradicted' } });
    const all = { task: 'a', exam: 'yes', mentor: 'yes' } as const;
    const next = nextOf(rubric, answersOf(all, contradicted));
    expect(next.map(({ question, settles }) => [question, settles])).toEqual([
      ['task', true],
      ['exam', true],
    ]);
    const setAside = { kind: 'not-applicable', reason: 'no exam is held' } as const;
    expect(idsOf(nextOf(rubric, answersOf({ ...all, exam: setAside }, contradicted)))).toEqual(['task']);
    const neither = answersOf({ ...all, task: setAside, exam: setAside }, contradicted);
    expect(idsOf(nextOf(rubric, neither))).toEqual(['task', 'exam']);
  });

  it('is, where all that a contradicted knock-out reads is not asked, what decides whether it is', () => {
    const register = yesNo('register', { when: is('issuer', 'no') });
    const rubric = {
      ...plain,
      profile: [yesNo('issuer'), register],
      knockouts: [{ ...nameless, when: is('register', 'no'), verify: [verifyItem('letter')] }],
    };
    const answers = answersOf(
      { issuer: 'yes', task: 'a', mentor: 'yes' },
      checked({ letter: { state: 'contradicted' } }),
    );
    expect(idsOf(nextOf(rubric, answers))).toEqual(['issuer']);
  });

  it('is each that only together decide about the score of a criterion without weight that a cap reads', () => {
    const price = { kind: 'score', criterion: 'price' } as const;
    const when: Condition = {
      kind: 'any',
      of: [
        { ...price, op: 'at-least', bound: 0.9 },
        { ...price, op: 'below', bound: 0.1 },
      ],
    };
    const questions = [yesNo('refund'), yesNo('loan'), worded('why'), yesNo('gift', { weight: 0 })];
    const rubric = {
      ...plain,
      criteria: [...plain.criteria, criterion('price', 0, questions)],
      caps: [{ id: 'extreme', when, atMost: 'weak', because: 'Its price is out of the way.' }],
    };
    expect(idsOf(nextOf(rubric, answersOf({ task: 'a', mentor: 'yes' })))).toEqual(['refund', 'loan']);
  });

  it('is, where none alone moves anything, each that may together with others', () => {
    const both = (value: string): Condition => ({
      kind: 'all',
      of: [is('first', value), is('second', value)],
    });
    const alike: Condition = { kind: 'any', of: [both('yes'), both('no')] };
    const rubric = rubricOf({
      profile: [yesNo('first'), yesNo('second')],
      criteria: [criterion('rigour', 1, [choice('task', [1])])],
      caps: [{ id: 'alike', when: alike, atMost: 'weak', because: 'A.' }],
    });
    expect(idsOf(nextOf(rubric, answersOf({ task: 'a' })))).toEqual(['first', 'second']);
  });

  it('is each whose criterion an open knock-out goes by, also where it moves nothing by itself', () => {
    const rubric: Rubric = {
      ...rubricOf({
        criteria: [
          criterion('help', 1, [yesNo('mentor')]),
          criterion('price', 0, [yesNo('refund'), yesNo('loan')]),
        ],
      }),
      knockouts: [
        {
          id: 'no-way-out',
          when: { kind: 'score', criterion: 'price', op: 'below', bound: 0.1 },
          because: 'There is no way out of it.',
          verify: [],
        },
      ],
    };
    expect(idsOf(nextOf(rubric, answersOf({})))).toEqual(['refund', 'loan', 'mentor']);
  });

  it('tells answers apart that look the same when they are shown', () => {
    const tiny = numeric('tiny', {
      min: 0,
      max: 4e-7,
      curve: [
        [0, 0],
        [4e-7, 1],
      ],
    });
    const rubric = rubricOf({ criteria: [criterion('share', 1, [tiny])] });
    expect(nextOf(rubric, answersOf({}))).toMatchObject([{ swing: 100, settles: true }]);
  });
});
