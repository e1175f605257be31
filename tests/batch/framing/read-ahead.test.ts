import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAhead } from '../../../src/batch/framing/read-ahead.js';

async function* inPieces(lengths: readonly number[], letGo?: () => void): AsyncGenerator<Uint8Array> {
  let next = 0;
  try {
    for (const length of lengths) yield Uint8Array.from({ length }, () => next++ % 251);
  } finally {
    letGo?.();
  }
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<readonly number[]> {
  const all: number[] = [];
  for await (const piece of pieces) all.push(...piece);
  return all;
}

/** Looks at this many pieces, or at all that may be read ahead. */
async function look(ahead: AsyncIterable<Uint8Array>, most: number): Promise<number> {
  let looked = 0;
  for await (const _ of ahead) {
    looked += 1;
    if (looked >= most) break;
  }
  return looked;
}

test('no byte is lost or read twice, however the input is split and however far it was read ahead', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(9), { maxLength: 12 }),
      fc.integer({ min: 1, max: 15 }),
      fc.integer({ min: 1, max: 60 }),
      async (lengths, most, limit) => {
        const { ahead, whole } = readAhead(inPieces(lengths), limit);
        await look(ahead, most);
        expect(await bytesOf(whole)).toEqual(await bytesOf(inPieces(lengths)));
      },
    ),
  );
});

test('reading ahead twice loses no byte either', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(9), { maxLength: 12 }),
      fc.integer({ min: 1, max: 15 }),
      fc.integer({ min: 1, max: 15 }),
      async (lengths, first, second) => {
        const once = readAhead(inPieces(lengths), 40);
        await look(readAhead(once.ahead, 20).ahead, first);
        const again = readAhead(once.whole, 20);
        await look(again.ahead, second);
        expect(await bytesOf(again.whole)).toEqual(await bytesOf(inPieces(lengths)));
      },
    ),
  );
});

test('reading ahead ends with the piece that reaches the limit, or with the input', async () => {
  const cut = readAhead(inPieces([4, 4, 4, 4]), 10);
  expect(cut.seen()).toBe('part');
  expect([await look(cut.ahead, 9), cut.seen()]).toEqual([3, 'limit']);
  const ended = readAhead(inPieces([4, 4]), 10);
  expect([await look(ended.ahead, 9), ended.seen()]).toEqual([2, 'whole']);
  const left = readAhead(inPieces([4, 4]), 10);
  expect([await look(left.ahead, 1), left.seen()]).toEqual([1, 'part']);
});

test('an input stays open while it is read ahead, and is let go by whoever reads the whole', async () => {
  let letGo = 0;
  const count = (): void => {
    letGo += 1;
  };
  const { ahead, whole } = readAhead(inPieces([4, 4, 4], count), 10);
  await look(ahead, 1);
  expect(letGo).toBe(0);
  await look(whole, 2);
  expect(letGo).toBe(1);
});
