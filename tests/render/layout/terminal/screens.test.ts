import { expect, test } from 'vitest';
import { renderPretty } from '../../../support/pages.js';
import { firmReport, stopReport, undecidedReport } from '../../../support/sample-reports.js';

test('an undecided report at 80 columns', () => {
  const screen = renderPretty(undecidedReport, { columns: 80, colour: false, unicode: true });
  expect(screen).toBe(`  Cloud Practitioner, Example Cloud
  micro-credential 1.0.0, as of 2026-11-22, credcheck 1.0.0

  Before you pay                     3 of 4 facts left on 3 pages, about 8 min

  1. The program's terms, "learner content" or "honor code"
  decides the verdict, about 3 min
  [ ] That the work is yours and may be public (publish-terms)
      Wrong  if a confidentiality clause covers exam or project material

  2. The official payment page                       always check, about 3 min
  [ ] Today's full price with exam and tax (price-now)
      Stale  confirmed 2026-09-01, too long ago: check again
      Wrong  if it differs from your figure

  3. The terms and the legal notice of the site you would pay on
  or else STOP, about 3 min
  [ ] The full legal name, the country and an address (legal-issuer)
      Wrong  if there is only a brand, a form or an e-mail address

  4. The exam guide or the grading page                              confirmed
  [x] The last thing that everyone must pass (how-assessed)
      Done   confirmed 2026-11-02
      Source https://example.org/exam-guide

  credcheck opened no web page: every line above is yours to confirm.

  Criterion           Weight  Score                   Points  Could add
✔ Issuer recognition      41  ██████████░░  83%      34 / 41         +7
✔ Assessment rigour       40  █████████░░░  72%      29 / 40        +11
? What you can show       19  ············    ?    0–18 / 19        +19
– Stacking                 –  not applicable: no intent to stack
  Total (weights re-based to 100)                63–81 / 100

  What moved the score
  Points gained or lost compared with a middling answer to each question.
        50  with every answer in the middle
       +18  Who stands behind it? "Yes"
        +4  What is the hardest thing you must do to earn it? "Pass a recall
            exam"
  -9 to +9  what is still open
  63 to 81  the score

  Knock-outs and caps
  ? Knock-out not ruled out: No official page says who legally issues it.
  ? Knock-out not ruled out: It closes before you can finish.
  ✔ The one cap does not apply.

  Warnings
  ! A countdown presses you to enrol today.

  Notes
  · Answered: 81% of what counts. With a source: 41%.
  · Counted, but without the source it should have: What is the hardest thing
    you must do to earn it?

  What to find out next
  Questions, with how far an answer can move the score; what decides most
  comes first.
  · May you publish what you hand in? Up to 18 points. It can settle the
    verdict. If "Yes, it is yours": STRONG. If "No": PROMISING.

  Every way to fill in what is open
  · Fill in what is open in every way, and 7 of 10 ways without a knock-out
    end in PROMISING.
  · STRONG: 25% of the ways.
  · PROMISING: 75% of the ways.
  · The middle 90% of the ways score 63 to 81 out of 100.

  What would change the verdict
  · Smallest change of one answer that would lift it: What is the hardest
    thing you must do to earn it? "An open-ended project" instead of "Pass a
    recall exam" would make it STRONG.
  · Smallest change of one weight: Assessment rigour at 61% instead of 40% of
    the total would make it PROMISING.
  · Equal weights would leave the verdict as it is.
  · Fragile: among all weights in the same order of importance, 73% keep the
    low end of the verdict at PROMISING; with each weight up to half larger or
    smaller, about 91% (give or take 1) do.

  General information, not personalised financial advice.
╭────────────────────────────────────────────────────────────────────────────╮
│ DO NOT PAY YET                                                             │
│ ▲ UNDECIDED between PROMISING and STRONG               63 to 81 out of 100 │
│   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━┃━━━━━━━━━┃━━━━█████┃████████┄┄┄┄┄┄┄┄┄┄┄┄┄   │
│   0                           40        55        70                 100   │
│   skip                        weak      promising strong                   │
│ One question that counts is open.                                          │
│ One can settle it: May you publish what you hand in?                       │
│ If "Yes, it is yours": STRONG.                                             │
│ If "No": PROMISING.                                                        │
│ Left out as not applicable (1 question): Stacking (no intent to stack).    │
│ (Unless one of 2 unchecked knock-outs applies, and then it is STOP: see    │
│ the checklist.)                                                            │
╰────────────────────────────────────────────────────────────────────────────╯
`);
});

