import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freshFolder, ROOT, runProgram } from './run-bin.js';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** What a run of the action came to. */
interface Played {
  readonly log: string;
  /** Of the step that fails, or 0. */
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The files that would be uploaded, with their text. */
  readonly report: Readonly<Record<string, string>>;
  readonly folder: string;
}

const TEXT = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const ACTION: Action = parse(TEXT);
const { steps } = ACTION.runs;
const GOOD = '{"candidate":{"name":"Good"},"answers":{}}';

/** Runs the steps one after the other as GitHub does, with these inputs and files in the workspace. */
async function play(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Promise<Played> {
  const folder = freshFolder();
  const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')];
  for (const each of [workspace, temp]) mkdirSync(each);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
  const given = Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, { default: otherwise = '' }]) => [
      `inputs.${name}`,
      inputs[name] ?? otherwise,
    ]),
  );
  const known: Record<string, string> = { ...given, 'runner.temp': temp };
  const paths = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  let [log, code]: [string, number | null] = ['', 0];
  for (const { run, env = {} } of steps) {
    if (run === undefined) continue;
    const script = join(folder, 'script.sh');
    writeFileSync(script, run);
    const ended = await runProgram('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace,
      env: {
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, resolved(value, known)])),
        ...paths,
        ...{ GITHUB_ACTION_PATH: ROOT, RUNNER_TEMP: temp, CI: 'true', GITHUB_ACTIONS: 'true' },
      },
    });
    log += ended.stdout + ended.stderr;
    code = ended.code;
    for (const line of lines(paths.GITHUB_OUTPUT)) {
      const [name = '', value = ''] = line.split('=');
      known[`steps.batch.outputs.${name}`] = value;
    }
    if (code !== 0) break;
  }
  const outputs = Object.entries(ACTION.outputs).map(([name, { value }]) => [name, resolved(value, known)]);
  const summary = lines(paths.GITHUB_STEP_SUMMARY).join('\n');
  return { log, code, outputs: Object.fromEntries(outputs), summary, report: reportIn(known), folder };
}

function resolved(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`nothing is known of ${name}`);
    return value;
  });
}

function lines(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
}

