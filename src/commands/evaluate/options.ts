/** The flags of `credcheck evaluate`, as commander hands them over. */
export interface EvaluateFlags {
  readonly rubric?: string;
  readonly format?: string;
  readonly output?: string;
  readonly report?: readonly string[];
  readonly asOf?: string;
  readonly set?: readonly string[];
  readonly answers?: string;
  readonly save?: string;
  readonly force?: true;
  readonly resume?: string;
  readonly ask?: readonly string[];
  readonly quick?: true;
  readonly coach?: true;
  readonly failUnder?: string;
  readonly failOn?: readonly string[];
  readonly requireComplete?: true;
  readonly maxLeftOut?: string;
  readonly input: boolean;
  readonly accessible?: true;
  readonly color?: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
}
