import { questionsReferencedBy } from '../../../core/model/condition.js';
import type { ChecklistItem, Report } from '../../../core/model/result.js';
import { capitalised } from '../../../words/en/phrases.js';

/** The checks to make on one page, those that are done last. */
export interface PageChecks {
  readonly title: string;
  /** The words by which the page is found. */
  readonly find?: string;
  readonly items: readonly ChecklistItem[];
}

/**
 * The checks by the page to open, in the order of the most important open check of each; pages with nothing left to check
 * come last. Checks without a page form one group for each text of what to open.
 */
export function checksByPage({ rubric, result }: Report<'checklist'>): readonly PageChecks[] {
  const groups = new Map<string, ChecklistItem[]>();
  for (const item of [...result.checklist.filter(isToDo), ...result.checklist.filter(isDone)]) {
    const key = JSON.stringify(item.page === undefined ? { open: item.open } : { page: item.page });
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const all = [...groups.values()];
  return [
    ...costsNotLast(
      rubric,
      all.filter((items) => items.some(isToDo)),
    ),
    ...all.filter((items) => items.every(isDone)),
  ].map((items) => pageOf(rubric, items));
}

/** Whether a check is not confirmed, or no longer. */
export function isToDo({ state }: ChecklistItem): boolean {
  return state !== 'confirmed';
}

function isDone(item: ChecklistItem): boolean {
  return !isToDo(item);
}

/** The price, and what is to be checked whatever the answers, such as a refund, are not left to the end. */
function costsNotLast(
  rubric: Report<never>['rubric'],
  pages: readonly ChecklistItem[][],
): readonly ChecklistItem[][] {
  const ofPrice = rubric.free === undefined ? [] : questionsReferencedBy(rubric.free, rubric);
  const isOfCosts = ({ question, knockout }: ChecklistItem): boolean =>
    question === undefined ? knockout === undefined : ofPrice.includes(question);
  const at = pages.findLastIndex((items) => !items.some(isOfCosts));
  return at < 1 ? pages : [...pages.slice(0, at), ...pages.slice(at + 1), ...pages.slice(at, at + 1)];
}

function pageOf(rubric: Report<never>['rubric'], items: readonly ChecklistItem[]): PageChecks {
  const [first] = items;
  const page = rubric.pages.find(({ id }) => id === first?.page);
  if (page !== undefined) return { title: page.title, find: page.find, items };
  return { title: capitalised(first?.open ?? ''), items };
}
