import { expect, it } from 'vitest';
import { exampleText, run, worldWith } from '../support/fake-ports.js';

const SOURCED = await exampleText('vendor-exam');
const BARE = SOURCED.replace(/(hardest-task:\n(?: {4}.*\n)*?) {4}source:.*\n/, '$1');
const DAY = ['--as-of', '2026-11-22'];
const files = { 'a.yaml': BARE, 'b.yaml': SOURCED.replace('Cloud Practitioner', 'Other') };

async function strict(words: readonly string[]) {
  return run([...words, ...DAY, '--strict-evidence'], worldWith({ files }));
}

it('answers without the source that they need count as unknown, and the result and the screens say so', async () => {
  expect(BARE).not.toBe(SOURCED);
  const loose = JSON.parse(
    (await run(['evaluate', 'a.yaml', '-f', 'json', ...DAY], worldWith({ files }))).stdout,
  );
  const { stdout, stderr } = await strict(['evaluate', 'a.yaml', '-f', 'json']);
  const result = JSON.parse(stdout);
  expect([loose.strictEvidence, result.strictEvidence]).toEqual([undefined, true]);
  expect(loose.notes).toContainEqual({ id: 'no-source', question: 'hardest-task' });
  expect(result.notes).toContainEqual({ id: 'source-required', question: 'hardest-task' });
  expect(result.score.low).toBeLessThan(loose.score.low);
  expect(stderr).toContain(
    'Cloud Practitioner: hardest-task has no source, so --strict-evidence counts it as unknown',
  );
  const screen = await strict(['evaluate', 'a.yaml']);
  expect(screen.stdout).toContain('1 without the source they need');
  const full = await strict(['evaluate', 'a.yaml', '--full', '-f', 'plain']);
  expect(full.stdout).toContain('No source, which this run requires, so it counts as unknown');
});

it('batch, explain and compare count them so too, and nothing is changed in the file', async () => {
  const batch = await strict(['batch', 'a.yaml', 'b.yaml', '--brief']);
  const [a, b] = batch.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([a.strictEvidence, b.strictEvidence]).toEqual([true, true]);
  const { score } = JSON.parse((await strict(['evaluate', 'a.yaml', '-f', 'json'])).stdout);
  expect(a.score).toEqual(score);
  expect(b.score).not.toEqual(score);
  const explained = await strict(['explain', 'a.yaml', 'hardest-task', '-f', 'plain']);
  expect(explained.stdout).toContain('Answer now: Not known');
  const compared = JSON.parse((await strict(['compare', 'a.yaml', 'b.yaml', '-f', 'json'])).stdout);
  expect(compared.strictEvidence).toBe(true);
  const why = JSON.parse((await strict(['explain', 'a.yaml', 'hardest-task', '-f', 'json'])).stdout);
  expect(why.strictEvidence).toBe(true);
  expect(compared.candidates.map(({ score: each }: { score: object }) => each)).toContainEqual(score);
});

it('one address for more than two answers is a note of the result, with how many', async () => {
  const notes = async (text: string) => {
    const { stdout } = await run(
      ['evaluate', 'c.yaml', '-f', 'json', ...DAY],
      worldWith({ files: { 'c.yaml': text } }),
    );
    return JSON.parse(stdout).notes.filter(({ id }: { id: string }) => id === 'shared-source');
  };
  expect(await notes(SOURCED)).toEqual([]);
  const one = SOURCED.replaceAll(/source: .*/g, 'source: "https://example.org/all"');
  expect(await notes(one)).toEqual([
    { id: 'shared-source', source: 'https://example.org/all', answers: expect.any(Number) },
  ]);
  const plain = await run(
    ['evaluate', 'c.yaml', '--full', '-f', 'plain', ...DAY],
    worldWith({ files: { 'c.yaml': one } }),
  );
  expect(plain.stdout).toMatch(
    /One address for more than 2 answers.*?https:..example.org.all \(\d+ answers\)/s,
  );
  const screen = await run(['evaluate', 'c.yaml', ...DAY], worldWith({ files: { 'c.yaml': one } }));
  expect(screen.stdout).toMatch(/\n {2}Answers .*\d+ from one address\n/);
});

it('an interview that says what answers do refuses a strict run, since their sources come later', async () => {
  for (const option of ['--quick', '--coach']) {
    const { code, stderr } = await strict(['evaluate', option]);
    expect([option, code]).toEqual([option, 2]);
    expect(stderr).toContain(`${option} and --strict-evidence cannot be combined`);
    expect(stderr).toContain('evaluate the saved answers with --strict-evidence');
  }
});
