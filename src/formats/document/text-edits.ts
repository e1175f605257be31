/** A part of a text, and what takes its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text after edits that do not overlap; those at one place in their order. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    parts.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  return parts.join('') + text.slice(at);
}

/** The offset at which a line begins. */
export function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The offset behind the line break of a line; the same where a line begins there. */
export function endOfLine(text: string, at: number): number {
  return text[at - 1] === '\n' ? at : text.indexOf('\n', at) + 1;
}

/** The columns before an offset in its line. */
export function columnOf(text: string, at: number): number {
  return at - startOfLine(text, at);
}

/** Whether nothing is before an offset in its line. */
export function isFirstInLine(text: string, at: number): boolean {
  return text.slice(startOfLine(text, at), at).trim() === '';
}

/** Whole lines, indented; blank ones stay blank. */
export function linesAt(column: number, lines: readonly string[]): string {
  return lines.map((line) => `${line === '' ? '' : ' '.repeat(column)}${line}\n`).join('');
}
