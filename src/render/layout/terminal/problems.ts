import { type CodeFrame, type Problem, ruleOf } from '../../../core/model/problem.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { type Screen, screenFor } from '../../../terminal/screen.js';
import { hanging, padLeft, widthOf, wrapped } from '../../../terminal/text.js';
import { problemLine, problemText } from '../../../words/en/problem-text.js';
import { MORE_PROBLEMS, SEVERITIES } from '../../../words/en/problem-words.js';
import { plain } from '../../../words/outside-text.js';

const SHOWN = 20;

/** Problems for a person: place, severity, sentence and code, and the lines around the place; the first 20, or all. */
export function renderProblems(
  problems: readonly Problem[],
  options: RenderOptions,
  which: 'first' | 'all' = 'first',
): string {
  const screen = screenFor(options);
  const shown = which === 'all' ? problems : problems.slice(0, SHOWN);
  const lines = shown.flatMap((problem) => problemLines(problem, screen));
  const more = problems.length - shown.length;
  return [...lines, ...(more > 0 ? [MORE_PROBLEMS(more)] : [])].map((line) => `${line}\n`).join('');
}

const BRUSHES = { error: 'poor', warning: 'middling', advice: 'faint' } as const;

function problemLines(problem: Problem, screen: Screen): readonly string[] {
  const { where, severity } = problem;
  if (where.line === undefined) return unplaced(problem);
  const { file = 'input', line, column = 1, frame } = where;
  const { sentence, hint } = problemText(problem);
  const brush = screen.paint[BRUSHES[severity]];
  const place = `${plain(file)}:${line}:${column}`;
  const said = frame === undefined ? problemLine(problem) : sentence;
  const head = startLines(`${place}  ${brush(SEVERITIES[severity])}  `, said, screen);
  return [
    ...withCode(head, ruleOf(problem), screen),
    ...(frame === undefined ? [] : frameLines(frame, hint, screen)),
  ];
}

/** The place is never wrapped, so that editors can follow it; a long one has its own line. */
function startLines(prefix: string, sentence: string, { width }: Screen): readonly string[] {
  const least = Math.min(24, widthOf(sentence));
  if (widthOf(prefix) + least <= width) return hanging(prefix, sentence, width);
  return [prefix.trimEnd(), ...hanging('  ', sentence, width)];
}

function withCode(lines: readonly string[], code: string, { width, paint }: Screen): readonly string[] {
  const last = lines.at(-1) ?? '';
  const gap = width - widthOf(last) - widthOf(code);
  if (gap >= 2) return [...lines.slice(0, -1), last + ' '.repeat(gap) + paint.faint(code)];
  return [...lines, paint.faint(padLeft(code, width))];
}

/** Never wrapped: a problem without a place is one line, so that it can be searched for. */
function unplaced(problem: Problem): readonly string[] {
  const { where, severity } = problem;
  const path = (where.path ?? []).join('.');
  const parts = [
    'credcheck',
    severity === 'error' ? '' : SEVERITIES[severity],
    plain(where.file ?? ''),
    plain(path),
  ];
  return [`${parts.filter((part) => part !== '').join(': ')}: ${problemLine(problem)}`];
}

const INDENT = '  ';

/** The lines around a place with carets below, and a hint after the carets. */
function frameLines(frame: CodeFrame, hint: string | undefined, screen: Screen): readonly string[] {
  const digits = `${frame.firstLine + frame.lines.length - 1}`.length;
  const gutter = INDENT.length + 2 + digits + 3;
  const room = screen.width - gutter;
  const tooLong = frame.lines.some((line) => widthOf(escapeForTerminal(line)) > room);
  const window = tooLong ? Math.max(0, frame.column - Math.floor(room / 2)) : 0;
  return frame.lines.flatMap((line, index) => {
    const number = frame.firstLine + index;
    const text = fitting(line.slice(window), room);
    const shown =
      `${INDENT}${number === frame.marked ? '>' : ' '} ${padLeft(`${number}`, digits)} | ${text}`.trimEnd();
    if (number !== frame.marked) return [shown];
    const blank = `${INDENT}${' '.repeat(2 + digits)} | `;
    return [shown, ...carets(frame, line, window, hint, room, screen).map((each) => blank + each)];
  });
}

function carets(
  { column, length }: CodeFrame,
  line: string,
  window: number,
  hint: string | undefined,
  room: number,
  { paint }: Screen,
): readonly string[] {
  const before = Math.min(room - 1, widthOf(escapeForTerminal(line.slice(window, column - 1))));
  const marked = widthOf(escapeForTerminal(line.slice(column - 1, column - 1 + length)));
  const signs = '^'.repeat(Math.max(1, Math.min(marked, room - before)));
  const pointer = ' '.repeat(before) + paint.poor(signs);
  if (hint === undefined) return [pointer];
  if (before + signs.length + 1 + widthOf(hint) <= room) return [`${pointer} ${hint}`];
  return [pointer, ...wrapped(hint, room)];
}

/** The part of a line that fits; code is shown to find a place, not to be read in full. */
function fitting(line: string, room: number): string {
  let shown = '';
  let width = 0;
  for (const character of escapeForTerminal(line)) {
    width += widthOf(character);
    if (width > room) break;
    shown += character;
  }
  return shown;
}
