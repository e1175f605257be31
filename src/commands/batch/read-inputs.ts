import { ndjsonRecords } from '../../batch/ndjson.js';
import type { Records } from '../../batch/record.js';
import type { Problem } from '../../core/problem.js';
import type { Files } from '../../ports/files.js';

/** Reads one input after the other; what is wrong with a whole input is told, and the next one is read. */
export async function* readInputs(
  files: Files,
  paths: readonly string[],
  tell: (problem: Problem) => Promise<void>,
): Records {
  for (const path of paths.length === 0 ? [undefined] : paths) {
    const stream = await files.readBytes(path);
    if (!stream.ok) {
      for (const each of stream.problems) await tell(each);
      continue;
    }
    yield* ndjsonRecords(stream.value.pieces, paths.length > 1 ? path : undefined);
    const trouble = stream.value.trouble();
    if (trouble !== undefined) await tell(trouble);
  }
}
