import { describe, expect, it } from 'vitest';
import { isOnGrid, neighboursOnGrid } from '../../../src/core/model/domain.js';

describe('a grid of numbers', () => {
  it('holds every number if its steps are too fine to be counted', () => {
    const grid = { step: 5e-324, anchor: 0 };
    expect(isOnGrid(0.3, grid)).toBe(true);
    expect(neighboursOnGrid(0.3, { min: 0, max: 1, grid })).toEqual([0.3]);
  });

  it('holds only its steps otherwise', () => {
    expect(isOnGrid(0.3, { step: 0.1, anchor: 0 })).toBe(true);
    expect(isOnGrid(0.35, { step: 0.1, anchor: 0 })).toBe(false);
  });
});
