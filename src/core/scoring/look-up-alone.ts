import type { RubricIndex } from '../model/rubric-index.js';
import type { ScoredCriterion } from './assess-intervals.js';
import type { AssessedQuestion } from './assessment.js';
import { assessQuestion, type Evaluation, entryIn, evaluationBy, termsOf } from './evaluation.js';
import { meanRange } from './interval.js';
import type { AnswerSource } from './question-state.js';

/** The states of questions, criteria and conditions after changing one answer. */
export interface VariedLookUp extends Omit<Evaluation, 'criterion'> {
  readonly criterion: (id: string) => ScoredCriterion;
}

/** Answers that differ in one question. */
interface Variation {
  readonly given: AnswerSource;
  readonly asOf: string;
  readonly question: string;
}

/** Reuses what has not changed, and evaluates the rest with one other answer on which no question depends. */
export function lookUpAlone(
  index: RubricIndex,
  { given, asOf, question: changed }: Variation,
  basis: Pick<VariedLookUp, 'question' | 'criterion'>,
): VariedLookUp {
  const home = entryIn(index, changed);
  const assessed = assessQuestion(home, basis.question(changed).asked, given, asOf);
  const question = (id: string): AssessedQuestion => (id === changed ? assessed : basis.question(id));
  const criterion = (id: string): ScoredCriterion => {
    const known = basis.criterion(id);
    if (id !== home.criterion?.id) return known;
    const all = known.criterion.questions.map((each) => question(each.id));
    return { criterion: known.criterion, mean: meanRange(termsOf(all)) };
  };
  return evaluationBy(question, criterion);
}
