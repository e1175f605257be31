import type { Comparison } from '../../../core/model/comparison.js';
import { whole, wholePercent } from '../../numbers/whole-numbers.js';
import { questionText } from '../phrases.js';
import { quotedAnswer } from '../quoted-answer.js';
import { inSeries, lettersOf } from './names.js';

/** Who comes first, and how sure that is. */
export function orderSentence({ candidates }: Comparison): string {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const going = candidates.filter(({ report }) => report.result.verdict.id !== 'stop');
  if (going.length === 0) return 'A knock-out stops every one of them.';
  const leading = going.filter(({ rank }) => rank.low === 1).map(({ key }) => letters(key));
  const [first = '', ...others] = leading;
  if (others.length === 0) {
    const isOpen = candidates.some(({ report: { result } }) => result.score.low < result.score.high);
    return `${first} comes first${isOpen ? ', however the rest turns out' : ''}.`;
  }
  const all = going.filter(({ rank }) => rank.low === 1);
  if (all.every(({ rank }) => rank.high === 1)) return `${inSeries(leading)} are equal.`;
  const safe = all.filter(({ rank }) => rank.high === 1).map(({ key }) => letters(key));
  if (safe.length > 0) {
    const rest = leading.filter((letter) => !safe.includes(letter));
    return `${inSeries(safe)} cannot be passed, however the rest turns out; ${inSeries(rest, 'or')} can draw level.`;
  }
  const level = levelWithFirst(going).map(({ key }) => letters(key));
  if (level.length === 1)
    return `${first} is ahead by what is certain; ${inSeries(others, 'or')} can still come first.`;
  const behind = others.filter((letter) => !level.includes(letter));
  const too = behind.length === 0 ? '' : `, ${inSeries(behind, 'or')} too`;
  return `${inSeries(level)} are level by what is certain; each can still come first${too}.`;
}

/** The candidates whose lowest verdict and score are those of the first. */
function levelWithFirst(candidates: Comparison['candidates']): Comparison['candidates'] {
  const [first] = candidates;
  const certain = ({ report: { result } }: Comparison['candidates'][number]): string =>
    `${result.verdict.id} ${result.score.low}`;
  return candidates.filter((each) => first !== undefined && certain(each) === certain(first));
}

/** The smallest changes that put the second before the first. */
export function swapSentences({ rubric, candidates, swap }: Comparison): readonly string[] {
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return [];
  const letters = lettersOf(candidates.map(({ key }) => key));
  const passes = `${letters(second.key)} passes ${letters(first.key)}`;
  const { answer, weight } = swap;
  const criterion = rubric.criteria.find(({ id }) => id === weight?.criterion);
  return [
    ...(weight === undefined || criterion === undefined
      ? []
      : [`${passes} if ${criterion.title} counted for ${shares(weight)} of the total.`]),
    ...(answer === undefined
      ? []
      : [
          `${passes} if ${letters(answer.candidate)} had another answer: ${questionText(rubric, answer.question)} ` +
            `${quotedAnswer(rubric, answer.question, answer.to)}, not ${quotedAnswer(rubric, answer.question, answer.from)}.`,
        ]),
  ];
}

function shares({ from, to }: { readonly from: number; readonly to: number }): string {
  const [was, is] = [wholePercent(from), wholePercent(to)];
  if (was !== is) return `${is}% instead of ${was}%`;
  const cut = (part: number): string => (whole(part * 1000) / 10).toFixed(1);
  return `${cut(to)}% instead of ${cut(from)}%`;
}

/** Who is at least as good as whom at every criterion. */
export function dominanceSentences({ candidates, dominance }: Comparison): readonly string[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const isMutual = (candidate: string, over: string): boolean =>
    dominance.some((each) => each.candidate === over && each.over === candidate);
  return candidates.flatMap(({ key }) => {
    const over = dominance.filter(({ candidate }) => candidate === key).map((each) => each.over);
    const worse = over.filter((each) => !isMutual(key, each)).map(letters);
    const equal = over.filter((each) => isMutual(key, each) && letters(each) > letters(key)).map(letters);
    return [
      ...(worse.length === 0
        ? []
        : [
            `${letters(key)} is at least as good as ${inSeries(worse)} at every criterion, whatever is open.`,
          ]),
      ...(equal.length === 0 ? [] : [`${inSeries([letters(key), ...equal])} are equal at every criterion.`]),
    ];
  });
}
