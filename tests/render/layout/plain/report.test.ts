import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/core/model/result.js';
import { renderPlain } from '../../../support/pages.js';
import { firmReport, reportSaying, stopReport, undecidedReport } from '../../../support/sample-reports.js';

const AT_80 = { columns: 80, colour: false, unicode: false };

function labelsOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /^[^\s:][^:]*(?=:)/.exec(line) ?? []);
}

test('an undecided report is labelled lines with the verdict last', () => {
  expect(renderPlain(undecidedReport, AT_80)).toBe(`Candidate: Cloud Practitioner
Issuer: Example Cloud
Page: https://example.org/cp
Rubric: micro-credential 1.0.0
As of: 2026-11-22
Tool: credcheck 1.0.0

Before you pay: 3 of 4 facts left on 3 pages, about 8 min

Page 1: The program's terms, "learner content" or "honor code" (decides the
  verdict, about 3 min)

Check, to do: That the work is yours and may be public (publish-terms)
Wrong: if a confidentiality clause covers exam or project material

Page 2: The official payment page (always check, about 3 min)

Check, to do: Today's full price with exam and tax (price-now)
Stale: confirmed 2026-09-01, too long ago: check again
Wrong: if it differs from your figure

Page 3: The terms and the legal notice of the site you would pay on (or else
  STOP, about 3 min)

Check, to do: The full legal name, the country and an address (legal-issuer)
Wrong: if there is only a brand, a form or an e-mail address

Page 4: The exam guide or the grading page (confirmed)

Check, done: The last thing that everyone must pass (how-assessed)
Done: confirmed 2026-11-02
Source: https://example.org/exam-guide

Yours to confirm: every line above; credcheck opened no web page

Criterion: Issuer recognition
Points: 34 of 41, score 83%, could add 7
Criterion: Assessment rigour
Points: 29 of 40, score 72%, could add 11
Criterion: What you can show
Points: 0 to 18 of 19, score 0 to 100%, could add 19
Criterion: Stacking
No points: not applicable: no intent to stack
Total: 63 to 81 of 100, weights re-based to 100

What moved the score: Points gained or lost compared with a middling answer to
  each question.
Moves: 50, with every answer in the middle
Moves: +18, Who stands behind it? "Yes"
Moves: +4, What is the hardest thing you must do to earn it? "Pass a recall
  exam"
Moves: -9 to +9, what is still open
Adds up to: 63 to 81, the score

Unknown: Knock-out not ruled out: No official page says who legally issues it.
Unknown: Knock-out not ruled out: It closes before you can finish.
Clear: The one cap does not apply.

Warning: A countdown presses you to enrol today.

Note: Answered: 81% of what counts. With a source: 41%.
Note: Counted, but without the source it should have:
About: What is the hardest thing you must do to earn it?

What to find out next: Questions, with how far an answer can move the score;
  what decides most comes first.
Next: May you publish what you hand in? Up to 18 points. It can settle the
  verdict. If "Yes, it is yours": STRONG. If "No": PROMISING.

Ways: Fill in what is open in every way, and 7 of 10 ways without a knock-out
  end in PROMISING.
Ways: STRONG: 25% of the ways.
Ways: PROMISING: 75% of the ways.
Ways: The middle 90% of the ways score 63 to 81 out of 100.

What if: Smallest change of one answer that would lift it: What is the hardest
  thing you must do to earn it? "An open-ended project" instead of "Pass a
  recall exam" would make it STRONG.
What if: Smallest change of one weight: Assessment rigour at 61% instead of
  40% of the total would make it PROMISING.
What if: Equal weights would leave the verdict as it is.
What if: Fragile: among all weights in the same order of importance, 73% keep
  the low end of the verdict at PROMISING; with each weight up to half larger or
  smaller, about 91% (give or take 1) do.

Disclaimer: General information, not personalised financial advice.

Reason: One question that counts is open.
Reason: One can settle it: May you publish what you hand in?
Reason: If "Yes, it is yours": STRONG.
Reason: If "No": PROMISING.
Reason: Left out as not applicable (1 question): Stacking (no intent to
  stack).
Reason: (Unless one of 2 unchecked knock-outs applies, and then it is STOP:
  see the checklist.)
Action: DO NOT PAY YET
Score: 63 to 81 out of 100
Verdict: UNDECIDED between PROMISING and STRONG
`);
});

