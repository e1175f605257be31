import { EVIDENCE_KEYS } from '../../core/model/evidence.js';
import { perRubric } from '../../core/model/per-rubric.js';
import { allQuestions, type Rubric } from '../../core/model/rubric.js';
import { CANDIDATE_COLUMNS, type CsvColumn, columnAt, PORTFOLIO_COLUMNS } from './csv-columns.js';

/** The columns that a rubric knows, by name and by what people write for a name. */
export interface Known {
  readonly named: ReadonlyMap<string, CsvColumn>;
  /** The names of columns by their simplified name, and by the simplified text of their question. */
  readonly simplified: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What one cell of a header names. */
export type NamedColumn =
  | { readonly kind: 'column'; readonly name: string; readonly column: CsvColumn }
  | { readonly kind: 'shared'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' };

/** What a cell of a header names; `skipped` are names or letters of columns to leave out. */
export function namedBy(
  name: string,
  at: number,
  { named, simplified }: Known,
  skipped: readonly string[],
): NamedColumn {
  const exact = named.get(name);
  const isSkipped = skipped.some((each) => simple(each) === simple(name) || spans(each, at));
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

/** Whether text is the letter of a column, or the letters of the first and the last of several, such as `C:F`. */
function spans(text: string, at: number): boolean {
  const [, first, last = first] = /^([A-Z]{1,3})(?::([A-Z]{1,3}))?$/.exec(text) ?? [];
  return first !== undefined && last !== undefined && columnAt(first) <= at && at <= columnAt(last);
}

/** Whether it is a column that the rubric or the candidate has. */
export function isOfRubric(named: NamedColumn): named is Extract<NamedColumn, { kind: 'column' }> {
  return named.kind === 'column' && ['candidate', 'answer', 'evidence'].includes(named.column.kind);
}

/** A name without what people vary: case, spaces, `_`, `-`, and the mark at the end of a question. */
function simple(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '')
    .replace(/\?$/, '');
}

/** What a rubric knows. */
export const knownIn = perRubric((rubric: Rubric): Known => {
  const named = columnsOf(rubric);
  const simplified = new Map<string, Set<string>>();
  const add = (written: string, name: string): void => {
    const key = simple(written);
    simplified.set(key, (simplified.get(key) ?? new Set()).add(name));
  };
  for (const name of named.keys()) add(name, name);
  for (const { id, ask } of allQuestions(rubric)) {
    add(ask, id);
    for (const key of EVIDENCE_KEYS) {
      add(`${ask}.${key}`, `${id}.${key}`);
      add(`${ask.replace(/\?$/, '')}.${key}`, `${id}.${key}`);
    }
  }
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
