import type { FailureReason } from '../core/model/exit-status.js';
import type { Files } from '../ports/files.js';
import { ROWS } from '../words/en/batch/rows.js';
import { unwritableReasons } from './deliver.js';
import type { Messages } from './messages.js';

/** GitHub drops a summary of this size or more. */
const TOO_LARGE = 1_048_576;

/** Appends a page to the summary of a step of GitHub Actions; `pageIn` gives what fits into a number of bytes, or ''. */
export async function appendStepSummary(
  files: Pick<Files, 'append'>,
  messages: Messages,
  path: string,
  pageIn: (bytes: number) => string,
): Promise<readonly FailureReason[]> {
  let page = '';
  const added = await files.append(path, (before) => {
    page = pageIn(TOO_LARGE - 1 - before);
    return page;
  });
  if (!added.ok) {
    await messages.problems(added.problems);
    return unwritableReasons(added.problems);
  }
  if (page === '') await messages.print(ROWS.stepSummaryFull(path));
  return [];
}
