import { once } from '../../core/model/memoise.js';
import type { Path, Where } from '../../core/model/problem.js';
import { codeFrame } from './frame.js';
import { indexLines, type Lines, positionAt, type Span } from './lines.js';
import type { Located } from './located.js';

/** The position of a value and of its key; the places inside it are computed on first use. */
export interface Place {
  readonly span: Span;
  readonly key?: Span;
  readonly inside?: () => ReadonlyMap<string | number, Place>;
}

/** The position of a span of text, with a code frame. */
export function whereIs(lines: Lines, span: Span): Where {
  return { ...positionAt(lines, span.start), frame: codeFrame(lines, span) };
}

/** Combines a value with its place, so that the position of any part can be looked up. */
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
