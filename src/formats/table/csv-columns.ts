import { plainValue } from '../../core/answers/read-setting.js';
import { isMap } from '../../core/model/describe.js';
import { EVIDENCE_KEYS, type EvidenceField } from '../../core/model/evidence.js';
import {
  combined,
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
  type Where,
} from '../../core/model/problem.js';
import { allQuestions, type Question, type Rubric } from '../../core/model/rubric.js';

const CANDIDATE = ['id', 'name', 'issuer', 'url'] as const;

/** What a column holds: a field of the candidate, an answer, a field of its evidence, or nothing. */
export type CsvColumn =
  /** Without a name in the header; its cells must be empty. */
  | { readonly kind: 'nameless' }
  | { readonly kind: 'candidate'; readonly key: (typeof CANDIDATE)[number] }
  | { readonly kind: 'answer'; readonly question: Question }
  | {
      readonly kind: 'evidence';
      readonly question: Question;
      readonly key: EvidenceField;
    };

/** The columns that a header names, or everything that is wrong with it. */
export function readHeader(cells: readonly string[], rubric: Rubric): Outcome<readonly CsvColumn[]> {
  const columns = columnsOf(rubric);
  const names = cells.map((cell) => cell.trim());
  const seen = new Map<string, number>();
  const read = combined(
    names.map((name): Outcome<CsvColumn> => {
      const column = columns.get(name);
      const earlier = seen.get(name) ?? 0;
      seen.set(name, earlier + 1);
      // Said once, however often the column is repeated.
      if (name === '' || (column === undefined ? earlier > 0 : earlier > 1))
        return success({ kind: 'nameless' });
      if (column === undefined) {
        const known = [...columns.keys()];
        return failure(problem('answers/unknown-column', { column: name, rubric: rubric.id, known }));
      }
      return earlier > 0 ? failure(problem('answers/doubled-column', { column: name })) : success(column);
    }),
  );
  // Not one column has a name that is known: it is the first candidate, or another table.
  if (!names.some((name) => columns.has(name)) && !names.some((name) => isMistyped(name, 'name'))) {
    return failure(problem('answers/no-header', {}));
  }
  if (names.includes('name') || names.some((name) => isMistyped(name, 'name'))) return read;
  const missing = problem('answers/missing-column', { column: 'name' });
  return failure(...problemsOf(read), missing);
}

/** Whether a name is a typo (one letter) of another: then it is reported as unknown, and the other not as missing. */
function isMistyped(typed: string, meant: string): boolean {
  const word = typed.toLowerCase();
  const same = [...meant].findIndex((letter, at) => letter !== word[at]);
  const at = same === -1 ? meant.length : same;
  const tails = [word.slice(at), word.slice(at + 1)] as const;
  return tails[1] === meant.slice(at + 1) || tails[1] === meant.slice(at) || tails[0] === meant.slice(at + 1);
}

function columnsOf(rubric: Rubric): ReadonlyMap<string, CsvColumn> {
  const questions = allQuestions(rubric);
  return new Map<string, CsvColumn>([
    ...questions.flatMap((question) => [
      [question.id, { kind: 'answer', question }] as const,
      ...EVIDENCE_KEYS.map((key) => [`${question.id}.${key}`, { kind: 'evidence', question, key }] as const),
    ]),
    // Last, so that a question with the same id does not hide a candidate column.
    ...CANDIDATE.map((key) => [key, { kind: 'candidate', key }] as const),
  ]);
}

/** Reports cells with content in a column without a name. */
export function strayCells(
  columns: readonly CsvColumn[],
  cells: readonly string[],
  where: Where,
): readonly Problem[] {
  return columns.flatMap(({ kind }, at) => {
    const found = cells[at]?.trim() ?? '';
    if (kind !== 'nameless' || found === '') return [];
    return [problem('answers/nameless-column', { column: letterOf(at), number: at + 1, found }, where)];
  });
}

/** The column's name in a spreadsheet, from 0: A to Z, then AA. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letterOf(Math.floor(at / 26) - 1)}${last}`;
}

/** The value that an answers file would hold for one row; an empty cell says nothing. */
export function answersIn(columns: readonly CsvColumn[], cells: readonly string[], asOf: string): unknown {
  const candidate: [string, string][] = [];
  const answers = new Map<string, unknown>();
  const evidence = new Map<string, [string, string][]>();
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    const text = cell.trim();
    if (text === '' || column.kind === 'nameless') continue;
    if (column.kind === 'candidate') candidate.push([column.key, cell]);
    else if (column.kind === 'answer')
      answers.set(column.question.id, plainValue(column.question, text, asOf));
    else evidence.set(column.question.id, [...(evidence.get(column.question.id) ?? []), [column.key, text]]);
  }
  for (const [id, parts] of evidence) answers.set(id, withEvidence(answers.get(id) ?? null, parts));
  return { candidate: Object.fromEntries(candidate), answers: Object.fromEntries(answers) };
}

function withEvidence(value: unknown, parts: readonly [string, string][]): unknown {
  const isNotApplicable = isMap(value) && Object.hasOwn(value, 'not-applicable');
  return { ...(isNotApplicable ? value : { value }), ...Object.fromEntries(parts) };
}
