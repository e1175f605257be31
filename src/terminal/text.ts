import { eastAsianWidth } from 'get-east-asian-width';
import stripAnsi from 'strip-ansi';
import { escapeForTerminal, isPrintedAscii } from './escape.js';

/**
 * Characters as terminals assign them to cells: each with its marks. By Unicode, a run of joined consonants or emoji
 * is one character, but few terminals show it so, and a line must not be wider than computed.
 */
const SIGNS = /(?:\p{ASCII}(?![\p{M}\p{Join_Control}]))+|.[\p{M}\p{Join_Control}\u1160-\u11ff]{0,16}/gsu;

const SIGN = /.[\p{M}\p{Join_Control}\u1160-\u11ff]{0,16}/gsu;

const TAKES_NO_COLUMN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Mn}\p{Me}]/u;
/** A Hangul syllable in pieces takes two columns; what follows in the same sign does not join it. */
const SYLLABLE = /^[\u1100-\u115e][\u1160-\u11a7]?[\u11a8-\u11ff]?/;
const EMOJI_SIGNS = /[\ufe0f\u20e3]/;

/** The most columns that text takes up. */
export function widthOf(text: string): number {
  if (isPrintedAscii(text)) return text.length;
  let columns = 0;
  for (const [sign] of stripAnsi(text).matchAll(SIGNS)) columns += columnsOf(sign);
  return columns;
}

/** Not string-width: to load it takes longer than to print a result, and signs are never joined here. */
function columnsOf(sign: string): number {
  if (isPrintedAscii(sign)) return sign.length;
  const rest = sign.replace(SYLLABLE, '');
  let columns = rest === sign ? 0 : 2;
  for (const part of rest) {
    if (!TAKES_NO_COLUMN.test(part)) columns += eastAsianWidth(Number(part.codePointAt(0)));
  }
  // Marks may turn a sign into an emoji, which is two columns wide.
  return EMOJI_SIGNS.test(sign) ? Math.max(2, columns) : columns;
}

/** Escapes text and wraps it to lines of at most `width` columns, at spaces where possible. */
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

/** Escapes now what logs would have to escape after the layout, when it would change the width. */
export function inertInLogs(text: string): string {
  return escapeForTerminal(text).replaceAll('##[', '# #[');
}

interface Part {
  readonly text: string;
  readonly columns: number;
  /** The space before it, unless it begins a line. */
  readonly gap: '' | ' ';
}

/** Words, or for a word wider than a line its characters. */
function* partsOf(text: string, width: number): Generator<Part> {
  for (const word of text.split(' ')) {
    const columns = widthOf(word);
    if (columns <= width) yield { text: word, columns, gap: ' ' };
    else {
      for (const { 0: sign, index } of word.matchAll(SIGN)) {
        yield { text: sign, columns: columnsOf(sign), gap: index === 0 ? ' ' : '' };
      }
    }
  }
}

/** Text after a prefix, with continuation lines indented to where it begins; the prefix is not escaped. */
export function hanging(prefix: string, text: string, width: number): readonly string[] {
  const indent = widthOf(prefix);
  const lines = wrapped(text, width - indent);
  return lines.map((line, index) => (index === 0 ? prefix : ' '.repeat(indent)) + line);
}

/** Text between margins, in as many lines as it needs. */
export function indented(text: string, width: number): readonly string[] {
  return hanging('  ', text, width);
}

/** As many words of a line as fit into a width, or else as many characters; the line is not escaped. */
function fittingWords(line: string, width: number): string {
  let words = line;
  while (widthOf(words) > width && words.trimStart().includes(' '))
    words = words.slice(0, words.lastIndexOf(' '));
  if (widthOf(words) <= width) return words.trimEnd();
  let fitting = '';
  for (const [sign] of words.matchAll(SIGN)) {
    if (widthOf(fitting + sign) > width) break;
    fitting += sign;
  }
  return fitting.trimEnd();
}

/** The first lines, the last of them ending in "…" where others were left out. */
export function clippedLines(
  lines: readonly string[],
  width: number,
  ellipsis: string,
  most: number = lines.length,
): readonly string[] {
  if (lines.length <= most) return lines;
  const last = fittingWords(lines[most - 1] ?? '', width - ellipsis.length);
  return [...lines.slice(0, most - 1), last + ellipsis];
}

/** Pads with spaces on the right. */
export function padRight(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Pads with spaces on the left. */
export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Two texts at both ends of a line, or one below the other if they do not fit; escaped. */
export function apart(left: string, right: string, width: number): readonly string[] {
  if (right === '') return wrapped(left, width);
  const ends = [inertInLogs(left), inertInLogs(right)] as const;
  const gap = width - widthOf(ends[0]) - widthOf(ends[1]);
  if (gap >= 2) return [ends[0] + ' '.repeat(gap) + ends[1]];
  return [...wrapped(left, width), ...wrapped(right, width)];
}
