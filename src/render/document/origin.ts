import type { Candidate } from '../../core/model/answer.js';
import type { RubricRef } from '../../core/model/loaded-rubric.js';

/** The candidate, the rubric and the day. */
export interface Origin {
  readonly candidate?: Candidate;
  /** What the rubric asks about the candidate: its title. */
  readonly asks?: string;
  readonly rubric: RubricRef;
  readonly asOf: string;
  readonly tool: { readonly name: string; readonly version: string };
}
