import type { ChecklistItem } from '../../../core/model/result.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { CHECK_LABELS, CHECKLIST_TITLE } from '../../../words/en/report/checklist.js';
import { linkOrText } from '../addresses.js';
import type { Page } from '../model.js';
import { type Checklist, type ChecklistOrder, checklistSection, taskOf } from './checklist.js';
import { aboutReport } from './report.js';

/** The page of a checklist alone. */
export function checklistPage(report: Checklist, order: ChecklistOrder = 'page'): Page {
  return (medium) => ({
    ...aboutReport(report),
    title: [LAYOUT.page, CHECKLIST_TITLE],
    sections: checklistSection(report, medium, order),
    conclusion: [],
    headings: 'read',
  });
}

/** The address from which a page is looked for. */
export function addressPage(url: string): Page {
  return () => ({
    sections: [
      { id: 'address', blocks: [{ kind: 'fact', label: CHECK_LABELS.from, text: linkOrText(url) }] },
    ],
    conclusion: [],
    headings: 'read',
  });
}

/** One check, in full, above the question what the page says. */
export function checkPage(report: Checklist, item: ChecklistItem, page: string): Page {
  return () => ({
    sections: [{ id: 'check', blocks: [taskOf(report, item, page, undefined)] }],
    conclusion: [],
    headings: 'read',
  });
}
