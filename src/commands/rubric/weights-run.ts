import type { Messages } from '../../cli/messages.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';

/** The flags of `credcheck rubric weights`; `input` is false if questions are forbidden. */
export type WeightsFlags = FlagsOf<
  | (typeof OUTPUT_OPTIONS)[number]
  | ('method' | 'values' | 'name' | 'rubric' | 'accessible' | 'format' | 'asOf' | 'verbose')
> & {
  readonly input: boolean;
  readonly set?: readonly string[];
  readonly answers?: readonly string[];
};

/** A run, with where it writes. */
export interface WeightsRun {
  readonly flags: WeightsFlags;
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
}
