import { describe, expect, it, test } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { offer } from './offers.js';

const OFFERS = [
  offer('Strong', { task: { value: 'project', checked: '2026-10-01' } }),
  offer('Fair', { share: 20 }),
  offer('Open', { task: 'unknown' }),
  '{"candidate":{"name":"Broken"},"answers":{"task":"exam"}}\n',
];
const SMALL = ['batch', '-r', 'small', '--brief'];

test('a summary says what all rows come to, beside rows that are as they were', async () => {
  const world = worldWith({ stdin: OFFERS.join('') });
  const without = await run(SMALL, worldWith({ stdin: OFFERS.join('') }));
  const { code, stdout, stderr } = await run([...SMALL, '--summary', 'sum.json'], world);
  expect({ code, stdout }).toEqual({ code: 2, stdout: without.stdout });
  const text = world.files.get('sum.json') ?? '';
  expect(text.endsWith('}\n')).toBe(true);
  expect(JSON.parse(text)).toMatchObject({
    schemaVersion: 1,
    tool: { name: 'credcheck', version: '1.2.3' },
    rubric: { id: 'small', version: '1.0.0' },
    asOf: '2026-11-22',
    records: 4,
    scored: 3,
    refused: 1,
    verdicts: { good: 1, fair: 2, poor: 0, stop: 0 },
    decided: { good: 1, fair: 1, poor: 0, stop: 0 },
    undecided: 1,
    scores: { lowest: 32, highest: 96 },
    unknown: [{ question: 'task', count: 1 }],
    stalest: [{ checked: '2026-10-01', candidate: { name: 'Strong' } }],
    errors: { 'answers/unknown-value': 1 },
  });
  expect(stderr).toBe(
    [
      'credcheck: 4 records: 3 scored, 1 refused',
      'Low ends of the scores: half of them are 36 or more',
      '      0–9  0',
      '    10–19  0',
      '    20–29  0',
      `    30–39  2 ${'█'.repeat(40)}`,
      '    40–49  0',
      '    50–59  0',
      '    60–69  0',
      '    70–79  0',
      '    80–89  0',
      `   90–100  1 ${'█'.repeat(20)}`,
      '',
      'Most often open, of 3 candidates',
      '  1  task',
      '',
      'Oldest evidence',
      '  2026-10-01  Strong',
      '',
      'Refused: 1 record',
      '  1  answers/unknown-value',
      '',
      '4 records in 0.0 s',
      'credcheck: wrote sum.json',
      ' ! 1 refused   ? 1 undecided   ▲ 1 fair   ✔ 1 good                4 candidates',
      'credcheck: exit 2: record 4 (line 4:50) cannot be used: "exam" is no answer to "task"; use one of none, quiz, project',
      '',
    ].join('\n'),
  );
});

test('the line of verdicts stands under every run, and --quiet leaves it out', async () => {
  const { stderr } = await run(
    [...SMALL, '--fail-under', '40'],
    worldWith({ stdin: OFFERS.slice(0, 3).join('') }),
  );
  expect(stderr).toBe(
    [
      'credcheck: the rubric is small 1.0.0',
      'credcheck: 3 records: 3 scored, 0 refused',
      ` ✖ 2 below 40   ✔ 1 good${' '.repeat(42)}3 candidates`,
      'credcheck: exit 1: Fair scored 32 to 32; --fail-under is 40 (and 1 more)',
      '',
    ].join('\n'),
  );
  const quiet = await run([...SMALL, '--quiet'], worldWith({ stdin: OFFERS[0] ?? '' }));
  expect(quiet.stderr).toBe('');
});

test('--summary - makes the summary the result, and the rows go to their file', async () => {
  const world = worldWith({ stdin: OFFERS[0] ?? '' });
  const { code, stdout } = await run([...SMALL, '--summary', '-', '-o', 'rows.ndjson'], world);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ records: 1, verdicts: { good: 1 } });
  expect(world.files.get('rows.ndjson')).toMatch(/^\{"schemaVersion":1,"record":1/);
});

describe('a summary without a place of its own is refused before anything is scored:', () => {
  it.each([
    [
      '--summary - without a file for the rows',
      ['--summary', '-'],
      '--summary - needs --output FILE: standard output',
    ],
    ['both on standard output', ['--summary', '-', '-o', '-'], '--summary - needs --output FILE'],
    ['both in one file', ['--summary', './x.json', '-o', 'x.json'], '"x.json" is named more than once'],
  ])('%s', async (_, words, why) => {
    const world = worldWith({ stdin: OFFERS[0] ?? '' });
    const { code, stdout, stderr } = await run([...SMALL, ...words], world);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(why);
    expect([...world.files.keys()]).toEqual([]);
  });
});

