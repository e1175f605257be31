import { type Path, type Problem, problem } from '../model/problem.js';
import type { Rubric } from '../model/rubric.js';
import { checkBands } from './check-bands.js';
import { checkConditions } from './check-conditions.js';
import { checkCycles, readsOf } from './check-cycles.js';
import { checkDate, checkNumber } from './check-numbers.js';
import { checkOptions } from './check-options.js';
import { type PlacedQuestion, placedChecks, placedQuestions } from './places.js';

/** Finds all inconsistencies of a well-formed rubric; places are paths in its file. */
export function checkRubric(rubric: Rubric): readonly Problem[] {
  return [
    ...checkIds(rubric),
    ...checkBands(rubric),
    ...placedQuestions(rubric).flatMap(checkQuestion),
    ...checkPages(rubric),
    ...checkConditions(rubric),
    ...checkCycles(rubric),
    ...checkChains(rubric),
    ...checkWeights(rubric),
  ];
}

function checkQuestion({ question, ...place }: PlacedQuestion): readonly Problem[] {
  switch (question.type) {
    case 'choice':
    case 'multi':
    case 'yes-no':
      return checkOptions(question, place);
    case 'number':
      return checkNumber(question, place);
    case 'date':
      return checkDate(question, place);
    case 'text':
      return [];
  }
}

// Products with far smaller weights lose all their digits.
const SMALLEST = 1e-12;

/** Finds weights too small to be multiplied. */
function checkWeights(rubric: Rubric): readonly Problem[] {
  const placed = [
    ...rubric.criteria.map(({ weight }, index) => ({ weight, path: ['criteria', index, 'weight'] })),
    ...placedQuestions(rubric).map(({ question, path }) => ({
      weight: question.weight,
      path: [...path, 'weight'],
    })),
  ];
  return placed
    .filter(({ weight }) => weight > 0 && weight < SMALLEST)
    .map(({ weight, path }) => tooSmall(weight, path));
}

function tooSmall(weight: number, path: Path): Problem {
  const expected = { id: 'weight', least: SMALLEST } as const;
  return problem('rubric/bounds', { expected, found: String(weight) }, { path });
}

/** Finds questions and checklist items of pages that do not exist, and items that say nothing to open. */
function checkPages(rubric: Rubric): readonly Problem[] {
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

/** Each step of a chain takes stack; no person could follow such a long one either. */
const MOST_STEPS = 100;

/** Finds the first question at the end of too long a chain of questions that depend on one another. */
export function checkChains(rubric: Rubric): readonly Problem[] {
  const placed = placedQuestions(rubric);
  const waiting = new Map(readsOf(rubric, placed));
  for (let steps = 0; waiting.size > 0; steps += 1) {
    const ready = [...waiting].filter(([, read]) => !read.some((each) => waiting.has(each)));
    // The remaining ones form a cycle, which is reported separately.
    if (ready.length === 0) return [];
    for (const [node] of ready) waiting.delete(node);
    const isReady = new Set(ready.map(([node]) => node));
    const first = steps > MOST_STEPS ? placed.find(({ question }) => isReady.has(question.id)) : undefined;
    if (first !== undefined) {
      const args = { question: first.question.id, limit: MOST_STEPS };
      return [problem('rubric/long-chain', args, { path: [...first.path, 'when'] })];
    }
  }
  return [];
}

/** Words that results use for other verdicts. */
const RESERVED_BANDS: readonly string[] = ['stop', 'undecided', 'not-scored'];

interface PlacedId {
  readonly id: string;
  readonly path: Path;
}

/** Finds duplicate ids within their namespace, and reserved band ids. */
function checkIds(rubric: Rubric): readonly Problem[] {
  const questions = placedQuestions(rubric).map(({ question, path }) => ({ id: question.id, path }));
  const checks = placedChecks(rubric).map(({ item, path }) => ({ id: item.id, path }));
  return [
    ...repeated('question', questions),
    ...repeated('criterion', listed('criteria', rubric.criteria)),
    ...repeated('check', checks),
    ...repeated('band', listed('bands', rubric.bands)),
    ...repeated('page', listed('pages', rubric.pages)),
    ...repeated('dimension', listed('dimensions', rubric.dimensions ?? [])),
    ...repeated('knockout', listed('knockouts', rubric.knockouts)),
    ...repeated('cap', listed('caps', rubric.caps)),
    ...repeated('warning', listed('warnings', rubric.warnings)),
    ...reservedBands(rubric),
  ];
}

function listed(list: string, items: readonly { readonly id: string }[]): readonly PlacedId[] {
  return items.map(({ id }, index) => ({ id, path: [list, index] }));
}

function repeated(kind: string, ids: readonly PlacedId[]): readonly Problem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [problem('rubric/duplicate-id', { id, kind }, { path: [...path, 'id'] })] : [];
  });
}

function reservedBands(rubric: Rubric): readonly Problem[] {
  return listed('bands', rubric.bands)
    .filter(({ id }) => RESERVED_BANDS.includes(id))
    .map(({ id, path }) => problem('rubric/reserved', { word: id, kind: 'band' }, { path: [...path, 'id'] }));
}
