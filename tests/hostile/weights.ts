import type { RubricDiff } from '../../src/core/authoring/rubric-diff.js';
import type { Report } from '../../src/core/model/result.js';
import { rubricDiffPage } from '../../src/render/document/rubric-diff-page.js';
import { type ShownWeights, weightsPage } from '../../src/render/document/weights-page.js';
import { layPlain } from '../../src/render/layout/plain/document.js';
import { layTerminal } from '../../src/render/layout/terminal/document.js';
import type { RenderOptions } from '../../src/terminal/render-options.js';

type Draw = (report: Report, options: RenderOptions) => string;

/** What compares rubrics, laid out for a terminal out of one report. */
export const RUBRICS_BESIDE: readonly (readonly [name: string, draw: Draw])[] = [
  ['page of weights', (report, options) => layTerminal(weightsPage(weightsSaying(report)), options)],
  ['plain page of weights', (report, options) => layPlain(weightsPage(weightsSaying(report)), options)],
  [
    'page of what differs',
    (report, options) => layTerminal(rubricDiffPage(differenceSaying(report)), options),
  ],
];

/** Text of a stranger in every place of a page of weights. */
function weightsSaying({ rubric, result }: Report): ShownWeights {
  const { name } = result.candidate;
  const base = { id: name, version: name, sha256: '' };
  const loaded = { rubric, stamp: base, fingerprints: {}, withoutWords: {} };
  const weighting = { method: 'swing', base: name, version: `${name}2` } as const;
  const file = { file: name, loaded };
  const overlays = [
    { ...file, weighting: { ...weighting, by: name } },
    { ...file, weighting },
  ];
  const criteria = [{ id: name, title: name, base: 0.2, shares: [0.1, 0.4], apart: 0.3 }];
  const scored = { score: { low: 7, high: 9 }, verdict: result.verdict };
  const other = { ...scored, verdict: { ...result.verdict, id: 'skip', range: ['skip', 'skip'] as const } };
  return {
    comparison: { base, overlays, criteria },
    candidates: [{ name, base: scored, overlays: [scored, other] }],
  };
}

function differenceSaying({ result }: Report): Parameters<typeof rubricDiffPage>[0] {
  const { name } = result.candidate;
  const ref = { id: name, version: name, sha256: '' };
  const text = JSON.stringify(name);
  const diff: RubricDiff = {
    before: ref,
    after: ref,
    changes: [
      { path: [name, name], kind: 'effect', before: text, after: text },
      { path: [name], kind: 'words', after: text },
    ],
    shares: [{ criterion: name, before: 0.5 }],
    askedAgain: [name],
  };
  const scored = { score: { low: 7, high: 9 }, verdict: result.verdict };
  return { diff, moved: [{ name, before: scored, after: scored }] };
}
