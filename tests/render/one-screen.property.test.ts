import fc from 'fast-check';
import { expect, test } from 'vitest';
import { screenRenderer } from '../../src/render/renderers.js';
import { widthOf } from '../../src/terminal/text.js';
import { reportFullOf, reportSaying, SHAPES } from '../hostile/reports.js';
import { hostileText } from '../hostile/strings.js';

const COMMANDS = {
  ask: (id: string) => `ask ${id.slice(0, 9)}`,
  tick: 'checklist',
  everything: 'full',
  share: 'share',
};
const WINDOWS = [
  { columns: 80, rows: 50, most: 28 },
  { columns: 80, rows: 24, most: 22 },
  { columns: 80, rows: 27, most: 25 },
  { columns: 120, rows: 40, most: 28 },
  { columns: 40, rows: 60, most: 45 },
  { columns: 40, rows: 40, most: 38 },
] as const;

/** Text that is too long for any line, in one word or in many, narrow or wide. */
const longText = fc
  .tuple(
    fc.constantFrom('x', 'word ', 'a longer phrase, with a comma; ', '数', 'é\u0301', '👩\u200d💻 '),
    fc.nat({ max: 3000 }),
  )
  .map(([part, length]) => part.repeat(1 + Math.ceil(length / part.length)));

test('the one screen takes no more lines and columns than the window has, however long a text is', async () => {
  const render = await screenRenderer(COMMANDS);
  fc.assert(
    fc.property(
      fc.oneof(longText, hostileText()),
      fc.constantFrom(...SHAPES),
      fc.constantFrom(reportSaying, reportFullOf),
      fc.constantFrom(...WINDOWS),
      fc.boolean(),
      fc.constantFrom('pay', 'pair', 'leave', 'wait'),
      (text, shape, fill, { most, ...window }, unicode, action) => {
        const { rubric, result } = fill(text, shape);
        const screen = render(
          { rubric, result: { ...result, asOf: '2026-11-22', verdict: { ...result.verdict, action } } },
          { ...window, colour: false, unicode },
        );
        const lines = screen.split('\n').slice(0, -1);
        expect(lines.length, screen).toBeLessThanOrEqual(most);
        expect(lines.filter((line) => widthOf(line) > window.columns)).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('a name that is too long is cut, and the date beside it is not', async () => {
  const render = await screenRenderer(COMMANDS);
  const screen = render(reportSaying('name '.repeat(200), 'undecided'), {
    columns: 80,
    rows: 24,
    colour: false,
    unicode: true,
  });
  expect(screen.split('\n')[0]).toMatch(/^ {2}name .*name… +2026-11-22$/);
});

test('the line on what is the matter with answers stays where others have to go', async () => {
  const render = await screenRenderer(COMMANDS);
  const screen = render(reportSaying('word '.repeat(200), 'undecided'), {
    columns: 80,
    rows: 24,
    colour: false,
    unicode: true,
  });
  expect(screen).not.toContain('Rests on');
  expect(screen).toMatch(/^ {2}Answers {2}1 too old, 1 contradicted/m);
});
