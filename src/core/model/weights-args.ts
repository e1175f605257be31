import type { WeightMethod } from './rubric-parts.js';
import type { Named } from './usage-args.js';

/** What each code about weights that a person gives carries. */
export interface WeightsArgs {
  /** `of` is the number of criteria. */
  'weights/value': {
    readonly criterion: string;
    readonly found: string;
    readonly method: WeightMethod;
    readonly of: number;
  };
  'weights/missing': { readonly criteria: readonly string[]; readonly method: WeightMethod };
  /** No criterion has the whole 100; `found` is the most that one has. */
  'weights/top': { readonly found: number };
  'weights/sum': { readonly found: number };
  'weights/rank-twice': { readonly rank: number; readonly criteria: readonly string[] };
  'weights/nothing': { readonly criteria: readonly string[] };
  /** A rubric that cannot be named by a relative path from the file that would extend it. */
  'weights/far-base': Named & { readonly base: string };
  'weights/no-overlay': Named;
  /** `path` is what it changes besides weights. */
  'weights/not-alone': Named & { readonly path: string };
  'weights/other-base': Named & { readonly base: string; readonly other: string };
}
