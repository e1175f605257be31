import { expect, test } from 'vitest';
import { indexLines, positionAt } from '../../../src/formats/document/lines.js';
import { codeFrame } from '../../../src/formats/document/place.js';

test('the marked line is shown with two lines before and one after', () => {
  const lines = indexLines('one\ntwo\nthree\nfour\nfive\n');
  expect(codeFrame(lines, { start: 14, end: 18 })).toEqual({
    firstLine: 2,
    lines: ['two', 'three', 'four', 'five'],
    marked: 4,
    column: 1,
    length: 4,
  });
});

test('the first and the last line have fewer lines around them', () => {
  const lines = indexLines('one\r\ntwo\r\n');
  expect(codeFrame(lines, { start: 1, end: 2 })).toEqual({
    firstLine: 1,
    lines: ['one', 'two'],
    marked: 1,
    column: 2,
    length: 1,
  });
  expect(codeFrame(lines, { start: 5, end: 8 })).toMatchObject({
    lines: ['one', 'two'],
    marked: 2,
    length: 3,
  });
});

test('a mark that runs over several lines ends with the first of them', () => {
  expect(codeFrame(indexLines('a: [1,\n2]'), { start: 3, end: 9 })).toMatchObject({ column: 4, length: 3 });
});

test('the end of the text is marked after its last character', () => {
  expect(codeFrame(indexLines('ab\n'), { start: 3, end: 3 })).toMatchObject({
    marked: 1,
    column: 3,
    length: 1,
  });
  expect(codeFrame(indexLines(''), { start: 0, end: 0 })).toEqual({
    firstLine: 1,
    lines: [''],
    marked: 1,
    column: 1,
    length: 1,
  });
});

test('all lines are cut to the same 200 characters around the column', () => {
  const digits = '0123456789'.repeat(100);
  const frame = codeFrame(indexLines(`${digits}\nshort\n${digits}`), { start: 500, end: 520 });
  expect(frame.lines).toEqual([digits.slice(400, 600), '']);
  expect(frame.column).toBe(101);
  expect(digits[500]).toBe(frame.lines[0]?.[frame.column - 1]);
  expect(frame.length).toBe(20);
});

test('a column near the end of a long line shows its last 200 characters', () => {
  const frame = codeFrame(indexLines(`${'x'.repeat(999)}y`), { start: 999, end: 1000 });
  expect(frame).toMatchObject({ lines: [`${'x'.repeat(199)}y`], column: 200, length: 1 });
});

test('a cut never splits a character', () => {
  const { lines } = codeFrame(indexLines(`a${'😀'.repeat(400)}`), { start: 301, end: 303 });
  expect(lines[0]).toHaveLength(200);
  expect(lines[0]).not.toMatch(/\p{Cs}/u);
});

test('an offset is named by line and column, from 1', () => {
  const lines = indexLines('ab\n\ncd');
  expect([0, 1, 2, 3, 4, 5, 6].map((offset) => positionAt(lines, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 3, column: 3 },
  ]);
});
