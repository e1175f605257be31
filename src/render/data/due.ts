import { counted } from '../../words/en/phrases.js';
import { DUE } from '../../words/en/report/due.js';
import { clipped } from '../batch/entry.js';
import { byCandidate, byPage, type DueGroup, type DueList, titleOf } from '../document/due-page.js';
import { csvLine } from './csv-line.js';
import { type Annotation, logLine, workflowCommand } from './workflow-command.js';

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

/** Writes what is due as indented JSON. */
export function renderDueJson({ asOf, within, due, refresh }: DueList): string {
  const items = due.map((item) => ({ ...item, command: refresh([item])[0]?.line }));
  return `${JSON.stringify({ schemaVersion: 1, asOf, within, due: items }, null, 2)}\n`;
}

/** GitHub shows no more per step. */
const SHOWN = 10;

/** Writes an annotation for each page of a candidate, the oldest first, at most ten; and a line with the count. */
export function renderDueGithub({ due, refresh }: DueList): string {
  const shown = byPage(due)
    .slice(0, SHOWN)
    .map((items) => annotationOf(items, refresh))
    .map(workflowCommand);
  const sum = due.length === 0 ? DUE.nothing : DUE.sum(due.length, byCandidate(due).length);
  return `${[...shown, logLine(sum)].join('\n')}\n`;
}

function annotationOf(items: DueGroup, refresh: DueList['refresh']): Annotation {
  const [{ candidate, page = DUE.anyPage, freshUntil, state, file, line }] = items;
  const titles = items.map((item) => clipped(titleOf(item))).join('; ');
  const commands = refresh(items).map(({ line }) => `; ${line}`);
  return {
    level: state === 'stale' ? 'error' : 'warning',
    title: clipped(DUE.entry(page, candidate.name)),
    message: `${counted(items.length, 'fact')}, ${DUE.freshUntil(freshUntil)}: ${titles}${commands.join('')}`,
    ...(file !== undefined && { file }),
    ...(file !== undefined && line !== undefined && { line }),
  };
}
