/** How a command ended; scripts lean on the numbers. */
export const ExitStatus = {
  /** It ran, and nothing that was asked for failed, whatever the verdict. */
  Success: 0,
  /** A threshold, a `--fail-on` verdict, a rubric test or a baseline check failed. */
  Failed: 1,
  /** Some input could not be used: usage, rubric or answers are wrong. */
  Unusable: 2,
  /** Answers are missing and were required. */
  Incomplete: 3,
  /** A bug in credcheck. */
  Bug: 70,
  /** Something could not be written. */
  Unwritable: 74,
  /** The terminal hung up. */
  HungUp: 129,
  /** Ctrl+C. */
  Interrupted: 130,
  /** Told to end. */
  Terminated: 143,
} as const;

export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus];

const OF_SIGNAL: ReadonlyMap<unknown, ExitStatus> = new Map([
  ['SIGHUP', ExitStatus.HungUp],
  ['SIGTERM', ExitStatus.Terminated],
]);

/** How a command ends that a signal has stopped; Ctrl+C and the end of input are SIGINT. */
export function statusOfSignal(name: unknown): ExitStatus {
  return OF_SIGNAL.get(name) ?? ExitStatus.Interrupted;
}

/** One reason not to end with 0. */
export interface FailureReason {
  readonly status: ExitStatus;
  readonly why: string;
}

const PRECEDENCE: readonly ExitStatus[] = [70, 74, 2, 1, 3];

/** Of several reasons, the one that decides the exit status; undefined where there is none. */
export function mostSevere(setbacks: readonly FailureReason[]): FailureReason | undefined {
  return [...setbacks].sort((a, b) => PRECEDENCE.indexOf(a.status) - PRECEDENCE.indexOf(b.status))[0];
}
