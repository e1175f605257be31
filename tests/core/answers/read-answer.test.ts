import { describe, expect, it } from 'vitest';
import { below, prefixed, unknownKeys } from '../../../src/core/answers/map-problems.js';
import { readAnswer } from '../../../src/core/answers/read-answer.js';
import { readEvidence } from '../../../src/core/answers/read-evidence.js';
import { failure, problem, success } from '../../../src/core/model/problem.js';
import { worded } from '../../support/build-questions.js';
import { choice } from '../../support/build-rubric.js';
import { accepted, complaintsOf, refused } from '../../support/outcomes.js';

const AS_OF = '2026-11-22';
const task = choice('task', [1, 0.4]);

describe('an answer', () => {
  it('may be a bare value', () => {
    expect(accepted(readAnswer(task, 'b', AS_OF))).toEqual({ kind: 'value', value: 'b' });
  });

  it('may be a map of value, source, date and note', () => {
    const raw = { value: 'b', source: 'https://example.org', checked: '2026-11-01', note: 'page 3' };
    expect(accepted(readAnswer(task, raw, AS_OF))).toEqual({
      kind: 'value',
      value: 'b',
      evidence: { source: 'https://example.org', checked: '2026-11-01', note: 'page 3' },
    });
  });

  it('is unknown where it says so, is null or is left out', () => {
    for (const raw of ['unknown', null, undefined, {}, { value: null }, { value: 'unknown' }]) {
      expect(accepted(readAnswer(task, raw, AS_OF))).toEqual({ kind: 'unknown' });
    }
  });

  it('that is unknown keeps what was noted about it', () => {
    expect(accepted(readAnswer(task, { note: 'asked them', source: null }, AS_OF))).toEqual({
      kind: 'unknown',
      evidence: { note: 'asked them' },
    });
  });

  it('is checked as a value wherever it stands', () => {
    expect(complaintsOf(readAnswer(task, 'x', AS_OF))).toEqual(['answers/unknown-value']);
    expect(complaintsOf(readAnswer(task, { value: 'x' }, AS_OF))).toEqual(['answers/unknown-value value']);
  });

  it('is not a map within a map', () => {
    expect(complaintsOf(readAnswer(task, { value: { value: 'b' } }, AS_OF))).toEqual(['answers/type value']);
    expect(complaintsOf(readAnswer(task, { value: { 'not-applicable': 'why' } }, AS_OF))).toEqual([
      'answers/type value',
    ]);
  });

  it('offers the keys of a half-known value for one that is mistyped', () => {
    expect(refused(readAnswer(task, { 'one-off': ['a', 'b'] }, AS_OF))[0]?.args).toMatchObject({
      key: 'one-off',
      known: expect.arrayContaining(['one-of', 'value']),
    });
    expect(refused(readAnswer(task, { value: { 'one-off': ['a', 'b'] } }, AS_OF))[0]).toMatchObject({
      args: { key: 'one-off', known: ['one-of'] },
      where: { path: ['value', 'one-off'] },
    });
    expect(complaintsOf(readAnswer(worded('why'), { value: { 'one-off': 'a' } }, AS_OF))).toEqual([
      'answers/type value',
    ]);
  });

  it('refuses keys that have no business in it, and tells everything else that is wrong too', () => {
    const raw = { value: 'x', checked: '2026-11-23', sauce: 'https://example.org' };
    expect(complaintsOf(readAnswer(task, raw, AS_OF))).toEqual([
      'schema/unknown-key sauce',
      'answers/future-check checked',
      'answers/unknown-value value',
    ]);
    expect(complaintsOf(readAnswer(task, JSON.parse('{"value":"b","__proto__":1}'), AS_OF))).toEqual([
      'schema/unknown-key __proto__',
    ]);
  });
});

describe('an answer that sets a question aside', () => {
  it('gives its reason', () => {
    expect(accepted(readAnswer(task, { 'not-applicable': 'no exam', note: 'n' }, AS_OF))).toEqual({
      kind: 'not-applicable',
      reason: 'no exam',
      evidence: { note: 'n' },
    });
  });

  it.each(['', '  ', null, true, 5])('is refused with %j for a reason', (reason) => {
    expect(complaintsOf(readAnswer(task, { 'not-applicable': reason }, AS_OF))).toEqual([
      'answers/no-reason not-applicable',
    ]);
  });

  it('is refused without a reason', () => {
    expect(complaintsOf(readAnswer(task, 'not-applicable', AS_OF))).toEqual(['answers/no-reason']);
    expect(complaintsOf(readAnswer(task, { value: 'not-applicable' }, AS_OF))).toEqual([
      'answers/no-reason value',
    ]);
    for (const sign of ['n/a', 'N/A'])
      expect(complaintsOf(readAnswer(task, sign, AS_OF))).toEqual(['answers/no-reason']);
  });

  it('is an answer like any other where it can be one', () => {
    const words = { ...task, type: 'text', options: [] } as const;
    expect(accepted(readAnswer(words, 'n/a', AS_OF))).toEqual({ kind: 'value', value: 'n/a' });
  });

  it('has no value beside it', () => {
    expect(complaintsOf(readAnswer(task, { 'not-applicable': 'no exam', value: 'a' }, AS_OF))).toEqual([
      'schema/value value',
    ]);
    expect(readAnswer(task, { 'not-applicable': 'no exam', value: null }, AS_OF).ok).toBe(true);
  });
});

describe('evidence', () => {
  it('leaves out what is not given', () => {
    expect(accepted(readEvidence('task', { source: null, note: 'n' }, AS_OF))).toEqual({ note: 'n' });
  });

  it('may be dated on the day of the evaluation, and not after it', () => {
    expect(accepted(readEvidence('task', { checked: '2026-11-22' }, AS_OF))).toEqual({
      checked: '2026-11-22',
    });
    expect(refused(readEvidence('task', { checked: '2026-11-23' }, AS_OF))).toEqual([
      problem(
        'answers/future-check',
        { id: 'task', found: '2026-11-23', asOf: '2026-11-22' },
        { path: ['checked'] },
      ),
    ]);
  });

  it('is refused with a date that is none, or a source or note that is no text', () => {
    const raw = { source: '', checked: 'today', note: 5 };
    expect(complaintsOf(readEvidence('task', raw, AS_OF))).toEqual([
      'schema/type source',
      'schema/type checked',
      'schema/type note',
    ]);
    expect(complaintsOf(readEvidence('task', { note: ' ' }, AS_OF))).toEqual(['schema/type note']);
    expect(complaintsOf(readEvidence('task', { checked: 20261101 }, AS_OF))).toEqual(['schema/type checked']);
  });
});

describe('problems below a place', () => {
  it('carry the whole path', () => {
    const inner = problem('answers/no-reason', { question: 'task' }, { file: 'a.yaml', path: ['x'] });
    expect(below(['answers', 'task'], inner).where).toEqual({
      file: 'a.yaml',
      path: ['answers', 'task', 'x'],
    });
    expect(prefixed('value', failure(inner))).toMatchObject({
      problems: [{ where: { path: ['value', 'x'] } }],
    });
    expect(prefixed('value', success(5))).toEqual(success(5));
  });

  it('name 100 keys that have no business there at most', () => {
    const many = Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`key-${at}`, 1]));
    expect(unknownKeys(many, ['key-0'])).toHaveLength(100);
    expect(unknownKeys({ a: 1, b: 2 }, ['a'])).toEqual([
      problem('schema/unknown-key', { key: 'b', known: ['a'] }, { path: ['b'] }),
    ]);
  });
});