describe('a summary that cannot be written', () => {
  it('makes the run end with 74 and goes to standard output where that is free', async () => {
    const world = worldWith({ stdin: OFFERS[0] ?? '', full: ['sum.json'] });
    const { code, stdout } = await run([...SMALL, '--summary', 'sum.json', '-o', 'rows.ndjson'], world);
    expect(code).toBe(74);
    expect(JSON.parse(stdout)).toMatchObject({ records: 1 });
    expect(world.files.has('rows.ndjson')).toBe(true);
  });

  it.each(['sum.json', 'sum.json at the end', 'sum.json on the way'])(
    '(%s) leaves nothing half',
    async (full) => {
      const world = worldWith({ stdin: OFFERS[0] ?? '', full: [full] });
      const { code, stderr } = await run([...SMALL, '--summary', 'sum.json'], world);
      expect(code).toBe(74);
      expect(stderr).toContain('credcheck: exit 74: could not write sum.json\n');
      expect([...world.files.keys()]).toEqual([]);
    },
  );

  it('is told before the first record is read', async () => {
    const world = worldWith({ files: { 'a.ndjson': OFFERS[0] ?? '' }, full: ['sum.json', 'rows.csv'] });
    const { readBytes } = world.ports.files;
    let before = '';
    world.ports.files.readBytes = async (path) => {
      before = world.written.stderr;
      return readBytes(path);
    };
    await run([...SMALL, 'a.ndjson', '--summary', 'sum.json', '--report', 'csv=rows.csv'], world);
    expect(before).toContain('"sum.json" could not be written: no space left on the device');
    expect(before).toContain('"rows.csv" could not be written: no space left on the device');
  });

  it('does not come between the rows where they have standard output', async () => {
    const world = worldWith({ stdin: OFFERS[0] ?? '', full: ['sum.json'] });
    const { code, stdout } = await run([...SMALL, '--summary', 'sum.json'], world);
    expect(code).toBe(74);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(JSON.parse(stdout)).toHaveProperty('candidate');
  });

  it('is left out where the rows had to take its place', async () => {
    const world = worldWith({ stdin: OFFERS[0] ?? '', full: ['rows.ndjson'] });
    const { code, stdout, stderr } = await run([...SMALL, '--summary', '-', '-o', 'rows.ndjson'], world);
    expect(code).toBe(74);
    expect(JSON.parse(stdout)).toHaveProperty('candidate');
    expect(stderr).toContain('the summary is left out');
  });
});

test('a run that was interrupted writes no summary, since it would pass for one of the whole', async () => {
  const stop = AbortSignal.abort('SIGTERM');
  const world = worldWith({ stdin: OFFERS.join(''), stop });
  const { code, stderr } = await run([...SMALL, '--summary', 'sum.json'], world);
  expect(code).toBe(143);
  expect(world.files.has('sum.json')).toBe(false);
  expect(stderr).toContain('the summary is not written: the run did not come to its end');
});

describe('a summary of less than the whole input says so', () => {
  const summaryOf = async (words: readonly string[], options: Parameters<typeof worldWith>[0]) => {
    const world = worldWith(options);
    const ran = await run([...SMALL, '--summary', 'sum.json', ...words], world);
    return { ...ran, sum: JSON.parse(world.files.get('sum.json') ?? '{}') };
  };

  it('where --fail-fast stopped the run', async () => {
    const { code, stderr, sum } = await summaryOf(['--fail-under', '60', '--fail-fast'], {
      stdin: OFFERS.slice(0, 3).join(''),
    });
    expect(code).toBe(1);
    expect(sum).toMatchObject({ complete: false, records: 2 });
    expect(stderr).toContain(
      'credcheck: the summary is marked as incomplete: --fail-fast stopped before the end of the input\n',
    );
  });

  it('where nobody reads the rows any more', async () => {
    const { code, sum } = await summaryOf([], { stdin: OFFERS.slice(0, 3).join(''), stdout: 'closed' });
    expect(code).toBe(0);
    expect(sum).toMatchObject({ complete: false });
  });

  it('where a file could not be read', async () => {
    const { code, sum } = await summaryOf(['a.ndjson', 'none.ndjson'], {
      files: { 'a.ndjson': OFFERS[0] ?? '' },
    });
    expect(code).toBe(2);
    expect(sum).toMatchObject({ complete: false, records: 1 });
  });

  it('and one of all of it does not', async () => {
    const { sum } = await summaryOf(['--fail-fast'], { stdin: OFFERS[0] ?? '' });
    expect(sum).not.toHaveProperty('complete');
  });
});
