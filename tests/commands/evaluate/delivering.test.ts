import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY } from '../../support/small-rubric.js';

const files = { 'a.yaml': SIXTY };
const NO_SPACE = 'no space left on the device';

it('has three formats, the one for the screen by default, which says first what to do and, in full, ends in what to type next and the verdict', async () => {
  const pretty = await run(['evaluate', 'a.yaml'], worldWith({ files }));
  const named = await run(['evaluate', 'a.yaml', '-f', 'pretty'], worldWith({ files }));
  const json = await run(['evaluate', 'a.yaml', '--format', 'json'], worldWith({ files }));
  const markdown = await run(['evaluate', 'a.yaml', '-f', 'markdown'], worldWith({ files }));
  for (const ran of [pretty, json, markdown]) expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(named).toEqual(pretty);
  expect(pretty.stdout).toMatch(
    /^ {2}UX Basics, Metro {2,}2026-11-22\n\n {2}PAY once these checks match\. {2}GOOD/,
  );
  const full = await run(['evaluate', 'a.yaml', '--full'], worldWith({ files }));
  expect(full.stdout).toContain('UX Basics, Metro\n  small 1.0.0, as of 2026-11-22, credcheck 1.2.3\n');
  expect(full.stdout).toContain(
    '\n\n  Tick off credcheck checklist a.yaml\n  Share    credcheck evaluate a.yaml -o report.html\n',
  );
  const box = full.stdout.trimEnd().split('\n').slice(-6);
  expect(box[0]).toContain('✔ GOOD  ');
  expect(box[4]).toContain('None of the answers that count names a source yet.');
  expect(JSON.parse(json.stdout).schemaVersion).toBe(1);
  expect(markdown.stdout).toMatch(/^# UX Basics\n/);
  for (const { stdout } of [pretty, json, markdown]) expect(stdout).toMatch(/[^\n]\n$/);
});

it('rejects an unknown format and lists the known ones', async () => {
  expect(await run(['evaluate', 'a.yaml', '-f', 'xml'], worldWith({ files }))).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'credcheck: Format "xml" is not available for this command; use one of pretty, plain, json, markdown, html, csv\n' +
      'credcheck: exit 2: invalid command line: 1 problem, see above\n',
  });
  const near = await run(['evaluate', 'a.yaml', '-f', 'jsn'], worldWith({ files }));
  expect(near.stderr).toContain('did you mean "json"?');
});

it('takes the format from the environment, unless a flag names another', async () => {
  const environment = { format: 'json' };
  const byEnvironment = await run(['evaluate', 'a.yaml'], worldWith({ files, environment }));
  const byFlag = await run(['evaluate', 'a.yaml', '-f', 'markdown'], worldWith({ files, environment }));
  const wrong = await run(['evaluate', 'a.yaml'], worldWith({ files, environment: { format: 'xml' } }));
  expect(byEnvironment).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(byEnvironment.stdout).schemaVersion).toBe(1);
  expect(byFlag).toMatchObject({ code: 0, stdout: expect.stringMatching(/^# UX Basics/), stderr: '' });
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
});

it('uses colour if asked to, and only then', async () => {
  const coloured = await run(['evaluate', 'a.yaml', '--color'], worldWith({ files }));
  const plain = await run(['evaluate', 'a.yaml', '--no-color'], worldWith({ files }));
  expect([coloured.code, coloured.stderr, plain.code, plain.stderr]).toEqual([0, '', 0, '']);
  expect(coloured.stdout).toContain('\u001b[');
  expect(plain.stdout).not.toContain('\u001b');
});

it('writes the result to a file and leaves standard output empty', async () => {
  const world = worldWith({ files: { ...files, 'out.json': 'earlier' } });
  const onScreen = await run(['evaluate', 'a.yaml', '-f', 'json'], world);
  const { code, stdout, stderr } = await run(['evaluate', 'a.yaml', '-f', 'json', '-o', 'out.json'], world);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: 'credcheck: wrote out.json\n' });
  expect(world.files.get('out.json')).toBe(onScreen.stdout);
  const quiet = await run(['evaluate', 'a.yaml', '-o', 'out.txt', '--quiet'], world);
  expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('takes a single hyphen after -o for standard output', async () => {
  const world = worldWith({ files });
  const bare = await run(['evaluate', 'a.yaml'], world);
  expect(await run(['evaluate', 'a.yaml', '-o', '-'], world)).toEqual(bare);
  expect([...world.files.keys()]).toEqual(['a.yaml']);
});

it('prints a result that cannot be written to its file on standard output, and exits with 74', async () => {
  const world = worldWith({ files: { ...files, 'out.md': 'earlier' }, full: ['out.md'] });
  const onScreen = await run(['evaluate', 'a.yaml', '-f', 'markdown'], world);
  expect(await run(['evaluate', 'a.yaml', '-f', 'markdown', '-o', 'out.md'], world)).toEqual({
    code: 74,
    stdout: onScreen.stdout,
    stderr:
      `credcheck: "out.md" could not be written: ${NO_SPACE}\n` +
      'credcheck: exit 74: could not write out.md\n',
  });
  expect(world.files.get('out.md')).toBe('earlier');
});

it('exits with 74 if standard output accepts nothing', async () => {
  expect(await run(['evaluate', 'a.yaml'], worldWith({ files, stdout: 'failing' }))).toEqual({
    code: 74,
    stdout: '',
    stderr: `credcheck: exit 74: could not write standard output: ${NO_SPACE}\n`,
  });
});

it('keeps the exit code already decided if the reader has closed the pipe', async () => {
  const passing = await run(['evaluate', 'a.yaml'], worldWith({ files, stdout: 'closed' }));
  const failing = await run(
    ['evaluate', 'a.yaml', '--fail-on', 'good'],
    worldWith({ files, stdout: 'closed' }),
  );
  expect(passing).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(failing).toMatchObject({ code: 1, stdout: '' });
});
