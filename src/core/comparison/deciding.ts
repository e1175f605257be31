import { nextQuestions } from '../insight/next.js';
import { byText } from '../model/by-text.js';
import type { DecidingQuestion } from '../model/comparison.js';
import { rubricIndex } from '../model/rubric-index.js';
import type { Contender } from './contender.js';
import { isCertainlyAtLeast, rankOf, type Standing, standingOf } from './standing.js';

/** The open questions of the candidates that can still come first, those that can decide first; none if only one can. */
export function decidingQuestions(contenders: readonly Contender[]): readonly DecidingQuestion[] {
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
