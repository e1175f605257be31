import type { messagesOn } from '../../cli/messages.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import type { outputFor } from '../../cli/output-for.js';
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
  readonly output: ReturnType<typeof outputFor>;
  readonly messages: ReturnType<typeof messagesOn>;
}
