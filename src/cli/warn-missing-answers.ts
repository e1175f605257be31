import type { Report } from '../core/model/result.js';
import type { Messages } from './messages.js';

/** Missing answers are said before the result, so that the verdict stays the last thing on the screen. */
export async function warnMissingAnswers(
  messages: Messages,
  { result }: Report,
  cut: 'quick' | 'none',
): Promise<void> {
  const missing = result.notes.flatMap((note) =>
    note.id === 'missing' && note.question ? [note.question] : [],
  );
  if (missing.length === 0) return;
  const ids = missing.join(', ');
  if (cut === 'quick') {
    const left =
      missing.length === 1 ? 'one question was left out' : `${missing.length} questions were left out`;
    const why = 'no answer can change the verdict';
    return messages.info(`${left}, because ${why}; in the score they count as unknown: ${ids}`);
  }
  const many = missing.length === 1 ? 'one question has' : `${missing.length} questions have`;
  await messages.info(
    `${many} no answer and ${missing.length === 1 ? 'counts' : 'count'} as unknown: ${ids}`,
  );
}
