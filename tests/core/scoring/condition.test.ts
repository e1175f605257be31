import { describe, expect, it } from 'vitest';
import { criteriaRead, questionsRead } from '../../../src/core/model/condition.js';
import type { AnswerTest, Condition } from '../../../src/core/model/rubric.js';
import type { Ternary } from '../../../src/core/model/ternary.js';
import {
  type AnswerView,
  evaluateCondition,
  passesTest,
  type ScoreView,
} from '../../../src/core/scoring/condition.js';

function over(view: AnswerView, test: AnswerTest = { op: 'is', value: 'exam' }): Ternary {
  return evaluateCondition(
    { kind: 'answer', question: 'task', test },
    { answer: () => view, score: () => undefined },
  );
}

function scoreIs(op: 'below' | 'at-least', bound: number, view: ScoreView): Ternary {
  const condition: Condition = { kind: 'score', criterion: 'rigour', op, bound };
  return evaluateCondition(condition, {
    answer: () => ({ asked: 'yes', notApplicable: false }),
    score: () => view,
  });
}

const EXAM: AnswerView = { asked: 'yes', notApplicable: false, value: 'exam' };

describe('a condition on an answer', () => {
  it('holds or fails by the value', () => {
    expect(over(EXAM)).toBe('yes');
    expect(over({ ...EXAM, value: 'essay' })).toBe('no');
  });

  it('is unknown over an unknown answer, `answered` included', () => {
    const unknown: AnswerView = { asked: 'yes', notApplicable: false };
    expect(over(unknown)).toBe('unknown');
    expect(over(unknown, { op: 'not', value: 'exam' })).toBe('unknown');
    expect(over(unknown, { op: 'answered', expected: true })).toBe('unknown');
    expect(over(unknown, { op: 'answered', expected: false })).toBe('unknown');
  });

  it('is false over a question that is not asked or not applicable, `not` and `answered: false` included', () => {
    for (const view of [
      { ...EXAM, asked: 'no' as const },
      { ...EXAM, notApplicable: true },
    ]) {
      expect(over(view)).toBe('no');
      expect(over(view, { op: 'not', value: 'essay' })).toBe('no');
      expect(over(view, { op: 'answered', expected: true })).toBe('no');
      expect(over(view, { op: 'answered', expected: false })).toBe('no');
    }
  });

  it('cannot hold for sure over a question that may not be asked, but can fail', () => {
    expect(over({ ...EXAM, asked: 'unknown' })).toBe('unknown');
    expect(over({ asked: 'unknown', notApplicable: false })).toBe('unknown');
    expect(over({ ...EXAM, asked: 'unknown', value: 'essay' })).toBe('no');
  });

  it('of `answered` holds by what it expects once there is an answer', () => {
    expect(over(EXAM, { op: 'answered', expected: true })).toBe('yes');
    expect(over(EXAM, { op: 'answered', expected: false })).toBe('no');
  });
});

describe('a comparison', () => {
  it('with `is` and `not` goes by the text of a value', () => {
    expect(passesTest({ op: 'is', value: 25 }, 25)).toBe(true);
    expect(passesTest({ op: 'is', value: '25' }, 25)).toBe(true);
    expect(passesTest({ op: 'not', value: 'exam' }, 'exam')).toBe(false);
    expect(passesTest({ op: 'not', value: 'exam' }, 'Exam')).toBe(true);
  });

  it('with `in` and `not-in` goes by any of several values', () => {
    expect(passesTest({ op: 'in', values: ['exam', 'essay'] }, 'essay')).toBe(true);
    expect(passesTest({ op: 'in', values: ['exam', 'essay'] }, 'quiz')).toBe(false);
    expect(passesTest({ op: 'not-in', values: ['exam', 'essay'] }, 'quiz')).toBe(true);
    expect(passesTest({ op: 'not-in', values: ['exam', 'essay'] }, 'exam')).toBe(false);
  });

  it('with `at-least` and `at-most` includes the bound', () => {
    expect(passesTest({ op: 'at-least', value: 10 }, 10)).toBe(true);
    expect(passesTest({ op: 'at-least', value: 10 }, 9)).toBe(false);
    expect(passesTest({ op: 'at-most', value: 10 }, 10)).toBe(true);
    expect(passesTest({ op: 'at-most', value: 10 }, 11)).toBe(false);
    expect(passesTest({ op: 'at-least', value: '10' }, 9)).toBe(false);
  });

  it('orders dates by their day, with a month for its first', () => {
    expect(passesTest({ op: 'at-least', value: '2026-01' }, '2026-01-01')).toBe(true);
    expect(passesTest({ op: 'at-most', value: '2025-12-31' }, '2026-01-01')).toBe(false);
    expect(passesTest({ op: 'is', value: '2026-01' }, '2026-01-01')).toBe(true);
    expect(passesTest({ op: 'is', value: '2026-01' }, 'soon')).toBe(false);
  });

  it('with `includes` looks into a list, and never holds over anything else', () => {
    expect(passesTest({ op: 'includes', value: 'b' }, ['a', 'b'])).toBe(true);
    expect(passesTest({ op: 'includes', value: 'b' }, [])).toBe(false);
    expect(passesTest({ op: 'includes', value: 'b' }, 'b')).toBe(false);
  });
});

