import { questionsReferencedBy } from '../../../core/model/condition.js';
import { worthFindingOut } from '../../../core/model/next-question.js';
import { shortOutcomes } from '../../../words/en/answer-ranges.js';
import { questionOf, questionText } from '../../../words/en/phrases.js';
import { checklistHeading } from '../../../words/en/report/checklist.js';
import { checksHeading, OVERVIEW } from '../../../words/en/report/overview.js';
import type { Block, Section } from '../model.js';
import { MINUTES_PER_CHECK, minutesOf } from './checklist.js';
import { checksByPage, isToDo } from './checks-by-page.js';
import type { Overviewed, Room } from './overview-parts.js';

/** Where no questions settle what to do. */
const MOST_QUESTIONS = 2;

/**
 * The questions that settle what to do, or else those that decide most, and one for each knock-out that may still
 * prevent it; none where it is settled.
 */
export function questionsToAsk({ rubric, result }: Overviewed): readonly string[] {
  const { action, until } = result.verdict;
  if (action !== 'wait') return [];
  const settling =
    until?.settle ??
    worthFindingOut(result)
      .slice(0, MOST_QUESTIONS)
      .map(({ question }) => question);
  const first = questionBehindAllKnockouts({ rubric, result });
  const stopping = openBehindKnockouts({ rubric, result }).flatMap((open) => open.slice(0, 1));
  return [...new Set([...(first === undefined ? [] : [first]), ...settling, ...stopping])];
}

/** The one open question that every unchecked knock-out waits for, and no other; undefined where there is none. */
export function questionBehindAllKnockouts(report: Overviewed): string | undefined {
  const behind = openBehindKnockouts(report);
  const [only, ...others] = new Set(behind.flat());
  return others.length > 0 || behind.some((open) => open.length === 0) ? undefined : only;
}

/** For each unchecked knock-out, the open questions that it depends on. */
function openBehindKnockouts({ rubric, result }: Overviewed): readonly (readonly string[])[] {
  const open = new Set(result.next.map(({ question }) => question));
  return rubric.knockouts
    .filter(({ id }) => result.verdict.until?.unless?.includes(id))
    .map(({ when }) => questionsReferencedBy(when, rubric).filter((id) => open.has(id)));
}

/** What to find out first, and where. */
export function findOut(report: Overviewed, room: Room): readonly Section[] {
  const { result, rubric } = report;
  const { taskLines, outcomes } = room;
  const asked = questionsToAsk(report);
  const shown = asked.slice(0, room.questions);
  if (shown.length === 0) return [];
  const more = asked.length - shown.length;
  const blocks = shown.map((id, at): Block => {
    const next = result.next.find(({ question }) => question === id);
    const effects = next === undefined || outcomes === 'left out' ? '' : shortOutcomes(report, next);
    const page = pageTitle(report, pageOf(report, id));
    return {
      ...taskNumbered(at + 1, questionText(rubric, id)),
      ...(page !== undefined && { aside: page }),
      facts: effects === '' ? [] : [['', effects]],
      most: taskLines,
    };
  });
  const minutes = shown.reduce((sum, id) => sum + minutesFor(report, id), 0);
  return [
    { id: 'find-out', heading: OVERVIEW.findOut(more), aside: OVERVIEW.minutes(Math.ceil(minutes)), blocks },
  ];
}

function pageOf({ rubric }: Overviewed, id: string): string | undefined {
  return questionOf(rubric, id)?.page;
}

function pageTitle({ rubric }: Overviewed, page: string | undefined): string | undefined {
  return rubric.pages.find(({ id }) => id === page)?.title;
}

function minutesFor({ result }: Overviewed, id: string): number {
  const items = result.checklist.filter(({ question }) => question === id);
  return items.length === 0 ? MINUTES_PER_CHECK : minutesOf(items);
}

/** The open checks by page, in the order of the most important item of each. */
export function openChecks(report: Overviewed, room: Room): readonly Section[] {
  const open = report.result.checklist.filter(isToDo);
  const pages = checksByPage(report).filter(({ items }) => items.some(isToDo));
  const shown = pages.slice(0, room.checks);
  if (shown.length === 0) return [];
  const first = questionsToAsk(report).slice(0, room.questions).length;
  const blocks = shown.map(({ title, items }, at): Block => {
    const titles = items.filter(isToDo).map((item) => item.title ?? item.find);
    return { ...taskNumbered(first + at + 1, `${title}: ${titles.join('; ')}`), most: room.taskLines };
  });
  const listed = shown.flatMap(({ items }) => items.filter(isToDo));
  const heading = checksHeading(
    checklistHeading(report.result.verdict, report.rubric.actionWords),
    listed.length,
    open.length,
    shown.length,
  );
  return [{ id: 'checks', heading, aside: OVERVIEW.minutes(Math.ceil(minutesOf(listed))), blocks }];
}

function taskNumbered(number: number, title: string): Extract<Block, { kind: 'task' }> {
  return { kind: 'task', number, done: false, title, facts: [] };
}
