import type {
  OldEvidence,
  ProblemCount,
  QuestionCount,
  Summary,
  ValueCount,
} from '../model/batch-summary.js';
import { parseIsoDay } from '../model/calendar.js';
import { isMap } from '../model/describe.js';
import type { RubricRef } from '../model/loaded-rubric.js';

/** Whether a plain value is a count. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Whether it is points out of 100. */
export function isPoints(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

/** Whether it is text that is not empty. */
function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Whether it is the id of a question or a band. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9-]{0,63}$/.test(value);
}

/** Whether it is the code of a problem. */
export function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{1,32}\/[a-z0-9-]{1,64}$/.test(value);
}

/** Whether it is a day of the calendar as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && parseIsoDay(value) !== undefined;
}

/** Whether it identifies a rubric. */
export function isStamp(value: unknown): value is RubricRef {
  if (!hasOnly(value, ['id', 'version', 'sha256'])) return false;
  const { id, version, sha256 } = value;
  return isId(id) && isPlainText(version) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
}

/** Whether it identifies a version of credcheck. */
export function isTool(value: unknown): value is Summary['tool'] {
  return hasOnly(value, ['name', 'version']) && value.name === 'credcheck' && isPlainText(value.version);
}

/** Whether it is the count of an open question. */
export function isQuestionCount(value: unknown): value is QuestionCount {
  if (!hasOnly(value, ['question', 'count', 'stale'])) return false;
  const { question, count, stale = 0 } = value;
  return isId(question) && isCount(count) && isCount(stale) && stale <= count;
}

/** Whether it is the count of problems with one column or question. */
export function isProblemCount(value: unknown): value is ProblemCount {
  if (!hasOnly(value, ['column', 'question', 'count', 'complete', 'values'])) return false;
  const { column, question, count, complete, values } = value;
  const isNamed =
    column === undefined ? isPlainText(question) : isPlainText(column) && question === undefined;
  if (!isNamed || !isCount(count) || (complete !== undefined && complete !== false)) return false;
  if (!Array.isArray(values) || !values.every(isValueCount)) return false;
  return values.reduce((sum, each) => sum + each.count, 0) <= count;
}

function isValueCount(value: unknown): value is ValueCount {
  if (!hasOnly(value, ['value', 'count', 'suggestion']) || !isCount(value.count)) return false;
  return typeof value.value === 'string' && ['string', 'undefined'].includes(typeof value.suggestion);
}

/** Whether it is the oldest evidence of a candidate. */
export function isAge(value: unknown): value is OldEvidence {
  if (!hasOnly(value, ['checked', 'candidate']) || !isDay(value.checked)) return false;
  const { candidate } = value;
  if (!hasOnly(candidate, ['id', 'name', 'issuer']) || !isPlainText(candidate.name)) return false;
  return [candidate.id, candidate.issuer].every((text) => text === undefined || isPlainText(text));
}

/** Other keys would be lost when summaries are merged. */
function hasOnly(value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  return isMap(value) && Object.keys(value).every((key) => keys.includes(key));
}
