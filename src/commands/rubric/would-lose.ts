import { type Problem, problem } from '../../core/model/problem.js';
import { RUBRIC_CAP } from '../../formats/document/limits.js';
import type { Ports } from '../../ports/ports.js';

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
