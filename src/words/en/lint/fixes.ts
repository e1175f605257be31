interface Made {
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** What `rubric lint --fix` says on standard error. */
export const FIXES = {
  made: (file: string, { line, column, before, after }: Made): string =>
    after === ''
      ? `${file}:${line}:${column}: removed ${before.replace(/^[\s,]+|[\s,]+$/g, '')}`
      : `${file}:${line}:${column}: ${before} is now ${after}`,
  none: (file: string): string => `${file}: nothing that is certain to fix`,
};
