import { expect, it } from 'vitest';
import { fitsScreen } from '../../src/terminal/screen-size.js';

const lines = (count: number, width = 1): string => `${'x'.repeat(width)}\n`.repeat(count);

it('takes 28 lines of a wide window, and 45 of one with 40 columns', () => {
  expect([28, 29].map((count) => fitsScreen(lines(count), { columns: 80 }))).toEqual([true, false]);
  expect([28, 29].map((count) => fitsScreen(lines(count), { columns: 200 }))).toEqual([true, false]);
  expect([45, 46].map((count) => fitsScreen(lines(count), { columns: 40 }))).toEqual([true, false]);
});

it('leaves two rows of a low window to the prompt of the shell', () => {
  expect([22, 23].map((count) => fitsScreen(lines(count), { columns: 80, rows: 24 }))).toEqual([true, false]);
});

it('counts a line that the window wraps as the rows that it takes', () => {
  const window = { columns: 80, rows: 24 };
  expect([80, 81].map((width) => fitsScreen(lines(21) + lines(1, width), window))).toEqual([true, false]);
  expect(fitsScreen(`${lines(21)}\n`, window)).toBe(true);
});
