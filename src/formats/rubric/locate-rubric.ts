import { isMap } from '../../core/model/describe.js';
import { type Outcome, type Problem, success } from '../../core/model/problem.js';
import type { Located } from '../document/located.js';
import { readDocument } from '../document/read-document.js';
import { withBases } from './extends.js';
import { inFileOrder, placeInFile } from './file-places.js';
import { type LoadBase, RUBRIC_SPELLING, type RubricSource } from './rubric-source.js';

/** The file of a rubric merged with what it extends, with the place of each part. */
export async function locateRubric(source: RubricSource, loadBase: LoadBase): Promise<Outcome<Located>> {
  const read = await readDocument(source.text, source.name, RUBRIC_SPELLING);
  if (!read.ok || !isMap(read.value.value) || read.value.value.extends === undefined) return read;
  const merged = await withBases(source, read.value, loadBase);
  return merged.ok ? success(merged.value.whole) : merged;
}

/** Adds to problems with paths their places in the files of a rubric, in the order of those. */
export function placed(problems: readonly Problem[], located: Located, file: string): readonly Problem[] {
  return inFileOrder(placeInFile(problems, located), located, file);
}
