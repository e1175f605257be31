import { expect, test } from 'vitest';
import { explainSubject, type Subject } from '../../../../src/core/explanation/subject.js';
import { explanationPage } from '../../../../src/render/document/explanation/page.js';
import { layHtml } from '../../../../src/render/layout/html/document.js';
import { layMarkdown } from '../../../../src/render/layout/markdown/document.js';
import { layPlain } from '../../../../src/render/layout/plain/document.js';
import { layTerminal } from '../../../../src/render/layout/terminal/document.js';
import { answersOf } from '../../../support/build-rubric.js';
import { groundsFor } from '../../../support/grounds.js';
import { renderExplanation, renderPlainExplanation } from '../../../support/pages.js';
import { sampleRubric } from '../../../support/sample-rubric.js';
import { resting } from '../../../support/set-aside.js';

const answers = answersOf({
  form: 'vendor-certification',
  'who-stands-behind': 'yes',
  'hardest-task': {
    kind: 'value',
    value: 'recall-exam',
    evidence: { source: 'https://example.org/exam-guide', checked: '2026-11-02' },
  },
  stacks: { kind: 'not-applicable', reason: 'no intent to stack' },
});
const WIDE = { columns: 80, colour: false, unicode: true };
const NARROW = { columns: 40, colour: false, unicode: false };

function explained(kind?: Subject['kind'], id = '') {
  const grounds = groundsFor(sampleRubric, answers);
  const explanation = explainSubject(grounds, kind && { kind, id });
  return { report: grounds.report, explanation };
}

/** Without the lines that every screen begins with, and without the disclaimer. */
function middle(screen: string): string {
  const sections = screen.split('\n\n');
  return [...sections.slice(1, -2), sections.at(-1) ?? ''].join('\n\n');
}

test('a question at 80 columns', () => {
  expect(
    middle(renderExplanation(explained('question', 'hardest-task'), WIDE)),
  ).toBe(`  What is the hardest thing you must do to earn it? (hardest-task)

  The question
  It belongs to Assessment rigour (rigour), with the weight 1: 40% of the
  total here.

  Your answer
  Answer   "Pass a recall exam"
  Score    0.60 (from 0 to 1)
  Source   https://example.org/exam-guide
  Checked  2026-11-02, 20 days before 2026-11-22

  What each answer would give
  Everything else stays as it is. The low end decides the verdict; "Change" is
  how far that end moves. All are cut to whole points.
  Answer                 Score   Total  Change  Verdict
  An open-ended project   1.00  81–100     +16  STRONG
▸ Pass a recall exam      0.60   65–83       0  PROMISING to STRONG
  Attend or watch         0.00   41–59     -24  WEAK
  Not known                     41–100     -24  WEAK to STRONG

  What else depends on it
  ✔ Cap attendance-only: at most WEAK if "What is the hardest thing you must
    do to earn it?" is "Attend or watch".
    – Why: It is earned by attending or watching.

  The answers to this question put the low end of the score between 41 and 81.
  DO NOT PAY YET
  UNDECIDED between PROMISING and STRONG; the score is 65 to 83 out of 100.
`);
});

test('a criterion at 40 columns, in ASCII', () => {
  expect(
    middle(renderExplanation(explained('criterion', 'rigour'), NARROW)),
  ).toBe(`  Assessment rigour (rigour)

  Why it counts
  Its weight is 39: 40% of the total
  here.

  How its score is made
  hardest-task: What is the hardest
  thing you must do to earn it? "Pass a
  recall exam"
    Weight 1, Score 0.60
  The sum of weight times score, divided
  by the weights:
    (1 x 0.60) / 1 = 0.60
  Shown to two decimals; computed
  exactly.

  Assessment rigour scores 0.60 and
  brings 24 of 40 points; the whole
  scores 65 to 83 out of 100.
`);
});

test('the whole, where the rows of points add up to both ends', () => {
  const screen = renderExplanation(explained(), WIDE);
  expect(screen).toContain('(40 × 1.00 + 39 × 0.60 + 18 × (0.00–1.00)) / 97 = 0.65–0.83');
  expect(screen).toContain('Not counted: Stacking (stacking, weight 3), does not apply: no intent to');
  expect(screen).toContain(`
        50  with every answer in the middle
       +20  Who stands behind it? "Yes"
        +4  What is the hardest thing you must do to earn it? "Pass a recall
            exam"
  -9 to +9  still open: May you publish what you hand in?
  65 to 83  the score
`);
});

test('no line is wider than its page, and none holds a sign that the place cannot show', () => {
  for (const columns of [40, 60, 80]) {
    for (const each of [
      explained(),
      explained('criterion', 'rigour'),
      explained('question', 'hardest-task'),
    ]) {
      const screen = renderExplanation(each, { columns, colour: false, unicode: false });
      expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
      expect(screen).toMatch(/^[\n\x20-\x7e]+$/);
    }
  }
});

test('colour adds nothing that is not said without it', () => {
  const coloured = renderExplanation(explained(), { ...WIDE, colour: true });
  const bare = coloured.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
  expect(bare).toBe(renderExplanation(explained(), WIDE));
  expect(coloured).not.toBe(bare);
});

test('plain lines say what holds now, and the conclusion last', () => {
  const text = renderPlainExplanation(explained('question', 'hardest-task'), WIDE);
  expect(text).toContain('Answer now: Pass a recall exam\nNumbers: Score 0.60, Total 65 to 83, Change 0, ');
  expect(text).toMatch(/\nSo: UNDECIDED between PROMISING and STRONG; the score is 65 to 83 out of 100\.\n$/);
});

test('a half-known answer marks what is still possible, and nothing as the answer now', () => {
  const value = { 'one-of': ['recall-exam', 'attend'] };
  const grounds = groundsFor(sampleRubric, answersOf({ 'hardest-task': { kind: 'partial', value } }));
  const explanation = explainSubject(grounds, { kind: 'question', id: 'hardest-task' });
  const page = explanationPage({ report: grounds.report, explanation });
  const [html, markdown] = [layHtml(page), layMarkdown(page)];
  const [plain, screen] = [layPlain(page, WIDE), layTerminal(page, WIDE)];
  expect(html.match(/\(still possible\)/g)).toHaveLength(2);
  expect(html).toContain('<th scope="row">An open-ended project</th>');
  expect(markdown).toContain('| **Attend or watch** (still possible)');
  expect(plain).toContain('Answer still possible: Pass a recall exam\n');
  expect(screen).toMatch(/^\? Pass a recall exam/m);
  for (const each of [html, markdown, plain]) expect(each).not.toMatch(/\(now\)|Answer now/);
});

test('an answer without which there is no score', () => {
  const grounds = groundsFor(resting.rubric, resting.answers);
  const explanation = explainSubject(grounds, { kind: 'question', id: 'exam' });
  expect(renderExplanation({ report: grounds.report, explanation }, WIDE)).toMatch(/Not known +no score/);
});
