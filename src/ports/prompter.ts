import type { TypedAnswer } from '../core/model/partial-value.js';

/** One line to choose; texts are ready to print. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One question, ready to be shown: all its texts are escaped. */
export interface QuestionPrompt {
  /** Lines above the question; they fit the terminal. */
  readonly head: string;
  /**
   * Longer help on request, as lines below the head. If there is no room for both and the question, the help is shown
   * by itself, and the key that closes it is returned as a request to hide it again.
   */
  readonly guidance?: string;
  readonly ask: string;
  /** What a typed line may contain, in a few words. */
  readonly entry?: string;
  /** Choose one, mark several, or type a line. */
  readonly answer: 'one' | 'several' | 'line';
  /** If a line is typed: answers that can be chosen instead, usually none. */
  readonly choices: readonly Choice[];
  /** The choices of which several can be marked, one of them being true; a reply with a list means that. */
  readonly possible?: readonly Choice[];
  /** The earlier answer, if the question is asked again. */
  readonly previous?: TypedAnswer;
  /** What was typed when the prompt was left before, shown again to be changed. */
  readonly begun?: string;
  /** How it was passed over, if a question without a value is asked again. */
  readonly passed?: Passed;
  /** The line pointed to when help or evidence was requested; shown instead of the earlier answer. */
  readonly at?: Request['at'];
  readonly pointed?: Request['pointed'];
  readonly canGoBack: boolean;
  /** Whether something was found that can be taken. */
  readonly found?: 'offered';
  /** The question that going back would ask again; undefined if it leads elsewhere. */
  readonly before?: string;
  /** Why the typed text is unusable, or undefined if it is usable. */
  readonly refuse: (typed: TypedAnswer) => string | undefined;
  /** While coaching: the effect of an answer, ready to print; undefined if it is unknown. */
  readonly effect?: (typed: TypedAnswer) => string | undefined;
}

/** A person's reply to a question; `typed` has passed `refuse`. */
export type QuestionReply =
  | { readonly kind: 'value'; readonly typed: TypedAnswer }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | LeftLine
  | Request
  | Interruption;

/** A reply without a value. */
export type Passed = Extract<QuestionReply, { readonly kind: 'unknown' | 'not-applicable' }>;

/** A request for longer help, to note where the answer comes from, or to take what was found. The question is asked again with this `at`. */
export interface Request {
  readonly kind: 'guidance' | 'evidence' | 'found';
  /** The lines marked or pointed to at that moment. */
  readonly at?: TypedAnswer;
  /** The line pointed to, where several can be marked. */
  readonly pointed?: string | undefined;
}

/** The person, or the system, asked to stop. */
export interface Interruption {
  readonly kind: 'interrupted';
  readonly by: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGQUIT';
}

/** A line of free text; `initial` is the value if only Enter is pressed. */
export interface TextPrompt {
  readonly ask: string;
  /** The text shown on request for help; without it there is no help. */
  readonly help?: string;
  readonly initial?: string;
  /** Where leaving the prompt leads, in a few words. */
  readonly back?: string;
  readonly refuse: (typed: string) => string | undefined;
}

/** A decision that is not a question of the rubric; Enter alone takes the first choice. */
export interface ChoicePrompt {
  readonly head: string;
  readonly ask: string;
  readonly choices: readonly Choice[];
  /** The choice taken by Escape, Left, or the word for going back; without it they do nothing. */
  readonly back?: string;
}

/** Prompts drawn on the whole screen, or plain lines for screen readers and dumb terminals. */
export type PromptStyle = 'screen' | 'lines';

/** The reply to a prompt for free text. */
export type TextReply = { readonly kind: 'text'; readonly text: string } | Interruption;

/** The person left a line; `typed` is what was typed until then. */
export interface LeftLine {
  readonly kind: 'back';
  readonly typed?: string;
}

/** Shows prompts on the terminal and reads replies; decides nothing. */
export interface Prompter {
  text(prompt: TextPrompt): Promise<TextReply>;
  /** Asks for a line and lets the person leave without one, back to where they came from. */
  detail(prompt: TextPrompt): Promise<TextReply | LeftLine>;
  question(prompt: QuestionPrompt): Promise<QuestionReply>;
  choose(prompt: ChoicePrompt): Promise<{ readonly kind: 'chosen'; readonly value: string } | Interruption>;
}
