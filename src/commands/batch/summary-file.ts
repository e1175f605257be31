import { unwritable } from '../../cli/deliver.js';
import type { Messages } from '../../cli/messages.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import { failure, problem } from '../../core/model/problem.js';
import type { Ports } from '../../ports/ports.js';
import { NOTES } from '../../words/en/notes.js';
import { PIPE_CLOSED } from '../../words/en/system-reasons.js';

/** The place of a summary, kept free from before the first record until all are counted. */
export interface SummaryFile {
  /** Writes the text whole or not at all; says what could not be written. */
  readonly finish: (text: string) => Promise<readonly FailureReason[]>;
  /** Leaves what stood there before. */
  readonly abandon: () => Promise<void>;
}

/** Begins the file at once: nobody wants to hear after an hour of scoring that its folder is not there. */
export async function beginSummary(
  { files }: Pick<Ports, 'files'>,
  messages: Messages,
  path: string,
): Promise<SummaryFile> {
  const begun = await files.begin(path);
  if (!begun.ok) {
    await messages.problems(begun.problems);
    return { finish: async () => unwritable(begun.problems), abandon: async () => undefined };
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
      return unwritable(finished.problems);
    },
    abandon: file.abandon,
  };
}
