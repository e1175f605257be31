import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { freshFolder } from '../adapters/compiled.js';

interface Test {
  readonly status: string;
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly failureMessages: readonly string[];
}

const passedTest: Test = { status: 'passed', ancestorTitles: [], title: 'holds', failureMessages: [] };
const failedTest: Test = {
  status: 'failed',
  ancestorTitles: ['a sum'],
  title: 'is right',
  failureMessages: [`Error: \u001b[31m1 is not 2\u001b[39m\n${'    at here\n'.repeat(99)}`],
};

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly Test[];
}

function counted(testResults: readonly TestFile[], others: readonly string[] = []) {
  const report = join(freshFolder(), 'tests.json');
  const counts = { numPassedTests: 7, numPendingTests: 1, numTodoTests: 2 };
  writeFileSync(report, JSON.stringify({ ...counts, testResults }));
  const { status, stdout } = spawnSync(process.execPath, ['.ci/count-tests.mjs', report, ...others], {
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n') };
}

it('the last line counts the tests, and is all where none failed', () => {
  const passed = { name: resolve('tests/a.test.ts'), status: 'passed', assertionResults: [passedTest] };
  expect(counted([passed])).toEqual({ status: 0, lines: ['7 passed, 0 failed, 3 skipped', ''] });
});

it('a test that failed is named with its file and the first lines of its message, without colours', () => {
  const failed = {
    name: resolve('tests/a.test.ts'),
    status: 'failed',
    assertionResults: [passedTest, failedTest],
  };
  const { status, lines } = counted([failed]);
  expect(status).toBe(1);
  expect(lines.slice(0, 3)).toEqual([
    'FAILED tests/a.test.ts > a sum > is right',
    '  Error: 1 is not 2',
    '      at here',
  ]);
  expect(lines).toHaveLength(34);
  expect(lines.slice(-3)).toEqual(['', '7 passed, 1 failed, 3 skipped', '']);
});

it('a file without tests that failed, and a report that is missing, count as failures', () => {
  const broken = {
    name: resolve('tests/b.test.ts'),
    status: 'failed',
    message: 'No module.',
    assertionResults: [],
  };
  expect(counted([broken], ['coverage/missing.json']).lines).toEqual([
    'FAILED tests/b.test.ts',
    '  No module.',
    '',
    'FAILED coverage/missing.json',
    '  There is no such report.',
    '',
    '7 passed, 2 failed, 3 skipped',
    '',
  ]);
});

it('of very many failures the first twenty are shown, and the others are counted', () => {
  const assertionResults = Array.from({ length: 25 }, () => failedTest);
  const { lines } = counted([{ name: resolve('tests/c.test.ts'), status: 'failed', assertionResults }]);
  expect(lines.filter((line) => line.startsWith('FAILED tests/c.test.ts'))).toHaveLength(20);
  expect(lines.slice(-4)).toEqual(['FAILED and not shown: 5 more', '', '7 passed, 25 failed, 3 skipped', '']);
});