describe('a condition on a criterion', () => {
  it('holds where the whole interval is on its side, and is unknown where the bound lies inside', () => {
    const view: ScoreView = { range: { low: 0.4, high: 0.6 }, presence: 'sure' };
    expect(scoreIs('at-least', 0.4, view)).toBe('yes');
    expect(scoreIs('at-least', 0.5, view)).toBe('unknown');
    expect(scoreIs('at-least', 0.6, view)).toBe('unknown');
    expect(scoreIs('at-least', 0.61, view)).toBe('no');
    expect(scoreIs('below', 0.4, view)).toBe('no');
    expect(scoreIs('below', 0.5, view)).toBe('unknown');
    expect(scoreIs('below', 0.61, view)).toBe('yes');
  });

  it('compares scores rounded to 6 decimals', () => {
    const noisy: ScoreView = {
      range: { low: 0.29999999999999993, high: 0.29999999999999993 },
      presence: 'sure',
    };
    expect(scoreIs('at-least', 0.3, noisy)).toBe('yes');
    expect(scoreIs('below', 0.3, noisy)).toBe('no');
    const lower: ScoreView = { range: { low: 0.299999, high: 0.299999 }, presence: 'sure' };
    expect(scoreIs('below', 0.3, lower)).toBe('yes');
  });

  it('is false where the criterion is not scored', () => {
    expect(scoreIs('below', 1, undefined)).toBe('no');
    expect(scoreIs('at-least', 0, undefined)).toBe('no');
  });

  it('cannot hold for sure where the criterion may not be scored, but can fail', () => {
    const view: ScoreView = { range: { low: 0.4, high: 0.6 }, presence: 'maybe' };
    expect(scoreIs('at-least', 0.2, view)).toBe('unknown');
    expect(scoreIs('at-least', 0.9, view)).toBe('no');
  });
});

describe('`all`, `any` and `not`', () => {
  const leaf = (question: string): Condition => ({
    kind: 'answer',
    question,
    test: { op: 'is', value: 'yes' },
  });
  const views: Record<string, AnswerView> = {
    yes: { asked: 'yes', notApplicable: false, value: 'yes' },
    no: { asked: 'yes', notApplicable: false, value: 'no' },
    open: { asked: 'yes', notApplicable: false },
  };
  const truth = (condition: Condition): Ternary =>
    evaluateCondition(condition, {
      answer: (id) => views[id] ?? { asked: 'no', notApplicable: false },
      score: () => undefined,
    });

  it('follow three-valued logic', () => {
    expect(truth({ kind: 'all', of: [leaf('yes'), leaf('open')] })).toBe('unknown');
    expect(truth({ kind: 'all', of: [leaf('no'), leaf('open')] })).toBe('no');
    expect(truth({ kind: 'any', of: [leaf('yes'), leaf('open')] })).toBe('yes');
    expect(truth({ kind: 'any', of: [leaf('no'), leaf('open')] })).toBe('unknown');
    expect(truth({ kind: 'not', of: leaf('no') })).toBe('yes');
    expect(truth({ kind: 'not', of: leaf('open') })).toBe('unknown');
  });

  it('read every question and every criterion below them, each once', () => {
    const bound: Condition = { kind: 'score', criterion: 'rigour', op: 'below', bound: 0.3 };
    const all: Condition = {
      kind: 'all',
      of: [leaf('yes'), { kind: 'not', of: leaf('no') }, leaf('yes'), bound, bound],
    };
    expect(questionsRead(all)).toEqual(['yes', 'no']);
    expect(criteriaRead(all)).toEqual(['rigour']);
    expect(questionsRead(bound)).toEqual([]);
    expect(criteriaRead(leaf('yes'))).toEqual([]);
  });
});
