import type { RefusedRow, Row, ScoredRow, SinceBaseline } from '../../core/batch/row.js';
import type { CriterionResult, Interval, Result } from '../../core/model/result.js';
import { BATCH_PAGE } from '../../words/en/batch/page.js';
import { sinceText } from '../../words/en/change-text.js';
import { fromTo, orStop, verdictWord } from '../../words/en/phrases.js';
import { ROW_LINES } from '../../words/en/record-words.js';
import { refusalMessage } from '../../words/en/row-problem.js';
import { wholeSpan } from '../../words/numbers/whole-numbers.js';
import { criteriaView } from '../criteria-view.js';
import type { BatchView } from './renderer.js';
import { type Tone, verdictTone } from './tally.js';

/** What is kept of a scored row to show it at the end; short, however long its texts are. */
export interface Entry {
  readonly place: string;
  readonly name: string;
  readonly issuer?: string;
  readonly url?: string;
  /** In whole numbers. */
  readonly score: Interval;
  readonly verdict: string;
  readonly action: string;
  readonly tone: Tone;
  readonly open: number;
  readonly stale: number;
  readonly leftOut: number;
  /** Its points by criterion, in whole numbers that add up to the score; none where rows are brief. */
  readonly criteria: readonly CriterionEntry[];
  /** What became of it since the baseline. */
  readonly since?: string;
  /** The file name of its own page. */
  readonly file?: string;
}

/** A refused row in the table of candidates. */
export interface RefusedEntry {
  readonly place: string;
  readonly name: string;
  readonly issuer?: string;
}

/** A criterion of an entry; without points if it left the total. */
interface CriterionEntry {
  readonly title: string;
  readonly points?: Interval;
}

const LONGEST_TEXT = 200;
/** Used beside an error. */
const LONGEST_NAME = 60;
/** A web address is shown whole or not at all: a part of it would lead elsewhere. */
const LONGEST_ADDRESS = 1000;

/** Extracts from a row what a table shows; the texts are not yet escaped. */
export function entryOf(
  row: ScoredRow,
  { bands, criteria }: Pick<BatchView, 'bands' | 'criteria'>,
  { since, page }: { readonly since?: SinceBaseline; readonly page?: string },
): Entry {
  const { candidate, verdict } = row;
  const { issuer, url } = candidate;
  return {
    place: placeOf(row),
    name: clipped(candidate.name),
    ...(issuer !== undefined && { issuer: clipped(issuer) }),
    ...(url !== undefined && url.length <= LONGEST_ADDRESS && { url }),
    score: wholeSpan(row.score),
    verdict: verdictWords(verdict),
    action: BATCH_PAGE.actions[row.action],
    tone: verdictTone(row, bands),
    open: row.open.length,
    stale: row.stale.length,
    leftOut: row.leftOut,
    criteria: criterionEntries(row, criteria),
    ...(since !== undefined && { since: sinceText(since) }),
    ...(page !== undefined && { file: page }),
  };
}

function criterionEntries(row: ScoredRow, named: BatchView['criteria'] = []): readonly CriterionEntry[] {
  const titles = new Map(named.map(({ id, title }) => [id, title]));
  const criteria = criteriaIn(row).map((each) => ({ ...each, title: titles.get(each.id) ?? each.title }));
  return criteriaView({ criteria, score: row.score }).rows.map((each) => ({
    title: each.title,
    ...(each.kind === 'scored' && { points: each.points }),
  }));
}

/** Extracts from a refused row what a table shows beside its place. */
export function refusedEntryOf(row: RefusedRow): RefusedEntry {
  const { name = '', issuer } = row.candidate ?? {};
  return {
    place: placeOf(row),
    name: clipped(name),
    ...(issuer !== undefined && { issuer: clipped(issuer) }),
  };
}

/** The error of a refused row in one line, with its place. */
export function refusedLine(row: RefusedRow): string {
  const { record, file, error, candidate } = row;
  const place = error.where ?? file;
  const name = candidate === undefined ? '' : `, ${shortened(candidate.name)}`;
  return clipped(
    ROW_LINES.refused(record, `${name}${place === undefined ? '' : ` (${place})`}`, refusalMessage(row)),
  );
}

/** Why a scored row fails, in one line, with its place. */
export function failureOf(row: ScoredRow, reasons: readonly string[]): string {
  return clipped(ROW_LINES.fails(placeOf(row), reasons.join('; ')));
}

/** The verdict, or the bands between which it is, and whether a knock-out may still apply. */
export function verdictWords({ id, firm, range }: ScoredRow['verdict']): string {
  if (firm) return verdictWord(id);
  const [lowest, highest] = range;
  const worst = lowest === 'stop' ? id : lowest;
  const bands = worst === highest ? verdictWord(worst) : fromTo(verdictWord(worst), verdictWord(highest));
  return lowest === 'stop' ? orStop(bands) : bands;
}

/** The beginning of a text, cut between characters. */
export function clipped(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${[...text.slice(0, 2 * LONGEST_TEXT)].slice(0, LONGEST_TEXT).join('')}…`;
}

/** Short enough to leave room for the error beside it. */
export function shortened(name: string): string {
  const signs = [...name.slice(0, 2 * LONGEST_NAME)];
  return signs.length > LONGEST_NAME || name.length > 2 * LONGEST_NAME
    ? `${signs.slice(0, LONGEST_NAME).join('')}…`
    : name;
}

function placeOf({ record, file }: Row): string {
  return file === undefined ? `${record}` : ROW_LINES.of(record, clipped(file));
}

/** The criteria in the result of a row; none where rows are brief, or the row was refused. */
export function criteriaIn({ line }: Row): readonly CriterionResult[] {
  const { criteria = [] }: Partial<Pick<Result, 'criteria'>> = JSON.parse(line);
  return criteria;
}
