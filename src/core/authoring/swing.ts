import { type Criterion, type Question, singleOptions } from '../model/rubric.js';

/** The worst and the best answer to one question of a criterion, which show how far it reaches. */
export interface Swing {
  readonly question: string;
  readonly worst: string | number;
  readonly best: string | number;
}

/** How far a criterion reaches, by the heaviest of its questions that has answers to name. */
export function swingOf({ questions }: Criterion): Swing | undefined {
  return [...questions]
    .sort((one, other) => other.weight - one.weight)
    .map(swingOfQuestion)
    .find((each) => each !== undefined);
}

function swingOfQuestion(question: Question): Swing | undefined {
  const scored = answersOf(question).sort(([, one], [, other]) => one - other);
  const [worst, best] = [scored[0], scored.at(-1)];
  if (worst === undefined || best === undefined || worst[1] === best[1]) return undefined;
  return { question: question.id, worst: worst[0], best: best[0] };
}

/** Answers of which one alone is given, with their scores. */
function answersOf(question: Question): [string | number, number][] {
  switch (question.type) {
    case 'choice':
    case 'yes-no':
      return singleOptions(question).flatMap(({ value, score }) =>
        score === undefined ? [] : [[value, score] as [string, number]],
      );
    case 'number':
      return (question.curve ?? []).map(([x, score]) => [x, score]);
    case 'multi':
    case 'date':
    case 'text':
      return [];
  }
}
