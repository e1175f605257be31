import type { DueList } from '../document/due-page.js';
import { csvLine } from './csv-line.js';

/** Writes what is due as a table, one line each below a header. */
export function renderDueCsv({ due, refresh }: DueList): string {
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
    'command',
  ];
  const rows = due.map((item) => {
    const { file = '', record = '', candidate, question = '', check = '', page = '' } = item;
    return [
      ...[file, candidate.id ?? '', candidate.name, candidate.issuer ?? '', question, check],
      ...[item.title, page, item.freshUntil, item.state, String(record), refresh([item])[0]?.line ?? ''],
    ];
  });
  return [head, ...rows].map(csvLine).join('');
}
