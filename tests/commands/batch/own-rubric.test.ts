import { describe, expect, it } from 'vitest';
import { openInputs } from '../../../src/commands/batch/open-inputs.js';
import { problem, success } from '../../../src/core/model/problem.js';
import type { Files } from '../../../src/ports/files.js';
import { type Ran, run, type WorldOptions, worldWith } from '../../support/fake-ports.js';
import { offer } from './offers.js';

async function batch(words: readonly string[], options: WorldOptions): Promise<Ran> {
  return run(['batch', '--brief', ...words], worldWith(options));
}

/** Each row as its name, and the id of its rubric or the code of its error. */
function rows({ stdout }: Ran): readonly string[] {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
    .map(({ candidate, rubric, error }) => `${candidate?.name} ${rubric?.id ?? error.code}`);
}

const SAID = 'credcheck: the rubric is small 1.0.0, as the first record says\n';
const COUNTS = 'credcheck: 2 records: 2 scored, 0 refused\n ? 2 undecided';

describe.each([
  [
    'a.ndjson',
    '{"rubric":{"id":"small"},"candidate":{"name":"One"}}\n{"candidate":{"name":"Two"},"rubric":"small"}\n',
  ],
  ['a.json', '[{"rubric":"small","candidate":{"name":"One"}},\n{"candidate":{"name":"Two"}}]'],
  ['a.yaml', 'rubric: {id: small}\ncandidate: {name: One}\n---\ncandidate: {name: Two}\n'],
  ['b.yaml', '- rubric: small\n  candidate: {name: One}\n- candidate: {name: Two}\n'],
])('the rubric that the first record of %s names', (name, text) => {
  it('is that of the whole run, and the person reads which and why', async () => {
    const ran = await batch([name], { files: { [name]: text } });
    expect([ran.code, ...rows(ran)]).toEqual([0, 'One small', 'Two small']);
    expect(ran.stderr.startsWith(SAID + COUNTS)).toBe(true);
    for (const words of [[], ['-'], ['--input', name.replace(/.*\./, '')]])
      expect(await batch(words, { stdin: text })).toEqual(ran);
  });

  it('wins over the environment, and not over -r', async () => {
    const environment = { rubric: 'five-questions' };
    const own = await batch([name], { files: { [name]: text }, environment });
    expect(rows(own)).toEqual(['One small', 'Two small']);
    expect(own.stderr).toContain(SAID);
    const told = await batch([name, '-r', 'five-questions'], { files: { [name]: text } });
    expect(rows(told)).toEqual(['One five-questions', 'Two five-questions']);
    expect(told.stderr).not.toContain('rubric');
  });
});

const OTHER = '{"rubric":{"id":"five-questions"},"candidate":{"name":"Other"}}\n';
const NONE = '{"candidate":{"name":"None"}}\n';
const OWN = '{"rubric":"small","candidate":{"name":"Own"}}\n';

it('refuses a later record that names another rubric, with the option to type', async () => {
  const ran = await batch([], { stdin: OWN + OTHER + NONE });
  expect(ran.code).toBe(2);
  expect(rows(ran)).toEqual(['Own small', 'Other answers/other-rubric', 'None small']);
  expect(ran.stderr).toContain(
    'The answers name the rubric "five-questions", and this run scores by "small"; name one with --rubric ID',
  );
});

it.each([
  ['names none', NONE, 'None micro-credential'],
  ['cannot be read', '{"rubric":"small"\n', 'undefined syntax/json'],
  [
    'names one that is not built in',
    '{"rubric":"mine","candidate":{"name":"M"}}\n',
    'M answers/other-rubric',
  ],
  ['names a file', '{"rubric":"./small.yaml","candidate":{"name":"F"}}\n', 'F answers/rubric-path'],
])('scores as without it where the first record %s', async (_, first, row) => {
  const ran = await batch([], { stdin: first + OWN });
  expect(rows(ran)).toEqual([row, 'Own answers/other-rubric']);
  expect(ran.stderr).not.toContain('the rubric is');
  const around = await batch([], { stdin: first + OWN, environment: { rubric: 'small' } });
  expect(rows(around).at(-1)).toBe('Own small');
  expect(around.stderr).not.toContain('the rubric is');
});

it('takes the id of a built-in rubric beside a path, which is not followed', async () => {
  const stdin = '{"rubric":{"id":"small","path":"./other.yaml"},"candidate":{"name":"Own"}}\n';
  expect(rows(await batch([], { stdin }))).toEqual(['Own small']);
});

it('says nothing of a rubric that the run would have had anyway', async () => {
  const own = await batch([], { stdin: OWN, environment: { rubric: 'small' } });
  const none = await batch([], {
    stdin: OWN.replace('"rubric":"small",', ''),
    environment: { rubric: 'small' },
  });
  expect(own).toEqual(none);
});

