import type { JudgedRow, Row, ScoredRow } from '../../core/batch/row.js';
import type { Band } from '../../core/rubric/model.js';
import { recordWords } from '../../render/batch/record-words.js';
import { ExitStatus, type Setback } from '../exit-status.js';
import { type Gates, setbacksOf } from '../gates.js';

/** A row with what it adds to the reasons of the exit status. */
export interface Judged extends JudgedRow {
  readonly setbacks: readonly Setback[];
}

/** What is wrong with a row beside an earlier run. */
export type Compared = Pick<Judged, 'setbacks' | 'isWorse'>;

const LEVEL: Compared = { setbacks: [], isWorse: false };
const NONE: readonly string[] = [];

/** Holds rows against the gates, and against an earlier run where there is one. */
export function judging(
  bands: readonly Band[],
  gates: Gates,
  compare: (row: Row) => Compared = () => LEVEL,
): (row: Row) => Judged {
  return (row) => {
    const own = row.kind === 'scored' ? failing(row, setbacksOf(row, bands, gates)) : [refused(row)];
    const { setbacks: more, isWorse } = compare(row);
    const setbacks = more.length === 0 ? own : [...own, ...more];
    const fails = setbacks.length === 0 ? NONE : setbacks.map(({ why }) => why);
    return { row, fails, isWorse, setbacks };
  };
}

/** Among many, a gap has to say whose it is; the other reasons do so by themselves. */
function failing({ candidate }: ScoredRow, setbacks: readonly Setback[]): readonly Setback[] {
  if (setbacks.length === 0) return setbacks;
  return setbacks.map(({ status, why }) =>
    status === ExitStatus.Incomplete ? { status, why: `${candidate.name}: ${why}` } : { status, why },
  );
}

function refused(row: Extract<Row, { kind: 'refused' }>): Setback {
  const { file, error } = row;
  const where = error.where === undefined ? '' : ` (${file === undefined ? 'line ' : ''}${error.where})`;
  const why = `${recordWords(row)}${where} cannot be used: ${error.message}`;
  return { status: ExitStatus.Unusable, why };
}
