import type { AnswerValue } from '../model/answer.js';
import { roundOnce } from '../model/round.js';

/** As an answers file would have it, without float noise; several marks stand with commas between them. */
export function shownValue(value: AnswerValue): string {
  return String(typeof value === 'number' ? roundOnce(value) : value);
}
