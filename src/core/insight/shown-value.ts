import type { AnswerValue } from '../model/answer.js';
import { roundOnce } from '../model/round.js';

/** As in an answers file, without float noise; several marks are separated by commas. */
export function shownValue(value: AnswerValue): string {
  return String(typeof value === 'number' ? roundOnce(value) : value);
}
