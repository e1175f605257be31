import type { Question } from '../../core/rubric/model.js';
import { inertTerminal } from '../inert.js';
import type { RenderOptions } from '../renderer.js';
import { type Page, pageFor } from './page.js';
import { apart, hanging, widthOf, wrapped } from './text.js';

/** What stands above a question: where it belongs and how far the interview is. */
export interface QuestionView {
  readonly question: Question;
  readonly section: string;
  readonly rubric: string;
  readonly candidate: string;
  readonly progress: { readonly done: number; readonly expected: number };
  readonly kept: 'kept' | 'not-kept';
  readonly canGoBack: boolean;
}

/** The parts of a question that are shown by the prompt itself, made inert. */
export interface QuestionBody {
  readonly ask: string;
  readonly answer: 'one' | 'several' | 'line';
  readonly choices: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

const PROGRESS_CELLS = 20;
const MINUTES_A_QUESTION = 0.4;

/** The lines above a question: rubric and candidate, progress, section, where to look, what else can be typed. */
export function questionHead(view: QuestionView, options: RenderOptions): string {
  const page = pageFor(options);
  const { paint, symbols } = page;
  const title = `  ${view.rubric} ${symbols.note} ${view.candidate}`;
  const kept = view.kept === 'kept' ? `saved ${symbols.good}` : 'not saved';
  const lines = [
    '',
    ...apart(title, kept, page.width).map((line) => paint.faint(line)),
    ...progressLines(view.progress, page),
    '',
    ...hanging('  ', view.section, page.width).map((line) => paint.strong(line)),
    ...[view.question.hint, asideHint(view)]
      .filter((text) => text !== undefined)
      .flatMap((text) => hanging('  ', text, page.width))
      .map((line) => paint.faint(line)),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function progressLines({ done, expected }: QuestionView['progress'], page: Page): readonly string[] {
  const { symbols, paint, width } = page;
  const filled = Math.min(PROGRESS_CELLS, Math.round((done / expected) * PROGRESS_CELLS));
  const minutes = Math.ceil((expected - done) * MINUTES_A_QUESTION);
  const words = `${done + 1} of ~${expected} ${symbols.note} about ${minutes} min left`;
  const bar = symbols.bar.full.repeat(filled) + symbols.bar.empty.repeat(PROGRESS_CELLS - filled);
  const needed = PROGRESS_CELLS + widthOf(words) + 4;
  return needed <= width ? [`  ${paint.faint(bar)}  ${words}`] : [`  ${words}`];
}

/** Lists show these ways out as lines of their own; where a line is typed they must be told. */
function asideHint({ question, canGoBack }: QuestionView): string | undefined {
  if ('options' in question) return undefined;
  const back = canGoBack ? ', < for the previous question' : '';
  return `Or type u if you could not find out, n/a if it does not apply${back}.`;
}

/** What the prompt itself shows of a question, broken into lines that fit. */
export function questionBody(question: Question, options: RenderOptions): QuestionBody {
  const { width } = pageFor(options);
  const fitted = (text: string): string => wrapped(text, width - 2).join('\n');
  if (!('options' in question)) {
    return { ask: fitted(`${question.ask}${typingHint(question)}`), answer: 'line', choices: [] };
  }
  return {
    ask: fitted(question.ask),
    answer: question.type === 'multi' ? 'several' : 'one',
    choices: question.options.map(({ value, label, hint }) => ({
      value,
      label: inertTerminal(label),
      ...(hint !== undefined && { hint: fitted(hint) }),
    })),
  };
}

function typingHint(question: Exclude<Question, { options: unknown }>): string {
  if (question.type === 'date') return ' (YYYY-MM-DD or YYYY-MM)';
  if (question.type === 'text') return '';
  const { unit, min, max } = question;
  const bounds = min !== undefined && max !== undefined ? `${min} to ${max}` : undefined;
  const words = [unit, bounds].filter((word) => word !== undefined);
  return words.length === 0 ? ' (a number)' : ` (${words.join(', ')})`;
}
