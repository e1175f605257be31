import type { Credential } from '../../../core/model/portfolio.js';
import type { QuestionResult } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { answerLabel, questionOf } from '../phrases.js';
import { PORTFOLIO } from './headings.js';
import { BUT, WITHOUT_ANSWER } from './words.js';

/** An answer as the person saw it when giving it, or why there is none that counts. */
export function shownAnswer(rubric: Rubric, { id, state, value }: QuestionResult): string {
  const isCounted = state === 'answered' || state === 'partial';
  return isCounted && value !== undefined
    ? answerLabel(rubric, id, value)
    : (WITHOUT_ANSWER[state] ?? PORTFOLIO.noAnswer);
}

/** How much is said: the answers as they were given, or the few words that the rubric has for them. */
export type Length = 'whole' | 'short';

/** By what kind of proof a credential proves its skills. */
export function kindText({ proof, report }: Credential, length: Length = 'whole'): string {
  const kind = proof.answers.find(({ state }) => state !== 'not-applicable');
  return kind === undefined ? PORTFOLIO.noAnswer : wordsOf(report.rubric, kind, length);
}

/** The one thing to show; as a whole also what speaks against it. */
export function showText({ show, report }: Credential, length: Length = 'whole'): string {
  const best = show.answers.find(({ id }) => id === show.question);
  const lost = show.answers.filter(({ state, score }) => state === 'answered' && score?.high === 0);
  const against = lost.map((row) => wordsOf(report.rubric, row, length));
  if (best === undefined) return against[0] ?? PORTFOLIO.nothingToShow;
  return [wordsOf(report.rubric, best, length), ...(length === 'whole' ? against : [])].join(BUT);
}

function wordsOf(rubric: Rubric, row: QuestionResult, length: Length): string {
  const question = questionOf(rubric, row.id);
  if (length === 'whole' || row.state !== 'answered' || question === undefined || !('options' in question))
    return shownAnswer(rubric, row);
  return question.options.find(({ value }) => value === row.value)?.because ?? shownAnswer(rubric, row);
}
