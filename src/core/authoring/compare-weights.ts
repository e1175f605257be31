import type { LoadedRubric, RubricRef } from '../model/loaded-rubric.js';
import { roundOnce } from '../model/round.js';
import type { WeightsOrigin } from '../model/rubric-parts.js';
import { sharesById } from './weights.js';

/** A rubric that has a person's weights in place of those of the one that it extends. */
export interface Overlay {
  /** Its file, as the person named it. */
  readonly file: string;
  readonly loaded: LoadedRubric;
  readonly weighting: WeightsOrigin;
}

/** What one criterion weighs, as a part of the total in [0, 1]. */
export interface CriterionShares {
  readonly id: string;
  readonly title: string;
  readonly base: number;
  /** In the order of the overlays. */
  readonly shares: readonly number[];
  /** Between the greatest and the least of the shares; of a single one, from that of the rubric. */
  readonly apart: number;
}

/** The weights of several people side by side, and those of the rubric. */
export interface WeightsComparison {
  readonly base: RubricRef;
  readonly overlays: readonly Overlay[];
  readonly criteria: readonly CriterionShares[];
  /** The criterion whose shares are farthest apart; missing if all are the same. */
  readonly farthest?: CriterionShares;
}

/** Sets the weights of overlays of one rubric side by side. */
export function compareWeights(base: LoadedRubric, overlays: readonly Overlay[]): WeightsComparison {
  const titles = new Map(base.rubric.criteria.map(({ id, title }) => [id, title]));
  const theirs = overlays.map(({ loaded }) => sharesById(loaded.rubric));
  const criteria = [...sharesById(base.rubric)].map(([id, share]): CriterionShares => {
    const title = String(titles.get(id));
    const shares = theirs.map((each) => each.get(id) ?? 0);
    const compared = shares.length === 1 ? [share, ...shares] : shares;
    const apart = roundOnce(Math.max(...compared) - Math.min(...compared));
    return { id, title, base: share, shares, apart };
  });
  const farthest = farthestOf(criteria);
  return { base: base.stamp, overlays, criteria, ...(farthest && { farthest }) };
}

function farthestOf(criteria: readonly CriterionShares[]): CriterionShares | undefined {
  return criteria.reduce<CriterionShares | undefined>(
    (most, each) => (each.apart > (most?.apart ?? 0) ? each : most),
    undefined,
  );
}
