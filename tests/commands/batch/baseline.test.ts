import { describe, expect, it, test } from 'vitest';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { SMALL_RUBRIC } from '../../support/small-rubric.js';
import { offer } from './offers.js';

const BATCH = ['batch', '-r', 'small'];
const GATE = [...BATCH, '--baseline', 'base.ndjson', '--no-regressions'];

async function rowsOf(lines: readonly string[], more: readonly string[] = []): Promise<string> {
  return (await run([...BATCH, ...more], worldWith({ stdin: lines.join('') }))).stdout;
}

async function worldAfter(
  before: readonly string[],
  now: readonly string[],
  more: readonly string[] = [],
): Promise<World> {
  return worldWith({ files: { 'base.ndjson': await rowsOf(before, more) }, stdin: now.join('') });
}

/** The reason for the exit code. */
function reason(stderr: string): string {
  return stderr.trimEnd().split('\n').at(-1) ?? '';
}

test('a candidate that came out worse fails, with how much and the answers that did it', async () => {
  const before = [offer('UX Basics', {}, { issuer: 'Metro' }), offer('Same')];
  const now = [
    offer('UX Basics', { share: 40, task: 'none', form: 'exam' }, { issuer: 'Metro' }),
    offer('Same'),
  ];
  const { code, stdout, stderr } = await run(GATE, await worldAfter(before, now));
  expect(code).toBe(1);
  expect(stdout).toBe(await rowsOf(now));
  expect(reason(stderr)).toBe(
    'credcheck: exit 1: UX Basics (Metro) came out worse than in the baseline: ' +
      'the low end of the score went from 60 to 16, the verdict from good to poor, it is no longer firm; ' +
      'share went from "90" to "40", task went from "quiz" to "none", form went from "course" to "exam", ' +
      'proctored went from not asked to unknown',
  );
  expect(stderr).toContain('credcheck: against base.ndjson: 1 worse, 0 better, 1 the same, 0 new\n');
});

test.each(['stdout', 'stderr'] as const)(
  'the line of counts on %s has those that fail by it apart',
  async (stream) => {
    const before = [offer('A'), offer('B'), offer('C')];
    const now = [offer('A', { share: 0, task: 'none' }), offer('B'), offer('C', { share: 'unknown' })];
    const shown = stream === 'stdout' ? ['-f', 'pretty'] : [];
    const gated = await run([...GATE, ...shown], await worldAfter(before, now));
    expect(gated[stream]).toContain(' ✖ 2 worse than the baseline   ');
    expect(gated[stream]).toMatch(/ 3 candidates\n/);
    const told = [...BATCH, '--baseline', 'base.ndjson', ...shown];
    expect((await run(told, await worldAfter(before, now)))[stream]).not.toContain(
      'worse than the baseline ',
    );
  },
);

test.each([
  ['junit', /<failure[^>]*>[^<]*came out worse/],
  ['github', /^::error [^\n]*came out worse/m],
])('%s tells the candidate that came out worse as it tells any that fails', async (format, told) => {
  const { stdout } = await run(
    [...GATE, '-f', format],
    await worldAfter([offer('A')], [offer('A', { share: 0, task: 'none' })]),
  );
  expect(stdout).toMatch(told);
});

test.each(['junit', 'github', 'markdown'])(
  '%s says of each that came out worse which answers did it',
  async (format) => {
    const worse = { share: 0, task: 'none' };
    const { stdout } = await run(
      [...GATE, '-f', format],
      await worldAfter([offer('A'), offer('B')], [offer('A', worse), offer('B', worse)]),
    );
    const plain = stdout.replaceAll('\\', '').replaceAll('&quot;', '"');
    for (const name of ['A', 'B']) {
      expect(plain).toMatch(
        new RegExp(`${name} came out worse [^\\n]*share went from "90" to "0", task went from`),
      );
    }
  },
);

