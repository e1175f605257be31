import type { AnswerBrief } from '../../../core/explanation/model.js';
import type { AnswerOutcome } from '../../../core/explanation/question-model.js';
import type { AnswerValue } from '../../../core/model/answer.js';
import type { Condition, Rubric, Scalar } from '../../../core/model/rubric.js';
import { conditionWords } from '../../../words/en/condition-words.js';
import { ANSWER_STATES, LIST_LEADS } from '../../../words/en/explanation/answer.js';
import { answerLabel, fromTo, orStop, questionText, verdictWord } from '../../../words/en/phrases.js';

/** A condition with the texts of questions, answers and criteria that a person knows. */
function conditionInFull(condition: Condition, rubric: Rubric): string {
  return conditionWords(condition, {
    question: (id) => `"${questionText(rubric, id)}"`,
    criterion: (id) => rubric.criteria.find((each) => each.id === id)?.title ?? id,
    value: (question, value) => valueInFull(rubric, question, value),
  });
}

/** A condition at the beginning of a sentence, and its parts if it has several. */
export function clauseOf(
  condition: Condition,
  rubric: Rubric,
): { readonly lead: string; readonly parts: readonly string[] } {
  const isList = condition.kind === 'all' || condition.kind === 'any';
  if (!isList || condition.of.length < 2)
    return { lead: `${conditionInFull(condition, rubric)}.`, parts: [] };
  const last = condition.of.length - 1;
  const parts = condition.of.map((part, at) => `${conditionInFull(part, rubric)}${at === last ? '.' : ';'}`);
  return { lead: LIST_LEADS[condition.kind], parts };
}

/** Only labels are quoted, not numbers. */
function valueInFull(rubric: Rubric, question: string, value: Scalar): string {
  const label = answerLabel(rubric, question, value);
  return typeof value === 'number' ? label : `"${label}"`;
}

/** An answer and its state. */
export function answerInWords(
  { question, state, value }: Pick<AnswerBrief, 'question' | 'state' | 'value'>,
  rubric: Rubric,
): string {
  const said = value === undefined ? undefined : `"${answerLabel(rubric, question, value)}"`;
  return ANSWER_STATES[state](said);
}

/** The name of an answer in a table. */
export function answerName(rubric: Rubric, question: string, value: AnswerValue): string {
  return answerLabel(rubric, question, value);
}

/** The verdict of an answer, or what it may be. */
export function verdictCell({ verdict, firm, range: [lowest, highest] }: AnswerOutcome): string {
  if (firm) return verdictWord(verdict);
  const open =
    verdict === highest ? verdictWord(verdict) : fromTo(verdictWord(verdict), verdictWord(highest));
  return lowest === 'stop' ? orStop(open) : open;
}
