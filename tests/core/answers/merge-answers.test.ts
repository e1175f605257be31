import { describe, expect, it } from 'vitest';
import { mergeAnswers } from '../../../src/core/answers/merge-answers.js';
import type { AnswerSet } from '../../../src/core/model/answer.js';

function answering(answers: Readonly<Record<string, string>>, name = 'X'): AnswerSet {
  const given = Object.entries(answers).map(([id, value]) => [id, { kind: 'value', value }] as const);
  return { candidate: { name }, answers: new Map(given), checks: new Map() };
}

function merged(before: AnswerSet, theirs: AnswerSet, ours: AnswerSet) {
  const both = mergeAnswers(before, theirs, ours);
  return both.kind === 'conflict' ? both.ids : [...both.answers.answers.keys()];
}

describe('two changes of the same answers', () => {
  it('both stand where they are about different questions', () => {
    expect(merged(answering({}), answering({ a: '1' }), answering({ b: '1' }))).toEqual(['a', 'b']);
  });

  it('are one where they are the same', () => {
    expect(merged(answering({ a: '1' }), answering({ a: '2' }), answering({ a: '2' }))).toEqual(['a']);
  });

  it('clash where both are about one question', () => {
    expect(merged(answering({ a: '1' }), answering({ a: '2' }), answering({ a: '3' }))).toEqual(['a']);
    expect(mergeAnswers(answering({ a: '1' }), answering({}), answering({ a: '3' })).kind).toBe('conflict');
  });

  it('take out what one of them took out', () => {
    const both = answering({ a: '1', b: '1' });
    expect(merged(both, answering({ a: '1' }), answering({ a: '2', b: '1' }))).toEqual(['a']);
    expect(merged(both, answering({ a: '2', b: '1' }), answering({ a: '1' }))).toEqual(['a']);
  });

  it('are merged in the candidate, the checks and what is set aside too', () => {
    const before = answering({});
    const theirs: AnswerSet = {
      ...answering({}),
      candidate: { name: 'X', issuer: 'Metro' },
      setAside: new Map([['old', { raw: 'x', fingerprint: '12345678' }]]),
    };
    const ours: AnswerSet = { ...answering({}), checks: new Map([['price', { state: 'confirmed' }]]) };
    const both = mergeAnswers(before, theirs, ours);
    expect(both).toMatchObject({ kind: 'merged', answers: { candidate: { name: 'X', issuer: 'Metro' } } });
    expect(both.kind === 'merged' && [...both.answers.checks.keys()]).toEqual(['price']);
    expect(both.kind === 'merged' && [...(both.answers.setAside?.keys() ?? [])]).toEqual(['old']);
  });
});
