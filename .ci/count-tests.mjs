// Prints the counts of a vitest JSON report in one line; a report that is not there counts as a failure.
import { existsSync, readFileSync } from 'node:fs';

const [path] = process.argv.slice(2);
const none = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const report = path !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : none;

/** Test files that broke before their first test appear in no other count. */
const broken = report.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
).length;
const passed = report.numPassedTests;
const failed = report.numFailedTests + broken;
const skipped = report.numPendingTests + report.numTodoTests;

process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
