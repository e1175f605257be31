/**
 * Reads the YAML that people write in rubrics and answers, line by line: maps, lists, words, quoted text, folded
 * and literal text, brackets on one line. Where a text could hold anything else, or anything that the strict reader
 * refuses, this one gives up and leaves it to that. The strict one, cold, is most of a short run.
 */
import { deeper, giveUp, mapOf, type Reading, readOnLine } from './quick-yaml-line.js';

/** Tabs and other ends of lines, what cannot be printed, and all that is not in one unit of UTF-16. */
const NEEDS_A_CLOSER_LOOK = /[^\n -~\u00a1-\u2027\u2030-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const MAX_LINES = 10_000;

const BLANK = /^ *(?:#|$)/;
const ENTRY = /([A-Za-z][\w-]{0,99}):(?: +|$)/y;
const ITEM = /-(?: +|$)/y;
const TEXT_HEADER = /^([|>])(-?)$/;

/** The value of YAML text in which there is nothing to refuse; undefined where only a closer look can tell. */
export function quickYaml(text: string): { readonly value: unknown } | undefined {
  if (NEEDS_A_CLOSER_LOOK.test(text) || !text.endsWith('\n')) return undefined;
  const reading: Reading = { lines: text.slice(0, -1).split('\n'), at: 0, nodes: 0, depth: 0, gaveUp: false };
  if (reading.lines.length > MAX_LINES) return undefined;
  skipBlanks(reading);
  const value = readBlock(reading, 0);
  return reading.gaveUp || reading.at < reading.lines.length ? undefined : { value };
}

function skipBlanks(reading: Reading): void {
  while (reading.at < reading.lines.length && BLANK.test(lineOf(reading))) reading.at += 1;
}

function lineOf({ lines, at }: Reading): string {
  return lines[at] ?? '';
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent += 1;
  return indent;
}

/** What a pattern finds at a place in the line that is read next. */
function foundAt(pattern: RegExp, reading: Reading, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(lineOf(reading));
}

/** Reads the map or list that begins in this column of the next line. */
function readBlock(reading: Reading, indent: number): unknown {
  return foundAt(ITEM, reading, indent) === null ? readMap(reading, indent) : readList(reading, indent);
}

function readMap(reading: Reading, indent: number): object {
  return deeper(reading, () => mapOf(reading, (add) => readEntries(reading, indent, add)));
}

function readEntries(reading: Reading, indent: number, add: (key: string, value: unknown) => void): void {
  // The first entry may stand behind a dash, which is no indentation.
  let entry = foundAt(ENTRY, reading, indent);
  if (entry === null) giveUp(reading);
  while (entry !== null) {
    add(entry[1] ?? '', readAfter(reading, ENTRY.lastIndex, indent, 'map'));
    entry = indentOf(lineOf(reading)) === indent ? foundAt(ENTRY, reading, indent) : null;
  }
}

function readList(reading: Reading, indent: number): readonly unknown[] {
  return deeper(reading, () => readItems(reading, indent));
}

function readItems(reading: Reading, indent: number): readonly unknown[] {
  const list: unknown[] = [];
  while (indentOf(lineOf(reading)) === indent && foundAt(ITEM, reading, indent) !== null) {
    const from = ITEM.lastIndex;
    const isMap = foundAt(ENTRY, reading, from) !== null;
    list.push(isMap ? readMap(reading, from) : readAfter(reading, from, indent, 'list'));
    reading.nodes += 1;
  }
  return list;
}

/** Reads what stands behind a key or a dash: on its line, or in deeper lines below. */
function readAfter(reading: Reading, from: number, indent: number, within: 'map' | 'list'): unknown {
  const line = lineOf(reading);
  reading.at += 1;
  const header = TEXT_HEADER.exec(line.slice(from));
  if (header !== null) return readText(reading, indent, header);
  const isOnLine = from < line.length && line[from] !== '#';
  const value = isOnLine ? readOnLine(line, from, reading) : undefined;
  skipBlanks(reading);
  return isOnLine ? value : readBelow(reading, indent, within);
}

function readBelow(reading: Reading, indent: number, within: 'map' | 'list'): unknown {
  if (reading.at === reading.lines.length) return null;
  const below = indentOf(lineOf(reading));
  if (below > indent) return readBlock(reading, below);
  // A list may stand right under its key.
  const isList = within === 'map' && below === indent && foundAt(ITEM, reading, below) !== null;
  return isList ? readList(reading, indent) : null;
}

/** Reads text that stands in lines of its own, all in one column. */
function readText(
  reading: Reading,
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
    // What is indented more, or ends in spaces, is not folded by the same rules.
    if (line !== '' && (rest.startsWith(' ') || rest.endsWith(' ') || rest === '')) return giveUp(reading);
    shown.push(rest);
  }
  while (shown.at(-1) === '') shown.pop();
  skipBlanks(reading);
  const text =
    style === '|' ? shown.join('\n') : shown.join('\n').replace(/\n(\n*)/g, (_, more) => more || ' ');
  return chomping === '-' ? text : `${text}\n`;
}
