import { unwritableReasons } from '../../cli/deliver.js';
import type { Messages } from '../../cli/messages.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import type { DueList } from '../../render/document/due-page.js';
import { dueRenderer } from '../../render/renderers.js';
import { ROWS } from '../../words/en/batch/rows.js';

/** GitHub drops a summary of this size or more. */
const TOO_LARGE = 1_048_576;

/** Appends the page of what is due to the summary of a step of GitHub Actions, if there is one. */
export async function addToStepSummary(
  { files, environment }: Pick<Ports, 'files' | 'environment'>,
  messages: Messages,
  list: DueList,
): Promise<readonly FailureReason[]> {
  const path = environment.stepSummary;
  if (path === undefined) return [];
  const render = await dueRenderer('markdown');
  const page = render(list, { columns: 80, colour: false, unicode: true });
  const size = new TextEncoder().encode(page).length;
  let isFull = false;
  const added = await files.append(path, (before) => {
    isFull = before + size >= TOO_LARGE;
    return isFull ? '' : page;
  });
  if (isFull) await messages.print(ROWS.stepSummaryFull(path));
  if (added.ok) return [];
  await messages.problems(added.problems);
  return unwritableReasons(added.problems);
}
