import type { Report } from '../../../core/model/result.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { Page } from '../../../terminal/page.js';
import { hanging, widthOf, wrapped } from '../../../terminal/text.js';
import { verdictSummary } from '../../../words/en/verdict-summary.js';
import { wholeSpan } from '../../../words/numbers/whole-numbers.js';
import { box, FRAME } from './box.js';
import { ruler } from './ruler.js';

const INDENT = '  ';

/** The box that ends every screen: verdict, score, scale and what they rest on. */
export function verdict(report: Report, page: Page): readonly string[] {
  const { shape, headline, score, sentences } = verdictSummary(report);
  const kind = shape === 'stop' ? 'poor' : signOf(report);
  const brush = page.paint[kind];
  const room = page.width - FRAME;
  const top = headLines(`${page.symbols[kind]} `, headline, score, room);
  const lines = [
    ...top.map((line) => page.paint.strong(brush(line))),
    ...(shape === 'stop' ? [] : scale(report, room, page)),
    ...sentences.flatMap((sentence) => wrapped(sentence, room)),
  ];
  return box(lines, page.width, page.symbols, brush);
}

/** What is firm is as good as its band; what is undecided is neither good nor poor yet. */
function signOf({ rubric, result }: Report): 'good' | 'middling' | 'poor' {
  const { id, firm } = result.verdict;
  if (!firm) return 'middling';
  if (id === rubric.bands[0]?.id) return 'good';
  return id === rubric.bands.at(-1)?.id ? 'poor' : 'middling';
}

/** Verdict and score on one line, or one under the other where they do not fit. */
function headLines(sign: string, headline: string, score: string, room: number): readonly string[] {
  const gap = room - widthOf(sign + escapeForTerminal(headline)) - widthOf(score);
  if (gap >= 2) return hanging(sign, headline, room).map((line) => line + ' '.repeat(gap) + score);
  return [...hanging(sign, headline, room), ...hanging(INDENT, score, room)];
}

/** Left out where a knock-out stops everything: then no score leads anywhere. */
function scale({ rubric, result }: Report, room: number, { symbols }: Page): readonly string[] {
  const score = wholeSpan(result.score);
  return ruler(score, rubric.bands, room - 2 * INDENT.length, symbols).map((line) => INDENT + line);
}
