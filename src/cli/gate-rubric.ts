import type { RubricRef } from '../core/model/rubric.js';
import { DEFAULT_RUBRIC } from '../loading/load-rubric.js';
import { clip } from '../terminal/clip.js';
import type { Gates } from './gates.js';
import type { Messages } from './messages.js';

/** Names the judge where something hangs on the verdict: answers may bring a rubric of their own. */
export async function sayGateRubric(
  messages: Pick<Messages, 'print'>,
  { failUnder, failOn, completeness }: Gates,
  name: string,
  { id, version }: RubricRef,
): Promise<void> {
  const hasGate = failUnder !== undefined || failOn.length > 0 || completeness === 'required';
  if (!hasGate || name === DEFAULT_RUBRIC) return;
  await messages.print(
    `the rubric is ${clip(id)} ${clip(version)}${name === id ? '' : `, from ${clip(name)}`}`,
  );
}
