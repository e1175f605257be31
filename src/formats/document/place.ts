import type { Path, Where } from '../../core/model/problem.js';
import { codeFrame } from './frame.js';
import { indexLines, type Lines, positionAt, type Span } from './lines.js';
import type { Located } from './located.js';

/** Where a value stands, where its key stands, and the places of what it holds, made when first asked for. */
export interface Place {
  readonly span: Span;
  readonly key?: Span;
  readonly inside?: () => ReadonlyMap<string | number, Place>;
}

/** Says where a stretch of text stands, in words a person can follow. */
export function whereIs(lines: Lines, span: Span): Where {
  return { ...positionAt(lines, span.start), frame: codeFrame(lines, span) };
}

/** Joins a value to its place, so that it can be asked where any part of it stands. */
export function located(text: string, value: unknown, root: Place): Located {
  const lines = once(() => indexLines(text));
  const locate = (path: Path, part: 'key' | 'value' = 'value'): Where => {
    const { key, span } = nearestPlace(root, path);
    return { ...whereIs(lines(), part === 'key' ? (key ?? span) : span), path };
  };
  return { value, locate };
}

function nearestPlace(root: Place, path: Path): Place {
  let nearest = root;
  for (const step of path) {
    const next = nearest.inside?.().get(step);
    if (next === undefined) return nearest;
    nearest = next;
  }
  return nearest;
}

/** Puts off work that most runs never need, and does it once. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
