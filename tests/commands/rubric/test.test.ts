import { describe, expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SMALL_RUBRIC } from '../../support/small-rubric.js';

const PASSES = `tests:
  - name: a project is good
    as-of: 2026-11-22
    answers: {form: course, task: project, share: 100, revised: 2026-11-01, topics: []}
    expect: {verdict: good, firm: true, score: {at-least: 100}}
`;
const FAILS = `${PASSES}  - name: a quiz is good
    answers: {form: course, task: quiz, share: 0, revised: 2026-11-01, topics: []}
    expect:
      verdict: good
`;

const testing = async (tests: string, ...more: readonly string[]) =>
  run(
    ['rubric', 'test', 'small.yaml', ...more],
    worldWith({ files: { 'small.yaml': `${SMALL_RUBRIC}${tests}` } }),
  );

/** The line of a text in the file of the failing tests. */
const lineOf = (text: string): number => `${SMALL_RUBRIC}${FAILS}`.split('\n').indexOf(text) + 1;

describe('credcheck rubric test', () => {
  it('names each case, and ends with 0 where all pass', async () => {
    const { code, stdout, stderr } = await testing(PASSES);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '  ✔ a project is good\n\n  1 test: 1 passed, 0 failed\n',
      stderr: '',
    });
  });

  it('says of a failing case what was expected, what came out and why, and ends with 1', async () => {
    const { code, stdout, stderr } = await testing(FAILS);
    expect(code).toBe(1);
    expect(stdout).toContain('✖ a quiz is good\n');
    expect(stdout).toContain(
      `small.yaml:${lineOf('      verdict: good')}:16  error  Expected the verdict good, got poor`,
    );
    expect(stdout).toContain('why: the answer 0 percent to "share" is worth -20 points\n');
    expect(stdout).toContain('2 tests: 1 passed, 1 failed\n');
    expect(stderr).toBe('credcheck: exit 1: "a quiz is good" failed, one of 2 tests\n');
  });

  it('names the answer that lifted a score which is too high, and the rules behind a verdict', async () => {
    const tooHigh = PASSES.replace('{at-least: 100}', '{at-most: 10}').replace(
      'verdict: good',
      'verdict: fair',
    );
    expect((await testing(tooHigh)).stdout).toContain(
      'why: the answer A project to "task" is worth +30 points\n',
    );
    const stops = PASSES.replace('form: course', 'form: nothing');
    const { stdout } = await testing(stops);
    expect(stdout).toContain('Expected the verdict good, got stop');
    expect(stdout).toContain('why: There is nothing to earn.\n');
  });

  it('says how many of several cases failed, and that one has no score', async () => {
    const without = FAILS.replace('task: project, share: 100', 'task: quiz, share: {not-applicable: none}');
    const none = without.replace('task: quiz, share: {not', "task: {not-applicable: 'no'}, share: {not");
    const { stdout, stderr } = await testing(none);
    expect(stdout).toContain('Expected a result, got no score');
    expect(stderr).toBe('credcheck: exit 1: 2 of 2 tests failed, the first "a project is good"\n');
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await testing(FAILS, '-f', 'json');
    const { tests, ...rest } = JSON.parse(stdout);
    expect(rest).toMatchObject({ schemaVersion: 1, rubric: { id: 'small' }, passed: 1, failed: 1 });
    expect(rest).not.toHaveProperty('coverage');
    expect(tests[0]).toMatchObject({ passed: true, score: { low: 100, high: 100 }, problems: [] });
    expect(tests[1]).toMatchObject({
      name: 'a quiz is good',
      line: lineOf('  - name: a quiz is good'),
      passed: false,
      verdict: { id: 'poor', firm: true },
      problems: [
        {
          rule: 'test/verdict',
          line: lineOf('      verdict: good'),
          column: 16,
          message: 'Expected the verdict good, got poor',
        },
      ],
      because: ['the answer 0 percent to "share" is worth -20 points'],
    });
  });

  it('prints JUnit with a case for each test, whose names differ', async () => {
    const { stdout } = await testing(FAILS.replace('a quiz is good', 'a project is good'), '-f', 'junit');
    expect(stdout).toContain('<testsuite name="small" tests="2" failures="1" errors="0" skipped="0">');
    expect(stdout).toContain('<testcase name="a project is good" classname="small">');
    expect(stdout).toContain('<testcase name="a project is good, 2" classname="small">');
    expect(stdout).toContain('type="test/verdict">Expected the verdict good, got poor\nwhy: the answer 0');
    expect((await testing(PASSES, '-f', 'junit', '--coverage')).stdout).toContain('name="coverage"');
  });

  it('lists with --coverage what no test reaches', async () => {
    const { code, stdout } = await testing(PASSES, '--coverage');
    expect(code).toBe(0);
    expect(stdout).toMatch(/The tests reach \d+ % of the rubric: \d+ of \d+ options, rules, bands/);
    expect(stdout).toContain('  · the option quiz of the question task\n');
    expect(stdout).toContain('  · the question proctored: asked\n');
    expect(stdout).toContain('  · the knock-out nothing-there: hit\n');
    expect(stdout).toContain('  · the band poor\n');
  });

  it('ends with 1 where the tests reach less than --fail-under-coverage, and says how much they reach', async () => {
    expect((await testing(PASSES, '--fail-under-coverage', '10')).code).toBe(0);
    const { code, stderr } = await testing(PASSES, '--fail-under-coverage', '90');
    expect(code).toBe(1);
    expect(stderr).toMatch(/exit 1: the tests reach [\d.]+ % of the rubric; --fail-under-coverage is 90\n$/);
  });

  it('refuses answers that do not fit the rubric, each at its line', async () => {
    const wrong = FAILS.replace('task: quiz', 'tusk: quiz').replace('task: project', 'task: essay');
    const { code, stdout, stderr } = await testing(wrong);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/small\.yaml:\d+:35 {2}error {2}"essay" is no answer to "task"/);
    expect(stderr).toMatch(/small\.yaml:\d+:29 {2}error {2}The rubric "small" has no question "tusk"/);
    expect(stderr).toContain('^^^^ did you mean "task"?');
  });

  it('refuses a rubric without tests', async () => {
    const { code, stderr } = await testing('');
    expect(code).toBe(2);
    expect(stderr).toContain('small.yaml: The rubric "small" has no tests; add "tests:" with a name');
  });

  it.each([
    [['-f', 'csv'], 'Format "csv" is not available'],
    [['--as-of', 'then'], 'Expected a date like 2026-11-22 for --as-of'],
    [['--fail-under-coverage', '101'], 'Expected a number from 0 to 100 for --fail-under-coverage'],
    [['-r', 'micro-credential'], 'cannot be combined'],
    [['-o', 'small.yaml'], 'small.yaml'],
  ])('refuses %j', async (flags, message) => {
    const { code, stderr } = await testing(PASSES, ...flags);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('runs the tests of a rubric that extends another one, at the lines of its own file', async () => {
    const ours = `credcheck: 1\nid: ours\nversion: 1.0.0\ntitle: Ours\nextends: [small]\n${FAILS}`;
    const { code, stdout } = await run(
      ['rubric', 'test', '-r', 'ours.yaml'],
      worldWith({ files: { 'ours.yaml': ours } }),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('ours.yaml:14:16  error  Expected the verdict good, got poor');
  });

  it('reports a file that is no rubric, or is not there', async () => {
    expect((await run(['rubric', 'test', 'none.yaml'], worldWith())).stderr).toContain(
      'There is no file "none.yaml"',
    );
  });
});
