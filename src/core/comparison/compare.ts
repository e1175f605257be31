import { nextQuestions } from '../insight/next.js';
import { byText } from '../model/by-text.js';
import type { ComparedCandidate, Comparison, DecidingQuestion } from '../model/comparison.js';
import { LEAST_ANSWERED } from '../model/outlook.js';
import { roundOnce } from '../model/round.js';
import type { Rubric } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import { candidateChanges } from './changes.js';
import { bestFirst, type Contender, type Scored } from './contender.js';
import { criterionMarks, dominances } from './criteria.js';
import { isCertainlyAtLeast, rankOf, type Standing, standingOf } from './standing.js';
import { swapOf } from './swap.js';
import { comparisonWarnings, lastChecked } from './warnings.js';
import { partsFirst, wayOutcomes } from './ways.js';
import { weightingFirsts } from './weightings.js';

/** Compares candidates that were scored by one rubric; the order in which they are given changes nothing. */
export function compare(one: Scored, ...others: readonly Scored[]): Comparison {
  const { rubric, stamp, asOf } = one.input;
  const contenders = bestFirst([one, ...others]);
  const standings = contenders.map(({ standing }) => standing);
  const { firsts, ...counted } = countFirsts(rubric, contenders);
  return {
    rubric,
    ref: stamp,
    asOf,
    tool: one.report.result.tool,
    candidates: contenders.map((each, at) => {
      const { key, report, standing } = each;
      const first = firsts[at];
      const marks = criterionMarks(each, contenders);
      const checked = lastChecked(each);
      return {
        key,
        report,
        rank: rankOf(standing, standings),
        ...(checked !== undefined && { checked }),
        ...(first && { first }),
        marks,
      };
    }),
    dominance: dominances(contenders),
    ...counted,
    swap: swapOf(contenders),
    next: decidingQuestions(contenders),
    warnings: comparisonWarnings(contenders),
    changes: candidateChanges(contenders),
  };
}

type Counted = Pick<Comparison, 'counting' | 'averageWeights'> & {
  readonly firsts: readonly ComparedCandidate['first'][];
};

/** Ways say more about the rubric than about a candidate that has too few answers: then nothing is counted. */
function countFirsts(rubric: Rubric, contenders: readonly Contender[]): Counted {
  const few = contenders.filter(({ report }) => report.result.coverage.answered < LEAST_ANSWERED);
  if (few.length > 0) {
    const answered = Object.fromEntries(few.map(({ key, report }) => [key, report.result.coverage.answered]));
    return { counting: { reason: { answered } }, averageWeights: {}, firsts: [] };
  }
  // Only those that can come first have a part, and no way of another is as good.
  const standings = contenders.map(({ standing }) => standing);
  const leading = contenders.filter(({ standing }) => rankOf(standing, standings).low === 1);
  const ways = leading.map(wayOutcomes);
  const firstByWays = partsFirst(ways);
  const parts = partsOfOne(contenders.map((each) => firstByWays[leading.indexOf(each)] ?? 0));
  const weightings = weightingFirsts(rubric, contenders);
  const shares = partsOfOne(weightings.firsts.map(({ part }) => part));
  const isExact = ways.every(({ method }) => method === 'exact');
  return {
    counting: {
      method: isExact ? 'exact' : 'sampled',
      error: isExact ? 0 : weightings.error,
      weightingsError: weightings.error,
    },
    averageWeights: weightings.averageWeights,
    firsts: contenders.map((_, at) => {
      const central = weightings.firsts[at]?.centralWeights;
      return {
        ways: Number(parts[at]),
        weightings: Number(shares[at]),
        ...(central && { centralWeights: central }),
      };
    }),
  };
}

/** Rounds parts so that they still add up to 1. */
function partsOfOne(parts: readonly number[]): readonly number[] {
  let sum = 0;
  let before = 0;
  return parts.map((part) => {
    sum += part;
    const upTo = Math.round(1e6 * sum);
    const own = roundOnce((upTo - before) / 1e6);
    before = upTo;
    return own;
  });
}

/** The open questions of the candidates that can still come first, those that can decide first; none if only one can. */
function decidingQuestions(contenders: readonly Contender[]): readonly DecidingQuestion[] {
  const all = contenders.map(({ standing }) => standing);
  const leading = contenders.filter(({ standing }) => rankOf(standing, all).low === 1);
  if (leading.length < 2) return [];
  const questions = leading.flatMap((each) =>
    questionsOf(
      each,
      leading.flatMap((other) => (other === each ? [] : [other.standing])),
    ),
  );
  const moving = questions.filter(({ swing, decides }) => decides || swing > 0);
  return moving.sort(
    (one, other) =>
      Number(other.decides) - Number(one.decides) ||
      other.swing - one.swing ||
      byText(one.candidate, other.candidate) ||
      byText(one.question, other.question),
  );
}

function questionsOf(
  { key, input, assessment, attempt: attempted }: Contender,
  others: readonly Standing[],
): readonly DecidingQuestion[] {
  const { rubric, answers, asOf } = input;
  const { questions } = rubricIndex(rubric);
  const attempt = attempted();
  return nextQuestions(rubric, answers, assessment, asOf, attempt).map(
    ({ question: id, swing, answers: tried }) => {
      const question = questions.get(id)?.question;
      const decides = tried.some(({ value }) => {
        const projection = question && attempt.given(question, value);
        return projection !== undefined && isDecided(standingOf(rubric.bands, projection), others);
      });
      return { candidate: key, question: id, swing, decides };
    },
  );
}

/** Whether a candidate is certain to come first, or not to come first alone. */
function isDecided(own: Standing, others: readonly Standing[]): boolean {
  return (
    others.every((other) => isCertainlyAtLeast(own, other)) ||
    others.some((other) => isCertainlyAtLeast(other, own))
  );
}
