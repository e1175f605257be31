import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { exampleText, run, worldWith } from '../support/fake-ports.js';
import { generatedFile, generatedPart } from '../support/generated.js';
import { screenSvg } from '../support/screen-svg.js';

const WORDS = ['evaluate', 'vendor-exam.yaml', '--as-of', '2026-11-22', '--quiet'];

async function screen(colour: '--color' | '--no-color'): Promise<string> {
  const files = { 'vendor-exam.yaml': await exampleText('vendor-exam') };
  const { code, stdout, stderr } = await run([...WORDS, colour], worldWith({ files }));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

/** What the screen says first, for whoever cannot see the picture. */
function altText(text: string): string {
  const [candidate, action, score] = text.split('\n\n').map((part) => part.trim().replaceAll(/\s+/g, ' '));
  return `The result for ${candidate?.replace(/ \S+$/, '')}: ${action} ${/Possible .*/.exec(score ?? '')?.[0]}`;
}

/** `UPDATE_DOCS=1 npx vitest run tests/architecture/readme-screen.test.ts` writes both anew. */
test('README.md shows the screen for the example as it is today, as a picture and as text', async () => {
  const text = await screen('--no-color');
  const alt = altText(text);
  expect(alt).toMatch(
    /^The result for Cloud Practitioner, Example Cloud: DO NOT PAY YET\. .* Possible \d+ to \d+/,
  );
  const picture = generatedFile('docs/screen.svg', screenSvg(await screen('--color'), alt));
  expect(picture.found).toBe(picture.expected);
  const part = `![${alt.replaceAll('"', "'")}](docs/screen.svg)

<details>
<summary>The same as text</summary>

\`\`\`text
${text}\`\`\`

</details>
`;
  const { found, expected } = generatedPart('README.md', 'screen', part);
  expect(found).toBe(expected);
});

test('the picture shows every word of the screen, and README.md has at most 150 lines', async () => {
  const words = (text: string): string => text.replaceAll(/\s+/g, '');
  const svg = parse(readFileSync('docs/screen.svg', 'utf8'));
  const shown = textsIn(svg).join('');
  expect(words(shown)).toBe(words(await screen('--no-color')));
  expect(readFileSync('README.md', 'utf8').split('\n').length - 1).toBeLessThanOrEqual(150);
});

type Node = DefaultTreeAdapterMap['node'];

function textsIn(node: Node): readonly string[] {
  const below = 'childNodes' in node ? node.childNodes : [];
  if (node.nodeName !== 'text') return below.flatMap(textsIn);
  return below.flatMap((each) => ('value' in each ? [each.value] : []));
}

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
