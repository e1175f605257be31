import type { ComparedCandidate, Comparison, Firsts } from '../../../core/model/comparison.js';
import { LEAST_ANSWERED } from '../../../core/model/outlook.js';
import { apportion, wholePercent } from '../../numbers/whole-numbers.js';
import { inSeries, lettersOf } from './names.js';

/** The letter of a candidate by its key. */
type Letters = (key: string) => string;

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
const LEAST_PART = 0.02;

interface Shift {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** The criteria that weigh most above and below the average where a candidate comes first. */
export interface BeliefShift {
  readonly letter: string;
  readonly more?: Shift | undefined;
  readonly less?: Shift | undefined;
  /** Both, as far as there are any; at least one. */
  readonly shifts: readonly Shift[];
}

/** By candidate, what its central weights shift from the average; nothing for the one that mostly comes first. */
export function beliefShifts({ rubric, candidates, averageWeights }: Comparison): readonly BeliefShift[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  const parts = candidates.map(({ first }) => first?.weightings ?? 0);
  const mostly = candidates[parts.indexOf(Math.max(...parts))]?.key;
  return candidates.flatMap(({ key, first }) => {
    const central = first?.centralWeights;
    if (central === undefined || key === mostly || Number(first?.weightings) < LEAST_PART) return [];
    const ordered = rubric.criteria
      .map(({ id, title }) => ({ title, to: central[id] ?? 0, from: averageWeights[id] ?? 0 }))
      .sort((one, other) => other.to - other.from - (one.to - one.from));
    const [up, down] = [ordered[0], ordered.at(-1)];
    const more = up !== undefined && up.to - up.from >= LEAST_DIFFERENCE ? up : undefined;
    const less = down !== undefined && down.from - down.to >= LEAST_DIFFERENCE ? down : undefined;
    const shifts = [more, less].filter((each) => each !== undefined);
    return shifts.length === 0 ? [] : [{ letter: letters(key), more, less, shifts }];
  });
}

/**
 * What one would have to believe for a candidate to come first, by its central weights, which are not the rubric's own;
 * nothing for the one that mostly does.
 */
export function beliefSentences(comparison: Comparison): readonly string[] {
  return beliefShifts(comparison).map(({ letter, more, less, shifts }) => {
    const changes = [
      ...(more === undefined ? [] : [`${more.title} more`]),
      ...(less === undefined ? [] : [`${less.title} less`]),
    ];
    const central = inSeries(shifts.map(({ to }) => `${wholePercent(to)}`));
    const average = inSeries(shifts.map(({ from }) => `${wholePercent(from)}`));
    return (
      `To prefer ${letter}, weigh ${inSeries(changes)}: the weightings in which it comes first ` +
      `average ${central} of 100 there, all weightings ${average}.`
    );
  });
}
