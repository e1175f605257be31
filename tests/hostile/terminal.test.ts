import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { allQuestions } from '../../src/core/rubric/model.js';
import { inertTerminal } from '../../src/render/inert.js';
import type { RenderOptions } from '../../src/render/renderer.js';
import { renderPretty } from '../../src/render/terminal/pretty.js';
import { questionBody, questionHead } from '../../src/render/terminal/question.js';
import { reportFullOf, reportSaying, SHAPES } from './reports.js';
import { type Screen, type ScreenCell, terminal } from './screen.js';
import {
  FEWER_RUNS,
  HOSTILE,
  HOSTILE_RUNS,
  hostileText,
  PATIENCE,
  SHAPED,
  TERMINAL_COMMANDS,
} from './strings.js';

const PRINT = { 40: terminal(42), 80: terminal(82) };
/** Signs that stand nowhere in a report, by their width. */
const FILLERS: readonly string[] = ['', '▒', '好'];
/** Signs that are wider or narrower in company, so that no twin is just as wide. */
const SHAPED_SIGN = /\p{Mc}|\ufe0f|\u20e3|[\u1100-\u11ff]/u;
const columns = fc.constantFrom(40, 80);
const shape = fc.constantFrom(...SHAPES);

function page(width: number): RenderOptions {
  return { columns: width + 2, colour: true, unicode: true };
}

/** The lines as they were written, without our own colours. */
function written(text: string): readonly string[] {
  const ESC = '\u001b';
  return text
    .replaceAll(new RegExp(`${ESC}\\[(?:1|2|22|31|32|33|39)m`, 'g'), '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.trimEnd());
}

function expectInert(screen: Screen, text: string): void {
  expect(screen.touched).toEqual([]);
  expect(screen.lines.map(withoutLoneParts)).toEqual(written(text).map(withoutLoneParts));
  expect(screen.brokenRows).toBe(0);
}

/** The later parts of a Hangul syllable, with no first part to go on, are not shown after a change of colour. */
function withoutLoneParts(line: string): string {
  return line.replace(/(?<=^|\s)[\u1160-\u11ff]+/g, '');
}

/** Harmless text that is as wide, sign for sign. */
function twinOf(text: string): string {
  return inertTerminal(text).replace(/\S/gu, (sign) => FILLERS[stringWidth(sign)] ?? '');
}

/** Outside text may be in cells of its own only. */
function expectSamePlaces(hostile: Screen, twin: Screen): void {
  const places = (screen: Screen) =>
    screen.rows.map((cells, row) => {
      const signs = cells.map((cell, column) => placed(cell, twin.rows[row]?.[column]));
      return `${signs.join('')} ${cells.map(({ look }) => look).join('')}`;
    });
  expect(places(hostile)).toEqual(places(twin));
}

function placed({ signs, width }: ScreenCell, inTwin: ScreenCell | undefined): string {
  if (width === 0) return '';
  const isOutside = FILLERS.includes(inTwin?.signs || ' ');
  return isOutside ? (FILLERS[width] ?? '') : signs || ' ';
}

function head(text: string, width: number): string {
  const base = { id: 'q', type: 'text', weight: 1, evidence: 'none', verify: [] } as const;
  const question = { ...base, ask: text, hint: text, guidance: text };
  const progress = { done: 3, expected: 12 };
  const shown = {
    progress,
    kept: 'kept',
    guidance: 'shown',
    evidence: { source: text, note: text },
  } as const;
  return questionHead({ question, section: text, rubric: text, candidate: text, ...shown }, page(width));
}

test.each(TERMINAL_COMMANDS)('the terminal of these tests notices: %s', async (_, text) => {
  const { touched, lines } = await PRINT[80](`before\n${text}\nafter\n`);
  expect([...touched, ...lines]).not.toEqual(['before', text, 'after']);
});

describe('a report', () => {
  test.each(HOSTILE)('shows as text what may be more: %s', async (_, text) => {
    const width = 80;
    for (const each of SHAPES) {
      const screen = renderPretty(reportFullOf(text, each), page(width));
      expectInert(await PRINT[width](screen), screen);
    }
  });

  test(
    'is nothing but text and our own colours, whatever stands in any place',
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileText(), columns, shape, async (text, width, each) => {
          const screen = renderPretty(reportFullOf(text, each), page(width));
          expectInert(await PRINT[width](screen), screen);
        }),
        HOSTILE_RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'has everything else where it is with harmless text of the same width',
    async () => {
      const shaped = SHAPED.map(([name]) => name);
      const pool = HOSTILE.filter(([name]) => !shaped.includes(name));
      await fc.assert(
        fc.asyncProperty(hostileText(pool), columns, shape, async (any, width, each) => {
          fc.pre(!SHAPED_SIGN.test(any));
          // What counts as space at an end may be cut off before it is made visible.
          const text = any.trim();
          const hostile = await PRINT[width](renderPretty(reportSaying(text, each), page(width)));
          const twin = await PRINT[width](renderPretty(reportSaying(twinOf(text), each), page(width)));
          expectSamePlaces(hostile, twin);
        }),
        FEWER_RUNS,
      );
    },
    PATIENCE,
  );

  test('takes no time worth mentioning for a very long name', () => {
    for (const sign of ['x', '漢', '\u0301', '👩\u200d', 'a ', '\u001b', '  ']) {
      const name = sign.repeat(300_000 / Buffer.from(sign).length);
      const { rubric, result } = reportSaying('x', 'firm');
      const start = performance.now();
      renderPretty({ rubric, result: { ...result, candidate: { name } } }, page(80));
      expect(performance.now() - start, sign).toBeLessThan(5_000);
    }
  });
});

describe('a prompt', () => {
  test.each(HOSTILE)('has a head that is nothing but text and our own colours: %s', async (_, text) => {
    for (const width of [40, 80] as const) {
      const lines = head(text, width);
      expectInert(await PRINT[width](lines), lines);
    }
  });

  test(
    'has a head that is nothing but text and our own colours, whatever it holds',
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileText(), columns, async (text, width) => {
          const lines = head(text, width);
          expectInert(await PRINT[width](lines), lines);
        }),
        HOSTILE_RUNS,
      );
    },
    PATIENCE,
  );

  test(
    'reaches the prompter without a sign that does anything',
    () => {
      fc.assert(
        fc.property(hostileText(), (text) => {
          for (const question of allQuestions(reportSaying(text, 'firm').rubric)) {
            const { ask, entry = '', choices } = questionBody(question);
            for (const shown of [ask, entry, ...choices.flatMap(({ label, hint = '' }) => [label, hint])]) {
              expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/u);
            }
          }
        }),
        HOSTILE_RUNS,
      );
    },
    PATIENCE,
  );
});
