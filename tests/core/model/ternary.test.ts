import { describe, expect, it } from 'vitest';
import { allOf, anyOf, both, opposite, type Truth, truthOf } from '../../../src/core/model/ternary.js';

const itself = (truth: Truth): Truth => truth;

describe('three-valued logic', () => {
  it('has `all` hold where every part does, and fail where one part does not', () => {
    expect(allOf<Truth>(['yes', 'yes'], itself)).toBe('yes');
    expect(allOf<Truth>(['unknown', 'no'], itself)).toBe('no');
    expect(allOf<Truth>(['yes', 'unknown'], itself)).toBe('unknown');
    expect(allOf<Truth>([], itself)).toBe('yes');
  });

  it('has `any` hold where one part does, and fail where no part does', () => {
    expect(anyOf<Truth>(['unknown', 'yes'], itself)).toBe('yes');
    expect(anyOf<Truth>(['no', 'no'], itself)).toBe('no');
    expect(anyOf<Truth>(['no', 'unknown'], itself)).toBe('unknown');
    expect(anyOf<Truth>([], itself)).toBe('no');
  });

  it('looks at no part behind the one that decides', () => {
    const looked: Truth[] = [];
    const noted = (truth: Truth): Truth => {
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
    expect(truthOf(true)).toBe('yes');
    expect(truthOf(false)).toBe('no');
  });
});
