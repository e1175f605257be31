import type { Report } from '../../../core/model/result.js';
import { CHECKS } from '../../../words/en/report/checklist.js';
import { HEADINGS } from '../../../words/en/report/headings.js';
import { type CheckView, checklistEffort, checklistGroups } from '../../checklist-view.js';
import type { Labelled } from './lines.js';

/** What to verify, one block a check, the decisive ones first. */
export function checklistBlocks(report: Report): readonly (readonly Labelled[])[] {
  const groups = checklistGroups(report);
  if (groups.length === 0) return [];
  return [
    [[HEADINGS.checklist, checklistEffort(report)]],
    ...groups.flatMap(({ heading, checks }) => checks.map((check) => checkLines(heading, check))),
    [CHECKS.yours],
  ];
}

function checkLines(
  heading: string,
  { number, done, title, id, stake, lines, source }: CheckView,
): readonly Labelled[] {
  return [
    [`Check ${number}, ${done ? 'done' : 'to do'}`, `${title} (${id})`],
    ['Matters', [heading, ...(stake === undefined ? [] : [stake])].join(', ')],
    ...lines,
    ...(source === undefined ? [] : [['Source', source] as const]),
  ];
}
