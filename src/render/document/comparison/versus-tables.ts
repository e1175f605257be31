import type { NamedReport } from '../../../core/model/comparison.js';
import type { Versus } from '../../../core/model/versus.js';
import { COMPARISON } from '../../../words/en/comparison/headings.js';
import { letterAt, letteredName } from '../../../words/en/comparison/names.js';
import { factsText } from '../../../words/en/comparison/versus.js';
import { VERSUS } from '../../../words/en/comparison/versus-words.js';
import { spanInColumn } from '../../../words/en/phrases.js';
import { wholeSpan } from '../../../words/numbers/whole-numbers.js';
import type { Column, Medium, Table, TableRow } from '../model.js';
import { verdictCells, verdictMark } from './tables.js';

/** A candidate with its letter. */
export interface Lettered extends NamedReport {
  readonly letter: string;
}

/** The candidates with their letters. */
export function withLetters(candidates: readonly NamedReport[]): readonly Lettered[] {
  return candidates.map((each, at) => ({ ...each, letter: letterAt(at) }));
}

/** Candidates with verdict and action; scores only where all are by one rubric. */
export function versusTable(
  candidates: readonly Lettered[],
  { dash }: Medium,
  scores: 'with scores' | 'without scores',
): Table {
  const { columns: heads } = COMPARISON;
  const score = scores === 'with scores' ? [{ head: VERSUS.score, kind: 'text' } as const] : [];
  return {
    kind: 'table',
    columns: [
      { head: heads.candidate, kind: 'title' },
      ...score,
      { head: heads.verdict, kind: 'text' },
      { head: heads.action, kind: 'text' },
    ],
    rows: candidates.map(({ letter, report: { result, rubric } }): TableRow => {
      const { issuer, ...alone } = result.candidate;
      const named = scores === 'with scores' ? result.candidate : alone;
      const span = score.map(() => spanInColumn(wholeSpan(result.score), dash));
      return {
        cells: [letteredName(letter, named), ...span, ...verdictCells(result.verdict, rubric)],
        mark: verdictMark(result.verdict, rubric),
      };
    }),
    heads: 'shown',
  };
}

/** What is left beside the titles for the texts of all candidates. */
const ROOM = 64;
const GAP = 2;

interface DimensionsRoom {
  readonly answers?: number;
  readonly lines?: number;
  readonly heads?: 'letters';
}

/** A row for each dimension and a column for some of the candidates, at most so much of each. */
export function dimensionsTable(
  { dimensions }: Versus,
  shown: readonly Lettered[],
  { answers, lines, heads }: DimensionsRoom,
): Table {
  const width = Math.floor(ROOM / shown.length) - GAP;
  const head = ({ letter, report }: Lettered): string =>
    heads === 'letters' ? letter : `${letter}: ${report.result.rubric.id}`;
  return {
    kind: 'table',
    columns: [
      { head: VERSUS.dimension, kind: 'title' },
      ...shown.map((each): Column => ({ head: head(each), kind: 'text', most: width })),
    ],
    rows: dimensions.map(({ title, facts }) => {
      const texts = shown.map(({ key, report }) => {
        const own = facts.find(({ candidate }) => candidate === key);
        return own === undefined ? '' : factsText(report.rubric, own, answers);
      });
      return {
        cells: [title, ...texts],
        labelled: [
          [VERSUS.dimension, title],
          ...texts.map((text, at) => [shown[at]?.letter ?? '', text] as const),
        ],
      };
    }),
    heads: 'shown',
    ...(lines !== undefined && { lines }),
  };
}
