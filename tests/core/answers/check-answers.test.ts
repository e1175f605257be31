import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/core/answers/check-answers.js';
import { problem } from '../../../src/core/model/problem.js';
import { WrittenNumber } from '../../../src/core/model/written-number.js';
import { is, verifyItem, yesNo } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted, complaintsOf, refused } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const rubric = rubricOf({
  profile: [yesNo('issuer')],
  criteria: [criterion('rigour', 1, [choice('task', [1, 0.4], { verify: [verifyItem('how-assessed')] })])],
  knockouts: [
    { id: 'nameless', when: is('issuer', 'no'), because: 'Nobody.', verify: [verifyItem('register')] },
  ],
  checks: [verifyItem('price-now')],
});
const candidate = { name: 'X' };

function complaints(raw: unknown): readonly string[] {
  return complaintsOf(checkAnswers(rubric, raw, AS_OF));
}

describe('an answers file', () => {
  it('may be as small as a name', () => {
    expect(accepted(checkAnswers(rubric, { candidate }, AS_OF))).toEqual({
      candidate: { name: 'X' },
      answers: new Map(),
      checks: new Map(),
    });
  });

  it('may have keys of its own that begin with x-, beside the others and nowhere else', () => {
    expect(checkAnswers(rubric, { candidate, 'x-ref': { a: [1] } }, AS_OF).ok).toBe(true);
    expect(complaints({ candidate, 'x-': 1 })).toEqual(['schema/unknown-key x-']);
    expect(complaints({ candidate, answers: { 'x-ref': 1 } })).toEqual([
      'answers/unknown-question answers x-ref',
    ]);
  });

  it('gives every answer and check in its stored form', () => {
    const raw = {
      credcheck: 1,
      rubric: { id: 'sample', version: '1.0.0', sha256: 'abc', fingerprints: { task: '12345678' } },
      candidate: { id: 'cp', name: 'X' },
      answers: { issuer: true, task: { value: 'b', checked: '2026-11-01' } },
      checks: {
        register: { state: 'open' },
        'price-now': {
          state: 'confirmed',
          source: 'https://example.org',
          checked: '2026-11-01',
          note: 'n',
        },
      },
    };
    expect(accepted(checkAnswers(rubric, raw, AS_OF))).toEqual({
      candidate: { id: 'cp', name: 'X' },
      rubric: { id: 'sample', version: '1.0.0', sha256: 'abc', fingerprints: { task: '12345678' } },
      answers: new Map([
        ['issuer', { kind: 'value', value: 'yes' }],
        ['task', { kind: 'value', value: 'b', evidence: { checked: '2026-11-01' } }],
      ]),
      checks: new Map([
        ['register', { state: 'open' }],
        [
          'price-now',
          {
            state: 'confirmed',
            evidence: { source: 'https://example.org', checked: '2026-11-01', note: 'n' },
          },
        ],
      ]),
    });
  });

  it('may have answers and checks that are null, as an empty YAML key is', () => {
    expect(
      accepted(checkAnswers(rubric, { candidate, answers: null, checks: null }, AS_OF)).answers.size,
    ).toBe(0);
  });

  it.each([null, undefined, 'text', []])('is refused as %j', (raw) => {
    expect(complaints(raw)).toEqual(['schema/type']);
  });

  it('is refused in another format than 1', () => {
    expect(refused(checkAnswers(rubric, { credcheck: 2, candidate }, AS_OF))).toEqual([
      problem('schema/version', { found: '2' }, { path: ['credcheck'] }),
    ]);
    expect(complaints({ credcheck: '1', candidate })).toEqual(['schema/version credcheck']);
    expect(checkAnswers(rubric, { credcheck: new WrittenNumber('1.0', 1), candidate }, AS_OF).ok).toBe(true);
  });

  it('is told all that is wrong with it at once, each with its path', () => {
    const raw = {
      answer: {},
      candidate: { nam: 'X' },
      answers: { task: { value: 'z' }, tusk: 'a' },
      checks: { 'price-now': { state: 'ok' } },
    };
    expect(complaints(raw)).toEqual([
      'schema/unknown-key answer',
      'schema/unknown-key candidate nam',
      'schema/missing-key candidate',
      'answers/unknown-value answers task value',
      'answers/unknown-question answers tusk',
      'schema/value checks price-now state',
    ]);
  });

  it('is refused with answers or checks that are no maps', () => {
    expect(complaints({ candidate, answers: [], checks: 'none' })).toEqual([
      'schema/type answers',
      'schema/type checks',
    ]);
  });

  it('names questions that the rubric does not have, with those it has', () => {
    expect(refused(checkAnswers(rubric, { candidate, answers: { tusk: 'a' } }, AS_OF))).toEqual([
      problem(
        'answers/unknown-question',
        { id: 'tusk', rubric: 'sample', known: ['issuer', 'task'] },
        { path: ['answers', 'tusk'] },
      ),
    ]);
  });

  it('takes `__proto__` and `constructor` for ids like any other, which the rubric does not have', () => {
    const raw = JSON.parse(
      '{"candidate":{"name":"X"},"answers":{"__proto__":"a","constructor":"b"},"__proto__":{}}',
    );
    expect(complaints(raw)).toEqual([
      'schema/unknown-key __proto__',
      'answers/unknown-question answers __proto__',
      'answers/unknown-question answers constructor',
    ]);
  });

  it('with 150,000 wrong ids is refused without falling over', () => {
    const answers = Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`q${at}`, 'a']));
    expect(complaints({ candidate, answers })).toHaveLength(100);
  });
});

describe('a check', () => {
  it('has a state', () => {
    expect(refused(checkAnswers(rubric, { candidate, checks: { register: {} } }, AS_OF))).toEqual([
      problem('schema/missing-key', { key: 'state' }, { path: ['checks', 'register'] }),
    ]);
    const known = ['open', 'confirmed', 'contradicted'];
    expect(
      refused(checkAnswers(rubric, { candidate, checks: { register: { state: 'done' } } }, AS_OF)),
    ).toEqual([
      problem(
        'schema/value',
        { expected: { id: 'check-state', words: known }, found: '"done"', known },
        { path: ['checks', 'register', 'state'] },
      ),
    ]);
  });

  it('is a map with the keys of a check, about an item that is on the checklist', () => {
    const checks = {
      register: 'confirmed',
      'how-assessed': { state: 'open', value: 1 },
      price: { state: 'open' },
    };
    expect(complaints({ candidate, checks })).toEqual([
      'schema/type checks register',
      'schema/unknown-key checks how-assessed value',
      'answers/unknown-check checks price',
    ]);
  });

  it('was not made after the day of the evaluation', () => {
    const checks = { register: { state: 'confirmed', checked: '2026-11-23' } };
    expect(complaints({ candidate, checks })).toEqual(['answers/future-check checks register checked']);
  });
});

describe('the stamp of the rubric', () => {
  const stampOf = (raw: unknown): unknown =>
    accepted(checkAnswers(rubric, { candidate, rubric: raw }, AS_OF)).rubric;

  it('may be the bare id', () => {
    expect(stampOf('sample')).toEqual({ id: 'sample' });
  });

  it('keeps what fits and passes over the rest', () => {
    expect(stampOf({ id: 5, version: '1.0.0', fingerprints: { task: 'abc', issuer: 7 } })).toEqual({
      version: '1.0.0',
      fingerprints: { task: 'abc' },
    });
    expect(stampOf({ id: 'sample', fingerprints: 'none' })).toEqual({ id: 'sample' });
    expect(stampOf(7)).toBeUndefined();
    expect(stampOf(undefined)).toBeUndefined();
  });
});
