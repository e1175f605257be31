import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import { type AssessedQuestion, presenceOf } from '../scoring/assessment.js';
import { omittedTerms, type Term } from '../scoring/interval.js';
import { canScore } from '../scoring/question-score.js';
import { briefOf, type ExplanationInput, rounded } from './explanation-input.js';
import type { CriterionExplanation, LeftOutQuestion, QuestionTerm } from './model.js';
import { readersOf, withKind } from './rules.js';

/** Explains one criterion: the weighted mean of its questions with its numbers, and what it leaves out. */
export function explainCriterion(input: ExplanationInput, id: string): CriterionExplanation {
  const assessed = input.assessment.criteria.find(({ criterion }) => criterion.id === id);
  const row = input.report.result.criteria.find((each) => each.id === id);
  if (assessed === undefined || row === undefined) throw new Error(`no such criterion: ${id}`);
  const { criterion, questions } = assessed;
  const terms = termsOf(questions);
  return {
    ...withKind('criterion', input),
    criterion: {
      id,
      title: criterion.title,
      ...(criterion.why !== undefined && { why: criterion.why }),
      weight: criterion.weight,
      share: row.share,
      ...(row.score && { own: row.score }),
      points: row.points,
    },
    terms,
    weights: { low: weightAt('low', terms), high: weightAt('high', terms) },
    leftOut: questions.filter((each) => !isCounted(each)).map(leftOut),
    readBy: readersOf(input, { criterion: id }),
  };
}

type Counted = AssessedQuestion & { readonly range: Interval };

function isCounted(each: AssessedQuestion): each is Counted {
  return each.range !== undefined && each.question.weight > 0;
}

function termsOf(questions: readonly AssessedQuestion[]): readonly QuestionTerm[] {
  const pairs = questions.filter(isCounted).map((assessed) => {
    const { question, range, asked } = assessed;
    const term: Term = { weight: question.weight, range, presence: presenceOf(asked) };
    return { assessed, term };
  });
  const terms = pairs.map(({ term }) => term);
  const omitted = { low: omittedTerms(terms, 'low'), high: omittedTerms(terms, 'high') };
  return pairs.map(({ assessed, term }) => ({
    ...briefOf(assessed),
    weight: term.weight,
    score: rounded(term.range),
    presence: term.presence,
    ...(assessed.asked === 'unknown' && whenOf(assessed)),
    counted: { low: !omitted.low.has(term), high: !omitted.high.has(term) },
  }));
}

function weightAt(end: 'low' | 'high', terms: readonly QuestionTerm[]): number {
  return roundOnce(terms.reduce((sum, { weight, counted }) => (counted[end] ? sum + weight : sum), 0));
}

function leftOut(assessed: AssessedQuestion): LeftOutQuestion {
  const { answer } = assessed;
  const why = whyLeftOut(assessed);
  return {
    ...briefOf(assessed),
    why,
    ...(why === 'not-asked' && whenOf(assessed)),
    ...(why === 'not-applicable' && answer?.kind === 'not-applicable' && { reason: answer.reason }),
  };
}

function whyLeftOut({ question, state }: AssessedQuestion): LeftOutQuestion['why'] {
  if (state === 'not-asked' || state === 'not-applicable') return state;
  return canScore(question) ? 'no-weight' : 'not-scored';
}

function whenOf({ question: { when } }: AssessedQuestion): Pick<LeftOutQuestion, 'when'> {
  return { ...(when !== undefined && { when }) };
}
