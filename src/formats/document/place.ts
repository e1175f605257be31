import { once } from '../../core/model/memoise.js';
import type { CodeFrame, Path, Where } from '../../core/model/problem.js';
import { indexLines, type Lines, lineAt, positionAt, type Span } from './lines.js';
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

const WIDTH = 200;
const LINES_BEFORE = 2;
const LINES_AFTER = 1;

/** Cuts out the lines around a place, shortened to a printable width. */
export function codeFrame(lines: Lines, span: Span): CodeFrame {
  const { line, column } = positionAt(lines, span.start);
  const shift = leftEdge(lineAt(lines, line).length, column);
  const firstLine = Math.max(1, line - LINES_BEFORE);
  const lastLine = Math.min(lines.starts.length, line + LINES_AFTER);
  const shown: string[] = [];
  for (let number = firstLine; number <= lastLine; number += 1) shown.push(cut(lineAt(lines, number), shift));
  const rest = (shown[line - firstLine] ?? '').length - (column - shift) + 1;
  return {
    firstLine,
    lines: shown,
    marked: line,
    column: column - shift,
    length: Math.max(1, Math.min(span.end - span.start, rest)),
  };
}

/** How many characters to cut off on the left, so that the column is in the middle of a long line. */
function leftEdge(length: number, column: number): number {
  return Math.max(0, Math.min(column - 1 - WIDTH / 2, length - WIDTH));
}

/** All lines are cut at the same columns, so that they stay aligned; a halved surrogate pair becomes a space. */
function cut(line: string, shift: number): string {
  const shown = line.slice(shift, shift + WIDTH);
  return shown.length === line.length ? line : shown.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, ' ');
}
