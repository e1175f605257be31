import type { Comparison } from '../../../core/model/comparison.js';
import { whole, wholePercent } from '../../numbers/whole-numbers.js';
import { questionText } from '../phrases.js';
import { quotedAnswer } from '../quoted-answer.js';
import { lettersOf } from './names.js';
import { DOMINANCE, ORDER, SWAP } from './words.js';

/** Who comes first, and how sure that is. */
export function orderSentence({ candidates }: Comparison): string {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const going = candidates.filter(({ report }) => report.result.verdict.id !== 'stop');
  if (going.length === 0) return ORDER.allStopped;
  const all = going.filter(({ rank }) => rank.low === 1);
  const leading = all.map(({ key }) => letters(key));
  const [first = '', ...others] = leading;
  if (others.length === 0) {
    const isOpen = candidates.some(({ report: { result } }) => result.score.low < result.score.high);
    return isOpen ? ORDER.firstWhatever(first) : ORDER.first(first);
  }
  if (all.every(({ rank }) => rank.high === 1)) return ORDER.equal(leading);
  const safe = all.filter(({ rank }) => rank.high === 1).map(({ key }) => letters(key));
  if (safe.length > 0) {
    return ORDER.safe(
      safe,
      leading.filter((letter) => !safe.includes(letter)),
    );
  }
  const level = levelWithFirst(going).map(({ key }) => letters(key));
  if (level.length === 1) return ORDER.ahead(first, others);
  return ORDER.level(
    level,
    others.filter((letter) => !level.includes(letter)),
  );
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
  const passing = [letters(second.key), letters(first.key)] as const;
  const { answer, weight } = swap;
  const criterion = rubric.criteria.find(({ id }) => id === weight?.criterion);
  return [
    ...(weight === undefined || criterion === undefined
      ? []
      : [SWAP.weight(...passing, criterion.title, ...shares(weight))]),
    ...(answer === undefined
      ? []
      : [
          SWAP.answer(
            ...passing,
            letters(answer.candidate),
            SWAP.answers(
              questionText(rubric, answer.question),
              quotedAnswer(rubric, answer.question, answer.to),
              quotedAnswer(rubric, answer.question, answer.from),
            ),
          ),
        ]),
  ];
}

/** Both as percentages, with a decimal where they would be the same without. */
function shares({ from, to }: Share): readonly [to: number | string, from: number | string] {
  const [was, is] = [wholePercent(from), wholePercent(to)];
  if (was !== is) return [is, was];
  const cut = (part: number): string => (whole(part * 1000) / 10).toFixed(1);
  return [cut(to), cut(from)];
}

type Share = Pick<NonNullable<Comparison['swap']['weight']>, 'from' | 'to'>;

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
      ...(worse.length === 0 ? [] : [DOMINANCE.better(letters(key), worse)]),
      ...(equal.length === 0 ? [] : [DOMINANCE.equal([letters(key), ...equal])]),
    ];
  });
}
