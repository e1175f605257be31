import type { AnswerValue } from '../answers/model.js';
import { roundOnce } from '../scoring/round.js';

/** As an answers file would have it, without float noise; several marks stand with commas between them. */
export function shownValue(value: AnswerValue): string {
  return String(typeof value === 'number' ? roundOnce(value) : value);
}
