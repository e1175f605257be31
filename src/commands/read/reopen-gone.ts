import { askAgainLine } from '../../cli/ask-again-line.js';
import type { Messages } from '../../cli/messages.js';
import { saveInPlace } from '../../cli/save-in-place.js';
import { reopenAnswers } from '../../core/answers/reopen-answers.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import type { GoneQuote } from '../../core/reading/gone-quotes.js';
import type { SavedPage } from '../../core/reading/page.js';
import type { Gathered } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import { READ_NOTES } from '../../words/en/read.js';
import type { ReadFlags } from './options.js';
import type { ReadPlan } from './plan.js';

/** The answers of `--against`, and their quotes that are not in the pages. */
export interface Reopening {
  readonly gathered: Gathered;
  readonly gone: readonly GoneQuote[];
  readonly pages: readonly SavedPage[];
  readonly plan: ReadPlan;
  readonly flags: ReadFlags;
  readonly ports: Ports;
  readonly messages: Messages;
}

/** Names the answers whose quote is gone, and makes them unknown in their file; returns what could not be written. */
export async function reopenGone({
  gathered,
  gone,
  pages,
  plan: { asOf },
  flags: { against: path = '-', dryRun },
  ports,
  messages,
}: Reopening): Promise<readonly FailureReason[]> {
  if (gone.length === 0) {
    await messages.info(READ_NOTES.noneGone);
    return [];
  }
  for (const { question, quote } of gone) await messages.print(READ_NOTES.gone(question, quote));
  const ids = gone.map(({ question }) => question);
  if (dryRun || path === '-') {
    await messages.print(READ_NOTES.notReopened[path === '-' ? 'input' : 'dry-run']);
    return [];
  }
  const files = pages.map(({ file }) => file);
  const reopened = reopenAnswers(gathered.answers, ids, (answer) =>
    READ_NOTES.reopenedNote(answer, files, asOf),
  );
  const saving = await saveInPlace({ path, asOf, ports, messages }, gathered, reopened);
  if (saving.length > 0) return saving;
  await messages.print(READ_NOTES.reopened(ids.length, path));
  await messages.print(READ_NOTES.again(askAgainLine(ports, gathered, path, ids)));
  return [];
}
