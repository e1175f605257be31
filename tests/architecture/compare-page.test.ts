import { expect, test } from 'vitest';
import { exampleText, run, worldWith } from '../support/fake-ports.js';
import { generatedPart } from '../support/generated.js';

const EXAM = 'vendor-exam';
const YEAR = 'one-year-certificate';
const COURSE = 'platform-certificate';

test.each([
  ['compare', [EXAM, COURSE], []],
  ['versus', [EXAM, YEAR], ['--versus']],
])('docs/compare.md shows the screen of %s as it is', async (part, names, options) => {
  const files: Record<string, string> = {};
  for (const name of names) {
    const rubric = name === YEAR ? 'traditional-certificate' : 'micro-credential';
    files[`${name}.yaml`] = await exampleText(name, rubric);
  }
  const { stdout } = await run(['compare', ...Object.keys(files), ...options], worldWith({ files }));
  const { found, expected } = generatedPart('docs/compare.md', part, `\n\`\`\`text\n${stdout}\`\`\`\n\n`);
  expect(found).toBe(expected);
});
