import type { AnswerSet } from '../core/model/answer.js';
import type { FailureReason } from '../core/model/exit-status.js';
import type { Gathered } from '../loading/gather.js';
import { sayLocked } from '../loading/say-waiting.js';
import type { Ports } from '../ports/ports.js';
import { NOTES } from '../words/en/notes.js';
import { unwritableReasons } from './deliver.js';
import type { Messages } from './messages.js';

/** The file that answers come from, and the day on which they are changed. */
interface InPlace {
  readonly path: string;
  readonly asOf: string;
  readonly ports: Ports;
  readonly messages: Messages;
}

/** Saves answers to the file that they come from; returns what could not be written. */
export async function saveInPlace(
  { path, asOf, ports, messages }: InPlace,
  gathered: Gathered,
  answers: AnswerSet,
): Promise<readonly FailureReason[]> {
  const { saveAnswers } = await import('../loading/save-answers.js');
  const saved = await saveAnswers(ports, path, answers, {
    loaded: gathered.loaded,
    rubricName: gathered.rubricName,
    asOf,
    overwrite: 'same-candidate',
    snapshot: { path, before: gathered.file, known: 'as-it-is' },
    waits: () => sayLocked(messages, path),
  });
  if (saved.ok) {
    await messages.info(NOTES.saved(path));
    return [];
  }
  await messages.problems(saved.problems);
  return unwritableReasons(saved.problems);
}
