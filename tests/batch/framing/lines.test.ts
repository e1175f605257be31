import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, linesOf } from '../../../src/batch/framing/lines.js';
import { pieces } from '../reading.js';

async function linesIn(text: string | Uint8Array, size: number, cap = 100): Promise<readonly Line[]> {
  const all: Line[] = [];
  for await (const lines of linesOf(pieces(text, size), cap)) all.push(...lines);
  return all;
}

async function textsIn(text: string, size: number): Promise<readonly string[]> {
  const lines = await linesIn(text, size);
  return lines.map((line) => ('bytes' in line ? Buffer.from(line.bytes).toString() : 'too long'));
}

test('lines end at line feeds alone', async () => {
  expect(await textsIn('a\r\nb\rc\u2028d\v\n\ne', 3)).toEqual(['a\r', 'b\rc\u2028d\v', '', 'e']);
});

test('a last line without a line feed is a line, and the empty rest after a line feed is none', async () => {
  expect(await textsIn('a\nb', 1)).toEqual(['a', 'b']);
  expect(await textsIn('a\nb\n', 1)).toEqual(['a', 'b']);
  expect(await textsIn('', 1)).toEqual([]);
  expect(await textsIn('\n', 1)).toEqual(['']);
});

test('a line beyond the cap is counted and not kept, and its neighbours are kept', async () => {
  for (const size of [1, 7, 100, 1000]) {
    expect(await linesIn(`a\n${'x'.repeat(101)}\n${'y'.repeat(100)}\n${'z'.repeat(500)}`, size)).toEqual([
      { number: 1, bytes: Uint8Array.from(Buffer.from('a')) },
      { number: 2, tooLong: 101 },
      { number: 3, bytes: Uint8Array.from(Buffer.from('y'.repeat(100))) },
      { number: 4, tooLong: 500 },
    ]);
  }
});

test('pieces of any size give the lines of the whole', async () => {
  const text = fc.array(fc.constantFrom('a', '€', '\n', '\n\n', '\r\n', '🎓'), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const whole = parts.join('');
      const expected = whole.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await textsIn(whole, size)).toEqual(expected);
    }),
  );
});

test('the buffer of a piece can be reused once its lines were taken', async () => {
  const refilled = async function* (): AsyncGenerator<Uint8Array> {
    const piece = Buffer.from('ab\ncd');
    yield piece;
    piece.write('ef\ngh');
    yield piece;
  };
  const texts: string[] = [];
  for await (const lines of linesOf(refilled(), 100)) {
    for (const line of lines) texts.push('bytes' in line ? Buffer.from(line.bytes).toString() : 'too long');
  }
  expect(texts).toEqual(['ab', 'cdef', 'gh']);
});
