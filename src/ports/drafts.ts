import type { Outcome } from '../core/model/problem.js';

/** Stores the answers of unfinished interviews. */
export interface Drafts {
  /** Reserves a new path for a candidate's draft and returns it, after checking that it is writable. */
  open(candidateId: string): Promise<Outcome<string>>;
  /** The drafts of all candidates, the most recent first. */
  all(): Promise<readonly string[]>;
  /** The drafts that earlier interviews about a candidate left, the most recent first. */
  waiting(candidateId: string): Promise<readonly string[]>;
  /** The draft that a path leads to, by the path that `waiting` gives it; undefined where it leads elsewhere. */
  find(path: string): string | undefined;
  write(path: string, text: string): Promise<Outcome<void>>;
  discard(path: string): Promise<Outcome<void>>;
}
