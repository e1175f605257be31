import { expect, test } from 'vitest';
import { evidenceSection } from '../../../../src/render/layout/markdown/evidence.js';
import { undecidedReport } from '../../../support/sample-reports.js';

test('every state of an answer is told in words, with its note', () => {
  const { rubric, result } = undecidedReport;
  const profile = [
    { id: 'form', state: 'stale', value: 'vendor-certification', checked: '2025-01-01' },
    { id: 'stacks', state: 'contradicted', value: 'yes', source: 'the leaflet', note: 'asked twice' },
    { id: 'may-publish', state: 'not-asked', value: 'no' },
    { id: 'hardest-task', state: 'not-asked' },
  ] as const;
  expect(evidenceSection({ rubric, result: { ...result, profile, criteria: [] } }).slice(4)).toEqual([
    '| Which form is it? | A vendor certification |  | 2025\\-01\\-01 | too old, counts as unknown |',
    '| Does it count toward something bigger? | Yes \\(asked twice\\) | the leaflet |  | contradicted, counts as unknown |',
    '| May you publish what you hand in? | No |  |  | no longer asked |',
  ]);
});
