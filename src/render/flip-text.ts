import type { Report } from '../core/report/model.js';
import { wholePercent } from './whole-numbers.js';
import { answerLabel, questionText, verdictWord } from './words.js';

/** What would change the verdict: the smallest change of an answer, of a weight, and equal weights. */
export function flipSentences({ rubric, result }: Report): readonly string[] {
  const { answer, weight, equalWeights } = result.flips;
  const sentences: string[] = [];
  if (answer !== undefined) {
    const label = (value: string): string => `"${answerLabel(rubric, answer.question, value)}"`;
    const change = `${label(answer.to)} instead of ${label(answer.from)}`;
    sentences.push(
      `One answer: ${questionText(rubric, answer.question)} ${change}: ${verdictWord(answer.verdict)}.`,
    );
  }
  if (weight !== undefined) {
    const title = result.criteria.find((each) => each.id === weight.criterion)?.title ?? weight.criterion;
    const change = `${wholePercent(weight.to)}% instead of ${wholePercent(weight.from)}% of the total`;
    sentences.push(`One weight: ${title} at ${change}: ${verdictWord(weight.verdict)}.`);
  }
  if (equalWeights !== undefined) {
    const same = equalWeights.verdict === result.verdict.id && equalWeights.firm === result.verdict.firm;
    const open = equalWeights.firm ? '' : ' or better';
    sentences.push(
      same
        ? 'Equal weights would leave the verdict as it is.'
        : `Equal weights would make it ${verdictWord(equalWeights.verdict)}${open}.`,
    );
  }
  return sentences;
}
