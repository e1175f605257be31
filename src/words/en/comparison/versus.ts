import type { Rubric } from '../../../core/model/rubric.js';
import type { DimensionFacts, Versus, VersusDimension } from '../../../core/model/versus.js';
import { answerLabel } from '../phrases.js';
import { inSeries, lettersOf } from './names.js';
import { VERSUS } from './versus-words.js';

/** What candidates are chosen by. */
export function versusHeadline({ candidates }: Versus): string {
  const rubrics = new Set(candidates.map(({ report }) => report.result.rubric.sha256));
  return rubrics.size === 1 ? VERSUS.oneRubric : VERSUS.headline;
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
    const said = VERSUS.claim(title, rubric, claim);
    return said + (check === undefined ? '.' : VERSUS.verify(check));
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
  const either = (keys: readonly string[]): string => inSeries(keys.map(letters), 'or');
  return [VERSUS.inOrder(either(both.base), either(both.refresh), both.say.join(' '))];
}
