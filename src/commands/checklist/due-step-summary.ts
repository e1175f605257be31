import { appendStepSummary } from '../../cli/append-step-summary.js';
import type { Messages } from '../../cli/messages.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import type { DueList } from '../../render/document/due-page.js';
import { dueRenderer } from '../../render/renderers.js';

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
  return appendStepSummary(files, messages, path, (bytes) => (size <= bytes ? page : ''));
}
