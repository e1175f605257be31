import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';

const FULL = { share: 100, task: 'project', form: 'course', topics: [], revised: '2026-11-01' };

function line(name: string, answers: object = FULL): string {
  return `${JSON.stringify({ candidate: { name }, answers })}\n`;
}

const GOOD = line('Good');
const POOR = line('Poor', { ...FULL, share: 0, task: 'none' });
const OPEN = line('Open', {});

async function batch(stdin: string, words: readonly string[] = [], options: object = {}) {
  const world = worldWith({ stdin, ...options });
  const ran = await run(['batch', '-r', 'small', '--brief', ...words], world);
  const names = ran.stdout.split('\n').filter((each) => each !== '');
  return {
    ...ran,
    world,
    names: names.map((each) => JSON.parse(each)).map(({ candidate, error }) => candidate?.name ?? error.code),
    last: ran.stderr.split('\n').at(-2),
  };
}

it('ends with 0 whatever the verdicts, where nothing was asked for', async () => {
  expect(await batch(GOOD + POOR + OPEN)).toMatchObject({ code: 0, names: ['Good', 'Poor', 'Open'] });
});

it.each([
  [['--fail-under', '60'], 1, 'Poor scored 0 to 0; --fail-under is 60 (and 1 more)'],
  [['--fail-on', 'poor'], 1, 'the verdict on Poor is poor, and --fail-on names it (and 1 more)'],
  [['--fail-on', 'undecided'], 1, 'the verdict on Open is undecided, and --fail-on names it'],
  [['--fail-on-action', 'leave'], 1, 'the action on Poor is leave, and --fail-on-action names it'],
  [['--fail-on-action', 'wait'], 1, 'the action on Open is wait, and --fail-on-action names it'],
  [['--require-complete'], 3, '--require-complete, and these questions about Open are open: '],
])('%j ends with %i, and every record is scored all the same', async (words, code, why) => {
  const ran = await batch(GOOD + POOR + OPEN, words);
  expect(ran).toMatchObject({ code, names: ['Good', 'Poor', 'Open'] });
  expect(ran.last).toContain(`credcheck: exit ${code}: ${why}`);
});

it('a record that cannot be used weighs more than a gate', async () => {
  const ran = await batch(`${POOR}7\n${GOOD}`, ['--fail-under', '60']);
  expect(ran).toMatchObject({ code: 2, names: ['Poor', 'schema/type', 'Good'] });
  expect(ran.last).toMatch(/^credcheck: exit 2: record 2 \(line 2:1\) cannot be used: Expected a map/);
});

it('--fail-fast stops at the first record that fails, and writes it', async () => {
  const ran = await batch(`${GOOD}${POOR}${GOOD}`, ['--fail-under', '60', '--fail-fast']);
  expect(ran).toMatchObject({ code: 1, names: ['Good', 'Poor'] });
  expect(ran.stderr).toContain('credcheck: 2 records: 2 scored, 0 refused\n');
  expect(await batch(`7\n${GOOD}`, ['--fail-fast'])).toMatchObject({ code: 2, names: ['schema/type'] });
});

it('-o writes the rows to a file and nothing to standard output', async () => {
  const ran = await batch(GOOD + OPEN, ['-o', 'rows.ndjson']);
  const plain = await batch(GOOD + OPEN);
  expect(ran).toMatchObject({ code: 0, stdout: '' });
  expect(ran.world.files.get('rows.ndjson')).toBe(plain.stdout);
  expect(ran.stderr).toContain('credcheck: wrote rows.ndjson\n');
});

it.each([
  ['from the start', 'rows.ndjson'],
  ['on the way', 'rows.ndjson on the way'],
])('rows go to standard output, with 74, where the device is full %s', async (_, full) => {
  const ran = await batch(GOOD + OPEN, ['-o', 'rows.ndjson'], { full: [full] });
  expect(ran).toMatchObject({ code: 74, names: ['Good', 'Open'] });
  expect(ran.world.files.has('rows.ndjson')).toBe(false);
  expect(ran.stderr).toContain('the rows go to standard output instead\n');
  expect(ran.last).toContain('credcheck: exit 74: could not write rows.ndjson');
});

it('hands the rows to standard output where their file cannot be put in its place', async () => {
  const ran = await batch(GOOD + POOR, ['-o', 'rows.ndjson'], { full: ['rows.ndjson at the end'] });
  expect(ran).toMatchObject({ code: 74, names: ['Good', 'Poor'] });
  expect(ran.world.files.has('rows.ndjson')).toBe(false);
});

it('says that standard output could not be written', async () => {
  const ran = await batch(GOOD, ['--summary', 'sum.json'], { stdout: 'failing' });
  expect(ran).toMatchObject({ code: 74 });
  expect(ran.stderr).toContain('the rows could not be written, so the rest was left\n');
  expect(ran.stderr).toContain('incomplete: the rows could not be written, so the rest was not scored\n');
  expect(ran.stderr).not.toContain('nobody reads');
});

it.each([
  [[], 0, ''],
  [
    ['--fail-under', '60'],
    1,
    'credcheck: the rubric is small 1.0.0\ncredcheck: exit 1: Poor scored 0 to 0; --fail-under is 60\n',
  ],
])(
  'ends quietly where nobody reads any more, with the code already decided: %j',
  async (words, code, stderr) => {
    expect(await batch(POOR, words, { stdout: 'closed' })).toMatchObject({ code, stdout: '', stderr });
  },
);

it('looks at nothing after a signal, says how far it came, and leaves no half file', async () => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const ran = await batch(`7\n${GOOD}`, ['-o', 'rows.ndjson'], { stop: AbortSignal.abort(signal) });
    expect(ran).toMatchObject({ code, stdout: '', names: [] });
    expect(ran.last).toBe(`credcheck: exit ${code}: interrupted after 0 records`);
    expect(ran.world.files.has('rows.ndjson')).toBe(false);
  }
});

it.each(['ndjson', 'csv'])(
  'says no more than the interruption where nothing had come as %s',
  async (input) => {
    const stop = new AbortController();
    const world = worldWith({ stdin: '', stop: stop.signal });
    const { readBytes } = world.ports.files;
    world.ports.files.readBytes = async (name) => {
      const stream = await readBytes(name);
      if (!stream.ok) return stream;
      const pieces = (async function* () {
        stop.abort('SIGINT');
        yield* stream.value.pieces;
      })();
      return { ...stream, value: { ...stream.value, pieces } };
    };
    const { code, stderr } = await run(['batch', '-r', 'small', '--input', input, '--quiet'], world);
    expect(code).toBe(130);
    expect(stderr).toBe('credcheck: exit 130: interrupted after 0 records\n');
  },
);
