import type { QuestionState } from '../../../core/model/question-state.js';
import type { QuestionResult } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { questionOf } from '../../en/phrases.js';
import type * as en from '../../en/portfolio/answers.js';
import { answerLabel } from '../phrases.js';
import { PORTFOLIO } from './headings.js';

const WITHOUT_ANSWER: Readonly<Partial<Record<QuestionState, string>>> = {
  stale: 'la respuesta es demasiado antigua',
  contradicted: 'la página dice otra cosa',
  'not-applicable': 'no se aplica',
};

export const shownAnswer: typeof en.shownAnswer = (rubric, { id, state, value }) => {
  const isCounted = state === 'answered' || state === 'partial';
  return isCounted && value !== undefined
    ? answerLabel(rubric, id, value)
    : (WITHOUT_ANSWER[state] ?? PORTFOLIO.noAnswer);
};

export const kindText: typeof en.kindText = ({ proof, report }, length = 'whole') => {
  const kind = proof.answers.find(({ state }) => state !== 'not-applicable');
  return kind === undefined ? PORTFOLIO.noAnswer : wordsOf(report.rubric, kind, length);
};

export const showText: typeof en.showText = ({ show, report }, length = 'whole') => {
  const best = show.answers.find(({ id }) => id === show.question);
  const lost = show.answers.filter(({ state, score }) => state === 'answered' && score?.high === 0);
  const against = lost.map((row) => wordsOf(report.rubric, row, length));
  if (best === undefined) return against[0] ?? PORTFOLIO.nothingToShow;
  return [wordsOf(report.rubric, best, length), ...(length === 'whole' ? against : [])].join('; pero: ');
};

function wordsOf(rubric: Rubric, row: QuestionResult, length: en.Length): string {
  const question = questionOf(rubric, row.id);
  if (length === 'whole' || row.state !== 'answered' || question === undefined || !('options' in question))
    return shownAnswer(rubric, row);
  return question.options.find(({ value }) => value === row.value)?.because ?? shownAnswer(rubric, row);
}