test('a firm report at 80 columns', () => {
  const screen = renderPretty(firmReport, { columns: 80, colour: false, unicode: true });
  expect(screen).toBe(`  Cloud Practitioner, Example Cloud
  micro-credential 1.0.0, as of 2026-11-22, credcheck 1.0.0

  Before you pay                      1 of 2 facts left on 1 page, about 3 min

  1. The program's terms, "learner content" or "honor code"
  18 points depend on it, about 3 min
  [ ] That the work is yours and may be public (publish-terms)
      Answer Yes, it is yours
      Wrong  if a confidentiality clause covers exam or project material

  2. The exam guide or the grading page                              confirmed
  [x] The last thing that everyone must pass (how-assessed)
      Done   confirmed 2026-11-02
      Source https://example.org/exam-guide

  credcheck opened no web page: every line above is yours to confirm.

  Criterion           Weight  Score                Points  Could add
✔ Issuer recognition      41  ██████████░░  83%   34 / 41         +7
✔ Assessment rigour       40  █████████░░░  72%   28 / 40        +12
✔ What you can show       19  ████████████ 100%   19 / 19
– Stacking                 –  not applicable: no intent to stack
  Total (weights re-based to 100)                81 / 100

  What moved the score
  Points gained or lost compared with a middling answer to each question.
   50  with every answer in the middle
  +18  Who stands behind it? "Yes"
   +9  May you publish what you hand in? "Yes, it is yours"
   +4  What is the hardest thing you must do to earn it? "Pass a recall exam"
   81  the score

  Knock-outs and caps
  ✔ None of the 2 knock-outs applies.
  ✔ The one cap does not apply.

  Notes
  · Answered: 100% of what counts. With a source: 41%.

  What would change the verdict
  · No other answer to a single question would change the verdict.
  · No other weight of a single criterion would change the verdict.
  · Equal weights would leave the verdict as it is.
  · Solid: with any weights in the same order of importance, or up to half
    larger or smaller each, it stays STRONG.

  General information, not personalised financial advice.
╭────────────────────────────────────────────────────────────────────────────╮
│ PAY once these checks match                                                │
│ ✔ STRONG: Worth paying for                                   81 out of 100 │
│   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━┃━━━━━━━━━┃━━━━━━━━━┃━━━━━━━█┄┄┄┄┄┄┄┄┄┄┄┄┄   │
│   0                           40        55        70                 100   │
│   skip                        weak      promising strong                   │
│ Pay once every check matches.                                              │
│ Left out as not applicable (1 question): Stacking (no intent to stack).    │
╰────────────────────────────────────────────────────────────────────────────╯
`);
});

test('a stopped report at 60 columns, in ASCII', () => {
  const screen = renderPretty(stopReport, { columns: 60, colour: false, unicode: false });
  expect(screen).toBe(`  Cloud Practitioner, Example Cloud
  micro-credential 1.0.0, as of 2026-11-22, credcheck
  1.0.0

  If you look at it again    1 fact on 1 page, about 3 min

  1. The terms and the legal notice of the site you would
  pay on
  or else STOP, about 3 min
  [ ] The full legal name, the country and an address
      (legal-issuer)
      Doubt  contradicted 2026-11-03: sort this out before
             you pay
      Wrong  if there is only a brand, a form or an e-mail
             address

  credcheck opened no web page: every line above is yours
  to confirm.

  Criterion          Weight  Score       Points  Could add
+ Issuer                 41    83%      34 / 41         +7
  recognition
+ Assessment rigour      40    72%      29 / 40        +11
? What you can show      19      ?    0-18 / 19        +19
- Stacking                -  not applicable: no intent to
                             stack
  Total (weights re-based to 100)   63-81 / 100

  What moved the score
  Points gained or lost compared with a middling answer to
  each question.
        50  with every answer in the middle
       +18  Who stands behind it? "Yes"
        +4  What is the hardest thing you must do to earn
            it? "Pass a recall exam"
  -9 to +9  what is still open
  63 to 81  the score

  Knock-outs and caps
  x Knock-out: No official page says who legally issues
    it.
  + 1 other knock-out does not apply.
  ? Perhaps at most WEAK: It is earned by attending or
    watching.

  Warnings
  ! A countdown presses you to enrol today.

  Notes
  * Answered: 81% of what counts. With a source: 41%.
  * Counted, but without the source it should have: What
    is the hardest thing you must do to earn it?

  What would change the verdict
  * No other answer to a single question would change the
    verdict.
  * No other weight of a single criterion would change the
    verdict.
  * Solid: with any weights in the same order of
    importance, or up to half larger or smaller each, it
    stays STOP.

  General information, not personalised financial advice.
+--------------------------------------------------------+
| KEEP YOUR MONEY                                        |
| x STOP: do not pay for this        63 to 81 out of 100 |
| A knock-out applies, whatever the score:               |
| No official page says who legally issues it.           |
| Left out as not applicable (1 question): Stacking (no  |
| intent to stack).                                      |
+--------------------------------------------------------+
`);
});

