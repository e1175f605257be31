import type { TableNotes } from '../../core/batch/table-notes.js';
import type { CsvColumn } from '../../formats/table/csv-columns.js';
import type { Body } from '../record.js';

/** Why a row is no record. */
export type NoRecord = 'no-content' | 'header';

/** Counts over the rows of a table, in order. */
export interface NotesCounter {
  readonly add: (body: Body | NoRecord, candidate?: Readonly<Record<string, unknown>>) => void;
  /** Undefined if there is nothing to say. */
  readonly notes: () => TableNotes | undefined;
}

/** Creates the counts of a table with this header. */
export function notesCounter(above: readonly number[], columns: readonly CsvColumn[]): NotesCounter {
  const nameless = columns.filter(({ kind }) => kind === 'nameless').length;
  const hasIssuer = columns.some((column) => column.kind === 'candidate' && column.key === 'issuer');
  const count = { rows: 0, headers: 0, notUtf8: 0, withoutIssuer: 0 };
  let isFilled = false;
  return {
    add: (body, candidate) => {
      if (body === 'no-content') count.rows += 1;
      else if (body === 'header') count.headers += 1;
      else if (isNotUtf8(body)) count.notUtf8 += 1;
      if (!hasIssuer || candidate === undefined) return;
      const isGiven = candidate.issuer !== undefined;
      if (isFilled && !isGiven) count.withoutIssuer += 1;
      isFilled ||= isGiven;
    },
    notes: () => {
      const isQuiet = above.length + nameless === 0 && Object.values(count).every((each) => each === 0);
      return isQuiet ? undefined : { above, columns: nameless, ...count };
    },
  };
}

function isNotUtf8(body: Body): boolean {
  const problems = body.kind === 'refused' ? body.problems : body.kind === 'cells' ? body.stray : [];
  return problems.some(({ code }) => code === 'input/not-utf8');
}
