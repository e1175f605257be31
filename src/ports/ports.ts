import type { Language } from '../core/model/language.js';
import type { BuiltInRubrics } from './built-in-rubrics.js';
import type { Clock } from './clock.js';
import type { FileDigest, RunningDigest } from './digest.js';
import type { Drafts } from './drafts.js';
import type { Files } from './files.js';
import type { Inflate } from './inflate.js';
import type { Output } from './output.js';
import type { Prompter, PromptStyle } from './prompter.js';
import type { Signatures } from './signatures.js';
import type { Threads } from './threads.js';

/** What the environment says; flags override all of it. */
export interface Environment {
  readonly stdinIsTerminal: boolean;
  /** Whether standard input is a file or a pipe, which may contain text. */
  readonly stdinHasText?: boolean;
  /** The environment variable that forbids prompts, if one does. */
  readonly promptsForbiddenBy?: 'CI' | 'CREDCHECK_NO_INPUT';
  /** `lines` if `ACCESSIBLE` or a dumb terminal asks for it. */
  readonly promptStyle?: PromptStyle;
  /** From `CREDCHECK_RUBRIC`. */
  readonly rubric?: string;
  /** From `CREDCHECK_FORMAT`. */
  readonly format?: string;
  /** The file that GitHub Actions shows as the summary of a step, from `GITHUB_STEP_SUMMARY`. */
  readonly stepSummary?: string;
}

/** When to use colour: as the stream and the environment decide, or as a flag says. */
export type ColourChoice = 'auto' | 'always' | 'never';

/** All access of a command to the outside world. */
export interface Ports {
  readonly version: string;
  /** Of what people read; data is in the language of its rubric, and English. */
  readonly language: Language;
  /** How this program was called, for commands shown for the person to type next. */
  readonly calledAs: string;
  /** The same where data has it: without what the language of the screen needs. */
  readonly calledInData: string;
  readonly environment: Environment;
  readonly files: Files;
  readonly clock: Clock;
  readonly digest: FileDigest;
  readonly startDigest: () => RunningDigest;
  readonly inflate: Inflate;
  /** Loaded only for signed badges. */
  readonly signatures: () => Promise<Signatures>;
  readonly drafts: Drafts;
  readonly threads: Threads;
  readonly builtInRubrics: BuiltInRubrics;
  readonly output: (colour: ColourChoice) => Output;
  /** Aborted with the name of the first signal that asks this process to end; a second one ends the process. */
  readonly stopSignal: () => AbortSignal;
  /** Loaded only if something is asked. */
  readonly prompter: (output: Output, style: PromptStyle) => Promise<Prompter>;
}

/** The ports needed to read rubrics. */
export type RubricPorts = Pick<Ports, 'files' | 'digest' | 'builtInRubrics'>;

/** Those, and the language of what people read. */
export type SpeakingPorts = RubricPorts & Pick<Ports, 'language'>;
