import type { Report } from '../core/model/result.js';
import type { ReportInput } from '../core/report/report-input.js';
import { NOTES } from '../words/en/notes.js';
import type { Messages } from './messages.js';
import type { FlagsOf } from './options.js';

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
