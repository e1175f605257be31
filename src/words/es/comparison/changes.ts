import type { ChangedAnswer } from '../../../core/model/comparison.js';
import type { Interval } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import type * as en from '../../en/comparison/changes.js';
import { lettersOf } from '../../en/comparison/names.js';
import { questionText } from '../../en/phrases.js';
import { wholeSpan } from '../../numbers/whole-numbers.js';
import { answerLabel, spanInWords } from '../phrases.js';
import { COMPARISON } from './headings.js';

export const changeSentences: typeof en.changeSentences = ({ rubric, candidates, changes }) => {
  const letters = lettersOf(candidates.map(({ key }) => key));
  return changes.flatMap(({ from, to, answers }) =>
    [...answers]
      .sort((one, other) => moved(other) - moved(one))
      .map((each) => `De ${letters(from)} a ${letters(to)}: ${changeText(rubric, each)}`),
  );
};

function moved({ points }: ChangedAnswer): number {
  if (points === undefined) return 0;
  return Math.max(Math.abs(points.to.low - points.from.low), Math.abs(points.to.high - points.from.high));
}

function changeText(rubric: Rubric, { question, from, to, points }: ChangedAnswer): string {
  const [was, is] = [from, to].map((value) =>
    value === undefined ? COMPARISON.noAnswer : `"${answerLabel(rubric, question, value)}"`,
  );
  const worth = points === undefined ? '' : ` (${pointsText(points.to)}; antes, ${span(points.from)})`;
  return `${questionText(rubric, question)} ${is}; antes, ${was}${worth}.`;
}

function pointsText(points: Interval): string {
  const said = span(points);
  return `${said} ${said === '1' ? 'punto' : 'puntos'}`;
}

function span(points: Interval): string {
  return spanInWords(wholeSpan(points));
}
