import { plainValue } from '../../core/answers/read-setting.js';
import { strictDay } from '../../core/answers/typed-date.js';
import { isMap } from '../../core/model/describe.js';
import type { EvidenceField } from '../../core/model/evidence.js';
import { type Problem, problem, type Where } from '../../core/model/problem.js';
import type { Question } from '../../core/model/rubric.js';

/** The columns that describe the candidate, as a table to fill in has them. */
export const CANDIDATE_COLUMNS = ['id', 'name', 'issuer', 'url'] as const;

/** Those that only a set of credentials is for: a question with such an id, or text, takes the column. */
export const PORTFOLIO_COLUMNS = ['skill', 'role', 'place'] as const;

/** What a column holds: a field of the candidate, an answer, a field of its evidence, something to carry along, or nothing. */
export type CsvColumn =
  /** Without a name in the header; its cells must be empty. */
  | { readonly kind: 'nameless' }
  | { readonly kind: 'skipped' }
  /** Passed on to the row of its record as it is. */
  | { readonly kind: 'carried'; readonly key: string }
  | {
      readonly kind: 'candidate';
      readonly key: (typeof CANDIDATE_COLUMNS | typeof PORTFOLIO_COLUMNS)[number];
    }
  | { readonly kind: 'answer'; readonly question: Question }
  | {
      readonly kind: 'evidence';
      readonly question: Question;
      readonly key: EvidenceField;
    };

/** Reports cells with content in a column without a name, and cells with a formula in place of an answer. */
export function cellProblems(
  columns: readonly CsvColumn[],
  cells: readonly string[],
  where: Where,
): readonly Problem[] {
  return columns.flatMap((column, at): readonly Problem[] => {
    const found = cells[at]?.trim() ?? '';
    if (found === '') return [];
    if (column.kind === 'nameless') {
      return [problem('answers/nameless-column', { column: columnLetter(at), number: at + 1, found }, where)];
    }
    return column.kind === 'answer' && isFormula(column.question, found)
      ? [
          problem(
            'answers/formula',
            { question: column.question.id, found },
            { ...where, path: [column.question.id] },
          ),
        ]
      : [];
  });
}

/** A formula that was exported as its text, or the error that it came to; an option may be written so. */
function isFormula(question: Question, text: string): boolean {
  if (!/^=|^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/i.test(text)) return false;
  if ('options' in question) return !question.options.some(({ value }) => value === text);
  return question.type !== 'text';
}

/** The column's name in a spreadsheet, from 0: A to Z, then AA. */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${columnLetter(Math.floor(at / 26) - 1)}${last}`;
}

/** The place of a column, from 0, by its letters. */
export function columnAt(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The content of an answers file, as a table has it. */
export interface TableAnswers {
  readonly candidate: Readonly<Record<string, string | readonly string[]>>;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The value that an answers file would hold for one row; an empty cell, or one with a formula, says nothing. */
export function answersIn(
  columns: readonly CsvColumn[],
  cells: readonly string[],
  asOf: string,
): TableAnswers {
  const candidate: [string, string | readonly string[]][] = [];
  const answers = new Map<string, unknown>();
  const evidence = new Map<string, [string, string][]>();
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    const text = cell.trim();
    if (text === '') continue;
    if (column.kind === 'candidate')
      candidate.push([column.key, column.key === 'skill' ? textsIn(text) : cell]);
    else if (column.kind === 'answer' && !isFormula(column.question, text))
      answers.set(column.question.id, plainValue(column.question, text, asOf));
    else if (column.kind === 'evidence')
      evidence.set(column.question.id, [
        ...(evidence.get(column.question.id) ?? []),
        [column.key, column.key === 'checked' ? strictDay(text, asOf) : text],
      ]);
  }
  for (const [id, parts] of evidence) answers.set(id, withEvidence(answers.get(id) ?? null, parts));
  return { candidate: Object.fromEntries(candidate), answers: Object.fromEntries(answers) };
}

/** Commas separate several texts. */
function textsIn(text: string): string | readonly string[] {
  const texts = text.split(',').flatMap((each) => each.trim() || []);
  return texts.length === 1 ? (texts[0] ?? text) : texts;
}

/** What a row carries along, untouched. */
export function carriedIn(
  columns: readonly CsvColumn[],
  cells: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const carried = columns.flatMap((column, at) =>
    column.kind === 'carried' ? [[column.key, cells[at] ?? ''] as const] : [],
  );
  return carried.length === 0 ? undefined : Object.fromEntries(carried);
}

function withEvidence(value: unknown, parts: readonly [string, string][]): unknown {
  const isNotApplicable = isMap(value) && Object.hasOwn(value, 'not-applicable');
  return { ...(isNotApplicable ? value : { value }), ...Object.fromEntries(parts) };
}
