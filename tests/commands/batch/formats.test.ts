import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { offer } from './offers.js';

const INPUT = [
  '{"candidate":{"name":"Quiz Course"},"answers":{"task":"quiz"}}',
  '{"candidate":{}}',
  '{"candidate":{"name":"Project Course"},"answers":{"task":"project"}}',
  '',
].join('\n');
const WORDS = ['batch', 'offers.ndjson', '-r', 'small', '--quiet'];
const world = (): ReturnType<typeof worldWith> => worldWith({ files: { 'offers.ndjson': INPUT } });
const onGitHub = (before: string): ReturnType<typeof worldWith> =>
  worldWith({
    files: { 'offers.ndjson': INPUT, 'summary.md': before },
    environment: { stepSummary: 'summary.md' },
  });

describe('batch', () => {
  test.each(['ndjson', 'csv', 'pretty', 'markdown', 'html', 'junit', 'github'])(
    'gives the same exit code as %s as in any other format, and the same bytes again',
    async (format) => {
      const words = [...WORDS, '-f', format, '--fail-under', '99'];
      const first = await run(words, world());
      expect(first.code).toBe(2);
      expect(first.stderr).toMatch(
        /^credcheck: the rubric is small 1\.0\.0\ncredcheck: exit 2: record 2 \(line 2:14\) cannot be used: .*\n$/,
      );
      expect(first.stdout).toContain('Quiz Course');
      expect(await run(words, world())).toEqual(first);
    },
  );

  test('sorts a page and a table as --sort says, and refuses an order that it does not know', async () => {
    const lines = offer('B', { share: 0, task: 'none' }) + offer('C') + offer('A', { share: 40 });
    const shown = async (...more: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await run([...WORDS, ...more], worldWith({ files: { 'offers.ndjson': lines } }));
      return [...stdout.matchAll(/^(?:\||.*?"","",)"?.*?\b([ABC])\b/gm)].map(([, name = '']) => name);
    };
    expect((await shown('-f', 'csv', '--sort', 'name')).join('')).toBe('ABC');
    expect((await shown('-f', 'csv', '--top', '1')).join('')).toBe('B');
    expect((await shown('-f', 'csv')).join('')).toBe('BCA');
    expect((await shown('-f', 'markdown', '--brief', '--sort', 'best')).join('')).toBe('CAB');
    const wrong = await run([...WORDS, '--sort', 'bst'], worldWith({ files: { 'offers.ndjson': lines } }));
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('did you mean "best"?')]);
  });

  test('shows the worst twenty on a page, or as many as --top says, or --all', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => offer(`Course ${at + 1}`)).join('');
    const shown = async (...more: readonly string[]): Promise<number> => {
      const there = worldWith({ files: { 'offers.ndjson': lines } });
      const { stdout } = await run([...WORDS, '-f', 'html', ...more], there);
      return new Set(stdout.match(/Course \d+/g)).size;
    };
    expect([await shown(), await shown('--top', '7'), await shown('--all')]).toEqual([20, 7, 30]);
    for (const words of [
      ['--top', '0'],
      ['--top', 'x'],
      ['--top', '3', '--all'],
    ]) {
      expect((await run([...WORDS, ...words], world())).code).toBe(2);
    }
  });

  test('keeps the order of the input as CSV', async () => {
    const { stdout } = await run([...WORDS, '-f', 'csv'], world());
    const rows: readonly Readonly<Record<string, string>>[] = parse(stdout, { columns: true });
    expect(rows.map(({ record, name, error }) => [record, name, error !== ''])).toEqual([
      ['1', 'Quiz Course', false],
      ['2', '', true],
      ['3', 'Project Course', false],
    ]);
  });

  test('has a case for each criterion as JUnit, unless --brief leaves them out', async () => {
    const cases = async (...more: readonly string[]): Promise<number> => {
      const { stdout } = await run([...WORDS, '-f', 'junit', ...more], world());
      return stdout.match(/<testcase /g)?.length ?? 0;
    };
    expect(await cases('--brief')).toBe(3);
    expect(await cases()).toBeGreaterThan(3);
  });

  test('says as JUnit and to GitHub why a candidate fails', async () => {
    const words = [...WORDS, '--fail-under', '50', '--fail-on', 'undecided'];
    const junit = await run([...words, '-f', 'junit'], world());
    const github = await run([...words, '-f', 'github'], world());
    expect(junit.stdout).toMatch(
      /<failure message="[A-Z][a-z]+ Course scored \d+ to \d+; --fail-under is 50"/,
    );
    expect(github.stdout).toMatch(
      /^::error file=offers\.ndjson,line=\d,title=[^:]*::[A-Z][a-z]+ Course scored/m,
    );
  });

  test.each([
    ['offers.csv', 'name,task\n"Quiz\nCourse",quiz\n\nProject Course,essay\nLast Course,quiz\n', [2, 5, 6]],
    [
      'offers.json',
      '[\n{"candidate":{"name":"Quiz Course"},\n"answers":{"task":"quiz"}},\n{"candidate":{"name":"B"}}]\n',
      [2, 4],
    ],
    ['offers.yaml', '---\ncandidate: {name: A}\n---\n\ncandidate: {name: B}\n', [2, 5]],
    ['offers.ndjson', `\n${INPUT}`, [2, 3, 4]],
  ])('names to GitHub the line of %s on which each record begins', async (name, text, lines) => {
    for (const detail of [[], ['--brief']]) {
      const words = ['batch', name, '-r', 'small', '-f', 'github', '--fail-under', '99', ...detail];
      const { stdout } = await run(words, worldWith({ files: { [name]: text } }));
      const found = [...stdout.matchAll(/^::error file=[^,]*,line=(\d+),/gm)].map(([, line]) => Number(line));
      expect(found.sort((a, b) => a - b)).toEqual(lines);
    }
  });

  test('lays a screen out for a file without colour, whatever the terminal has', async () => {
    const { code, stdout } = await run([...WORDS, '-f', 'pretty', '--color', '-o', '-'], world());
    expect([code, stdout.includes('\u001b[')]).toEqual([2, true]);
    const files = world();
    await run([...WORDS, '-f', 'pretty', '--color', '-o', 'page.txt'], files);
    expect(files.files.get('page.txt')).toContain('Worst first');
    expect(files.files.get('page.txt')).not.toContain('\u001b');
  });

  test('refuses a format that makes no sense, with those that do', async () => {
    const { code, stdout, stderr } = await run([...WORDS, '-f', 'plain'], world());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('ndjson, csv, pretty, markdown, html, junit, github');
  });
});

