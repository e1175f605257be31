import type { Records } from '../record.js';

/** Work on the pieces of an input that ends, or is left when a signal says so. */
export interface InOrder<Out> {
  /** What became of each piece, in the order of the pieces, each as soon as those before it are there. */
  readonly results: AsyncIterable<Out>;
  /** Whether the input was left before its end. */
  readonly cut: () => boolean;
}

/** Something awaited that can be looked at without waiting. */
interface Pending<T> {
  readonly result: () => { readonly value: T } | undefined;
}

/**
 * Works on at most so many pieces at once and reads no further before one of them was taken. When it is stopped
 * it reads no more, and what is under way still comes.
 */
export function inOrder<In, Out>(
  source: AsyncIterable<In>,
  work: (piece: In) => Promise<Out>,
  most: () => number,
  stop: AbortSignal,
): InOrder<Out> {
  let cut = false;
  const results = async function* (): AsyncGenerator<Out> {
    const input = source[Symbol.asyncIterator]();
    const { changed, change } = latch();
    const working: Pending<Out>[] = [];
    let coming: Pending<IteratorResult<In>> | undefined;
    let open = true;
    stop.addEventListener('abort', change);
    try {
      while (open || working.length > 0) {
        const next = open ? coming?.result() : undefined;
        const first = working[0]?.result();
        if (open && stop.aborted) {
          cut = true;
          open = false;
        } else if (next !== undefined) {
          coming = undefined;
          if (next.value.done === true) open = false;
          else working.push(pending(work(next.value.value), change));
        } else {
          // Before a result is handed on, so that there is something to do while it is taken.
          if (open && working.length < most()) coming ??= pending(input.next(), change);
          if (first === undefined) await changed();
          else {
            working.shift();
            yield first.value;
          }
        }
      }
    } finally {
      stop.removeEventListener('abort', change);
      // Not waited for: it answers only when the read that may be under way does.
      input.return?.().catch(() => undefined);
    }
  };
  return { results: results(), cut: () => cut };
}

/** Not `Promise.race`: against something that lasts as long as the run it would keep every result of the run. */
function latch(): { readonly changed: () => Promise<void>; readonly change: () => void } {
  let wake: (() => void) | undefined;
  return {
    changed: () =>
      new Promise((resolve) => {
        wake = resolve;
      }),
    change: () => wake?.(),
  };
}

function pending<T>(promise: Promise<T>, change: () => void): Pending<T> {
  let result: () => { readonly value: T } | undefined = () => undefined;
  promise.then(
    (value) => {
      result = () => ({ value });
      change();
    },
    (error: unknown) => {
      result = () => {
        throw error;
      };
      change();
    },
  );
  return { result: () => result() };
}

/** Hands records on, never more than so many at a time: a result may be many times longer than its record. */
export async function* inPortions(records: Records, most: number): Records {
  for await (const piece of records) {
    for (let from = 0; from < piece.length; from += most) yield piece.slice(from, from + most);
  }
}
