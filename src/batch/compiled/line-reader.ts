import { answersReader } from './answers-reader.js';
import { candidateReader, type Who } from './candidate-reader.js';
import { Cursor } from './cursor.js';
import type { LineState } from './line-state.js';
import { mapReader } from './members.js';
import type { Subject } from './reading.js';

/** What a line may answer, and which rubric it may name. */
export interface Expected {
  readonly subjects: readonly Subject[];
  /** The only rubric that a line may name; undefined where it may name any. */
  readonly rubric: string | undefined;
}

/**
 * Reads answers into the state of a line and says whom they are about; undefined where a line is not of the common
 * shape or holds anything that has to be refused: then somebody else has to read it from the beginning.
 */
export function lineReader(
  { subjects, rubric }: Expected,
  state: LineState,
): (bytes: Uint8Array) => Who | undefined {
  const cursor = new Cursor();
  const candidate = candidateReader(cursor);
  const read = mapReader(cursor, {
    credcheck: () => cursor.value() && cursor.decoded(cursor.start, cursor.end) === '1',
    rubric: () => {
      if (!cursor.text()) return false;
      const named = cursor.decoded(cursor.start, cursor.end);
      return named !== undefined && (rubric === undefined || named === rubric);
    },
    candidate: candidate.read,
    answers: answersReader(cursor, subjects, state),
  });
  return (bytes) => {
    candidate.begin();
    cursor.begin(bytes);
    return read() && cursor.isAtEnd() ? candidate.who() : undefined;
  };
}