test('a pattern that fits no file is missed by its name, and standard input is left alone', async () => {
  const piped = worldWith({ stdin: INPUT });
  const { code, stdout, stderr } = await run(['batch', 'no-such-*.ndjson', '-r', 'small'], piped);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('no-such-*.ndjson');
});

describe('the summary of a step', () => {
  test('goes after what stands in its file', async () => {
    const there = onGitHub('# Before\n');
    const { code } = await run([...WORDS, '-f', 'github'], there);
    expect(code).toBe(2);
    expect(there.files.get('summary.md')).toMatch(/^# Before\n# 3 candidates\n[\s\S]*Quiz Course/);
  });

  test.each(['ndjson', 'markdown', 'pretty'])('is not written for %s', async (format) => {
    const there = onGitHub('before');
    await run([...WORDS, '-f', format], there);
    expect(there.files.get('summary.md')).toBe('before');
  });

  test('stays below the size at which GitHub drops it, cut at a row', async () => {
    const name = 'x'.repeat(150);
    const lines = Array.from({ length: 650 }, (_, index) =>
      JSON.stringify({
        candidate: { name: `${name}${index}`, url: `https://example.org/${'*'.repeat(900)}` },
        answers: {},
      }),
    );
    const there = worldWith({
      files: { 'offers.ndjson': lines.join('\n'), 'summary.md': 'é'.repeat(10_000) },
      environment: { stepSummary: 'summary.md' },
    });
    await run([...WORDS, '-f', 'github', '--brief'], there);
    const page = there.files.get('summary.md') ?? '';
    expect(Buffer.byteLength(page)).toBeLessThan(1_048_576);
    expect(Buffer.byteLength(page)).toBeGreaterThan(1_048_576 - 6_000);
    const shown = page.match(/^\| .* \| x{150}\d+ \|/gm)?.length ?? 0;
    expect(page).toContain(`${650 - shown} more are left out, none of them worse.`);
  });

  test('that has no room left is said, and changes nothing', async () => {
    const full = 'x'.repeat(1_048_500);
    const there = onGitHub(full);
    const { code, stderr } = await run([...WORDS, '-f', 'github'], there);
    expect([code, there.files.get('summary.md')]).toEqual([2, full]);
    expect(stderr).toContain('credcheck: summary.md is full: this run is not in the summary of the step\n');
  });

  test('that cannot be written is exit 74, and the annotations are there all the same', async () => {
    const there = worldWith({
      files: { 'offers.ndjson': INPUT },
      environment: { stepSummary: 'summary.md' },
      full: ['summary.md'],
    });
    const { code, stdout, stderr } = await run([...WORDS, '-f', 'github'], there);
    expect(code).toBe(74);
    expect(stdout).toMatch(/^3 candidates: /m);
    expect(stderr).toMatch(/credcheck: exit 74: could not write summary\.md\n$/);
  });
});
