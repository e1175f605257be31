import type { Answer } from '../model/answer.js';
import {
  type AnswerTest,
  allQuestions,
  type Condition,
  type Question,
  type Rubric,
  singleOptions,
} from '../model/rubric.js';
import { passesTest } from '../scoring/condition.js';

/**
 * The probability that a question will be asked, with every option of a pending question equally
 * likely: an estimate for the progress line only.
 */
export function likelyAsked(
  question: Question,
  rubric: Rubric,
  answers: ReadonlyMap<string, Answer>,
): number {
  const questions = new Map(allQuestions(rubric).map((each) => [each.id, each]));
  const chance = (condition: Condition): number => {
    switch (condition.kind) {
      case 'not':
        return 1 - chance(condition.of);
      case 'all':
        return condition.of.reduce((product, part) => product * chance(part), 1);
      case 'any':
        return 1 - condition.of.reduce((product, part) => product * (1 - chance(part)), 1);
      case 'score':
        return 0.5;
      case 'answer':
        return leafChance(condition.test, questions.get(condition.question), answers.get(condition.question));
    }
  };
  return question.when === undefined ? 1 : chance(question.when);
}

function leafChance(test: AnswerTest, question: Question | undefined, answer: Answer | undefined): number {
  if (answer?.kind === 'value') return passesTest(test, answer.value) ? 1 : 0;
  if (answer?.kind === 'partial') return 0.5;
  // A steering question that is unknown or not applicable never brings up its followers in the interview.
  if (answer !== undefined) return 0;
  if (question?.type !== 'choice' && question?.type !== 'yes-no') return 0.5;
  const options = singleOptions(question);
  return options.filter((option) => passesTest(test, option.value)).length / options.length;
}
