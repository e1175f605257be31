import { describe, expect, it } from 'vitest';
import { checkProposals } from '../../../src/core/proposals/check-proposals.js';
import { accepted, refused } from '../../support/outcomes.js';

const DAY = '2026-11-22';
const HASH = 'a'.repeat(64);

function file(more: Readonly<Record<string, unknown>>): unknown {
  return { credcheck: 1, kind: 'proposals', ...more };
}

function mistakes(more: Readonly<Record<string, unknown>>): readonly unknown[] {
  return refused(checkProposals(file(more), DAY)).map(({ code, where: { path } }) => [code, path?.join('.')]);
}

describe('a proposals file', () => {
  it('is read with every field that it may have', () => {
    const whole = file({
      candidate: { name: 'Data Badge', issuer: 'Example School' },
      proposals: [
        {
          ...{ question: 'supervision', quote: 'proctored online', place: 'guide.html:212', sha256: HASH },
          ...{ source: 'https://example.org/guide', checked: '2026-11-20', basis: 'official-page' },
        },
        { question: 'postings-share', value: { hits: 3, of: 50 } },
        { check: 'price-now', quote: '120' },
      ],
      'nothing-found': [{ question: 'validity', words: ['expires'], read: '42 KB, 3 tables' }],
      counted: { name: 'Data Badge' },
      'x-mine': 1,
    });
    expect(accepted(checkProposals(whole, DAY))).toEqual({
      candidate: { name: 'Data Badge', issuer: 'Example School' },
      proposals: [
        {
          about: { kind: 'question', id: 'supervision' },
          evidence: {
            source: 'https://example.org/guide',
            checked: '2026-11-20',
            basis: 'official-page',
            quote: 'proctored online',
          },
          place: 'guide.html:212',
          sha256: HASH,
        },
        { about: { kind: 'question', id: 'postings-share' }, evidence: {}, value: { hits: 3, of: 50 } },
        { about: { kind: 'check', id: 'price-now' }, evidence: { quote: '120' } },
      ],
      nothingFound: [{ question: 'validity', words: ['expires'], read: '42 KB, 3 tables' }],
    });
  });

  it('has the heading and the marks of a quote, which are known words', () => {
    const marked = (marks: unknown) => ({
      proposals: [{ question: 'a', quote: 'b', heading: 'Exam', marks }],
    });
    expect(accepted(checkProposals(file(marked(['hidden', 'negation'])), DAY)).proposals).toEqual([
      {
        about: { kind: 'question', id: 'a' },
        evidence: { quote: 'b' },
        ...{ heading: 'Exam', marks: ['hidden', 'negation'] },
      },
    ]);
    expect(mistakes(marked('hidden'))).toEqual([['schema/type', 'proposals.0.marks']]);
    expect(mistakes(marked(['bold']))).toEqual([['schema/type', 'proposals.0.marks']]);
  });

  it('may have nothing to propose', () => {
    const nothing = { candidate: {}, proposals: [], nothingFound: [] };
    expect(accepted(checkProposals(file({ candidate: null, 'nothing-found': null }), DAY))).toEqual(nothing);
    const found = file({ 'nothing-found': [{ question: 'validity' }] });
    expect(accepted(checkProposals(found, DAY)).nothingFound).toEqual([
      { question: 'validity', words: [], read: '' },
    ]);
  });

  it.each([[undefined], ['proposals'], [[]], [{ candidate: {}, answers: {} }]])(
    'is told from other files in one sentence: %j',
    (raw) => {
      expect(refused(checkProposals(raw, DAY))).toMatchObject([
        { code: 'schema/type', args: { expected: { id: 'proposals-file' } } },
      ]);
    },
  );

  it.each([
    [{ extra: 1 }, [['schema/unknown-key', 'extra']]],
    [{ credcheck: 2 }, [['schema/version', 'credcheck']]],
    [{ candidate: 'X' }, [['schema/type', 'candidate']]],
    [
      { candidate: { name: [], role: 'x' } },
      [
        ['schema/unknown-key', 'candidate.role'],
        ['schema/type', 'candidate.name'],
      ],
    ],
    [{ proposals: {} }, [['schema/type', 'proposals']]],
    [{ proposals: ['x'] }, [['schema/type', 'proposals.0']]],
    [{ proposals: [{ quote: 'x' }] }, [['schema/type', 'proposals.0']]],
    [{ proposals: [{ question: 'a', check: 'b', quote: 'x' }] }, [['schema/type', 'proposals.0']]],
    [{ proposals: [{ question: 7, quote: 'x' }] }, [['schema/type', 'proposals.0.question']]],
    [{ proposals: [{ question: 'a' }] }, [['schema/type', 'proposals.0']]],
    [{ proposals: [{ question: 'a', quote: 'x', note: 'y' }] }, [['schema/unknown-key', 'proposals.0.note']]],
    [
      { proposals: [{ question: 'a', quote: 'x', basis: 'rumour' }] },
      [['schema/value', 'proposals.0.basis']],
    ],
    [{ proposals: [{ question: 'a', quote: 'x', place: ' ' }] }, [['schema/type', 'proposals.0.place']]],
    [{ proposals: [{ question: 'a', quote: 'x', sha256: 'abc' }] }, [['schema/type', 'proposals.0.sha256']]],
    [{ proposals: [{ question: 'a', quote: 'x', sha256: 7 }] }, [['schema/type', 'proposals.0.sha256']]],
    [
      { proposals: [{ question: 'a', quote: 'x', checked: '2026-11-23' }] },
      [['answers/future-check', 'proposals.0.checked']],
    ],
    [{ 'nothing-found': [{ words: ['x'] }] }, [['schema/missing-key', 'nothing-found.0']]],
    [{ 'nothing-found': [{ question: 'a', words: 'x' }] }, [['schema/type', 'nothing-found.0.words']]],
    [{ 'nothing-found': [{ question: 'a', words: [7] }] }, [['schema/type', 'nothing-found.0.words']]],
    [{ 'nothing-found': [{ question: 'a', read: 7 }] }, [['schema/type', 'nothing-found.0.read']]],
    [{ 'nothing-found': [{ question: 7 }] }, [['schema/type', 'nothing-found.0.question']]],
  ])('names each mistake with its place: %j', (more, expected) => {
    expect(mistakes(more)).toEqual(expected);
  });
});
