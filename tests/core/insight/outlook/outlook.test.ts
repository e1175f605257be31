import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlook } from '../../../../src/core/insight/outlook/outlook.js';
import type { AnswerSet } from '../../../../src/core/model/answer.js';
import type { WaysOutlook } from '../../../../src/core/model/outlook.js';
import type { AnswerTest, Question, Rubric } from '../../../../src/core/model/rubric.js';
import { assess } from '../../../../src/core/scoring/assess.js';
import { decide, scoreOf } from '../../../../src/core/scoring/verdict.js';
import { below } from '../../../support/axes-rubric.js';
import { checked, dated, is, numeric, verifyItem, worded, yesNo } from '../../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../../support/build-rubric.js';
import { AS_OF } from '../../../support/enumerated.js';

function outlookOn(rubric: Rubric, answers: AnswerSet, more: { asOf?: string; sha256?: string } = {}) {
  const { asOf = AS_OF, sha256 = '0'.repeat(64) } = more;
  const assessment = assess(rubric, answers, asOf);
  const score = scoreOf(assessment);
  if (score === undefined) throw new Error('something has a score');
  const now = { score, verdict: decide(rubric, assessment, score) };
  const found = outlook({ rubric, sha256, answers, assessment, asOf, now, answered: 1 });
  if ('reason' in found) throw new Error('enough is answered');
  return found;
}

/** A rubric of one criterion. */
function rubricWith(questions: readonly Question[], more: Partial<Rubric> = {}): Rubric {
  return rubricOf({ criteria: [criterion('only', 1, questions)], ...more });
}

function waysOf(question: Question, answers: Parameters<typeof answersOf>[0] = {}): WaysOutlook['ways'] {
  return outlookOn(rubricWith([question]), answersOf(answers)).ways;
}

