import { describe, expect, it } from 'vitest';
import { allOf, anyOf, both, opposite, type Ternary, ternaryOf } from '../../../src/core/model/ternary.js';

const itself = (truth: Ternary): Ternary => truth;

describe('three-valued logic', () => {
  it('has `all` hold where every part does, and fail where one part does not', () => {
    expect(allOf<Ternary>(['yes', 'yes'], itself)).toBe('yes');
    expect(allOf<Ternary>(['unknown', 'no'], itself)).toBe('no');
    expect(allOf<Ternary>(['yes', 'unknown'], itself)).toBe('unknown');
    expect(allOf<Ternary>([], itself)).toBe('yes');
  });

  it('has `any` hold where one part does, and fail where no part does', () => {
    expect(anyOf<Ternary>(['unknown', 'yes'], itself)).toBe('yes');
    expect(anyOf<Ternary>(['no', 'no'], itself)).toBe('no');
    expect(anyOf<Ternary>(['no', 'unknown'], itself)).toBe('unknown');
    expect(anyOf<Ternary>([], itself)).toBe('no');
  });

  it('looks at no part behind the one that decides', () => {
    const looked: Ternary[] = [];
    const noted = (truth: Ternary): Ternary => {
      looked.push(truth);
      return truth;
    };
    expect([allOf(['unknown', 'no', 'yes'], noted), anyOf(['no', 'yes', 'unknown'], noted)]).toEqual([
      'no',
      'yes',
    ]);
    expect(looked).toEqual(['unknown', 'no', 'no', 'yes']);
  });

  it('has both hold where each does, and fail where one does not', () => {
    const truths = ['yes', 'no', 'unknown'] as const;
    expect(truths.map((one) => truths.map((other) => both(one, other)))).toEqual([
      ['yes', 'no', 'unknown'],
      ['no', 'no', 'no'],
      ['unknown', 'no', 'unknown'],
    ]);
  });

  it('leaves what is unknown unknown when it is turned round', () => {
    expect(opposite('yes')).toBe('no');
    expect(opposite('no')).toBe('yes');
    expect(opposite('unknown')).toBe('unknown');
  });

  it('takes a plain fact for yes or no', () => {
    expect(ternaryOf(true)).toBe('yes');
    expect(ternaryOf(false)).toBe('no');
  });
});
