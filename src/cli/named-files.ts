import { looksLikePath } from '../core/answers/named-rubric.js';
import { type Problem, problem } from '../core/model/problem.js';
import type { Files } from '../ports/files.js';
import { NAMED } from '../words/en/conflicts.js';

/** A file, and the option that names it. */
export interface NamedFile {
  readonly option: string;
  readonly path: string;
}

/** The file of `--output`; none if the result goes to standard output. */
export function outputFile(output: string | undefined): readonly NamedFile[] {
  return output === undefined || output === '-' ? [] : [{ option: '--output', path: output }];
}

/** The answers files among the words of a command line. */
export function answersFiles(words: readonly string[]): readonly NamedFile[] {
  return words.flatMap((path) => (path === '-' ? [] : [{ option: NAMED.answers, path }]));
}

/** One problem for each output that would overwrite an input; answers may be saved to the file they came from. */
export function writtenOver(
  written: readonly NamedFile[],
  inputs: readonly NamedFile[],
  files: Pick<Files, 'resolve'>,
): readonly Problem[] {
  const results = written.filter(({ option }) => option !== '--save');
  if (results.length === 0) return [];
  // There may be thousands of inputs, and resolving one is a system call.
  const places = inputs.map(({ path }) => files.resolve(path));
  return results.flatMap(({ option, path }) => {
    const place = files.resolve(path);
    const same = inputs.filter((_, index) => places[index] === place);
    return same.map((input) => problem('usage/same-file', { name: path, options: [option, input.option] }));
  });
}

/** The file of a rubric as an input; none if it is named by id. */
export function rubricFile(name: string, flag: string | undefined): readonly NamedFile[] {
  return looksLikePath(name) ? [{ option: name === flag ? '--rubric' : NAMED.usedRubric, path: name }] : [];
}

/** One problem for each file that several options write to, however its path is spelled. */
export function writtenTwice(
  written: readonly NamedFile[],
  files: Pick<Files, 'resolve'>,
): readonly Problem[] {
  const placed = written.map((each) => ({ ...each, place: files.resolve(each.path) }));
  return placed.flatMap(({ path, place }, index) => {
    const same = placed.filter((each) => each.place === place);
    const isFirst = placed.findIndex((each) => each.place === place) === index;
    if (same.length < 2 || !isFirst) return [];
    return [problem('usage/same-file', { name: path, options: same.map((each) => each.option) })];
  });
}
