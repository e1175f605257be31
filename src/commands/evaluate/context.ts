import type { Messages } from '../../cli/messages.js';
import type { FittingProposal } from '../../core/proposals/fit-proposals.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import type { EvaluateFlags } from './options.js';
import type { Plan } from './plan.js';

/** One run of `credcheck evaluate`: its ports, its flags and its messages. */
export interface EvaluateContext {
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
  readonly flags: EvaluateFlags;
  readonly plan: Plan;
  /** What the files of `--proposals` say. */
  readonly found: readonly FittingProposal[];
}
