/** The flags of `credcheck batch`, as commander hands them over. */
export interface BatchFlags {
  readonly rubric?: string;
  readonly format?: string;
  readonly output?: string;
  readonly input?: string;
  readonly asOf?: string;
  readonly brief?: true;
  readonly failUnder?: string;
  readonly failOn?: readonly string[];
  readonly requireComplete?: true;
  readonly failFast?: true;
  readonly color?: boolean;
  readonly quiet?: true;
  readonly debug?: true;
}
