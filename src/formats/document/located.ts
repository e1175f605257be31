import type { Path, Where } from '../../core/model/problem.js';

/** A plain value read from text, and where in the text each part of it stands. */
export interface Located {
  /** Objects have no prototype; keys are the file's own. */
  readonly value: unknown;
  /** The place of the value at a path, or of its nearest ancestor that stands in the text; `key` asks for the key instead. */
  readonly locate: (path: Path, part?: 'key' | 'value') => Where;
}
