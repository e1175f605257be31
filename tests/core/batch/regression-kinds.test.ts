import { describe, expect, it } from 'vitest';
import type { AnswerSnapshot } from '../../../src/core/batch/answer-snapshot.js';
import { isByEdit, kindsOf } from '../../../src/core/batch/regression-kinds.js';

const change = (before?: Partial<AnswerSnapshot>, after?: Partial<AnswerSnapshot>) => ({
  question: 'task',
  ...(before && { before: { question: 'task', state: 'answered', value: 'a', ...before } }),
  ...(after && { after: { question: 'task', state: 'answered', value: 'a', ...after } }),
});

describe('a candidate came out worse', () => {
  it.each([
    ['an answer with another value', change({}, { value: 'b' }), 'same', 'answer', true],
    [
      'an answer that is marked as not applicable',
      change({}, { state: 'not-applicable' }),
      'same',
      'answer',
      true,
    ],
    ['an answer whose check is contradicted', change({}, { state: 'contradicted' }), 'same', 'check', true],
    ['evidence that is out of date now', change({}, { state: 'stale' }), 'same', 'evidence', false],
    ['the same date, which is older now', change({ low: 1 }, { low: 0.5 }), 'same', 'date', false],
    ['the same answer under another rubric', change({ low: 1 }, { low: 0.5 }), 'other', 'rubric', false],
    ['a question that is new', change(undefined, {}), 'other', 'rubric', false],
    ['a question that is gone', change({}), 'other', 'rubric', false],
  ] as const)('by %s', (_, cause, rubric, kind, isEdit) => {
    const kinds = kindsOf([cause], rubric);
    expect(kinds).toEqual([kind]);
    expect(isByEdit(kinds)).toBe(isEdit);
  });

  it('by a check or the rubric where no answer changed, or only what follows from a change', () => {
    const asked = change({ state: 'not-asked' }, { state: 'unknown' });
    expect(kindsOf([asked], 'same')).toEqual(['check']);
    expect(kindsOf([], 'other')).toEqual(['rubric']);
    expect(kindsOf([asked, change({}, { state: 'stale' })], 'same')).toEqual(['evidence']);
  });

  it('by an edit as far as brief rows show, and by several causes in a fixed order', () => {
    expect(isByEdit(kindsOf('not-in-baseline', 'same'))).toBe(true);
    const both = [change({}, { state: 'stale' }), change({}, { value: 'b' })];
    expect(kindsOf(both, 'same')).toEqual(['answer', 'evidence']);
  });
});