it('asks the first input that has a record, of several in their order', async () => {
  const files = {
    'a.ndjson': '',
    'b.yaml': '# later\n',
    'c.ndjson': OWN,
    'd.ndjson': OTHER,
    'e.csv': 'name,task\nE,quiz\n',
  };
  const ran = await batch(['none.yaml', 'a.ndjson', 'b.yaml', 'c.ndjson', 'd.ndjson', 'e.csv'], { files });
  expect(rows(ran)).toEqual(['Own small', 'Other answers/other-rubric', 'E small']);
  expect(rows(await batch(['*'], { files }))).toEqual(rows(ran));
  const fromInput = await batch(['-', 'd.ndjson'], { files, stdin: OWN });
  expect(rows(fromInput)).toEqual(['Own small', 'Other answers/other-rubric']);
});

it('does not look beyond a table, which names no rubric', async () => {
  const files = { 'a.csv': 'name\nA\n', 'b.ndjson': OWN };
  expect(rows(await batch(['a.csv', 'b.ndjson'], { files }))).toEqual([
    'A micro-credential',
    'Own answers/other-rubric',
  ]);
});

it('reads the words of gates and --set by that rubric, and names it in silence too where there is a gate', async () => {
  const ran = await batch(['--fail-on', 'fair', '--set', 'task=none', '--quiet'], {
    stdin: `${OWN.trim().slice(0, -1)},"answers":{"form":"course","task":"project","share":90}}\n`,
  });
  expect(ran.stderr.startsWith(SAID)).toBe(true);
  expect(ran.code).not.toBe(2);
  const silent = await batch(['--quiet'], { stdin: OWN });
  expect(silent.stderr).toBe('');
  const wrong = await batch(['--fail-on', 'strong'], { stdin: OWN });
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('There is no verdict "strong"; use one of good, fair, poor');
});

it('writes the same with several workers, and with as many rows as there are records', async () => {
  const stdin = OWN + Array.from({ length: 2000 }, (_, at) => offer(`N${at}`)).join('');
  const one = await batch([], { stdin });
  expect(rows(one).slice(0, 3)).toEqual(['Own small', 'N0 small', 'N1 small']);
  expect(rows(one)).toHaveLength(2001);
  const many = await batch(['--workers', '3'], { stdin, tick: 100 });
  expect(many.stdout).toBe(one.stdout);
});

it('compares with a baseline of that rubric', async () => {
  const world = worldWith({ files: { 'a.ndjson': OWN } });
  await run(['batch', 'a.ndjson', '-o', 'rows.ndjson'], world);
  const ran = await run(['batch', 'a.ndjson', '--baseline', 'rows.ndjson', '--no-regressions'], world);
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain('rows.ndjson');
});

/** Standard input that says nothing until it is let go, or breaks after a text. */
function silentInput(): { readonly files: Files; readonly letGo: () => boolean } {
  let letGo = false;
  const { files } = worldWith().ports;
  const readBytes: Files['readBytes'] = async (_, unwanted) => {
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      await new Promise((resolve) => unwanted?.addEventListener('abort', resolve));
      letGo = true;
    };
    return success({ pieces: pieces(), trouble: () => undefined });
  };
  return { files: { ...files, readBytes }, letGo: () => letGo };
}

it('a signal ends the wait for the first record', async () => {
  const stop = new AbortController();
  const { ports } = worldWith({ stop: stop.signal });
  const { files, letGo } = silentInput();
  const world = { ...worldWith(), ports: { ...ports, files } };
  const running = run(['batch', '-o', 'rows.ndjson'], world);
  setTimeout(() => stop.abort('SIGINT'), 20);
  expect((await running).code).toBe(130);
  expect(letGo()).toBe(true);
});

it('a signal counts for more than what no rubric could be asked about, and no comparison is said', async () => {
  const stop = AbortSignal.abort('SIGINT');
  const unknown = await batch(['--fail-on', 'fair'], { stdin: '', stop });
  expect(unknown).toEqual({
    code: 130,
    stdout: '',
    stderr: 'credcheck: exit 130: interrupted after 0 records\n',
  });
  const files = { 'a.ndjson': OWN, 'last.ndjson': '7\n' };
  const compared = await batch(['a.ndjson', '--baseline', 'last.ndjson'], { files, stop });
  expect(compared.code).toBe(130);
  expect(compared.stderr).not.toContain('last.ndjson');
});

it('a first record that a read error has cut brings no rubric', async () => {
  let hasFailed = false;
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('rubric: small\ncandidate: {name: On');
    hasFailed = true;
  };
  const failed = problem('input/unreadable', { name: 'a.yaml', reason: 'input/output error' });
  const files: Files = {
    ...worldWith().ports.files,
    readBytes: async () => success({ pieces: pieces(), trouble: () => (hasFailed ? failed : undefined) }),
  };
  const opened = await openInputs(
    worldWith().ports,
    undefined,
    { files: ['a.yaml'], skipColumns: [] },
    { files, leave: () => undefined },
    new AbortController().signal,
  );
  expect(opened).toMatchObject({ rubricName: 'micro-credential', isOfRecord: false });
});
