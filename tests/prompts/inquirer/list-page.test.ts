import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPage } from '../../../src/prompts/inquirer/list-page.js';

const more = (hidden: number, where: string): string => `${hidden} ${where}`;
const items = [['a1', 'a2'], ['b1'], ['c1', 'c2'], ['d1']];

describe('a list that does not fit its room', () => {
  it('is shown in whole items, with how many more there are', () => {
    expect(listPage(items, -1, 4, more)).toEqual(['a1', 'a2', 'b1', '2 below']);
    expect(listPage(items, 2, 4, more)).toEqual(['2 above', 'c1', 'c2', 'd1']);
    expect(listPage(items, 4, 4, more)).toEqual(['2 above', 'c1', 'c2', 'd1']);
    expect(listPage(items, 1, 3, more)).toEqual(['1 above', 'b1', '2 below']);
    expect(listPage(items, 1, 6, more)).toEqual(items.flat());
  });

  it('shows one item, or a piece of it, where no more fits', () => {
    expect(listPage(items, 2, 3, more)).toEqual(['c1', 'c2', '1 below']);
    expect(listPage(items, 2, 1, more)).toEqual(['c1']);
    expect(listPage(items, 3, 1, more)).toEqual(['d1']);
  });

  it('never exceeds its room, and always shows the item pointed to', () => {
    const list = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(list, fc.nat(), fc.integer({ min: 1, max: 20 }), (some, at, room) => {
        const named = some.map((rows, item) => rows.map((_, row) => `${item}.${row}`));
        const active = at % some.length;
        const page = listPage(named, active, room, more);
        expect(page.length).toBeLessThanOrEqual(room);
        expect(page).toContain(`${active}.0`);
      }),
    );
  });
});
