import type { ProblemArgs } from './problem-args.js';

/** Steps from the root of a file to the value in question. */
export type Path = readonly (string | number)[];

/** Where a problem stands, as far as it is known; line and column count from 1. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: Path;
  /** Lines around the place, ready to print under the sentence, and not yet made inert. */
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
export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code;
    readonly severity: 'error' | 'warning';
    readonly where: Where;
    readonly args: ProblemArgs[Code];
  };
}[ProblemCode];

/** Makes an error of one code. */
export function problem<Code extends ProblemCode>(
  code: Code,
  args: ProblemArgs[Code],
  where: Where = {},
): Extract<Problem, { code: Code }> {
  return { code, severity: 'error', where, args } as Extract<Problem, { code: Code }>;
}

/** A value, or all that keeps it from being one. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How many problems of one kind are kept: far more than anyone reads, far fewer than a hostile file can bring. */
export const MOST_PROBLEMS = 100;

/** Wraps a value that was had without trouble. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps the problems that kept a value from being had. */
export function failure(...problems: readonly Problem[]): Outcome<never> {
  return { ok: false, problems };
}

/** All the values, or what keeps some of them from being had. */
export function combined<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  const values: T[] = [];
  const problems: Problem[] = [];
  for (const outcome of outcomes) {
    if (outcome.ok) values.push(outcome.value);
    else problems.push(...outcome.problems);
  }
  return problems.length > 0 ? failure(...problems.slice(0, MOST_PROBLEMS)) : success(values);
}
