import type { AnswerSet } from '../../core/model/answer.js';
import type { Rubric } from '../../core/model/rubric.js';
import type { Prompter, PromptStyle } from '../../ports/prompter.js';
import type { RenderOptions } from '../../terminal/render-options.js';

/** How thoroughly questions are asked. */
export type Pace = 'quick' | 'full';

/** All that an interview needs beside the answers it starts from. */
export interface InterviewSetting {
  readonly rubric: Rubric;
  /** ISO date on which answers are given. */
  readonly asOf: string;
  readonly prompter: Prompter;
  readonly layout: RenderOptions;
  readonly style: PromptStyle;
  /** A quick interview asks what decides most first, and stops where nothing more can change the verdict. */
  readonly pace: Pace;
  /** Whether points, and what answers would do, are shown while asking. */
  readonly coach: 'on' | 'off';
  /** Keeps what is answered so far; tells whether that worked. */
  readonly keep: (answers: AnswerSet) => Promise<'kept' | 'not-kept'>;
}
