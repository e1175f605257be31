import { type Problem, problem } from '../../core/model/problem.js';
import { RUBRIC_CAP } from '../../formats/document/limits.js';
import type { Ports } from '../../ports/ports.js';
import { isFilledIn } from '../../render/answers-template.js';

/**
 * Whether a text is one of the files that people write and this program reads: answers that are filled in, a rubric, or
 * proposals.
 */
export function isOwnWork(text: string): boolean {
  const isFlow = /^\s*\{/.test(text);
  const has = (key: string, value = ''): boolean =>
    (isFlow ? new RegExp(`[{,\\s]"?${key}"?\\s*:\\s*${value}`) : new RegExp(`^${key}:`, 'm')).test(text);
  // In a result the answers are lists.
  if (has('answers', '\\{')) return isFlow || isFilledIn(text);
  return has('credcheck') && (has('id') || has('kind'));
}

/** The file that a command is to write. */
export interface ToWrite {
  readonly output?: string;
  readonly force?: true;
}

/** One problem if the file to be written exists, and has what a person filled in by hand. */
export async function wouldLose(
  { output, force }: ToWrite,
  { files }: Pick<Ports, 'files'>,
  holdsWork: (text: string) => boolean,
): Promise<readonly Problem[]> {
  if (output === undefined || output === '-' || force) return [];
  const there = await files.readText(output, RUBRIC_CAP);
  return there.ok && holdsWork(there.value) ? [problem('usage/would-lose', { name: output })] : [];
}
