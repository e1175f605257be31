import { describe, expect, test } from 'vitest';
import { layMarkdown } from '../../../../src/render/layout/markdown/document.js';
import { parsed } from '../../../hostile/markdown-tree.js';
import { processorTime } from '../../../support/processor-time.js';

const J = '\u200c';

function written(text: string): string {
  const blocks = [{ kind: 'paragraph', text }] as const;
  return layMarkdown(() => ({
    sections: [{ id: 'text', blocks }],
    conclusion: [],
    headings: 'seen',
  })).trimEnd();
}

describe('text in Markdown', () => {
  test.each([
    ['a link', '[x](javascript:alert(1))'],
    ['an image', '![x](y)'],
    ['a tag', '<script>'],
    ['an entity', '&lt;'],
    ['a table', '| a |'],
    ['a heading', '# x'],
    ['a bullet', '- x'],
    ['a numbered item', '1. x'],
    ['emphasis', '*a* _b_ ~c~'],
    ['code', '`x`'],
    ['a backslash', '\\'],
    ['half an escape', '\\*'],
    ['mathematics', '$x$'],
  ])('that may be %s reads as itself', (_, text) => {
    expect(parsed(written(text))).toMatchObject({
      children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    });
  });

  test.each([
    ['a second line', 'a\n\n# b', `a  # b`],
    ['indented code', '    x', 'x'],
    ['a bare address', 'https://x.y', `https:${J}//x.y`],
    ['a www address', 'WWW.x.y', `WWW${J}.x.y`],
    ['an e-mail address', 'a@b.c', `a@${J}b.c`],
    ['a mention', '@team', `@${J}team`],
    ['an issue number', '#12', `#${J}12`],
  ])('that may be %s is that no longer', (_, text, shown) => {
    expect(parsed(written(text))).toMatchObject({
      children: [{ type: 'paragraph', children: [{ type: 'text', value: shown }] }],
    });
  });

  test.each([
    'by 2025-09-01 at the latest (see the e-mail); 50% off, "v1.2" + 3 = more!',
    'A vendor certification: yes | no',
    'costs $49',
    '-9 to +9',
  ])('that is no markup is written as it is: %s', (text) => {
    expect(written(text)).toBe(text);
  });

  test('takes no time worth mentioning, however long it is', () => {
    const text = `${' '.repeat(50_000)}www.${'@'.repeat(25_000)}${':'.repeat(25_000)}${'$*'.repeat(25_000)}x`;
    expect(processorTime(() => written(text))).toBeLessThan(2_000);
  });
});
