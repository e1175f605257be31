import { type Problem, type ProblemCode, problem } from '../../core/model/problem.js';
import type { ProblemArgs } from '../../core/model/problem-args.js';
import { indexLines, type Span } from './lines.js';
import { once, whereIs } from './place.js';

/** Far more than anyone reads; keeps a hostile file from growing a list of a hundred thousand frames. */
const MOST = 100;

/** Notes that a stretch of the text cannot be used. */
export type Refuse = <Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], span: Span) => void;

/** Collects what is wrong with one text while it is read. */
interface Refusals {
  readonly refuse: Refuse;
  readonly problems: readonly Problem[];
}

/** Starts a reading of a text in which nothing has been refused yet. */
export function collectRefusals(text: string): Refusals {
  const problems: Problem[] = [];
  const lines = once(() => indexLines(text));
  const refuse: Refuse = (code, args, span) => {
    if (problems.length < MOST) problems.push(problem(code, args, whereIs(lines(), span)));
  };
  return { refuse, problems };
}
