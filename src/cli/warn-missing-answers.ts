import type { Report } from '../core/model/result.js';
import type { ReportInput } from '../core/report/report-input.js';
import { NOTES } from '../words/en/notes.js';
import type { Messages } from './messages.js';
import type { FlagsOf } from './options.js';

/** Reports missing answers before the result, so that the verdict remains the last thing on the screen; of several candidates by name. */
export async function warnMissingAnswers(
  messages: Messages,
  { result }: Report<'notes'>,
  cut: 'quick' | 'none',
  of: 'one' | 'several' = 'one',
): Promise<void> {
  const missing = result.notes.flatMap((note) =>
    note.id === 'missing' && note.question ? [note.question] : [],
  );
  if (missing.length === 0) return;
  const name = of === 'several' ? result.candidate.name : undefined;
  await messages.info(cut === 'quick' ? NOTES.leftOut(missing) : NOTES.unanswered(missing, name));
}

/** Whether answers need the source that their question requires, as `--strict-evidence` says. */
export function evidenceRule({
  strictEvidence,
}: FlagsOf<'strictEvidence'>): NonNullable<ReportInput['evidence']> {
  return strictEvidence ? 'strict' : 'lenient';
}

/** Names the answers that do not count in a strict run. */
export async function sayUnsourced(
  messages: Messages,
  { result: { candidate, notes } }: Report<'notes'>,
): Promise<void> {
  const ids = notes.flatMap(({ id, question }) =>
    id === 'source-required' && question !== undefined ? [question] : [],
  );
  if (ids.length > 0) await messages.info(NOTES.unsourced(candidate.name, ids));
}
