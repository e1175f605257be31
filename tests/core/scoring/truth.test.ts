import { describe, expect, it } from 'vitest';
import { allOf, anyOf, opposite, truthOf } from '../../../src/core/scoring/truth.js';

describe('three-valued logic', () => {
  it('has `all` hold where every part does, and fail where one part does not', () => {
    expect(allOf(['yes', 'yes'])).toBe('yes');
    expect(allOf(['unknown', 'no'])).toBe('no');
    expect(allOf(['yes', 'unknown'])).toBe('unknown');
    expect(allOf([])).toBe('yes');
  });

  it('has `any` hold where one part does, and fail where no part does', () => {
    expect(anyOf(['unknown', 'yes'])).toBe('yes');
    expect(anyOf(['no', 'no'])).toBe('no');
    expect(anyOf(['no', 'unknown'])).toBe('unknown');
    expect(anyOf([])).toBe('no');
  });

  it('leaves what is unknown unknown when it is turned round', () => {
    expect(opposite('yes')).toBe('no');
    expect(opposite('no')).toBe('yes');
    expect(opposite('unknown')).toBe('unknown');
  });

  it('takes a plain fact for yes or no', () => {
    expect(truthOf(true)).toBe('yes');
    expect(truthOf(false)).toBe('no');
  });
});
