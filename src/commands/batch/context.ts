import type { Gates } from '../../cli/gates.js';
import type { Messages } from '../../cli/messages.js';
import type { Answer } from '../../core/model/answer.js';
import type { LoadedRubric } from '../../core/model/loaded-rubric.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import type { BatchFlags } from './options.js';
import type { BatchPlan } from './plan.js';

/** What every part of a run needs, determined before the first record. */
export interface BatchContext {
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
  readonly flags: BatchFlags;
  readonly plan: BatchPlan;
  readonly loaded: LoadedRubric;
  readonly gates: Gates;
  /** Answers that override those of every record. */
  readonly settings: ReadonlyMap<string, Answer>;
}

/** The file that an option names; undefined for standard output, or without the option. */
export function fileNamed(path: string | undefined): string | undefined {
  return path === '-' ? undefined : path;
}
