import type { ComparedCandidate, Comparison, Firsts } from '../../../core/model/comparison.js';
import { LEAST_ANSWERED } from '../../../core/model/outlook.js';
import type { Versus } from '../../../core/model/versus.js';
import { apportion, whole, wholePercent } from '../../numbers/whole-numbers.js';
import { questionText } from '../phrases.js';
import { quotedAnswer } from '../quoted-answer.js';
import { inSeries, lettersOf } from './names.js';

/** The letter of a candidate by its key. */
type Letters = (key: string) => string;

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

/** In how many ways of filling in what is open each candidate comes first; nothing where only one can. */
export function waysSentences({ candidates, counting }: Comparison): readonly string[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  if ('reason' in counting) {
    const few = Object.entries(counting.reason.answered).map(
      ([key, part]) => `${letters(key)} has answers to ${wholePercent(part)}%`,
    );
    return [
      `Ways are not counted: ${inSeries(few)} of what counts, and it takes ${wholePercent(LEAST_ANSWERED)}%.`,
    ];
  }
  if (candidates.some(({ first }) => first?.ways === 1)) return [];
  const about = counting.error === 0 ? '' : ` (give or take ${Math.ceil(counting.error * 100)})`;
  const parts = partsFirst(candidates, letters, ({ ways }) => ways);
  return [`Fill in what is open in every way: ${parts} of the ways${about}.`];
}

/** How often each comes first while the weights vary. */
export function weightSentences({ candidates, counting }: Comparison): readonly string[] {
  if ('reason' in counting) return [];
  const letters = lettersOf(candidates.map(({ key }) => key));
  const always = candidates.find(({ first }) => first?.weightings === 1);
  if (always !== undefined) {
    return [`With any weights in the same order of importance, ${letters(always.key)} comes first.`];
  }
  const about = Math.ceil(counting.weightingsError * 100);
  const parts = partsFirst(candidates, letters, ({ weightings }) => weightings);
  return [
    `With other weights in the same order of importance, ${parts} of the time (give or take ${about}).`,
  ];
}

/** "A comes first in 71%, B in 29%": the numbers add up to 100. */
function partsFirst(
  candidates: readonly ComparedCandidate[],
  letters: Letters,
  partOf: (first: Firsts) => number,
): string {
  const exact = candidates.map(({ first }) => (first === undefined ? 0 : 100 * partOf(first)));
  const shown = apportion(exact, 100);
  const parts = candidates.flatMap(({ key }, at) =>
    Number(exact[at]) > 0 ? [`${letters(key)} in ${percent(Number(shown[at]))}`] : [],
  );
  const [first = '', ...others] = parts;
  return inSeries([first.replace(' in ', ' comes first in '), ...others]);
}

function percent(part: number): string {
  return part === 0 ? 'less than 1%' : `${part}%`;
}

// Smaller differences are noise of the draws.
const LEAST_DIFFERENCE = 0.015;

/** What one would have to believe for a candidate to come first; nothing for the one that mostly does. */
export function beliefSentences({ rubric, candidates, averageWeights }: Comparison): readonly string[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  return candidates.flatMap(({ key, first }) => {
    const central = first?.centralWeights;
    if (central === undefined || Number(first?.weightings) > 0.5) return [];
    const shifts = rubric.criteria
      .map(({ id, title }) => ({ title, to: central[id] ?? 0, from: averageWeights[id] ?? 0 }))
      .sort((one, other) => other.to - other.from - (one.to - one.from));
    const [up, down] = [shifts[0], shifts.at(-1)];
    const more = up !== undefined && up.to - up.from >= LEAST_DIFFERENCE ? [shift('more weight', up)] : [];
    const word = more.length === 0 ? 'less weight' : 'less';
    const less = down !== undefined && down.from - down.to >= LEAST_DIFFERENCE ? [shift(word, down)] : [];
    const said = [...more, ...less];
    return said.length === 0 ? [] : [`${letters(key)} needs ${said.join(' and ')}.`];
  });
}

interface Shift {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

function shift(what: string, { title, from, to }: Shift): string {
  return `${what} on ${title} (about ${wholePercent(to)} of 100, not ${wholePercent(from)})`;
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

/** The knock-outs that are not ruled out. */
export function unlessSentences({ candidates }: Pick<Versus, 'candidates'>): readonly string[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const open = candidates.flatMap(({ key, report }) => {
    const count = report.result.knockouts.filter(({ state }) => state === 'unknown').length;
    return count === 0 || report.result.verdict.id === 'stop' ? [] : [`${count} of ${letters(key)}`];
  });
  return open.length === 0
    ? []
    : [`Knock-outs not ruled out: ${inSeries(open)}; one that applies means STOP.`];
}
