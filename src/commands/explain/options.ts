import type { OutputFlags } from '../../cli/output-options.js';

/** The flags of `credcheck explain`, as commander hands them over. */
export interface ExplainFlags extends OutputFlags {
  readonly rubric?: string;
  readonly format?: string;
  readonly asOf?: string;
  readonly accessible?: true;
  readonly verbose?: true;
  readonly set?: readonly string[];
}
