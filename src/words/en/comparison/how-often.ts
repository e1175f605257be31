import type { ComparedCandidate, Comparison, Firsts } from '../../../core/model/comparison.js';
import { LEAST_ANSWERED } from '../../../core/model/outlook.js';
import { apportion, wholePercent } from '../../numbers/whole-numbers.js';
import { inSeries, lettersOf } from './names.js';
import { BELIEF, HOW_OFTEN } from './words.js';

/** The letter of a candidate by its key. */
type Letters = (key: string) => string;

/** In how many ways of filling in what is open each candidate comes first; nothing where only one can. */
export function waysSentences({ candidates, counting }: Comparison): readonly string[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  if ('reason' in counting) {
    const few = Object.entries(counting.reason.answered).map(([key, part]) =>
      HOW_OFTEN.answered(letters(key), wholePercent(part)),
    );
    return [HOW_OFTEN.notCounted(few, wholePercent(LEAST_ANSWERED))];
  }
  if (candidates.some(({ first }) => first?.ways === 1)) return [];
  const parts = partsFirst(candidates, letters, ({ ways }) => ways);
  return [HOW_OFTEN.ways(parts, Math.ceil(counting.error * 100))];
}

/** How often each comes first while the weights vary. */
export function weightSentences({ candidates, counting }: Comparison): readonly string[] {
  if ('reason' in counting) return [];
  const letters = lettersOf(candidates.map(({ key }) => key));
  const always = candidates.find(({ first }) => first?.weightings === 1);
  if (always !== undefined) return [HOW_OFTEN.always(letters(always.key))];
  const parts = partsFirst(candidates, letters, ({ weightings }) => weightings);
  return [HOW_OFTEN.weights(parts, Math.ceil(counting.weightingsError * 100))];
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
    Number(exact[at]) > 0 ? [[letters(key), HOW_OFTEN.part(Number(shown[at]))] as const] : [],
  );
  return inSeries(
    parts.map((each, at) => (at === 0 ? HOW_OFTEN.firstIn(...each) : HOW_OFTEN.otherIn(...each))),
  );
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
interface BeliefShift {
  readonly letter: string;
  readonly more?: Shift | undefined;
  readonly less?: Shift | undefined;
  /** Both, as far as there are any; at least one. */
  readonly shifts: readonly Shift[];
}

/** By candidate, what its central weights shift from the average; nothing for the one that mostly comes first. */
function beliefShifts({ rubric, candidates, averageWeights }: Comparison): readonly BeliefShift[] {
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
      ...(more === undefined ? [] : [BELIEF.more(more.title)]),
      ...(less === undefined ? [] : [BELIEF.less(less.title)]),
    ];
    const central = inSeries(shifts.map(({ to }) => `${wholePercent(to)}`));
    const average = inSeries(shifts.map(({ from }) => `${wholePercent(from)}`));
    return BELIEF.prefer(letter, changes, central, average);
  });
}
