import { isTooWide } from '../core/batch/file-pattern.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import type { Files } from '../ports/files.js';

/** The files that a word of the command line means, which may be a pattern; `-` is standard input. */
export async function filesNamed(
  word: string,
  files: Pick<Files, 'matching'>,
): Promise<Outcome<readonly string[]>> {
  if (word === '-') return success([word]);
  const found = await files.matching(word);
  if (found.length > 0) return success(found);
  return failure(problem(isTooWide(word) ? 'usage/wide-pattern' : 'usage/no-match', { found: word }));
}
