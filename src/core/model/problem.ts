import type { ProblemArgs } from './problem-args.js';

/** Steps from the root of a file to the value in question. */
export type Path = readonly (string | number)[];

/** The place of a problem, as far as it is known; line and column count from 1. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: Path;
  /** Lines around the place, to be printed below the sentence; not yet escaped. */
  readonly frame?: CodeFrame;
}

/** The lines around a place; `mark` counts columns of the marked line from 1. */
export interface CodeFrame {
  readonly firstLine: number;
  readonly lines: readonly string[];
  readonly marked: number;
  readonly column: number;
  readonly length: number;
}

export type ProblemCode = keyof ProblemArgs;

/** Expected trouble, as a value: what, how bad, where, and the details a sentence needs. */
export type Problem = { readonly [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

/** A problem of one code: an interface, since the compiler compares those by name; a shape each made it five times slower. */
export interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'advice';
  readonly where: Where;
  readonly args: ProblemArgs[Code];
}

/** Creates an error with a code. */
export function problem<Code extends ProblemCode>(
  code: Code,
  args: ProblemArgs[Code],
  where: Where = {},
): ProblemOf<Code> {
  return { code, severity: 'error', where, args };
}

/** The rule that a problem breaks: a rule of lint goes by its id. */
export function ruleOf({ code }: Pick<Problem, 'code'>): string {
  return code.replace(/^lint\//, '');
}

/** Whether a problem is about an id or a name, which is a key in the file, and not about its value. */
export function isAboutKey({ code }: Pick<Problem, 'code'>): boolean {
  return (
    code === 'schema/unknown-key' ||
    code === 'answers/unknown-question' ||
    code === 'answers/unknown-check' ||
    code === 'lint/unknown-rule'
  );
}

/** A value, or the problems that prevent it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The most problems of one kind that are kept: more than anyone reads, and a limit for hostile files. */
export const MOST_PROBLEMS = 100;

/** Wraps a value. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** The problems that prevent a value; none if there is one. */
export function problemsOf(outcome: Outcome<unknown>): readonly Problem[] {
  return outcome.ok ? [] : outcome.problems;
}

/** Wraps the problems that prevent a value. */
export function failure(...problems: readonly Problem[]): Outcome<never> {
  return { ok: false, problems };
}

/** All the values, or the problems of those that failed. */
export function combined<T>(outcomes: Iterable<Outcome<T>>): Outcome<readonly T[]> {
  const values: T[] = [];
  const problems: Problem[] = [];
  for (const outcome of outcomes) {
    if (outcome.ok) values.push(outcome.value);
    else problems.push(...outcome.problems);
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return problems.length > 0 ? failure(...problems.slice(0, MOST_PROBLEMS)) : success(values);
}
