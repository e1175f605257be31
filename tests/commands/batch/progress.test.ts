import { describe, expect, it } from 'vitest';
import { run, type WorldOptions, worldWith } from '../../support/fake-ports.js';

const GOOD = '{"candidate":{"name":"A"},"answers":{"form":"exam"}}\n';
const FLAGS = ['batch', '-r', 'small', '--brief'];
const ERASE = '\u001b[K';
const LINE = /\r[^\r]*<erase>/g;

/** A world whose clock goes on by 100 ms at every look. */
function terminal(more: WorldOptions = {}): WorldOptions {
  return { stdin: GOOD.repeat(8), terminal: { streams: ['stderr'], columns: 80 }, tick: 100, ...more };
}

async function ran(words: readonly string[], options: WorldOptions) {
  const { stderr, ...rest } = await run([...FLAGS, ...words], worldWith(options));
  return { ...rest, stderr: stderr.replaceAll(ERASE, '<erase>') };
}

/** What a terminal shows in the end: each line after what took its place. */
function shown(stderr: string): string {
  return stderr
    .split('\n')
    .map((line) => line.split('<erase>').at(-1)?.replace(/^\r/, '') ?? '')
    .join('\n');
}

describe('progress', () => {
  it('is shown on one line that is written anew, and gone at the end', async () => {
    const { code, stdout, stderr } = await ran([], terminal());
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(8);
    const lines = stderr.match(LINE) ?? [];
    expect(lines[0]).toMatch(/^\r\d done · 0 errors · \d+\/s<erase>$/);
    expect(lines.at(-1)).toBe('\r<erase>');
    expect(stderr.indexOf('\n')).toBeGreaterThan(stderr.lastIndexOf('<erase>'));
    expect(shown(stderr)).toMatch(
      /^credcheck: 8 records: 8 scored, 0 refused\n \? 8 undecided +8 candidates\n$/,
    );
  });

  it('comes at most five times a second', async () => {
    const count = async (tick: number): Promise<number> =>
      ((await ran([], terminal({ tick }))).stderr.match(/done/g) ?? []).length;
    expect(await count(200)).toBe(8);
    expect(await count(100)).toBe(4);
    expect(await count(10)).toBe(0);
  });

  it('says no share of a small file, which is read before it is scored', async () => {
    const { stderr } = await ran(['a.ndjson'], terminal({ files: { 'a.ndjson': GOOD.repeat(8) } }));
    expect(stderr).toMatch(/\r\d done · 0 errors · \d+\/s<erase>/);
    expect(stderr).not.toContain('%');
  });

  it.each([20, 40, 80])('fits on %i columns', async (columns) => {
    const world = terminal({
      files: { 'a.ndjson': GOOD.repeat(8) },
      terminal: { streams: ['stderr'], columns },
    });
    const { stderr } = await ran(['a.ndjson'], world);
    const widths = (stderr.match(/(?<=\r)\d[^\r]*(?=<erase>)/g) ?? []).map((line) => line.length);
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.max(...widths)).toBeLessThan(columns);
  });

  it('counts what is refused, and gives way to the reason that stays', async () => {
    const { code, stderr } = await ran([], terminal({ stdin: `{\n${GOOD.repeat(8)}` }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/done · 1 error ·/);
    expect(shown(stderr)).toMatch(
      /^credcheck: 9 records: 8 scored, 1 refused\n ! 1 refused[^\n]*\ncredcheck: exit 2: record 1 \(line 1:2\) cannot/,
    );
  });

  it('gives way to rows that go to the same screen', async () => {
    const world = worldWith(terminal({ terminal: { streams: ['stdout', 'stderr'], columns: 80 } }));
    const seen: string[] = [];
    const output = world.ports.output;
    const ports = {
      ...world.ports,
      output: (colour: Parameters<typeof output>[0]) => {
        const { stdout, stderr } = output(colour);
        const into = (stream: typeof stdout) => ({
          ...stream,
          write: async (text: string) => {
            seen.push(text.replaceAll(ERASE, '<erase>'));
            return stream.write(text);
          },
        });
        return { stdout: into(stdout), stderr: into(stderr) };
      },
    };
    await run(FLAGS, { ...world, ports });
    expect(
      shown(seen.join(''))
        .split('\n')
        .filter((line) => line.startsWith('{')),
    ).toHaveLength(8);
    expect(seen.join('')).toContain(' done ');
  });

  it.each([
    ['standard error is no terminal', [], { terminal: undefined }],
    ['--quiet is given', ['--quiet'], {}],
    ['the terminal is dumb, or read aloud', [], { environment: { promptStyle: 'lines' } }],
  ] as const)('is not shown where %s', async (_, words, options) => {
    const { stderr } = await ran(words, terminal(options as WorldOptions));
    expect(stderr).not.toMatch(/done|\r|<erase>/);
  });
});

describe('scoring in threads', () => {
  it('comes to the same bytes, whatever can be copied between them', async () => {
    const stdin = `${GOOD.repeat(20)}{\n{"candidate":{"name":"B"},"answers":{"form":"cloud"}}\n${GOOD}`;
    const one = await ran([], { stdin });
    const many = await ran(['--workers', '4'], { stdin, tick: 100 });
    expect(many).toEqual(one);
    expect(many.stdout.trimEnd().split('\n')).toHaveLength(23);
  });

  it('ends with --fail-fast at the first record that fails', async () => {
    const stdin = `${GOOD.repeat(9)}{\n${GOOD.repeat(9)}`;
    const many = await ran(['--workers', '4', '--fail-fast'], { stdin, tick: 100 });
    expect(many.code).toBe(2);
    expect(many.stdout.trimEnd().split('\n')).toHaveLength(10);
  });
});
