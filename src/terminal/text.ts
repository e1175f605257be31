import stringWidth from 'string-width';
import { escapeForTerminal } from './escape.js';

/**
 * Signs as terminals give them cells: each with the marks that go on it. By the book a run of joined consonants or
 * emoji is one sign, but few terminals show it so, and a line must not be longer than it seems.
 */
const SIGNS = /(?:\p{ASCII}(?![\p{M}\p{Join_Control}]))+|.[\p{M}\p{Join_Control}\u1160-\u11ff]{0,16}/gsu;

const SIGN = /.[\p{M}\p{Join_Control}\u1160-\u11ff]{0,16}/gsu;

/** The columns that text takes up at most. */
export function widthOf(text: string): number {
  return measure()(text);
}

/** Remembers the signs it has met: string-width needs microseconds for one, and far too long for many at once. */
function measure(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let columns = 0;
    for (const [sign] of text.matchAll(SIGNS)) {
      const width = known.get(sign) ?? stringWidth(sign);
      if (sign.length < 20) known.set(sign, width);
      columns += width;
    }
    return columns;
  };
}

/** Makes text inert and breaks it into lines of at most `width` columns, at spaces where it can. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const part of partsOf(inertInLogs(text), width)) {
    const gap = line === '' ? '' : part.gap;
    if (line === '' || used + gap.length + part.columns <= width) {
      line += gap + part.text;
      used += gap.length + part.columns;
    } else {
      lines.push(line.trimEnd());
      line = part.text;
      used = part.columns;
    }
  }
  return [...lines, line.trimEnd()];
}

/** What would be changed for a log once it is laid out would no longer be as wide. */
function inertInLogs(text: string): string {
  return escapeForTerminal(text).replaceAll('##[', '# #[');
}

interface Part {
  readonly text: string;
  readonly columns: number;
  /** What stands before it, unless it begins a line. */
  readonly gap: '' | ' ';
}

/** Words, and instead of those that fit no line their signs. */
function* partsOf(text: string, width: number): Generator<Part> {
  const columnsOf = measure();
  for (const word of text.split(' ')) {
    const columns = columnsOf(word);
    if (columns <= width) yield { text: word, columns, gap: ' ' };
    else {
      for (const { 0: sign, index } of word.matchAll(SIGN)) {
        yield { text: sign, columns: columnsOf(sign), gap: index === 0 ? ' ' : '' };
      }
    }
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
  const ends = [inertInLogs(left), inertInLogs(right)] as const;
  const gap = width - widthOf(ends[0]) - widthOf(ends[1]);
  if (gap >= 2) return [ends[0] + ' '.repeat(gap) + ends[1]];
  return [...wrapped(left, width), ...wrapped(right, width)];
}
