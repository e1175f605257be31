import { type NamedRubric, namedRubric } from '../core/answers/named-rubric.js';
import { type InputHints, openUnlessTable } from './framing/open-records.js';
import type { ReadAhead } from './framing/read-ahead.js';
import { readBody } from './framing/read-body.js';
import { RECORD_CAP } from './record.js';

/** Room for the longest record, and what may come before it. */
export const AHEAD_FOR_FIRST = 2 * RECORD_CAP;

/**
 * The rubric that the first record of an input names; none where it cannot be read, or is a row of a table. Undefined if
 * there is no record.
 */
export async function rubricOfFirst(
  { ahead, seen }: Pick<ReadAhead, 'ahead' | 'seen'>,
  hints: InputHints,
): Promise<NamedRubric | undefined> {
  const opened = await openUnlessTable(ahead, hints);
  if (!opened.ok) return opened.problems.some(({ code }) => code === 'input/empty') ? undefined : {};
  if (opened.value.kind === 'table') return {};
  for await (const [first] of opened.value.records) {
    // Beyond the limit it is cut off, and half of it may look like a whole one.
    const plain = first === undefined || seen() === 'limit' ? undefined : await readBody(first.body);
    return plain?.ok ? namedRubric(plain.value.value) : {};
  }
  return seen() === 'limit' ? {} : undefined;
}
