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

  it('proposes what data of a page states as a value, which evaluate takes', async () => {
    const credential = { '@type': 'EducationalOccupationalCredential', name: 'Badge', validFor: 'P3Y' };
    const files = {
      'data.html': `<script type="application/ld+json">${JSON.stringify(credential)}</script><p>x</p>`,
    };
    const { world, stdout } = await read(['data.html'], files);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'as an answer, which --accept-counted takes: short-renewal, or test-again, or renewal-unclear, or withdrawn-soon',
    );
    await run(['read', 'data.html', '-o', 'found'], world);
    const taking = ['evaluate', '--proposals', 'found', '--accept-counted', '--set', 'goal=advance'];
    const { stdout: result } = await run([...taking, '-f', 'json'], world);
    const { criteria } = JSON.parse(result);
    const asked = criteria.flatMap(({ questions }: { questions: readonly { id: string }[] }) => questions);
    expect(asked.find(({ id }: { id: string }) => id === 'validity')).toMatchObject({
      ...{ state: 'partial', source: 'data.html:3' },
      value: { 'one-of': ['short-renewal', 'test-again', 'renewal-unclear', 'withdrawn-soon'] },
    });
  });

  it('keeps the text that the places are of, with what is hidden marked', async () => {
    const { world } = await read(['guide.html', '--keep-text']);
    expect(world.files.get('guide.html.txt')).toBe(
      'Guide\n## Exam\nThe exam is proctored online; bring a photo identity.\n[hidden] Guaranteed salary within a month of work.\n',
    );
  });

  const ANSWERS = `# mine
candidate: {name: Badge}
answers:
  supervision: {value: online-id, quote: proctored online, source: "guide.html:3"}
  validity: {value: no-expiry, quote: valid for life, note: as they say} # look again
`;
  const against = (words: readonly string[] = [], text: string = ANSWERS) =>
    read(['guide.html', '--against', 'a.yaml', ...words], { 'a.yaml': text });

  it('makes answers unknown whose quote is no longer there, and keeps what they were', async () => {
    const { code, stdout, stderr, world } = await against(['--as-of', '2026-11-22']);
    expect(code).toBe(0);
    expect(stderr).toContain('validity: its quote is no longer there: "valid for life"\n');
    expect(stderr).toContain(
      '1 answer in a.yaml is unknown again; what it was is in its note\ncredcheck: to answer again: credcheck evaluate a.yaml --save a.yaml --ask validity\n',
    );
    expect(stdout).toContain('No longer there');
    const text = world.files.get('a.yaml') ?? '';
    expect(text).toMatch(/^# mine\n[\s\S]*# look again/);
    expect(parse(text).answers).toEqual({
      supervision: { value: 'online-id', quote: 'proctored online', source: 'guide.html:3' },
      validity: {
        value: 'unknown',
        quote: 'valid for life',
        note: 'as they say; was no-expiry, until on 2026-11-22 its quote was not in guide.html',
      },
    });
    const again = await run(['read', 'guide.html', '--against', 'a.yaml'], world);
    expect(again.stderr).toContain('every quote of the answers that is from these pages is still there\n');
    expect(world.files.get('a.yaml')).toBe(text);
  });

  it('keeps half-known answers, several values and reasons in the note', async () => {
    const { world } = await against(
      [],
      `candidate: {name: Badge}
answers:
  pass-decision: {value: {one-of: [set-exam, program]}, quote: gone}
  cost-to-earn: {value: 12, quote: gone}
  validity: {not-applicable: none is given, quote: gone}
`,
    );
    const { answers } = parse(world.files.get('a.yaml') ?? '');
    expect(answers['pass-decision'].note).toMatch(/^was \{"one-of":\["set-exam","program"\]\}, until/);
    expect(answers['cost-to-earn']).toMatchObject({
      value: 'unknown',
      note: expect.stringMatching(/^was 12,/),
    });
    expect(answers.validity.note).toMatch(/^was not applicable: none is given, until/);
  });

  it('only names them with --dry-run, or where the answers have no file', async () => {
    const dry = await against(['--dry-run']);
    expect([dry.code, dry.world.files.get('a.yaml')]).toEqual([0, ANSWERS]);
    expect(dry.stderr).toContain('nothing was changed; without --dry-run these answers are unknown again\n');
    const world = worldWith({ files: FILES, stdin: ANSWERS });
    const { code, stderr } = await run(['read', 'guide.html', '--against', '-'], world);
    expect([code, stderr.includes('nothing was changed: answers on standard input')]).toEqual([0, true]);
  });

  it('ends with 74 where the answers cannot be written', async () => {
    const world = worldWith({ files: { ...FILES, 'a.yaml': ANSWERS }, full: ['a.yaml'] });
    const { code, stderr } = await run(['read', 'guide.html', '--against', 'a.yaml'], world);
    expect([code, stderr.includes('unknown again')]).toEqual([74, false]);
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
    [['guide.html', '--dry-run'], '--dry-run needs --against'],
    [['guide.html', '--against', 'none.yaml'], 'There is no file "none.yaml"'],
    [['big.html'], 'limit of 8 MiB'],
  ])('refuses in one sentence: %j', async (words, sentence) => {
    const { code, stdout, stderr } = await read(words, { 'big.html': 'x'.repeat(8 * 1024 * 1024 + 1) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});