test('an undecided report at 40 columns', () => {
  const screen = renderPretty(undecidedReport, { columns: 40, colour: false, unicode: true });
  expect(screen).toBe(`  Cloud Practitioner, Example Cloud
  micro-credential 1.0.0, as of
  2026-11-22, credcheck 1.0.0

  Before you pay
  3 of 4 facts left on 3 pages, about 8
  min

  1. The program's terms, "learner
  content" or "honor code"
  decides the verdict, about 3 min
  [ ] That the work is yours and may be
      public (publish-terms)
      Wrong  if a confidentiality clause
             covers exam or project
             material

  2. The official payment page
  always check, about 3 min
  [ ] Today's full price with exam and
      tax (price-now)
      Stale  confirmed 2026-09-01, too
             long ago: check again
      Wrong  if it differs from your
             figure

  3. The terms and the legal notice of
  the site you would pay on
  or else STOP, about 3 min
  [ ] The full legal name, the country
      and an address (legal-issuer)
      Wrong  if there is only a brand, a
             form or an e-mail address

  4. The exam guide or the grading page
  confirmed
  [x] The last thing that everyone must
      pass (how-assessed)
      Done   confirmed 2026-11-02
      Source https://example.org/exam-gu
             ide

  credcheck opened no web page: every
  line above is yours to confirm.

  Criterion
  Weight  Score       Points  Could add
✔ Issuer recognition
      41    83%      34 / 41         +7
✔ Assessment rigour
      40    72%      29 / 40        +11
? What you can show
      19      ?    0–18 / 19        +19
– Stacking
       –  not applicable: no intent to
          stack
  Total (weights re-based to 100)
                 63–81 / 100

  What moved the score
  Points gained or lost compared with a
  middling answer to each question.
        50  with every answer in the
            middle
       +18  Who stands behind it? "Yes"
        +4  What is the hardest thing
            you must do to earn it?
            "Pass a recall exam"
  -9 to +9  what is still open
  63 to 81  the score

  Knock-outs and caps
  ? Knock-out not ruled out: No official
    page says who legally issues it.
  ? Knock-out not ruled out: It closes
    before you can finish.
  ✔ The one cap does not apply.

  Warnings
  ! A countdown presses you to enrol
    today.

  Notes
  · Answered: 81% of what counts. With a
    source: 41%.
  · Counted, but without the source it
    should have: What is the hardest
    thing you must do to earn it?

  What to find out next
  Questions, with how far an answer can
  move the score; what decides most
  comes first.
  · May you publish what you hand in? Up
    to 18 points. It can settle the
    verdict. If "Yes, it is yours":
    STRONG. If "No": PROMISING.

  Every way to fill in what is open
  · Fill in what is open in every way,
    and 7 of 10 ways without a knock-out
    end in PROMISING.
  · STRONG: 25% of the ways.
  · PROMISING: 75% of the ways.
  · The middle 90% of the ways score 63
    to 81 out of 100.

  What would change the verdict
  · Smallest change of one answer that
    would lift it: What is the hardest
    thing you must do to earn it? "An
    open-ended project" instead of "Pass
    a recall exam" would make it STRONG.
  · Smallest change of one weight:
    Assessment rigour at 61% instead of
    40% of the total would make it
    PROMISING.
  · Equal weights would leave the
    verdict as it is.
  · Fragile: among all weights in the
    same order of importance, 73% keep
    the low end of the verdict at
    PROMISING; with each weight up to
    half larger or smaller, about 91%
    (give or take 1) do.

  General information, not personalised
  financial advice.
╭──────────────────────────────────────╮
│ DO NOT PAY YET                       │
│ ▲ UNDECIDED between PROMISING and    │
│   STRONG                             │
│   63 to 81 out of 100                │
│   ━━━━━━━━━━━━┃━━━━┃━━██┃███┄┄┄┄┄┄   │
│   0           40   55   70     100   │
│ One question that counts is open.    │
│ One can settle it: May you publish   │
│ what you hand in?                    │
│ If "Yes, it is yours": STRONG.       │
│ If "No": PROMISING.                  │
│ Left out as not applicable (1        │
│ question): Stacking (no intent to    │
│ stack).                              │
│ (Unless one of 2 unchecked           │
│ knock-outs applies, and then it is   │
│ STOP: see the checklist.)            │
╰──────────────────────────────────────╯
`);
});
