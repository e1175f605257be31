import { DEFAULT_LANGUAGE } from '../core/model/language.js';
import type { Report, ReportPart, ResultPart } from '../core/model/result.js';
import { REPORT_PARTS, RESULT_PARTS } from '../core/model/result-parts.js';
import type { RenderOptions } from '../terminal/render-options.js';
import type { CsvTable } from './data/result-csv.js';
import type { DueList } from './document/due-page.js';
import type { Explained } from './document/explanation/document.js';
import type { Checklist, ChecklistOrder } from './document/report/checklist.js';
import {
  type Commands,
  OVERVIEW_PARTS,
  type Overviewed,
  ROOMS_BY_SIZE,
} from './document/report/overview-parts.js';
import { type LayoutName, oneScreenRenderer, pageRenderer } from './layouts.js';
import type { Letter } from './letter.js';

/** The formats of an explanation. */
export const EXPLANATION_FORMATS = [
  'pretty',
  'plain',
  'json',
  'markdown',
  'html',
] as const satisfies readonly (LayoutName | 'json')[];

export type ExplanationFormat = (typeof EXPLANATION_FORMATS)[number];

/** The formats of one result. */
export const FORMATS = [...EXPLANATION_FORMATS, 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** A screen and plain lines say by the next questions what the action waits for. */
const ON_SCREENS = REPORT_PARTS.filter((part) => part !== 'verdict.until');

/** What each format shows of a report besides its verdict: nothing else is computed for it. */
export const SHOWN_PARTS: Readonly<Record<Format, readonly ReportPart[]>> = {
  pretty: ON_SCREENS,
  plain: ON_SCREENS,
  json: RESULT_PARTS,
  markdown: REPORT_PARTS,
  html: REPORT_PARTS,
  csv: ['criteria', 'checklist'],
};

/** What `pretty` shows of a result: one screen, or all of it with the verdict last. */
export type Extent = 'one screen' | 'all';

/** The parts that a format shows; only the screen has a short form. */
export function partsShownBy(format: Format, extent: Extent): readonly ReportPart[] {
  return format === 'pretty' && extent === 'one screen' ? OVERVIEW_PARTS : SHOWN_PARTS[format];
}

/** Renders a value in one format, including the last newline. */
export type Renderer<Of> = (of: Of, options: RenderOptions) => string;

/** The renderer of reports in a format, loaded on request; `table` says what a row of CSV is. */
export async function reportRenderer(format: Format, table: CsvTable): Promise<Renderer<Report>> {
  if (format === 'json') return (await import('./data/json.js')).renderJson;
  if (format === 'csv') {
    const { resultCsv } = await import('./data/result-csv.js');
    return (report) => resultCsv(report, table);
  }
  return pageRenderer(format, async () => (await import('./document/report/report.js')).reportPage);
}

/** The renderer of the whole report on a screen, which ends in what to type next. */
export async function fullScreenRenderer({ everything, ...commands }: Commands): Promise<Renderer<Report>> {
  const { reportPage } = await import('./document/report/report.js');
  return pageRenderer('pretty', async () => (report) => reportPage(report, commands));
}

/** The renderer of the one screen: of the forms that it has, the fullest that fits. */
export async function screenRenderer(commands: Commands): Promise<Renderer<Overviewed>> {
  const { overviewPage } = await import('./document/report/overview.js');
  return oneScreenRenderer(ROOMS_BY_SIZE, (report, room) => overviewPage(report, commands, room));
}

/** The formats of what is due. */
export const DUE_FORMATS = [...EXPLANATION_FORMATS, 'csv', 'github', 'ics'] as const;

export type DueFormat = (typeof DUE_FORMATS)[number];

/** The renderer of what is due in a format, loaded on request. */
export async function dueRenderer(format: DueFormat): Promise<Renderer<DueList>> {
  if (format === 'json') return (await import('./data/due.js')).renderDueJson;
  if (format === 'csv') return (await import('./data/due.js')).renderDueCsv;
  if (format === 'github') return (await import('./data/due.js')).renderDueGithub;
  if (format === 'ics') return (await import('./due-ics.js')).renderDueIcs;
  return pageRenderer(format, async () => (await import('./document/due-page.js')).duePage);
}

/** What a checklist shows of a report. */
export const CHECKLIST_PARTS = [
  'profile',
  'criteria',
  'checklist',
  'notes',
] as const satisfies readonly ResultPart[];

/** The formats of a checklist; one is a letter about what is open in it. */
export const CHECKLIST_FORMATS = [...EXPLANATION_FORMATS, 'letter'] as const;

export type ChecklistFormat = (typeof CHECKLIST_FORMATS)[number];

/** The renderer of checklists in a format, loaded on request. */
export async function checklistRenderer(
  format: ChecklistFormat,
  order: ChecklistOrder,
): Promise<Renderer<Checklist & Pick<Letter, 'questions'>>> {
  if (format === 'json') return (await import('./data/json.js')).renderChecklistJson;
  if (format === 'letter') {
    const { renderLetter } = await import('./letter.js');
    return ({ rubric: { language = DEFAULT_LANGUAGE }, result: { candidate }, questions }) =>
      renderLetter({ candidate, language, questions });
  }
  const { checklistPage } = await import('./document/report/checklist-page.js');
  return pageRenderer(format, async () => (report) => checklistPage(report, order));
}

/** The formats of what was found in files; JSON and YAML are proposals. */
export const PROPOSAL_FORMATS = [...EXPLANATION_FORMATS, 'yaml'] as const;

export type ProposalFormat = (typeof PROPOSAL_FORMATS)[number];

/** The renderer of explanations in a format, loaded on request. */
export async function explanationRenderer(format: ExplanationFormat): Promise<Renderer<Explained>> {
  if (format === 'json') return (await import('./data/json.js')).renderExplanationJson;
  return pageRenderer(format, async () => (await import('./document/explanation/page.js')).explanationPage);
}
