import { unwritableReasons } from '../../cli/deliver.js';
import type { Messages } from '../../cli/messages.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import { failure, problem } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { NOTES } from '../../words/en/notes.js';
import { PIPE_CLOSED } from '../../words/en/system-reasons.js';

/** The file of a summary, opened before the first record and written after the last. */
export interface SummaryFile {
  /** Writes the whole text or nothing; returns what could not be written. */
  readonly finish: (text: string) => Promise<readonly FailureReason[]>;
  /** Leaves an earlier file as it was. */
  readonly abandon: () => Promise<void>;
}

/** Opens the file at once, so that a missing folder is reported before an hour of scoring. */
export async function beginSummary(
  { files }: Pick<Ports, 'files'>,
  messages: Messages,
  path: string,
): Promise<SummaryFile> {
  const begun = await files.begin(path);
  if (!begun.ok) {
    await messages.problems(begun.problems);
    return { finish: async () => unwritableReasons(begun.problems), abandon: async () => undefined };
  }
  const file = begun.value;
  return {
    finish: async (text) => {
      const written = await file.write(text);
      const reason = written.kind === 'failed' ? written.reason : PIPE_CLOSED;
      const finished =
        written.kind === 'written'
          ? await file.finish()
          : failure(problem('output/unwritable', { name: path, reason }));
      if (finished.ok) {
        await messages.info(NOTES.wrote(path));
        return [];
      }
      await file.abandon();
      await messages.problems(finished.problems);
      return unwritableReasons(finished.problems);
    },
    abandon: file.abandon,
  };
}
