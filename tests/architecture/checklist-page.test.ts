import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';
import { run, worldWith } from '../support/fake-ports.js';
import { userPage } from '../support/user-pages.js';

const [, story = ''] = /## Three dates[\s\S]*?```sh\n([\s\S]*?)```/.exec(userPage('docs/checklist.md')) ?? [];

test('the story of docs/checklist.md is what its commands say, one after the other', async () => {
  const [copy = '', ...commands] = story.trim().split('\n');
  const [, from = '', to = ''] = copy.split(' ');
  const world = worldWith({ files: { [to]: readFileSync(join(ROOT, from), 'utf8') } });
  expect(commands).toHaveLength(8);
  for (const command of commands) {
    const [, line = '', said = ''] = /^node bin\/credcheck\.js (.*?) {2}# (.*)$/.exec(command) ?? [];
    const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
    const { stdout, stderr } = await run(words, world);
    expect(`${stdout}${stderr}`, command).toContain(said);
  }
});
