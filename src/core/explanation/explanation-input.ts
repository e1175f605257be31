import { valuePart } from '../model/answer.js';
import type { Outcome } from '../model/problem.js';
import type { Interval, Report, ResultPart } from '../model/result.js';
import { RESULT_PARTS } from '../model/result-parts.js';
import { roundOnce } from '../model/round.js';
import { type AssessedReport, assessedReport } from '../report/build-report.js';
import type { ReportInput } from '../report/report-input.js';
import { type AssessedQuestion, type Assessment, assessedQuestions } from '../scoring/assessment.js';
import type { AnswerBrief, ExplanationHead } from './model.js';

type ExplainedPart = Exclude<ResultPart, 'outlook' | 'flips'>;

/** A report with what explanations show of it. */
export type ExplainedReport = Report<ExplainedPart>;

const PARTS = RESULT_PARTS.filter((part) => part !== 'outlook' && part !== 'flips');

/** What explanations are made from: the report that they explain, its assessment, and the answers. */
export type ExplanationInput = AssessedReport<ExplainedPart>;

/** Evaluates one candidate so that it can be explained; a problem if no question applies to it. */
export function explanationInput(input: ReportInput): Outcome<ExplanationInput> {
  return assessedReport(input, PARTS);
}

/** What every explanation begins with. */
export function headOf({ report: { result } }: ExplanationInput): ExplanationHead {
  const { schemaVersion, tool, rubric, weighting, asOf, strictEvidence, candidate, score, verdict } = result;
  const strict = strictEvidence && { strictEvidence };
  const own = weighting && { weighting };
  return { schemaVersion, tool, rubric, ...own, asOf, ...strict, candidate, score, verdict };
}

/** The state of a question in brief. */
export function briefOf({ question, state, answer }: AssessedQuestion): AnswerBrief {
  return {
    question: question.id,
    ask: question.ask,
    state,
    ...valuePart(answer),
  };
}

/** One question of an assessment; ids have been checked before. */
export function assessedQuestion(assessment: Assessment, id: string): AssessedQuestion {
  const found = assessedQuestions(assessment).find(({ question }) => question.id === id);
  if (found === undefined) throw new Error(`no such question: ${id}`);
  return found;
}

/** Both ends times a factor, rounded for the result. */
export function rounded({ low, high }: Interval, factor = 1): Interval {
  return { low: roundOnce(low * factor), high: roundOnce(high * factor) };
}
