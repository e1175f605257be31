import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/batch/threads/in-order.js';

const never = new AbortController().signal;

async function* numbers(count: number): AsyncGenerator<number> {
  for (let at = 1; at <= count; at += 1) yield at;
}

/** An input that is filled by hand, piece by piece, and never ends. */
function tap(): { readonly pieces: AsyncIterable<number>; readonly give: (piece: number) => void } {
  const waiting: ((next: IteratorResult<number>) => void)[] = [];
  return {
    pieces: {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise((resolve) => waiting.push(resolve)) }),
    },
    give: (value) => waiting.shift()?.({ value, done: false }),
  };
}

async function all<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const each of results) found.push(each);
  return found;
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('working on pieces side by side', () => {
  it('gives results in the order of the pieces, whichever is ready first', async () => {
    const work = async (piece: number): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, (piece * 7) % 5));
      return piece * 10;
    };
    const { results, cut } = inOrder(numbers(40), work, () => 4, never);
    expect(await all(results)).toEqual(Array.from({ length: 40 }, (_, at) => (at + 1) * 10));
    expect(cut()).toBe(false);
  });

  it.each([1, 3])('has %i pieces under way where there is work, and never more', async (most) => {
    let underWay = 0;
    let furthest = 0;
    const work = async (piece: number): Promise<number> => {
      underWay += 1;
      furthest = Math.max(furthest, underWay);
      await soon();
      underWay -= 1;
      return piece;
    };
    expect(await all(inOrder(numbers(30), work, () => most, never).results)).toHaveLength(30);
    expect(furthest).toBe(most);
  });

  it.each([1, 3])('with %i at once reads no further while nobody takes the results', async (most) => {
    let read = 0;
    const counted = async function* (): AsyncGenerator<number> {
      for await (const each of numbers(30)) {
        read += 1;
        yield each;
      }
    };
    const ahead: number[] = [];
    for await (const piece of inOrder(
      counted(),
      async (each) => each,
      () => most,
      never,
    ).results) {
      await soon();
      ahead.push(read - piece);
    }
    expect(ahead).toHaveLength(30);
    expect(Math.max(...ahead)).toBeLessThanOrEqual(most);
  });

  it('hands a result on while it waits for the next piece', async () => {
    const input = tap();
    const results = inOrder(
      input.pieces,
      async (piece) => piece,
      () => 4,
      never,
    ).results[Symbol.asyncIterator]();
    const first = results.next();
    await soon();
    input.give(1);
    expect(await first).toEqual({ value: 1, done: false });
  });

  it('when it is stopped waits for no input, and gives what is under way', async () => {
    const stop = new AbortController();
    const input = tap();
    const slowly = async (piece: number): Promise<number> => {
      await soon();
      return piece;
    };
    const reading = inOrder(input.pieces, slowly, () => 4, stop.signal);
    const results = all(reading.results);
    for (const piece of [1, 2]) {
      await Promise.resolve();
      input.give(piece);
      await new Promise(setImmediate);
    }
    stop.abort('SIGINT');
    expect(await results).toEqual([1, 2]);
    expect(reading.cut()).toBe(true);
  });

  it('is not cut where the input had ended before the signal', async () => {
    const stop = new AbortController();
    const reading = inOrder(
      numbers(1),
      async (piece) => piece,
      () => 4,
      stop.signal,
    );
    for await (const _ of reading.results) {
      await soon();
      stop.abort('SIGINT');
    }
    expect(reading.cut()).toBe(false);
  });

  it('ends with the first error, in order, and nothing is left over to end the process', async () => {
    const work = async (piece: number): Promise<number> => {
      if (piece > 1) throw new Error(`piece ${piece} failed`);
      return piece;
    };
    const found: number[] = [];
    const reading = async (): Promise<void> => {
      for await (const each of inOrder(numbers(9), work, () => 4, never).results) found.push(each);
    };
    await expect(reading()).rejects.toThrow('piece 2 failed');
    await soon();
    expect(found).toEqual([1]);
  });

  it('ends with an error of the input', async () => {
    const broken = async function* (): AsyncGenerator<number> {
      yield 1;
      throw new Error('the input broke');
    };
    await expect(
      all(
        inOrder(
          broken(),
          async (piece) => piece,
          () => 2,
          never,
        ).results,
      ),
    ).rejects.toThrow('the input broke');
  });
});
