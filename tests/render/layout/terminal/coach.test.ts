import { expect, it } from 'vitest';
import type { Effect } from '../../../../src/core/insight/effect.js';
import { effectText, stakeText } from '../../../../src/render/layout/terminal/coach.js';
import { hanging } from '../../../../src/terminal/text.js';

const open = { id: 'skip', range: ['stop', 'strong'], firm: false } as const;
const strong = { id: 'strong', range: ['strong', 'strong'], firm: true } as const;

function effect(of: number, verdict: Effect['projection']['verdict'], high = 84.2): Effect {
  return { points: { low: 0, high: of, of }, projection: { score: { low: 31.4, high }, verdict } };
}

it('says what a question is worth and where things stand', () => {
  expect(stakeText(effect(21.7, open))).toBe(
    'Coach: worth 0 to 21 points; so far score 31 to 84, between SKIP and STRONG, unless a knock-out applies',
  );
  const { projection } = effect(1, strong);
  expect(stakeText({ projection })).toBe('Coach: no points by itself; so far score 31 to 84, verdict STRONG');
});

it('says what an answer gives, and whether it settles or changes the verdict', () => {
  const given = { ...effect(21.7, open), points: { low: 8.6, high: 8.6, of: 21.7 } };
  expect(effectText(given, open)).toBe(
    '8 of 21 points, score 31 to 84, between SKIP and STRONG, unless a knock-out applies',
  );
  expect(effectText(effect(1, strong), open)).toBe(
    '0 to 1 of 1 point, score 31 to 84, makes the verdict firm: STRONG',
  );
  expect(effectText(effect(0.4, strong), strong)).toBe(
    'less than 1 point, score 31 to 84, verdict stays STRONG',
  );
});

it('says the bands first, as the end screen does, and then that a knock-out may stop it', () => {
  const verdictTold = (verdict: Effect['projection']['verdict']): string | undefined =>
    stakeText(effect(1, verdict)).split('31 to 84, ')[1];
  const weak = { id: 'weak', firm: false } as const;
  expect(verdictTold({ ...weak, range: ['weak', 'strong'] })).toBe('between WEAK and STRONG');
  expect(verdictTold({ ...weak, range: ['stop', 'strong'] })).toBe(
    'between WEAK and STRONG, unless a knock-out applies',
  );
  expect(verdictTold({ ...weak, range: ['stop', 'weak'] })).toBe('verdict WEAK, unless a knock-out applies');
  expect(verdictTold({ id: 'stop', range: ['stop', 'stop'], firm: true })).toBe('verdict STOP');
});

it('fits 40 columns', () => {
  const lines = hanging('  ', stakeText(effect(21.7, open)), 40);
  expect(lines).toEqual([
    '  Coach: worth 0 to 21 points; so far',
    '  score 31 to 84, between SKIP and',
    '  STRONG, unless a knock-out applies',
  ]);
});

it('shows no score on the other side of an edge', () => {
  expect(effectText(effect(10, open, 69.96), open)).toContain('score 31 to 69,');
});
