import { expect, it } from 'vitest';
import { formula, twoDecimals } from '../../../../src/render/document/explanation/numbers.js';

const SIGNS = { dash: '–', times: '×' };

it('shows two decimals, cut and never rounded up', () => {
  const shown = (low: number, high = low) => twoDecimals({ low, high }, SIGNS);
  expect([shown(0.474), shown(0.479), shown(0.57), shown(1), shown(0)]).toEqual([
    '0.47',
    '0.47',
    '0.57',
    '1.00',
    '0.00',
  ]);
  expect([shown(0.69999), shown(0.7), shown(0.5496)]).toEqual(['0.69', '0.70', '0.54']);
  expect([shown(0.4, 1), shown(0.401, 0.402)]).toEqual(['0.40–1.00', '0.40']);
});

it('writes a weighted mean out, a range in it as one factor', () => {
  const terms = [
    { weight: 10, score: { low: 0.4, high: 0.4 } },
    { weight: 6.5, score: { low: 0, high: 1 } },
  ];
  expect(formula(terms, { low: 0.242424, high: 0.636364 }, SIGNS)).toBe(
    '(10 × 0.40 + 6.5 × (0.00–1.00)) / 16.5 = 0.24–0.63',
  );
});
