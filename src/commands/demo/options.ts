import type { OutputFlags } from '../../cli/output-options.js';

/** A day on which the evidence of the example is fresh, so that the demo looks the same for ever. */
export const DEMO_DAY = '2026-11-22';

/** The flags of `credcheck demo`, as commander hands them over. */
export interface DemoFlags extends OutputFlags {
  readonly format?: string;
  readonly asOf?: string;
}
