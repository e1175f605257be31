import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { opened } from './language-server.js';
import { freshFolder, runBin } from './run-bin.js';

/** Runs the command that a file names for help in editors. */
async function withSchema(folder: string, file: string): Promise<string> {
  const path = join(folder, file);
  const line = /Help in editors: +\S.*? (schema .*)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  expect((await runBin(line.split(' '), { cwd: folder })).code).toBe(0);
  return path;
}

it('lets an editor complete, explain and check a rubric that init wrote', async () => {
  const folder = freshFolder();
  await runBin(['rubric', 'init', '-o', 'ours.yaml'], { cwd: folder });
  const path = await withSchema(folder, 'ours.yaml');
  const whole = await opened(path);
  expect(whole.marked).toEqual([]);
  expect(await whole.hover('criteria:')).toContain('What is scored, each with its questions.');
  expect(await whole.hover('weight:')).toContain('a number from 0, in any unit, only proportions matter');

  writeFileSync(path, readFileSync(path, 'utf8').replace('weight:', 'weigth:'));
  appendFileSync(path, 'dimens');
  const wrong = await opened(path);
  expect(wrong.marked).toContainEqual(['weigth', 'Property weigth is not allowed.']);
  expect(await wrong.offered('dimens')).toContain('dimensions');
});

it('lets an editor complete the ids and options of a rubric in its answers, and marks what is no option', async () => {
  const folder = freshFolder();
  await runBin(['rubric', 'template', '-o', 'offer.yaml'], { cwd: folder });
  const path = await withSchema(folder, 'offer.yaml');
  const head = readFileSync(path, 'utf8').split(/^answers:/m)[0];
  writeFileSync(path, `${head}answers:\n  hardest-task: attnd\n  valid`);
  const answers = await opened(path);
  expect(await answers.hover('hardest-task')).toContain('What is the hardest thing you must do to earn it?');
  expect(await answers.offered('  valid')).toContain('validity');
  expect(await answers.offered('hardest-task: ')).toContain('recall-exam');
  expect(answers.marked.map(([text]) => text)).toContain('attnd');
});
