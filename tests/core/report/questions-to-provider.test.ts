import { expect, it } from 'vitest';
import type { Answer } from '../../../src/core/model/answer.js';
import { assessedReport } from '../../../src/core/report/build-report.js';
import { questionsToProvider } from '../../../src/core/report/questions-to-provider.js';
import { checked, is, numeric, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted } from '../../support/outcomes.js';

const silent = [
  { value: 'best', label: 'Never', score: 1 },
  { value: 'worst', label: 'Yearly', score: 0 },
  { value: 'middle', label: 'In three years', score: 0.5 },
  { value: 'silent', label: 'Pages do not say', oneOf: ['middle', 'worst'] },
];
const page = (id: string) => ({ id, title: id, find: id });
const rubric = rubricOf({
  pages: [page('guide'), page('jobs')],
  profile: [
    yesNo('own-goal'),
    yesNo('signs', { type: 'multi', page: 'guide' }),
    yesNo('flags', { type: 'multi', verify: [verifyItem('flag')] }),
  ],
  criteria: [
    criterion('c', 1, [
      yesNo('exam', { page: 'guide', ask: 'Is there an exam?' }),
      yesNo('expiry', { type: 'choice', options: silent, page: 'guide', ask: 'Does it expire?' }),
      yesNo('lab', { ask: 'Is there a lab?', verify: [verifyItem('lab')] }),
      yesNo('lab-grade', {
        page: 'guide',
        when: is('lab', 'yes'),
      }),
      numeric('postings', { page: 'jobs', sample: { atLeast: 10, confidence: 0.8 } }),
      yesNo('demand', { page: 'jobs' }),
      numeric('alumni', { sample: { atLeast: 10, confidence: 0.8 } }),
    ]),
  ],
});

function asks(
  given: Readonly<Record<string, Answer>>,
  checks: Parameters<typeof checked>[0] = {},
  asked = rubric,
): readonly (string | undefined)[] {
  const stamp = { id: 'r', version: '1.0.0', sha256: '' };
  const answers = answersOf(given, checked(checks));
  const input = { rubric: asked, stamp, answers, asOf: '2026-11-22', toolVersion: '1.0.0' };
  const { report, assessment } = accepted(assessedReport(input, ['checklist']));
  return questionsToProvider(asked, assessment, report.result.checklist).map(
    ({ ask, find }) => `${ask ?? ''} (${find.join()})`,
  );
}

const said = (value: string): Answer => ({ kind: 'value', value });

it('a provider is asked what has no answer and a page or a check, in the order of the checklist', () => {
  expect(asks({})).toEqual([
    'Is there a lab? (lab line)',
    ' (flag line)',
    'Is there an exam? ()',
    'Does it expire? ()',
  ]);
});

it('what is answered, left out, or only asked after another answer is not in the letter', () => {
  const answers = {
    exam: said('yes'),
    expiry: said('best'),
    lab: said('yes'),
    flags: { kind: 'value', value: ['yes'] } as Answer,
  };
  expect(asks({ ...answers, 'lab-grade': { kind: 'not-applicable', reason: 'none' } })).toEqual([]);
  expect(asks({ ...answers, lab: said('yes') })).toEqual(['lab-grade? ()']);
});

it('silence of the pages, and an answer that a check contradicted, are asked; a half-known answer is not', () => {
  const answers = { exam: said('yes'), flags: { kind: 'value', value: ['yes'] } as Answer, lab: said('no') };
  expect(asks({ ...answers, expiry: said('silent') })).toEqual(['Does it expire? ()']);
  expect(asks({ ...answers, expiry: { kind: 'partial', value: { 'one-of': ['best', 'worst'] } } })).toEqual(
    [],
  );
  expect(asks({ ...answers, expiry: said('best') }, { lab: { state: 'contradicted' } })).toEqual([
    'Is there a lab? (lab line)',
  ]);
});

it('a page where something is counted is left out only if nothing else on it is checked', () => {
  const sample = { atLeast: 10, confidence: 0.8 };
  const onGuide = (more: Parameters<typeof yesNo>[1]) =>
    rubricOf({
      pages: [page('guide')],
      criteria: [
        criterion('c', 1, [
          numeric('pass-rate', { page: 'guide', sample }),
          yesNo('exam', { page: 'guide', ...more }),
          yesNo('retake', { page: 'guide' }),
        ]),
      ],
    });
  expect(asks({}, {}, onGuide({ verify: [verifyItem('exam-line')] }))).toEqual([
    'exam? (exam-line line)',
    'retake? ()',
  ]);
  expect(asks({}, {}, onGuide({}))).toEqual([]);
});

it('where a rubric has questions for a provider, these alone are asked, in its words', () => {
  const own = rubricOf({
    ...rubric,
    criteria: [
      criterion('c', 1, [
        yesNo('exam', { page: 'guide', askProvider: 'Which exam do you set?' }),
        yesNo('my-date', { page: 'guide', verify: [verifyItem('date')] }),
      ]),
    ],
  });
  expect(asks({}, {}, own)).toEqual(['Which exam do you set? ()']);
  expect(asks({ exam: said('yes') }, {}, own)).toEqual([]);
});
