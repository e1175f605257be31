import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { userPage } from '../support/user-pages.js';
import { freshFolder, runBin } from './run-bin.js';

const PAGE = userPage('docs/first-rubric.md');
const COMMAND = /^node bin\/credcheck\.js (.*?) {2}# (.*)$/;

/** What a block of the page does to the text that is there, by its first line. */
const EDITS: readonly (readonly [RegExp, (text: string, block: string, where: string) => string])[] = [
  [
    /^# In place of the line of: (.*)\n/,
    (text, block, where) => replaced(text, lineWith(text, where), block),
  ],
  [
    /^# Above the line of: (.*)\n/,
    (text, block, where) => replaced(text, `${where}:\n`, `${block}${where}:\n`),
  ],
  [
    /^# In place of all below: (.*)\n/,
    (text, block, where) => `${text.slice(0, text.indexOf(`\n${where}:\n`))}\n${where}:\n${block}`,
  ],
  [/^# At the end()\n/, (text, block) => text + block],
  [/^# In place of the last line()\n/, (text, block) => text.replace(/[^\n]*\n$/, block)],
];

function replaced(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, () => to);
}

/** The one line in which all of some words stand. */
function lineWith(text: string, words: string): string {
  const lines = text
    .split(/(?<=\n)/)
    .filter((line) => words.split(', ').every((word) => line.includes(word)));
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

function edited(text: string, block: string): string {
  const [edit] = EDITS.flatMap(([head, change]) => {
    const found = head.exec(block);
    return found === null ? [] : [change(text, block.slice(found[0].length), found[1] ?? '')];
  });
  expect(edit, block).toBeDefined();
  return edit ?? '';
}

it('leads with docs/first-rubric.md alone from nothing to a rubric that is tested, printed and in Spanish', async () => {
  const folder = freshFolder();
  const rubric = join(folder, 'cloud.yaml');
  const blocks = [...PAGE.matchAll(/```(yaml|sh)\n([\s\S]*?)```/g)].map(([, kind, text = '']) => ({
    kind,
    text,
  }));
  expect(blocks.filter(({ kind }) => kind === 'sh')).toHaveLength(9);
  for (const { kind, text } of blocks) {
    if (kind === 'sh') {
      for (const command of text.trim().split('\n')) {
        const [, line = '', said = ''] = COMMAND.exec(command) ?? [];
        const { stdout, stderr } = await runBin(line.split(' '), { cwd: folder });
        expect(`${stdout}${stderr}`.replaceAll(/\s+/g, ' '), command).toContain(said);
      }
    } else if (text.startsWith('# cloud.es.yaml\n')) writeFileSync(join(folder, 'cloud.es.yaml'), text);
    else writeFileSync(rubric, edited(readFileSync(rubric, 'utf8'), text));
  }
});
