import type { Rubric } from '../../../core/model/rubric.js';
import type { DimensionFacts, Versus, VersusDimension } from '../../../core/model/versus.js';
import { answerLabel } from '../phrases.js';
import { inSeries, lettersOf } from './names.js';

/** Texts of candidates of different rubrics side by side. */
export const VERSUS = {
  subject: 'Side by side',
  title: 'Candidates of different rubrics, side by side',
  by: (rubric: string): string => `By ${rubric}`,
  dimensions: 'What their answers say',
  someColumns: (letters: readonly string[]): string => `What the answers of ${inSeries(letters)} say`,
  claims: 'General claims to verify, not facts about these',
  both: 'Do both',
  because: 'What holds verdicts down',
  made: 'Made',
  unless: 'Not ruled out',
  notes: 'Notes',
  score: 'Of 100',
  dimension: 'Dimension',
  unknown: 'not known',
  notAsked: 'not asked',
  notApplicable: 'does not apply',
  stale: ' (out of date)',
  contradicted: ' (contradicted)',
  labels: { both: 'Both', claim: 'Claim', degree: 'Degree', unscored: 'Pay' },
  short: {
    degree: 'Broader, and takes years; needed where postings demand one.',
    unscored: 'Promises of pay score nothing: ask for outcomes, and how counted.',
  },
  degree:
    'A degree is broader and takes years. Where postings demand one, none of these takes its place; where they name a skill, a degree alone does not prove it.',
  unscored:
    'Promises of pay, promotion or less training score nothing: ask for outcomes, and how they were counted.',
} as const;

/** What candidates are chosen by. */
export function versusHeadline({ candidates }: Versus): string {
  const rubrics = new Set(candidates.map(({ report }) => report.result.rubric.sha256));
  return rubrics.size === 1
    ? 'All use one rubric: leave out --versus to rank them.'
    : 'Scores of different rubrics are not one scale: choose by what differs.';
}

/** What a candidate's answers say on a dimension, at most so many of them. */
export function factsText(rubric: Rubric, { answers }: DimensionFacts, most = answers.length): string {
  const texts = answers.flatMap((each) => factText(rubric, each)).slice(0, most);
  if (texts.length > 0) return texts.join('; ');
  if (answers.some(({ state }) => state === 'not-applicable')) return VERSUS.notApplicable;
  return answers.every(({ state }) => state === 'not-asked') ? VERSUS.notAsked : VERSUS.unknown;
}

/** Nothing where no answer counts or counted. */
function factText(rubric: Rubric, answer: DimensionFacts['answers'][number]): readonly string[] {
  const { question, state, value, before, after } = answer;
  if (value === undefined || state === 'not-asked') return [];
  const lapsed = state === 'stale' || state === 'contradicted' ? VERSUS[state] : '';
  const parts = [before, answerLabel(rubric, question, value), after].filter((each) => each !== undefined);
  return [parts.join(' ') + lapsed];
}

/** The general claims on a dimension, each marked as one, with what to verify. */
export function claimSentences({ title, claims }: VersusDimension): readonly string[] {
  return claims.map(({ rubric, claim, check }) => {
    const said = `${title} (${rubric}), general claim: "${claim}"`;
    return check === undefined ? `${said}.` : `${said}. Verify: ${check}`;
  });
}

/** What speaks against general claims, of one rubric after the other, those first that say most. */
export function checkSentences({ dimensions }: Versus): readonly string[] {
  const byDimension = dimensions.map(({ claims }) => claims);
  const most = Math.max(0, ...byDimension.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => byDimension.flatMap((claims) => claims[at] ?? []))
    .flat()
    .flatMap(({ claim, check }) => (check === undefined ? [] : [`"${claim}": ${check}`]));
}

/** That candidates go together, and why. */
export function bothSentences({ candidates, both }: Versus): readonly string[] {
  if (both === undefined) return [];
  const letters = lettersOf(candidates.map(({ key }) => key));
  const [base, refresh] = [both.base, both.refresh].map((keys) => inSeries(keys.map(letters), 'or'));
  return [`${base} and then ${refresh}: ${both.say.join(' ')}`];
}
