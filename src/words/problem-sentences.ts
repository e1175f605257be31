import type { ProblemCode } from '../core/model/problem.js';
import type { ProblemArgs } from '../core/model/problem-args.js';
import { nearest } from './nearest.js';
import { plain, quote } from './outside-text.js';

/** What is wrong, and what to type instead unless the sentence says so. */
export interface ProblemText {
  readonly sentence: string;
  readonly hint?: string;
}

const LISTED = 8;
const LISTED_IN_FULL = 60;

/** How words to choose from are named in one language. */
interface ChoiceWords {
  readonly didYouMean: (word: string) => string;
  readonly nothing: string;
  readonly use: (words: string) => string;
  readonly useOneOf: (words: string) => string;
  readonly more: (more: number) => string;
}

/** What says in one language which words there are to choose from. */
export function choicesIn(words: ChoiceWords) {
  const some = (known: readonly string[], most: number): string =>
    known.slice(0, most).map(plain).join(', ') + (known.length > most ? words.more(known.length - most) : '');
  const suggestion = (typed: string, known: readonly string[]): Partial<ProblemText> => {
    const near = nearest(typed, known);
    return near === undefined ? {} : { hint: words.didYouMean(quote(near)) };
  };
  return {
    suggestion,
    meant: (typed: string, known: readonly string[]): string => {
      const { hint } = suggestion(typed, known);
      if (hint !== undefined) return hint;
      if (known.length === 0) return words.nothing;
      return (known.length === 1 ? words.use : words.useOneOf)(some(known, LISTED));
    },
    listed: (known: readonly string[]): string => some(known, LISTED_IN_FULL),
  };
}

/** A sentence for each of some codes. */
export type Texts<Codes extends ProblemCode> = {
  readonly [Code in Codes]: (args: ProblemArgs[Code]) => ProblemText | string;
};

/** What says problems by the texts of one language: the sentence and its hint, safe to print. */
export function textsBy(texts: Texts<ProblemCode>): (problem: Coded) => ProblemText {
  const textOf = <Code extends ProblemCode>({ code, args }: CodedBy<Code>): ProblemText => {
    const text = texts[code](args);
    return typeof text === 'string' ? { sentence: text } : text;
  };
  return (problem) => textOf(problem);
}

interface CodedBy<Code extends ProblemCode> {
  readonly code: Code;
  readonly args: ProblemArgs[Code];
}

/** What of a problem its sentence is made of. */
type Coded = { readonly [Code in ProblemCode]: CodedBy<Code> }[ProblemCode];

/** A problem in one line: the sentence and then the hint. */
export function inOneLine({ sentence, hint }: ProblemText): string {
  return hint === undefined ? sentence : `${sentence}; ${hint}`;
}
