import type { QuestionState } from '../../../core/model/question-state.js';
import type { ChecklistItem, Report } from '../../../core/model/result.js';
import { concernsKnockout } from '../../../core/model/rules.js';
import { answerLabel, titleOfId } from '../../../words/en/phrases.js';
import { CHECK_GROUPS, CHECK_LABELS, CHECKS } from '../../../words/en/report/checklist.js';
import { HEADINGS } from '../../../words/en/report/headings.js';
import { whole } from '../../../words/numbers/whole-numbers.js';
import { linkOrText } from '../addresses.js';
import type { Block, Medium, Section, Task } from '../model.js';
import { minutesOf } from './check-minutes.js';

const GROUPS = [CHECK_GROUPS.decides, CHECK_GROUPS.knockouts, CHECK_GROUPS.others, CHECK_GROUPS.always];

/** What to verify before paying, in the order of consequence, numbered. */
export function checklistSection(report: Report, { kind }: Medium): readonly Section[] {
  const ordered = GROUPS.map((group) =>
    report.result.checklist.filter((item) => groupOf(report, item) === group),
  );
  const numbers = new Map(ordered.flat().map((item, index) => [item, index + 1]));
  const tasks = ordered.flatMap((items, at) => {
    const tasks = items.map((item) => taskOf(report, item, numbers.get(item) ?? 0));
    return tasks.length === 0 ? [] : [{ kind: 'subheading' as const, text: GROUPS[at] ?? '' }, ...tasks];
  });
  if (tasks.length === 0) return [];
  const effort = checklistEffort(report);
  const head = { id: 'checklist', heading: HEADINGS.checklist };
  return kind === 'file'
    ? [{ ...head, lead: `${effort}. ${CHECKS.yoursBelow}`, blocks: tasks }]
    : [{ ...head, aside: effort, blocks: [...tasks, YOURS] }];
}

const YOURS: Block = { kind: 'paragraph', text: CHECKS.yoursAbove, labelled: CHECKS.yours };

function checklistEffort({ result }: Report): string {
  const left = result.checklist.filter((item) => item.state !== 'confirmed');
  return CHECKS.effort(left.length, result.checklist.length, Math.ceil(minutesOf(left)));
}

function groupOf({ rubric }: Report, item: ChecklistItem): string {
  if (item.decides) return CHECK_GROUPS.decides;
  if (concernsKnockout(rubric, item)) return CHECK_GROUPS.knockouts;
  return item.question === undefined ? CHECK_GROUPS.always : CHECK_GROUPS.others;
}

function taskOf(report: Report, item: ChecklistItem, number: number): Task {
  const done = item.state === 'confirmed';
  const aside = matterOf(report, item);
  const facts: Task['facts'] = done ? [[CHECK_LABELS.done, history(item)]] : openLines(report, item);
  return {
    kind: 'task',
    number,
    of: report.result.checklist.length,
    done,
    title: item.title ?? titleOfId(item.id),
    id: item.id,
    group: groupOf(report, item),
    ...(aside !== undefined && { aside }),
    facts: item.source === undefined ? facts : [...facts, [CHECK_LABELS.source, linkOrText(item.source)]],
  };
}

function openLines(report: Report, item: ChecklistItem): Task['facts'] {
  return [
    ...stateLine(item),
    ...answerLine(report, item),
    [CHECK_LABELS.open, item.open],
    [CHECK_LABELS.find, item.find],
    [CHECK_LABELS.wrongIf, CHECKS.wrongIf(item.wrongIf)],
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

function answerLine({ rubric, result }: Report, { question }: ChecklistItem): Task['facts'] {
  const rows = [...result.profile, ...result.criteria.flatMap((criterion) => criterion.questions)];
  const row = rows.find((each) => each.id === question);
  if (row?.value === undefined || !ANSWERED.includes(row.state)) return [];
  return [[CHECK_LABELS.answer, answerLabel(rubric, row.id, row.value)]];
}

function matterOf({ rubric }: Report, item: ChecklistItem): string | undefined {
  if (concernsKnockout(rubric, item)) return CHECKS.orStop;
  const points = whole(item.impact);
  return points === 0 ? undefined : CHECKS.points(points);
}
