import type { Path, Where } from '../../core/model/problem.js';

/** A plain value read from text, and the position of each of its parts. */
export interface Located {
  /** Objects have no prototype; their own keys are exactly those of the file. */
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest ancestor in the text; `key` asks for the key instead. */
  readonly locate: (path: Path, part?: 'key' | 'value') => Where;
}
