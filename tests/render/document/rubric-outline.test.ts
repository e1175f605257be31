import { expect, it } from 'vitest';
import { rubricPage } from '../../../src/render/document/rubric-outline.js';
import { layTerminal } from '../../../src/render/layout/terminal/document.js';
import { rubricList } from '../../../src/render/layout/terminal/rubric-screens.js';
import { builtInRubrics } from '../../rubrics/built-in.js';
import { is, verifyItem } from '../../support/build-questions.js';
import { band, choice, criterion, rubricOf } from '../../support/build-rubric.js';

const STAMP = { id: 'r', version: '1.0.0', sha256: 'ab'.repeat(32) };
const PLAIN = { columns: 80, colour: false, unicode: false };
const rubrics = await builtInRubrics();

it.each(rubrics.map((each) => [each.rubric.id, each] as const))(
  'keeps the outline of %s in its columns',
  (_, each) => {
    for (const columns of [40, 80, 120]) {
      const lines = layTerminal(rubricPage(each.rubric, each.stamp), { ...PLAIN, columns }).split('\n');
      expect(lines.filter((line) => line.length > Math.max(40, columns))).toEqual([]);
    }
  },
);

it('makes what a rubric says inert', () => {
  const { rubric, stamp } = rubrics.find((each) => each.rubric.profile.length > 0) ?? {};
  if (rubric === undefined || stamp === undefined) throw new Error('there is no rubric');
  const hostile = {
    ...rubric,
    title: 'a\u001b[2J',
    summary: 'b\u202e',
    actionWords: { pay: '\u001b[2J', pair: '\u0007', leave: '\u202e', wait: '\u001b[2J' },
    profile: rubric.profile.map((each) => ({ ...each, ask: '\u0007' })),
  };
  const text = layTerminal(rubricPage(hostile, stamp), PLAIN);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  expect(rubricList([{ id: 'a', version: '1', title: '\u001b', questions: 1 }])(PLAIN)).toBe(
    '  a 1, 1 question\n    \\u{1b}\n',
  );
});

it('adds weights up without the noise of binary fractions', () => {
  const criteria = [criterion('a', 0.1, [choice('x', [0, 1])]), criterion('b', 0.2, [choice('y', [0, 1])])];
  expect(layTerminal(rubricPage(rubricOf({ criteria }), STAMP), PLAIN)).toContain('weight 0.2 of 0.3\n');
});

it('puts long names on a line of their own', () => {
  const rubric = rubricOf({});
  const id = 'a-name-of-more-than-twenty-two-columns';
  const checks = [{ id, open: 'the page', find: 'f', wrongIf: 'w' }];
  expect(layTerminal(rubricPage({ ...rubric, checks }, STAMP), PLAIN)).toContain(
    `  ${id}\n${' '.repeat(26)}the page\n`,
  );
});

it('says what each band calls for, when the offer is free, and where facts are found', () => {
  const rubric = rubricOf({
    bands: [
      band('good', 60, { title: 'Good', action: 'pay' }),
      band('fair', 30, { title: 'Fair' }),
      band('poor', 0, { title: 'Poor', action: 'leave' }),
    ],
    free: is('price', 'none'),
    pages: [{ id: 'guide', title: 'The exam guide', find: 'exam outline' }],
    checks: [verifyItem('refund', { title: 'Money back' })],
  });
  const text = layTerminal(rubricPage(rubric, STAMP), PLAIN);
  expect(text).toContain('60  GOOD: Good (pay)\n');
  expect(text).toContain('30  FAIR: Fair (pay only together with something of your own)\n');
  expect(text).toContain(' 0  POOR: Poor (do not pay)\n');
  expect(text).toContain('  free                    costs only time if price is none\n');
  expect(text).toContain('  guide                   The exam guide (exam outline)\n');
  expect(text).toContain('  refund                  Money back\n');
});
