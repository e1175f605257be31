import type { Interval } from '../model/result.js';

/** Whether a term of a mean is in every completion or only in some. */
export type Presence = 'sure' | 'maybe';

/** A weighted score; `range` is in [0, 1]. */
export interface Term {
  readonly weight: number;
  readonly range: Interval;
  readonly presence: Presence;
}

/** The ends of a weighted mean, and the contribution of each term to either end (they add up to it). */
export interface WeightedMean {
  readonly range: Interval;
  readonly presence: Presence;
  /** In the order of the terms; 0 if the end does not include the term. */
  readonly contributions: readonly Interval[];
}

/**
 * The weighted mean of terms of which some are optional, with exact ends over every choice of those.
 * Undefined if no completion has a term with weight. Optional terms are taken greedily: in the order
 * of their scores, as long as each still moves the mean towards the desired end.
 */
export function weightedMean(terms: readonly Term[]): WeightedMean | undefined {
  if (!terms.some((term) => term.weight > 0)) return undefined;
  if (terms.every((term) => term.presence === 'sure')) return surely(terms);
  const low = reachEnd(terms, 'low');
  const high = reachEnd(terms, 'high');
  return {
    range: { low: low.mean, high: high.mean },
    presence: terms.some((term) => term.weight > 0 && term.presence === 'sure') ? 'sure' : 'maybe',
    contributions: terms.map((term) => ({ low: low.part(term), high: high.part(term) })),
  };
}

/** Without optional terms both ends are plain weighted means. */
function surely(terms: readonly Term[]): WeightedMean {
  let weight = 0;
  for (const term of terms) weight += term.weight;
  let low = 0;
  let high = 0;
  const contributions = terms.map((term) => {
    const part = {
      low: (term.weight * term.range.low) / weight,
      high: (term.weight * term.range.high) / weight,
    };
    low += part.low;
    high += part.high;
    return part;
  });
  return { range: { low, high }, presence: 'sure', contributions };
}

/** The ends of the same mean without contributions; fast if all terms are certain, as they mostly are. */
export function meanRange(terms: readonly Term[]): Omit<WeightedMean, 'contributions'> | undefined {
  let weight = 0;
  for (const term of terms) {
    if (term.weight > 0 && term.presence === 'maybe') return weightedMean(terms);
    weight += term.weight;
  }
  if (weight === 0) return undefined;
  let low = 0;
  let high = 0;
  for (const term of terms) {
    low += (term.weight * term.range.low) / weight;
    high += (term.weight * term.range.high) / weight;
  }
  return { range: { low, high }, presence: 'sure' };
}

function reachEnd(
  terms: readonly Term[],
  end: 'low' | 'high',
): { mean: number; part: (term: Term) => number } {
  const included = includedTerms(terms, end);
  const weight = [...included].reduce((sum, term) => sum + term.weight, 0);
  const part = (term: Term): number => (included.has(term) ? (term.weight * term.range[end]) / weight : 0);
  return { mean: terms.reduce((sum, term) => sum + part(term), 0), part };
}

/** The terms that an end of the mean includes: all certain ones, and the optional ones that move it there. */
export function includedTerms(terms: readonly Term[], end: 'low' | 'high'): ReadonlySet<Term> {
  const counting = terms.filter((term) => term.weight > 0);
  const included = new Set(counting.filter((term) => term.presence === 'sure'));
  const direction = end === 'low' ? 1 : -1;
  const optional = counting
    .filter((term) => term.presence === 'maybe')
    .sort((a, b) => direction * (a.range[end] - b.range[end]));
  let weight = 0;
  let points = 0;
  for (const term of included) {
    weight += term.weight;
    points += term.weight * term.range[end];
  }
  for (const term of optional) {
    const helps = weight === 0 || direction * (term.range[end] - points / weight) < 0;
    if (!helps) break;
    included.add(term);
    weight += term.weight;
    points += term.weight * term.range[end];
  }
  return included;
}
