import type { Outcome, Problem } from '../core/model/problem.js';
import type { Written } from './output.js';

/** When an existing file may be replaced: always, never, or only while it still reads as it did. */
export type Replace =
  | 'always'
  | 'never'
  | {
      readonly ifStill: string;
      /** Called where somebody else's lock on the file is waited for. */
      readonly waits?: () => void;
    };

/** Bytes as they come in. */
export interface ByteStream {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** What ended the pieces before their time; undefined where they ended by themselves. */
  readonly trouble: () => Problem | undefined;
  /** How many bytes there are in all, where that can be known. */
  readonly size?: number;
}

/** A file on its way to be whole: until `finish`, what stood there before stands there still. */
export interface GrowingFile {
  /** Adds to it; the next text is for when this one is written. */
  write(text: string): Promise<Written>;
  /** Puts it in its place, all on disk; where that fails it can still be read back, and must be abandoned. */
  finish(): Promise<Outcome<void>>;
  /** Puts what there is of it under a free name beside that place, and tells which; undefined where it is out already. */
  keep(): Promise<Outcome<string | undefined>>;
  /** What was written so far, piece by piece, to be saved by other means. */
  readBack(): AsyncIterable<Uint8Array>;
  /** Removes it. */
  abandon(): Promise<void>;
}

/** Reads text in and writes whole files out. Names in problems are the names given here. */
export interface Files {
  /** The text of a regular file of at most `cap` bytes, strictly UTF-8, one BOM dropped. */
  readText(path: string, cap: number): Promise<Outcome<string>>;
  /** The text of standard input to its end, under the same rules; `waits` is called where nothing comes for a while. */
  readInput(cap: number, waits?: () => void): Promise<Outcome<string>>;
  /** The path of a file that another one names, as seen from that one's folder. */
  beside(file: string, reference: string): string;
  /** How to name a file from beside another, where it lies in or below that one's folder, links followed; else undefined. */
  below(file: string, path: string): string | undefined;
  /** The absolute path of what a path leads to, by links too, as writing does: two that are the same are one file. */
  resolve(path: string): string;
  /** Writes a whole file or nothing: what stood there before is unharmed on failure. */
  writeText(path: string, text: string, replace: Replace): Promise<Outcome<void>>;
  /** Whether a file could be written there; nothing is left of the attempt. */
  tryToWrite(path: string): Promise<Outcome<void>>;
  /**
   * The bytes of a regular file, or of standard input where no path is given, piece by piece. When it is told that
   * no more are wanted, standard input is let go, even in the middle of waiting for it.
   */
  readBytes(
    path: string | undefined,
    unwanted?: AbortSignal,
    waits?: () => void,
  ): Promise<Outcome<ByteStream>>;
  /** The files that a pattern stands for, in the order of their names; a plain name stands for itself. */
  matching(pattern: string): Promise<readonly string[]>;
  /** Begins a file that is written piece by piece and gets its name when it is whole, or never. */
  begin(path: string): Promise<Outcome<GrowingFile>>;
  /** Adds text to the end of a file; what is added is told how many bytes stand there. */
  append(path: string, added: (before: number) => string): Promise<Outcome<void>>;
  /** Removes a file; one that is not there is no problem. */
  remove(path: string): Promise<Outcome<void>>;
}
