import { isJsonObject } from '../../formats/document/is-json.js';
import { announcedDelimiter, DELIMITERS } from '../../formats/table/csv-delimiter.js';

/** The kinds of input that can hold many candidates. */
export const INPUT_KINDS = ['ndjson', 'json', 'csv', 'yaml'] as const;

export type InputKind = (typeof INPUT_KINDS)[number];

/** The names of the kinds in messages. */
export const CALLED: Readonly<Record<InputKind, string>> = {
  ndjson: 'NDJSON',
  json: 'JSON',
  csv: 'CSV',
  yaml: 'YAML',
};

const KIND_BY_ENDING: Readonly<Record<string, InputKind>> = {
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  yaml: 'yaml',
  yml: 'yaml',
};

/** How many lines above a header may be a title, before the first is taken for a header that does not fit. */
export const MOST_TITLES = 9;

/** Excludes comments and sentences, which may contain commas too. */
const PLAIN_HEADER = /^[\w.",;=\t -]+\r?$/;

/** The kind implied by a file name; undefined if it implies none. */
export function kindByName(path: string): InputKind | undefined {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(path) ?? [];
  const known = ending.toLowerCase();
  return Object.hasOwn(KIND_BY_ENDING, known) ? KIND_BY_ENDING[known] : undefined;
}

/** The kind implied by the first lines of an input; undefined if more of them are needed. */
export function kindByContent(head: string, seen: 'part' | 'enough'): InputKind | undefined {
  const text = head.trimStart();
  const end = text.indexOf('\n');
  // A list on one line is not waited for until its end.
  if (end === -1 && text.length > LONG_LINE && OBJECTS.test(text)) return 'json';
  if (seen === 'part' && (text === '' || end === -1)) return undefined;
  const first = end === -1 ? text : text.slice(0, end);
  const rest = text.slice(first.length);
  if (text.startsWith('{')) return kindOfObjects(first, rest.trimStart(), seen);
  if (text.startsWith('[')) return leavesOpen(first) ? 'json' : kindBehind(rest, 'json', seen);
  if (isHeader(first)) return kindUnlessLines(rest, 'csv', seen, 1);
  if (OF_ANSWERS.test(first)) return 'yaml';
  if (SURELY_YAML.test(first)) return kindUnlessLines(rest, 'yaml', seen, MOST_LINES);
  return hasHeaderBelow(rest, seen) ? 'csv' : kindBehind(rest, 'yaml', seen);
}

/** A list of objects, as far as its first characters show. */
const OBJECTS = /^\[\s*\{/;

const LONG_LINE = 64 * 1024;

/** How many lines before the first JSON object may be something else, such as messages of the program that wrote it. */
const MOST_LINES = 20;

/** What no message of a program begins with: an indentation, or a key of an answers file. */
const OF_ANSWERS = /^(?:[ \t]|(?:- +)?(?:credcheck|rubric|candidate|answers|checks):)/;

/** NDJSON if two lines in a row are one JSON object each: no line of YAML or of a table begins so. */
function kindUnlessLines(
  rest: string,
  otherwise: InputKind,
  seen: 'part' | 'enough',
  most: number,
): InputKind | undefined {
  const lines = rest.split('\n');
  // Of a line that is still coming, only its first character counts.
  if (seen === 'part' && lines.at(-1)?.startsWith('{')) lines.pop();
  const filled = lines.filter((line) => line.trim() !== '');
  for (const [at, line] of filled.entries()) {
    if (!isJsonObject(line)) {
      if (at + 1 >= most || OF_ANSWERS.test(line)) return otherwise;
    } else {
      const next = filled[at + 1];
      if (next === undefined) break;
      if (isJsonObject(next)) return 'ndjson';
    }
  }
  return seen === 'part' ? undefined : otherwise;
}

/** A marker or comment, an item of a list, or an unquoted key; JSON has none of them. */
const SURELY_YAML = /^(?:---|\.\.\.|[#%]|-(?:\s|$)|\w[^{}[\],"']*:(?:\s|$))/;

/** An unfinished first line is one record of many if an object begins on the line below it, unlike in JSON or YAML. */
function kindBehind(rest: string, otherwise: InputKind, seen: 'part' | 'enough'): InputKind | undefined {
  if (/^\{[ \t]*["}]/m.test(rest)) return 'ndjson';
  return seen === 'part' ? undefined : otherwise;
}

/** Whether an input begins with a character that its named kind can begin with. */
export function beginsAs(named: InputKind, head: string): boolean {
  const first = head.trimStart().slice(0, 1);
  switch (named) {
    case 'csv':
      return first !== '[' && first !== '{';
    case 'json':
      return first === '[' || first === '{';
    case 'ndjson':
      return first === '{';
    case 'yaml':
      return false;
  }
}

/**
 * The kind that the beginning of an input proves, if it contradicts the name. What may be a mistake in one record is
 * left to the reader of that kind.
 */
export function kindAgainst(named: InputKind, head: string): InputKind | undefined {
  const text = head.trimStart();
  const [first = ''] = text.split('\n');
  const isTable = isHeader(first) && PLAIN_HEADER.test(first);
  const isList = OBJECTS.test(text) && (leavesOpen(first) || text.trimEnd() === first.trimEnd());
  switch (named) {
    case 'csv':
      return beginsAs(named, text) ? undefined : kindByContent(text, 'enough');
    case 'json':
      return isTable ? 'csv' : undefined;
    case 'ndjson':
      return isTable ? 'csv' : isList ? 'json' : undefined;
    case 'yaml':
      return isTable ? 'csv' : /^\{.*\}[ \t\r]*\n\s*\{/.test(text) ? 'ndjson' : undefined;
  }
}

/** Distinguishes one object over several lines from one object per line, by the end of the first and the next line. */
function kindOfObjects(first: string, rest: string, seen: 'part' | 'enough'): InputKind | undefined {
  if (!leavesOpen(first)) return 'ndjson';
  if (rest !== '') return rest.startsWith('{') ? 'ndjson' : 'json';
  return seen === 'part' ? undefined : 'json';
}

/** Whether a line ends inside the brackets of a value; inside a string JSON cannot continue on the next line. */
function leavesOpen(line: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at];
    if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) at += char === '\\' ? 1 : 0;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
  }
  return depth > 0 && !isQuoted;
}

/** Whether what comes after a first line is the header of a table, below a title. */
function hasHeaderBelow(rest: string, seen: 'part' | 'enough'): boolean {
  const lines = rest.split('\n', MOST_TITLES + 1);
  return (seen === 'part' ? lines.slice(0, -1) : lines).some(isHeader);
}

/** Whether a line looks like the beginning of a table: several cells, one of them for the name, or its delimiter. */
function isHeader(line: string): boolean {
  if (announcedDelimiter(line) !== undefined) return true;
  return DELIMITERS.some((delimiter) => {
    const cells = line.split(String.fromCharCode(delimiter));
    return cells.length > 1 && cells.some((cell) => cell.replaceAll('"', '').trim().toLowerCase() === 'name');
  });
}