function reportIn(known: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const uploaded = steps.find(({ uses }) => uses !== undefined)?.with?.path ?? '';
  const path = resolved(uploaded, known);
  if (!existsSync(path)) return {};
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(path, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** The workflow commands in a log, old ones too, outside of what is printed with commands stopped. */
function commandsIn(log: string): readonly string[] {
  const heard: string[] = [];
  let token: string | undefined;
  for (const line of log.split('\n')) {
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined;
      continue;
    }
    token = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (token === undefined && (/^\s*::/.test(line) || line.includes('##['))) heard.push(line);
  }
  if (token !== undefined) throw new Error('commands were never taken up again');
  return heard;
}

describe('the action', () => {
  test('puts nothing from outside into a script, and pins what it uses to a commit', () => {
    expect(ACTION.runs.using).toBe('composite');
    const scripts = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(scripts.filter((run) => run.includes('${{'))).toEqual([]);
    expect(steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([]);
    const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(used).toHaveLength(1);
    for (const each of used) {
      expect(each).toMatch(/^actions\/upload-artifact@[0-9a-f]{40}$/);
      expect(TEXT).toMatch(new RegExp(`${each} # v\\d+\\.\\d+\\.\\d+\n`));
    }
  });

  test('says how it went in its outputs, annotations, summary and report', async () => {
    const input = `${GOOD}\n{"candidate":{}}\n${GOOD}\n`;
    const { code, outputs, log, summary, report } = await play(
      { files: 'offers.ndjson' },
      { 'offers.ndjson': input },
    );
    expect(code).toBe(2);
    expect(outputs).toEqual({ 'exit-code': '2', scored: '2', refused: '1' });
    expect(commandsIn(log)[0]).toBe(
      '::error file=offers.ndjson,line=2,title=Record 2 could not be scored (schema/missing-key)::The key "name" is missing; add it',
    );
    expect(log).toContain(
      'credcheck: exit 2: record 2 (line 2:14) cannot be used: The key "name" is missing; add it\n',
    );
    expect(summary).toMatch(/^# 3 candidates\n/);
    expect(report['results.ndjson']?.trimEnd().split('\n')).toHaveLength(3);
  });

  test('passes where nothing fails, over several files and patterns', async () => {
    const files = { 'a b.ndjson': GOOD, 'c.ndjson': `${GOOD}\n${GOOD}`, 'other.txt': 'x' };
    const { code, outputs } = await play({ files: '\na b.ndjson\nc*.ndjson\n' }, files);
    expect([code, outputs]).toEqual([0, { 'exit-code': '0', scored: '3', refused: '0' }]);
  });

  test.each([
    [{ 'fail-under': '100' }, '1', /--fail-under is 100/],
    [{ 'fail-on': 'stop,undecided' }, '1', /--fail-on names it/],
    [{ 'max-left-out': '-1' }, '2', /--max-left-out/],
    [{ args: ' --require-complete\n --brief ' }, '3', /--require-complete/],
    [{ rubric: 'no-such-rubric' }, '2', /no-such-rubric/],
    [{ 'fail-under': 'many' }, '2', /many/],
  ])('hands %j on, and ends as credcheck does', async (inputs, expected, why) => {
    const played = await play({ files: 'offers.ndjson', ...inputs }, { 'offers.ndjson': GOOD });
    expect(played.outputs['exit-code']).toBe(expected);
    expect(played.code).toBe(Number(expected));
    expect(played.log).toMatch(why);
  });

  test('judges on the day that it is given, keeps rows of that detail, and copies the report to a folder', async () => {
    const old =
      '{"candidate":{"name":"Old"},"answers":{"postings-share":{"value":5,"checked":"2020-01-15"}}}\n';
    const files = { 'offers.ndjson': old };
    const inputs = {
      files: 'offers.ndjson',
      'as-of': '2020-02-01',
      detail: 'brief',
      'report-folder': 'kept/rows',
    };
    const { code, report, folder } = await play({ ...inputs, 'due-within': '0d' }, files);
    expect(code).toBe(0);
    const row = JSON.parse(report['results.ndjson'] ?? '');
    expect(row).toMatchObject({ asOf: '2020-02-01', candidate: { name: 'Old' } });
    expect(row).not.toHaveProperty('criteria');
    const kept = join(folder, 'workspace', 'kept/rows/results.ndjson');
    expect(readFileSync(kept, 'utf8')).toBe(report['results.ndjson']);
  });

  test('passes a first run without a baseline where that is allowed, and compares the next with its rows', async () => {
    const inputs = { files: 'offers.ndjson', baseline: 'kept/results.ndjson', 'report-folder': 'kept' };
    const refused = await play(inputs, { 'offers.ndjson': GOOD });
    expect(refused.code).toBe(2);
    const first = await play({ ...inputs, args: '--allow-new-baseline' }, { 'offers.ndjson': GOOD });
    expect([first.code, first.log]).toEqual([0, expect.stringContaining('so nothing is compared')]);
    const rows = readFileSync(join(first.folder, 'workspace/kept/results.ndjson'), 'utf8');
    const next = await play(
      { ...inputs, baseline: 'last.ndjson' },
      { 'offers.ndjson': GOOD, 'last.ndjson': rows },
    );
    expect([next.code, next.log]).toEqual([0, expect.stringContaining('1 the same, 0 new')]);
  });

  test('puts a page for each candidate into the report and its folder, as it is told to', async () => {
    const inputs = { files: 'offers.ndjson', 'report-folder': 'kept', pages: 'html' };
    const named =
      '{"candidate":{"id":"of-1","name":"First"},"answers":{}}\n{"candidate":{"name":"Second"}}\n';
    const { code, folder, report } = await play(inputs, { 'offers.ndjson': named });
    expect(code).toBe(0);
    const pages = ['index.html', 'of-1.html', 'record-2.html'];
    expect(Object.keys(report).filter((name) => name.startsWith('pages/'))).toEqual(
      pages.map((name) => `pages/${name}`),
    );
    expect(readdirSync(join(folder, 'workspace/kept/pages')).sort()).toEqual(pages);
  });

  test('ends with 74 where the report cannot be copied', async () => {
    const inputs = { files: 'offers.ndjson', 'report-folder': 'offers.ndjson/rows' };
    const { code, outputs } = await play(inputs, { 'offers.ndjson': GOOD });
    expect([code, outputs['exit-code']]).toEqual([74, '74']);
  });

  test('fails where evidence is stale, and adds what is to its annotations, summary and report', async () => {
    const old =
      '{"candidate":{"name":"Old"},"answers":{"postings-share":{"value":5,"checked":"2020-01-15"}}}\n';
    const files = { 'offers.ndjson': `${GOOD}\n${old}` };
    const passed = await play({ files: 'offers.ndjson' }, files);
    expect(passed.code).toBe(0);
    const { code, outputs, log, summary, report } = await play(
      { files: 'offers.ndjson', 'due-within': '30d' },
      files,
    );
    expect([code, outputs['exit-code']]).toEqual([1, '1']);
    expect(commandsIn(log).at(-1)).toMatch(
      /^::error file=offers\.ndjson,line=2,title=Look again at Job site%3A Old::1 fact, fresh until /,
    );
    expect(log).toContain('credcheck: exit 1: 1 fact to look up again');
    expect(summary).toContain('## Old');
    expect(report['due.csv']).toContain('"postings-share"');
    const wrong = await play({ files: 'offers.ndjson', 'due-within': 'soon' }, files);
    expect([wrong.code, wrong.log]).toEqual([2, expect.stringContaining('such as 30d')]);
  });

  test('runs nothing that inputs say', async () => {
    const evil = '$(touch pwned)`touch pwned`"; touch pwned; \'';
    const names =
      'files,rubric,fail-under,fail-on,baseline,detail,as-of,report-folder,pages,due-within,args'.split(',');
    for (const name of names) {
      const { code, folder } = await play(
        { files: 'offers.ndjson', [name]: evil },
        { 'offers.ndjson': GOOD },
      );
      if (name !== 'report-folder') expect(code, name).not.toBe(0);
      const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      expect(found.filter((path) => path.endsWith('pwned'))).toEqual([]);
    }
  });

  test('lets no candidate give commands to the runner', async () => {
    const name = 'x ##[add-mask]a\\n::error::b\\r\\n::stop-commands::c';
    const input = `{"candidate":{"name":"${name}"},"answers":{}}\n{"candidate":{"name":"${name}"},"${name}":1}\n`;
    const played = await play({ files: 'offers.ndjson', 'fail-under': '100' }, { 'offers.ndjson': input });
    const heard = commandsIn(played.log);
    expect(heard).toHaveLength(2);
    expect(heard.filter((line) => !/^::error file=offers\.ndjson,line=\d,title=[^:,]*::/.test(line))).toEqual(
      [],
    );
    expect(played.log).not.toContain('##[');
    expect(played.log).toContain('# #[add-mask]');
  });

  test('is built first where it is not, and not where it is', async () => {
    const [build] = steps;
    const folder = freshFolder();
    writeFileSync(join(folder, 'npm'), '#!/bin/sh\necho "npm $*"\n', { mode: 0o755 });
    const run = async (): Promise<string> => {
      const env = { PATH: `${folder}:${process.env.PATH}`, GITHUB_ACTION_PATH: folder };
      return (await runProgram('bash', ['-eo', 'pipefail', '-c', build?.run ?? 'exit 1'], { env })).stdout;
    };
    expect(await run()).toBe('npm ci --include=dev --ignore-scripts --no-audit --no-fund\nnpm run build\n');
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/main.cjs'), '');
    expect(await run()).toBe('');
  });
});
