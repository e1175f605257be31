import { questionShares } from '../insight/shares.js';
import { whatIf } from '../insight/what-if.js';
import { valuePart } from '../model/answer.js';
import type { ChecklistItem } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { Criterion, Question } from '../model/rubric.js';
import { ageInDays, lastFreshDay } from '../scoring/age.js';
import type { AssessedQuestion } from '../scoring/assessment.js';
import { assessedQuestion, type ExplanationInput, rounded } from './explanation-input.js';
import type { Reader } from './model.js';
import type { QuestionExplanation } from './question-model.js';
import { readersOf, withKind } from './rules.js';
import { outcomeOf, triedAnswers } from './tries.js';

/** Explains one question: its answer, the outcomes of other answers, what depends on it, and what to check. */
export function explainQuestion(input: ExplanationInput, id: string): QuestionExplanation {
  const { report, answers, assessment } = input;
  const { asOf, score } = report.result;
  const assessed = assessedQuestion(assessment, id);
  const { question, criterion } = assessed;
  const attempt = whatIf(report.rubric, answers, asOf, assessment);
  const without = attempt.without(question);
  const share = questionShares(assessment).get(id);
  const readBy = readersOf(input, { question: id, ...(criterion && { criterion: criterion.id }) });
  return {
    ...withKind('question', input),
    question: questionFacts(assessed),
    ...(criterion && { criterion: criterionFacts(criterion) }),
    answer: answerFacts(assessed, asOf),
    ...(share !== undefined && share > 0 && { share: roundOnce(share) }),
    curve: curveOf(question),
    tries: triedAnswers(input, attempt, assessed),
    ...(without && { ifUnknown: outcomeOf(without, score) }),
    readBy,
    checklist: checksOf(input, id, readBy),
  };
}

function questionFacts({ question, asked }: AssessedQuestion): QuestionExplanation['question'] {
  const { id, ask, hint, guidance, type, weight, evidence, maxAge, when, improve } = question;
  return {
    id,
    ask,
    ...(hint !== undefined && { hint }),
    ...(guidance !== undefined && { guidance }),
    type,
    ...(question.type === 'number' && question.unit !== undefined && { unit: question.unit }),
    weight,
    evidence,
    ...(maxAge !== undefined && { maxAge }),
    asked,
    ...(when !== undefined && { when }),
    ...(improve !== undefined && { improve }),
  };
}

function criterionFacts({ id, title, why, weight }: Criterion): QuestionExplanation['criterion'] {
  return { id, title, ...(why !== undefined && { why }), weight };
}

function answerFacts(
  { question, state, answer, range }: AssessedQuestion,
  asOf: string,
): QuestionExplanation['answer'] {
  const { source, checked, ...evidence } = answer?.evidence ?? {};
  const freshUntil = lastFreshDay(checked, question.maxAge);
  return {
    state,
    ...valuePart(answer),
    ...(answer?.kind === 'not-applicable' && { reason: answer.reason }),
    ...(source !== undefined && { source }),
    ...(checked !== undefined && { checked, age: ageInDays(checked, asOf) }),
    ...(freshUntil !== undefined && { freshUntil }),
    ...evidence,
    ...(range && { score: rounded(range) }),
  };
}

function curveOf(question: Question): QuestionExplanation['curve'] {
  if (question.type === 'number') return question.curve ?? [];
  return question.type === 'date' ? (question.ageCurve ?? []) : [];
}

/** Its own checks, and those of the knock-outs that read it. */
function checksOf(
  { report }: ExplanationInput,
  id: string,
  readBy: readonly Reader[],
): readonly ChecklistItem[] {
  const knockouts = readBy.filter(({ kind, reads }) => kind === 'knockout' && reads === 'answer');
  return report.result.checklist.filter(
    ({ question, knockout }) => question === id || knockouts.some((each) => each.id === knockout),
  );
}
