import type { QuestionState } from '../../../core/model/question-state.js';
import type { ChecklistItem, Report } from '../../../core/model/result.js';
import { concernsKnockout } from '../../../core/model/rules.js';
import { answerLabel, capitalised } from '../../../words/en/phrases.js';
import { CHECK_LABELS, CHECKS, checklistHeading } from '../../../words/en/report/checklist.js';
import { whole } from '../../../words/numbers/whole-numbers.js';
import { linkOrText } from '../addresses.js';
import type { Block, Medium, Section, Task } from '../model.js';
import { checksByPage, isToDo, type PageChecks } from './checks-by-page.js';

/** What a checklist needs of a report. */
export type Checklist = Report<'profile' | 'criteria' | 'checklist'>;

/** How a checklist is laid out: by the page to open, or as one list in the order of consequence. */
export const CHECKLIST_ORDERS = ['page', 'consequence'] as const;

export type ChecklistOrder = (typeof CHECKLIST_ORDERS)[number];

/** What to verify before paying, by the page to open, in the order of consequence; pages alone first where the rest folds. */
export function checklistSection(
  report: Checklist,
  { kind, folds }: Medium,
  order: ChecklistOrder = 'page',
): readonly Section[] {
  const pages = checksByPage(report);
  if (pages.length === 0) return [];
  const blocks =
    order === 'consequence'
      ? flatBlocks(report, pages)
      : pages.flatMap((page, index) => pageBlocks(report, page, index + 1));
  const effort = checklistEffort(report, pages);
  const head = {
    id: 'checklist',
    heading: checklistHeading(report.result.verdict, report.rubric.actionWords),
  };
  if (kind === 'screen') return [{ ...head, aside: effort, blocks: [...blocks, YOURS] }];
  const lead = `${effort}. ${CHECKS.yoursBelow}`;
  if (folds === undefined || order === 'consequence') return [{ ...head, lead, blocks }];
  return [
    { ...head, lead, blocks: pages.map(pageTask) },
    { id: 'checks', heading: CHECKS.inFull, blocks, fold: 'folded' },
  ];
}

/** A page with the titles of what is left to check on it. */
function pageTask({ title, items }: PageChecks): Task {
  const open = items.filter(isToDo);
  const named = open.length === 0 ? items : open;
  const aside = named.map((item) => item.title ?? item.find).join('; ');
  return { kind: 'task', done: open.length === 0, title, aside, facts: [] };
}

const YOURS: Block = { kind: 'paragraph', text: CHECKS.yoursAbove, labelled: CHECKS.yours };

function checklistEffort({ result }: Checklist, pages: readonly PageChecks[]): string {
  const left = result.checklist.filter(isToDo);
  const open = pages.filter(({ items }) => items.some(isToDo));
  return CHECKS.effort(left.length, result.checklist.length, open.length, Math.ceil(minutesOf(left)));
}

function pageBlocks(report: Checklist, { title, find, items }: PageChecks, number: number): readonly Block[] {
  const open = items.filter(isToDo);
  const matters = open[0] && consequence(report, open[0]);
  const minutes = CHECKS.minutes(Math.ceil(minutesOf(open)));
  const aside =
    open.length === 0 ? CHECKS.pageDone : matters === undefined ? minutes : `${matters}, ${minutes}`;
  return [
    { kind: 'subheading', text: `${number}. ${title}`, aside, labelled: CHECKS.page(number, title, aside) },
    ...(find === undefined ? [] : [wordsToFind(find)]),
    ...items.map((item) => taskOf(report, item, title, matters)),
  ];
}

/** One list in the order of consequence, what is done last; each check names its page. */
function flatBlocks(report: Checklist, pages: readonly PageChecks[]): readonly Block[] {
  const { checklist } = report.result;
  const done = checklist.filter((item) => !isToDo(item));
  return [...checklist.filter(isToDo), ...done].map((item) => {
    const page = pages.find(({ items }) => items.includes(item));
    const task = taskOf(report, item, item.open, undefined);
    const where = page === undefined ? [] : [[CHECK_LABELS.open, page.title] as const];
    return { ...task, facts: [...where, ...task.facts] };
  });
}

function wordsToFind(find: string): Block {
  return {
    kind: 'paragraph',
    look: 'faint',
    text: CHECKS.lookFor(find),
    labelled: [CHECK_LABELS.words, find],
  };
}

/** Says what depends on a check where the heading of its page says something else. */
export function taskOf(
  report: Checklist,
  item: ChecklistItem,
  page: string,
  pageMatters: string | undefined,
): Task {
  const { title = capitalised(item.find), id } = item;
  const matters = isToDo(item) ? consequence(report, item) : undefined;
  const aside = matters === pageMatters ? undefined : matters;
  return {
    kind: 'task',
    done: !isToDo(item),
    title,
    id,
    ...(aside !== undefined && { aside }),
    facts: [
      ...(isToDo(item) ? openLines(report, item, page) : [[CHECK_LABELS.done, history(item)] as const]),
      ...(item.source === undefined ? [] : [[CHECK_LABELS.source, linkOrText(item.source)] as const]),
    ],
  };
}

/** What a reader does not yet know from the title and the page. */
function openLines(report: Checklist, item: ChecklistItem, page: string): Task['facts'] {
  const { title, open, find, wrongIf } = item;
  return [
    ...stateLine(item),
    ...answerLine(report, item),
    ...(item.page === undefined || open === page ? [] : [[CHECK_LABELS.open, open] as const]),
    ...(title === undefined ? [] : [[CHECK_LABELS.find, find] as const]),
    [CHECK_LABELS.wrongIf, CHECKS.wrongIf(wrongIf)],
  ];
}

function stateLine(item: ChecklistItem): Task['facts'] {
  if (item.state === 'stale') return [[CHECK_LABELS.stale, CHECKS.stale(history(item))]];
  if (item.state === 'contradicted') return [[CHECK_LABELS.contradicted, CHECKS.contradicted(history(item))]];
  return [];
}

function history({ state, checked }: ChecklistItem): string {
  return CHECKS.history(state === 'contradicted' ? 'contradicted' : 'confirmed', checked);
}

const ANSWERED: readonly QuestionState[] = ['answered', 'partial'];

function answerLine({ rubric, result }: Checklist, { question }: ChecklistItem): Task['facts'] {
  const rows = [...result.profile, ...result.criteria.flatMap((criterion) => criterion.questions)];
  const row = rows.find((each) => each.id === question);
  if (row?.value === undefined || !ANSWERED.includes(row.state)) return [];
  return [[CHECK_LABELS.answer, answerLabel(rubric, row.id, row.value)]];
}

/** What depends on a check; undefined for small points. */
function consequence({ rubric }: Checklist, item: ChecklistItem): string | undefined {
  if (concernsKnockout(rubric, item)) return CHECKS.orStop;
  if (item.decides) return CHECKS.decides;
  if (item.question === undefined) return CHECKS.always;
  const points = whole(item.impact);
  return points === 0 ? undefined : CHECKS.points(points);
}

/** For a check whose rubric does not say how long it takes. */
export const MINUTES_PER_CHECK = 2.5;

/** How many minutes some checks take together. */
export function minutesOf(items: readonly Pick<ChecklistItem, 'minutes'>[]): number {
  return items.reduce((sum, { minutes = MINUTES_PER_CHECK }) => sum + minutes, 0);
}
