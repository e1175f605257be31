import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkOrText } from '../../../../src/render/document/addresses.js';
import type { Block, Document } from '../../../../src/render/document/model.js';
import { layMarkdown } from '../../../../src/render/layout/markdown/document.js';
import {
  all,
  linksIn,
  OWN_NODES,
  parsed,
  structure,
  twinOf,
  wordsIn,
} from '../../../hostile/markdown-tree.js';
import { renderMarkdown } from '../../../support/pages.js';
import { firmReport, reportSaying, stopReport, undecidedReport } from '../../../support/sample-reports.js';

test('the report carries all that it rests on', () => {
  expect(renderMarkdown(undecidedReport)).toBe(`# Cloud Practitioner

micro-credential 1.0.0, as of 2026-11-22, credcheck 1.0.0

Issuer: Example Cloud

Page: [https://example.org/cp](https://example.org/cp)

## Verdict

**DO NOT PAY YET**

**UNDECIDED between PROMISING and STRONG** (63 to 81 out of 100)

One question that counts is open.

Left out as not applicable (1 question): Stacking (no intent to stack).

(Unless one of 2 unchecked knock-outs applies, and then it is STOP: see the checklist.)

Fill in what is open in every way, and 7 of 10 ways without a knock-out end in PROMISING.

- For: "Yes" (Who stands behind it?); "Pass a recall exam" (What is the hardest thing you must do to earn it?)
- Rests on: answers to 81% of what counts, 40% without a source
- Answers: 1 left out as not applicable

## Warnings

- A countdown presses you to enrol today.

## Find out first

about 3 min

- [ ] **May you publish what you hand in?**
  - PROMISING if "No". Else STRONG.

## Before you pay

3 of 4 facts left on 3 pages, about 8 min. credcheck opened no web page: every line below is yours to confirm.

- [ ] **The program's terms, "learner content" or "honor code"**: that the work is yours and may be public
- [ ] **The official payment page**: today's full price with exam and tax
- [ ] **The terms and the legal notice of the site you would pay on**: the full legal name, the country and an address
- [x] **The exam guide or the grading page**: the last thing that everyone must pass

<details>
<summary>Each check in full</summary>

### 1. The program's terms, "learner content" or "honor code"

decides the verdict, about 3 min

- [ ] **That the work is yours and may be public** (\`publish-terms\`)
  - Wrong: if a confidentiality clause covers exam or project material

### 2. The official payment page

always check, about 3 min

- [ ] **Today's full price with exam and tax** (\`price-now\`)
  - Stale: confirmed 2026-09-01, too long ago: check again
  - Wrong: if it differs from your figure

### 3. The terms and the legal notice of the site you would pay on

or else STOP, about 3 min

- [ ] **The full legal name, the country and an address** (\`legal-issuer\`)
  - Wrong: if there is only a brand, a form or an e-mail address

### 4. The exam guide or the grading page

confirmed

- [x] **The last thing that everyone must pass** (\`how-assessed\`)
  - Done: confirmed 2026-11-02
  - Source: [https://example.org/exam-guide](https://example.org/exam-guide)

</details>

<details>
<summary>Criteria</summary>

| Criterion | Weight | Score | Points | Could add |
| --- | ---: | ---: | ---: | ---: |
| Issuer recognition | 41 | 83% | 34 / 41 | +7 |
| Assessment rigour | 40 | 72% | 29 / 40 | +11 |
| What you can show | 19 | 0–100% | 0–18 / 19 | +19 |
| Stacking (not applicable: no intent to stack) | – | – | – |  |
| **Total (weights re-based to 100)** | **100** |  | **63–81 / 100** |  |

</details>

<details>
<summary>What moved the score</summary>

Points gained or lost compared with a middling answer to each question.

| Points | For |
| ---: | --- |
| 50 | with every answer in the middle |
| +18 | Who stands behind it? "Yes" |
| +4 | What is the hardest thing you must do to earn it? "Pass a recall exam" |
| -9 to +9 | what is still open |
| **63 to 81** | **the score** |

</details>

<details>
<summary>Knock-outs and caps</summary>

- **Unknown**: Knock-out not ruled out: No official page says who legally issues it.
- **Unknown**: Knock-out not ruled out: It closes before you can finish.
- **Clear**: The one cap does not apply.

</details>

<details>
<summary>Answers and evidence</summary>

| Question | Answer | Source | Checked | State |
| --- | --- | --- | --- | --- |
| Which form is it? | A vendor certification |  |  | answered |
| Who stands behind it? | Yes | [https://example.org/issuer](https://example.org/issuer) | 2026-11-01 | answered |
| What is the hardest thing you must do to earn it? | Pass a recall exam |  |  | answered |
| May you publish what you hand in? |  |  |  | unknown |
| Does it count toward something bigger? | no intent to stack |  |  | not applicable |

</details>

<details>
<summary>Notes</summary>

- Answered: 81% of what counts. With a source: 41%.
- Counted, but without the source it should have:
  - What is the hardest thing you must do to earn it?

</details>

<details>
<summary>What to find out next</summary>

Questions, with how far an answer can move the score; what decides most comes first.

- May you publish what you hand in? Up to 18 points. It can settle the verdict. If "Yes, it is yours": STRONG. If "No": PROMISING.

</details>

<details>
<summary>Every way to fill in what is open</summary>

- Fill in what is open in every way, and 7 of 10 ways without a knock-out end in PROMISING.
- STRONG: 25% of the ways.
- PROMISING: 75% of the ways.
- The middle 90% of the ways score 63 to 81 out of 100.

</details>

<details>
<summary>What would change the verdict</summary>

- Smallest change of one answer that would lift it: What is the hardest thing you must do to earn it? "An open-ended project" instead of "Pass a recall exam" would make it STRONG.
- Smallest change of one weight: Assessment rigour at 61% instead of 40% of the total would make it PROMISING.
- Equal weights would leave the verdict as it is.
- Fragile: among all weights in the same order of importance, 73% keep the low end of the verdict at PROMISING; with each weight up to half larger or smaller, about 91% (give or take 1) do.

</details>

## Provenance

- Tool: credcheck 1.0.0
- Rubric: micro-credential 1.0.0
- Rubric SHA-256: ${'0'.repeat(64)}
- As of: 2026-11-22

General information, not personalised financial advice.
`);
});

