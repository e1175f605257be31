import { describe, expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../../support/fake-ports.js';

const OFFER = await exampleText('vendor-exam');
const OTHER = OFFER.replace('Cloud Practitioner', 'Data, Basics').replaceAll('2026-11-', '2026-09-');
const FILES = { 'a.yaml': OFFER, 'b.yaml': OTHER };

async function due(words: readonly string[], files: Readonly<Record<string, string>> = FILES) {
  return run(['checklist', ...words, '--due'], worldWith({ files }));
}

describe('what is due', () => {
  it('is nothing where all is fresh: exit 0', async () => {
    const { code, stdout } = await due(['a.yaml', '--as-of', '2026-11-22']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing is due.')]);
  });

  it('is listed over many files with its page and its day, the oldest first: exit 1', async () => {
    const { code, stdout, stderr } = await due(['a.yaml', 'b.yaml', '--as-of', '2026-12-20', '-f', 'json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/exit 1: \d+ facts to look up again; --due was given/);
    const list = JSON.parse(stdout);
    expect(list).toMatchObject({ schemaVersion: 1, asOf: '2026-12-20', within: 0 });
    const days: string[] = list.due.map(({ freshUntil }: { freshUntil: string }) => freshUntil);
    expect(days).toEqual([...days].sort());
    expect(list.due[0]).toMatchObject({
      file: 'b.yaml',
      candidate: { name: 'Data, Basics' },
      state: 'stale',
    });
    expect(list.due.map(({ check }: { check?: string }) => check)).toContain('price-now');
  });

  it('within some time is also what will be stale then', async () => {
    const soon = await due(['a.yaml', '--as-of', '2026-12-10', '--within', '1w']);
    expect([soon.code, soon.stdout]).toEqual([1, expect.stringMatching(/Full price[\s\S]*2026-12-15/)]);
    expect((await due(['a.yaml', '--as-of', '2026-12-10'])).code).toBe(0);
  });

  it('is a table, or a calendar with one entry for each page of a candidate', async () => {
    const csv = await due(['a.yaml', 'b.yaml', '--as-of', '2026-12-20', '-f', 'csv']);
    expect(csv.stdout).toMatch(/^"file","id","name",/);
    expect(csv.stdout).toContain('"Data, Basics"');
    const { stdout } = await due(['b.yaml', '--as-of', '2027-06-01', '-f', 'ics']);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
    expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const entries = stdout.match(/^SUMMARY:.*$/gm) ?? [];
    expect(new Set(entries).size).toBe(entries.length);
    expect(stdout).toContain('SUMMARY:Look again at Payment page: Data\\, Basics\r\n');
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [first, ...others] = stdout.matchAll(/^UID:(.*)$/gm);
    expect(others.map(([, id]) => id)).not.toContain(first?.[1]);
  });

  it('says what cannot be read, and lists the others all the same: exit 2', async () => {
    const { code, stdout, stderr } = await due(['none.yaml', 'b.yaml', '--as-of', '2026-12-20']);
    expect([code, stdout]).toEqual([2, expect.stringContaining('Payment page')]);
    expect(stderr).toContain('There is no file "none.yaml"');
    const broken = OFFER.replace('form: vendor-certification', 'form: none').replace('goal:', 'gaol:');
    const two = await due(['c.yaml', 'b.yaml', '--as-of', '2026-12-20'], { ...FILES, 'c.yaml': broken });
    expect([two.code, two.stdout]).toEqual([2, expect.stringContaining('Payment page')]);
    const none = await due(['none.yaml', '--as-of', '2026-12-20']);
    expect([none.code, none.stdout]).toEqual([2, '']);
    const empty = await run(['checklist', '-', '--due'], worldWith({ stdin: '' }));
    expect(empty.code).toBe(2);
  });

  it.each([
    [['--within', '30'], 'such as 30d'],
    [['--tick', 'price-now'], 'the other lists what to check again'],
    [['-o', 'a.yaml'], 'a.yaml'],
  ])('refuses %j', async (words, why) => {
    const { code, stderr } = await due(['a.yaml', ...words]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
  });

  it('is what several files, and --within, need', async () => {
    const two = await run(['checklist', 'a.yaml', 'b.yaml'], worldWith({ files: FILES }));
    expect([two.code, two.stderr]).toEqual([2, expect.stringContaining('with --due it looks at many')]);
    const within = await run(['checklist', 'a.yaml', '--within', '1d'], worldWith({ files: FILES }));
    expect(within.code).toBe(2);
  });
});
