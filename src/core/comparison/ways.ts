import { eachWay } from '../insight/outlook/each-way.js';
import type { WayEnd } from '../insight/outlook/tree.js';
import type { Contender } from './contender.js';
import { compareOutcomes, type PossibleOutcome } from './standing.js';

/** The outcomes of a candidate's ways, from the lowest, and the part of all ways that each is. */
export interface WayOutcomes {
  readonly outcomes: readonly (PossibleOutcome & { readonly part: number })[];
  readonly method: 'exact' | 'sampled';
}

/** The verdict at the end of a way, in the order of a comparison. */
export function verdictAt({ band }: WayEnd, bands: number): number {
  return bands - band;
}

/** Where the ways of one candidate end, knock-outs apart. */
export function wayOutcomes(contender: Contender): WayOutcomes {
  const { standing, input } = contender;
  // A stopped candidate, and one whose questions count only after an answer that is no level.
  const certain = { outcomes: [{ ...standing.low, part: 1 }], method: 'exact' } as const;
  if (standing.high.verdict === 0) return certain;
  // By verdict, then by score: to make a text of both for each way takes longer than to go through the ways.
  const parts = input.rubric.bands.map(() => new Map<number, PossibleOutcome & { part: number }>());
  let whole = 0;
  const { method } = eachWay(contender.ways(), (end, part) => {
    const { score } = end;
    const alike = parts[end.band];
    const known = alike?.get(score);
    whole += part;
    if (known !== undefined) known.part += part;
    else alike?.set(score, { verdict: verdictAt(end, input.rubric.bands.length), score, part });
  });
  if (whole === 0) return certain;
  const outcomes = parts.flatMap((alike) => [...alike.values()]).sort(compareOutcomes);
  return { outcomes: outcomes.map((each) => ({ ...each, part: each.part / whole })), method };
}

/**
 * The part of all combinations of ways in which each candidate comes first; equal ones share it evenly. The ways of
 * candidates do not depend on each other, so no combination need be tried.
 */
export function partsFirst(all: readonly WayOutcomes[]): readonly number[] {
  const first = all.map(() => 0);
  const below = all.map(() => 0);
  const steps = all
    .flatMap(({ outcomes }, at) => outcomes.map((outcome) => ({ outcome, at })))
    .sort((one, other) => compareOutcomes(one.outcome, other.outcome));
  for (let from = 0; from < steps.length; ) {
    let to = from + 1;
    while (isSame(steps[from], steps[to])) to += 1;
    const here = steps.slice(from, to).map(({ at, outcome: { part } }) => ({ at, part }));
    const others = partBelow(below, here);
    if (others > 0) {
      for (const { at, part } of here) {
        first[at] = Number(first[at]) + part * others * evenShare(at, here, below);
      }
    }
    for (const { at, part } of here) below[at] = Number(below[at]) + part;
    from = to;
  }
  return first;
}

/** The part in which all but the ones here are worse; most steps of many candidates end at the first that is not. */
function partBelow(below: readonly number[], here: readonly { readonly at: number }[]): number {
  let product = 1;
  for (let at = 0; at < below.length && product > 0; at += 1) {
    if (!here.some((one) => one.at === at)) product *= Number(below[at]);
  }
  return product;
}

type Step = { readonly outcome: PossibleOutcome };

function isSame(one: Step | undefined, other: Step | undefined): boolean {
  return one !== undefined && other !== undefined && compareOutcomes(one.outcome, other.outcome) === 0;
}

/** The mean of 1 / (1 + k), where k others have the same outcome, times the part in which none has a better one. */
function evenShare(
  own: number,
  here: readonly { readonly at: number; readonly part: number }[],
  below: readonly number[],
): number {
  if (here.length === 1) return 1;
  // By place: the part of combinations in which so many others have the same outcome.
  let counts = [1];
  for (const { at, part } of here) {
    if (at === own) continue;
    const worse = Number(below[at]);
    counts = [...counts, 0].map((each, k) => each * worse + Number(counts[k - 1] ?? 0) * part);
  }
  return counts.reduce((sum, part, k) => sum + part / (1 + k), 0);
}
