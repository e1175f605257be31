import type { ChecklistItem, Report } from '../core/model/result.js';
import { answerLabel, counted, titleOfId } from '../words/en/phrases.js';
import { CHECK_GROUPS, CHECKS } from '../words/en/report/checklist.js';
import { whole } from '../words/numbers/whole-numbers.js';

/** One check in words; `stake` says what depends on it. */
export interface CheckView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly done: boolean;
  readonly stake?: string;
  readonly source?: string;
  /** Label and text of each line under the title. */
  readonly lines: readonly (readonly [label: string, text: string])[];
}

/** Checks that belong together, under their heading. */
export interface CheckGroup {
  readonly heading: string;
  readonly checks: readonly CheckView[];
}

const HEADINGS = [CHECK_GROUPS.decides, CHECK_GROUPS.knockouts, CHECK_GROUPS.others, CHECK_GROUPS.always];
const MINUTES_PER_CHECK = 2.5;

/** The checklist in the order of consequence, numbered through; groups with nothing in them are left out. */
export function checklistGroups(report: Report): readonly CheckGroup[] {
  const ordered = HEADINGS.map((heading) => ({
    heading,
    items: report.result.checklist.filter((item) => headingOf(item) === heading),
  })).filter((group) => group.items.length > 0);
  const numbers = new Map(ordered.flatMap((group) => group.items).map((item, index) => [item, index + 1]));
  return ordered.map(({ heading, items }) => ({
    heading,
    checks: items.map((item) => checkView(report, item, numbers.get(item) ?? 0)),
  }));
}

/** How much there is to do: checks left, and a rough time for them. */
export function checklistEffort({ result }: Report): string {
  const all = result.checklist.length;
  const left = result.checklist.filter((item) => item.state !== 'confirmed').length;
  if (left === 0) return `all ${counted(all, 'check')} confirmed`;
  const checks = left === all ? counted(all, 'check') : `${left} of ${counted(all, 'check')} left`;
  return `${checks}, about ${Math.ceil(left * MINUTES_PER_CHECK)} min`;
}

function headingOf(item: ChecklistItem): string {
  if (item.decides) return CHECK_GROUPS.decides;
  if (item.knockout !== undefined) return CHECK_GROUPS.knockouts;
  return item.question === undefined ? CHECK_GROUPS.always : CHECK_GROUPS.others;
}

function checkView(report: Report, item: ChecklistItem, number: number): CheckView {
  const done = item.state === 'confirmed';
  const stake = stakeOf(item);
  return {
    id: item.id,
    number,
    title: titleOfId(item.id),
    done,
    ...(stake !== undefined && { stake }),
    ...(item.source !== undefined && { source: item.source }),
    lines: done ? [['Done', history(item)]] : openLines(report, item),
  };
}

function openLines(report: Report, item: ChecklistItem): CheckView['lines'] {
  return [
    ...stateLine(item),
    ...answerLine(report, item),
    ['Open', item.open],
    ['Find', item.find],
    ['Wrong', /^if\b/i.test(item.wrongIf) ? item.wrongIf : `if ${item.wrongIf}`],
  ];
}

function stateLine(item: ChecklistItem): CheckView['lines'] {
  if (item.state === 'stale') return [['Stale', CHECKS.stale(history(item))]];
  if (item.state === 'contradicted') return [['Doubt', CHECKS.contradicted(history(item))]];
  return [];
}

function history({ state, checked }: ChecklistItem): string {
  const word = state === 'contradicted' ? 'contradicted' : 'confirmed';
  return checked === undefined ? word : `${word} ${checked}`;
}

function answerLine({ rubric, result }: Report, { question }: ChecklistItem): CheckView['lines'] {
  const rows = [...result.profile, ...result.criteria.flatMap((criterion) => criterion.questions)];
  const row = rows.find((each) => each.id === question);
  if (row?.value === undefined || row.state !== 'answered') return [];
  return [['Said', answerLabel(rubric, row.id, row.value)]];
}

function stakeOf(item: ChecklistItem): string | undefined {
  if (item.knockout !== undefined) return 'or else STOP';
  const points = whole(item.impact);
  if (points === 0) return undefined;
  return CHECKS.points(points);
}
