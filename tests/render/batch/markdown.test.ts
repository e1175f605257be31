import { describe, expect, test } from 'vitest';
import type { ScoredRow } from '../../../src/core/batch/row.js';
import { digesterFor } from '../../../src/render/batch/digest.js';
import { fittingPage } from '../../../src/render/batch/page-rows.js';
import { layMarkdown } from '../../../src/render/layout/markdown/document.js';
import { groupsOf, judged, refused, scored, stopped, textOf, viewOf } from '../../support/batch-rows.js';
import { markdownRows } from '../../support/pages.js';

describe('rows as Markdown', () => {
  test('are counts, the worst first, what was refused, and the disclaimer', () => {
    const candidate = { name: 'A *b*', issuer: 'Metro', url: 'https://example.org/a' };
    const rows = [scored(1, 90, { candidate }), stopped(2, 20, { open: ['x'], leftOut: 13 }), refused(3)];
    expect(textOf(markdownRows(viewOf()), rows)).toBe(
      [
        '# 3 candidates',
        '',
        '| Came out as | Candidates |',
        '| --- | ---: |',
        '| refused | 1 |',
        '| stop | 1 |',
        '| strong | 1 |',
        '',
        '## Worst first',
        '',
        '| Action | Verdict | Score | Open | Left out | Candidate | Issuer | Page | Record |',
        '| --- | --- | ---: | ---: | ---: | --- | --- | --- | --- |',
        '| leave | STOP | 20 | 1 | 13 | Course 2 |  |  | 2 |',
        '| pair | STRONG | 90 | 0 | 0 | A \\*b\\* | Metro | [https://example.org/a](https://example.org/a) | 1 |',
        '',
        '## 1 record could not be scored',
        '',
        '- record 3 (3:4): Expected a value',
        '',
        'By small 1.0.0 as of 2026-11-22, with credcheck 1.2.3.',
        '',
        'General information.',
        '',
      ].join('\n'),
    );
  });

  test('have the points by criterion in a table of its own, where rows have them', () => {
    const criterion = (id: string, low: number) => ({
      ...{ id, title: id, weight: 1, share: 0.5, applicable: true, score: { low: 1, high: 1 } },
      ...{ points: { low, high: low, max: 50 }, questions: [] },
    });
    const line = JSON.stringify({ criteria: [criterion('Proof', 40), criterion('Reach', 20)] });
    const text = textOf(markdownRows(viewOf({ order: 'best' })), [scored(1, 60, { line })]);
    expect(text).toContain('## Best first\n');
    expect(text).toContain(
      [
        '## Points by criterion',
        '',
        '| Candidate | Proof | Reach | Score |',
        '| --- | ---: | ---: | ---: |',
        '| Course 1 | 40 | 20 | 60 |',
      ].join('\n'),
    );
  });

  test('say why candidates fail what was asked for, of many the worst five', () => {
    const fails = ({ score }: ScoredRow) =>
      score.low < 60 ? [`scored ${score.low}; *60* was asked for`, 'it got worse'] : [];
    const page = (lows: readonly number[]): string =>
      textOf(
        markdownRows(viewOf()),
        lows.map((low, index) => scored(index + 1, low)),
        fails,
      );
    expect(page([90, 20])).toContain(
      '\n\n## 1 candidate fails what was asked for\n\n' +
        '- record 2: scored 20; \\*60\\* was asked for; it got worse\n\n## Worst first\n',
    );
    const many = page([50, 40, 90, 10, 20, 30, 59]);
    expect(many).toContain('## 6 candidates fail what was asked for\n\n- record 4: scored 10;');
    expect(many).toContain('- record 1: scored 50; \\*60\\* was asked for; it got worse\n- and 1 more\n\n');
    expect(page([60, 90])).not.toContain('asked for');
    expect(textOf(markdownRows(viewOf()), [scored(3, 20, { file: 'a.csv' })], fails)).toContain(
      'record 3 of a.csv: ',
    );
  });

  test('show 20 rows at most and count the others', () => {
    const rows = Array.from({ length: 100 }, (_, index) => scored(index + 1, index));
    const text = textOf(markdownRows(viewOf()), rows);
    expect(text.match(/^\| pair \| (?:SKIP|PROMISING|STRONG) /gm)).toHaveLength(20);
    expect(text).toContain('80 more are left out, none of them worse.');
  });
});

describe('a page with little room', () => {
  const digester = digesterFor(viewOf(), 300);
  const rows = Array.from({ length: 300 }, (_, index) =>
    judged(scored(index + 1, 5, { candidate: { name: '漢'.repeat(90) } })),
  );
  digester.add(rows);
  const digest = digester.digest(groupsOf(rows));

  test.each([1_000, 5_000, 20_000, 60_000])('is cut at a row, as late as %i bytes allow', (room) => {
    const page = fittingPage(digest, viewOf(), layMarkdown, room);
    const shown = page.match(/^\| pair \| SKIP .* \| \d+ \|$/gm)?.length ?? 0;
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(room);
    expect(Buffer.byteLength(page)).toBeGreaterThan(room - 400);
    expect(page).toContain(`${300 - shown} more are left out, none of them worse.`);
    expect(page).toMatch(/General information\.\n$/);
  });

  test('is empty where not even its frame fits', () => {
    expect(fittingPage(digest, viewOf(), layMarkdown, 100)).toBe('');
  });
});