test('the same rows again, new ones and better ones fail nothing', async () => {
  const before = [offer('A'), offer('B')];
  const now = [offer('B'), offer('A', { share: 100 }), offer('C', { share: 0 })];
  const { code, stderr } = await run(GATE, await worldAfter(before, now));
  expect(code).toBe(0);
  expect(stderr).toContain('against base.ndjson: 0 worse, 1 better, 1 the same, 1 new\n');
});

test('what did not come is said and fails nothing', async () => {
  const before = ['A', 'B', 'C', 'D', 'E'].map((name) => offer(name));
  const { code, stderr } = await run(GATE, await worldAfter(before, [offer('E')]));
  expect(code).toBe(0);
  expect(stderr).toContain('in the baseline, but not scored in this run: A, B, C (and 1 more)\n');
});

test('--baseline alone tells what got worse, and fails nothing', async () => {
  const world = await worldAfter([offer('A')], [offer('A', { share: 'unknown' })]);
  const { code, stderr } = await run([...BATCH, '--baseline', 'base.ndjson'], world);
  expect(code).toBe(0);
  expect(stderr).toContain('A came out worse');
  expect(stderr).toContain('share went from "90" to unknown');
});

describe('--tolerance', () => {
  const before = [offer('A', { share: 95 })];
  it.each([
    ['allows just as many points', ['--tolerance', '2'], 90, 0],
    ['allows fewer', ['--tolerance', '1.9'], 90, 1],
    ['is 0 by default', [], 94, 1],
    ['does not allow a lower verdict', ['--tolerance', '50'], 89, 1],
  ])('%s', async (_, words, share, code) => {
    const world = await worldAfter(before, [offer('A', { share })]);
    expect((await run([...GATE, ...words], world)).code).toBe(code);
  });

  it('says that it allows for points only where a verdict is lower', async () => {
    const world = await worldAfter(before, [offer('A', { share: 89 })]);
    const told = '; --tolerance allows for points, never for a lower verdict';
    expect(reason((await run([...GATE, '--tolerance', '50'], world)).stderr)).toContain(told);
    expect(reason((await run([...GATE, '--tolerance', '0.1'], world)).stderr)).not.toContain(told);
    expect(reason((await run(GATE, world)).stderr)).not.toContain(told);
  });

  it('shows a fall of less than a point as one', async () => {
    const world = await worldAfter([offer('A', { share: 96 })], [offer('A', { share: 95 })]);
    expect(reason((await run(GATE, world)).stderr)).toContain('fell by less than a point, at 62;');
  });
});

describe('a verdict that was firm', () => {
  it('may become open towards what is better', async () => {
    const world = await worldAfter([offer('A', { task: 'none' })], [offer('A', { task: 'unknown' })]);
    expect((await run(GATE, world)).code).toBe(0);
  });

  it('fails where it may now be worse, though the score stays', async () => {
    const world = await worldAfter([offer('A')], [offer('A', { form: 'unknown', proctored: 'yes' })]);
    const { code, stderr } = await run([...GATE, '--tolerance', '100'], world);
    expect(code).toBe(1);
    expect(reason(stderr)).toContain('the worst it can be from good to stop, it is no longer firm;');
  });
});

describe('answers are not told', () => {
  const before = [offer('A')];
  const now = [offer('A', { share: 0 })];
  it.each([
    ['by a brief baseline', ['--brief'], [], 'the baseline does not say which answers caused it'],
    ['by a brief run', [], ['--brief'], 'to see which answers caused it, run without --brief'],
  ])('%s', async (_, then, words, why) => {
    const { code, stderr } = await run([...GATE, ...words], await worldAfter(before, now, then));
    expect(code).toBe(1);
    expect(reason(stderr)).toContain(`the verdict from good to poor; ${why}`);
  });
});

