import type { Outcome } from '../core/problem.js';

/** When an existing file may be replaced: always, never, or only while it still reads as it did. */
export type Replace = 'always' | 'never' | { readonly ifStill: string };

/** Reads text in and writes whole files out. Names in problems are the names given here. */
export interface Files {
  /** The text of a regular file of at most `cap` bytes, strictly UTF-8, one BOM dropped. */
  readText(path: string, cap: number): Promise<Outcome<string>>;
  /** The text of standard input to its end, under the same rules. */
  readInput(cap: number): Promise<Outcome<string>>;
  /** The path of a file that another one names, as seen from that one's folder. */
  beside(file: string, reference: string): string;
  /** The absolute path that a path means from here, by its words alone: links are not followed. */
  resolve(path: string): string;
  /** Writes a whole file or nothing: what stood there before is unharmed on failure. */
  writeText(path: string, text: string, replace: Replace): Promise<Outcome<void>>;
  /** Removes a file; one that is not there is no problem. */
  remove(path: string): Promise<Outcome<void>>;
}
