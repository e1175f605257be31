import { describe, expect, test } from 'vitest';
import { run, type World, worldWith } from '../../support/fake-ports.js';
import { offer } from './offers.js';

const WORDS = ['batch', 'offers.ndjson', '-r', 'small', '--as-of', '2026-11-22'];
const LINES = [
  '{"candidate":{"id":"A-1","name":"Quiz Course"},"answers":{"task":"quiz"}}\n',
  '{"candidate":{"id":"b"}}\n',
  '{"candidate":{"id":"x/y","name":"Project Course"},"answers":{"task":"project"}}\n',
  '{"candidate":{"name":"Last Course"},"answers":{"task":"none"}}\n',
].join('');
const THIRD = 'x-y-bd3c9047d681';
const world = (files: Readonly<Record<string, string>> = {}, more = {}): World =>
  worldWith({ files: { 'offers.ndjson': LINES, ...files }, ...more });

function pagesIn({ files }: World): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith('r/')).sort();
}

function linksIn(html = ''): readonly string[] {
  return [...html.matchAll(/<a href="([^"#]*)"/g)].map(([, target = '']) => target);
}

describe('batch --report html=FOLDER/', () => {
  test('writes a table that leads to a page a candidate, and each page to those beside it', async () => {
    const there = world();
    const { code, stderr } = await run([...WORDS, '--report', 'html=r/', '--sort', 'input'], there);
    expect(code).toBe(2);
    expect(stderr).toContain('credcheck: wrote r/: index.html and 3 pages\n');
    expect(pagesIn(there)).toEqual(['r/a-1.html', 'r/index.html', 'r/record-4.html', `r/${THIRD}.html`]);
    const linksOf = (name: string): readonly string[] => linksIn(there.files.get(`r/${name}`));
    expect(linksOf('index.html')).toEqual(['a-1.html', `${THIRD}.html`, 'record-4.html']);
    expect(linksOf('a-1.html')).toEqual(['index.html', `${THIRD}.html`]);
    expect(linksOf(`${THIRD}.html`)).toEqual(['index.html', 'a-1.html', 'record-4.html']);
    expect(linksOf('record-4.html')).toEqual(['index.html', `${THIRD}.html`]);
  });

  test('has on each page what evaluate says of the candidate, byte for byte', async () => {
    const there = world();
    await run([...WORDS, '--report', 'html=r/', '--report', 'markdown=r/'], there);
    const alone = async (format: string): Promise<string> => {
      const words = ['evaluate', 'offers.ndjson', '--record', 'x/y', '-r', 'small', '--as-of', '2026-11-22'];
      return (await run([...words, '-f', format], world())).stdout;
    };
    const html = there.files.get(`r/${THIRD}.html`) ?? '';
    const bare = html.replace(/<meta name="generator".*\n/, '').replace(/<nav .*<\/nav>\n/, '');
    expect(bare).toBe(await alone('html'));
    const markdown = there.files.get(`r/${THIRD}.md`) ?? '';
    expect(markdown.slice(markdown.indexOf('# '))).toBe(await alone('markdown'));
  });

  test('names what was refused in the table, and all reasons below it, without a page', async () => {
    const bad = '{"candidate":{"id":"b"}}\n'.repeat(7);
    const there = world({ 'offers.ndjson': LINES + bad });
    await run([...WORDS, '--report', 'html=r/'], there);
    const index = there.files.get('r/index.html') ?? '';
    expect(index.match(/<th scope="row">record \d+<\/th><td>not scored<\/td>/g)).toHaveLength(8);
    expect(index.match(/record \d+ \(\d+:\d+\): The key/g)).toHaveLength(8);
    expect(pagesIn(there)).toHaveLength(4);
  });

  test('lists all candidates, or as many as --top says, and has a page for each in any case', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => offer(`Course ${at + 1}`)).join('');
    const counts = async (...more: readonly string[]): Promise<readonly number[]> => {
      const there = world({ 'offers.ndjson': lines });
      await run([...WORDS, '--report', 'html=r/', ...more], there);
      return [linksIn(there.files.get('r/index.html')).length, pagesIn(there).length];
    };
    expect(await counts()).toEqual([30, 31]);
    expect(await counts('--all')).toEqual([30, 31]);
    expect(await counts('--top', '7')).toEqual([7, 31]);
  });

  test('writes the same with several workers, with strict evidence aside and with few details', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => offer(`Course ${at + 1}`)).join('');
    const pages = async (...more: readonly string[]): Promise<unknown> => {
      const there = worldWith({ files: { 'offers.ndjson': lines }, tick: 200 });
      await run([...WORDS, '--report', 'html=r/', ...more], there);
      return [...there.files].filter(([path]) => path !== 'r/index.html');
    };
    const alone = await pages();
    expect(await pages('--workers', '3')).toEqual(alone);
    expect(await pages('--brief')).toEqual(alone);
  });

  test('is Markdown too, and both in one folder', async () => {
    const there = world();
    await run([...WORDS, '--report', 'html=r/', '--report', 'markdown=r/'], there);
    expect(pagesIn(there)).toHaveLength(8);
    expect(there.files.get('r/index.md')).toContain(`[Project Course](${THIRD}.md)`);
    expect(there.files.get('r/record-4.md')).toContain(
      `- [All candidates](index.md)\n- Previous record: [Project Course](${THIRD}.md)\n\n# Last Course\n`,
    );
  });

  test('takes the place of its own pages, and says which earlier ones are left', async () => {
    const there = world();
    await run([...WORDS, '--report', 'html=r/'], there);
    there.files.set('offers.ndjson', offer('New'));
    const { code, stderr } = await run([...WORDS, '--report', 'html=r'], there);
    expect(code).toBe(0);
    expect(stderr).toContain('credcheck: wrote r/: index.html and 1 page\n');
    expect(stderr).toContain(
      `credcheck: 3 pages of earlier runs are still in r/: a-1.html, record-4.html, ${THIRD}.html; remove them if no longer wanted\n`,
    );
  });

  test.each(['r/', 'r/ on the way', 'r/ at the end'])(
    'exits with 74 and leaves what is there, if the device is full: %s',
    async (full) => {
      const there = world({ 'r/index.html': 'credcheck folder of reports, earlier' }, { full: [full] });
      const { code, stdout, stderr } = await run([...WORDS, '--report', 'html=r/'], there);
      expect([code, stdout.split('\n').length]).toEqual([74, 5]);
      expect(stderr).toMatch(/r\/"? could not be written: no space left on the device/);
      expect(stderr).toMatch(/credcheck: exit 74: could not write r\/\n$/);
      expect(pagesIn(there)).toEqual(['r/index.html']);
      expect(there.files.get('r/index.html')).toContain('earlier');
    },
  );

  test('leaves the folder as it was where no record can be read, or the run is stopped', async () => {
    const unread = world({ 'offers.ndjson': 'x\n' });
    const first = await run([...WORDS, '--report', 'html=r/'], unread);
    expect([first.code, pagesIn(unread)]).toEqual([2, []]);
    expect(first.stderr).toContain('r/ was not written, since no record could be read');
    const stop = AbortSignal.abort('SIGINT');
    const stopped = world({}, { stop });
    const second = await run([...WORDS, '--report', 'html=r/'], stopped);
    expect([second.code, pagesIn(stopped)]).toEqual([130, []]);
  });
});

describe('a folder of reports', () => {
  test.each([
    [['--report', 'r/'], 'write for example --report html=r/'],
    [['--report', 'csv=r/'], 'which is written as html, markdown; write for example --report html=r/'],
    [['-o', 'r/'], 'write --report html=r/ for a page a candidate'],
    [['--report', 'html=r/', '--report', 'html=r/index.html'], 'named more than once'],
  ])('is refused with what to type: %s', async (words, says) => {
    const { code, stdout, stderr } = await run([...WORDS, ...words], world());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  test.each([
    [['--report', 'html=r/'], 'this command writes one report; name a file, such as r/offer.html'],
    [['-f', 'html', '-o', 'r/'], '--output names one file; name a file, such as r/offer.html'],
  ])('is refused by evaluate with what to type: %s', async (words, says) => {
    const evaluate = ['evaluate', 'offers.ndjson', '--record', 'x/y', '-r', 'small'];
    const { code, stderr } = await run([...evaluate, ...words], world());
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});
