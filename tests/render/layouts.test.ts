import { describe, expect, test } from 'vitest';
import { explainSubject } from '../../src/core/explanation/subject.js';
import { digesterFor } from '../../src/render/batch/digest.js';
import { batchPage } from '../../src/render/document/batch/page.js';
import { isShare, wordsOf } from '../../src/render/document/cells.js';
import { explanationPage } from '../../src/render/document/explanation/page.js';
import type { Block, Page, TableRow, Text } from '../../src/render/document/model.js';
import { reportPage } from '../../src/render/document/report/report.js';
import { rubricPage } from '../../src/render/document/rubric-outline.js';
import { LAYOUTS, type Layout, layouts } from '../../src/render/layouts.js';
import { groupsOf, judged, refused, scored, viewOf } from '../support/batch-rows.js';
import { answersOf } from '../support/build-rubric.js';
import { groundsFor } from '../support/grounds.js';
import { undecidedReport } from '../support/sample-reports.js';
import { sampleRubric } from '../support/sample-rubric.js';

const OPTIONS = { columns: 80, colour: false, unicode: true };

/** Every page, and words that stand on it. */
const PAGES: readonly (readonly [name: string, page: Page, words: readonly string[]])[] = [
  [
    'a report',
    reportPage(undecidedReport),
    ['Cloud Practitioner', 'UNDECIDED between', 'That the work is yours', 'rigour'],
  ],
  ['an explanation', explanationPage(explained()), ['The whole result, explained', '0.60', 'UNDECIDED']],
  [
    'a rubric',
    rubricPage(sampleRubric, undecidedReport.result.rubric),
    ['hardest-task', 'STRONG', 'weight 40 of 100'],
  ],
  ['a batch', batchPage(digest(), viewOf()), ['Course 1', 'Expected a value', '2 candidates']],
];

function explained(): Parameters<typeof explanationPage>[0] {
  const grounds = groundsFor(
    sampleRubric,
    answersOf({ 'who-stands-behind': 'yes', 'hardest-task': 'recall-exam' }),
  );
  return { report: grounds.report, explanation: explainSubject(grounds, undefined) };
}

function digest(): Parameters<typeof batchPage>[0] {
  const digester = digesterFor(viewOf(), 20);
  const rows = [judged(scored(1, 90)), judged(refused(2))];
  digester.add(rows);
  return digester.digest(groupsOf(rows));
}

/** A format that lists words, one a line: all that another one has to be is a function such as this. */
const layToy: Layout = (page) => {
  const { origin, title, sections, disclaimer, conclusion } = page({ kind: 'file', dash: '..', times: '*' });
  const lines = [
    origin?.candidate?.name,
    title?.[1],
    ...conclusion.flatMap(toyLines),
    ...sections.flatMap(({ heading, aside, lead, blocks }) => [
      heading,
      aside,
      lead,
      ...blocks.flatMap(toyLines),
    ]),
    disclaimer,
  ];
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
};

function toyLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
    case 'formula':
      return [wordsOf(block.text)];
    case 'fact':
    case 'command':
      return [block.label, wordsOf(block.text)];
    case 'point':
      return [block.word, block.text, ...(block.names ?? []), ...block.under];
    case 'task':
      return [block.title, ...block.facts.flatMap(([label, text]) => [label, wordsOf(text)])];
    case 'table':
      return [...block.rows, ...(block.total === undefined ? [] : [block.total])].flatMap(toyCells);
    case 'scale':
      return block.bands.map(({ title }) => title);
    case 'ranges':
      return block.rows.map(([label]) => label);
    case 'callout':
      return [block.headline, block.score, ...block.blocks.flatMap(toyLines)];
    case 'tally':
      return [...block.counts.map(({ label }) => label), block.total];
  }
}

function toyCells({ cells }: TableRow): readonly string[] {
  return cells.map((each: Text | { low: number; high: number }) =>
    isShare(each) ? `${each.low}` : wordsOf(each),
  );
}

describe.each(PAGES)('%s', (_, page, words) => {
  test('comes out through a format that is one function', () => {
    const text = layToy(page, OPTIONS);
    for (const each of words) expect(text).toContain(each);
  });

  test.each(LAYOUTS)('comes out as %s, and ends with one newline', async (name) => {
    const lay = await layouts[name]();
    const text = lay(page, OPTIONS);
    for (const each of words) expect(text).toContain(each);
    expect(text).toMatch(/[^\n]\n$/);
  });
});
