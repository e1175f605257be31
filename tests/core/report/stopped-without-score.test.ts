import { describe, expect, it } from 'vitest';
import { explainQuestion } from '../../../src/core/explanation/explain-question.js';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Report } from '../../../src/core/model/result.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { buildReport } from '../../../src/core/report/build-report.js';
import { checked, is, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { groundsFor } from '../../support/grounds.js';
import { accepted, refused } from '../../support/outcomes.js';

const named = is('issuer-named', 'yes');
const unnamed = is('issuer-named', 'no');
const nameless = { id: 'no-issuer', when: unnamed, because: 'Nobody stands behind it.', verify: [] };

/** Without a named issuer nothing is asked that scores. */
const gate = rubricOf({
  profile: [yesNo('issuer-named')],
  criteria: [criterion('rigour', 1, [yesNo('exam', { when: named })])],
  knockouts: [nameless],
});

function reportOn(rubric: Rubric, answers: AnswerSet) {
  const stamp = { id: 'gate', version: '1.0.0', sha256: '0'.repeat(64) };
  return buildReport({ rubric, stamp, answers, asOf: '2026-11-22', toolVersion: '1.0.0' });
}

function made(rubric: Rubric, answers: Parameters<typeof answersOf>[0]): Report {
  return accepted(reportOn(rubric, answersOf(answers)));
}

function statesIn({ result }: Report): readonly string[] {
  return result.knockouts.map(({ state }) => state);
}

describe('a knock-out that is hit by an open answer that leaves nothing to score', () => {
  it('is unknown, and nobody is told to pay', () => {
    const { result } = made(gate, { exam: 'yes' });
    expect(result.knockouts).toEqual([{ id: 'no-issuer', state: 'unknown' }]);
    expect(result.score).toEqual({ low: 100, high: 100 });
    expect(result.verdict).toMatchObject({
      id: 'strong',
      range: ['stop', 'strong'],
      firm: false,
      action: 'wait',
      actions: ['pay'],
      until: { unless: ['no-issuer'] },
      unless: [{ id: 'no-issuer', questions: ['issuer-named'] }],
    });
  });

  it('has its question next, with the answer that stops', () => {
    expect(made(gate, { exam: 'yes' }).result.next).toEqual([
      {
        question: 'issuer-named',
        swing: 0,
        settles: true,
        answers: [
          { value: 'yes', verdict: 'strong', firm: true },
          { value: 'no', verdict: 'stop', firm: true },
        ],
      },
    ]);
  });

  it('is what the smallest change of a known answer gives', () => {
    expect(made(gate, { exam: 'no', 'issuer-named': 'yes' }).result.flips.answer).toMatchObject({
      question: 'exam',
      verdict: 'strong',
    });
    const only = rubricOf({ ...gate, criteria: [criterion('a', 1, [choice('exam', [1], { when: named })])] });
    expect(made(only, { exam: 'a', 'issuer-named': 'yes' }).result.flips.answer).toEqual({
      question: 'issuer-named',
      from: 'yes',
      to: 'no',
      verdict: 'stop',
      range: ['stop', 'stop'],
    });
  });

  it('is explained without a score', () => {
    const { tries, ifUnknown } = explainQuestion(
      groundsFor(gate, answersOf({ exam: 'yes' })),
      'issuer-named',
    );
    expect(tries.map(({ value, outcome }) => [value, outcome])).toEqual([
      [
        'yes',
        {
          score: { low: 100, high: 100 },
          change: { low: 0, high: 0 },
          verdict: 'strong',
          firm: true,
          range: ['strong', 'strong'],
        },
      ],
      ['no', { verdict: 'stop', firm: true, range: ['stop', 'stop'] }],
    ]);
    expect(ifUnknown).toMatchObject({ verdict: 'strong', firm: false });
  });

  it('is possible under all other weights too, and changes no part of those that keep the verdict', () => {
    const { result, stability } = made(gate, { exam: 'yes' });
    expect(result.flips.equalWeights).toEqual({ verdict: 'strong', firm: false, range: ['stop', 'strong'] });
    expect(result.flips.weight).toBeUndefined();
    expect(stability?.box.kept).toBe(1);
  });

  it('can leave one action where the other answers leave several', () => {
    const more = criterion('rigour', 1, [yesNo('exam', { when: named }), yesNo('task', { when: named })]);
    const { result } = made(rubricOf({ ...gate, criteria: [more] }), {});
    expect(result.verdict).toMatchObject({
      range: ['stop', 'strong'],
      actions: ['leave', 'pair', 'pay'],
      until: { settle: ['issuer-named'], unless: ['no-issuer'] },
    });
  });

  it('is unknown where a half-known answer may hit it, and clear where it cannot', () => {
    const half = rubricOf({
      profile: [choice('issuer', [0, 0, 0])],
      criteria: [criterion('rigour', 1, [yesNo('exam', { when: { kind: 'not', of: is('issuer', 'b') } })])],
      knockouts: [{ ...nameless, when: is('issuer', 'b') }],
    });
    const among = (...values: readonly string[]) => ({
      exam: 'yes',
      issuer: { kind: 'partial' as const, value: { 'one-of': values } },
    });
    expect(statesIn(made(half, among('a', 'b')))).toEqual(['unknown']);
    expect(made(half, among('a', 'b')).result.verdict.range).toEqual(['stop', 'strong']);
    expect(statesIn(made(half, among('a', 'c')))).toEqual(['clear']);
    expect(made(half, among('a', 'c')).result.verdict).toMatchObject({ firm: true, action: 'pay' });
  });

  it('is unknown behind two gates as well', () => {
    const two = rubricOf({
      profile: [yesNo('issuer-named'), yesNo('listed', { when: named })],
      criteria: [criterion('rigour', 1, [yesNo('exam', { when: is('listed', 'yes') })])],
      knockouts: [nameless, { ...nameless, id: 'unlisted', when: is('listed', 'no') }],
    });
    const open = made(two, { exam: 'yes' });
    expect(statesIn(open)).toEqual(['unknown', 'unknown']);
    expect(open.result.verdict).toMatchObject({ id: 'strong', range: ['stop', 'strong'], action: 'wait' });
    const oneOpen = made(two, { exam: 'yes', 'issuer-named': 'yes' });
    expect(statesIn(oneOpen)).toEqual(['clear', 'unknown']);
    expect(oneOpen.result.next.map(({ question }) => question)).toEqual(['listed']);
    expect(made(two, { exam: 'yes', 'issuer-named': 'yes', listed: 'yes' }).result.verdict.firm).toBe(true);
  });

  it('is unknown where it takes another open answer as well, and clear where no answer hits it', () => {
    const both = (...of: Rubric['knockouts'][number]['when'][]) =>
      rubricOf({
        ...gate,
        profile: [yesNo('issuer-named'), yesNo('vouched')],
        knockouts: [{ ...nameless, when: { kind: 'all', of } }],
      });
    const open = both(unnamed, is('vouched', 'no'));
    expect(statesIn(made(open, { exam: 'yes' }))).toEqual(['unknown']);
    expect(statesIn(made(open, { exam: 'yes', vouched: 'yes' }))).toEqual(['clear']);
    const never = both(unnamed, is('vouched', 'no'), is('vouched', 'yes'));
    expect(statesIn(made(never, { exam: 'yes' }))).toEqual(['clear']);
    expect(made(never, { exam: 'yes' }).result.verdict).toMatchObject({ firm: true, action: 'pay' });
  });

  it('is unknown where it reads what is not applicable there, or a check speaks against it', () => {
    const setAside = { kind: 'not-applicable', reason: 'none' } as const;
    const register = rubricOf({
      ...gate,
      profile: [yesNo('issuer-named'), yesNo('register', { when: unnamed })],
      knockouts: [{ ...nameless, when: is('register', 'no') }],
    });
    expect(statesIn(made(register, { exam: 'yes', register: setAside }))).toEqual(['unknown']);
    const verified = rubricOf({ ...gate, knockouts: [{ ...nameless, verify: [verifyItem('imprint')] }] });
    const wrong = answersOf({ exam: 'yes' }, checked({ imprint: { state: 'contradicted' } }));
    expect(statesIn(accepted(reportOn(verified, wrong)))).toEqual(['unknown']);
  });

  it('moves no points where no answer to its question leaves a score', () => {
    const answered: Rubric['knockouts'][number]['when'] = {
      kind: 'answer',
      question: 'issuer-named',
      test: { op: 'answered', expected: true },
    };
    const unasked = yesNo('exam', { when: { kind: 'not', of: answered } });
    const rubric = rubricOf({ ...gate, criteria: [criterion('rigour', 1, [unasked])] });
    const setAside = { kind: 'not-applicable', reason: 'none' } as const;
    expect(made(rubric, { exam: 'yes', 'issuer-named': setAside }).result.next).toEqual([
      {
        question: 'issuer-named',
        swing: 0,
        settles: true,
        answers: [{ value: 'no', verdict: 'stop', firm: true }],
      },
    ]);
  });

  it('stays hit where all that has a score hits it', () => {
    const stops = rubricOf({ ...gate, knockouts: [{ ...nameless, when: named }] });
    const { result, stability } = made(stops, { exam: 'yes' });
    expect(result.knockouts).toEqual([{ id: 'no-issuer', state: 'hit' }]);
    expect(result.verdict).toMatchObject({ id: 'stop', firm: true, action: 'leave' });
    expect(stability?.box.kept).toBe(1);
  });

  it('stops everything together with one that all that has a score hits', () => {
    const all = rubricOf({ ...gate, knockouts: [nameless, { ...nameless, id: 'named', when: named }] });
    const { result, stability } = made(all, { exam: 'yes' });
    expect(result.knockouts.map(({ state }) => state)).toEqual(['unknown', 'hit']);
    expect(result.verdict).toMatchObject({ id: 'stop', firm: true, actions: ['leave'], action: 'leave' });
    expect(stability?.box).toEqual({ kept: 1, method: 'exact', error: 0 });
  });

  it('leaves no score where the answer is known, and is named', () => {
    const [found] = refused(reportOn(gate, answersOf({ exam: 'yes', 'issuer-named': 'no' })));
    expect(found).toMatchObject({
      code: 'score/nothing-applies',
      args: { because: ['Nobody stands behind it.'] },
    });
  });
});

describe('a cap or a warning that is hit only by an answer that leaves nothing to score', () => {
  it('is clear: there is no band to lower', () => {
    const capped = rubricOf({
      ...gate,
      knockouts: [],
      caps: [{ id: 'capped', when: unnamed, atMost: 'weak', because: 'c' }],
      warnings: [{ id: 'w', when: unnamed, say: 'Nobody is named.' }],
    });
    const { result } = made(capped, { exam: 'yes' });
    expect(result.caps).toEqual([{ id: 'capped', state: 'clear', atMost: 'weak' }]);
    expect(result.warnings).toEqual([]);
    expect(result.verdict).toMatchObject({ range: ['strong', 'strong'], firm: true, action: 'pay' });
    expect(result.next).toEqual([]);
  });
});
