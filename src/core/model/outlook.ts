/** The ways in which the open answers could be filled in, by where they end; it is not a chance. */
export interface WaysOutlook {
  /** Parts of the ways, in (0, 1], by band, lowest first; they add up to 1. `stop` alone where a knock-out is hit. */
  readonly ways: Readonly<Record<string, number>>;
  /** The scores, out of 100, of the middle of the ways; `share` is how much of them that is. */
  readonly middle: { readonly low: number; readonly high: number; readonly share: number };
  /** Ids of the knock-outs that are not ruled out; ways that hit one are left out. */
  readonly unless: readonly string[];
  /** The number of questions that take part. */
  readonly open: number;
  readonly method: 'exact' | 'sampled';
  /** Half the width of a 95 % interval of each part; 0 if exact. */
  readonly error: number;
}

/** Why there is none: the weighted part, in [0, 1], that is answered is too small. */
export interface NoOutlook {
  readonly reason: { readonly answered: number };
}

export type Outlook = WaysOutlook | NoOutlook;

/** The weighted part of what counts that has to be answered; with less, ways say more about the rubric than about the candidate. */
export const LEAST_ANSWERED = 0.6;
