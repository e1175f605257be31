/** A span of text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text and the offsets at which its lines begin; only line feeds end a line, as in NDJSON. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Indexes the lines of a text once, so that any number of offsets in it can be converted to positions. */
export function indexLines(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return { text, starts };
}

/** Line and column of an offset, both from 1; columns count UTF-16 code units, as editors do. */
export function positionAt(lines: Lines, offset: number): { readonly line: number; readonly column: number } {
  const line = lineOf(lines.starts, offset);
  const start = lines.starts[line - 1] ?? 0;
  return { line, column: Math.min(offset - start, lineAt(lines, line).length) + 1 };
}

/** The text of a line, counted from 1, without its line ending. */
export function lineAt({ text, starts }: Lines, line: number): string {
  const start = starts[line - 1] ?? text.length;
  const content = text.slice(start, starts[line] ?? text.length);
  const end = content.endsWith('\r\n') ? -2 : content.endsWith('\n') ? -1 : content.length;
  return content.slice(0, end);
}

/** Binary search: a text may have a million lines. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
