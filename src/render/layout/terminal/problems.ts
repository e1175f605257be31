import { type Problem, ruleOf } from '../../../core/model/problem.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { type Screen, screenFor } from '../../../terminal/screen.js';
import { hanging, padLeft, widthOf } from '../../../terminal/text.js';
import { problemLine, problemText } from '../../../words/en/problem-text.js';
import { MORE_PROBLEMS, SEVERITIES } from '../../../words/en/problem-words.js';
import { plain } from '../../../words/outside-text.js';
import { frameLines } from './code-frame.js';

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
