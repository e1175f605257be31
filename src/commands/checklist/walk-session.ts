import type { FailureReason } from '../../core/model/exit-status.js';
import type { Problem } from '../../core/model/problem.js';
import type { Output } from '../../ports/output.js';
import type { Prompter, PromptStyle } from '../../ports/prompter.js';
import type { ChecklistContext } from './mark.js';
import type { ChecklistFlags } from './options.js';

/** A walk through a checklist at a terminal. */
export interface Walk extends ChecklistContext {
  readonly flags: ChecklistFlags;
  readonly output: Output;
}

/** What every step of it needs. */
export interface WalkSession extends Walk {
  readonly prompter: Prompter;
  readonly style: PromptStyle;
}

/** What was wrong with the file, or kept it from being written. */
export interface WalkFailure {
  readonly kind: 'failed';
  readonly problems: readonly Problem[];
  readonly reasons: readonly FailureReason[];
}
