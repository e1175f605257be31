import type { NextQuestion, Report } from '../../core/model/result.js';
import { allQuestions, type Rubric } from '../../core/model/rubric.js';
import { isNews } from '../../core/model/verdict-news.js';
import { ANSWER_WORDS } from './answer-words.js';
import { answerLabel, verdictWord } from './phrases.js';
import { quotedAnswer } from './quoted-answer.js';
import { OUTCOME_WORDS } from './report/summary-words.js';

type Tried = NextQuestion['answers'][number];

/** Answers that lead to one verdict, in words, for the end of "If". */
interface Outcome {
  readonly verdict: string;
  readonly answers: string;
}

/** The verdicts of the answers that settle it; none if the difference does not matter to a buyer. */
export function settlingSentences({ rubric, result }: Report<never>, next: NextQuestion): readonly string[] {
  if (!next.settles || !isNews(result.verdict.range, rubric.bands)) return [];
  return settlingOutcomes(rubric, next).map(({ verdict, answers }) =>
    OUTCOME_WORDS.if(answers, verdictWord(verdict)),
  );
}

/** The same in fewer words: what is said shortest first, and everything else as one where all answers settle it. */
export function shortOutcomes({ rubric, result }: Report<never>, next: NextQuestion): string {
  if (!next.settles || !isNews(result.verdict.range, rubric.bands)) return '';
  const outcomes = [...settlingOutcomes(rubric, next)].sort((a, b) => a.answers.length - b.answers.length);
  const last = outcomes.length - 1;
  const settlesAll = last > 0 && next.answers.every(({ firm }) => firm);
  return outcomes
    .map(({ verdict, answers }, at) =>
      settlesAll && at === last
        ? OUTCOME_WORDS.else(verdictWord(verdict))
        : OUTCOME_WORDS.verdictIf(verdictWord(verdict), answers),
    )
    .join(' ');
}

/** Numbers and dates as ranges, and other answers by example. */
function settlingOutcomes(rubric: Rubric, next: NextQuestion): readonly Outcome[] {
  const type = allQuestions(rubric).find(({ id }) => id === next.question)?.type;
  if (type === 'number' || type === 'date') return ranges(rubric, next, type);
  const firm = next.answers.filter((answer) => answer.firm);
  const verdicts = [...new Set(firm.map((answer) => answer.verdict))];
  return verdicts.map((verdict) => {
    const alike = firm.filter((answer) => answer.verdict === verdict);
    // Several marks at once are no further answer where each of them is one.
    const single = alike.filter(({ value }) => !Array.isArray(value) || value.length < 2);
    const labels = (single.length > 0 ? single : alike).map(({ value }) =>
      quotedAnswer(rubric, next.question, value),
    );
    return { verdict, answers: examples(labels) };
  });
}

/** Tried answers ascend, and each first one with another outcome is where that outcome begins. */
function ranges(rubric: Rubric, next: NextQuestion, type: 'number' | 'date'): readonly Outcome[] {
  const starts = next.answers.filter((each, at) => at === 0 || !isAlike(each, next.answers[at - 1]));
  const verdicts = [...new Set(starts.filter(({ firm }) => firm).map(({ verdict }) => verdict))];
  const label = (start: Tried | undefined): string =>
    start === undefined ? '' : answerLabel(rubric, next.question, start.value);
  const rangeAt = (at: number): string => {
    const [from, to] = [label(starts[at]), label(starts[at + 1])];
    const below = label(justBelow(next, starts[at]));
    const last = label(justBelow(next, starts[at + 1]));
    const isBefore = type === 'date' ? ANSWER_WORDS.before : ANSWER_WORDS.lessThan;
    const under = last === '' ? isBefore(to) : ANSWER_WORDS.atMost(last);
    if (at === 0) return to === '' ? ANSWER_WORDS.any : under;
    if (below !== '')
      return to === '' ? ANSWER_WORDS.moreThan(below) : ANSWER_WORDS.moreThanAnd(below, under);
    if (to === '') return orBeyond(from, type, 'up');
    return ANSWER_WORDS.range(from, last === '' ? under : last);
  };
  return verdicts.map((verdict) => {
    const found = starts.flatMap((each, at) => (each.firm && each.verdict === verdict ? [rangeAt(at)] : []));
    return { verdict, answers: found.join(ANSWER_WORDS.orElse) };
  });
}

/** A step that no person would name: the limit itself is the number to say. */
const LIMIT_STEP = 0.011;

/** The limit just below a tried answer, if there is hardly a number between them: one that was tried, or a whole number. */
function justBelow({ answers }: NextQuestion, start: Tried | undefined): Tried | undefined {
  const below = start && answers[answers.indexOf(start) - 1];
  if (typeof start?.value !== 'number') return undefined;
  if (typeof below?.value === 'number' && start.value - below.value < LIMIT_STEP) return below;
  const whole = Math.floor(start.value);
  return start.value > whole && start.value - whole < LIMIT_STEP ? { ...start, value: whole } : undefined;
}

function isAlike(one: Tried, other: Tried | undefined): boolean {
  return one.verdict === other?.verdict && one.firm === other.firm;
}

/** A number or date and everything beyond it. */
export function orBeyond(label: string, type: 'number' | 'date', way: 'up' | 'down'): string {
  if (type === 'date') return way === 'up' ? ANSWER_WORDS.orLater(label) : ANSWER_WORDS.orEarlier(label);
  return way === 'up' ? ANSWER_WORDS.orMore(label) : ANSWER_WORDS.orLess(label);
}

/** Two examples are enough to show the direction of an answer. */
function examples(labels: readonly string[]): string {
  const shown = labels.slice(0, 2);
  return ANSWER_WORDS.examples(shown, labels.length - shown.length);
}
