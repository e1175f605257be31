import type { Evidence } from '../../../core/model/evidence.js';
import { typedRange } from '../../../core/model/partial-value.js';
import type { Proposal } from '../../../core/model/proposals.js';
import {
  type NumberQuestion,
  type Option,
  type Question,
  singleOptions,
} from '../../../core/model/rubric.js';
import { escapeForTerminal } from '../../../terminal/escape.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { type Screen, screenFor } from '../../../terminal/screen.js';
import { hanging, widthOf } from '../../../terminal/text.js';
import { ANSWER_WORDS } from '../../../words/en/answer-words.js';
import { evidenceText } from '../../../words/en/evidence-text.js';
import { QUESTION } from '../../../words/en/interview/question.js';
import { PROPOSALS, proposalText } from '../../../words/en/proposals.js';
import { WORDS } from '../../../words/typed-words.js';

/** The number of questions passed, and the estimated number in all. */
export interface Progress {
  readonly done: number;
  readonly expected: number;
  /** The number of questions with an answer: after going back, those ahead are not asked again. */
  readonly answered?: number;
  /** For an interview that may end early: at most this many. */
  readonly sureness?: 'at-most';
}

/** What is shown above a question: its section and the progress of the interview. */
export interface QuestionView {
  readonly question: Question;
  readonly section: string;
  readonly rubric: string;
  readonly candidate: string;
  readonly progress: Progress;
  readonly kept: 'kept' | 'not-kept';
  /** The worth of the question, while coaching. */
  readonly stake?: string;
  /** The evidence noted for the answer so far. */
  readonly evidence?: Evidence;
  /** What files say to it. */
  readonly found?: readonly Proposal[];
}

/** An answer to choose; its texts are escaped. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** The parts of a question that the prompt itself shows, escaped. */
export interface QuestionBody {
  readonly ask: string;
  /** What a typed line may contain. */
  readonly entry?: string;
  readonly answer: 'one' | 'several' | 'line';
  readonly choices: readonly Choice[];
  /** The choices of which several can be marked, one of them being true. */
  readonly possible?: readonly Choice[];
}

const PROGRESS_CELLS = 20;
const MINUTES_A_QUESTION = 0.4;

/** The lines above a question: rubric and candidate, progress, section and where to look. */
export function questionHead(view: QuestionView, options: RenderOptions): string {
  const screen = screenFor(options);
  const { hint } = view.question;
  const lines = [
    '',
    ...titleLines(view, screen),
    ...progressLines(view.progress, screen),
    '',
    ...hanging('  ', view.section, screen.width).map((line) => screen.paint.strong(line)),
    ...(hint === undefined ? [] : hanging('  ', hint, screen.width).map((line) => screen.paint.faint(line))),
    ...(view.stake === undefined ? [] : hanging('  ', view.stake, screen.width)),
    ...foundTexts(view).flatMap((text) => hanging('  ', text, screen.width)),
    ...(view.evidence === undefined ? [] : ['', ...hanging('  ', evidenceText(view.evidence), screen.width)]),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const MOST_FOUND = 3;

/** What files say to a question, and which key takes it; nothing where they say nothing. */
export function foundTexts({ found = [] }: QuestionView): readonly string[] {
  if (found.length === 0) return [];
  const more = found.length - MOST_FOUND;
  return [
    PROPOSALS.at(WORDS.found),
    ...found.slice(0, MOST_FOUND).map(proposalText),
    ...(more > 0 ? [PROPOSALS.more(more)] : []),
  ];
}

/** The longer help of a question, to be shown between its head and the question. */
export function questionGuidance(question: Question, options: RenderOptions): string {
  const lines = hanging('  ', guidanceText(question), screenFor(options).width);
  return [...lines, ''].map((line) => `${line}\n`).join('');
}

/** The longer help of a question, or that there is none. */
export function guidanceText({ guidance }: Question): string {
  return guidance ?? QUESTION.noGuidance;
}

/** Estimated minutes for the questions that are still to be asked. */
export function minutesLeft({ done, expected, answered = done }: Progress): number {
  return Math.ceil((expected - answered) * MINUTES_A_QUESTION);
}

function titleLines(view: QuestionView, screen: Screen): readonly string[] {
  const { symbols, paint, width } = screen;
  const title = escapeForTerminal(`${view.rubric} ${symbols.note} ${view.candidate}`);
  const state = savedState(view, screen);
  if (state === undefined) return hanging('  ', title, width).map((line) => paint.faint(line));
  const gap = width - 2 - widthOf(title) - widthOf(state);
  const lines =
    gap >= 2
      ? [`  ${title}${' '.repeat(gap)}${state}`]
      : hanging('  ', `${title} ${symbols.note} ${state}`, width);
  return lines.map((line) => paint.faint(line));
}

/** Before the first answer there is nothing that leaving would keep. */
function savedState({ kept, progress }: QuestionView, { symbols }: Screen): string | undefined {
  if (kept === 'not-kept') return QUESTION.notKeptShort;
  const { done, answered = done } = progress;
  return answered === 0 ? undefined : `${QUESTION.kept} ${symbols.good}`;
}

function progressLines(progress: Progress, screen: Screen): readonly string[] {
  const { symbols, paint, width } = screen;
  const { done, expected } = progress;
  const filled = Math.min(PROGRESS_CELLS, Math.round((done / expected) * PROGRESS_CELLS));
  const words =
    progress.sureness === 'at-most'
      ? QUESTION.done(done, expected - done)
      : `${QUESTION.place(done + 1, expected)} ${symbols.note} ${QUESTION.minutesLeft(minutesLeft(progress))}`;
  const bar = symbols.bar.full.repeat(filled) + symbols.bar.empty.repeat(PROGRESS_CELLS - filled);
  const needed = PROGRESS_CELLS + widthOf(words) + 4;
  return needed <= width ? [`  ${paint.faint(bar)}  ${words}`] : [`  ${words}`];
}

/** What the prompt itself shows of a question. */
export function questionBody(question: Question): QuestionBody {
  const ask = escapeForTerminal(question.ask);
  if (!('options' in question)) {
    const entry = entryHint(question);
    return {
      ask,
      answer: 'line',
      choices: question.type === 'number' ? roughChoices(question) : [],
      ...(entry !== undefined && { entry: escapeForTerminal(entry) }),
    };
  }
  const choices = question.options.map(choiceOf);
  if (question.type === 'multi') return { ask, answer: 'several', choices };
  const possible = singleOptions(question).map(choiceOf);
  // One of two is any.
  return { ask, answer: 'one', choices, ...(possible.length > 2 && { possible }) };
}

function choiceOf({ value, label, hint }: Option): Choice {
  return {
    value,
    label: escapeForTerminal(label),
    ...(hint !== undefined && { hint: escapeForTerminal(hint) }),
  };
}

function roughChoices({ rough = [] }: NumberQuestion): readonly Choice[] {
  return rough.map(({ label, atLeast, atMost }) => ({
    value: typedRange(atLeast, atMost),
    label: escapeForTerminal(label),
  }));
}

function entryHint(question: Exclude<Question, { options: unknown }>): string | undefined {
  if (question.type === 'text') return undefined;
  if (question.type === 'date') return QUESTION.date;
  const { unit, min, max, step, sample } = question;
  const number = QUESTION.number(step === 1 ? 'whole' : 'any', min, max);
  return `${number}${unit === undefined ? '' : ` (${ANSWER_WORDS.unit(unit)})`}, ${sample === undefined ? QUESTION.orRange : QUESTION.orCount}`;
}
