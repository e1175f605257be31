import type { TestCoverage } from '../../../core/authoring/test-coverage.js';
import type { ReportedTest, TestReport } from '../../../core/authoring/test-report.js';
import type { Problem } from '../../../core/model/problem.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { type Screen, screenFor } from '../../../terminal/screen.js';
import { hanging } from '../../../terminal/text.js';
import { LINT_SUMMARY } from '../../../words/en/lint/rules.js';
import { OUTLINE } from '../../../words/en/rubric-outline.js';
import { RUBRIC_TESTS } from '../../../words/en/rubric-tests.js';
import { renderProblems } from './problems.js';

/** What the tests of a rubric came to, for a person: every case, what differs in those that failed, and the sum. */
export function renderRubricTests({ tests, coverage }: TestReport, options: RenderOptions): string {
  const screen = screenFor(options);
  const failed = tests.filter(({ failures }) => failures.length > 0).length;
  return [
    ...tests.map((test) => caseText(test, screen, options)),
    '\n',
    lines(hanging('  ', RUBRIC_TESTS.sum(tests.length - failed, failed), screen.width)),
    ...(coverage === undefined ? [] : [coverageText(coverage, screen)]),
  ].join('');
}

function caseText({ name, failures, why }: ReportedTest, screen: Screen, options: RenderOptions): string {
  const { symbols, paint, width } = screen;
  const isGood = failures.length === 0;
  const sign = isGood ? paint.good(symbols.good) : paint.poor(symbols.poor);
  const title = lines(hanging(`  ${sign} `, escapeForTerminal(name), width));
  if (isGood) return title;
  const reasons = why.flatMap((each) => hanging('  ', RUBRIC_TESTS.why(escapeForTerminal(each)), width));
  return `${title}${renderProblems(failures, options, 'all')}${lines(reasons)}`;
}

function coverageText({ percent, reached, of, missing }: TestCoverage, { width, symbols }: Screen): string {
  const items = missing.flatMap((item) =>
    hanging(`  ${symbols.note} `, escapeForTerminal(RUBRIC_TESTS.item(item)), width),
  );
  return lines([
    ...hanging('  ', RUBRIC_TESTS.coverage(percent, reached, of), width),
    ...(items.length === 0 ? [] : hanging('  ', RUBRIC_TESTS.missing, width)),
    ...items,
  ]);
}

function lines(list: readonly string[]): string {
  return list.map((line) => `${line}\n`).join('');
}

/** The findings of lint for a person, each with the lines around it, and how many there are. */
export function renderLint(
  problems: readonly Problem[],
  files: readonly string[],
  options: RenderOptions,
): string {
  if (problems.length === 0) return `${LINT_SUMMARY.none(files)}\n`;
  const count = (severity: Problem['severity']): number =>
    problems.filter((each) => each.severity === severity).length;
  const counts = LINT_SUMMARY.counts(count('error'), count('warning'), count('advice'));
  return `${renderProblems(problems, options, 'all')}\n${counts}; ${LINT_SUMMARY.rule}\n`;
}

/** One rubric in a list. */
interface RubricRow {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly questions: number;
}

/** Rubrics in a list, ready for layout. */
export function rubricList(rows: readonly RubricRow[]): (options: RenderOptions) => string {
  return (options) => {
    const { width, paint } = screenFor(options);
    const lines = rows.flatMap(({ id, version, title, questions }) => [
      ...hanging('  ', `${id} ${version}, ${OUTLINE.questions(questions)}`, width).map(paint.strong),
      ...hanging('    ', title, width),
    ]);
    return lines.map((line) => `${line}\n`).join('');
  };
}
