import { delimiterIn } from './csv-delimiter.js';

/** The kinds of input that many candidates may come in. */
export const INPUT_KINDS = ['ndjson', 'json', 'csv', 'yaml'] as const;

export type InputKind = (typeof INPUT_KINDS)[number];

/** What the kinds are called in messages. */
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
  yaml: 'yaml',
  yml: 'yaml',
};

/** The kind that the name of a file tells; undefined where it tells nothing. */
export function kindByName(path: string): InputKind | undefined {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(path) ?? [];
  const known = ending.toLowerCase();
  return Object.hasOwn(KIND_BY_ENDING, known) ? KIND_BY_ENDING[known] : undefined;
}

/** The kind that the first lines of an input tell; undefined where more of them must be seen. */
export function kindByContent(head: string, seen: 'part' | 'enough'): InputKind | undefined {
  const text = head.trimStart();
  if (text.startsWith('[')) return 'json';
  const end = text.indexOf('\n');
  if (seen === 'part' && (text === '' || end === -1)) return undefined;
  const first = end === -1 ? text : text.slice(0, end);
  if (text.startsWith('{')) return kindOfObjects(first, text.slice(first.length).trimStart(), seen);
  return isHeader(first) ? 'csv' : 'yaml';
}

/** One object over several lines is told from one object a line by how the first line ends and the next begins. */
function kindOfObjects(first: string, rest: string, seen: 'part' | 'enough'): InputKind | undefined {
  if (!leavesOpen(first)) return 'ndjson';
  if (rest !== '') return rest.startsWith('{') ? 'ndjson' : 'json';
  return seen === 'part' ? undefined : 'json';
}

/** Whether a line ends between the brackets of a value; inside a text is no place where JSON goes on. */
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

/** Whether a line reads like the header of CSV: several cells, and one of them for the name. */
function isHeader(line: string): boolean {
  const delimiter = String.fromCharCode(delimiterIn(new TextEncoder().encode(line)));
  const cells = line.split(delimiter).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
  return cells.length > 1 && cells.includes('name');
}
