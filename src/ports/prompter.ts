/** One line to choose; texts are ready to print. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One question, ready to be shown: all its texts are inert. */
export interface QuestionPrompt {
  /** Lines that stand above the question; they fit the terminal. */
  readonly head: string;
  /**
   * Longer help that was asked for, as lines to stand under the head. Where both leave no room for the question, the
   * help is shown by itself, and the key that ends that is a request to put it away again.
   */
  readonly guidance?: string;
  readonly ask: string;
  /** What a typed line may hold, in a few words. */
  readonly entry?: string;
  /** Choose one, mark several, or type a line. */
  readonly answer: 'one' | 'several' | 'line';
  /** Empty where a line is typed. */
  readonly choices: readonly Choice[];
  /** What was answered before, where a question comes up again. */
  readonly previous?: string | readonly string[];
  /** How it was passed over before, where a question without a value comes up again. */
  readonly passed?: Passed;
  /** Where the person stood when help or evidence was asked for; it shows in place of the earlier answer. */
  readonly at?: Request['at'];
  readonly canGoBack: boolean;
  /** The question that going back would put again; undefined where it leads elsewhere. */
  readonly before?: string;
  /** Says why what was typed cannot be used, or undefined where it can. */
  readonly refuse: (typed: string | readonly string[]) => string | undefined;
  /** For who asked to be coached: what an answer would do, ready to print; undefined where that cannot be said. */
  readonly effect?: (typed: string | readonly string[]) => string | undefined;
}

/** What a person did at a question; `typed` has passed `refuse`. */
export type QuestionReply =
  | { readonly kind: 'value'; readonly typed: string | readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'back' }
  | Request
  | Interruption;

/** A question that could not be answered, or need not be. */
export type Passed = Extract<QuestionReply, { readonly kind: 'unknown' | 'not-applicable' }>;

/** Longer help, or to say where the answer comes from, was asked for. The question is put again with the same `at`. */
export interface Request {
  readonly kind: 'guidance' | 'evidence';
  /** What was marked or pointed to by then. */
  readonly at?: string | readonly string[];
}

/** The person, or the system, asked to stop. */
export interface Interruption {
  readonly kind: 'interrupted';
  readonly by: 'SIGINT' | 'SIGTERM' | 'SIGHUP';
}

/** A line of free text; `initial` is what Enter alone gives. */
export interface TextPrompt {
  readonly ask: string;
  /** What is said when help is asked for; without it there is no word for that. */
  readonly help?: string;
  readonly initial?: string;
  /** Where leaving it leads, in a few words. */
  readonly back?: string;
  readonly refuse: (typed: string) => string | undefined;
}

/** Something to decide that is no question of the rubric; the first choice is what Enter alone gives. */
export interface ChoicePrompt {
  readonly head: string;
  readonly ask: string;
  readonly choices: readonly Choice[];
  /** The choice that Escape, Left, or the word for going back, takes; without it none of them does anything. */
  readonly back?: string;
}

/** Prompts drawn on the whole screen, or plain lines that a screen reader or a dumb terminal can follow. */
export type PromptStyle = 'screen' | 'lines';

/** What became of a line of free text that was asked for. */
export type TextReply = { readonly kind: 'text'; readonly text: string } | Interruption;

/** Shows prompts on the terminal and reads what the person does; decides nothing. */
export interface Prompter {
  text(prompt: TextPrompt): Promise<TextReply>;
  /** A line that can be left without giving one, to be back where the person came from. */
  detail(prompt: TextPrompt): Promise<TextReply | { readonly kind: 'back' }>;
  question(prompt: QuestionPrompt): Promise<QuestionReply>;
  choose(prompt: ChoicePrompt): Promise<{ readonly kind: 'chosen'; readonly value: string } | Interruption>;
}
