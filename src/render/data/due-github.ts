import { counted } from '../../words/en/phrases.js';
import { DUE } from '../../words/en/report/due.js';
import { clipped } from '../batch/entry.js';
import { byCandidate, byPage, type DueGroup, titleOf } from '../document/due-groups.js';
import type { DueList } from '../document/due-page.js';
import { type Annotation, logLine, workflowCommand } from './workflow-command.js';

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
