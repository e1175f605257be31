import type { AnswerFlip, Flips, KeptPart, Report, Stability } from '../../core/model/result.js';
import { allQuestions, type Rubric } from '../../core/model/rubric.js';
import { sameVerdict, type Verdict } from '../../core/model/verdict.js';
import { whole, wholePercent } from '../numbers/whole-numbers.js';
import { orBeyond } from './answer-ranges.js';
import { answerLabel, questionText, verdictWord } from './phrases.js';
import { quotedAnswer } from './quoted-answer.js';
import { rangeText } from './range-text.js';

/** What would change the verdict: the smallest change of an answer and of a weight, equal weights; its stability. */
export function flipSentences(report: Report): readonly string[] {
  return [
    ...answerSentences(report),
    weightSentence(report),
    ...equalWeightsSentences(report),
    ...(report.stability ? stabilitySentences(report.stability, report.result.verdict) : []),
  ];
}

/** Nothing if only a date, a fact about the buyer or a knock-out could change it: that is not a suggestion. */
function answerSentences({ rubric, result }: Report): readonly string[] {
  const { answer, lift, fall } = result.flips;
  if (answer === undefined) return ['No other answer to a single question would change the verdict.'];
  const sentence = (way: string, flip: AnswerFlip | undefined): readonly string[] => {
    if (flip === undefined) return [];
    const from = quotedAnswer(rubric, flip.question, flip.from);
    const change = `${questionText(rubric, flip.question)} ${otherAnswer(rubric, flip)} instead of ${from}`;
    return [`Smallest change of one answer that would ${way} it: ${change} would ${outcome(flip)}.`];
  };
  return [...sentence('lift', lift), ...sentence('lower', fall)];
}

/** For a number or a date, says that values beyond do the same. */
function otherAnswer(rubric: Rubric, { question, from, to }: AnswerFlip): string {
  const type = allQuestions(rubric).find(({ id }) => id === question)?.type;
  if (type !== 'number' && type !== 'date') return quotedAnswer(rubric, question, to);
  const isUp = type === 'number' ? Number(to) > Number(from) : to > from;
  return orBeyond(answerLabel(rubric, question, to), type, isUp ? 'up' : 'down');
}

function weightSentence({ result }: Report): string {
  const { weight } = result.flips;
  if (weight === undefined) return 'No other weight of a single criterion would change the verdict.';
  const title = result.criteria.find((each) => each.id === weight.criterion)?.title ?? weight.criterion;
  const change = `${title} at ${percents(weight)} of the total`;
  return `Smallest change of one weight: ${change} would ${outcome(weight)}.`;
}

function equalWeightsSentences({ result }: Report): readonly string[] {
  const { equalWeights } = result.flips;
  if (equalWeights === undefined) return [];
  const { verdict: id, range } = equalWeights;
  const isSame = sameVerdict({ id, range }, result.verdict);
  return [`Equal weights would ${isSame ? 'leave the verdict as it is' : outcome(equalWeights)}.`];
}

/** Uses one word if it is clear, and always the numbers. */
function stabilitySentences(
  { called, rankOrder, box }: Stability,
  { id, range }: Verdict,
): readonly string[] {
  const isBetween = id !== range[1];
  const word = called === undefined ? '' : `${called === 'solid' ? 'Solid' : 'Fragile'}: `;
  const among = called === undefined ? 'Among' : 'among';
  if (rankOrder.kept === 1 && box.kept === 1 && rankOrder.method === 'exact' && box.method === 'exact') {
    const all = 'with any weights in the same order of importance, or up to half larger or smaller each';
    return [`${word}${all}, ${isBetween ? 'the low end of the verdict' : 'it'} stays ${verdictWord(id)}.`];
  }
  const kept = `${isBetween ? 'the low end of the verdict at' : 'it'} ${verdictWord(id)}`;
  return [
    `${word}${among} all weights in the same order of importance, ${part(rankOrder)} keep ${kept}; ` +
      `with each weight up to half larger or smaller, ${part(box)} do.`,
  ];
}

function part({ kept, method, error }: KeptPart): string {
  if (method === 'exact') return `${wholePercent(kept)}%`;
  // A rounded-down margin would promise more than was found.
  return `about ${wholePercent(kept)}% (give or take ${Math.ceil(error * 100)})`;
}

function outcome({ verdict, range }: Pick<NonNullable<Flips['weight']>, 'verdict' | 'range'>): string {
  const change = verdict === range[1] ? 'make it' : 'move it to';
  return `${change} ${rangeText({ id: verdict, range })}`;
}

/** As many decimals as it takes to distinguish the two. */
function percents({ from, to }: { readonly from: number; readonly to: number }): string {
  const [was, is] = [wholePercent(from), wholePercent(to)];
  if (was !== is) return `${is}% instead of ${was}%`;
  const decimals = Math.min(4, Math.max(1, Math.ceil(-Math.log10(Math.abs(to - from) * 100))));
  const cut = (part: number): string =>
    (whole(part * 100 * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
  return `${cut(to)}% instead of ${cut(from)}%`;
}
