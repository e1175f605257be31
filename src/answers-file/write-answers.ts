import { Document, isMap, parseDocument } from 'yaml';
import type { AnswerSet } from '../core/answers/model.js';
import { canonicalJson } from '../core/canonical-json.js';
import { plainAnswers, type SavedUnder } from './plain-answers.js';

/** Readers of YAML 1.1 take a bare yes, no or date for something else than text: such words are quoted. */
const WRITE_OPTIONS = { version: '1.2', compat: 'yaml-1.1' } as const;
const STRING_OPTIONS = { lineWidth: 0 } as const;

/** Text of a new answers file, as JSON where the path says so, else as YAML. */
export function answersText(path: string, answers: AnswerSet, under: SavedUnder): string {
  const plain = plainAnswers(answers, under);
  if (path.endsWith('.json')) return `${JSON.stringify(plain, null, 2)}\n`;
  return new Document(plain, WRITE_OPTIONS).toString(STRING_OPTIONS);
}

/** Text of an existing answers file brought up to date: a YAML file keeps its comments and its order. */
export function updatedAnswersText(
  path: string,
  before: string,
  answers: AnswerSet,
  under: SavedUnder,
): string {
  if (path.endsWith('.json')) return answersText(path, answers, under);
  const document = parseDocument(before, WRITE_OPTIONS);
  if (document.errors.length > 0 || !isMap(document.contents)) return answersText(path, answers, under);
  const plain = plainAnswers(answers, under);
  for (const section of ['credcheck', 'rubric', 'candidate', 'answers', 'checks']) {
    mergeAt(document, [section], plain[section]);
  }
  return document.toString(STRING_OPTIONS);
}

/** Sets only what differs, so that all around it stays as the person wrote it. */
function mergeAt(document: Document, path: readonly string[], value: unknown): void {
  const current: unknown = toPlain(document.getIn(path));
  if (canonicalJson(current ?? null) === canonicalJson(value ?? null)) return;
  if (!isPlainMap(value) || !isMap(document.getIn(path))) {
    document.setIn(path, isScalar(value) ? value : document.createNode(value));
    return;
  }
  for (const key of Object.keys(isPlainMap(current) ? current : {})) {
    if (!Object.hasOwn(value, key)) document.deleteIn([...path, key]);
  }
  for (const [key, inner] of Object.entries(value)) mergeAt(document, [...path, key], inner);
}

function toPlain(node: unknown): unknown {
  const withJson = node as { toJSON?: () => unknown } | null | undefined;
  return typeof withJson?.toJSON === 'function' ? withJson.toJSON() : node;
}

function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}
