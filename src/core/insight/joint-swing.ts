import { withAnswer } from '../answers/with-answer.js';
import type { AnswerSet, AnswerValue } from '../model/answer.js';
import { isUndecided } from '../model/question-state.js';
import type { Question, Rubric } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import { dependentsIn } from '../rubric/dependents.js';
import { totalTerm } from '../scoring/assess-intervals.js';
import {
  type AssessedQuestion,
  type Assessment,
  assessedQuestions,
  type ScoredCriterion,
} from '../scoring/assessment.js';
import { evaluationAfter, evaluationIn, type Look, termsOf } from '../scoring/evaluation.js';
import { meanRange } from '../scoring/interval.js';

/** Each path through nested gates costs one scoring; beyond that, what remains optional makes the swing wider. */
const MOST_SCORINGS = 64;

/** The open questions that may be asked, depending on the answer to another one. */
export function behindGates(assessment: Assessment): readonly AssessedQuestion[] {
  return assessedQuestions(assessment).filter(
    ({ asked, state }) => asked === 'unknown' && isUndecided(state),
  );
}

/** A gate, the answers to try, and the open questions behind it. */
export interface JointTrial {
  readonly rubric: Rubric;
  readonly answers: AnswerSet;
  readonly asOf: string;
  readonly gate: Question;
  readonly behind: ReadonlySet<string>;
  readonly valuesOf: (question: Question) => readonly AnswerValue[];
  /** The assessment of the answers before any is tried. */
  readonly assessment: Assessment;
}

/** Low ends of the score, out of 100, of a gate with the questions behind it, including worst and best. */
export function jointEnds(trial: JointTrial): readonly number[] {
  const { rubric, asOf, gate, behind, valuesOf } = trial;
  const index = rubricIndex(rubric);
  const dependents = dependentsIn(rubric);
  let left = MOST_SCORINGS;
  const given = (answers: AnswerSet, question: Question, before: States): readonly number[] =>
    valuesOf(question).flatMap((value) => {
      left -= 1;
      const varied = withAnswer(rubric, answers, question, { kind: 'value', value });
      const look = evaluationAfter(index, { given: varied, asOf, changed: dependents(question.id) }, before);
      const all = [...index.questions.keys()].map(look.question);
      const inDoubt = all.filter(({ asked }) => asked === 'unknown').map((each) => each.question.id);
      const nested = all.find(
        ({ question: { id }, asked, state }) =>
          asked === 'yes' &&
          isUndecided(state) &&
          behind.has(id) &&
          inDoubt.some((each) => dependents(id).questions.has(each)),
      );
      return nested !== undefined && left > 0
        ? given(varied, nested.possible, look)
        : endsWithin(rubric, look, behind);
    });
  return given(trial.answers, gate, evaluationIn(trial.assessment));
}

type States = Pick<Look, 'question' | 'criterion'>;

/** With the questions behind the gate at their worst and at their best; other open questions keep the low end low. */
function endsWithin(
  { criteria }: Rubric,
  { question, criterion: scoreOf }: States,
  behind: ReadonlySet<string>,
): readonly number[] {
  const atBest = (asked: 'yes' | 'no') => (each: AssessedQuestion) => {
    if (!behind.has(each.question.id) || !isUndecided(each.state) || each.range === undefined) return each;
    if (each.asked === 'unknown' && asked === 'no') return { ...each, range: undefined };
    return { ...each, asked: 'yes' as const, range: { low: each.range.high, high: each.range.high } };
  };
  const best = (asked: 'yes' | 'no'): number | undefined =>
    lowEnd(
      criteria.map((criterion) => {
        if (!criterion.questions.some(({ id }) => behind.has(id))) return scoreOf(criterion.id);
        const questions = criterion.questions.map(({ id }) => atBest(asked)(question(id)));
        return { criterion, mean: meanRange(termsOf(questions)) };
      }),
    );
  const worst = lowEnd(criteria.map(({ id }) => scoreOf(id)));
  return [worst, best('yes'), best('no')].flatMap((end) => end ?? []);
}

function lowEnd(criteria: readonly ScoredCriterion[]): number | undefined {
  const range = meanRange(criteria.map(totalTerm))?.range;
  return range && range.low * 100;
}
