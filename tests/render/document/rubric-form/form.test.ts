import { expect, it } from 'vitest';
import { rubricForm } from '../../../../src/render/document/rubric-form/form.js';
import { layHtml } from '../../../../src/render/layout/html/document.js';
import { layMarkdown } from '../../../../src/render/layout/markdown/document.js';
import { builtInRubrics } from '../../../rubrics/built-in.js';
import { is, verifyItem } from '../../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../../support/build-rubric.js';

const STAMP = { id: 'r', version: '1.0.0', sha256: 'ab'.repeat(32) };
const rubrics = await builtInRubrics();

const SAMPLE = rubricOf({
  summary: 'Whether it is hard.',
  sources: [{ title: 'A study', url: 'https://example.org/study' }, { title: 'A talk' }],
  pages: [{ id: 'guide', title: 'The exam guide', find: 'exam outline' }],
  profile: [choice('form', [0, 0], { ask: 'Which form is it?', evidence: 'none' })],
  free: is('form', 'b'),
  criteria: [
    {
      ...criterion('rigour', 3, [
        choice('task', [1, 0.25], {
          ask: 'What is the hardest task?',
          hint: 'Look for the outline.',
          guidance: 'The last thing everyone must pass.',
          page: 'guide',
          when: is('form', 'a'),
          maxAge: 90,
          weight: 2,
          options: [
            { value: 'a', label: 'An exam', score: 1, hint: 'Watched', example: 'A board exam.' },
            { value: 'b', label: 'A quiz', score: 0.25 },
            { value: 'c', label: 'Not said', oneOf: ['a', 'b'] },
          ],
        }),
        { ...choice('marks', [0.5, 0.7]), type: 'multi', verify: [verifyItem('seen', { title: 'Seen it' })] },
        { id: 'remark', ask: 'Anything else?', type: 'text', weight: 1, evidence: 'none', verify: [] },
      ]),
      why: 'Hard things prove more.',
    },
    criterion('known', 1, [
      {
        ...{ id: 'share', ask: 'Which share?', type: 'number', unit: 'percent', weight: 1, min: 0, max: 100 },
        ...{
          curve: [
            [0, 0],
            [50, 1],
          ],
          sample: { atLeast: 10, confidence: 0.8 },
        },
        ...{ rough: [{ label: 'in most', atLeast: 50 }], evidence: 'required', verify: [] },
      },
      {
        id: 'since',
        ask: 'Since when?',
        type: 'date',
        weight: 1,
        ageCurve: [
          [365.25, 1],
          [400, 0],
        ],
        evidence: 'none',
        verify: [],
      },
    ]),
    criterion('shown', 0, [choice('extra', [1])]),
  ],
  knockouts: [
    {
      id: 'k',
      when: is('task', 'b'),
      because: 'A quiz proves nothing.',
      verify: [verifyItem('rule', { when: is('form', 'a') })],
    },
  ],
  caps: [{ id: 'c', when: is('form', 'b'), atMost: 'weak', because: 'Too little.' }],
  warnings: [
    { id: 'w', when: { kind: 'score', criterion: 'known', op: 'below', bound: 0.5 }, say: 'Hardly known.' },
  ],
});

const text = layMarkdown(rubricForm(SAMPLE, STAMP));

it('is a form with a box for each answer, and for what could not be found out', () => {
  expect(text).toContain('### 2. What is the hardest task?\n\n- Only if: question 1 is “Option 1”\n');
  expect(text).toContain('- Where to look: Look for the outline. The exam guide (exam outline)\n');
  expect(text).toContain('- [ ] **An exam**\n  - Help: Watched\n  - Example: A board exam.\n');
  expect(text).toContain('- [ ] **I could not find out**\n\nSource and day: ...');
  expect(text).toMatch(
    /- A number: \.+ percent, from 0, up to 100; or \.+ of \.+, of at least 10\n- \[ \] \*\*In most\*\*\n/,
  );
  expect(text).toContain('Tick all that are true');
  expect(text.match(/- \[ \] \*\*I could not find out\*\*/g)).toHaveLength(7);
});

it('asks for a source only where an answer is found somewhere', () => {
  expect(text.match(/Source and day/g)).toHaveLength(3);
});

it('has what is to be confirmed, by the page to open', () => {
  expect(text).toMatch(
    /## To confirm on the official pages\n\n### .+\n\n- \[ \] \*\*Seen it\*\*\n {2}- Find: /,
  );
  expect(text).toContain('  - Only if: question 1 is “Option 1”\n  - Wrong if: ');
});

it('gives the points of each answer out of 100, so that they can be added up by hand', () => {
  expect(text).toContain(
    '### 2. What is the hardest task?\n\nat most 50 of 100 points\n\n| Answer | Points |\n| --- | ---: |\n| An exam | 50 |\n| A quiz | 12.5 |\n| Not said | as An exam, or A quiz |\n',
  );
  expect(text).toContain('| Option 1 | 12.5 |\n| Option 2 | 17.5 |\n\nAdded up, at most 25.\n');
  expect(text).toContain(
    '| 0 percent | 0 |\n| 50 percent | 12.5 |\n\nBetween these, in proportion; outside, as the nearest.\n',
  );
  expect(text).toContain('| 12 months old | 12.5 |\n| 400 days old | 0 |\n');
  expect(text).toContain('### 4. Anything else?\n\nno points\n');
  expect(text).toContain('Counts as not found out once it was checked more than 90 days ago.');
  expect(text).toContain('| rigour | 75 | ........ | ........ |\n');
});

it('has the verdicts and every rule, in the numbers of its questions', () => {
  expect(text).toContain('| 70 | STRONG: Worth paying for | pay |\n');
  expect(text).toContain('- STOP if question 2 is “A quiz”\n  - A quiz proves nothing.\n');
  expect(text).toContain('- at most WEAK if question 1 is “Option 2”\n');
  expect(text).toContain('- if known scores below 0.5\n  - Hardly known.\n');
  expect(text).toContain('- costs only time if question 1 is “Option 2”\n');
  expect(text).toContain(
    '- Source: A study: [https://example.org/study](https://example.org/study)\n- Source: A talk\n',
  );
  expect(text).toContain(SAMPLE.disclaimer);
});

it.each(rubrics.map((each) => [each.rubric.id, each] as const))(
  'fits on paper for %s, and its points add up',
  (_, { rubric, stamp }) => {
    const page = rubricForm(rubric, stamp);
    const most = [...layMarkdown(page).matchAll(/^at most ([\d.]+) of 100 points$/gm)].map(([, points]) =>
      Number(points),
    );
    // Once for the criteria, and once for their questions.
    expect(most.reduce((sum, points) => sum + points, 0)).toBeCloseTo(200, 0);
    expect(layHtml(page)).toContain('<h2 id="heading-scoring">Scoring</h2>');
  },
);

it('gives no points where no criterion has a weight', () => {
  const rubric = rubricOf({ criteria: [criterion('a', 0, [choice('x', [1, 0])])] });
  expect(layMarkdown(rubricForm(rubric, STAMP))).toContain('### 1. x?\n\nno points\n');
});
