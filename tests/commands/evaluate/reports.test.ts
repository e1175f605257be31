import { expect, it } from 'vitest';
import { run, worldWith } from '../../support/fake-ports.js';
import { SIXTY, SMALL_RUBRIC } from '../../support/small-rubric.js';

const files = { 'a.yaml': SIXTY };
const MEND = 'credcheck: exit 2: invalid command line: 1 problem, see above\n';

it('writes several outputs of one run, and the result to standard output as usual', async () => {
  const world = worldWith({ files: { ...files, 'a.md': 'earlier' } });
  const words = ['evaluate', 'a.yaml', '-f', 'json'];
  const alone = await run(words, world);
  const reports = ['markdown=a.md', 'plain=a.txt', 'pretty=a.screen', 'json=a.json'];
  const ran = await run([...words, ...reports.flatMap((each) => ['--report', each])], world);
  expect(ran).toEqual({
    code: 0,
    stdout: alone.stdout,
    stderr:
      'credcheck: wrote a.md\ncredcheck: wrote a.txt\ncredcheck: wrote a.screen\ncredcheck: wrote a.json\n',
  });
  expect(world.files.get('a.json')).toBe(alone.stdout);
  expect(world.files.get('a.md')).toMatch(/^# UX Basics\n/);
  expect(world.files.get('a.txt')).toMatch(/^Candidate: UX Basics\n[\s\S]*\nVerdict: GOOD\n$/);
  expect(world.files.get('a.screen')).toMatch(/^ {2}UX Basics, Metro\n/);
});

it('splits a report at the first "=", so that a path may have one', async () => {
  const world = worldWith({ files });
  expect(await run(['evaluate', 'a.yaml', '--report', 'json=out=1.json'], world)).toMatchObject({ code: 0 });
  expect(world.files.has('out=1.json')).toBe(true);
});

it.each([
  [
    'out.docx',
    '"out.docx" ends in .docx, which is the ending of no format of this command; use .html, .md, .json, .csv, .txt, or write --report FORMAT=out.docx',
  ],
  [
    '=out.md',
    'Expected --report format=path, or a path whose ending names the format, found "=out.md"; write for example --report offer.md',
  ],
  [
    'json=',
    'Expected --report format=path, or a path whose ending names the format, found "json="; write for example --report offer.md',
  ],
  [
    'jsn=out.json',
    'Format "jsn" is not available for this command; use one of pretty, plain, json, markdown, html, csv; did you mean "json"?',
  ],
  [
    'xml=out.xml',
    'Format "xml" is not available for this command; use one of pretty, plain, json, markdown, html, csv',
  ],
  [
    'json=-',
    'A report needs a file, since standard output carries the one result; write --format json, or name a file',
  ],
])('rejects the report %s, says what to type, and writes nothing', async (report, sentence) => {
  const world = worldWith({ files });
  const ran = await run(['evaluate', 'a.yaml', '--report', 'json=good.json', '--report', report], world);
  expect(ran).toEqual({ code: 2, stdout: '', stderr: `credcheck: ${sentence}\n${MEND}` });
  expect([...world.files.keys()]).toEqual(['a.yaml']);
});

it.each([
  [['--report', 'json=x', '--report', 'plain=./x'], '"x" is named more than once (--report, --report)'],
  [['--report', 'json=b//x', '-o', 'b/./x'], '"b/./x" is named more than once (--output, --report)'],
  [['--report', 'json=x.yaml', '--save', 'x.yaml'], '"x.yaml" is named more than once (--save, --report)'],
  [['-o', 'x', '--save', 'x'], '"x" is named more than once (--output, --save)'],
  [['-o', 'x', '--save', 'd/../x'], '"x" is named more than once (--output, --save)'],
  [['--save', 'x', '--report', 'json=/here/x'], '"x" is named more than once (--save, --report)'],
  [
    ['-o', 'x', '--save', './x', '--report', 'json=d/../x'],
    '"x" is named more than once (--output, --save, --report)',
  ],
])('refuses to write one file twice: %j', async (words, sentence) => {
  const world = worldWith({ files });
  const ran = await run(['evaluate', 'a.yaml', ...words], world);
  expect(ran).toEqual({
    code: 2,
    stdout: '',
    stderr: `credcheck: ${sentence}; name another file for one of them\n${MEND}`,
  });
  expect([...world.files.keys()]).toEqual(['a.yaml']);
});

it('takes -o - as standard output, which is not a file', async () => {
  const ran = await run(['evaluate', 'a.yaml', '-o', '-', '--report', 'json=x'], worldWith({ files }));
  expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('GOOD') });
});

it('exits with 74 if one report cannot be written, and writes the others', async () => {
  const world = worldWith({ files, full: ['full.json'] });
  const words = ['evaluate', 'a.yaml', '--report', 'json=full.json', '--report', 'markdown=a.md'];
  const { code, stdout, stderr } = await run([...words, '--fail-under', '99'], world);
  expect({ code, stderr }).toEqual({
    code: 74,
    stderr:
      'credcheck: the rubric is small 1.0.0\n' +
      'credcheck: "full.json" could not be written: no space left on the device\n' +
      'credcheck: wrote a.md\n' +
      'credcheck: exit 74: could not write full.json\n',
  });
  expect(stdout).toBe((await run(['evaluate', 'a.yaml'], worldWith({ files }))).stdout);
  expect(world.files.has('full.json')).toBe(false);
  expect(world.files.get('a.md')).toMatch(/^# UX Basics\n/);
});

it.each([
  ['the answers', ['a.yaml', '-o', './a.yaml']],
  ['the answers in a report', ['a.yaml', '--report', 'json=a.yaml']],
  ['the rubric', ['a.yaml', '-r', './team.yaml', '-f', 'json', '-o', 'team.yaml']],
])('refuses to write a result over %s', async (_, words) => {
  const world = worldWith({ files: { 'a.yaml': SIXTY, 'team.yaml': SMALL_RUBRIC } });
  const { code, stdout, stderr } = await run(['evaluate', ...words], world);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('is named more than once');
  expect(world.files.get('a.yaml')).toBe(SIXTY);
});
