import type { Problem } from '../core/model/problem.js';
import { shellQuoted } from '../words/shell-quoted.js';
import { type OptionName, wordsFor } from './options.js';

type Given = Parameters<typeof wordsFor>[0];

/** The options that a result depends on, which every command about candidates takes. */
const OF_RESULTS = ['rubric', 'asOf', 'set', 'strictEvidence'] as const satisfies readonly OptionName[];

/** The options by which a result fails a run, in the order of help. */
export const GATE_OPTIONS = [
  'failUnder',
  'failOn',
  'failOnAction',
  'requireComplete',
  'maxLeftOut',
] as const satisfies readonly OptionName[];

/** The words with which another command about candidates gives the same results. */
export function wordsOfResults(given: Given): readonly string[] {
  return wordsFor(given, OF_RESULTS);
}

/** The words with which `batch` gives the same results and fails for the same reasons. */
export function wordsOfBatch(given: Given): readonly string[] {
  return wordsFor(given, [...OF_RESULTS, ...GATE_OPTIONS]);
}

/** Problems whose line to type for several candidates has the options that were given. */
export function withSameOptions(problems: readonly Problem[], given: Given): readonly Problem[] {
  return problems.map((each) => {
    if (each.code !== 'answers/several' || each.args.batch === undefined) return each;
    const batch = [each.args.batch, ...wordsOfBatch(given).map(shellQuoted)].join(' ');
    return { ...each, args: { ...each.args, batch } };
  });
}
