import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOn } from '../../src/cli/messages.js';
import { ExitStatus } from '../../src/core/model/exit-status.js';
import { type Problem, type ProblemCode, problem, type Where } from '../../src/core/model/problem.js';
import { renderProblems } from '../../src/render/layout/terminal/problems.js';
import { problemLine } from '../../src/words/en/problem-text.js';
import { run, worldWith } from '../support/fake-ports.js';
import { PROBLEM_ARGS } from './problems.js';
import { linesWritten, terminal } from './screen.js';
import { HOSTILE, HOSTILE_RUNS, hostileText } from './strings.js';

const PRINT = { 40: terminal(40), 80: terminal(80) };
const CODES = Object.keys(PROBLEM_ARGS) as ProblemCode[];
const code = fc.constantFrom(...CODES);
const columns = fc.constantFrom(40, 80);
const RESERVED = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/u;

function problemOf(name: ProblemCode, text: string, where: Where = {}): Problem {
  return problem(name, PROBLEM_ARGS[name](text), where) as Problem;
}

/** Printing it does nothing but show these lines, some of them in several rows. */
async function expectPrinted(text: string, width: 40 | 80): Promise<void> {
  const { touched, lines } = await PRINT[width](text);
  expect(touched).toEqual([]);
  expect(lines).toEqual(linesWritten(text));
}

/** What messages come to on standard error. */
async function said(tell: (messages: ReturnType<typeof messagesOn>) => Promise<unknown>): Promise<string> {
  const { ports, written } = worldWith();
  await tell(messagesOn(ports.output('auto'), {}));
  return written.stderr;
}

describe('a problem', () => {
  test.each(CODES)('%s is one inert line with any text', (name) => {
    for (const [, text] of HOSTILE) expect(problemLine(problemOf(name, text))).not.toMatch(RESERVED);
  });

  test.each(CODES)('%s shows at most 200 characters of each text', (name) => {
    for (const sign of ['x', '漢', '👩']) {
      const text = sign.repeat(5_000);
      const found = problemOf(name, text, { file: text, path: [text, 1, text] });
      const longest = renderProblems([found], { columns: 80, colour: true, unicode: true })
        .split(new RegExp(`[^${sign}]+`, 'u'))
        .map((run) => [...run].length);
      expect(Math.max(...longest)).toBeLessThanOrEqual(200);
    }
  });

  test('without a place is one line on the screen, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), code, columns, async (text, name, width) => {
        const found = problemOf(name, text, { file: text, path: [text, 1] });
        const shown = renderProblems([found], { columns: width, colour: true, unicode: true });
        expect(shown.split('\n')).toHaveLength(2);
        await expectPrinted(shown, width);
      }),
      HOSTILE_RUNS,
    );
  });

  test('with a place and the lines around it does nothing but show, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), code, columns, async (text, name, width) => {
        const [first = ''] = text.split('\n');
        const frame = {
          firstLine: 9,
          lines: [first, `key: ${first}`, first],
          marked: 10,
          column: 6,
          length: 3,
        };
        const where = { file: text, line: 10, column: 6, frame };
        const shown = renderProblems([problemOf(name, text, where)], {
          columns: width,
          colour: true,
          unicode: true,
        });
        await expectPrinted(shown, width);
      }),
      HOSTILE_RUNS,
    );
  });
});

describe('a message', () => {
  test('is one inert line, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), async (text) => {
        const stderr = await said(async (messages) => {
          await messages.print(`saved to ${text}`);
          await messages.info(text);
          await messages.exit([{ status: ExitStatus.Failed, why: text }]);
        });
        expect(stderr).toMatch(/^credcheck: saved to .*\ncredcheck: .*\ncredcheck: exit 1: .*\n$/);
        await expectPrinted(stderr, 80);
      }),
      HOSTILE_RUNS,
    );
  });
});

describe('a run', () => {
  const CALLS: readonly ((text: string) => readonly string[])[] = [
    (text) => ['evaluate', `${text}.yaml`],
    (text) => ['evaluate', '-r', `${text}.yaml`, 'good.json'],
    (text) => ['evaluate', '-r', text, 'good.json'],
    (text) => ['evaluate', '--set', text],
    (text) => ['evaluate', '--set', `task=${text}`, '-r', 'small'],
    (text) => ['evaluate', '--format', text, 'good.json'],
    (text) => ['evaluate', '--fail-on', text, 'good.json'],
    () => ['evaluate', '--fail-under', '100', 'named.json', '-r', 'small'],
    (text) => ['evaluate', '--as-of', text, 'good.json'],
    (text) => ['evaluate', `--${text.replaceAll('\n', ' ')}`],
    (text) => [text.replaceAll('\n', ' ')],
    () => ['evaluate', 'bad.json', '-r', 'small'],
    () => ['evaluate', 'bad.yaml', '-r', 'small'],
    () => ['evaluate', 'good.json', '-r', 'rubric.json'],
    (text) => ['evaluate', 'good.json', '-r', 'small', '-o', `out/${text}`],
  ];

  function filesWith(text: string): Readonly<Record<string, string>> {
    const well = text.replace(/\p{Cs}/gu, '?');
    return {
      'good.json': '{"candidate":{"name":"X"},"answers":{"task":"quiz"}}',
      'named.json': JSON.stringify({ candidate: { name: `X${well}` }, answers: { task: 'quiz' } }),
      'bad.json': JSON.stringify({
        candidate: { name: 1, [`k${well}`]: well },
        answers: { [well]: well, task: well },
      }),
      'bad.yaml': `candidate: {name: X}\nanswers:\n  task: ${well}\n  ${JSON.stringify(well)}: 3\n`,
      'rubric.json': JSON.stringify({
        credcheck: 1,
        id: well,
        title: well,
        [well]: [well],
        bands: [{ id: well }],
      }),
    };
  }

  test('says nothing on standard error that does anything, whatever it was given', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), fc.constantFrom(...CALLS), async (text, call) => {
        const { code, stderr } = await run(call(text), worldWith({ files: filesWith(text) }));
        await expectPrinted(stderr, 80);
        expect(stderr.match(/^credcheck: exit \d/gm) ?? []).toHaveLength(code === 0 ? 0 : 1);
      }),
      HOSTILE_RUNS,
    );
  });
});