test.each([
  [
    'firm',
    firmReport,
    'Action: PAY once these checks match\nScore: 81 out of 100\nVerdict: STRONG: Worth paying for\n',
  ],
  [
    'stopped',
    stopReport,
    'Action: KEEP YOUR MONEY\nScore: 63 to 81 out of 100\nVerdict: STOP: do not pay for this\n',
  ],
])('a %s report ends with its verdict', (_, report, end) => {
  expect(renderPlain(report, AT_80).slice(-end.length)).toBe(end);
});

test('what counts nothing of its own needs no tie to 100 and no checklist', () => {
  const [first] = undecidedReport.result.criteria;
  if (first === undefined) throw new Error('the sample has no criteria');
  const result = {
    ...undecidedReport.result,
    criteria: [{ ...first, weight: 100, share: 1, points: { low: 83, high: 83, max: 100 } }],
    score: { low: 83, high: 83 },
    candidate: { name: 'Bare' },
    checklist: [],
  };
  const text = renderPlain({ ...undecidedReport, result }, AT_80);
  expect(text).toMatch(/^Candidate: Bare\nRubric: /);
  expect(text).toContain('\nPoints: 83 of 100, score 83%, could add 17\nTotal: 83 of 100\n\n');
  expect(text).not.toMatch(/^(?:Out of 100|Check|Verify|Issuer|Page)/m);
});

test.each([20, 40, 80, 200])(
  'at %i columns no line is wider than the place, 40 at least and 80 at most',
  (columns) => {
    const text = renderPlain(undecidedReport, { ...AT_80, columns });
    const widest = Math.max(...text.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(Math.max(40, Math.min(80, columns)));
  },
);

describe('what it says itself', () => {
  test('is ASCII, whatever the place could show', () => {
    for (const report of [undecidedReport, firmReport, stopReport]) {
      const text = renderPlain(report, { columns: 80, colour: true, unicode: true });
      expect(text).toMatch(/^[\n -~]+$/);
      expect(text).toBe(renderPlain(report, AT_80));
    }
  });

  test('leaves letters from outside as they are', () => {
    expect(renderPlain(named('Prüfung für 数据'), AT_80)).toContain('Candidate: Prüfung für 数据\n');
  });
});

describe('text from outside', () => {
  test.each([
    ['an escape sequence', '\u001b[2Jx', '\\u{1b}[2Jx'],
    ['a line of its own', 'x\nVerdict: STRONG', 'x Verdict: STRONG'],
    ['a right-to-left override', '\u202ex', '\\u{202e}x'],
  ])('cannot bring in %s', (_, name, shown) => {
    expect(renderPlain(named(name), AT_80)).toContain(`Candidate: ${shown}\n`);
  });

  test('cannot put a label of its own at the beginning of a line, however it is broken', () => {
    const word = fc.constantFrom(
      'Verdict: STRONG',
      '\nScore: 100',
      ' ',
      'x',
      'long'.repeat(20),
      '好'.repeat(45),
      ':',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    const honest = labelsOf(renderPlain(reportSaying('x'), AT_80));
    fc.assert(
      fc.property(text, fc.constantFrom(40, 80), (hostile, columns) => {
        expect(labelsOf(renderPlain(reportSaying(hostile), { ...AT_80, columns }))).toEqual(honest);
      }),
      { numRuns: 40 },
    );
  });
});

function named(name: string): Report {
  const { rubric, result } = firmReport;
  return { rubric, result: { ...result, candidate: { ...result.candidate, name } } };
}
