import type { Candidate } from '../model/answer.js';
import { byText } from '../model/by-text.js';
import type { Report } from '../model/result.js';
import { allQuestions, type Question, type Rubric } from '../model/rubric.js';
import { ageInDays } from '../scoring/age.js';

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
  const dueOf = (
    freshUntil: string | undefined,
  ): readonly Pick<DueItem, 'candidate' | 'freshUntil' | 'state'>[] =>
    freshUntil === undefined || ageInDays(asOf, freshUntil) > within
      ? []
      : [{ candidate, freshUntil, state: freshUntil < asOf ? 'stale' : 'due' }];
  const rows = [...result.profile, ...result.criteria.flatMap(({ questions }) => questions)];
  const freshDays = new Map(
    rows
      .filter(({ state }) => ['answered', 'partial', 'stale'].includes(state))
      .map(({ id, freshUntil }) => [id, freshUntil]),
  );
  const answers = allQuestions(rubric).flatMap((question) =>
    dueOf(freshDays.get(question.id)).map((due): DueItem => ({ ...due, ...asItem(rubric, question) })),
  );
  const checks = result.checklist
    .filter(({ state }) => ['confirmed', 'stale'].includes(state))
    .flatMap(({ id, title, find, page, open, freshUntil }) =>
      dueOf(freshUntil).map(
        (due): DueItem => ({
          ...due,
          check: id,
          title: title ?? find,
          page: pageTitle(rubric, page) ?? open,
        }),
      ),
    );
  return [...answers, ...checks].sort((a, b) => byText(a.freshUntil, b.freshUntil));
}

function asItem(
  rubric: Rubric,
  { id, ask, page, verify }: Question,
): Pick<DueItem, 'question' | 'title' | 'page'> {
  const title = pageTitle(rubric, page ?? verify[0]?.page);
  return { question: id, title: ask, ...(title !== undefined && { page: title }) };
}

function pageTitle({ pages }: Rubric, id: string | undefined): string | undefined {
  return pages.find((page) => page.id === id)?.title;
}
