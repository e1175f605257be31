import { expect, it, vi } from 'vitest';
import { memoise, once } from '../../../src/core/model/memoise.js';

it('computes the value for each key once, and not before it is asked for', () => {
  const work = vi.fn((key: number) => key > 1);
  const known = memoise(work);
  expect(work).not.toHaveBeenCalled();
  expect([known(1), known(2), known(1), known(2)]).toEqual([false, true, false, true]);
  expect(work).toHaveBeenCalledTimes(2);
});

it('computes one value once, even if there is none', () => {
  const make = vi.fn(() => undefined);
  const known = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([known(), known()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
