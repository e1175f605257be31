// Prints which tests failed in vitest JSON reports and, in the last line, the counts of all of them together; a report
// that is not there counts as a failure. Often only the end of a log is kept, so both have to stand there.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const [SHOWN_TESTS, SHOWN_LINES, SHOWN_COLUMNS] = [20, 30, 400];

const reports = process.argv.slice(2).map(readReport);
const sum = (name) => reports.reduce((total, report) => total + report[name], 0);
const failures = reports.flatMap(failuresIn);
const [passed, skipped] = [sum('numPassedTests'), sum('numPendingTests') + sum('numTodoTests')];

const shown = failures
  .slice(0, SHOWN_TESTS)
  .map(({ title, message }) => `FAILED ${title}\n${excerpt(message)}\n\n`);
const rest = failures.length - shown.length;
const counts = `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
process.stdout.write(`${shown.join('')}${rest > 0 ? `FAILED and not shown: ${rest} more\n\n` : ''}${counts}`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;

function readReport(path) {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const missing = { name: path, status: 'failed', message: 'There is no such report.', assertionResults: [] };
  return { numPassedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [missing] };
}

function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative('.', name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    // A file that broke before its first test has none that failed.
    if (status === 'failed' && failed.length === 0) return [{ title: file, message }];
    return failed.map(({ ancestorTitles, title, failureMessages }) => ({
      title: [file, ...ancestorTitles, title].join(' > '),
      message: failureMessages.join('\n'),
    }));
  });
}

function excerpt(message) {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, SHOWN_LINES);
  return lines.map((line) => `  ${line.slice(0, SHOWN_COLUMNS)}`).join('\n');
}
