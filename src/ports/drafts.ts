import type { Outcome } from '../core/problem.js';

/** Keeps the answers of an unfinished interview. */
export interface Drafts {
  /** Claims a fresh place for a candidate's draft and returns its path, once it is known to be writable. */
  open(candidateId: string): Promise<Outcome<string>>;
  write(path: string, text: string): Promise<Outcome<void>>;
  discard(path: string): Promise<Outcome<void>>;
}
