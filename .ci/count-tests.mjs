// Prints the counts of vitest JSON reports together, in one line; a report that is not there counts as a failure.
import { existsSync, readFileSync } from 'node:fs';

const none = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const counts = process.argv
  .slice(2)
  .map((path) => countsIn(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : none));
const sum = (name) => counts.reduce((total, each) => total + each[name], 0);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);

process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function countsIn(report) {
  // Test files that broke before their first test appear in no other count.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
