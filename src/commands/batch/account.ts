import type { Row } from '../../core/batch/row.js';
import type { LoadedRubric } from '../../core/rubric/model.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import type { Setback } from '../exit-status.js';
import type { Messages } from '../messages.js';
import type { BatchFlags } from './options.js';
import type { BatchPlan } from './plan.js';
import type { Progress } from './score-all.js';

/** Looks at rows as they pass, keeps none, and has something to say at the end. */
export interface Account {
  /** What is wrong with this row. */
  readonly add: (row: Row) => readonly Setback[];
  /** Whether a row that was added fails for having come out worse than in the baseline. */
  readonly isWorse?: (row: Row) => boolean;
  /** Says and writes what it all came to; `rows` is what was wrong with writing the rows. */
  readonly finish: (progress: Progress, rows: readonly Setback[]) => Promise<readonly Setback[]>;
  /** Lets go of everything, since there will be no end. */
  readonly abandon: () => Promise<void>;
}

/** What an account needs of a run. */
export interface AccountContext {
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
  readonly flags: BatchFlags;
  readonly plan: BatchPlan;
  readonly loaded: LoadedRubric;
}

/** The file that an option names; undefined where it names standard output, or nothing. */
export function fileNamed(path: string | undefined): string | undefined {
  return path === '-' ? undefined : path;
}

/** Several accounts as one, told in their order. */
export function accountsOf(accounts: readonly Account[]): Account {
  return {
    add: (row) => accounts.flatMap((account) => account.add(row)),
    isWorse: (row) => accounts.some((account) => account.isWorse?.(row) ?? false),
    finish: async (progress, rows) => {
      const setbacks: Setback[] = [];
      for (const account of accounts) setbacks.push(...(await account.finish(progress, rows)));
      return setbacks;
    },
    abandon: async () => {
      for (const account of accounts) await account.abandon();
    },
  };
}
