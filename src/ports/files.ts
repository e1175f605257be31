import type { Outcome, Problem } from '../core/model/problem.js';
import type { Written } from './output.js';

/** When an existing file may be replaced: always, never, or only if its content is still the same. */
export type Replace =
  | 'always'
  | 'never'
  | {
      readonly ifStill: string;
      /** Called when someone else's lock on the file has to be waited for. */
      readonly waits?: () => void;
    };

/** Bytes as they arrive. */
export interface ByteStream {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** What ended the pieces early; undefined if they ended normally. */
  readonly trouble: () => Problem | undefined;
  /** The total number of bytes, if known. */
  readonly size?: number;
}

/** A file that is being written; until `finish`, an earlier file with its name stays untouched. */
export interface GrowingFile {
  /** Appends text; must be awaited before the next call. */
  write(text: string): Promise<Written>;
  /** Moves it to its path, synced to disk; if that fails it can still be read back, and must be abandoned. */
  finish(): Promise<Outcome<void>>;
  /** Saves the part written so far under a free name beside the path and returns that name; undefined for a device. */
  keep(): Promise<Outcome<string | undefined>>;
  /** What was written so far, piece by piece, to be saved in another way. */
  readBack(): AsyncIterable<Uint8Array>;
  /** Removes it. */
  abandon(): Promise<void>;
}

/** A folder of pages that is being written; until `finish`, what is in it stays untouched. */
export interface GrowingFolder {
  /** Adds a page; must be awaited before the next call. */
  write(name: string, text: string): Promise<Written>;
  /**
   * Moves all pages into the folder, synced to disk, the last one last; if that fails, nothing in it has changed. Returns
   * the names of pages of earlier runs that are still in it.
   */
  finish(): Promise<Outcome<readonly string[]>>;
  /** Removes what was written, and the folder if it was made for it. */
  abandon(): Promise<void>;
}

/** Reads text and writes whole files. Problems name files as they are named here. */
export interface Files {
  /** The text of a regular file of at most `cap` bytes, strict UTF-8, without one BOM. */
  readText(path: string, cap: number): Promise<Outcome<string>>;
  /** The text of standard input to its end, by the same rules; `waits` is called if nothing arrives for a while. */
  readInput(cap: number, waits?: () => void): Promise<Outcome<string>>;
  /** The path of a file named in another file, relative to that file's folder. */
  beside(file: string, reference: string): string;
  /** The path of a file relative to another, if it is in or below that one's folder after following links. */
  below(file: string, path: string): string | undefined;
  /** The absolute path after following links, as for writing: two equal results mean the same file. */
  resolve(path: string): string;
  /** Writes a whole file or nothing: an earlier file is unharmed on failure. */
  writeText(path: string, text: string, replace: Replace): Promise<Outcome<void>>;
  /** Whether a file could be written there; the attempt leaves nothing behind. */
  tryToWrite(path: string): Promise<Outcome<void>>;
  /**
   * The bytes of a regular file, or of standard input if no path is given, piece by piece. Once `unwanted` is aborted,
   * standard input is closed, even while waiting for it.
   */
  readBytes(
    path: string | undefined,
    unwanted?: AbortSignal,
    waits?: () => void,
  ): Promise<Outcome<ByteStream>>;
  /** The files that match a pattern, sorted by name; a plain name matches itself. */
  matching(pattern: string): Promise<readonly string[]>;
  /** Starts a file that is written piece by piece and gets its name when complete, or never. */
  begin(path: string): Promise<Outcome<GrowingFile>>;
  /** Starts a folder of pages, which all contain `mark`: a file without it there is never replaced. */
  beginFolder(path: string, mark: string): Promise<Outcome<GrowingFolder>>;
  /** Whether a folder has this path. */
  isFolder(path: string): Promise<boolean>;
  /** Appends text to a file; `added` receives the number of bytes already there. */
  append(path: string, added: (before: number) => string): Promise<Outcome<void>>;
  /** Removes a file; a missing one is not a problem. */
  remove(path: string): Promise<Outcome<void>>;
}
