import type { Outcome } from '../core/model/problem.js';

/** Keeps the answers of an unfinished interview. */
export interface Drafts {
  /** Claims a fresh place for a candidate's draft and returns its path, once it is known to be writable. */
  open(candidateId: string): Promise<Outcome<string>>;
  /** The drafts that earlier interviews about a candidate left, the last one written first. */
  waiting(candidateId: string): Promise<readonly string[]>;
  /** Whether a path is a draft that an earlier interview left. */
  owns(path: string): boolean;
  write(path: string, text: string): Promise<Outcome<void>>;
  discard(path: string): Promise<Outcome<void>>;
}
