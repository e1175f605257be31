import type { Row } from '../../core/batch/row.js';
import type { Band } from '../../core/rubric/model.js';
import { recordWords } from '../../render/batch/record-words.js';
import { ExitStatus, type Setback } from '../exit-status.js';
import { type Gates, setbacksOf } from '../gates.js';

/** Holds rows against the gates as they pass, and keeps of each kind of failing the first and how many there were. */
export interface Failing {
  /** Whether this row fails. */
  readonly add: (row: Row) => boolean;
  /** Why a row that was added fails; nothing where it passes. */
  readonly whyOf: (row: Row) => readonly string[];
  readonly setbacks: () => readonly Setback[];
}

/** Starts with nothing failing; `more` says what else is wrong with a row. */
export function failing(
  bands: readonly Band[],
  gates: Gates,
  more: (row: Row) => readonly Setback[] = () => [],
): Failing {
  const found = new Map<ExitStatus, { readonly first: string; count: number }>();
  const note = ({ status, why }: Setback): void => {
    const known = found.get(status);
    if (known === undefined) found.set(status, { first: why, count: 1 });
    else known.count += 1;
  };
  // Only as long as somebody holds the row: nothing is kept of rows that are written.
  const reasons = new WeakMap<Row, readonly string[]>();
  return {
    whyOf: (row) => reasons.get(row) ?? [],
    add: (row) => {
      const own = row.kind === 'scored' ? setbacksOf(row, bands, gates) : [refused(row)];
      const setbacks = [...own, ...more(row)];
      // One row counts once for each status.
      const [first] = setbacks;
      for (const setback of setbacks)
        if (setback === first || setback.status !== first?.status) note(setback);
      if (setbacks.length > 0)
        reasons.set(
          row,
          setbacks.map(({ why }) => why),
        );
      return setbacks.length > 0;
    },
    setbacks: () =>
      [...found].map(([status, { first, count }]) => ({
        status,
        why: count === 1 ? first : `${first} (and ${count - 1} more)`,
      })),
  };
}

function refused(row: Extract<Row, { kind: 'refused' }>): Setback {
  const { file, error } = row;
  const where = error.where === undefined ? '' : ` (${file === undefined ? 'line ' : ''}${error.where})`;
  const why = `${recordWords(row)}${where} cannot be used: ${error.message}`;
  return { status: ExitStatus.Unusable, why };
}
