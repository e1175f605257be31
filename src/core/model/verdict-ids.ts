import type { Band } from './rubric.js';

/** Every id that a verdict of this rubric can have, best first. */
export function verdictIds(bands: readonly Pick<Band, 'id'>[]): readonly string[] {
  return [...bands.map(({ id }) => id), 'stop'];
}
