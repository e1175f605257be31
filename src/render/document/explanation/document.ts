import type { ExplainedReport as Report } from '../../../core/explanation/explanation-input.js';
import type { ExplanationInData } from '../../../core/explanation/question-model.js';
import type { Block, Mark, Medium, Table, TableRow } from '../model.js';

/** An explanation with its report, whose texts it needs. */
export interface Explained {
  readonly report: Report;
  readonly explanation: ExplanationInData;
}

export type Signs = Pick<Medium, 'dash' | 'times'>;
export type Part = Block;
export type { Mark, TableRow };

export interface ExplanationSection {
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** The content of an explanation, before layout. */
export interface ExplanationDocument {
  readonly title: string;
  readonly sections: readonly ExplanationSection[];
  /** The final sentences. */
  readonly conclusion: readonly string[];
}

/** A paragraph. */
export function textPart(words: string): Part {
  return { kind: 'paragraph', text: words };
}

/** A point under a heading. */
export function point(mark: Mark, word: string, words: string, under: readonly string[] = []): Part {
  return { kind: 'point', mark, word, text: words, under };
}

/** A row of cells alone. */
export function row(...cells: readonly string[]): TableRow {
  return { cells };
}

/** A table of titles, numbers, and words in the last column. */
export function explanationTable(heads: readonly string[], rows: readonly TableRow[]): Table {
  const columns = heads.map((head, at): Table['columns'][number] => {
    if (at === 0) return { head, kind: 'title' };
    return at > 3 ? { head, kind: 'text', most: 20 } : { head, kind: 'number' };
  });
  return { kind: 'table', columns, rows, heads: 'shown' };
}