test('an answer that only grew old is named, and one that does not count is not', async () => {
  const dated = [offer('A', { revised: '2025-01-01', task: { value: 'quiz', checked: '2026-11-01' } })];
  const world = await worldAfter(dated, dated);
  const { code, stderr } = await run([...GATE, '--as-of', '2027-03-01'], world);
  expect(code).toBe(1);
  expect(reason(stderr)).toMatch(/; task went from "quiz" to stale$/);
});

test('another version of the rubric is said, and compared all the same', async () => {
  const changed = SMALL_RUBRIC.replace('version: 1.0.0', 'version: 2.0.0').replace(
    'score: 0.4',
    'score: 0.3',
  );
  const files = { 'base.ndjson': await rowsOf([offer('A')]), 'small.yaml': changed };
  const world = worldWith({ files, stdin: offer('A') });
  const words = ['batch', '-r', 'small.yaml', '--baseline', 'base.ndjson', '--no-regressions'];
  const { code, stderr } = await run(words, world);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'the baseline was scored under another version of the rubric small: 1.0.0, and now 2.0.0\n',
  );
  expect(reason(stderr)).toContain('task is still "quiz" and worth less');
});

test('another text of the same version is said', async () => {
  const changed = SMALL_RUBRIC.replace('A small rubric', 'Another title');
  const files = { 'base.ndjson': await rowsOf([offer('A')]), 'small.yaml': changed };
  const words = ['batch', '-r', 'small.yaml', '--baseline', 'base.ndjson', '--no-regressions'];
  const { code, stderr } = await run(words, worldWith({ files, stdin: offer('A') }));
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /both call themselves 1\.0\.0, but their text differs \(sha256 [0-9a-f]{12}, and now/,
  );
});

describe('a candidate is known', () => {
  const worse = { share: 0 };
  it.each([
    ['by its id, whatever its name', offer('Old', {}, { id: 'a' }), offer('New', worse, { id: 'a' }), 1],
    [
      'by issuer and name where it has no id',
      offer('A', {}, { issuer: 'M' }),
      offer('A', worse, { issuer: 'M' }),
      1,
    ],
    ['by issuer and name where it had no id', offer('A'), offer('A', worse, { id: 'a' }), 1],
    ['not by its name alone', offer('A', {}, { issuer: 'M' }), offer('A', worse, { issuer: 'N' }), 0],
    ['not by its name where the ids differ', offer('A', {}, { id: 'a' }), offer('A', worse, { id: 'b' }), 0],
    [
      'by an id like the name of a method',
      offer('A', {}, { id: 'constructor' }),
      offer('B', worse, { id: 'constructor' }),
      1,
    ],
  ])('%s', async (_, before, now, code) => {
    const same = offer('Same');
    expect((await run(GATE, await worldAfter([before, same], [now, same]))).code).toBe(code);
  });
});

describe('the same candidate twice', () => {
  it('is refused in the baseline before anything is scored', async () => {
    const { code, stdout, stderr } = await run(
      GATE,
      await worldAfter([offer('A'), offer('B'), offer('A')], []),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'base.ndjson:3:1 error "A" occurs twice, in line 1 and in line 3;',
    );
  });

  it.each([
    ['in the baseline too', [offer('A')]],
    ['new', [offer('C')]],
  ])('is refused in the run, where it is %s, and scored all the same', async (_, before) => {
    const world = await worldAfter(before, [offer('A'), offer('B'), offer('A', { share: 0 })]);
    const { code, stdout, stderr } = await run(GATE, world);
    expect(code).toBe(2);
    expect(stdout.split('\n')).toHaveLength(4);
    expect(reason(stderr)).toContain('"A" occurs twice, in record 1 and in record 3;');
  });
});

