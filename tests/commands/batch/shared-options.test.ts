import { describe, expect, it, test } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { offer } from './offers.js';

const SMALL = ['batch', '-r', 'small'];

/** Each row as its name and the low end of its score. */
function scores(stdout: string): readonly string[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ candidate, score }) => `${candidate.name} ${score.low}`);
}

describe('--set', () => {
  const stdin = offer('A', { share: 0 }) + offer('B', { share: 50 }) + offer('C', { share: 'unknown' });

  it.each([[[]], [['--brief']], [['--brief', '--workers', '2']]])(
    'answers a question of every record and wins over its own answer, with %j',
    async (more) => {
      const { code, stdout } = await run([...SMALL, '--set', 'share=90', ...more], worldWith({ stdin }));
      expect(code).toBe(0);
      expect(scores(stdout)).toEqual(['A 60', 'B 60', 'C 60']);
    },
  );

  it('gives each record the bytes that the answer in its file would have given', async () => {
    const given = await run(
      [...SMALL, '--set', 'share=90', '--set', 'topics=data,law'],
      worldWith({ stdin }),
    );
    const written = ['A', 'B', 'C'].map((name) => offer(name, { topics: ['data', 'law'] })).join('');
    expect(given.stdout).toBe((await run(SMALL, worldWith({ stdin: written }))).stdout);
  });

  it('is checked before anything is scored', async () => {
    const { code, stdout, stderr } = await run([...SMALL, '--set', 'shares=1'], worldWith({ stdin }));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('did you mean "share"?');
  });
});

describe('--report', () => {
  const stdin = offer('A') + offer('B', { share: 0 });
  const words = ['--report', 'csv=rows.csv', '--report', 'markdown=page.md'];

  it('writes the rows in other formats too, as they are by themselves', async () => {
    const world = worldWith({ stdin });
    const { code, stdout, stderr } = await run([...SMALL, ...words], world);
    expect(code).toBe(0);
    expect(stdout).toBe((await run(SMALL, worldWith({ stdin }))).stdout);
    for (const [format, path] of [
      ['csv', 'rows.csv'],
      ['markdown', 'page.md'],
    ] as const) {
      const alone = worldWith({ stdin });
      await run([...SMALL, '-f', format, '-o', 'alone'], alone);
      expect(world.files.get(path)).toBe(alone.files.get('alone'));
      expect(stderr).toContain(`credcheck: wrote ${path}\n`);
    }
  });

  it.each(['rows.csv', 'rows.csv on the way', 'rows.csv at the end'])(
    'that cannot be written (%s) ends with 74, and everything else is written',
    async (full) => {
      const world = worldWith({ stdin, full: [full] });
      const ran = await run([...SMALL, ...words, '--summary', 'sum.json'], world);
      expect(ran.code).toBe(74);
      expect(scores(ran.stdout)).toEqual(['A 60', 'B 24']);
      expect([...world.files.keys()].sort()).toEqual(['page.md', 'sum.json']);
    },
  );

  it('is not put in its place where rows are missing', async () => {
    const stop = AbortSignal.abort('SIGINT');
    for (const options of [{ stop }, { stdout: 'closed' } as const]) {
      const world = worldWith({ stdin, files: { 'rows.csv': 'before' }, ...options });
      const { stderr } = await run([...SMALL, ...words], world);
      expect(Object.fromEntries(world.files)).toEqual({ 'rows.csv': 'before' });
      expect(stderr).toContain('rows.csv was not written, since not all rows came');
    }
  });

  it.each([
    ['plain=a', 'Format "plain" is not available for this command; use one of ndjson, csv,'],
    ['csv', 'Expected --report format=path, or a path whose ending names the format, found "csv"'],
    ['csv=-', 'A report needs a file'],
    ['csv=in.ndjson', '"in.ndjson" is named more than once (--report, the input)'],
    ['csv=sum.json', '"sum.json" is named more than once (--summary, --report)'],
  ])('refuses %s before anything is scored', async (report, why) => {
    const world = worldWith({ files: { 'in.ndjson': stdin } });
    const ran = await run([...SMALL, 'in.ndjson', '--summary', 'sum.json', '--report', report], world);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(ran.stderr.replace(/\s+/g, ' ')).toContain(why);
    expect([...world.files.keys()]).toEqual(['in.ndjson']);
  });
});

test('--accessible writes plain signs and shows no progress', async () => {
  const terminal = { streams: ['stderr', 'stdout'], columns: 80 } as const;
  const world = worldWith({ stdin: offer('A').repeat(9), terminal, tick: 100 });
  const { stdout, stderr } = await run([...SMALL, '-f', 'pretty', '--accessible'], world);
  expect(`${stdout}${stderr}`).toMatch(/^[\n -~]+$/);
  expect(stderr).not.toContain('done');
});

test.each(['--set', '--report'])('--merge refuses %s, since nothing is scored', async (option) => {
  const { code, stderr } = await run(['batch', '--merge', option, 'csv=x'], worldWith());
  expect(code).toBe(2);
  expect(stderr).toContain(`--merge and ${option} cannot be combined`);
});
