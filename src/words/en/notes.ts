import type { RubricRef } from '../../core/model/loaded-rubric.js';
import { clip } from '../../terminal/clip.js';

/** Notes on standard error besides a result. */
export const NOTES = {
  unsourced: (name: string, ids: readonly string[]): string =>
    `${name}: ${ids.join(', ')} ${ids.length === 1 ? 'has' : 'have'} no source, so --strict-evidence counts ${ids.length === 1 ? 'it' : 'them'} as unknown`,
  formatPassedOver: (named: string, format: string): string =>
    `CREDCHECK_FORMAT is ${clip(named)}, which is not available for this command, so this is ${format}`,
  gateRubric: ({ id, version }: RubricRef, name: string): string =>
    `the rubric is ${clip(id)} ${clip(version)}${name === id ? '' : `, from ${clip(name)}`}`,
  recordRubric: ({ id, version }: RubricRef): string =>
    `the rubric is ${clip(id)} ${clip(version)}, as the first record says`,
  provenance: ({ id, version, sha256 }: RubricRef, asOf: string): string =>
    `by the rubric ${id} ${version} (sha256 ${sha256}), as of ${asOf}`,
  leftOut: (ids: readonly string[]): string =>
    `${ids.length === 1 ? 'one question was left out' : `${ids.length} questions were left out`}, ` +
    `because no answer can change the verdict; in the score they count as unknown: ${ids.join(', ')}`,
  unanswered: (ids: readonly string[], name?: string): string =>
    `${name === undefined ? '' : `${name}: `}${ids.length === 1 ? 'one question has' : `${ids.length} questions have`} no answer and ` +
    `${ids.length === 1 ? 'counts' : 'count'} as unknown: ${ids.join(', ')}`,
  wrote: (path: string): string => `wrote ${path}`,
  noQuestion: (by: string): string => `no question is asked, because ${by} is set in the environment`,
  inputNotRead: 'standard input was not read, since --set gives the answers; add - to read it too',
  noAnswers: (ids: readonly string[]): string =>
    `no answers were given: name an answers file, or run it at a terminal; the questions are: ${ids.join(', ')}`,
  /** Printed in silence too: the file is not the answers that the verdict rests on. */
  keptInFile: (path: string, ids: readonly string[]): string =>
    `kept what ${path} already says on ${ids.join(', ')}; it may not be part of this verdict`,
  saved: (path: string): string => `saved the answers to ${path}`,
  addRubric: (rubric: string): string => `to read them again, add: --rubric ${rubric}`,
};
