import { plainScorer } from '../../src/batch/plain-scorer.js';
import type { RawRecord, Records } from '../../src/batch/record.js';
import type { ScorerSettings } from '../../src/batch/scorer.js';
import type { Row } from '../../src/core/batch/row.js';
import type { LoadedRubric } from '../../src/core/model/loaded-rubric.js';
import { problemInRow } from '../../src/words/en/row-problem.js';
import { worldWith } from '../support/fake-ports.js';

/** The rubric called `small`. */
export const small: LoadedRubric = await worldWith().ports.builtInRubrics.load('small');

/** Bytes of a text in pieces of this size. */
export async function* pieces(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let from = 0; from < bytes.length; from += size)
    yield Uint8Array.from(bytes.subarray(from, from + size));
}

/** All records, in order. */
export async function allOf(records: Records): Promise<readonly RawRecord[]> {
  const all: RawRecord[] = [];
  for await (const some of records) for (const each of some) all.push(each);
  return all;
}

/** Briefly, under the rubric called `small`, on 2026-11-22. */
export const SETTINGS: ScorerSettings = {
  loaded: small,
  rubricIs: 'default',
  asOf: '2026-11-22',
  evidence: 'lenient',
  toolVersion: '1.2.3',
  parts: [],
  words: problemInRow,
};

/** Scores records under the rubric called `small` on 2026-11-22. */
export async function rowsOf(records: Records): Promise<readonly Row[]> {
  return plainScorer(SETTINGS)(await allOf(records));
}

/** Each row as its number and its candidate, or its number, the code of its error and where it stands. */
export async function told(records: Records): Promise<readonly string[]> {
  return (await rowsOf(records)).map((row) =>
    row.kind === 'scored'
      ? `${row.record} ${row.candidate.name}`
      : `${row.record} ${row.error.code} ${row.error.where ?? ''}`,
  );
}
