import type { BuiltInRubrics } from './built-in-rubrics.js';
import type { Clock } from './clock.js';
import type { Digest } from './digest.js';
import type { Drafts } from './drafts.js';
import type { Files } from './files.js';
import type { Output } from './output.js';
import type { Prompter, PromptStyle } from './prompter.js';
import type { Threads } from './threads.js';

/** What the environment say; flags win over all of it. */
export interface Environment {
  readonly stdinIsTerminal: boolean;
  /** Whether it is a file or a pipe, in which there may be something. */
  readonly stdinHasText?: boolean;
  /** The variable that forbids prompts, where one does. */
  readonly promptsForbiddenBy?: 'CI' | 'CREDCHECK_NO_INPUT';
  /** `lines` where `ACCESSIBLE` or a dumb terminal asks for it. */
  readonly promptStyle?: PromptStyle;
  /** From `CREDCHECK_RUBRIC`. */
  readonly rubric?: string;
  /** From `CREDCHECK_FORMAT`. */
  readonly format?: string;
  /** The file that GitHub Actions shows with a step, from `GITHUB_STEP_SUMMARY`. */
  readonly stepSummary?: string;
}

/** When to colour: as the stream and the environment say, or as a flag says. */
export type ColourChoice = 'auto' | 'always' | 'never';

/** Everything a command may do to the world. */
export interface Ports {
  readonly version: string;
  /** How this program was called, for commands that the person can type next. */
  readonly calledAs: string;
  readonly environment: Environment;
  readonly files: Files;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly drafts: Drafts;
  readonly threads: Threads;
  readonly builtInRubrics: BuiltInRubrics;
  readonly output: (colour: ColourChoice) => Output;
  /** Aborted with the name of the first signal that asks this process to end; a second one ends it. */
  readonly stopSignal: () => AbortSignal;
  /** Loaded only where something is asked. */
  readonly prompter: (output: Output, style: PromptStyle) => Promise<Prompter>;
}
