import { type Problem, type ProblemCode, problem } from '../../core/model/problem.js';
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

/** One problem if the file to be written exists, and has what a person filled in by hand or cannot be read as text. */
export async function wouldLose(
  { output, force }: ToWrite,
  { files }: Pick<Ports, 'files'>,
  holdsWork: (text: string) => boolean,
): Promise<readonly Problem[]> {
  if (output === undefined || output === '-' || force) return [];
  const there = await files.readText(output, RUBRIC_CAP);
  const isLost = there.ok ? holdsWork(there.value) : !there.problems.every(({ code }) => LEFT.has(code));
  return isLost ? [problem('usage/would-lose', { name: output })] : [];
}

/** Nothing is there, or what is there, such as a folder or a pipe, is not replaced: writing says the rest. */
const LEFT: ReadonlySet<string> = new Set<ProblemCode>(['input/not-found', 'input/not-a-file']);
