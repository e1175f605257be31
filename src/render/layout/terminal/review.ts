import type { ReviewRow } from '../../../core/interview/review.js';
import type { Candidate } from '../../../core/model/answer.js';
import type { Knockout, Rubric } from '../../../core/model/rubric.js';
import type { BesideAnswer } from '../../../core/proposals/beside-answer.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { type Screen, screenFor } from '../../../terminal/screen.js';
import { hanging, padRight, wrapped } from '../../../terminal/text.js';
import { evidenceText } from '../../../words/en/evidence-text.js';
import { QUESTION } from '../../../words/en/interview/question.js';
import { REVIEW } from '../../../words/en/interview/review.js';
import { answerLabel } from '../../../words/en/phrases.js';
import { ANSWERED } from '../../../words/en/prompts/answered.js';
import { proposedValue } from '../../../words/en/proposals.js';

/** An answer, and what files say beside it. */
export interface RowShown extends ReviewRow {
  readonly beside?: BesideAnswer;
}

/** What is shown above the choices at the end of an interview. */
export interface ReviewView {
  readonly candidate: Candidate;
  readonly rubric: Rubric;
  readonly rows: readonly RowShown[];
  readonly hits: readonly Knockout[];
  /** Why nothing more is asked, if questions are left. */
  readonly ending?: string;
}

/** Below this width an answer is shown under its question. */
const TWO_COLUMNS = 70;
const INDENT = '  ';
const SIGN_COLUMNS = 4;

/** The table of all answers, and the knock-outs that they hit. */
export function reviewHead(
  { candidate, rubric, rows, hits, ending }: ReviewView,
  options: RenderOptions,
): string {
  const screen = screenFor(options);
  const lines = [
    '',
    screen.paint.strong(INDENT + REVIEW.answers),
    ...candidateRows(candidate).flatMap((row) => rowLines(row, screen)),
    ...rows.flatMap((row) => rowLines(rowOf(row, rubric), screen)),
    ...hits.flatMap((hit) => ['', ...knockoutLines(hit, screen)]),
    ...(ending === undefined ? [] : ['', ...hanging(INDENT, ending, screen.width)]),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The same in sentences, for screen readers and for terminals that can only print. */
export function reviewInWords(
  { candidate, rubric, rows, hits, ending }: ReviewView,
  options: RenderOptions,
): string {
  const { width } = screenFor(options);
  const sentences = [
    `${REVIEW.answers}:`,
    ...candidateRows(candidate).map(({ ask, given }) => `${ask} ${given}`),
    ...rows.flatMap((row) => [`${row.question.ask} ${answerText(row, rubric)}`, ...besideTexts(row)]),
    ...hits.map(({ because }) => REVIEW.knockout(because)),
    ...(ending === undefined ? [] : [ending]),
  ];
  return ['', ...sentences.flatMap((each) => wrapped(each, width))].map((line) => `${line}\n`).join('');
}

/** What is shown when an answer hits knock-outs. */
export function knockoutHead(hits: readonly Knockout[], options: RenderOptions): string {
  const screen = screenFor(options);
  return ['', ...hits.flatMap((hit) => knockoutLines(hit, screen)), ''].map((line) => `${line}\n`).join('');
}

/** The same in sentences. */
export function knockoutInWords(hits: readonly Knockout[], options: RenderOptions): string {
  const { width } = screenFor(options);
  const lines = hits.flatMap(({ because }) => wrapped(REVIEW.knockout(because), width));
  return ['', ...lines].map((line) => `${line}\n`).join('');
}

/** The issuer, if known. */
export function issuerText({ issuer }: Candidate): string {
  return issuer ?? REVIEW.notKnown;
}

/** An answer as the person gave it, with its evidence. */
export function answerText({ question, answer }: ReviewRow, rubric: Rubric): string {
  const given = givenText({ question, answer }, rubric);
  const { checked: _, ...said } = answer.evidence ?? {};
  const hasMore = Object.keys(said).length > 0;
  return hasMore ? `${given} (${evidenceText(answer.evidence ?? {})})` : given;
}

function givenText({ question, answer }: ReviewRow, rubric: Rubric): string {
  switch (answer.kind) {
    case 'value':
    case 'partial':
      return answerLabel(rubric, question.id, answer.value);
    case 'unknown':
      return ANSWERED.unknown;
    case 'not-applicable':
      return ANSWERED.notApplicable(answer.reason);
  }
}

/** One line of the table. */
interface Row {
  readonly ask: string;
  readonly given: string;
  readonly kind: ReviewRow['answer']['kind'];
  readonly beside?: readonly string[];
}

function candidateRows(candidate: Candidate): readonly Row[] {
  const { name, issuer } = candidate;
  return [
    { ask: QUESTION.candidate.name, given: name, kind: 'value' },
    {
      ask: QUESTION.candidate.issuer,
      given: issuerText(candidate),
      kind: issuer === undefined ? 'unknown' : 'value',
    },
  ];
}

function rowOf(row: RowShown, rubric: Rubric): Row {
  return {
    ask: row.question.ask,
    given: answerText(row, rubric),
    kind: row.answer.kind,
    beside: besideTexts(row),
  };
}

function besideTexts({ beside }: RowShown): readonly string[] {
  if (beside === undefined) return [];
  const { different, unused } = beside;
  return [
    ...(different.length === 0 ? [] : [REVIEW.different(different.map(proposedValue))]),
    ...(unused === 0 ? [] : [REVIEW.unused(unused)]),
  ];
}

function rowLines(row: Row, screen: Screen): readonly string[] {
  const { width, symbols, paint } = screen;
  const beside = (row.beside ?? []).flatMap((each) =>
    hanging(`${' '.repeat(SIGN_COLUMNS)}${symbols.note} `, each, width).map((line) => paint.faint(line)),
  );
  return [...answerLines(row, screen), ...beside];
}

function answerLines({ ask, given, kind }: Row, { width, symbols, paint }: Screen): readonly string[] {
  const known = paint.good(symbols.good);
  const signs = { value: known, partial: known, unknown: symbols.unknown, 'not-applicable': symbols.dash };
  const first = `${INDENT}${signs[kind]} `;
  if (width < TWO_COLUMNS) {
    const under = hanging(' '.repeat(SIGN_COLUMNS), given, width).map((line) => paint.faint(line));
    return [...hanging(first, ask, width), ...under];
  }
  const half = Math.floor((width - SIGN_COLUMNS) / 2);
  return sideBySide(wrapped(ask, half - 2), wrapped(given, half), half).map(
    (line, index) => (index === 0 ? first : ' '.repeat(SIGN_COLUMNS)) + line,
  );
}

function sideBySide(left: readonly string[], right: readonly string[], half: number): readonly string[] {
  const longest = left.length > right.length ? left : right;
  return longest.map((_, index) => `${padRight(left[index] ?? '', half)}${right[index] ?? ''}`.trimEnd());
}

function knockoutLines({ because }: Knockout, { width, symbols, paint }: Screen): readonly string[] {
  return hanging(`${INDENT}${paint.poor(symbols.poor)} `, REVIEW.knockout(because), width);
}
