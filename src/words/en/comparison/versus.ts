import type { GivenValue } from '../../../core/model/answer.js';
import type { Rubric } from '../../../core/model/rubric.js';
import type { DimensionFacts, Versus, VersusDimension } from '../../../core/model/versus.js';
import { answerLabel } from '../phrases.js';
import { lettersOf } from './names.js';

/** Texts of candidates of different rubrics side by side. */
export const VERSUS = {
  subject: 'Side by side',
  title: 'Candidates of different rubrics, side by side',
  headline: 'Not one scale: choose by what differs.',
  candidates: 'Candidates, by rubric',
  dimensions: 'What their answers say',
  claims: 'In general, and to verify',
  both: 'Do both',
  notes: 'Notes',
  rubric: 'Rubric',
  score: 'Of 100',
  dimension: 'Dimension',
  unknown: 'not known',
  notAsked: 'not asked',
  notApplicable: 'does not apply',
  labels: { both: 'Both', verify: 'Verify', degree: 'Degree', unscored: 'Pay' },
  degree:
    'A degree is broader and takes years. Where postings demand one, neither of these takes its place; where they name a skill, a degree does not prove it.',
  unscored:
    'Promises of pay, promotion or less training score nothing: ask for outcomes, and how they were counted.',
} as const;

/** What a candidate's answers say on a dimension, at most so many of them. */
export function factsText(rubric: Rubric, { answers }: DimensionFacts, most = answers.length): string {
  const known = answers.filter(({ value }) => value !== undefined);
  const texts = known
    .slice(0, most)
    .map(({ question, value, words }) =>
      [labelOf(rubric, question, value), ...(words === undefined ? [] : [words])].join(' '),
    );
  if (texts.length > 0) return texts.join('; ');
  if (answers.some(({ state }) => state === 'not-applicable')) return VERSUS.notApplicable;
  return answers.every(({ state }) => state === 'not-asked') ? VERSUS.notAsked : VERSUS.unknown;
}

function labelOf(rubric: Rubric, question: string, value: GivenValue | undefined): string {
  return value === undefined ? VERSUS.unknown : answerLabel(rubric, question, value);
}

/** The general claims on a dimension, each marked as one, with what to verify. */
export function claimSentences({ title, claims }: VersusDimension): readonly string[] {
  return claims.map(({ rubric, claim, check }) => {
    const said = `${title}, ${rubric}: claim, "${claim}"`;
    return check === undefined ? `${said}.` : `${said}. ${check}`;
  });
}

/** What speaks against general claims, those first that say most. */
export function checkSentences({ dimensions }: Versus): readonly string[] {
  // Time and money are counted anyway; what is said of recognition and flexibility is believed.
  return [...dimensions]
    .reverse()
    .flatMap(({ claims }) =>
      claims.flatMap(({ claim, check }) => (check === undefined ? [] : [`"${claim}": ${check}`])),
    );
}

/** That two of the candidates go together, and why. */
export function bothSentences({ candidates, both }: Versus): readonly string[] {
  if (both === undefined) return [];
  const letters = lettersOf(candidates.map(({ key }) => key));
  const [base, refresh] = both.say;
  return [`${letters(both.base)} and then ${letters(both.refresh)}: ${base} ${refresh}`];
}
