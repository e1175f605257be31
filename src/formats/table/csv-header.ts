import {
  combined,
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import { allQuestions, type Rubric } from '../../core/model/rubric.js';
import { CANDIDATE_COLUMNS, type CsvColumn, columnLetter } from './csv-columns.js';
import { isOfRubric, type Known, knownIn, type NamedColumn, namedBy } from './csv-names.js';

/**
 * The columns that a header names, or everything that is wrong with it. Case, spaces, `_` and `-` do not matter, a
 * question may be named by its text, and `skipped` are names, or letters, of columns to leave out.
 */
export function readHeader(
  cells: readonly string[],
  rubric: Rubric,
  skipped: readonly string[] = [],
): Outcome<readonly CsvColumn[]> {
  const known = knownIn(rubric);
  const named = cells.map((cell, at) => namedBy(cell.trim(), at, known, skipped));
  // Not one column has a name that is known: it is the first candidate, or another table.
  if (!hasKnown(named) && !cells.some(isMistypedName)) return failure(problem('answers/no-header', {}));
  const unknown = cells.flatMap((cell, at) =>
    named[at]?.kind === 'unknown' ? [{ name: cell.trim(), letter: columnLetter(at), number: at + 1 }] : [],
  );
  const problems: readonly Problem[] = [
    ...problemsOf(combined(named.flatMap((each, at) => sharedProblem(each, cells[at] ?? '')))),
    ...doubled(named, cells),
    ...(unknown.length === 0
      ? []
      : [
          problem('answers/unknown-column', {
            columns: unknown,
            rubric: rubric.id,
            known: [...known.named.keys()],
          }),
        ]),
    ...(isNamed(named, 'name') || cells.some(isMistypedName)
      ? []
      : [problem('answers/missing-column', { column: 'name' })]),
  ];
  if (problems.length > 0) return failure(...problems);
  return success(named.map((each) => (each.kind === 'column' ? each.column : { kind: 'nameless' })));
}

/** The header of a table that can be filled in, with a column for each question and for where its answer comes from. */
export function tableHeader(rubric: Rubric): string {
  const columns = allQuestions(rubric).flatMap(({ id, evidence }) =>
    evidence === 'none' ? [id] : [id, `${id}.source`, `${id}.checked`],
  );
  return `${[...CANDIDATE_COLUMNS, ...columns].join(',')}\r\n`;
}

/** How many columns of a header are known: the more, the likelier it is one. */
export function knownColumns(cells: readonly string[], rubric: Rubric): number {
  const known = knownIn(rubric);
  const named = cells.map((cell, at) => namedBy(cell.trim(), at, known, []));
  return new Set(named.flatMap((each) => (isOfRubric(each) ? [each.name] : []))).size;
}

/** Whether a row has the header once more: at least two of its cells, and no other text, name the column they are in. */
export function repeatsHeader(
  cells: readonly string[],
  columns: readonly CsvColumn[],
  rubric: Rubric,
): boolean {
  const known = knownIn(rubric);
  const given = cells.flatMap((cell, at) => {
    const column = columns[at];
    const isOwn = column?.kind === 'carried' || column?.kind === 'skipped';
    return cell.trim() === '' || isOwn ? [] : [{ named: namedBy(cell.trim(), at, known, []), column }];
  });
  return given.length > 1 && given.every(({ named, column }) => isNameOf(named, column, known));
}

function isNameOf(named: NamedColumn, column: CsvColumn | undefined, { named: columns }: Known): boolean {
  if (named.kind === 'shared') return named.names.some((name) => columns.get(name) === column);
  return named.kind === 'column' && isOfRubric(named) && named.column === column;
}

function hasKnown(named: readonly NamedColumn[]): boolean {
  return named.some((each) => each.kind === 'shared' || isOfRubric(each));
}

function isNamed(named: readonly NamedColumn[], name: string): boolean {
  return named.some((each) => each.kind === 'column' && each.name === name);
}

function sharedProblem(named: NamedColumn, cell: string): readonly Outcome<never>[] {
  if (named.kind !== 'shared') return [];
  return [failure(problem('answers/shared-column', { column: cell.trim(), ids: named.names }))];
}

/** Said once, however often a column is repeated. */
function doubled(named: readonly NamedColumn[], cells: readonly string[]): readonly Problem[] {
  const places = new Map<string, string[]>();
  for (const [at, each] of named.entries()) {
    if (each.kind !== 'column') continue;
    places.set(each.name, [...(places.get(each.name) ?? []), (cells[at] ?? '').trim()]);
  }
  return [...places].flatMap(([column, written]) =>
    written.length > 1 ? [problem('answers/doubled-column', { column, written: [...new Set(written)] })] : [],
  );
}

/** Whether a cell is a typo (one letter) of `name`: then it is reported as unknown, and the column not as missing. */
function isMistypedName(cell: string): boolean {
  const meant = 'name';
  const word = cell.trim().toLowerCase();
  const same = [...meant].findIndex((letter, at) => letter !== word[at]);
  const at = same === -1 ? meant.length : same;
  const tails = [word.slice(at), word.slice(at + 1)] as const;
  return tails[1] === meant.slice(at + 1) || tails[1] === meant.slice(at) || tails[0] === meant.slice(at + 1);
}