test('two candidates with ids that fit one row without are told, with what to do', async () => {
  const now = [offer('A', {}, { id: 'x' }), offer('B'), offer('A', { share: 0 }, { id: 'y' })];
  const { code, stdout, stderr } = await run(GATE, await worldAfter([offer('B'), offer('A')], now));
  expect(code).toBe(2);
  expect(stdout.split('\n')).toHaveLength(4);
  expect(reason(stderr)).toBe(
    'credcheck: exit 2: record 1 (id x) and record 3 (id y) are both called "A", as is line 2 of the baseline, ' +
      'which has no id; write there the id of the one it is about, or take that line out',
  );
  const known = [offer('B'), offer('A', {}, { id: 'x' })];
  expect((await run(GATE, await worldAfter(known, now))).code).toBe(0);
});

describe('--no-regressions over nothing that could be compared ends with 2', () => {
  it.each([
    ['an empty baseline', ''],
    ['one of blank lines', '\n\n'],
    [
      'one in which nothing could be scored',
      '{"schemaVersion":1,"record":1,"error":{"code":"x","message":"y"}}\n',
    ],
  ])('%s is refused before anything is scored', async (_, base) => {
    const files = { 'base.ndjson': base, 'out.ndjson': 'before' };
    const world = worldWith({ files, stdin: offer('A') });
    const { code, stdout, stderr } = await run([...GATE, '-o', 'out.ndjson'], world);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      '"base.ndjson" holds no scored candidate, so nothing can be worse',
    );
    expect(world.files.get('out.ndjson')).toBe('before');
    const without = await run([...BATCH, '--baseline', 'base.ndjson'], world);
    expect(without.code).toBe(0);
  });

  it('a run of strangers, whose rows are written all the same', async () => {
    const ran = await run(GATE, await worldAfter([offer('A')], [offer('B'), offer('C')]));
    expect(ran.code).toBe(2);
    expect(ran.stdout.split('\n')).toHaveLength(3);
    expect(reason(ran.stderr)).toBe(
      'credcheck: exit 2: --no-regressions, and no candidate of this run is in base.ndjson',
    );
    expect((await run(GATE, await worldAfter([offer('A')], [offer('B'), offer('A')]))).code).toBe(0);
  });
});

test('--fail-fast ends a run at the first that got worse', async () => {
  const world = await worldAfter([offer('A'), offer('B')], [offer('A', { share: 0 }), offer('B')]);
  const { code, stdout, stderr } = await run([...GATE, '--fail-fast'], world);
  expect(code).toBe(1);
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).not.toContain('not scored in this run');
});

describe('a baseline that cannot be used is refused before anything is scored:', () => {
  it.each([
    ['not there', undefined, 'There is no file "base.ndjson"'],
    ['no JSON', '\n{"schemaVersion":1\n', 'base.ndjson:2'],
    [
      'no row',
      '{"schemaVersion":1,"candidate":{"name":"A"}}\n',
      'Expected a score with its low end, found nothing',
    ],
    [
      'answers',
      '{"candidate":{"name":"A"},"answers":{}}\n',
      'found a map of keys and values; write them with credcheck batch FILE',
    ],
    ['a list', '[]\n', 'Expected a result of credcheck batch'],
    ['a doubled key', '{"schemaVersion":1,"schemaVersion":1}\n', 'occurs twice here'],
    ['nested too deep', `${'['.repeat(10_000)}\n`, 'Nested more than'],
    ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x0a]), 'UTF-8'],
  ])('%s', async (_, base, why) => {
    const files = typeof base === 'string' ? { 'base.ndjson': base } : undefined;
    const world = worldWith({ ...(files !== undefined && { files }), stdin: offer('A') });
    if (base instanceof Uint8Array) {
      const { readBytes } = world.ports.files;
      const pieces = (async function* () {
        yield base;
      })();
      world.ports.files.readBytes = async (name) =>
        name === 'base.ndjson' ? { ok: true, value: { pieces, trouble: () => undefined } } : readBytes(name);
    }
    const { code, stdout, stderr } = await run(GATE, world);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain(why);
  });

  it('a table, with one sentence for all of its lines', async () => {
    const world = worldWith({ files: { 'base.ndjson': 'name,form\nA,course\nB,exam\n' }, stdin: offer('A') });
    const { stderr } = await run(GATE, world);
    expect(stderr.replace(/\s+/g, ' ')).toBe(
      'base.ndjson:1:1 error "base.ndjson" does not hold the rows of an earlier run, one JSON object a line: ' +
        'Expected a value, found "name"; write them with credcheck batch FILE -o results.ndjson, and name that file ' +
        'baseline/not-rows credcheck: exit 2: invalid input: 1 problem, see above ',
    );
  });

  it('scored by another rubric', async () => {
    const row = (await rowsOf([offer('A')])).replace('"id":"small"', '"id":"large"');
    const { code, stderr } = await run(GATE, worldWith({ files: { 'base.ndjson': row }, stdin: offer('A') }));
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'The baseline was scored by the rubric "large", and this run scores by "small"',
    );
  });
});

