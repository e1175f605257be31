import { expect, it } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';
import { SIXTY, SMALL_RUBRIC } from '../support/small-rubric.js';

const HOSTILE = [
  '::add-mask::x',
  ' ::error file=a::x',
  '##[add-mask]x',
  `${'w'.repeat(70)} ::stop-commands::x`,
  `${'w'.repeat(74)}##[error]y`,
  'a\n::error::b',
  'a\r\n##[group]b',
  '####[[warning]]::debug::',
];

/** Lines that the log of GitHub Actions would obey. */
function obeyed(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line.includes('##[') || line.trimStart().startsWith('::'));
}

function answersNamed(name: string): string {
  const said = { name, issuer: name };
  return SIXTY.replace(/^candidate:.*$/m, `candidate: ${JSON.stringify(said)}`);
}

it.each(HOSTILE)('gives no live command to a log with a report on %j', async (name) => {
  const hostile = JSON.stringify(name);
  const rubric = SMALL_RUBRIC.replace('title: Proof', `title: ${hostile}`)
    .replace('General information only.', hostile)
    .replace('label: A quiz', `label: ${hostile}`)
    .replace('the hardest task, wrong', `${hostile}, wrong`);
  const answers = answersNamed(name).replace(/^rubric:.*$/m, '');
  for (const format of ['pretty', 'plain']) {
    const world = worldWith({ files: { 'a.yaml': answers, 'r.yaml': rubric } });
    for (const words of [
      ['evaluate', 'a.yaml'],
      ['explain', 'a.yaml'],
      ['explain', 'a.yaml', 'task'],
    ]) {
      const { code, stdout } = await run([...words, '-r', './r.yaml', '-f', format], world);
      expect({ words, code, obeyed: obeyed(stdout) }).toEqual({ words, code: 0, obeyed: [] });
      expect(stdout).toContain('60');
    }
  }
  const shown = await run(['rubric', 'show', './r.yaml'], worldWith({ files: { 'r.yaml': rubric } }));
  expect({ code: shown.code, obeyed: obeyed(shown.stdout) }).toEqual({ code: 0, obeyed: [] });
});

it('gives no live command to a log with many candidates but its own annotations', async () => {
  const rows = HOSTILE.flatMap((name) => [
    { candidate: { name, issuer: name }, answers: { task: 'quiz' } },
    { candidate: { name }, answers: { task: name } },
    { candidate: { name }, answers: { [name]: name } },
  ]);
  const files = { '::error::a.ndjson': rows.map((row) => `${JSON.stringify(row)}\n`).join('') };
  const words = ['batch', '::error::a.ndjson', '-r', 'small', '--fail-under', '90'];
  const screen = await run([...words, '-f', 'pretty'], worldWith({ files }));
  expect({ code: screen.code, obeyed: obeyed(screen.stdout) }).toEqual({ code: 2, obeyed: [] });
  const log = await run([...words, '-f', 'github'], worldWith({ files }));
  expect(log.code).toBe(2);
  expect(obeyed(log.stdout)).toHaveLength(10);
  for (const line of obeyed(log.stdout)) {
    expect(line).toMatch(/^::(?:error|warning) (?:file=[^:,]*,)?(?:line=\d+,)?title=[^:,]*::/);
    expect(line).not.toContain('##[');
  }
});

it('leaves data as it is', async () => {
  const name = '::add-mask::x ##[error]y';
  const world = worldWith({ files: { 'a.yaml': answersNamed(name) } });
  const { stdout } = await run(['evaluate', 'a.yaml', '-f', 'json'], world);
  expect(JSON.parse(stdout).candidate.name).toBe(name);
});
