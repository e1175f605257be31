import { folded, inLowerCase } from './folded.js';

/** A name to look for, as data: nothing in it is a pattern. */
export interface SoughtName {
  /** As it was given. */
  readonly text: string;
  readonly words: readonly string[];
  /** Whether it is a short acronym, such as IT, which would be an ordinary word in lower case. */
  readonly byCase: boolean;
}

/** A text made ready to be searched for many names. */
export interface SearchedText {
  readonly folded: string;
  readonly lower: string;
}

/** The part of a text where a name is; `end` is not part of it. */
export interface NameSpan {
  readonly name: SoughtName;
  readonly start: number;
  readonly end: number;
}

/** Between the words of a name: a dash is as good as a space. */
const GAP = /\s+|(?<=[^\s-])-(?=[^\s-])/;
const SHORT_ACRONYM = /^\p{Lu}{1,4}$/u;

/** Prepares a name; undefined if nothing of it is left to look for. */
export function soughtName(text: string): SoughtName | undefined {
  const name = folded(text).trim();
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  const byCase = SHORT_ACRONYM.test(name);
  return { text: text.trim(), byCase, words: (byCase ? name : inLowerCase(name)).split(GAP) };
}

/** The longest names first, since a longer one may contain a shorter one. */
export function longestFirst(names: readonly SoughtName[]): readonly SoughtName[] {
  const length = ({ words }: SoughtName): number => words.join(' ').length;
  return [...names].sort((a, b) => length(b) - length(a));
}

/** Prepares a text. */
export function searchedText(text: string): SearchedText {
  const same = folded(text);
  return { folded: same, lower: inLowerCase(same) };
}

/** The first place of the first of these names that is in a text, apart from what overlaps one of the others. */
export function findName(
  text: SearchedText,
  names: readonly SoughtName[],
  others: readonly SoughtName[],
): NameSpan | undefined {
  let taken: readonly Pick<NameSpan, 'start' | 'end'>[] | undefined;
  for (const name of names) {
    let at = 0;
    for (const span of spansOf(text, name)) {
      taken ??= coveredBy(text, others);
      while ((taken[at]?.end ?? span.end) <= span.start) at += 1;
      if ((taken[at]?.start ?? span.end) >= span.end) return span;
    }
  }
  return undefined;
}

/** The parts of a text where any of these names is, in its order; none of them overlap. */
function coveredBy(
  text: SearchedText,
  names: readonly SoughtName[],
): readonly Pick<NameSpan, 'start' | 'end'>[] {
  const parts: { start: number; end: number }[] = [];
  const spans = names.flatMap((name) => [...spansOf(text, name)]);
  for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
    const last = parts.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts;
}

function* spansOf({ folded: whole, lower }: SearchedText, name: SoughtName): Generator<NameSpan> {
  const text = name.byCase ? whole : lower;
  const [first = ''] = name.words;
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    if (!beginsToken(text, start)) continue;
    const end = endOfWords(text, start, name.words);
    if (end !== undefined && endsToken(text, end)) yield { name, start, end };
  }
}

/** Between two words is a dash, or are spaces and one line end at most. */
function endOfWords(text: string, start: number, words: readonly string[]): number | undefined {
  let at = start;
  for (const [index, word] of words.entries()) {
    const gap = index === 0 ? at : endOfGap(text, at);
    if (gap === undefined || !text.startsWith(word, gap)) return undefined;
    at = gap + word.length;
  }
  return at;
}

const DASH = 0x2d;
const LINE_FEED = 0x0a;

function endOfGap(text: string, start: number): number | undefined {
  if (text.charCodeAt(start) === DASH) return start + 1;
  let lines = 0;
  let at = start;
  for (; isSpace(text.charCodeAt(at)); at += 1) if (text.charCodeAt(at) === LINE_FEED) lines += 1;
  return at === start || lines > 1 ? undefined : at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** A point before a name makes it the end of another one, as in ASP.NET; an ellipsis does not. */
function beginsToken(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined) return true;
  if (before === '.') return text[start - 2] === '.';
  return !isWordCharacter(text, start - 1);
}

/** `+`, `#` and a point before more make a longer name: C is not C++, and Node is not Node.js. */
function endsToken(text: string, end: number): boolean {
  const after = text[end];
  if (after === undefined) return true;
  if (after === '+' || after === '#') return false;
  return !isWordCharacter(text, after === '.' ? end + 1 : end);
}

const WORD = /^[\p{L}\p{N}\p{M}]/u;

/** Whether a letter, digit or mark is here, also one of two units. */
function isWordCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return isWordByte(unit);
  const from = unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
  return WORD.test(text.slice(from, from + 2));
}

function isWordByte(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