test('rows that could not be scored then are passed over', async () => {
  const world = await worldAfter(['{}\n', offer('A')], [offer('A')]);
  expect((await run(GATE, world)).code).toBe(0);
});

it.each([
  [['--no-regressions'], '--no-regressions needs --baseline FILE'],
  [['--tolerance', '1'], '--tolerance needs --baseline FILE'],
  [['--baseline', '-'], '--baseline and - cannot be combined'],
  [
    ['--baseline', 'base.ndjson', '--tolerance', '1e1'],
    'Expected a number from 0 to 100 for --tolerance, found "1e1"',
  ],
  [
    ['--baseline', 'base.ndjson', '--tolerance=-1'],
    'Expected a number from 0 to 100 for --tolerance, found "-1"',
  ],
])('refuses %s', async (words, why) => {
  const { code, stdout, stderr } = await run([...BATCH, ...words], worldWith({ stdin: offer('A') }));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.replace(/\s+/g, ' ')).toContain(why);
});

it.each([
  [['--fail-under', '0']],
  [['--fail-on', 'stop']],
  [['--require-complete']],
  [['--max-left-out', '9']],
  [['--baseline', 'base.ndjson', '--no-regressions']],
])('names a rubric other than the default where %j gates the run, with --quiet too', async (gate) => {
  const world = await worldAfter([offer('A')], [offer('A')]);
  expect((await run([...BATCH, '--quiet', ...gate], world)).stderr).toContain(
    'credcheck: the rubric is small 1.0.0\n',
  );
});

describe('--no-regressions=answers', () => {
  const task = (value: string) => ({ task: { value, checked: '2026-11-01' } });
  const at = (day: string) => [...BATCH, '--as-of', day];
  const gateAt = (day: string, gate: string) => [...at(day), '--baseline', 'base.ndjson', gate];
  const before = [offer('Old', task('quiz')), offer('Edited', task('quiz'))];
  const now = [offer('Old', task('quiz')), offer('Edited', task('none'))];

  it('fails an edit and passes what only aged, and both are counted by kind', async () => {
    const base = (await run(at('2026-11-22'), worldWith({ stdin: before.join('') }))).stdout;
    const world = (lines: readonly string[]) =>
      worldWith({ files: { 'base.ndjson': base }, stdin: lines.join('') });
    const aged = await run(gateAt('2027-03-01', '--no-regressions=answers'), world(before));
    expect(aged.code).toBe(0);
    expect(aged.stderr).toContain('against base.ndjson: 2 worse,');
    expect(aged.stderr).toContain('of those that came out worse: 2 by evidence that is out of date now\n');
    expect((await run(gateAt('2027-03-01', '--no-regressions'), world(before))).code).toBe(1);
    const edited = await run(gateAt('2026-11-23', '--no-regressions=answers'), world(now));
    expect(edited.code).toBe(1);
    expect(reason(edited.stderr)).toContain('Edited came out worse');
    expect(edited.stderr).toContain('of those that came out worse: 1 by an answer that was changed\n');
  });

  it('is not the word that follows, and takes no other value', async () => {
    const files = { 'base.ndjson': await rowsOf(before), 'now.ndjson': now.join('') };
    const { code, stdout } = await run(
      [...BATCH, '--baseline', 'base.ndjson', '--no-regressions', 'now.ndjson'],
      worldWith({ files }),
    );
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([1, 2]);
    const wrong = await run([...BATCH, '--no-regressions=dates', 'now.ndjson'], worldWith({ files }));
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('Allowed choices are all, answers'),
    ]);
  });
});

