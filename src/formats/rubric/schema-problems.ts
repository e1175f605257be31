import { type core, safeParse } from 'zod';
import { isMap } from '../../core/model/describe.js';
import { type Path, type Problem, problem, type Where } from '../../core/model/problem.js';
import { KINDS } from '../../words/en/formats/kinds.js';
import { RUBRIC_EXPECTED, RUBRIC_FOUND } from '../../words/en/formats/rubric.js';
import type { Located } from '../document/located.js';
import { CONDITION_HEADS, CONDITION_KEYS } from './condition-schema.js';
import { kindInWords, valueAt, valueInWords } from './found-value.js';
import { options, untypedQuestion } from './question-schema.js';
import { keysIn } from './scalars.js';

type Issue = core.$ZodIssue;

/** One issue with its full path; issues inside a union carry only the path from there. */
interface Placed {
  readonly issue: Issue;
  readonly path: Path;
}

const KIND_OF: Readonly<Record<string, string>> = {
  string: KINDS.text,
  number: KINDS.number,
  int: KINDS.wholeNumber,
  boolean: KINDS.yesOrNo,
  array: KINDS.list,
  object: KINDS.mapping,
  record: KINDS.mapping,
};

const NUMERIC: readonly string[] = [KINDS.number, KINDS.wholeNumber];

/** Turns zod issues into problems with a place, using none of zod's wording. */
export function schemaProblems(issues: readonly Issue[], located: Located): readonly Problem[] {
  const placed = issues.map((issue) => placedIn([], issue));
  return [...placed, ...placed.flatMap((each) => passedOver(each, located))].flatMap((each) =>
    problemsOf(each, located),
  );
}

function placedIn(holder: Path, issue: Issue): Placed {
  return { issue, path: [...holder, ...issue.path.map(asStep)] };
}

/** zod does not look into a question whose type is wrong, nor below a wrong name. */
function passedOver({ issue, path }: Placed, { value }: Located): readonly Placed[] {
  const below = (schema: core.$ZodType, holder: Path) =>
    safeParse(schema, valueAt(value, holder), { error: () => '' }).error?.issues.map((each) =>
      placedIn(holder, each),
    ) ?? [];
  if (issue.code === 'invalid_key') return below(options, path);
  return issue.code === 'invalid_union' && issue.discriminator !== undefined
    ? below(untypedQuestion, path.slice(0, -1))
    : [];
}

function asStep(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

function problemsOf({ issue, path }: Placed, located: Located): readonly Problem[] {
  const found = valueAt(located.value, path);
  if (found === undefined && issue.code !== 'unrecognized_keys' && path.length > 0) {
    return [missingKey(path, located)];
  }
  const at = place(located, path, 'value');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, keysIn(issue.message), path, located));
    case 'invalid_union':
      return unionProblems(issue, path, located);
    case 'invalid_type':
      return issue.expected === 'int' && typeof found === 'number'
        ? [problem('schema/value', { expected: issue.message, found: valueInWords(found) }, at)]
        : [wrongType(expectedKind(issue, found), found, at)];
    case 'invalid_value':
      return [wrongWord(issue, found, at)];
    case 'invalid_key':
      return [wrongKey(issue, path, located)];
    default:
      return [problem('schema/value', { expected: expectedBy(issue), found: foundBy(issue, found) }, at)];
  }
}

function unionProblems(issue: core.$ZodIssueInvalidUnion, path: Path, located: Located): readonly Problem[] {
  const found = valueAt(located.value, path);
  const at = place(located, path, 'value');
  if (issue.discriminator !== undefined) {
    const known = 'options' in issue ? (issue.options ?? []) : [];
    return [wrongValue(known.map(String), valueInWords(found), at)];
  }
  const fitting = issue.errors.filter((branch) => !branch.some(isWrongKind));
  if (fitting.length === 0) {
    return [wrongType(issue.message || RUBRIC_EXPECTED.scalar, found, at)];
  }
  const chosen = isMap(found) ? issue.errors[headOf(found)] : fitting[0];
  return chosen === undefined
    ? headlessCondition(issue.message, path, located)
    : chosen.flatMap((inner) => problemsOf(placedIn(path, inner), located));
}

function isWrongKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

/** Index of the condition kind that a mapping is meant as; -1 if it has the key of none. */
function headOf(condition: object): number {
  return CONDITION_HEADS.findIndex((head) => Object.hasOwn(condition, head));
}

function headlessCondition(expected: string, path: Path, located: Located): readonly Problem[] {
  const keys = Object.keys(valueAt(located.value, path) ?? {});
  const unknown = keys.filter((key) => !CONDITION_KEYS.includes(key));
  return unknown.length > 0
    ? unknown.map((key) => unknownKey(key, CONDITION_KEYS, path, located))
    : [
        problem(
          'schema/value',
          { expected, found: keys.join(', ') || 'none' },
          place(located, path, 'value'),
        ),
      ];
}

function missingKey(path: Path, located: Located): Problem {
  const holder = path.slice(0, -1);
  return problem('schema/missing-key', { key: String(path.at(-1)) }, place(located, holder, 'value'));
}

function unknownKey(key: string, known: readonly string[], path: Path, located: Located): Problem {
  return problem('schema/unknown-key', { key, known }, place(located, [...path, key], 'key'));
}

/** A value that looks like a number or boolean is text only in quotes. */
function expectedKind({ message, expected }: core.$ZodIssueInvalidType, found: unknown): string {
  const isBare = typeof found === 'number' || typeof found === 'boolean';
  if (message === '' && expected === 'string' && isBare) return RUBRIC_EXPECTED.quotedText;
  return message || (KIND_OF[expected] ?? expected);
}

function wrongKey(issue: core.$ZodIssueInvalidKey, path: Path, located: Located): Problem {
  const expected = issue.issues[0]?.message ?? RUBRIC_EXPECTED.anotherKey;
  return problem('schema/value', { expected, found: String(path.at(-1)) }, place(located, path, 'key'));
}

function wrongType(expected: string, found: unknown, at: Where): Problem {
  const number = NUMERIC.includes(expected) && typeof found === 'string' ? numberMeant(found) : undefined;
  const args = { expected, found: kindInWords(found), ...(number !== undefined && { number }) };
  return problem('schema/type', args, at);
}

/** The number that was written in quotes, or with a decimal comma. */
function numberMeant(text: string): string | undefined {
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? text.replace(',', '.') : undefined;
}

function wrongWord({ values, message }: core.$ZodIssueInvalidValue, found: unknown, at: Where): Problem {
  return typeof found === typeof values[0]
    ? wrongValue(values.map(String), valueInWords(found), at)
    : wrongType(message || oneOf(values.map(String), at), found, at);
}

function wrongValue(known: readonly string[], found: string, at: Where): Problem {
  return problem('schema/value', { expected: oneOf(known, at), found, known }, at);
}

function oneOf(known: readonly string[], { path = [] }: Where): string {
  return RUBRIC_EXPECTED.oneOfValues(String(path.at(-1)), known);
}

function expectedBy(issue: Issue): string {
  return issue.code === 'too_small' && issue.origin === 'array' && issue.message === ''
    ? RUBRIC_EXPECTED.list(issue.minimum)
    : issue.message;
}

/** Lists and long texts are described by their length, and conditions by their operators. */
function foundBy(issue: Issue, found: unknown): string {
  if (Array.isArray(found)) {
    return RUBRIC_FOUND.list(found.length);
  }
  if (isMap(found)) {
    const operators = Object.keys(found).filter((key) => key !== 'question' && key !== 'criterion');
    return operators.join(', ') || 'none';
  }
  return issue.code === 'too_big' && typeof found === 'string'
    ? RUBRIC_FOUND.characters(found.length)
    : valueInWords(found);
}

function place(located: Located, path: Path, part: 'key' | 'value'): Where {
  return { ...located.locate(path, part), path };
}
