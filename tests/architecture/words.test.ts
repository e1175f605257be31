import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';
import { sentencesIn } from './literals.js';

/** Files that still say what was found in words of their own; shell scripts and a style sheet, which say nothing. */
const NOT_MOVED = [
  'src/commands/complete/scripts.ts',
  'src/core/batch/read-summary.ts',
  'src/core/model/describe.ts',
  'src/render/layout/html/style.ts',
];

const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file.replaceAll('\\', '/')))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('src/words/'));

const WITH_SENTENCES = new Map(
  SOURCES.map((file) => [file, sentencesIn(readFileSync(join(ROOT, file), 'utf8'))] as const).filter(
    ([, found]) => found.length > 0,
  ),
);

describe('what a person reads', () => {
  it('is written under src/words alone', () => {
    const elsewhere = [...WITH_SENTENCES].filter(
      ([file]) => !NOT_MOVED.some((room) => file.startsWith(room)),
    );
    expect(Object.fromEntries(elsewhere)).toEqual({});
  });

  it.each(NOT_MOVED)('is still in %s, which is a reason to name it', (room) => {
    expect([...WITH_SENTENCES.keys()].filter((file) => file.startsWith(room))).not.toEqual([]);
  });

  it.each([
    ["const note = 'saved to the file';", ['saved to the file']],
    [
      `const note = (path: string) => \`saved to \${path} as asked by you\`;`,
      ['saved to  x  as asked by you'],
    ],
    ["type Kind = 'not at all';", ['not at all']],
    ["throw new Complaint('not at all one of those');", ['not at all one of those']],
    ["throw new TypeError('not at all one of those');", []],
    ["throw new Error('not at all one of those');", []],
    ["fail(new Error('not at all one of those'));", []],
    ["// a comment of three words\nconst id = 'not-at-all'; const two = 'two words';", []],
    ['const pattern = /any three words/;', []],
  ])('is found in %j', (text, found) => {
    expect(sentencesIn(text)).toEqual(found);
  });
});
