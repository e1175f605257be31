import type { Expected } from './expectation.js';

/** What the codes about answers carry: those are well-formed, but do not fit their rubric. */
export interface AnswersArgs {
  /** A rubric where answers were expected. */
  'answers/is-rubric': Record<never, never>;
  /** A cell of a table that must not be empty. */
  'answers/empty-cell': { readonly column: string };
  'answers/unknown-question': {
    readonly id: string;
    readonly rubric: string;
    readonly known: readonly string[];
  };
  'answers/unknown-check': {
    readonly id: string;
    readonly rubric: string;
    readonly known: readonly string[];
  };
  'answers/unknown-value': {
    readonly question: string;
    readonly found: string;
    readonly known: readonly string[];
  };
  'answers/type': { readonly question: string; readonly expected: Expected; readonly found: string };
  'answers/out-of-range': {
    readonly question: string;
    readonly expected: Expected;
    readonly found: string;
  };
  /** A half-known value that this type of question does not take; `write` are examples of those that it takes. */
  'answers/no-half-known': {
    readonly question: string;
    readonly type: string;
    readonly write: readonly string[];
  };
  /** A half-known value in a form that another input takes, with what to write in a `file`, or where it is `typed`. */
  'answers/misplaced-form': {
    readonly question: string;
    readonly found: string;
    readonly file?: string;
    readonly typed?: string;
  };
  /** Text in place of one option of several: `none` beside others, several at once, or one that only may be true. */
  'answers/marks': {
    readonly question: string;
    readonly found: string;
    readonly mistake: 'none' | 'separator' | 'uncertain';
    readonly write: string;
  };
  /** A half-known value in one map with its evidence; it belongs under `value`. */
  'answers/set-beside-evidence': { readonly question: string; readonly key: string };
  'answers/empty-set': { readonly question: string };
  'answers/reversed-range': { readonly question: string; readonly low: string; readonly high: string };
  /** A count that no sample can have. */
  'answers/count': { readonly question: string; readonly found: string };
  'answers/no-sample': { readonly question: string; readonly found: string };
  'answers/future-date': { readonly question: string; readonly found: string; readonly asOf: string };
  'answers/future-check': { readonly id: string; readonly found: string; readonly asOf: string };
  /** `reason` is one that is not text. */
  'answers/no-reason': { readonly question: string; readonly found?: string; readonly reason?: string };
  /** `batch` is what to type to score them all. */
  'answers/several': { readonly found: number; readonly batch?: string };
  /** Answers on standard input, or one record of many, that name a rubric file. */
  'answers/rubric-path': { readonly found: string };
  /** A file that answers name as their rubric, or that one extends: not there, not near enough, or no rubric. */
  'answers/no-rubric': { readonly found: string };
  /** Only where many are scored by one rubric. */
  'answers/other-rubric': { readonly answered: string; readonly used: string };
  /** The same candidate with the same answers, twice among several. */
  'answers/same-candidate': { readonly candidate: string };
  /** The same candidate twice in a set; `kept` is the file or list with the answers that count. */
  'answers/candidate-twice': { readonly candidate: string; readonly kept: string };
  /** Answers by another rubric than most of several candidates have. */
  'answers/rubrics-differ': { readonly answered: string; readonly used: string };
  /** Names at the head of a table; one that is wrong is wrong in every row. */
  'answers/unknown-column': {
    readonly columns: readonly TableColumn[];
    readonly rubric: string;
    readonly known: readonly string[];
    /** Another rubric, which most of these columns are of. */
    readonly fits?: string;
  };
  /** A table whose first line names no column that is known. */
  'answers/no-header': Record<never, never>;
  /** `written` are the names in the header that mean the same column. */
  'answers/doubled-column': { readonly column: string; readonly written: readonly string[] };
  /** A text that two questions have. */
  'answers/shared-column': { readonly column: string; readonly ids: readonly string[] };
  /** A formula of a spreadsheet, or its error, where an answer should be. */
  'answers/formula': { readonly question: string; readonly found: string };
  'answers/no-record': { readonly record: string; readonly name: string };
  'answers/missing-column': { readonly column: string };
  /** The column by the letter and the number that a spreadsheet gives it. */
  'answers/nameless-column': { readonly column: string; readonly number: number; readonly found: string };
}

/** A column by its name in the header, and by the letter and the number that a spreadsheet gives it. */
export interface TableColumn {
  readonly name: string;
  readonly letter: string;
  readonly number: number;
}
