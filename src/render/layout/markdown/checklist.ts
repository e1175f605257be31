import type { Report } from '../../../core/model/result.js';
import { escapeMarkdown } from '../../../terminal/escape.js';
import { CHECKS } from '../../../words/en/report/checklist.js';
import { HEADINGS } from '../../../words/en/report/headings.js';
import { type CheckView, checklistEffort, checklistGroups } from '../../checklist-view.js';
import { linkOrText } from './text.js';

/** What to verify, as a task list under each heading. */
export function checklistSection(report: Report): readonly string[] {
  const groups = checklistGroups(report);
  if (groups.length === 0) return [];
  return [
    `## ${HEADINGS.checklist}`,
    '',
    `${checklistEffort(report)}. ${CHECKS.yoursBelow}`,
    ...groups.flatMap(({ heading, checks }) => ['', `### ${heading}`, '', ...checks.flatMap(taskLines)]),
  ];
}

function taskLines({ done, number, title, id, stake, lines, source }: CheckView): readonly string[] {
  const after = [idText(id), ...(stake === undefined ? [] : [stake])].join(', ');
  return [
    `- [${done ? 'x' : ' '}] ${number}\\. **${escapeMarkdown(title)}** (${after})`,
    ...lines.map(([label, text]) => `  - ${label}: ${escapeMarkdown(text)}`),
    ...(source === undefined ? [] : [`  - Source: ${linkOrText(source)}`]),
  ];
}

/** An id as code, so that it can be copied for `--tick` as it is. */
function idText(id: string): string {
  return /^[a-z][a-z0-9-]*$/.test(id) ? `\`${id}\`` : escapeMarkdown(id);
}
