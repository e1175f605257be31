/**
 * Reads the YAML that people write in rubrics and answers, line by line: maps, lists, words, quoted text, folded
 * and literal text, brackets on one line. If a text could contain anything else, or anything that the strict reader
 * rejects, this one gives up and the strict one reads it. Loading that takes most of a short run.
 */
import { deeper, giveUp, mapOf, readOnLine, type YamlCursor } from './quick-yaml-line.js';

/** Tabs, line ends other than line feeds, unprintable characters, and all outside the basic plane. */
const NEEDS_A_CLOSER_LOOK = /[^\n -~\u00a1-\u2027\u2030-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const MAX_LINES = 10_000;

const BLANK = /^ *(?:#|$)/;
const ENTRY = /([A-Za-z][\w-]{0,99}):(?: +|$)/y;
const ITEM = /-(?: +|$)/y;
const TEXT_HEADER = /^([|>])(-?)$/;

/** The value of YAML text with nothing to reject; undefined where only the strict reader can decide. */
export function quickYaml(text: string): { readonly value: unknown } | undefined {
  if (NEEDS_A_CLOSER_LOOK.test(text) || !text.endsWith('\n')) return undefined;
  const reading: YamlCursor = {
    lines: text.slice(0, -1).split('\n'),
    at: 0,
    nodes: 0,
    depth: 0,
    gaveUp: false,
  };
  if (reading.lines.length > MAX_LINES) return undefined;
  skipBlanks(reading);
  const value = readBlock(reading, 0);
  return reading.gaveUp || reading.at < reading.lines.length ? undefined : { value };
}

function skipBlanks(reading: YamlCursor): void {
  while (reading.at < reading.lines.length && BLANK.test(lineOf(reading))) reading.at += 1;
}

function lineOf({ lines, at }: YamlCursor): string {
  return lines[at] ?? '';
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

/** Matches a pattern at a column of the current line. */
function foundAt(pattern: RegExp, reading: YamlCursor, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(lineOf(reading));
}

/** Reads the map or list that begins in this column of the current line. */
function readBlock(reading: YamlCursor, indent: number): unknown {
  return foundAt(ITEM, reading, indent) === null ? readMap(reading, indent) : readList(reading, indent);
}

function readMap(reading: YamlCursor, indent: number): object {
  return deeper(reading, () => mapOf(reading, (add) => readEntries(reading, indent, add)));
}

function readEntries(reading: YamlCursor, indent: number, add: (key: string, value: unknown) => void): void {
  // The first entry may follow a dash, so its column is not the line's indentation.
  let entry = foundAt(ENTRY, reading, indent);
  if (entry === null) giveUp(reading);
  while (entry !== null) {
    add(entry[1] ?? '', readAfter(reading, ENTRY.lastIndex, indent, 'map'));
    entry = indentOf(lineOf(reading)) === indent ? foundAt(ENTRY, reading, indent) : null;
  }
}

function readList(reading: YamlCursor, indent: number): readonly unknown[] {
  return deeper(reading, () => readItems(reading, indent));
}

function readItems(reading: YamlCursor, indent: number): readonly unknown[] {
  const list: unknown[] = [];
  while (indentOf(lineOf(reading)) === indent && foundAt(ITEM, reading, indent) !== null) {
    const from = ITEM.lastIndex;
    const isMap = foundAt(ENTRY, reading, from) !== null;
    list.push(isMap ? readMap(reading, from) : readAfter(reading, from, indent, 'list'));
    reading.nodes += 1;
  }
  return list;
}

/** Reads the value after a key or a dash: on the same line, or on more indented lines below. */
function readAfter(reading: YamlCursor, from: number, indent: number, within: 'map' | 'list'): unknown {
  const line = lineOf(reading);
  reading.at += 1;
  const header = TEXT_HEADER.exec(line.slice(from));
  if (header !== null) return readText(reading, indent, header);
  const isOnLine = from < line.length && line[from] !== '#';
  const value = isOnLine ? readOnLine(line, from, reading) : undefined;
  skipBlanks(reading);
  return isOnLine ? value : readBelow(reading, indent, within);
}

function readBelow(reading: YamlCursor, indent: number, within: 'map' | 'list'): unknown {
  if (reading.at === reading.lines.length) return null;
  const below = indentOf(lineOf(reading));
  if (below > indent) return readBlock(reading, below);
  // A list may have the same indentation as its key.
  const isList = within === 'map' && below === indent && foundAt(ITEM, reading, below) !== null;
  return isList ? readList(reading, indent) : null;
}

/** Reads block text, all of whose lines are equally indented. */
function readText(
  reading: YamlCursor,
  indent: number,
  [, style, chomping]: RegExpExecArray,
): string | undefined {
  const own = indentOf(lineOf(reading));
  if (own <= indent || lineOf(reading).length === own) return giveUp(reading);
  const shown: string[] = [];
  for (; reading.at < reading.lines.length; reading.at += 1) {
    const line = lineOf(reading);
    if (line !== '' && indentOf(line) < own) break;
    const rest = line.slice(own);
    // Lines that are indented more or end in spaces fold by other rules.
    if (line !== '' && (rest.startsWith(' ') || rest.endsWith(' ') || rest === '')) return giveUp(reading);
    shown.push(rest);
  }
  while (shown.at(-1) === '') shown.pop();
  skipBlanks(reading);
  const text =
    style === '|' ? shown.join('\n') : shown.join('\n').replace(/\n(\n*)/g, (_, more) => more || ' ');
  return chomping === '-' ? text : `${text}\n`;
}
