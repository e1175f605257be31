import { EVIDENCE_KEYS } from '../../core/model/evidence.js';
import { perRubric } from '../../core/model/per-rubric.js';
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
import { CANDIDATE_COLUMNS, type CsvColumn, columnLetter, PORTFOLIO_COLUMNS } from './csv-columns.js';

/** The columns that a rubric knows, by name and by what people write for a name. */
interface Known {
  readonly named: ReadonlyMap<string, CsvColumn>;
  /** The names of columns by their simplified name, and by the simplified text of their question. */
  readonly simplified: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What one cell of a header names. */
type Named =
  | { readonly kind: 'column'; readonly name: string; readonly column: CsvColumn }
  | { readonly kind: 'shared'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' };

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

function namedBy(name: string, at: number, { named, simplified }: Known, skipped: readonly string[]): Named {
  const exact = named.get(name);
  const isSkipped =
    skipped.some((each) => simple(each) === simple(name)) || skipped.includes(columnLetter(at));
  if (isSkipped) return { kind: 'column', name: `skipped ${at}`, column: { kind: 'skipped' } };
  if (name === '') return { kind: 'column', name: `nameless ${at}`, column: { kind: 'nameless' } };
  if (exact !== undefined) return { kind: 'column', name, column: exact };
  if (/^x-./i.test(name)) {
    const key = `x-${name.slice(2)}`;
    return { kind: 'column', name: key, column: { kind: 'carried', key } };
  }
  const names = [...(simplified.get(simple(name)) ?? [])];
  const [only] = names;
  const column = only === undefined ? undefined : named.get(only);
  if (only === undefined || column === undefined) return { kind: 'unknown' };
  return names.length === 1 ? { kind: 'column', name: only, column } : { kind: 'shared', names };
}

function isOfRubric(named: Named): named is Extract<Named, { kind: 'column' }> {
  return named.kind === 'column' && ['candidate', 'answer', 'evidence'].includes(named.column.kind);
}

function hasKnown(named: readonly Named[]): boolean {
  return named.some((each) => each.kind === 'shared' || isOfRubric(each));
}

function isNamed(named: readonly Named[], name: string): boolean {
  return named.some((each) => each.kind === 'column' && each.name === name);
}

function sharedProblem(named: Named, cell: string): readonly Outcome<never>[] {
  if (named.kind !== 'shared') return [];
  return [failure(problem('answers/shared-column', { column: cell.trim(), ids: named.names }))];
}

/** Said once, however often a column is repeated. */
function doubled(named: readonly Named[], cells: readonly string[]): readonly Problem[] {
  const places = new Map<string, string[]>();
  for (const [at, each] of named.entries()) {
    if (each.kind !== 'column') continue;
    places.set(each.name, [...(places.get(each.name) ?? []), (cells[at] ?? '').trim()]);
  }
  return [...places].flatMap(([column, written]) =>
    written.length > 1 ? [problem('answers/doubled-column', { column, written: [...new Set(written)] })] : [],
  );
}

/** A name without what people vary: case, spaces, `_`, `-`, and the mark at the end of a question. */
function simple(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '')
    .replace(/\?$/, '');
}

const knownIn = perRubric((rubric: Rubric): Known => {
  const named = columnsOf(rubric);
  const simplified = new Map<string, Set<string>>();
  const add = (written: string, name: string): void => {
    const key = simple(written);
    simplified.set(key, (simplified.get(key) ?? new Set()).add(name));
  };
  for (const name of named.keys()) add(name, name);
  for (const { id, ask } of allQuestions(rubric)) add(ask, id);
  // A question with the same text does not hide a column of the candidate.
  for (const name of CANDIDATE_COLUMNS) simplified.set(name, new Set([name]));
  return { named, simplified };
});

function columnsOf(rubric: Rubric): ReadonlyMap<string, CsvColumn> {
  const questions = allQuestions(rubric);
  const taken = questions.flatMap(({ id, ask }) => [simple(id), simple(ask)]);
  return new Map<string, CsvColumn>([
    ...PORTFOLIO_COLUMNS.filter((key) => !taken.includes(key)).map(
      (key) => [key, { kind: 'candidate', key }] as const,
    ),
    ...questions.flatMap((question) => [
      [question.id, { kind: 'answer', question }] as const,
      ...EVIDENCE_KEYS.map((key) => [`${question.id}.${key}`, { kind: 'evidence', question, key }] as const),
    ]),
    // Last, so that a question with the same id does not hide a candidate column.
    ...CANDIDATE_COLUMNS.map((key) => [key, { kind: 'candidate', key }] as const),
  ]);
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
