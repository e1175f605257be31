import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';
import { run, type World, worldWith } from '../support/fake-ports.js';
import { userPage } from '../support/user-pages.js';

/** A command of a page with what the page says of it: words that it prints, or the code that it ends with. */
const COMMAND = /^node bin\/credcheck\.js (.*?) {2}# (.*)$/gm;
const EXAMPLES = /rubrics\/[\w./-]+\.yaml/g;

function worldOf(page: string): World {
  const files = new Map(
    (page.match(EXAMPLES) ?? []).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
  );
  for (const [, from = '', to = ''] of page.matchAll(/^cp (\S+) (\S+)$/gm))
    files.set(to, files.get(from) ?? '');
  return worldWith({ files: Object.fromEntries(files) });
}

describe.each([
  ['docs/getting-started.md', 7],
  ['docs/for-advisers.md', 9],
  ['docs/for-ci.md', 7],
] as const)('%s', (path, count) => {
  const page = userPage(path);

  test('has commands that do what it says they do, one after the other', async () => {
    const world = worldOf(page);
    const commands = [...page.matchAll(COMMAND)];
    expect(commands).toHaveLength(count);
    for (const [, words = '', said = ''] of commands) {
      const { code, stdout, stderr } = await run(words.split(' '), world);
      if (/^\d$/.test(said)) expect([words, code]).toEqual([words, Number(said)]);
      else
        expect([words, code, `${stdout}${stderr}`.replace(/\s+/g, ' ')]).toEqual([
          words,
          0,
          expect.stringContaining(said),
        ]);
    }
  });

  test('shows no other command', () => {
    const shown = page.match(/^node bin\/credcheck\.js .*$/gm) ?? [];
    expect(shown).toHaveLength(count);
  });
});
