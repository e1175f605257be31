import type { Candidate } from '../model/answer.js';
import { byText } from '../model/by-text.js';
import type { Report } from '../model/result.js';
import { allQuestions, type Rubric } from '../model/rubric.js';
import { dateOfAge } from '../scoring/age.js';

/** An answer or a confirmation that is stale, or will be within some days. */
export interface DueItem {
  readonly candidate: Candidate;
  /** The file of its answers, if there is one. */
  readonly file?: string;
  /** Its place in a list of candidates, from 1. */
  readonly record?: number;
  /** The line on which that record begins. */
  readonly line?: number;
  readonly question?: string;
  readonly check?: string;
  /** What to look at again. */
  readonly title: string;
  /** The title of the page to open. */
  readonly page?: string;
  /** The last ISO date on which it counts. */
  readonly freshUntil: string;
  readonly state: 'stale' | 'due';
}

/** The evidence of one candidate to refresh: what is stale on `asOf`, and what will be `within` days; the oldest first. */
export function dueItems(
  { rubric, result }: Report<'profile' | 'criteria' | 'checklist'>,
  within: number,
): readonly DueItem[] {
  const { candidate, asOf } = result;
  const last = dateOfAge(-within, asOf);
  const isDue = ({ freshUntil = '9999-99-99' }: { readonly freshUntil?: string }): boolean =>
    freshUntil < asOf || freshUntil <= last;
  const asDue = (freshUntil: string): Pick<DueItem, 'candidate' | 'freshUntil' | 'state'> => ({
    candidate,
    freshUntil,
    state: freshUntil < asOf ? 'stale' : 'due',
  });
  const answers = [...result.profile, ...result.criteria.flatMap(({ questions }) => questions)]
    .filter((row) => ['answered', 'partial', 'stale'].includes(row.state) && isDue(row))
    .map(
      ({ id, freshUntil = '' }): DueItem => ({ ...asDue(freshUntil), question: id, ...about(rubric, id) }),
    );
  const checks = result.checklist
    .filter((item) => ['confirmed', 'stale'].includes(item.state) && isDue(item))
    .map(
      ({ id, title, find, page, open, freshUntil = '' }): DueItem => ({
        ...asDue(freshUntil),
        check: id,
        title: title ?? find,
        page: pageTitle(rubric, page) ?? open,
      }),
    );
  return [...answers, ...checks].sort((a, b) => byText(a.freshUntil, b.freshUntil));
}

function about(rubric: Rubric, id: string): Pick<DueItem, 'title' | 'page'> {
  const question = allQuestions(rubric).find((each) => each.id === id);
  const page = pageTitle(rubric, question?.page ?? question?.verify[0]?.page);
  return { title: question?.ask ?? id, ...(page !== undefined && { page }) };
}

function pageTitle({ pages }: Rubric, id: string | undefined): string | undefined {
  return pages.find((page) => page.id === id)?.title;
}
