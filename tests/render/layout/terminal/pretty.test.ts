import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderPretty } from '../../../support/pages.js';
import { firmReport, reportSaying, stopReport, undecidedReport } from '../../../support/sample-reports.js';

const SGR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
const plain = { columns: 80, colour: false, unicode: true };
const hostile = '\u001b]0;x\u0007\r\b\u009b2J\u202e\u200b\u2028\ud800 e\u0301 漢字 👩\u200d💻\n# x';

/** All that a person may paste into a name, wide, combining and hostile characters included. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({
    unit: fc.constantFrom(
      '漢',
      '👩\u200d💻',
      'e\u0301',
      ' ',
      'a',
      '\u0301',
      'ᄀ',
      'ᅡ',
      'ि',
      'ｶﾞ',
      '🇬',
      '🇧',
      '\ufe0f',
    ),
  }),
);

describe('the width', () => {
  test.each([firmReport, undecidedReport, stopReport])(
    'of no line is more than there are columns',
    (report) => {
      for (const columns of [40, 41, 59, 60, 80, 99, 120, 200]) {
        for (const unicode of [true, false]) {
          const lines = renderPretty(report, { columns, colour: true, unicode }).split('\n');
          expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
        }
      }
    },
  );

  test('holds for every text in every place', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 130 }), (text, columns) => {
        const screen = renderPretty(reportSaying(text), { ...plain, columns });
        for (const line of screen.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 200 },
    );
  });

  test('of a terminal that is too narrow breaks nothing', () => {
    for (const columns of [0, 1, 20, 39]) {
      expect(renderPretty(undecidedReport, { ...plain, columns })).toBe(
        renderPretty(undecidedReport, { ...plain, columns: 40 }),
      );
    }
  });
});

describe('text from outside', () => {
  test('puts nothing but newlines among the control characters of a screen', () => {
    const screen = renderPretty(reportSaying(hostile), plain);
    expect(screen).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u200b]/u);
    expect(screen).toContain('\\u{1b}]0;x\\u{7}');
  });

  test('adds no colour of its own', () => {
    const screen = renderPretty(reportSaying(hostile), { ...plain, colour: true });
    expect(screen.replace(SGR, '')).toBe(renderPretty(reportSaying(hostile), plain));
  });

  test('cannot add a line that looks like a verdict of ours', () => {
    const screen = renderPretty(reportSaying('x\n✔ STRONG: 100 out of 100'), plain);
    expect(screen.split('\n').filter((line) => line.startsWith('✔ STRONG'))).toEqual([]);
  });
});

test('colour says nothing that the words do not', () => {
  for (const report of [firmReport, undecidedReport, stopReport]) {
    const coloured = renderPretty(report, { ...plain, colour: true });
    expect(coloured).toMatch(SGR);
    expect(coloured.replace(SGR, '')).toBe(renderPretty(report, plain));
  }
});

test('without unicode every sign is ASCII', () => {
  for (const report of [firmReport, undecidedReport, stopReport]) {
    expect(renderPretty(report, { ...plain, unicode: false })).toMatch(/^[\n -~]*$/);
  }
});

test('the verdict is the last thing printed', () => {
  expect(renderPretty(undecidedReport, plain).trimEnd().split('\n').at(-1)).toMatch(/^╰─+╯$/);
});

test('a sure band with an open knock-out is not called firm', () => {
  const { rubric, result } = firmReport;
  const verdict = { ...result.verdict, firm: false, range: ['stop', 'strong'] as const };
  const unless = [{ id: 'retired', questions: [] }];
  const screen = renderPretty({ rubric, result: { ...result, verdict: { ...verdict, unless } } }, plain);
  expect(screen).toContain('│ ▲ STRONG, unless a knock-out applies ');
  expect(screen).toContain('│ (Unless the 1 unchecked knock-out applies, and then it is STOP: see the ');
});

test('69.96 shows as 69, because 70 would be another verdict', () => {
  const { rubric, result } = firmReport;
  const screen = renderPretty({ rubric, result: { ...result, score: { low: 69.96, high: 69.96 } } }, plain);
  expect(screen).toContain(' 69 out of 100 │');
});

test('missing, stale, undated, unsourced and parked answers are told apart in words', () => {
  const { rubric, result } = undecidedReport;
  const notes = [
    { id: 'missing', question: 'form' },
    { id: 'stale', question: 'form' },
    { id: 'undated', question: 'form' },
    { id: 'parked', question: 'stacks' },
    { id: 'parked', question: 'form' },
    { id: 'check-contradicted', check: 'price-now' },
    { id: 'rubric-changed' },
  ] as const;
  expect(renderPretty({ rubric, result: { ...result, notes } }, { ...plain, columns: 100 })).toContain(`
  · No answer yet, so each counts as unknown: Which form is it?
  · Too old, so it counts as unknown again: Which form is it?
  · No date, so it never ages: Which form is it?
  · Answered, but no longer asked, so it does not count:
    – Does it count toward something bigger?
    – Which form is it?
  · Your check did not find what it should: Price now
  · The rubric has changed since the answers were given; what reads otherwise now is to be
    answered again.
`);
});

test.each([
  ['skip', '│ ✖ SKIP it  '],
  ['promising', '│ ▲ PROMISING, with a catch  '],
  ['strong', '│ ✔ STRONG: Worth paying for  '],
])('a firm %s has a sign and words of its own', (id, head) => {
  const { rubric, result } = firmReport;
  const verdict = { ...result.verdict, id, firm: true, range: [id, id] as const, because: [], unless: [] };
  expect(renderPretty({ rubric, result: { ...result, verdict } }, plain)).toContain(head);
});

test('what an answer would make of the verdict stands behind its question', () => {
  const { rubric, result } = undecidedReport;
  const because = [{ kind: 'cap', rule: 'first', because: 'First.' }] as const;
  const screen = renderPretty(
    { rubric, result: { ...result, verdict: { ...result.verdict, because } } },
    plain,
  );
  const lines = screen.split('\n').map((line) => line.slice(2, -2).trim());
  expect(lines.slice(lines.indexOf('First.'), lines.indexOf('First.') + 4)).toEqual([
    'First.',
    'One can settle it: May you publish what you hand in?',
    'If "Yes, it is yours": STRONG.',
    'If "No": PROMISING.',
  ]);
});
