import stringWidth from 'string-width';
import { inertTerminal } from '../inert.js';

/** What a terminal may give cells of its own, though by the book it is part of the sign before it. */
const OWN_CELL = /(?![\p{M}\p{Join_Control}\u1160-\u11ff])[^\u0000-\u007f]/gu;
const APART = '\u200b';

/** A sign with the marks that go on it. */
const SIGN_WITH_MARKS = /[^][\p{M}\p{Join_Control}]*/gu;

/** The columns that text takes up; never fewer than on terminals that do not join consonants or emoji. */
export function widthOf(text: string): number {
  return stringWidth(text.replace(OWN_CELL, (sign) => APART + sign));
}

/**
 * Makes text inert and breaks it into lines of at most `width` columns, at spaces where it can. By hand, because
 * wrap-ansi takes a run of joined emoji for one sign, and close to a minute for a word of 100,000 wide ones.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const part of partsOf(inertTerminal(text), width)) {
    const added = line === '' ? part.text : part.gap + part.text;
    const columns = line === '' ? part.columns : part.gap.length + part.columns;
    if (line === '' || used + columns <= width) {
      line += added;
      used += columns;
    } else {
      lines.push(line.trimEnd());
      line = part.text;
      used = part.columns;
    }
  }
  return [...lines, line.trimEnd()];
}

interface Part {
  readonly text: string;
  readonly columns: number;
  /** What stands before it, unless it begins a line. */
  readonly gap: '' | ' ';
}

/** Words, and the signs of those words that fit no line. */
function* partsOf(text: string, width: number): Generator<Part> {
  for (const word of text.split(' ')) {
    const columns = widthOf(word);
    if (columns <= width) yield { text: word, columns, gap: ' ' };
    else yield* signsOf(word);
  }
}

function* signsOf(word: string): Generator<Part> {
  for (const { 0: text, index } of word.matchAll(SIGN_WITH_MARKS)) {
    yield { text, columns: widthOf(text), gap: index === 0 ? ' ' : '' };
  }
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
