import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/adapters/node-digest.js';
import { run, worldWith } from '../../support/fake-ports.js';
import { userPage } from '../../support/user-pages.js';

const POSTINGS = Array.from(
  { length: 12 },
  (_, at) =>
    `Data analyst ${at}\nTeam ${at} of a company in town ${at} has a place for somebody careful\n## Required\n${at < 3 ? 'the Data Badge' : `tool ${at}`}\n`,
);
const FILES = { 'jobs.txt': POSTINGS.join('---\n') };
const NAME = ['--name', 'Data Badge'];

async function postings(
  words: readonly string[],
  files: Readonly<Record<string, string>> = FILES,
  stdin = '',
) {
  const world = worldWith({ files, stdin });
  return { ...(await run(['postings', ...words], world)), world };
}

describe('postings', () => {
  it('says in how many a credential is named, with the range and each place', async () => {
    const { code, stdout, stderr } = await postings(['jobs.txt', ...NAME]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('3 of 12 postings in 1 file');
    expect(stdout).toContain('12 to 44 % of such postings, at 80 % confidence');
    expect(stdout).toContain('jobs.txt:4, as "Data Badge", required, under "Required"');
    expect(stdout).toContain('--set "postings-share=3 of 12"');
  });

  it.each(['plain', 'markdown', 'html', 'json', 'yaml'])('is written as %s', async (format) => {
    const { code, stdout } = await postings(['jobs.txt', ...NAME, '-f', format]);
    expect([code, stdout.includes('the Data Badge')]).toEqual([0, true]);
  });

  it('goes into a file as YAML, whose ending decides otherwise', async () => {
    const { code, world } = await postings(['jobs.txt', ...NAME, '-o', 'found', '--checked', '2026-11-20']);
    expect(code).toBe(0);
    expect(world.files.get('found')).toContain('    value:\n      hits: 3\n      of: 12\n');
    expect(world.files.get('found')).toContain('checked: "2026-11-20"');
    const json = await postings(['jobs.txt', ...NAME, '-o', 'found.json']);
    expect(JSON.parse(json.world.files.get('found.json') ?? '').proposals).toHaveLength(3);
  });

  it('has in each proposal the digest of the file that its quote is from', async () => {
    const files = {
      'a.txt': POSTINGS.slice(0, 6).join('---\n'),
      'b.txt': `the Data Badge is wanted\n${POSTINGS.slice(6).join('---\n')}`,
      'c.csv': `text\n"${POSTINGS[2]?.replaceAll('2', 'two').replaceAll('"', '')}"\n`,
    };
    const { stdout } = await postings([...Object.keys(files), ...NAME, '-f', 'json'], files);
    const { proposals } = JSON.parse(stdout);
    const found = proposals.map(({ place, sha256: sum }: Record<string, string>) => [
      place?.split(':')[0],
      sum,
    ]);
    expect(new Set(found.map(([name]: readonly string[]) => name)).size).toBe(3);
    for (const [name, text] of Object.entries(files)) expect(found).toContainEqual([name, sha256(text)]);
  });

  it('names on standard error what is not counted, and spellings that were not looked for', async () => {
    const more = `${FILES['jobs.txt']}---\n${POSTINGS[0]}---\n${POSTINGS[11]?.replaceAll('11', 'twelve')}DBX`;
    const { stderr } = await postings(['jobs.txt', '--name', 'Data Badge (DBX)', '--alias', 'Data Badge'], {
      'jobs.txt': more,
    });
    expect(stderr).toContain('not counted: 1 repeats another\n');
    expect(stderr).toContain('not looked for, since it was not asked for: --alias "DBX" (1)\n');
  });

  it('says where postings are in a language that the name may not fit', async () => {
    const german = Array.from(
      { length: 12 },
      (_, at) =>
        `Datenanalyst ${at}\nWir suchen für unser Team ${at} eine Person, die mit Zahlen umgehen kann und die Ergebnisse den Kollegen aus der Abteilung ${at} verständlich erklärt.\nAnforderungen: Werkzeug ${at} und Geduld\n`,
    );
    const files = { 'jobs.txt': german.join('---\n') };
    const sentence = '12 of 12 texts have hardly any of the commonest English words';
    const { stdout, stderr } = await postings(['jobs.txt', ...NAME], files);
    expect(stdout.replace(/\s+/g, ' ')).toContain(sentence);
    expect(stderr).toBe('');
    const asData = await postings(['jobs.txt', ...NAME, '-o', 'found.yaml'], files);
    expect(asData.stderr).toContain(sentence);
    expect(asData.world.files.get('found.yaml')).toContain(
      'other-language:\n    why: words\n    texts: 12\n    of: 12\n',
    );
    const none = await postings(['jobs.txt', ...NAME, '--role', 'Data analyst'], files);
    expect([none.code, none.stderr.includes(sentence)]).toEqual([2, true]);
  });

  it('counts other credentials of a list in the same postings', async () => {
    const files = { ...FILES, 'others.txt': '# others\n\nTool 7; T7\nData Badge\ntool 12;\n' };
    const words = ['jobs.txt', ...NAME, '--also', 'others.txt'];
    const { stdout } = await postings(words, files);
    expect(stdout).toMatch(/Data Badge \(this one\) +3 of 12 +12 to 44 %\n +Tool 7; T7 +1 of 12 /);
    const { counted } = JSON.parse((await postings([...words, '-f', 'json'], files)).stdout);
    expect(counted.also).toMatchObject([
      { name: 'Tool 7', aliases: ['T7'], hits: 1, of: 12 },
      { name: 'tool 12', aliases: [], hits: 0, range: { low: 0 } },
    ]);
  });

  it.each([
    ['', 'others.txt: Expected a name of at most 200 characters'],
    ['A\n++\n', 'others.txt:2'],
    ['A;B\n'.repeat(501), '"others.txt" may have 1000 names at most, found 1002'],
  ])('refuses a list of others in one sentence: %j', async (list, sentence) => {
    const files = { ...FILES, 'others.txt': list };
    const { code, stdout, stderr } = await postings(['jobs.txt', ...NAME, '--also', 'others.txt'], files);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('reads standard input where - is named', async () => {
    expect((await postings(['-', ...NAME, '-f', 'plain'], {}, FILES['jobs.txt'])).stdout).toContain(
      '3 of 12',
    );
  });

  it('counts what can be read, and ends with 2 where something cannot', async () => {
    const { code, stdout, stderr } = await postings(['jobs.txt', 'none.txt', ...NAME]);
    expect([code, stdout.includes('3 of 12')]).toEqual([2, true]);
    expect(stderr).toContain('There is no file "none.txt"');
  });

  it.each([
    [['jobs.txt'], 'credcheck postings needs --name'],
    [['jobs.txt', '--name', '+'], 'Expected a name of at most 200 characters'],
    [['jobs.txt', ...NAME, '--role', 'Clerk'], 'None of the 12 texts in these files counts as a posting'],
    [['empty.txt', ...NAME], 'There is no posting in these files'],
    [['jobs.txt', ...NAME, '--question', 'form'], 'takes no count'],
    [['jobs.txt', ...NAME, '--question', 'posting-share'], 'has no question "posting-share"'],
    [['no*.txt', ...NAME], 'No file matches "no*.txt"'],
    [['jobs.txt', ...NAME, '-o', 'jobs.txt'], 'is named more than once'],
    [['jobs.txt', ...NAME, '-f', 'csv'], 'Format "csv" is not available'],
    [['jobs.txt', ...NAME, '--rubric', 'none'], 'There is no built-in rubric "none"'],
    [['jobs.txt', ...NAME, '--source', ' '], 'Expected some text'],
    [['jobs.csv', ...NAME, '--column', 'tex'], 'did you mean "text"?'],
  ])('refuses in one sentence: %j', async (words, sentence) => {
    const files = { ...FILES, 'empty.txt': ' ', 'jobs.csv': 'id,text\n1,x' };
    const { code, stdout, stderr } = await postings(words, files);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});

it('docs/postings.md shows command lines that do what it says', async () => {
  const page = userPage('docs/postings.md');
  const [, text = ''] = /```text\n([\s\S]*?)```/.exec(page) ?? [];
  const lines = [...page.matchAll(/^node bin\/credcheck\.js (postings .*)$/gm)].map(([, line = '']) => line);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
    const world = worldWith({
      files: {
        'saved/jobs.txt': text,
        'others.txt': 'Cloud Practitioner; CP-100\n',
        'jobs.csv': `title,description\n,"${text}"\n`,
      },
    });
    const { code, stderr } = await run(words, world);
    expect([line, code, stderr.includes('exit')]).toEqual([line, 0, false]);
  }
});
