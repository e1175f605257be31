import type { Report } from '../core/model/result.js';
import { NOTES } from '../words/en/notes.js';
import type { Messages } from './messages.js';

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
