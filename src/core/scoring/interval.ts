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
 * The weighted mean of terms of which some are optional, with exact ends over every choice of those, and with
 * contributions. Undefined if no completion has a term with weight.
 */
export function weightedMean(terms: readonly Term[]): WeightedMean | undefined {
  const mean = meanRange(terms);
  if (mean === undefined) return undefined;
  const low = partsOf(terms, 'low');
  const high = partsOf(terms, 'high');
  const contributions = terms.map((_, at) => ({ low: Number(low[at]), high: Number(high[at]) }));
  return { ...mean, contributions };
}

/** The same mean without contributions; fast if all terms are certain, as they mostly are. */
export function meanRange(terms: readonly Term[]): Omit<WeightedMean, 'contributions'> | undefined {
  let weight = 0;
  let isOptional = false;
  for (const term of terms) {
    if (term.presence === 'sure') weight += term.weight;
    else isOptional ||= term.weight > 0;
  }
  const presence = weight > 0 ? 'sure' : 'maybe';
  if (isOptional) return { range: { low: meanAt(terms, 'low'), high: meanAt(terms, 'high') }, presence };
  if (weight === 0) return undefined;
  let low = 0;
  let high = 0;
  for (const term of terms) {
    low += (term.weight * term.range.low) / weight;
    high += (term.weight * term.range.high) / weight;
  }
  return { range: { low, high }, presence };
}

function meanAt(terms: readonly Term[], end: 'low' | 'high'): number {
  const { omitted, weight } = choiceAt(terms, end);
  let mean = 0;
  for (const term of terms) if (!omitted.has(term)) mean += (term.weight * term.range[end]) / weight;
  return mean;
}

/** What each term adds to an end of the mean. */
function partsOf(terms: readonly Term[], end: 'low' | 'high'): readonly number[] {
  const { omitted, weight } = choiceAt(terms, end);
  const parts: number[] = [];
  for (const term of terms) parts.push(omitted.has(term) ? 0 : (term.weight * term.range[end]) / weight);
  return parts;
}

/** The optional terms that an end of the mean leaves out. */
export function omittedTerms(terms: readonly Term[], end: 'low' | 'high'): ReadonlySet<Term> {
  return choiceAt(terms, end).omitted;
}

/**
 * Optional terms are taken greedily: in the order of their scores, as long as each still moves the mean towards the
 * desired end.
 */
function choiceAt(
  terms: readonly Term[],
  end: 'low' | 'high',
): { readonly omitted: ReadonlySet<Term>; readonly weight: number } {
  const omitted = new Set<Term>();
  let weight = 0;
  let points = 0;
  for (const term of terms) {
    if (term.weight === 0) continue;
    if (term.presence === 'maybe') {
      omitted.add(term);
      continue;
    }
    weight += term.weight;
    points += term.weight * term.range[end];
  }
  const direction = end === 'low' ? 1 : -1;
  for (const term of [...omitted].sort((a, b) => direction * (a.range[end] - b.range[end]))) {
    const helps = weight === 0 || direction * (term.range[end] - points / weight) < 0;
    if (!helps) break;
    omitted.delete(term);
    weight += term.weight;
    points += term.weight * term.range[end];
  }
  return { omitted, weight };
}
