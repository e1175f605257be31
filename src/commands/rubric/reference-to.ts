import { looksLikePath } from '../../core/answers/named-rubric.js';
import { failure, type Outcome, problem, success } from '../../core/model/problem.js';
import type { Files } from '../../ports/files.js';

/** What a file extends to mean a rubric that was named here: its id, or a path relative to that file. */
export function referenceTo(
  rubric: string,
  file: string,
  files: Pick<Files, 'resolve' | 'beside'>,
): Outcome<string> {
  if (!looksLikePath(rubric)) return success(rubric);
  const path = relativePath(files.resolve(file), files.resolve(rubric));
  // Links, and drives of Windows, have places that no relative path reaches.
  const isReached = files.resolve(files.beside(file, path)) === files.resolve(rubric);
  return isReached && /\.(?:ya?ml|json)$/.test(path)
    ? success(path)
    : failure(problem('weights/far-base', { name: file, base: rubric }));
}

function relativePath(file: string, other: string): string {
  const [folder, to] = [file, other].map((each) => each.split(/[/\\]/));
  folder?.pop();
  const [from = [], target = []] = [folder, to];
  const apart = from.findIndex((step, at) => step !== target[at]);
  const shared = apart < 0 ? from.length : apart;
  const up = from.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...target.slice(shared)].join('/');
}