test('a stop says that no score outweighs it', () => {
  expect(renderMarkdown(stopReport)).toContain(
    '**KEEP YOUR MONEY**\n\n**STOP: do not pay for this** (63 to 81 out of 100)\n\nA knock-out applies, whatever the score:\n\n' +
      'No official page says who legally issues it.\n',
  );
});

test('what the one screen says comes first, and what is long is folded below it', () => {
  const markdown = renderMarkdown(undecidedReport);
  const [short = '', ...folds] = markdown.split(/<details>\n<summary>/);
  expect(short.match(/^## .*$/gm)).toEqual([
    '## Verdict',
    '## Warnings',
    '## Find out first',
    '## Before you pay',
  ]);
  expect(short).toContain('**DO NOT PAY YET**');
  expect(short).toContain('7 of 10 ways without a knock-out end in PROMISING.');
  expect(short).toMatch(/^- For: /m);
  expect(short).toMatch(
    /^- \[ \] \*\*May you publish what you hand in\?\*\*\n {2}- PROMISING if "No". Else STRONG.$/m,
  );
  expect(short.split('\n').length).toBeLessThan(50);
  expect(folds.map((each) => each.slice(0, each.indexOf('</summary>')))).toEqual([
    'Each check in full',
    'Criteria',
    'What moved the score',
    'Knock-outs and caps',
    'Answers and evidence',
    'Notes',
    'What to find out next',
    'Every way to fill in what is open',
    'What would change the verdict',
  ]);
  expect(markdown.match(/^<\/details>$/gm)).toHaveLength(folds.length);
});

