import type { RubricRef } from '../core/model/rubric.js';
import { DEFAULT_RUBRIC } from '../loading/load-rubric.js';
import { NOTES } from '../words/en/notes.js';
import type { Gates } from './gates.js';
import type { Messages } from './messages.js';

/** Names the rubric if the exit status depends on its verdict: answers may bring a rubric of their own. */
export async function sayGateRubric(
  messages: Pick<Messages, 'print'>,
  { failUnder, failOn, completeness }: Gates,
  name: string,
  rubric: RubricRef,
): Promise<void> {
  const hasGate = failUnder !== undefined || failOn.length > 0 || completeness === 'required';
  if (!hasGate || name === DEFAULT_RUBRIC) return;
  await messages.print(NOTES.gateRubric(rubric, name));
}
