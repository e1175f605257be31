import { createGateCheck, type Gates } from '../../cli/gates.js';
import type { RefusedRow, Row, ScoredRow } from '../../core/batch/row.js';
import type { GatedResult } from '../../core/batch/totals.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { clip } from '../../terminal/clip.js';
import { RECORDS } from '../../words/en/batch/rows.js';
import { recordWords } from '../../words/en/record-words.js';
import { refusalMessage } from '../../words/en/row-problem.js';
import { IN_DATA } from './said-in-data.js';

/** A reason as a person reads it, and as data have it. */
export interface RowFailure extends FailureReason {
  readonly inData: string;
}

/** The outcome of comparing a row with an earlier run. */
export interface Compared extends Pick<GatedResult, 'isWorse' | 'since'> {
  readonly reasons: readonly RowFailure[];
}

/** No regression. */
export const LEVEL: Compared = { reasons: [], isWorse: false };
const NONE: readonly string[] = [];

/** Creates the check of rows against the gates, and against an earlier run if there is one. */
export function applyGates(
  gates: Gates,
  compare: (row: Row) => Compared = () => LEVEL,
): (row: Row) => GatedResult {
  const failuresOf = createGateCheck(gates);
  const failuresInData = IN_DATA.createGateCheck(gates);
  const failing = (row: ScoredRow): readonly RowFailure[] => {
    const found = failuresOf(row);
    const inData = found.length === 0 ? found : failuresInData(row);
    return found.map((each, at) => ({ ...each, inData: inData[at]?.why ?? each.why }));
  };
  return (row) => {
    const own = row.kind === 'scored' ? failing(row) : [refused(row)];
    const { reasons: more, isWorse, since } = compare(row);
    const reasons = more.length === 0 ? own : [...own, ...more];
    const fails = reasons.length === 0 ? NONE : reasons.map(({ inData }) => inData);
    const said = reasons.some(({ why, inData }) => why !== inData) && {
      why: reasons.map(({ why }) => why),
    };
    return { row, fails, ...said, isWorse, reasons, ...(since !== undefined && { since }) };
  };
}

function refused(row: RefusedRow): RowFailure {
  const { file, error } = row;
  const place = (words: typeof RECORDS): string =>
    error.where === undefined ? '' : words.place(file === undefined ? 'line' : 'file', clip(error.where));
  const why = RECORDS.unusable(recordWords(row), place(RECORDS), refusalMessage(row));
  const inData = IN_DATA.RECORDS.unusable(IN_DATA.recordWords(row), place(IN_DATA.RECORDS), error.message);
  return { status: ExitStatus.Unusable, why, inData };
}
