import type { AnswerFlip, Flips, KeptPart, Report, Stability } from '../../core/model/result.js';
import { allQuestions, type Rubric } from '../../core/model/rubric.js';
import { sameVerdict, type Verdict } from '../../core/model/verdict.js';
import { whole, wholePercent } from '../numbers/whole-numbers.js';
import { orBeyond } from './answer-ranges.js';
import { answerLabel, questionText, verdictWord } from './phrases.js';
import { quotedAnswer } from './quoted-answer.js';
import { rangeText } from './range-text.js';
import { FLIP_WORDS } from './report/flip-words.js';

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
  if (answer === undefined) return [FLIP_WORDS.noAnswer];
  const sentence = (way: 'lift' | 'lower', flip: AnswerFlip | undefined): readonly string[] => {
    if (flip === undefined) return [];
    const from = quotedAnswer(rubric, flip.question, flip.from);
    const question = questionText(rubric, flip.question);
    return [FLIP_WORDS.answer(way, question, otherAnswer(rubric, flip), from, outcome(flip))];
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
  if (weight === undefined) return FLIP_WORDS.noWeight;
  const title = result.criteria.find((each) => each.id === weight.criterion)?.title ?? weight.criterion;
  return FLIP_WORDS.weight(title, percents(weight), outcome(weight));
}

function equalWeightsSentences({ result }: Report): readonly string[] {
  const { equalWeights } = result.flips;
  if (equalWeights === undefined) return [];
  const { verdict: id, range } = equalWeights;
  const isSame = sameVerdict({ id, range }, result.verdict);
  return [FLIP_WORDS.equalWeights(isSame ? undefined : outcome(equalWeights))];
}

/** Uses one word if it is clear, and always the numbers. */
function stabilitySentences(
  { called, rankOrder, box }: Stability,
  { id, range }: Verdict,
): readonly string[] {
  const which = id === range[1] ? 'verdict' : 'low end';
  const word = called && FLIP_WORDS.called[called];
  if (rankOrder.kept === 1 && box.kept === 1 && rankOrder.method === 'exact' && box.method === 'exact') {
    return [FLIP_WORDS.keepsAll(word, verdictWord(id), which)];
  }
  return [FLIP_WORDS.keeps(word, verdictWord(id), which, { inOrder: part(rankOrder), inBox: part(box) })];
}

function part({ kept, method, error }: KeptPart): string {
  // A rounded-down margin would promise more than was found.
  return FLIP_WORDS.part(wholePercent(kept), method === 'exact' ? undefined : Math.ceil(error * 100));
}

function outcome({ verdict, range }: Pick<NonNullable<Flips['weight']>, 'verdict' | 'range'>): string {
  return FLIP_WORDS.outcome(rangeText({ id: verdict, range }), verdict === range[1] ? 'best' : 'more');
}

/** As many decimals as it takes to distinguish the two. */
function percents({ from, to }: { readonly from: number; readonly to: number }): string {
  const [was, is] = [wholePercent(from), wholePercent(to)];
  if (was !== is) return FLIP_WORDS.insteadOf(`${is}`, `${was}`);
  const decimals = Math.min(4, Math.max(1, Math.ceil(-Math.log10(Math.abs(to - from) * 100))));
  const cut = (part: number): string =>
    (whole(part * 100 * 10 ** decimals) / 10 ** decimals).toFixed(decimals);
  return FLIP_WORDS.insteadOf(cut(to), cut(from));
}
