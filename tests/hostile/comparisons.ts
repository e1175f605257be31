import type { Comparison } from '../../src/core/model/comparison.js';
import type { Report } from '../../src/core/model/result.js';
import { allQuestions } from '../../src/core/model/rubric.js';
import type { Versus } from '../../src/core/model/versus.js';
import { comparisonPage } from '../../src/render/document/comparison/page.js';
import { COMPARISON_ROOMS, comparisonScreen } from '../../src/render/document/comparison/screen.js';
import { versusPage } from '../../src/render/document/comparison/versus.js';
import { VERSUS_ROOMS, versusScreen } from '../../src/render/document/comparison/versus-screen.js';
import { layPlain } from '../../src/render/layout/plain/document.js';
import { layTerminal } from '../../src/render/layout/terminal/document.js';
import type { RenderOptions } from '../../src/terminal/render-options.js';

type Draw = (report: Report, options: RenderOptions) => string;

/** All about several candidates that is laid out for a terminal, out of one report. */
export const COMPARISON_SCREENS: readonly (readonly [name: string, draw: Draw])[] = [
  ['comparison', (report, options) => layTerminal(comparisonPage(comparisonSaying(report)), options)],
  ['plain comparison', (report, options) => layPlain(comparisonPage(comparisonSaying(report)), options)],
  [
    'screen of a comparison, in all its forms',
    (report, options) =>
      COMPARISON_ROOMS.map((room) =>
        layTerminal(comparisonScreen(comparisonSaying(report), '--full', room), options),
      ).join(''),
  ],
  ['page of different rubrics', (report, options) => layTerminal(versusPage(versusSaying(report)), options)],
  [
    'plain page of different rubrics',
    (report, options) => layPlain(versusPage(versusSaying(report)), options),
  ],
  [
    'screen of different rubrics, in all its forms',
    (report, options) =>
      VERSUS_ROOMS.map((room) =>
        layTerminal(versusScreen(versusSaying(report), '--full', room), options),
      ).join(''),
  ],
];

/** Text of a stranger in every place of candidates of different rubrics. */
export function versusSaying(report: Report): Versus {
  const { rubric, result } = report;
  const { name } = result.candidate;
  const [question] = allQuestions(rubric).filter((each) => 'options' in each);
  const value = question && 'options' in question ? (question.options[0]?.value ?? '') : '';
  const answers = [
    { question: question?.id ?? '', state: 'answered' as const, value, before: name, after: name },
  ];
  const [one, other] = [`${name} 1`, `${name} 2`] as const;
  return {
    asOf: result.asOf,
    tool: result.tool,
    candidates: [one, other].map((key) => ({ key, report })),
    dimensions: [
      {
        id: 'time',
        title: name,
        facts: [one, other].map((candidate) => ({ candidate, answers })),
        claims: [{ rubric: name, claim: name, check: name }],
      },
    ],
    both: { base: [one], refresh: [other], say: [name, name] },
    warnings: [{ id: 'stale', candidate: one, questions: [name] }],
  };
}

/** Text of a stranger in every place of a comparison. */
export function comparisonSaying(report: Report): Comparison {
  const { rubric, result } = report;
  const { name } = result.candidate;
  const [first] = result.criteria;
  const [question] = allQuestions(rubric).filter((each) => 'options' in each);
  const value = question && 'options' in question ? (question.options[0]?.value ?? '') : '';
  const asked = question?.id ?? '';
  const criterion = first?.id ?? '';
  const keys = [`${name} 1`, `${name} 2`, `${name} 3`, `${name} 4`, `${name} 5`];
  const [one = '', other = ''] = keys;
  const share = { ways: 0.2, weightings: 0.2, centralWeights: { [criterion]: 0.9 } };
  return {
    rubric,
    ref: result.rubric,
    asOf: result.asOf,
    tool: result.tool,
    candidates: keys.map((key) => ({
      ...{ key, report, rank: { low: 1, high: 5 }, first: share },
      marks: { [criterion]: 'best' as const },
    })),
    dominance: [{ candidate: one, over: other }],
    counting: { method: 'sampled', error: 0.03, weightingsError: 0.03 },
    averageWeights: { [criterion]: 0.5 },
    swap: {
      answer: { candidate: one, question: asked, from: value, to: value },
      weight: { criterion, from: 0.3, to: 0.5 },
    },
    next: [{ candidate: one, question: asked, swing: 4, decides: true }],
    warnings: [
      { id: 'rebased', candidate: one, questions: [asked], criteria: [criterion] },
      { id: 'stale', candidate: one, questions: [asked] },
      { id: 'older-evidence', candidate: one, day: '2026-01-01', newest: '2026-11-01' },
      { id: 'other-version', candidate: one },
    ],
    changes: [{ from: one, to: other, answers: [{ question: asked, from: value, to: value }] }],
  };
}
