import {
  type SmallestChange,
  smallestChange,
  type Trial,
  weighedAnswers,
} from '../insight/flips/answer-flip.js';
import { comparedValues } from '../insight/flips/compared-values.js';
import { questionShares } from '../insight/shares.js';
import { withoutNoise } from '../model/answer.js';
import type { Swap } from '../model/comparison.js';
import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import { canScore } from '../scoring/question-score.js';
import type { Contender } from './contender.js';
import { compareStandings, type Standing, standingOf } from './standing.js';
import { weightSwap } from './weight-swap.js';

/** The smallest changes that put the second candidate before the first; none where they are equal. */
export function swapOf([first, second]: readonly Contender[]): Swap {
  if (first === undefined || second === undefined) return {};
  if (compareStandings(first.standing, second.standing) === 0) return {};
  const answer = answerSwap(first, second);
  const weight = weightSwap(first, second);
  return { ...(answer && { answer }), ...(weight && { weight }) };
}

interface Found extends SmallestChange {
  readonly candidate: string;
}

/**
 * Small means that the score moves little, with all that the answer brings with it, such as questions no longer asked.
 * Neither a date nor what scores nothing: those are mostly facts about the buyer.
 */
function answerSwap(first: Contender, second: Contender): Swap['answer'] | undefined {
  const found = [
    changeOf(first, (other) => compareStandings(second.standing, other) > 0),
    changeOf(second, (other) => compareStandings(other, first.standing) > 0),
  ].flatMap((each) => (each === undefined ? [] : [each]));
  const [smallest] = found.sort((one, other) => one.size - other.size);
  if (smallest === undefined) return undefined;
  const { candidate, from, to } = smallest;
  const change = { from: withoutNoise(from.value), to: withoutNoise(to) };
  return { candidate, question: from.question.id, ...change };
}

function changeOf(
  { key, input, report, assessment, attempt: attempted }: Contender,
  isWanted: (standing: Standing) => boolean,
): Found | undefined {
  const { rubric, asOf } = input;
  const attempt = attempted();
  const trial: Trial = { attempt, marks: comparedValues(rubric), shares: questionShares(assessment), asOf };
  const scored = weighedAnswers(trial, assessment).filter(
    ({ question, share }) => share > 0 && question.type !== 'date' && canScore(question),
  );
  const change = smallestChange(
    trial,
    scored,
    (question, value) => {
      const projection = attempt.given(question, value);
      return projection !== undefined && isWanted(standingOf(rubric.bands, projection));
    },
    ({ question }, value) => movement(report.result.score, attempt.given(question, value)?.score),
  );
  return change && { candidate: key, ...change };
}

/** Points by which both ends of a score move, together; a question that counts leaves a score, whatever its answer. */
function movement(from: Interval, to: Interval | undefined): number {
  return roundOnce(Math.abs(Number(to?.low) - from.low) + Math.abs(Number(to?.high) - from.high));
}
