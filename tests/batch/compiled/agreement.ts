import { quickScorer } from '../../../src/batch/compiled/quick-scorer.js';
import { plainScorer } from '../../../src/batch/plain-scorer.js';
import type { RawRecord } from '../../../src/batch/record.js';
import type { Scorer, ScorerSettings } from '../../../src/batch/scorer.js';
import type { Row } from '../../../src/core/batch/row.js';
import type { LoadedRubric } from '../../../src/core/model/loaded-rubric.js';
import type { Rubric } from '../../../src/core/model/rubric.js';

/** What both scorers make of the same lines, and how many of them the quick one handed on. */
export interface Agreement {
  readonly quick: readonly Row[];
  readonly plain: readonly Row[];
  readonly handedOn: number;
}

/** Scores lines both ways; text is taken as UTF-8. */
export async function bothWays(
  settings: ScorerSettings,
  lines: readonly (string | Uint8Array)[],
): Promise<Agreement> {
  const records = lines.map(recordOf);
  const oracle = plainScorer(settings);
  let handedOn = 0;
  const counting: Scorer = async (given) => {
    handedOn += given.length;
    return oracle(given);
  };
  const quick = await quickScorer(settings, counting)(records);
  return { quick, plain: await oracle(records), handedOn };
}

/** Brief results by a rubric on a fixed day. */
export function settingsFor(loaded: LoadedRubric, more: Partial<ScorerSettings> = {}): ScorerSettings {
  return {
    loaded,
    rubricIs: 'default',
    asOf: '2026-11-22',
    evidence: 'lenient',
    toolVersion: '1.0.0',
    parts: [],
    words: ({ code }) => ({ message: code }),
    ...more,
  };
}

/** A rubric as if it had been loaded. */
export function asLoaded(rubric: Rubric): LoadedRubric {
  const stamp = { id: rubric.id, version: rubric.version, sha256: '0'.repeat(64) };
  return { rubric, stamp, fingerprints: {}, withoutWords: {} };
}

function recordOf(line: string | Uint8Array, index: number): RawRecord {
  const bytes = typeof line === 'string' ? new TextEncoder().encode(line) : line;
  return { record: index + 1, body: { kind: 'json', bytes, firstLine: index + 1 } };
}
