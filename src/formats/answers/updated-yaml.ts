import { type Document, isCollection, isMap, isNode, Lexer, type Node, parseDocument, visit } from 'yaml';
import { isSameJson } from '../../core/model/canonical-json.js';
import { isMap as isPlainMap } from '../../core/model/describe.js';
import { withEdits } from '../document/text-edits.js';
import type { MapEntry } from './map-change.js';
import { mapEdits } from './map-edits.js';
import { type PlainMap, SECTIONS } from './sections.js';
import { jsonWriter, type ValueWriter, yamlWriter } from './value-text.js';
import { YAML_WRITING } from './yaml-writing.js';

const WIDEST_INDENT = 8;

/** The text of a JSON object with these values set; everything else stays as it is. */
export function updatedJson(before: string, plain: PlainMap): string | undefined {
  return updatedText(before, plain, jsonWriter(indentOf(before)));
}

/** The text of a YAML map with these values set; everything else stays as the person wrote it. */
export function updatedYaml(before: string, plain: PlainMap): string {
  const { indent, flowCollectionPadding } = styleOf(before);
  return updatedText(before, plain, yamlWriter(indent, flowCollectionPadding)) ?? writtenAnew(before, plain);
}

/** Keeps values and comments, not every space: for a text in which an entry cannot be changed alone. */
function writtenAnew(before: string, plain: PlainMap): string {
  if (!before.includes('\r\n')) return updatedLines(before, plain);
  const lines = before.replaceAll('\r\n', '\n');
  const updated = updatedLines(lines, plain);
  return updated === lines ? before : updated.replaceAll('\n', '\r\n');
}

function updatedLines(before: string, plain: PlainMap): string {
  const document = parseDocument(before, YAML_WRITING);
  const changes = SECTIONS.map((section) => merge(document, [section], plain[section]));
  if (changes.every((change) => change === 'none')) return before;
  return document.toString({ lineWidth: 0, ...styleOf(before) });
}

/** Sets only what differs. */
function merge(document: Document, path: readonly string[], value: unknown): 'none' | 'made' {
  const node = document.getIn(path, true);
  const current: unknown = isNode(node) ? node.toJS(document) : undefined;
  if (isSameJson(current, value)) return 'none';
  if (value === undefined) return isEmptyMap(current) ? 'none' : remove(document, path);
  if (isPlainMap(value) && isMap(node)) {
    const dropped = Object.keys(node.toJS(document)).filter((key) => !Object.hasOwn(value, key));
    for (const key of dropped) remove(document, [...path, key]);
    for (const [key, inner] of Object.entries(value)) merge(document, [...path, key], inner);
  } else if (isScalar(value) && !isCollection(node)) {
    document.setIn(path, value);
  } else {
    replace(document, path, value);
  }
  return 'made';
}

function remove(document: Document, path: readonly string[]): 'made' {
  document.deleteIn(path);
  return 'made';
}

/** Replaces a value by one of another kind (scalar, map, list) and keeps its comments. */
function replace(document: Document, path: readonly string[], value: unknown): void {
  const before = document.getIn(path, true);
  const comments = isNode(before) ? commentsIn(before) : [];
  const after = document.createNode(value);
  if (comments.length > 0) after.commentBefore = comments.join('\n');
  const holder = document.getIn(path.slice(0, -1));
  // A map in braces would become one endless line, and a comment would swallow what follows it.
  if (isMap(holder) && (isPlainMap(value) || comments.length > 0)) holder.flow = false;
  document.setIn(path, after);
}

function commentsIn(node: Node): readonly string[] {
  const found: string[] = [];
  visit(node, {
    Node: (_, { commentBefore, comment }) => {
      found.push(...[commentBefore, comment].filter((text) => typeof text === 'string'));
    },
  });
  return found;
}

/** The YAML layout that the person uses, as far as the writer can follow it. */
function styleOf(text: string): { indent: number; indentSeq: boolean; flowCollectionPadding: boolean } {
  return {
    indent: indentOf(text),
    indentSeq: !/^( *)[a-z0-9-]+:[^\n]*\n\1- /m.test(text),
    flowCollectionPadding: !/[{[][^\s{[\]}]/.test(text),
  };
}

function indentOf(text: string): number {
  const indented = text.split('\n').find((line) => /^ +[^ #\r]/.test(line)) ?? '';
  const indent = indented.length - indented.trimStart().length;
  return indent >= 1 && indent <= WIDEST_INDENT ? indent : 2;
}

function isEmptyMap(value: unknown): boolean {
  return isPlainMap(value) && Object.keys(value).length === 0;
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

/**
 * The text of an answers file with these values: only what differs is written, and every other byte stays. Undefined
 * where that would lose a value or a comment.
 */
function updatedText(before: string, plain: PlainMap, writer: ValueWriter): string | undefined {
  const text = before.endsWith('\n') ? before : `${before}\n`;
  const document = parsed(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const plainOf = (node: unknown): unknown => (isNode(node) ? node.toJS(document) : node);
  const keep = ({ key, value }: MapEntry): boolean => !isSection(key) || isNothing(plainOf(value));
  const wanted = Object.fromEntries(SECTIONS.map((section) => [section, plain[section]]));
  const edits = mapEdits({ text, writer, plainOf }, document.contents, wanted, keep);
  if (edits.length === 0) return before;
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const after = withEdits(
    text,
    edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', lineBreak) })),
  );
  return holds(after, plain) && keepsComments(text, after) ? after : undefined;
}

function parsed(text: string): Document.Parsed {
  return parseDocument(text, { ...YAML_WRITING, keepSourceTokens: true });
}

function isSection(key: string): boolean {
  return SECTIONS.some((section) => section === key);
}

/** An empty section is the same as none. */
function isNothing(value: unknown): boolean {
  return isSameJson(value, undefined) || isSameJson(value, {});
}

function holds(text: string, plain: PlainMap): boolean {
  const document = parsed(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return false;
  const found: PlainMap = document.toJS();
  return SECTIONS.every(
    (section) =>
      isSameJson(found[section], plain[section]) || (isNothing(found[section]) && isNothing(plain[section])),
  );
}

function keepsComments(before: string, after: string): boolean {
  const kept = commentCounts(after);
  return [...commentCounts(before)].every(([comment, count]) => (kept.get(comment) ?? 0) >= count);
}

/** How often each comment is there. */
function commentCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of new Lexer().lex(text)) {
    const comment = token.trimEnd();
    if (token.startsWith('#')) counts.set(comment, (counts.get(comment) ?? 0) + 1);
  }
  return counts;
}
