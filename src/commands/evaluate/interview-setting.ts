import type { AnswerSet } from '../../core/model/answer.js';
import type { Rubric } from '../../core/model/rubric.js';
import type { FittingProposal } from '../../core/proposals/fit-proposals.js';
import type { Prompter, PromptStyle } from '../../ports/prompter.js';
import type { RenderOptions } from '../../terminal/render-options.js';

/** How thoroughly questions are asked. */
export type Pace = 'quick' | 'full';

/** Everything that an interview needs except the answers it starts from. */
export interface InterviewSetting {
  readonly rubric: Rubric;
  /** The ISO date on which answers are given. */
  readonly asOf: string;
  readonly prompter: Prompter;
  readonly layout: RenderOptions;
  readonly style: PromptStyle;
  /** A quick interview asks the most decisive questions first, and stops once nothing can change the verdict. */
  readonly pace: Pace;
  /** Whether points and the effects of answers are shown while asking. */
  readonly coach: 'on' | 'off';
  /** What files say, to be shown beside the questions. */
  readonly found: readonly FittingProposal[];
  /** Saves the answers so far, and returns whether that worked. */
  readonly keep: (answers: AnswerSet) => Promise<'kept' | 'not-kept'>;
}
