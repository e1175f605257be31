import { combined, failure, type Outcome, problem, success } from '../../core/model/problem.js';
import { type SoughtName, soughtName } from '../../core/postings/find-names.js';
import { ANSWERS_CAP } from '../../formats/document/limits.js';
import type { Files } from '../../ports/files.js';

const LONGEST_NAME = 200;
/** Each is looked for in each posting. */
const MOST_NAMES = 1000;

/** Names that an option gives, as they are looked for. */
export function namesOf(
  option: string,
  texts: readonly string[],
  where: { readonly file?: string; readonly line?: number } = {},
): Outcome<readonly SoughtName[]> {
  return combined(
    texts.map((found) => {
      const name = found.length > LONGEST_NAME ? undefined : soughtName(found);
      return name === undefined
        ? failure(problem('usage/posting-name', { option, found }, where))
        : success(name);
    }),
  );
}

/** Other credentials, one a line, with its aliases after a semicolon; a line that begins with `#` is a comment. */
export async function readCredentialList(
  files: Pick<Files, 'readText'>,
  path: string | undefined,
): Promise<Outcome<readonly (readonly SoughtName[])[]>> {
  if (path === undefined) return success([]);
  const text = await files.readText(path, ANSWERS_CAP);
  if (!text.ok && text.problems.some(({ code }) => code !== 'input/empty')) return text;
  const lists = (text.ok ? text.value : '').split('\n').flatMap((line, at) => {
    const names = line.split(';').filter((each) => each.trim() !== '');
    if (names.length === 0 || line.trimStart().startsWith('#')) return [];
    return [namesOf('--also', names, { file: path, line: at + 1 })];
  });
  if (lists.length === 0) {
    return failure(problem('usage/posting-name', { option: '--also', found: '' }, { file: path }));
  }
  const found = lists.flatMap((names) => (names.ok ? names.value : [])).length;
  if (found > MOST_NAMES) {
    return failure(problem('usage/many-names', { name: path, found, limit: MOST_NAMES }));
  }
  return combined(lists);
}
