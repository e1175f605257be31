import { isBehindKnockout, worthFindingOut } from '../../core/model/next-question.js';
import type { NextQuestion, Report } from '../../core/model/result.js';
import { isNews } from '../../core/model/verdict-news.js';
import { whole } from '../numbers/whole-numbers.js';
import { settlingSentences } from './answer-ranges.js';
import { questionText, verdictWord } from './phrases.js';
import { NEXT_WORDS } from './report/summary-words.js';

const MOST = 5;

/** The heading, and the order of the questions below it. */
export const NEXT_HEADING: readonly [heading: string, explanation: string] = [
  'What to find out next',
  'Questions, with how far an answer can move the score; what decides most comes first.',
];

/** The most decisive questions, with a sentence or two each; none if the verdict is firm and nothing moves. */
export function nextSentences(report: Report<'next' | 'next.answers'>): readonly string[] {
  const next = worthFindingOut(report.result);
  // One more line takes no more room than saying that there is one more.
  const most = next.length === MOST + 1 ? next.length : MOST;
  const left = next.length - most;
  const rest = left > 0 ? [NEXT_WORDS.more(left)] : [];
  return [...next.slice(0, most).map((each) => nextSentence(report, each)), ...rest];
}

function nextSentence(report: Report<never>, next: NextQuestion): string {
  const knockout = isBehindKnockout(report.result.verdict, next) ? [NEXT_WORDS.knockout] : [];
  return [
    `${questionText(report.rubric, next.question)} ${points(next.swing)}${withFollowUps(report, next)}`,
    ...knockout,
    ...effect(report, next),
  ].join(' ');
}

function points(swing: number): string {
  if (swing === 0) return NEXT_WORDS.noPoints;
  return swing < 1 ? NEXT_WORDS.lessThanPoint : NEXT_WORDS.upTo(whole(swing));
}

/** Adds questions asked only after certain answers, each sentence once; with its full stop. */
function withFollowUps({ rubric }: Report<never>, { behind = [], swing }: NextQuestion): string {
  const asked = [...new Set(behind.map((id) => questionText(rubric, id)))];
  if (asked.length === 0 || swing === 0) return '.';
  return NEXT_WORDS.together(asked);
}

/** What settles the verdict, in the words of the verdict box; or else the verdicts that the answers lead to. */
function effect(report: Report<never>, next: NextQuestion): readonly string[] {
  const outcomes = settlingSentences(report, next);
  if (outcomes.length > 0) return [NEXT_WORDS.settles, ...outcomes];
  const verdicts = [...new Set(next.answers.map(({ verdict }) => verdict))];
  if (next.settles || !isNews(verdicts, report.rubric.bands)) return [];
  return [NEXT_WORDS.canMake(verdicts.map(verdictWord))];
}
