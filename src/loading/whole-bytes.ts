import { joined } from '../batch/framing/lines.js';
import { failure, type Outcome, type Problem, success } from '../core/model/problem.js';
import type { ByteStream } from '../ports/files.js';

/** All bytes of what was opened; `tooLarge` where there are more than `cap`. */
export async function wholeBytes(
  opened: Outcome<ByteStream>,
  cap: number,
  tooLarge: Problem,
): Promise<Outcome<Uint8Array>> {
  if (!opened.ok) return opened;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of opened.value.pieces) {
    length += piece.length;
    if (length > cap) return failure(tooLarge);
    pieces.push(piece);
  }
  const trouble = opened.value.trouble();
  return trouble === undefined ? success(joined(pieces, length)) : failure(trouble);
}
