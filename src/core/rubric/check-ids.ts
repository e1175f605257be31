import { type Path, type Problem, problem } from '../model/problem.js';
import type { Rubric } from '../model/rubric.js';
import { placedChecks, placedQuestions } from './places.js';

/** Words that results use for other verdicts. */
const RESERVED_BANDS: readonly string[] = ['stop', 'undecided', 'not-scored'];

interface PlacedId {
  readonly id: string;
  readonly path: Path;
}

/** Finds duplicate ids within their namespace, and reserved band ids. */
export function checkIds(rubric: Rubric): readonly Problem[] {
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
