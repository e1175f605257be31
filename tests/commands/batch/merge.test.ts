import { describe, expect, it, test } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { offer } from './offers.js';

const OFFERS = Array.from({ length: 9 }, (_, at) =>
  offer(`Offer ${at}`, {
    share: at * 11,
    task: at % 3 === 0 ? 'unknown' : { value: 'quiz', checked: `2026-10-0${at}` },
  }),
);

async function summaryOf(lines: readonly string[], more: readonly string[] = []): Promise<string> {
  const world = worldWith({ stdin: lines.join('') });
  await run(['batch', '-r', 'small', '--summary', '-', '-o', 'rows.ndjson', ...more], world);
  return world.written.stdout;
}

test('summaries of parts add up to the bytes of one run, from files and from standard input alike', async () => {
  const whole = await summaryOf(OFFERS);
  const parts = [OFFERS.slice(0, 2), OFFERS.slice(2, 3), OFFERS.slice(3)];
  const [a = '', b = '', c = ''] = await Promise.all(parts.map((part) => summaryOf(part)));
  const files = { 'a.json': a, 'b.json': b, 'c.json': c };
  const fromFiles = await run(['batch', '--merge', 'c.json', 'a.json', 'b.json'], worldWith({ files }));
  expect({ code: fromFiles.code, stdout: fromFiles.stdout }).toEqual({ code: 0, stdout: whole });
  const matched = await run(['batch', '--merge', '*.json', '--summary', 'all.json'], worldWith({ files }));
  expect({ code: matched.code, stdout: matched.stdout }).toEqual({ code: 0, stdout: '' });
  const piped = await run(['batch', '--merge', '-'], worldWith({ stdin: b + c + a }));
  expect(piped.stdout).toBe(whole);
  expect((await run(['batch', '--merge'], worldWith({ stdin: whole }))).stdout).toBe(whole);
  expect(piped.stderr).toContain(' ✖ 1 poor   ? 3 undecided   ▲ 5 fair ');
  expect(piped.stderr).not.toContain(' a second');
});

test('adding up judges nothing: refused records, which made their own run exit 2, are told and the exit code is 0', async () => {
  const scoring = worldWith({ stdin: `${OFFERS[0]}{"candidate":{}}\n` });
  const scored = await run(['batch', '-r', 'small', '--summary', '-', '-o', 'rows.ndjson'], scoring);
  expect(scored.code).toBe(2);
  const { code, stderr } = await run(['batch', '--merge'], worldWith({ stdin: scored.stdout }));
  expect(code).toBe(0);
  expect(stderr).toContain('Refused: 1 record\n');
  const { stdout: help } = await run(['help', 'batch'], worldWith());
  expect(help).toContain('--merge exits 0 also over refused records');
});

test('a part that is named twice, or lies where the whole is to be written, is refused', async () => {
  const files = { 'a.json': await summaryOf(OFFERS) };
  const twice = await run(['batch', '--merge', 'a.json', 'a.json'], worldWith({ files }));
  expect(twice).toMatchObject({ code: 2, stdout: '' });
  expect(twice.stderr).toContain('"a.json" is named more than once');
  const again = await run(['batch', '--merge', 'a.json', './a.json'], worldWith({ files }));
  expect(again).toMatchObject({ code: 2, stdout: '' });
  const world = worldWith({ files });
  expect((await run(['batch', '--merge', 'a.json', '--summary', './a.json'], world)).code).toBe(2);
  expect(world.files.get('a.json')).toBe(files['a.json']);
});

test('the summary of all is written where --summary says', async () => {
  const world = worldWith({ stdin: await summaryOf(OFFERS) });
  const { code, stdout } = await run(['batch', '--merge', '--summary', 'all.json'], world);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(JSON.parse(world.files.get('all.json') ?? '')).toMatchObject({ records: 9 });
  const full = worldWith({ stdin: await summaryOf(OFFERS), full: ['all.json'] });
  const unwritten = await run(['batch', '--merge', '--summary', 'all.json'], full);
  expect(unwritten.code).toBe(74);
  expect(JSON.parse(unwritten.stdout)).toMatchObject({ records: 9 });
});

describe('what cannot be added up', () => {
  it('is refused with its place and with what differs', async () => {
    const other = await summaryOf(OFFERS, ['--as-of', '2026-11-23']);
    const files = { 'a.json': await summaryOf(OFFERS), 'b.json': other };
    const { code, stdout, stderr } = await run(
      ['batch', '--merge', 'a.json', 'b.json'],
      worldWith({ files }),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'b.json:1:1 error Only summaries of parts of one input can be added up; this one and the first differ in the day (2026-11-22; 2026-11-23)',
    );
  });

  it.each([
    ['answers', `${OFFERS[0]}`, 'Unknown key "candidate"'],
    [
      'rows',
      '{"schemaVersion":1,"record":1}',
      'a summary that credcheck batch --summary wrote, found a row of its',
    ],
    ['a list', '[1]', 'a summary that credcheck batch --summary wrote, found a list'],
    ['of another format', '{"schemaVersion":2}', 'Expected 1 under "schemaVersion", found 2'],
    ['what is no JSON', 'x\n', 'is not a summary; name files written by --summary'],
    ['nothing', '', '"standard input" is empty'],
    ['a file that is not there', undefined, 'There is no file "none.json"'],
  ])('is refused where it is %s', async (_, stdin, why) => {
    const words = stdin === undefined ? ['none.json'] : [];
    const { code, stdout, stderr } = await run(
      ['batch', '--merge', ...words],
      worldWith({ stdin: stdin ?? '' }),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toContain(why);
  });

  it('is refused where one part of several has nothing in it', async () => {
    const files = { 'a.json': await summaryOf(OFFERS), 'b.json': '' };
    const ran = await run(['batch', '--merge', 'a.json', 'b.json'], worldWith({ files }));
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('"b.json" is empty; expected the summaries that --summary writes');
  });

  it('says which count contradicts the others', async () => {
    const stdin = (await summaryOf(OFFERS)).replace('"records":9', '"records":8');
    const { stderr } = await run(['batch', '--merge'], worldWith({ stdin }));
    expect(stderr.replace(/\s+/g, ' ')).toContain('Expected 9 in all under "records", found 8');
  });
});

it.each([
  [['--fail-under', '60', '--brief'], '--merge and --brief and --fail-under cannot be combined'],
  [['--no-regressions'], '--merge and --no-regressions cannot be combined'],
  [['--summary', 'a', '-o', 'b'], '--summary and --output cannot be combined'],
])('refuses to score again: %s', async (words, why) => {
  const { code, stderr } = await run(['batch', '--merge', ...words], worldWith());
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, ' ')).toContain(why);
});

test('a whole that has a part which was cut short is cut short itself, and that is said', async () => {
  const whole = await summaryOf(OFFERS.slice(1));
  const cut = await summaryOf(OFFERS.slice(0, 2), ['--fail-on', 'undecided', '--fail-fast']);
  expect(JSON.parse(cut)).toMatchObject({ complete: false, records: 1 });
  for (const stdin of [cut + whole, whole + cut]) {
    const { code, stdout, stderr } = await run(['batch', '--merge'], worldWith({ stdin }));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ complete: false, records: 9 });
    expect(stderr).toContain('credcheck: some of this is of a run that did not come to its end');
  }
});
