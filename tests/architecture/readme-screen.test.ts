import { expect, test } from 'vitest';
import { exampleText, run, worldWith } from '../support/fake-ports.js';
import { generatedPart } from '../support/generated.js';

/** `UPDATE_DOCS=1 npx vitest run tests/architecture/readme-screen.test.ts` writes it anew. */
test('README.md shows the screen for the example as it is today', async () => {
  const files = { 'vendor-exam.yaml': await exampleText('vendor-exam') };
  const words = ['evaluate', 'vendor-exam.yaml', '--as-of', '2026-11-22', '--no-color', '--quiet'];
  const { code, stdout, stderr } = await run(words, worldWith({ files }));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { found, expected } = generatedPart('README.md', 'screen', `\`\`\`text\n${stdout}\`\`\`\n`);
  expect(found).toBe(expected);
});

test('docs/explain.md shows what each answer would give as it is today', async () => {
  const files = { 'vendor-exam.yaml': await exampleText('vendor-exam') };
  const words = [
    'explain',
    'vendor-exam.yaml',
    'may-publish',
    '--as-of',
    '2026-11-22',
    '--no-color',
    '--quiet',
  ];
  const { code, stdout, stderr } = await run(words, worldWith({ files }));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [table = ''] = /^ {2}What each answer would give\n[\s\S]*?\n(?=\n)/m.exec(stdout) ?? [];
  expect(table).toMatch(/▸ Not known/);
  const { found, expected } = generatedPart('docs/explain.md', 'explain', `\`\`\`text\n${table}\`\`\`\n`);
  expect(found).toBe(expected);
});
