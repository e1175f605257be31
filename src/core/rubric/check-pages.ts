import { type Path, type Problem, problem } from '../model/problem.js';
import type { Rubric } from '../model/rubric.js';
import { placedChecks, placedQuestions } from './places.js';

/** Finds questions and checklist items of pages that do not exist, and items that say nothing to open. */
export function checkPages(rubric: Rubric): readonly Problem[] {
  const known = new Set(rubric.pages.map(({ id }) => id));
  const unknownPage = (id: string | undefined, path: Path): readonly Problem[] =>
    id === undefined || known.has(id)
      ? []
      : [problem('rubric/unknown-page', { id, known: [...known] }, { path: [...path, 'page'] })];
  return [
    ...placedQuestions(rubric).flatMap(({ question, path }) => unknownPage(question.page, path)),
    ...placedChecks(rubric).flatMap(({ item, path }) =>
      item.page === undefined && item.open === ''
        ? [problem('schema/value', { expected: { id: 'page-or-open' }, found: 'neither' }, { path })]
        : unknownPage(item.page, path),
    ),
  ];
}