describe('the levels of a question', () => {
  it('are one for options that score the same and meet the same conditions', () => {
    expect(waysOf(choice('task', [1, 1, 1, 0]))).toEqual({ skip: 0.5, strong: 0.5 });
    const caps = [{ id: 'c', when: is('task', 'b'), because: 'c', atMost: 'weak' }];
    const capped = rubricWith([choice('task', [1, 1, 1, 0])], { caps });
    expect(outlookOn(capped, answersOf({})).ways).toEqual({
      skip: 0.333333,
      weak: 0.333334,
      strong: 0.333333,
    });
  });

  it('are the ends of a number, and each point of its curve between them', () => {
    const hours = numeric('hours', {
      min: 0,
      max: 100,
      curve: [
        [0, 0],
        [40, 0.6],
        [80, 1],
        [120, 0],
      ],
    });
    expect(waysOf(hours)).toEqual({ skip: 0.25, weak: 0.25, promising: 0.25, strong: 0.25 });
    expect(waysOf(hours, { hours: { kind: 'partial', value: { 'at-least': 30, 'at-most': 50 } } })).toEqual({
      weak: 0.333333,
      promising: 0.333334,
      strong: 0.333333,
    });
  });

  it('end beyond all that a number is compared with where it has no end of its own', () => {
    expect(
      waysOf(
        numeric('hours', {
          curve: [
            [10, 0],
            [20, 1],
          ],
        }),
      ),
    ).toEqual({ skip: 0.5, strong: 0.5 });
    const caps = [{ id: 'c', when: is('hours', 30), because: 'c', atMost: 'weak' }];
    const questions = [yesNo('exam'), numeric('hours')];
    const found = outlookOn(rubricWith(questions, { caps }), answersOf({ exam: 'yes' }));
    expect(found).toMatchObject({ ways: { strong: 1 }, open: 1 });
  });

  it('of a number in steps are the nearest of them to each point of its curve', () => {
    const curve = [
      [0, 0],
      [8, 1],
      [20, 0.5],
    ] as const;
    const ways = waysOf(numeric('hours', { min: 0, max: 20, step: 5, curve }));
    const third = expect.closeTo(1 / 3, 5);
    expect(ways).toEqual({ skip: third, weak: third, strong: third });
  });

  it('of a date that only a rule reads are its ends', () => {
    const recent = {
      kind: 'answer',
      question: 'revised',
      test: { op: 'at-least', value: '2025-01-01' },
    } as const;
    const caps = [{ id: 'c', when: recent, because: 'c', atMost: 'weak' }];
    const found = outlookOn(
      rubricWith([yesNo('exam'), dated('revised')], { caps }),
      answersOf({ exam: 'yes' }),
    );
    expect(found).toMatchObject({ ways: { weak: 0.5, strong: 0.5 }, open: 1 });
  });

  it('are one where a rule only asks whether there is a number', () => {
    const answered = { kind: 'answer', question: 'hours', test: { op: 'answered', expected: true } } as const;
    const caps = [{ id: 'c', when: answered, because: 'c', atMost: 'weak' }];
    const found = outlookOn(
      rubricWith([yesNo('exam'), numeric('hours')], { caps }),
      answersOf({ exam: 'yes' }),
    );
    expect(found).toMatchObject({ ways: { weak: 1 }, open: 1 });
  });

  it('are the ends of a date, and each point of its curve between them, on the nearest day', () => {
    const revised = dated('revised', {
      ageCurve: [
        [10.4, 1],
        [20, 0.6],
        [30, 0],
      ],
    });
    expect(waysOf(revised)).toEqual({ skip: 0.4, promising: 0.2, strong: 0.4 });
    expect(
      waysOf(revised, { revised: { kind: 'partial', value: { from: '2026-10-28', to: AS_OF } } }),
    ).toEqual({
      skip: 0.25,
      promising: 0.25,
      strong: 0.5,
    });
  });

  it('are none of several marks, or any one of them, with those that are certain', () => {
    const topics = choice('topics', [0.2, 0.5, 0.6], { type: 'multi' });
    expect(waysOf(topics)).toEqual({ skip: 0.5, weak: 0.25, promising: 0.25 });
    const value = { sure: ['a'], maybe: ['b', 'c'] };
    expect(waysOf(topics, { topics: { kind: 'partial', value } })).toEqual({
      skip: 0.333333,
      strong: 0.666667,
    });
  });

  it('are those of the set that an option stands for', () => {
    const options = [
      ...choice('task', [1, 0.6, 0]).options,
      { value: 'silent', label: 'Silent', oneOf: ['b', 'c'] },
    ];
    expect(waysOf(choice('task', [], { options }), { task: 'silent' })).toEqual({
      skip: 0.5,
      promising: 0.5,
    });
  });
});

describe('the questions that take part', () => {
  it('are not words, nor what no score and no rule reads', () => {
    const rubric = rubricWith([yesNo('exam'), worded('why'), yesNo('idle', { weight: 0 })], {
      profile: [choice('form', [1, 0])],
      knockouts: [{ id: 'k', when: is('why', 'nothing'), because: 'k', verify: [] }],
    });
    expect(outlookOn(rubric, answersOf({}))).toMatchObject({ open: 1, ways: { skip: 0.5, strong: 0.5 } });
  });

  it('are behind a `when` only where that holds', () => {
    const gated = yesNo('graded', { when: is('exam', 'yes') });
    expect(outlookOn(rubricWith([gated, yesNo('exam')]), answersOf({}))).toMatchObject({
      open: 2,
      ways: { skip: 0.5, weak: 0.25, strong: 0.25 },
    });
  });

  it('count in a score that a cap reads', () => {
    const rubric = rubricOf({
      criteria: [criterion('first', 1, [yesNo('exam')]), criterion('second', 0, [yesNo('graded')])],
      caps: [{ id: 'c', when: below('second', 0.5), because: 'c', atMost: 'weak' }],
    });
    const found = outlookOn(rubric, answersOf({ exam: 'yes' }));
    expect(found).toMatchObject({ open: 1, ways: { weak: 0.5, strong: 0.5 } });
    expect(outlookOn(rubric, answersOf({ exam: 'yes', graded: 'yes' })).ways).toEqual({ strong: 1 });
  });

  it('need not give a score in every way', () => {
    const only = yesNo('exam', { when: is('hours', 3) });
    const rubric = rubricWith([only], { profile: [numeric('hours', { min: 0, max: 9 })] });
    const found = outlookOn(rubric, answersOf({ exam: 'yes' }));
    expect(found).toMatchObject({ ways: { strong: 1 }, middle: { low: 100, high: 100, share: 0.9 } });
  });
});

