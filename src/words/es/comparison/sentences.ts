import type { Comparison } from '../../../core/model/comparison.js';
import { lettersOf } from '../../en/comparison/names.js';
import type * as en from '../../en/comparison/sentences.js';
import { questionText } from '../../en/phrases.js';
import { whole, wholePercent } from '../../numbers/whole-numbers.js';
import { percent } from '../numbers.js';
import { quotedAnswer } from '../quoted-answer.js';
import { inSeries } from './names.js';

const WHATEVER = ', pase lo que pase con lo pendiente';

export const orderSentence: typeof en.orderSentence = ({ candidates }) => {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const going = candidates.filter(({ report }) => report.result.verdict.id !== 'stop');
  if (going.length === 0) return 'Un motivo de exclusión descarta todas.';
  const all = going.filter(({ rank }) => rank.low === 1);
  const leading = all.map(({ key }) => letters(key));
  const [first = '', ...others] = leading;
  if (others.length === 0) {
    const isOpen = candidates.some(({ report: { result } }) => result.score.low < result.score.high);
    return `${first} queda primera${isOpen ? WHATEVER : ''}.`;
  }
  if (all.every(({ rank }) => rank.high === 1)) return `${inSeries(leading)} están igualadas.`;
  const safe = all.filter(({ rank }) => rank.high === 1).map(({ key }) => letters(key));
  if (safe.length > 0)
    return safeSentence(
      safe,
      leading.filter((letter) => !safe.includes(letter)),
    );
  const level = levelWithFirst(going).map(({ key }) => letters(key));
  if (level.length === 1)
    return `${first} va delante en lo que es seguro; ${inSeries(others, 'or')} todavía puede quedar primera.`;
  const behind = others.filter((letter) => !level.includes(letter));
  const too = behind.length === 0 ? '' : `, y también ${inSeries(behind, 'or')}`;
  return `${inSeries(level)} van a la par en lo que es seguro; cada una puede quedar primera todavía${too}.`;
};

function safeSentence(safe: readonly string[], rest: readonly string[]): string {
  const isOne = safe.length === 1;
  const can = `${rest.length === 1 ? 'puede' : 'pueden'} ${isOne ? 'igualarla' : 'igualarlas'}`;
  return `Ninguna puede superar a ${inSeries(safe)}${WHATEVER}; ${inSeries(rest, 'or')} ${can}.`;
}

/** The candidates whose lowest verdict and score are those of the first. */
function levelWithFirst(candidates: Comparison['candidates']): Comparison['candidates'] {
  const [first] = candidates;
  const certain = ({ report: { result } }: Comparison['candidates'][number]): string =>
    `${result.verdict.id} ${result.score.low}`;
  return candidates.filter((each) => first !== undefined && certain(each) === certain(first));
}

export const swapSentences: typeof en.swapSentences = ({ rubric, candidates, swap }) => {
  const [first, second] = candidates;
  if (first === undefined || second === undefined) return [];
  const letters = lettersOf(candidates.map(({ key }) => key));
  const passes = `${letters(second.key)} superaría a ${letters(first.key)}`;
  const { answer, weight } = swap;
  const criterion = rubric.criteria.find(({ id }) => id === weight?.criterion);
  return [
    ...(weight === undefined || criterion === undefined
      ? []
      : [`${passes} si ${criterion.title} pesara ${shares(weight)}.`]),
    ...(answer === undefined
      ? []
      : [
          `${passes} si ${letters(answer.candidate)} tuviera otra respuesta: ${questionText(rubric, answer.question)} ` +
            `${quotedAnswer(rubric, answer.question, answer.to)}, no ${quotedAnswer(rubric, answer.question, answer.from)}.`,
        ]),
  ];
};

function shares({ from, to }: { readonly from: number; readonly to: number }): string {
  const [was, is] = [wholePercent(from), wholePercent(to)];
  const said = (one: number | string, other: number | string): string =>
    `el ${percent(one)} del total en vez del ${percent(other)}`;
  if (was !== is) return said(is, was);
  const cut = (part: number): string => (whole(part * 1000) / 10).toFixed(1);
  return said(cut(to), cut(from));
}

export const dominanceSentences: typeof en.dominanceSentences = ({ candidates, dominance }) => {
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
        : [`${letters(key)} es al menos tan buena como ${inSeries(worse)} en cada criterio${WHATEVER}.`]),
      ...(equal.length === 0 ? [] : [`${inSeries([letters(key), ...equal])} son iguales en cada criterio.`]),
    ];
  });
};
