import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { evaluateOne } from '../../../src/core/report/build-report.js';
import { is, numeric } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';

function verdictOf(rubric: Rubric, answers: AnswerSet) {
  const stamp = { id: 'sample', version: '1.0.0', sha256: '' };
  const input = { rubric, stamp, answers, asOf: '2026-11-22', toolVersion: '1.0.0' };
  const built = evaluateOne(input, ['verdict.until']);
  if (!built.ok) throw new Error('it has a score');
  return built.value.result.verdict;
}

const rule = { because: 'It is not recognised.', verify: [] };

describe('what an action waits for', () => {
  it('is a knock-out to rule out where every band calls for the same', () => {
    const rubric = rubricOf({
      profile: [choice('known', [0, 0])],
      criteria: [criterion('a', 1, [choice('q', [1, 0])])],
      knockouts: [{ id: 'unknown-issuer', when: is('known', 'b'), ...rule }],
    });
    const verdict = verdictOf(rubric, answersOf({ q: 'a' }));
    expect(verdict).toMatchObject({
      action: 'wait',
      actions: ['pay'],
      until: { unless: ['unknown-issuer'] },
    });
    expect(verdict.until).not.toHaveProperty('settle');
  });

  it('is nothing where it is certain to leave, whatever the knock-out', () => {
    const rubric = rubricOf({
      profile: [choice('known', [0, 0])],
      criteria: [criterion('a', 1, [choice('q', [1, 0])])],
      knockouts: [{ id: 'unknown-issuer', when: is('known', 'b'), ...rule }],
    });
    const verdict = verdictOf(rubric, answersOf({ q: 'b' }));
    expect(verdict.action).toBe('leave');
    expect(verdict).not.toHaveProperty('until');
  });

  it('is at most three questions, and none where four are needed', () => {
    const criteria = ['a', 'b', 'c', 'd', 'e'].map((id) => criterion(id, 1, [choice(id, [1, 0])]));
    expect(verdictOf(rubricOf({ criteria }), answersOf({}))).not.toHaveProperty('until');
    const fewer = verdictOf(rubricOf({ criteria }), answersOf({ a: 'a' }));
    expect(fewer.until?.settle).toEqual(['b', 'c', 'd']);
  });

  it('is a question that scores nothing where only a cap depends on it', () => {
    const when = { kind: 'answer' as const, question: 'count', test: { op: 'at-least' as const, value: 5 } };
    const rubric = rubricOf({
      profile: [numeric('count')],
      criteria: [criterion('a', 1, [choice('q', [1, 0])])],
      caps: [{ id: 'many', when, atMost: 'weak', because: 'There are too many.' }],
    });
    const verdict = verdictOf(rubric, answersOf({ q: 'a' }));
    expect(verdict).toMatchObject({ actions: ['pair', 'pay'], withoutCaps: 'strong' });
    expect(verdict.until).toEqual({ settle: ['count'] });
  });

  it('is no answer with which nothing has a score', () => {
    const rubric = rubricOf({
      profile: [choice('form', [0, 0])],
      criteria: [criterion('a', 1, [choice('q', [1, 0], { when: is('form', 'a') })])],
    });
    expect(verdictOf(rubric, answersOf({})).until).toEqual({ settle: ['q'] });
  });

  it('is given up where too many answers would have to be tried', () => {
    const scores = Array.from({ length: 30 }, (_, at) => 0.3 + at / 100);
    const each = (id: string) => criterion(id, 1, [choice(id, scores)]);
    const criteria = Array.from({ length: 12 }, (_, at) => each(`c${at}`));
    expect(verdictOf(rubricOf({ criteria }), answersOf({}))).not.toHaveProperty('until');
  });
});

describe('what would raise a band that asks for a pair', () => {
  const improvable = (improve?: string) =>
    choice('low', [0.5, 0.4], improve === undefined ? {} : { improve });

  it('is the smallest change of an answer that gives a better band', () => {
    const rubric = rubricOf({ criteria: [criterion('a', 1, [choice('q', [1, 0.6])])] });
    const verdict = verdictOf(rubric, answersOf({ q: 'b' }));
    expect(verdict).toMatchObject({ action: 'pair', until: { lift: [{ question: 'q', to: 'a' }] } });
  });

  it('else is what improves the criterion with the lowest score', () => {
    const rubric = rubricOf({
      criteria: [
        criterion('a', 1, [choice('high', [0.65], { improve: 'Publish more.' })]),
        criterion('b', 1, [
          improvable('Ask for a review.'),
          choice('best', [1], { improve: 'Nothing is left.' }),
          choice('lowest', [0.3], { improve: 'Ask an employer.' }),
        ]),
        criterion('weightless', 0, [choice('none', [0], { improve: 'Never.' })]),
      ],
    });
    const verdict = verdictOf(rubric, answersOf({ high: 'a', low: 'a', best: 'a', lowest: 'a', none: 'a' }));
    expect(verdict).toMatchObject({
      action: 'pair',
      until: { lift: [{ criterion: 'b', improve: 'Ask an employer.' }] },
    });
  });

  it('is left out where nothing would', () => {
    const rubric = rubricOf({ criteria: [criterion('a', 1, [choice('q', [0.6])])] });
    const verdict = verdictOf(rubric, answersOf({ q: 'a' }));
    expect(verdict.action).toBe('pair');
    expect(verdict).not.toHaveProperty('until');
  });
});