describe('knock-outs', () => {
  const questions = [choice('task', [1, 0.6, 0])];
  const knockout = (value: string) => ({
    id: `k-${value}`,
    when: is('task', value),
    because: 'k',
    verify: [],
  });

  it('leave out the ways that hit one, and are named', () => {
    const rubric = rubricWith(questions, { knockouts: [knockout('c')] });
    expect(outlookOn(rubric, answersOf({}))).toMatchObject({
      ways: { promising: 0.5, strong: 0.5 },
      middle: { low: 60, high: 100 },
      unless: ['k-c'],
    });
  });

  it('make it `stop` where one is hit, or every way hits one', () => {
    const rubric = rubricWith([...questions, yesNo('exam')], { knockouts: [knockout('a')] });
    expect(outlookOn(rubric, answersOf({ task: 'a' }))).toMatchObject({
      ways: { stop: 1 },
      middle: { low: 50, high: 100 },
      unless: [],
    });
    const each = rubricWith(questions, { knockouts: ['a', 'b', 'c'].map(knockout) });
    expect(outlookOn(each, answersOf({}))).toMatchObject({
      ways: { stop: 1 },
      middle: { low: 0, high: 100 },
    });
  });

  it('leave the verdict as it is where they are open, and only answers that are no level pass them', () => {
    const curve: [number, number][] = [
      [0, 0.8],
      [10, 1],
    ];
    const rule = (id: string, test: AnswerTest) =>
      ({ id, when: { kind: 'answer', question: 'hours', test }, because: id, verify: [] }) as const;
    const rubric = rubricWith([numeric('hours', { curve })], {
      knockouts: [
        rule('too-short', { op: 'at-most', value: 3 }),
        rule('too-long', { op: 'at-least', value: 7 }),
      ],
    });
    const hours = { kind: 'partial', value: { 'at-least': 3, 'at-most': 7 } } as const;
    expect(outlookOn(rubric, answersOf({ hours }))).toMatchObject({
      ways: { strong: 1 },
      unless: ['too-short', 'too-long'],
    });
  });

  it('stay open where a check contradicts them or what they read is set aside', () => {
    const when = { kind: 'not' as const, of: is('task', 'a') };
    const rubric = rubricWith([...questions, yesNo('exam')], {
      knockouts: [{ id: 'k', when, because: 'k', verify: [verifyItem('look')] }],
    });
    const checks = checked({ look: { state: 'contradicted' } });
    expect(outlookOn(rubric, answersOf({ task: 'b', exam: 'yes' }, checks))).toMatchObject({
      ways: { strong: 1 },
      unless: ['k'],
    });
  });
});