test('a period without an end is the same answer on another day', async () => {
  const period = offer('A', { revised: { from: '2024-01' } });
  const base = (await run([...BATCH, '--as-of', '2026-11-22'], worldWith({ stdin: period }))).stdout;
  const world = worldWith({ files: { 'base.ndjson': base }, stdin: period });
  const { stderr } = await run([...BATCH, '--as-of', '2027-06-01', '--baseline', 'base.ndjson'], world);
  expect(stderr).not.toContain('an answer that was changed');
});

describe('a baseline that is not there yet', () => {
  it('passes with --allow-new-baseline, and says so', async () => {
    const words = [...BATCH, '--baseline', 'base.ndjson', '--no-regressions', '--allow-new-baseline'];
    const none: readonly Readonly<Record<string, string>>[] = [{}, { 'base.ndjson': '' }];
    for (const files of none) {
      const { code, stderr } = await run(words, worldWith({ files, stdin: offer('A') }));
      expect(code).toBe(0);
      expect(stderr).toContain('there are no rows in base.ndjson yet, so nothing is compared');
    }
    expect((await run(GATE, worldWith({ stdin: offer('A') }))).code).toBe(2);
  });

  it('is no excuse for one that is there and has nothing of this run', async () => {
    const world = await worldAfter([offer('A')], [offer('B')]);
    expect((await run([...GATE, '--allow-new-baseline'], world)).code).toBe(2);
  });
});

describe('candidates that are missing or have another name', () => {
  const id = (name: string) => offer(name, {}, { id: 'one' });

  it('are counted and named, and fail with --fail-on-missing', async () => {
    const world = await worldAfter([id('Old name'), offer('Gone')], [id('New name')]);
    const passed = await run(GATE, world);
    expect(passed.code).toBe(0);
    expect(passed.stderr).toContain('1 the same, 0 new, 1 missing, 1 renamed\n');
    expect(passed.stderr).toContain('renamed since the baseline: Old name to New name\n');
    const failed = await run([...GATE, '--fail-on-missing'], world);
    expect([failed.code, reason(failed.stderr)]).toEqual([
      1,
      'credcheck: exit 1: Gone of the baseline is missing or has another name (and 1 more), and --fail-on-missing is given',
    ]);
  });

  it('are named to the third, and counted beyond', async () => {
    const named = (prefix: string) =>
      ['a', 'b', 'c', 'd'].map((each) => offer(`${prefix} ${each}`, {}, { id: each }));
    const { stderr } = await run(GATE, await worldAfter(named('Old'), named('New')));
    expect(stderr).toContain('4 the same, 0 new, 4 renamed\n');
    expect(stderr).toContain(
      'renamed since the baseline: Old a to New a, Old b to New b, Old c to New c (and 1 more)\n',
    );
  });

  it('are the same where only outer spaces or the composition of letters differ', async () => {
    const world = await worldAfter([id('Cafe\u0301'), offer(' Same ')], [id('Caf\u00e9'), offer('Same')]);
    const { code, stderr } = await run([...GATE, '--fail-on-missing'], world);
    expect([code, stderr]).toEqual([0, expect.stringContaining('2 the same, 0 new\n')]);
  });

  it('are no question without a baseline', async () => {
    const { code, stderr } = await run([...BATCH, '--fail-on-missing'], worldWith({ stdin: offer('A') }));
    expect([code, stderr]).toEqual([2, expect.stringContaining('--fail-on-missing needs --baseline FILE')]);
  });
});
