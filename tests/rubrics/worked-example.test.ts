import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Result } from '../../src/core/model/result.js';
import { exampleText, run, worldWith } from '../support/fake-ports.js';

const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf('## A worked example'));

/** The rows of the table with this head, without the row of lines below it. */
function rowsUnder(...head: readonly string[]): readonly (readonly string[])[] {
  const lines = section.split('\n');
  const start = lines.indexOf(`| ${head.join(' | ')} |`);
  const rows = lines.slice(start + 2, lines.indexOf('', start));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const questions = rowsUnder('criterion', 'question', 'weight', 'lowest', 'highest');
const criteria = rowsUnder('criterion', 'weight', 'lowest', 'highest', 'points from', 'to');

async function evaluated(): Promise<Result> {
  const world = worldWith({ stdin: await exampleText('hearsay-listing', 'micro-credential') });
  const { stdout } = await run(['evaluate', '-f', 'json', '--as-of', '2026-11-22', '--quiet'], world);
  return JSON.parse(stdout);
}

it('gives the questions of the worked example the scores that its page shows', async () => {
  const { criteria } = await evaluated();
  const scored = criteria.flatMap(({ id, questions }) =>
    questions.flatMap((each) => {
      if (each.score === undefined) return [];
      return [[id, each.id, each.score.low.toFixed(3), each.score.high.toFixed(3)]];
    }),
  );
  expect(scored).toEqual(questions.map(([criterion, id, , low, high]) => [criterion, id, low, high]));
});

it('gives the criteria of the worked example the points that its page shows, and the same total', async () => {
  const result = await evaluated();
  const rows = result.criteria.flatMap(({ id, weight, score, points }) =>
    score === undefined
      ? []
      : [
          [
            id,
            `${weight}`,
            score.low.toFixed(3),
            score.high.toFixed(3),
            points.low.toFixed(2),
            points.high.toFixed(2),
          ],
        ],
  );
  const total = ['total', '97', '', '', result.score.low.toFixed(2), result.score.high.toFixed(2)];
  expect([...rows, total]).toEqual(criteria);
});

it('shows a worked example whose rows make its totals', () => {
  for (const end of [3, 4]) {
    for (const [criterion, weight, ...rest] of criteria.slice(0, -1)) {
      const own = questions.filter(([of]) => of === criterion);
      const sum = own.reduce((all, row) => all + Number(row[2]) * Number(row[end]), 0);
      const mean = sum / own.reduce((all, row) => all + Number(row[2]), 0);
      expect(mean).toBeCloseTo(Number(rest[end - 3]), 2);
      expect((mean * Number(weight) * 100) / 97).toBeCloseTo(Number(rest[end - 1]), 1);
    }
    const points = criteria.slice(0, -1).reduce((all, row) => all + Number(row[end + 1]), 0);
    expect(points).toBeCloseTo(Number(criteria.at(-1)?.[end + 1]), 1);
  }
});

it('decides the worked example as its page says', async () => {
  const { verdict, outlook, caps, knockouts } = await evaluated();
  expect(verdict).toMatchObject({ id: 'promising', range: ['promising', 'strong'], firm: false });
  expect(verdict).toMatchObject({
    action: 'wait',
    actions: ['pair', 'pay'],
    until: { settle: ['who-vouches'] },
  });
  expect(outlook).toMatchObject({
    ways: { promising: 0.083333, strong: 0.916667 },
    open: 4,
    method: 'exact',
  });
  expect(new Set([...caps, ...knockouts].map(({ state }) => state))).toEqual(new Set(['clear']));
});
