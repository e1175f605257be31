import type { TestCoverage } from '../../../core/authoring/test-coverage.js';
import type { ReportedTest, TestReport } from '../../../core/authoring/test-report.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { type Screen, screenFor } from '../../../terminal/screen.js';
import { hanging } from '../../../terminal/text.js';
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
