import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run, worldWith } from '../../support/fake-ports.js';

const GUIDE = `<!doctype html><link rel="canonical" href="https://example.org/guide"><title>Guide</title>
<h2>Exam</h2><p>The exam is proctored online; bring a photo identity.</p>
<p hidden>Guaranteed salary within a month of work.</p>`;
const FILES = { 'guide.html': GUIDE, 'plain.txt': 'Nothing of the kind.\n' };

async function read(words: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const world = worldWith({ files: { ...FILES, ...files } });
  return { ...(await run(['read', ...words], world)), world };
}

describe('read', () => {
  it('quotes what a page says to each question, and names the words that do not occur', async () => {
    const { code, stdout, stderr } = await read(['guide.html']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      '· The exam is proctored online; bring a photo identity.\n    – guide.html:3, under "Exam"',
    );
    expect(stdout).toContain('hidden on the page');
    expect(stdout.replace(/\s+/g, ' ')).toContain('none of these 6 words occurs in what was read (');
  });

  it.each(['plain', 'markdown', 'html', 'json', 'yaml'])('is written as %s', async (format) => {
    const { code, stdout } = await read(['guide.html', '-f', format]);
    expect([code, stdout.includes('photo identity')]).toEqual([0, true]);
  });

  it('writes proposals into a file, which evaluate shows', async () => {
    const evidence = ['--basis', 'official-page', '--checked', '2026-11-20'];
    const { world, code } = await read(['guide.html', '-o', 'found', ...evidence]);
    expect(code).toBe(0);
    const { proposals } = parse(world.files.get('found') ?? '');
    expect(proposals.find(({ question }: { question: string }) => question === 'supervision')).toMatchObject({
      place: 'guide.html:3',
      heading: 'Exam',
      source: 'https://example.org/guide',
      checked: '2026-11-20',
      basis: 'official-page',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const shown = ['evaluate', '--set', 'goal=advance', '--proposals', 'found', '-f', 'plain'];
    expect((await run(shown, world)).stdout).toContain('The exam is proctored online');
  });

  it('keeps the text that the places are of, with what is hidden marked', async () => {
    const { world } = await read(['guide.html', '--keep-text']);
    expect(world.files.get('guide.html.txt')).toBe(
      'Guide\n## Exam\nThe exam is proctored online; bring a photo identity.\n[hidden] Guaranteed salary within a month of work.\n',
    );
  });

  it('names the answers whose quote is no longer there, and what to type', async () => {
    const answers = `candidate: {name: Badge}
answers:
  supervision: {value: online-id, quote: proctored online, source: "guide.html:3"}
  validity: {value: no-expiry, quote: valid for life}
`;
    const { code, stdout, stderr } = await read(['guide.html', '--against', 'a.yaml'], { 'a.yaml': answers });
    expect(code).toBe(0);
    expect(stderr).toContain('validity: its quote is no longer there: "valid for life"\n');
    expect(stderr).toContain('to answer again: credcheck evaluate a.yaml --ask validity\n');
    expect(stdout).toContain('No longer there');
    const same = answers.replace('valid for life', 'bring a photo');
    const again = await read(['guide.html', '--against', 'a.yaml'], { 'a.yaml': same });
    expect(again.stderr).toContain('every quote of the answers that is from these pages is still there\n');
  });

  it('reads what it can, and ends with 2 where something cannot be read', async () => {
    const { code, stdout, stderr } = await read(['guide.html', 'b.pdf'], { 'b.pdf': '%PDF-1.4' });
    expect([code, stdout.includes('photo identity')]).toEqual([2, true]);
    expect(stderr).toContain('"b.pdf" is a PDF; make it text first');
  });

  it.each([
    [['none.html'], 'There is no file "none.html"'],
    [['no*.html'], 'No file matches "no*.html"'],
    [['guide.html', '--basis', 'sure'], '"sure"'],
    [['guide.html', '-o', 'guide.html', '-f', 'json'], 'is named more than once'],
    [['guide.html', '-f', 'csv'], 'Format "csv" is not available'],
    [['guide.html', '--against', 'none.yaml'], 'There is no file "none.yaml"'],
    [['big.html'], 'limit of 8 MiB'],
  ])('refuses in one sentence: %j', async (words, sentence) => {
    const { code, stdout, stderr } = await read(words, { 'big.html': 'x'.repeat(8 * 1024 * 1024 + 1) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});
