import { counted } from '../../words/en/phrases.js';
import { DUE } from '../../words/en/report/due.js';
import { clipped } from '../batch/entry.js';
import { byCandidate, byPage, type DueGroup } from '../document/due-groups.js';
import type { DueList } from '../document/due-page.js';
import { type Annotation, logLine, workflowCommand } from './workflow-command.js';

/** GitHub shows no more per step. */
const SHOWN = 10;

/** Writes an annotation for each page of a candidate, the oldest first, at most ten; and a line with the count. */
export function renderDueGithub({ due }: DueList): string {
  const shown = byPage(due).slice(0, SHOWN).map(annotationOf).map(workflowCommand);
  const sum = due.length === 0 ? DUE.nothing : DUE.sum(due.length, byCandidate(due).length);
  return `${[...shown, logLine(sum)].join('\n')}\n`;
}

function annotationOf(items: DueGroup): Annotation {
  const [{ candidate, page = DUE.anyPage, freshUntil, state, file, line }] = items;
  const titles = items.map(({ title }) => clipped(title)).join('; ');
  return {
    level: state === 'stale' ? 'error' : 'warning',
    title: clipped(DUE.entry(page, candidate.name)),
    message: `${counted(items.length, 'fact')}, ${DUE.freshUntil(freshUntil)}: ${titles}`,
    ...(file !== undefined && { file }),
    ...(file !== undefined && line !== undefined && { line }),
  };
}
