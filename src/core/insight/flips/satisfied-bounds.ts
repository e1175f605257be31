import type { AnswerValue } from '../../model/answer.js';
import { roundOnce } from '../../model/round.js';
import type { Question } from '../../model/rubric.js';
import type { WhatIf } from '../what-if.js';
import type { ComparedValues } from './compared-values.js';

/** A tried answer, and the criterion that it would count in. */
interface Tried {
  readonly question: Question;
  readonly value: AnswerValue;
  readonly criterion?: string;
}

/** The bounds in conditions that each end of the criterion's score would satisfy. */
export function satisfiedBounds(
  { criterionGiven }: WhatIf,
  marks: ComparedValues,
  { question, value, criterion }: Tried,
): string {
  const bounds = criterion === undefined ? [] : marks.bounds(criterion);
  if (criterion === undefined || bounds.length === 0) return '';
  const score = criterionGiven(question, value, criterion);
  if (score === undefined) return '';
  const ends = [roundOnce(score.low), roundOnce(score.high)];
  return bounds.map((bound) => ends.filter((end) => end >= bound).length).join('');
}
