import type { AnswerValue } from '../core/answers/model.js';
import type { Question } from '../core/rubric/model.js';

/** How far an interview is. */
export interface Progress {
  readonly rubric: string;
  readonly candidate: string;
  /** Questions answered or passed so far. */
  readonly done: number;
  /** Best estimate of all that will be asked; grows and shrinks with the answers. */
  readonly expected: number;
  /** True once the answers so far lie in a file. */
  readonly saved: boolean;
}

/** One question, ready to be shown. */
export interface QuestionPrompt {
  readonly question: Question;
  /** Title of the criterion, or of the profile section. */
  readonly section: string;
  readonly progress: Progress;
  /** What was answered before, when a question comes up again. */
  readonly previous?: AnswerValue;
  readonly canGoBack: boolean;
  /** Says why a typed value cannot be used, or undefined where it can. */
  readonly refuse: (typed: unknown) => string | undefined;
}

/** What a person did at a question. `typed` is as entered and not yet checked. */
export type QuestionReply =
  | { readonly kind: 'value'; readonly typed: unknown }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'interrupted' };

/** A line of free text; `initial` is what Enter alone gives. */
export interface TextPrompt {
  readonly ask: string;
  readonly initial?: string;
  readonly refuse: (typed: string) => string | undefined;
}

/** Shows prompts on the terminal and reads what the person does; decides nothing. */
export interface Prompter {
  /** Undefined when interrupted. */
  text(prompt: TextPrompt): Promise<string | undefined>;
  question(prompt: QuestionPrompt): Promise<QuestionReply>;
}
