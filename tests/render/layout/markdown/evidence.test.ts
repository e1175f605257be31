import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../support/pages.js';
import { undecidedReport } from '../../../support/sample-reports.js';

test('every state of an answer is told in words, with its note', () => {
  const { rubric, result } = undecidedReport;
  const profile = [
    { id: 'form', state: 'stale', value: 'vendor-certification', checked: '2025-01-01' },
    { id: 'stacks', state: 'contradicted', value: 'yes', source: 'the leaflet', note: 'asked twice' },
    { id: 'may-publish', state: 'not-asked', value: 'no' },
    { id: 'hardest-task', state: 'not-asked' },
  ] as const;
  const text = renderMarkdown({ rubric, result: { ...result, profile, criteria: [] } });
  expect(text.slice(text.indexOf('| Which form')).split('\n').slice(0, 3)).toEqual([
    '| Which form is it? | A vendor certification |  | 2025-01-01 | too old, counts as unknown |',
    '| Does it count toward something bigger? | Yes (asked twice) | the leaflet |  | contradicted, counts as unknown |',
    '| May you publish what you hand in? | No |  |  | no longer asked |',
  ]);
});
