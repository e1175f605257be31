import { isSameCandidate } from '../answers/same-candidate.js';
import { questionShares } from '../insight/shares.js';
import { type Answer, valuePart } from '../model/answer.js';
import { byText } from '../model/by-text.js';
import { isSameJson } from '../model/canonical-json.js';
import type { CandidateChange, ChangedAnswer } from '../model/comparison.js';
import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import { allQuestions } from '../model/rubric.js';
import { assessedQuestions } from '../scoring/assessment.js';
import type { Contender } from './contender.js';
import { lastChecked } from './warnings.js';

/** What differs between sets of answers about one candidate, each with the one before it. */
export function candidateChanges(contenders: readonly Contender[]): readonly CandidateChange[] {
  const dated = [...contenders].sort((one, other) => byText(dayOf(one), dayOf(other)));
  return dated.flatMap((to, at) => {
    const from = dated.slice(0, at).findLast((each) => isSame(each, to));
    return from === undefined ? [] : [{ from: from.key, to: to.key, answers: changedAnswers(from, to) }];
  });
}

function dayOf(contender: Contender): string {
  return lastChecked(contender) ?? '';
}

function isSame(one: Contender, other: Contender): boolean {
  return isSameCandidate(one.input.answers.candidate, other.input.answers.candidate);
}

function changedAnswers(one: Contender, other: Contender): readonly ChangedAnswer[] {
  const [before, after] = [pointsIn(one), pointsIn(other)];
  return allQuestions(one.input.rubric).flatMap(({ id }) => {
    const [was, is] = [answerTo(one, id), answerTo(other, id)];
    const [lost, gained] = [before.get(id), after.get(id)];
    const isSamePoints = isSameJson(lost, gained);
    if (isSameJson(was, is) && isSamePoints) return [];
    return [
      {
        question: id,
        ...(was !== undefined && { from: was }),
        ...(is !== undefined && { to: is }),
        ...(!isSamePoints && { points: { from: lost ?? NOTHING, to: gained ?? NOTHING } }),
      },
    ];
  });
}

const NOTHING: Interval = { low: 0, high: 0 };

function answerTo({ input }: Contender, id: string): ReturnType<typeof valuePart>['value'] {
  const answer: Answer | undefined = input.answers.answers.get(id);
  return valuePart(answer).value;
}

/** The points of each question that counts, out of 100. */
function pointsIn({ assessment }: Contender): ReadonlyMap<string, Interval> {
  const shares = questionShares(assessment);
  return new Map(
    assessedQuestions(assessment).flatMap(({ question: { id }, range }): [string, Interval][] => {
      const share = shares.get(id);
      if (range === undefined || share === undefined) return [];
      return [[id, { low: roundOnce(100 * share * range.low), high: roundOnce(100 * share * range.high) }]];
    }),
  );
}
