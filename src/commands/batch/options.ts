/** The flags of `credcheck batch`, as commander hands them over. */
export interface BatchFlags {
  readonly rubric?: string;
  /** The kind of the input; false is `--no-input`, which shares the word. */
  readonly input?: string | false;
  readonly format?: string;
  readonly output?: string;
  readonly report?: readonly string[];
  readonly brief?: true;
  readonly asOf?: string;
  readonly set?: readonly string[];
  readonly failUnder?: string;
  readonly failOn?: readonly string[];
  readonly requireComplete?: true;
  readonly maxLeftOut?: string;
  readonly failFast?: true;
  readonly baseline?: string;
  readonly regressions: boolean;
  readonly tolerance?: string;
  readonly summary?: string;
  readonly merge?: true;
  readonly workers?: string;
  readonly accessible?: true;
  readonly color?: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
}
