import type { ChangedAnswer, Comparison } from '../../../core/model/comparison.js';
import type { Interval } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { wholeSpan } from '../../numbers/whole-numbers.js';
import { answerLabel, questionText, spanInWords } from '../phrases.js';
import { COMPARISON } from './headings.js';
import { lettersOf } from './names.js';
import { CHANGES } from './words.js';

/** What differs where one candidate is there twice, what moved most points first. */
export function changeSentences({ rubric, candidates, changes }: Comparison): readonly string[] {
  const letters = lettersOf(candidates.map(({ key }) => key));
  return changes.flatMap(({ from, to, answers }) =>
    [...answers]
      .sort((one, other) => moved(other) - moved(one))
      .map((each) => CHANGES.from(letters(from), letters(to), changeText(rubric, each))),
  );
}

function moved({ points }: ChangedAnswer): number {
  if (points === undefined) return 0;
  return Math.max(Math.abs(points.to.low - points.from.low), Math.abs(points.to.high - points.from.high));
}

function changeText(rubric: Rubric, { question, from, to, points }: ChangedAnswer): string {
  const said = (value: ChangedAnswer['from']): string =>
    value === undefined ? COMPARISON.noAnswer : `"${answerLabel(rubric, question, value)}"`;
  const span = (each: Interval): string => spanInWords(wholeSpan(each));
  const worth = points === undefined ? '' : CHANGES.points(span(points.to), span(points.from));
  return CHANGES.answer(questionText(rubric, question), said(to), said(from), worth);
}
