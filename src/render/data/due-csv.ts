import type { DueList } from '../document/due-page.js';
import { csvLine } from './csv-line.js';

/** Writes what is due as a table, one line each below a header. */
export function renderDueCsv({ due }: DueList): string {
  const head = [
    'file',
    'id',
    'name',
    'issuer',
    'question',
    'check',
    'title',
    'page',
    'fresh-until',
    'state',
    'record',
  ];
  const rows = due.map(
    ({
      file = '',
      record = '',
      candidate,
      question = '',
      check = '',
      title,
      page = '',
      freshUntil,
      state,
    }) => [
      ...[file, candidate.id ?? '', candidate.name, candidate.issuer ?? '', question, check],
      ...[title, page, freshUntil, state, String(record)],
    ],
  );
  return [head, ...rows].map(csvLine).join('');
}
