import type { AnswerSet } from '../core/model/answer.js';
import { NOTES } from '../words/en/notes.js';
import type { Messages } from './messages.js';

/** Names the answers that do not count in a strict run. */
export async function sayUnsourced(
  messages: Messages,
  { candidate, unsourced = [] }: AnswerSet,
): Promise<void> {
  if (unsourced.length > 0) await messages.info(NOTES.unsourced(candidate.name, unsourced));
}
