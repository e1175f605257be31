import type { ExitStatus, FailureReason } from '../../core/model/exit-status.js';

/** How many rows fail with one exit status, and why the first of them does. */
export interface Failures {
  readonly status: ExitStatus;
  readonly first: string;
  readonly count: number;
}

/** Counts failing rows as they pass, and keeps of each exit status the first reason. */
export interface FailureCounter {
  readonly add: (setbacks: readonly FailureReason[]) => void;
  /** Counts those of other rows, which come behind the ones so far. */
  readonly addAll: (others: readonly Failures[]) => void;
  readonly failures: () => readonly Failures[];
}

/** Starts with nothing failing. */
export function failureCounter(): FailureCounter {
  const found = new Map<ExitStatus, Failures>();
  const note = ({ status, first, count }: Failures): void => {
    const known = found.get(status) ?? { status, first, count: 0 };
    found.set(status, { ...known, count: known.count + count });
  };
  return {
    add: (setbacks) => {
      // One row counts once for each status.
      const [first] = setbacks;
      for (const setback of setbacks) {
        const { status, why } = setback;
        if (setback === first || status !== first?.status) note({ status, first: why, count: 1 });
      }
    },
    addAll: (others) => {
      for (const each of others) note(each);
    },
    failures: () => [...found.values()],
  };
}

/** The reasons that failing rows give the exit status. */
export function setbacksFrom(failures: readonly Failures[]): readonly FailureReason[] {
  return failures.map(({ status, first, count }) => ({
    status,
    why: count === 1 ? first : `${first} (and ${count - 1} more)`,
  }));
}