describe('ways beyond those that are gone through', () => {
  const ids = 'abcdefghijklm'.split('');
  const big = rubricWith(ids.map((id) => yesNo(id)));
  const exact = outlookOn(rubricWith(ids.slice(1).map((id) => yesNo(id))), answersOf({}));

  it('begin above 4,096', () => {
    expect(exact).toMatchObject({ method: 'exact', error: 0, open: 12 });
    expect(outlookOn(big, answersOf({})).method).toBe('sampled');
  });

  it('are drawn with an error that covers what going through all would give', () => {
    const { ways, error, middle, open } = outlookOn(big, answersOf({}));
    // 13 questions: at least 10 right are 70 or more, 8 or 9 are 55 or more, and 6 or 7 are 40 or more.
    const choose = [1, 13, 78, 286, 715, 1287, 1716, 1716, 1287, 715, 286, 78, 13, 1];
    const part = (from: number, to: number): number =>
      choose.slice(from, to + 1).reduce((sum, count) => sum + count, 0) / 2 ** 13;
    const expected = { strong: part(10, 13), promising: part(8, 9), weak: part(6, 7), skip: part(0, 5) };
    for (const [id, share] of Object.entries(expected)) {
      expect(Math.abs(Number(ways[id]) - share)).toBeLessThan(error);
    }
    expect({ open, error }).toEqual({ open: 13, error: 0.03099 });
    expect(middle.low).toBeCloseTo(400 / 13, 0);
    expect(middle.high).toBeCloseTo(900 / 13, 0);
  });

  it('are the same for the same answers, whatever the day, the order and the evidence', () => {
    const big = rubricWith([...ids, 'n'].map((id) => yesNo(id)));
    const found = outlookOn(big, answersOf({ a: 'yes' }));
    const source = { kind: 'value', value: 'yes', evidence: { note: 'seen' } } as const;
    const again = answersOf({ b: { kind: 'unknown' }, a: source });
    expect(outlookOn(big, again, { asOf: '2026-12-24' })).toEqual(found);
    expect(outlookOn(big, answersOf({ b: 'yes' })).ways).not.toEqual(found.ways);
    expect(outlookOn(big, answersOf({ a: 'yes' }), { sha256: '1'.repeat(64) }).ways).not.toEqual(found.ways);
  });

  it('are drawn without those that hit a knock-out', () => {
    const knockouts = [{ id: 'k', when: is('a', 'no'), because: 'k', verify: [] }];
    const big = rubricWith(
      [...ids, 'n', 'o'].map((id) => yesNo(id)),
      { knockouts },
    );
    const found = outlookOn(big, answersOf({ o: { kind: 'not-applicable', reason: 'no need' } }));
    expect(found).toMatchObject({ method: 'sampled', open: 14, unless: ['k'] });
    expect(found.ways.stop).toBeUndefined();
  });

  it('are counted to the end where a question steers how many there are', () => {
    const gated = ids.map((id) => yesNo(id, { when: is('form', 'a') }));
    const profile = [choice('form', [1, 0])];
    const rubric = (many: number) => rubricWith([...gated.slice(0, many), yesNo('exam')], { profile });
    expect(outlookOn(rubric(10), answersOf({}))).toMatchObject({ method: 'exact', open: 12 });
    expect(outlookOn(rubric(13), answersOf({}))).toMatchObject({ method: 'sampled', open: 15 });
    expect(outlookOn(rubric(13), answersOf({ form: 'b', exam: 'yes' }))).toMatchObject({
      method: 'exact',
      open: 0,
    });
  });
});

it('is left out below 0.6 answered, and only there; with nothing open one band has all', () => {
  const rubric = rubricWith([yesNo('exam')]);
  const answers = answersOf({ exam: 'yes' });
  const assessment = assess(rubric, answers, AS_OF);
  const score = { low: 100, high: 100 };
  const now = { score, verdict: decide(rubric, assessment, score) };
  const input = { rubric, sha256: '', answers, assessment, asOf: AS_OF, now };
  expect(outlook({ ...input, answered: 0.599999 })).toEqual({ reason: { answered: 0.599999 } });
  expect(outlook({ ...input, answered: 0.6 })).toEqual({
    ways: { strong: 1 },
    middle: { low: 100, high: 100, share: 0.9 },
    unless: [],
    open: 0,
    method: 'exact',
    error: 0,
  });
});

it('gives what the worked example says', () => {
  const text = readFileSync('docs/scoring.md', 'utf8').replace(/\s+/g, ' ');
  const rubric = rubricOf({
    criteria: [
      criterion('rigour', 60, [choice('task', [1, 0.5, 0])]),
      criterion('showable', 40, [yesNo('publish'), yesNo('graded', { when: is('publish', 'yes') })]),
    ],
  });
  const task = { kind: 'partial', value: { 'one-of': ['a', 'b'] } } as const;
  const found = outlookOn(rubric, answersOf({ task }));
  expect(found).toEqual({
    ways: { skip: 0.25, weak: 0.125, promising: 0.25, strong: 0.375 },
    middle: { low: 30, high: 100, share: 0.9 },
    unless: [],
    open: 3,
    method: 'exact',
    error: 0,
  });
  expect(text).toContain('`{"skip": 0.25, "weak": 0.125, "promising": 0.25, "strong": 0.375}`');
  expect(text).toContain('the middle is 30 to 100');
});
