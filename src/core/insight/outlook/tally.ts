import type { Interval } from '../../model/result.js';
import type { Band } from '../../model/rubric.js';

/** Adds up where ways end. */
export class Tally {
  private whole = 0;
  private readonly byBand: number[];
  private readonly scores: number[] = [];
  private readonly parts: number[] = [];

  /** Begins without any way. */
  constructor(private readonly bands: readonly Band[]) {
    this.byBand = bands.map(() => 0);
  }

  /** The number of ways added. */
  get count(): number {
    return this.scores.length;
  }

  /** Adds a way with its part of all ways; the band by its place among all. */
  add(band: number, score: number, part: number): void {
    this.whole += part;
    this.byBand[band] = Number(this.byBand[band]) + part;
    this.scores.push(score);
    this.parts.push(part);
  }

  /** The share of each band with a way, lowest first; rounded so that they add up to 1. */
  shares(): Readonly<Record<string, number>> {
    const shares: [string, number][] = [];
    let sum = 0;
    let millionths = 0;
    for (const [at, band] of [...this.bands.entries()].reverse()) {
      sum += Number(this.byBand[at]);
      const upTo = Math.round((1e6 * sum) / this.whole);
      if (upTo > millionths) shares.push([band.id, (upTo - millionths) / 1e6]);
      millionths = upTo;
    }
    return Object.fromEntries(shares);
  }

  /** The percentiles of the score with this part of the ways below the one, and above the other. */
  middle(outside: number): Interval {
    const rising = this.scores
      .map((_, at) => at)
      .sort((a, b) => Number(this.scores[a]) - Number(this.scores[b]));
    return { low: this.scoreAt(rising, outside), high: this.scoreAt(rising, 1 - outside) };
  }

  /** The lowest score that at least this part of the ways does not exceed. */
  private scoreAt(rising: readonly number[], part: number): number {
    // Float noise must not move on to the next score.
    const enough = part * this.whole * (1 - 1e-12);
    let sum = 0;
    const reached = rising.find((at) => {
      sum += Number(this.parts[at]);
      return sum >= enough;
    });
    return Number(this.scores[Number(reached)]);
  }
}
