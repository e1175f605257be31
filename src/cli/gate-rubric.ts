import type { RubricRef } from '../core/model/loaded-rubric.js';
import { DEFAULT_RUBRIC } from '../loading/load-rubric.js';
import { NOTES } from '../words/en/notes.js';
import type { Messages } from './messages.js';

/** Names the rubric if the exit status depends on a gate: answers may bring a rubric of their own. */
export async function sayGateRubric(
  messages: Pick<Messages, 'print'>,
  gates: readonly string[],
  name: string,
  rubric: RubricRef,
): Promise<void> {
  if (gates.length === 0 || name === DEFAULT_RUBRIC) return;
  await messages.print(NOTES.gateRubric(rubric, name));
}
