import type { Problem, ProblemCode } from '../../core/model/problem.js';
import type { ProblemArgs } from '../../core/model/problem-args.js';
import { TEXTS } from './problem-texts.js';
import type { ProblemText } from './problem-words.js';

/** The sentence of a problem, and its hint; safe to print. */
export function problemText(problem: Problem): ProblemText {
  return textOf(problem);
}

/** A problem in one line: the sentence and then the hint. */
export function problemLine(problem: Problem): string {
  const { sentence, hint } = textOf(problem);
  return hint === undefined ? sentence : `${sentence}; ${hint}`;
}

function textOf<Code extends ProblemCode>({
  code,
  args,
}: {
  code: Code;
  args: ProblemArgs[Code];
}): ProblemText {
  const text = TEXTS[code](args);
  return typeof text === 'string' ? { sentence: text } : text;
}
