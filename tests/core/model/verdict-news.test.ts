import { expect, it } from 'vitest';
import { helps, isNews } from '../../../src/core/model/verdict-news.js';

const BANDS = ['strong', 'promising', 'weak', 'skip'].map((id) => ({ id }));

it('is no news that it is the lowest band or stop: both say not to pay', () => {
  expect(isNews(['skip', 'stop'], BANDS)).toBe(false);
  expect(isNews(['weak', 'stop'], BANDS)).toBe(true);
  expect(isNews(['strong', 'strong'], BANDS)).toBe(false);
});

it('is a suggestion to change an answer only where that makes nothing worse', () => {
  const now = { id: 'promising', range: ['promising', 'promising'] } as const;
  const to = (verdict: string, lowest = verdict, highest = verdict): boolean =>
    helps({ verdict, range: [lowest, highest] }, now, BANDS);
  expect(to('strong')).toBe(true);
  expect(to('promising', 'promising', 'strong')).toBe(true);
  expect(to('weak')).toBe(false);
  expect(to('stop')).toBe(false);
  expect(to('promising', 'stop', 'strong')).toBe(false);
  const open = { id: 'weak', range: ['weak', 'strong'] } as const;
  expect(helps({ verdict: 'promising', range: ['promising', 'promising'] }, open, BANDS)).toBe(true);
  expect(helps({ verdict: 'weak', range: ['weak', 'weak'] }, open, BANDS)).toBe(false);
});
