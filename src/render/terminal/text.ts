import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { inertTerminal } from '../inert.js';

/** The columns that text takes up. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Makes text inert and breaks it into lines of at most `width` columns, at spaces where it can. */
export function wrapped(text: string, width: number): readonly string[] {
  return wrapAnsi(inertTerminal(text), width, { hard: true }).split('\n');
}

/** Text after a prefix, its further lines indented to where it began; the prefix is taken as it is. */
export function hanging(prefix: string, text: string, width: number): readonly string[] {
  const indent = widthOf(prefix);
  const lines = wrapped(text, width - indent);
  return lines.map((line, index) => (index === 0 ? prefix : ' '.repeat(indent)) + line);
}

/** Fills up with spaces on the right. */
export function padRight(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Fills up with spaces on the left. */
export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Two texts at the two ends of a line, or one under the other where they do not fit; made inert. */
export function apart(left: string, right: string, width: number): readonly string[] {
  const ends = [inertTerminal(left), inertTerminal(right)] as const;
  const gap = width - widthOf(ends[0]) - widthOf(ends[1]);
  if (gap >= 2) return [ends[0] + ' '.repeat(gap) + ends[1]];
  return [...wrapped(left, width), ...wrapped(right, width)];
}