test('the only tags are those of folds, each on lines of its own with Markdown between them', () => {
  const tags = all(parsed(renderMarkdown(undecidedReport))).flatMap((node) =>
    node.type === 'html' ? [node.value] : [],
  );
  expect(new Set(tags.map((tag) => tag.replace(/<summary>.*</, '<summary>…<')))).toEqual(
    new Set(['<details>\n<summary>…</summary>', '</details>']),
  );
});

test('a title of a fold cannot be a tag', () => {
  const fold = { id: 'x', heading: '<b>&', blocks: [], fold: 'folded' } as const;
  const markdown = layMarkdown(() => ({ sections: [fold], conclusion: [], headings: 'seen' }));
  expect(markdown).toBe('<details>\n<summary>&lt;b&gt;&amp;</summary>\n\n</details>\n');
});

test('sections with nothing in them are left out', () => {
  expect(renderMarkdown(firmReport)).not.toContain('## Warnings');
});

describe('text from outside', () => {
  const hostile =
    '\n\n# <script>|x|\n- [x](javascript:alert(1)) @team www.evil.test https://evil.test \u001b]8;;\u0007';

  test('adds no line, heading, cell or item to the report', () => {
    const tree = parsed(renderMarkdown(reportSaying(hostile)));
    expect(structure(tree)).toEqual(structure(parsed(renderMarkdown(reportSaying('x')))));
  });

  test('adds no tag, link or address that a reader could follow', () => {
    const markdown = renderMarkdown(reportSaying(hostile));
    const tree = parsed(markdown);
    expect(all(tree).filter(({ type }) => !OWN_NODES.has(type))).toEqual([]);
    expect(linksIn(tree)).toEqual([]);
    expect(markdown).not.toMatch(/https?:\/\/|www\.|@team/i);
    expect(markdown).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('keeps the shape of the report whatever it is', () => {
    const lines = (text: string): readonly string[] => renderMarkdown(reportSaying(text)).split('\n');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(lines(text)).toHaveLength(lines(twinOf(text)).length);
      }),
      { numRuns: 200 },
    );
  });
});

function page(blocks: readonly Block[]): Document {
  return { sections: [{ id: 'source', blocks }], conclusion: [], headings: 'seen' };
}

function tableOf(source: string): Block {
  const columns = [{ head: 'Source', kind: 'text' }] as const;
  return { kind: 'table', columns, rows: [{ cells: [linkOrText(source)] }], heads: 'shown' };
}

/** A source as it stands in a report. */
function shown(source: string): string {
  return layMarkdown(() => page([{ kind: 'paragraph', text: linkOrText(source) }]));
}

describe('a source', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:secret@example.org/',
    'https:// example.org',
    'the printed brochure',
  ])('that is no plain web address is no link: %s', (source) => {
    expect(linksIn(parsed(shown(source)))).toEqual([]);
  });

  test.each([
    'https://example.org/terms#section-2',
    'https://www.example.org/www.example.org',
    'https://example.org/?next=https://example.net/@team',
    'https://example.org/a_b_c*d*~e~',
  ])('shows its address so that it works when it is copied: %s', (source) => {
    const tree = parsed(`Source: ${shown(source)}`);
    expect('children' in tree ? tree.children : []).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Source: ' },
          {
            type: 'link',
            url: expect.stringMatching(/^https:/),
            children: [{ type: 'text', value: source }],
          },
        ],
      },
    ]);
  });

  test('cannot end its own link or table cell', () => {
    const url = "https://example.org/a|b)(c'*[d]&copy;=1";
    const row = (cell: string): string => layMarkdown(() => page([tableOf(cell)]));
    const tree = parsed(row(url));
    expect(linksIn(tree)).toEqual(['https://example.org/a%7Cb%29%28c%27%2A%5Bd%5D&copy;=1']);
    expect(structure(tree)).toEqual(structure(parsed(row('https://example.org/'))));
    expect(wordsIn(tree)).toBe(`Source${url}`);
  });

  test('keeps its letters from anywhere', () => {
    expect(linksIn(parsed(shown('https://example.org/é漢')))).toEqual([
      'https://example.org/%C3%A9%E6%BC%A2',
    ]);
  });
});
