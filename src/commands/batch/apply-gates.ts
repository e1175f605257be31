import { createGateCheck, type Gates } from '../../cli/gates.js';
import type { Row } from '../../core/batch/row.js';
import type { GatedResult } from '../../core/batch/totals.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { clip } from '../../terminal/clip.js';
import { RECORDS } from '../../words/en/batch/rows.js';
import { recordWords } from '../../words/en/record-words.js';

/** The outcome of comparing a row with an earlier run. */
export type Compared = Pick<GatedResult, 'setbacks' | 'isWorse' | 'since'>;

/** No regression. */
export const LEVEL: Compared = { setbacks: [], isWorse: false };
const NONE: readonly string[] = [];

/** Creates the check of rows against the gates, and against an earlier run if there is one. */
export function applyGates(
  gates: Gates,
  compare: (row: Row) => Compared = () => LEVEL,
): (row: Row) => GatedResult {
  const hold = createGateCheck(gates);
  return (row) => {
    const own = row.kind === 'scored' ? hold(row) : [refused(row)];
    const { setbacks: more, isWorse, since } = compare(row);
    const setbacks = more.length === 0 ? own : [...own, ...more];
    const fails = setbacks.length === 0 ? NONE : setbacks.map(({ why }) => why);
    return { row, fails, isWorse, setbacks, ...(since !== undefined && { since }) };
  };
}

function refused(row: Extract<Row, { kind: 'refused' }>): FailureReason {
  const { file, error } = row;
  const where =
    error.where === undefined ? '' : ` (${file === undefined ? 'line ' : ''}${clip(error.where)})`;
  const why = RECORDS.unusable(recordWords(row), where, error.message);
  return { status: ExitStatus.Unusable, why };
}
