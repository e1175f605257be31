import type { ChecklistItem } from '../../../core/model/result.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { CHECKLIST_TITLE } from '../../../words/en/report/checklist.js';
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

/** One check, in full, above the question what the page says. */
export function checkPage(report: Checklist, item: ChecklistItem, page: string): Page {
  return () => ({
    sections: [{ id: 'check', blocks: [taskOf(report, item, page, undefined)] }],
    conclusion: [],
    headings: 'read',
  });
}
