/** How a command ended; scripts depend on the numbers. */
export const ExitStatus = {
  /** Success, whatever the verdict. */
  Success: 0,
  /** A threshold, a `--fail-on` verdict, a `--fail-on-action` action, a rubric test or its coverage, or a baseline check failed. */
  Failed: 1,
  /** The command line, the rubric or the answers are unusable. */
  Unusable: 2,
  /** Required answers are missing. */
  Incomplete: 3,
  /** A bug in credcheck. */
  Bug: 70,
  /** Something could not be written. */
  Unwritable: 74,
  /** The terminal hung up. */
  HungUp: 129,
  /** Ctrl+C. */
  Interrupted: 130,
  /** Asked to quit, such as by Ctrl+\. */
  Quit: 131,
  /** Asked to terminate. */
  Terminated: 143,
} as const;

export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];

const OF_SIGNAL: ReadonlyMap<unknown, ExitStatus> = new Map([
  ['SIGHUP', ExitStatus.HungUp],
  ['SIGTERM', ExitStatus.Terminated],
  ['SIGQUIT', ExitStatus.Quit],
]);

/** The exit status after a signal; Ctrl+C and the end of input are SIGINT. */
export function statusOfSignal(name: unknown): ExitStatus {
  return OF_SIGNAL.get(name) ?? ExitStatus.Interrupted;
}

/** One reason for an exit status other than 0. */
export interface FailureReason {
  readonly status: ExitStatus;
  readonly why: string;
}

const PRECEDENCE: readonly ExitStatus[] = [70, 74, 2, 1, 3];

/** The reason that decides the exit status; undefined if there is none. */
export function mostSevere(reasons: readonly FailureReason[]): FailureReason | undefined {
  return [...reasons].sort((a, b) => PRECEDENCE.indexOf(a.status) - PRECEDENCE.indexOf(b.status))[0];
}

/** The last line on standard error, after the name of the program; programs read its beginning, so it is the same in every language. */
export function exitLine(status: ExitStatus, why: string): string {
  return `exit ${status}: ${why}`;
}
