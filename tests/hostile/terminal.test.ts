import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isHttpUrl } from '../../src/core/model/http-url.js';
import { allQuestions } from '../../src/core/model/rubric.js';
import { answersTemplate } from '../../src/render/answers-template.js';
import { questionBody } from '../../src/render/layout/terminal/question.js';
import { escapeForTerminal } from '../../src/terminal/escape.js';
import type { RenderOptions } from '../../src/terminal/render-options.js';
import { renderPlain, renderPretty } from '../support/pages.js';
import { processorTime } from '../support/processor-time.js';
import { reportFullOf, reportSaying, SHAPES } from './reports.js';
import { linesWritten, type Screen, type ScreenCell, terminal } from './screen.js';
import { SCREENS } from './screens.js';
import { FEWER_RUNS, HOSTILE, HOSTILE_RUNS, hostileText, TERMINAL_COMMANDS } from './strings.js';

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

function expectInert(screen: Screen, text: string): void {
  expect(screen.touched).toEqual([]);
  expect(screen.lines).toEqual(linesWritten(text));
  expect(screen.brokenRows).toBe(0);
}

/**
 * Harmless text that is as wide, sign for sign; a full stop at its end stays, since a sentence around it has but one.
 * That of an address is one too, since pages give addresses places of their own.
 */
function twinOf(text: string): string {
  const site = isHttpUrl(text) ? (/^https?:\/\/[^/?#]+\//i.exec(text)?.[0] ?? '') : '';
  return (
    site +
    escapeForTerminal(text.slice(site.length)).replace(
      /(?!\.$)\S/gu,
      (sign) => FILLERS[stringWidth(sign)] ?? '',
    )
  );
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

/** All hostile texts, several in one: each is printed with less work. */
function joinedHostile(size: number): readonly string[] {
  const count = Math.ceil(HOSTILE.length / size);
  return Array.from({ length: count }, (_, at) =>
    HOSTILE.slice(at * size, (at + 1) * size)
      .map(([, text]) => text)
      .join(' '),
  );
}

test.each(TERMINAL_COMMANDS)('the terminal of these tests notices: %s', async (_, text) => {
  const { touched, lines } = await PRINT[80](`before\n${text}\nafter\n`);
  expect([...touched, ...lines]).not.toEqual(['before', text, 'after']);
});

describe.each(SCREENS)('a %s', (_, draw) => {
  test('shows as text what may be more', async () => {
    for (const [index, text] of joinedHostile(4).entries()) {
      const width = index % 2 === 0 ? 40 : 80;
      const screen = draw(reportSaying(text, 'undecided'), page(width));
      expectInert(await PRINT[width](screen), screen);
    }
  });

  test('is nothing but text and our own colours, and has all else where it is with harmless text as wide', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), columns, shape, async (any, width, each) => {
        // What counts as space at an end may be cut off before it is made visible.
        const text = any.trim();
        const screen = draw(reportSaying(text, each), page(width));
        const hostile = await PRINT[width](screen);
        expectInert(hostile, screen);
        if (SHAPED_SIGN.test(text)) return;
        expectSamePlaces(hostile, await PRINT[width](draw(reportSaying(twinOf(text), each), page(width))));
      }),
      FEWER_RUNS,
    );
  });
});

describe('a report', () => {
  test('is inert with ids, versions and dates that are not what they should be', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), columns, shape, async (text, width, each) => {
        for (const draw of [renderPretty, renderPlain]) {
          const screen = draw(reportFullOf(text, each), page(width));
          expectInert(await PRINT[width](screen), screen);
        }
      }),
      FEWER_RUNS,
    );
  });

  test('takes no time worth mentioning for a very long name', () => {
    for (const sign of ['x', '漢', '\u0301', '👩\u200d', 'a ', '\u001b', '  ']) {
      const name = sign.repeat(100_000 / Buffer.from(sign).length);
      const { rubric, result } = reportSaying('x', 'firm');
      const report = { rubric, result: { ...result, candidate: { name } } };
      expect(
        processorTime(() => renderPretty(report, page(80))),
        sign,
      ).toBeLessThan(5_000);
    }
  });
});

test('a question reaches the prompter without a sign that does anything', () => {
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
});

test('a template of answers holds the same keys and values with any text, in comments that it cannot leave', async () => {
  const template = (text: string) =>
    answersTemplate(reportSaying(text, 'firm').rubric, {
      evaluation: 'credcheck evaluate',
      schema: 'credcheck schema',
    });
  const harmless = parse(template('Harmless words'));
  expect(Object.keys(harmless)).toEqual(['credcheck', 'rubric', 'candidate', 'answers']);
  await fc.assert(
    fc.asyncProperty(hostileText(), async (text) => {
      const yaml = template(text);
      expect(parse(yaml)).toEqual(harmless);
      const { touched, lines } = await PRINT[80](yaml);
      expect(touched).toEqual([]);
      expect(lines).toEqual(linesWritten(yaml));
    }),
    FEWER_RUNS,
  );
});
