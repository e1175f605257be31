import { MAX_KEYS } from './limits.js';

/** Fast YAML within one line: words, numbers, quoted text, and brackets that close on their line. */

/** The state of reading a text; once it has given up, whatever was read is discarded. */
export interface YamlCursor {
  readonly lines: readonly string[];
  /** Index of the next line. */
  at: number;
  nodes: number;
  /** Number of lists and maps that enclose the current position. */
  depth: number;
  gaveUp: boolean;
}

const MAX_NODES = 10_000;
const MAX_DEPTH = 30;

/** Leaves the text to the strict reader. */
export function giveUp(reading: YamlCursor): undefined {
  reading.gaveUp = true;
  reading.at = reading.lines.length;
  return undefined;
}

/** Reads a nested list or map, unless it is nested too deep. */
export function deeper<T>(reading: YamlCursor, read: () => T): T {
  reading.depth += 1;
  if (reading.depth > MAX_DEPTH) giveUp(reading);
  const value = read();
  reading.depth -= 1;
  return value;
}

/** Makes a map without a prototype, unless it has too many members or a duplicate key. */
export function mapOf(
  reading: YamlCursor,
  fill: (add: (key: string, value: unknown) => void) => void,
): object {
  const map: Record<string, unknown> = Object.create(null);
  let keys = 0;
  fill((key, value) => {
    keys += 1;
    reading.nodes += 2;
    if (keys > MAX_KEYS || reading.nodes > MAX_NODES || key in map) giveUp(reading);
    map[key] = value;
  });
  return map;
}

const QUOTED = /"(?:[^"\\]|\\["\\n])*"|'(?:[^']|'')*'/y;
const IN_BLOCK = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=\S))(?:[^\s:#]|:(?=\S)| +(?=[^\s:#])|(?<=\S)#)*/y;
const IN_BRACKETS = /(?:[\w.+~<=/(]|-(?=\w))(?:[^\s:#,[\]{}]|:(?=[\w/])| +(?=[^\s:#,[\]{}]))*/y;
const KEY = /([A-Za-z][\w-]{0,99}): +/y;
const BEFORE_COMMENT = / *(?:$| #)/y;
const SPACES = / */y;
/** Numbers in the form in which their value is written, so that no text is lost. */
const NUMBER = /^(?:0|-?[1-9]\d{0,13}|-?(?:0|[1-9]\d{0,7})\.\d{0,5}[1-9])$/;
/** What the YAML core schema does not read as text. */
const NO_TEXT =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads a value that begins and ends on one line, with an optional comment after it. */
export function readOnLine(line: string, from: number, reading: YamlCursor): unknown {
  const cursor: Cursor = { line, at: from, reading };
  const value = readValue(cursor, IN_BLOCK);
  return take(BEFORE_COMMENT, cursor) === undefined ? giveUp(reading) : value;
}

interface Cursor {
  readonly line: string;
  at: number;
  readonly reading: YamlCursor;
}

/** Consumes what comes next, if it matches the pattern. */
function take(pattern: RegExp, cursor: Cursor): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.line);
  if (found === null) return undefined;
  cursor.at = pattern.lastIndex;
  return found;
}

function readValue(cursor: Cursor, plain: RegExp): unknown {
  switch (cursor.line[cursor.at]) {
    case '[':
      return deeper(cursor.reading, () => readList(cursor));
    case '{':
      return deeper(cursor.reading, () => readMap(cursor));
    case '"':
    case "'": {
      const quoted = take(QUOTED, cursor);
      return quoted === undefined ? giveUp(cursor.reading) : unquoted(quoted[0]);
    }
    default: {
      const word = take(plain, cursor);
      return word === undefined ? giveUp(cursor.reading) : meaning(word[0], cursor.reading);
    }
  }
}

function unquoted(quoted: string): string {
  return quoted.startsWith('"') ? JSON.parse(quoted) : quoted.slice(1, -1).replaceAll("''", "'");
}

function meaning(word: string, reading: YamlCursor): unknown {
  if (!NO_TEXT.test(word)) return word;
  if (NUMBER.test(word)) return Number(word);
  return WORDS.has(word) ? WORDS.get(word) : giveUp(reading);
}

function readList(cursor: Cursor): readonly unknown[] {
  const items: unknown[] = [];
  readItems(cursor, ']', () => {
    items.push(readValue(cursor, IN_BRACKETS));
    cursor.reading.nodes += 1;
  });
  return items;
}

function readMap(cursor: Cursor): object {
  return mapOf(cursor.reading, (add) => {
    readItems(cursor, '}', () => {
      const key = take(KEY, cursor)?.[1];
      if (key === undefined) giveUp(cursor.reading);
      else add(key, readValue(cursor, IN_BRACKETS));
    });
  });
}

function readItems(cursor: Cursor, close: string, readItem: () => void): void {
  const { line, reading } = cursor;
  cursor.at += 1;
  take(SPACES, cursor);
  if (line[cursor.at] === close) {
    cursor.at += 1;
    return;
  }
  while (!reading.gaveUp) {
    readItem();
    take(SPACES, cursor);
    const next = line[cursor.at];
    cursor.at += 1;
    if (next === close) return;
    if (next !== ',') giveUp(reading);
    take(SPACES, cursor);
  }
}
