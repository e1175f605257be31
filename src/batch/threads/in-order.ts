import type { Records } from '../record.js';

/** The processing of an input's pieces, until it ends or a signal stops it. */
export interface InOrder<Out> {
  /** The result of each piece, in the order of the pieces, each as soon as all earlier ones are there. */
  readonly results: AsyncIterable<Out>;
  /** Whether processing stopped before the end of the input. */
  readonly cut: () => boolean;
}

/** A promise whose state can be read without waiting. */
interface Pending<T> {
  readonly result: () => { readonly value: T } | undefined;
}

/**
 * Processes at most this many pieces at once, and reads no further until a result is taken. When stopped
 * it reads no more, and pieces in progress are still returned.
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
          // Before a result is yielded, so that work continues while it is consumed.
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
      // Not awaited: it resolves only when a pending read does.
      input.return?.().catch(() => undefined);
    }
  };
  return { results: results(), cut: () => cut };
}

/** Not `Promise.race`: racing against a promise that lasts for the whole run would keep every result in memory. */
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

/** Splits groups of records into portions of limited size: a result may be much longer than its record. */
export async function* inPortions(records: Records, most: number): Records {
  for await (const piece of records) {
    for (let from = 0; from < piece.length; from += most) yield piece.slice(from, from + most);
  }
}
