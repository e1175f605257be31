import type { Interval } from '../../../core/model/result.js';
import type { Verdict } from '../../../core/model/verdict.js';
import { wholePercent, wholeSpan } from '../../numbers/whole-numbers.js';
import { counted, restsOn, spanInWords, verdictWord } from '../phrases.js';

/** The labels and headings of the one screen. */
export const OVERVIEW = {
  for: 'For',
  against: 'Against',
  basis: 'Rests on',
  warning: 'Warning',
  answers: 'Answers',
  instead: 'Instead',
  lift: 'Raise it',
  learning: 'The learning alone may be worth it to you.',
  revisit: 'Revisit',
  findOut: (more: number): string => `Find out first${more === 0 ? '' : `, and ${more} more`}`,
  /** The first question of those listed; or where none is. */
  answer: 'Answer 1',
  answerIt: 'Answer',
  tick: 'Tick off',
  everything: 'In full',
  share: 'Share',
  warnings: (first: string, more: number): string => (more === 0 ? first : `(1 of ${more + 1}) ${first}`),
  minutes: (minutes: number): string => `about ${minutes} min`,
  disclaimer: 'General information, not financial advice. Confirm it on the official site.',
} as const;

/** What the headline adds to the action, while it is open what to do. */
export const OPEN = {
  settledBy: (open: number): string =>
    open === 1 ? 'the one open answer settles it' : `one of ${open} open answers can settle it`,
  settledTogether: (count: number): string => `${count} open answers can settle it together`,
  /** Where every unchecked knock-out depends on the first question that is listed. */
  answerFirst: 'answer question 1 first',
  tooMuch: (open: number): string => `${counted(open, 'answer is', 'answers are')} open`,
  unless: (knockouts: number): string =>
    knockouts === 1
      ? 'unless the one unchecked knock-out applies'
      : `unless one of ${knockouts} unchecked knock-outs applies`,
};

/** The possible bands from the lowest, knock-outs apart: one, two, or the ends of more. */
export function bandsInWords({ id, range: [, highest] }: Verdict, bands: readonly string[]): string {
  const [low, high] = [bands.indexOf(id), bands.indexOf(highest)];
  if (low === high) return verdictWord(id);
  return `${verdictWord(id)} ${low - high === 1 ? 'or' : 'to'} ${verdictWord(highest)}`;
}

/** The score in one sentence. */
export function scoreSentence(score: Interval): string {
  const span = spanInWords(wholeSpan(score));
  return score.low < score.high ? `Possible ${span} of 100.` : `Score ${span} of 100.`;
}

/** When something that a number of knock-outs stops is worth another look. */
export function onceNothingStops(knockouts: number): string {
  return knockouts === 1 ? 'only if that changes' : 'only if no knock-out applies any more';
}

/** That a rule holds a verdict below its score. */
export function heldDown(id: string, withoutCaps: string): string {
  return `By the score alone it would be ${verdictWord(withoutCaps)}; a cap holds it at ${verdictWord(id)}.`;
}

/** A reason against that also limits the verdict. */
export function atBest(because: string, atMost: string): string {
  return limitedBy(because, `${verdictWord(atMost)} at best`);
}

/** A reason, with the verdict that it leads to. */
export function limitedBy(because: string, verdict: string): string {
  return `${because.replace(/\.$/, '')} (${verdict})`;
}

/** An answer without words of the rubric; the question comes behind it, where a line may end. */
export function answerAsReason(answer: string, question: string): string {
  return `"${answer}" (${question})`;
}

/** How much of what counts is answered, and what its answers rest on. */
export function basisSentence(coverage: {
  readonly answered: number;
  readonly withSource: number;
  readonly onIssuersWord: number;
  readonly onHearsay: number;
  readonly onGuess: number;
}): string {
  const percent = (part: number): string => `${wholePercent(part)}%`;
  const answered = `answers to ${percent(coverage.answered)} of what counts`;
  const word = restsOn(coverage)
    .map((each) => `, ${each}`)
    .join('');
  if (coverage.answered === 0) return answered;
  const bare = coverage.answered - coverage.withSource;
  return `${answered}${word}${bare > 0.005 ? `, ${percent(bare)} without a source` : ', all with a source'}`;
}

/** What is the matter with some answers, in one line; undefined where nothing is. */
export function answersLine(counts: {
  readonly halfKnown: number;
  readonly stale: number;
  readonly contradicted: number;
  readonly leftOut: number;
  readonly undated: number;
  readonly unsourced: number;
  /** How many have the same address as their source, where a mistake there would count several times. */
  readonly onOneAddress: number;
}): string | undefined {
  const parts = [
    [counts.halfKnown, 'half known'],
    [counts.stale, 'too old'],
    [counts.contradicted, 'contradicted'],
    [counts.leftOut, 'left out as not applicable'],
    [counts.undated, 'without a date'],
    [counts.unsourced, 'without the source they need'],
    [counts.onOneAddress, 'from one address'],
  ] as const;
  const found = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return found.length === 0 ? undefined : found.join(', ');
}

/** The heading of the checks: how many of them are shown, and on how many pages. */
export function checksHeading(heading: string, shown: number, checks: number, pages: number): string {
  const on = `on ${counted(pages, 'page')}`;
  return shown === checks
    ? `${heading}: ${counted(checks, 'check')} ${on}`
    : `${heading}: ${shown} of ${counted(checks, 'check')}, ${on}`;
}
