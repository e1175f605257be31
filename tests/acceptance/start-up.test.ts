import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, freshFolder, runProgram } from './run-bin.js';

/** Only the package that reads and writes YAML throws this. */
const YAML = 'YAMLParseError';

/** Whether a run loads that package. */
async function loadsYaml(words: readonly string[], stdin: string): Promise<boolean> {
  const folder = freshFolder();
  const list = join(folder, 'loaded.json');
  const hook = join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => {
       require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.keys(require.cache)));
     });`,
  );
  const ran = await runProgram(process.execPath, ['-r', hook, BIN, ...words], { stdin });
  expect(ran).toMatchObject({ code: 0 });
  const files: readonly string[] = JSON.parse(readFileSync(list, 'utf8'));
  return files.some((file) => readFileSync(file, 'utf8').includes(YAML));
}

describe('a run loads no more than it needs', () => {
  const answers = JSON.stringify({ candidate: { name: 'A' }, answers: { form: 'digital-badge' } });
  const words = ['evaluate', '-f', 'json', '--quiet'];

  it('has no YAML where a built-in rubric meets answers in JSON', async () => {
    expect(await loadsYaml(words, answers)).toBe(false);
  });

  it('has none either where options come before the verb', async () => {
    expect(await loadsYaml(['--quiet', '-f', 'json', 'evaluate'], answers)).toBe(false);
  });

  it('has it where answers are saved', async () => {
    expect(await loadsYaml([...words, '--save', join(freshFolder(), 'saved.yaml')], answers)).toBe(true);
  });
});
