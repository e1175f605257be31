import { once } from '../../core/model/memoise.js';
import { type Problem, type ProblemCode, problem } from '../../core/model/problem.js';
import type { ProblemArgs } from '../../core/model/problem-args.js';
import { indexLines, type Span } from './lines.js';
import { whereIs } from './place.js';

/** Far more than anyone reads; keeps a hostile file from producing a hundred thousand code frames. */
const MOST = 100;

/** Reports that a span of the text is invalid. */
export type Refuse = <Code extends ProblemCode>(code: Code, args: ProblemArgs[Code], span: Span) => void;

/** Collects what is wrong with one text while it is read. */
interface Refusals {
  readonly refuse: Refuse;
  readonly problems: readonly Problem[];
}

/** Creates an empty collection of the problems of one text. */
export function collectRefusals(text: string): Refusals {
  const problems: Problem[] = [];
  const lines = once(() => indexLines(text));
  const refuse: Refuse = (code, args, span) => {
    // `Code` is one code here, but the compiler allows for several and then knows no shape
    if (problems.length < MOST) problems.push(problem(code, args, whereIs(lines(), span)) as Problem);
  };
  return { refuse, problems };
}
