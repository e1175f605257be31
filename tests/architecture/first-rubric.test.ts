import { expect, test } from 'vitest';
import { run, worldWith } from '../support/fake-ports.js';
import { userPage } from '../support/user-pages.js';

const PAGE = userPage('docs/first-rubric.md');

function blocks(kind: 'yaml' | 'sh'): readonly string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}

const COMMANDS = blocks('sh')
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => line.replace('node bin/credcheck.js ', ''));

const world = () => worldWith({ files: { 'short.yaml': blocks('yaml').join('') } });

test.each(COMMANDS)(
  'docs/first-rubric.md: %s does what it should with the rubric of that page',
  async (line) => {
    const { code } = await run(line.split(' '), world());
    expect(code).toBe(0);
  },
);

test('docs/first-rubric.md says what its tests do not reach', async () => {
  const { stdout } = await run(['rubric', 'test', './short.yaml', '--coverage'], world());
  expect(stdout).toContain('2 tests: 2 passed, 0 failed\n');
  expect(stdout.split('No test reaches:\n')[1]).toBe('  · the option no of the question graded\n');
});
