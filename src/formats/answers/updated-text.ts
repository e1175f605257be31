import { type Document, isMap, isNode, Lexer, parseDocument } from 'yaml';
import { isSameJson } from '../../core/model/canonical-json.js';
import { withEdits } from '../document/text-edits.js';
import type { MapEntry } from './map-change.js';
import { mapEdits } from './map-edits.js';
import { type PlainMap, SECTIONS } from './sections.js';
import type { ValueWriter } from './value-text.js';
import { YAML_WRITING } from './yaml-writing.js';

/**
 * The text of an answers file with these values: only what differs is written, and every other byte stays. Undefined
 * where that would lose a value or a comment.
 */
export function updatedText(before: string, plain: PlainMap, writer: ValueWriter): string | undefined {
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
  const kept = commentsIn(after);
  return [...commentsIn(before)].every(([comment, count]) => (kept.get(comment) ?? 0) >= count);
}

/** How often each comment is there. */
function commentsIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of new Lexer().lex(text)) {
    const comment = token.trimEnd();
    if (token.startsWith('#')) counts.set(comment, (counts.get(comment) ?? 0) + 1);
  }
  return counts;
}
