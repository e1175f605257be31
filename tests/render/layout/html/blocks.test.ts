import { expect, test } from 'vitest';
import { blocksHtml } from '../../../../src/render/layout/html/blocks.js';
import { layPlain } from '../../../../src/render/layout/plain/document.js';

const command = { kind: 'command', label: 'Next', text: "credcheck explain 'a&b.yaml'" } as const;

test('a command is code under its label, and escaped', () => {
  expect(blocksHtml([command], 2)).toBe(
    '<dl><div><dt>Next</dt><dd><code>credcheck explain &#39;a&amp;b.yaml&#39;</code></dd></div></dl>',
  );
});

test('a command is one labelled line in plain text', () => {
  const page = () => ({
    sections: [{ id: 'next', blocks: [command] }],
    conclusion: [],
    headings: 'seen' as const,
  });
  const options = { columns: 80, colour: false, unicode: false };
  expect(layPlain(page, options)).toBe("Next: credcheck explain 'a&b.yaml'\n");
});

test('a tally is a table of counts, with its total below', () => {
  const counts = [{ label: 'STRONG & firm', count: 2, tone: 'good' as const }];
  const tally = { kind: 'tally', heads: ['Verdict', 'Candidates'], counts, total: '2 candidates' } as const;
  expect(blocksHtml([tally], 2)).toBe(
    '<table><thead><tr><th scope="col">Verdict</th><th scope="col" class="number">Candidates</th></tr></thead>' +
      '<tbody><tr><th scope="row">STRONG &amp; firm</th><td class="number">2</td></tr></tbody></table>' +
      '<p>2 candidates</p>',
  );
});

test('the bands and their edges are named below the picture of the score', () => {
  const bands = [
    { id: 'strong', from: 70, title: 'Strong', advice: 'Go' },
    { id: 'skip', from: 0, title: 'Skip', advice: 'No' },
  ] as never;
  expect(blocksHtml([{ kind: 'scale', score: { low: 50, high: 80 }, bands }], 2)).toContain(
    '<span style="left:0%">0</span><span style="left:70%">70</span><span style="left:100%">100</span></div><figcaption>STRONG, from 70; SKIP, from 0. ',
  );
});
