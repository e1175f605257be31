import { checkAnswers } from '../../src/core/answers/check-answers.js';
import type { Interval, Result, ResultPart } from '../../src/core/model/result.js';
import type { Rubric } from '../../src/core/model/rubric.js';
import { assessedReport } from '../../src/core/report/build-report.js';
import { accepted } from '../support/outcomes.js';
import type { Answers, Reading } from './readings.js';

const AS_OF = '2026-11-22';

/** What is looked at of a result, beside score, verdict and rules. */
const PARTS = ['verdict.until', 'criteria', 'next'] as const;

/** A result with the parts that are looked at, or with the given ones. */
export type Found<Part extends ResultPart = (typeof PARTS)[number]> = Result<Part>;

/** The result for some answers by a rubric. */
function evaluate(rubric: Rubric, answers: Answers): Found {
  return evaluateParts(rubric, answers, PARTS);
}

/** Score, verdict and rules for some answers by a rubric. */
export function decide(rubric: Rubric, answers: Answers): Found<'criteria'> {
  return evaluateParts(rubric, answers, ['criteria']);
}

function evaluateParts<Part extends ResultPart>(
  rubric: Rubric,
  answers: Answers,
  parts: readonly Part[],
): Found<Part> {
  const checked = accepted(checkAnswers(rubric, { candidate: { name: 'X' }, answers }, AS_OF));
  const stamp = { id: rubric.id, version: rubric.version, sha256: '' };
  const input = { rubric, stamp, answers: checked, asOf: AS_OF, toolVersion: '1.0.0' };
  return accepted(assessedReport(input, parts)).report.result;
}

/** The answers from the pages, with the count of postings from two searches. */
export function withCounts({ pages, full }: Reading): Answers {
  return { ...pages, 'postings-share': full['postings-share'] ?? 'unknown' };
}

/** The answers without that to one question. */
export function without(answers: Answers, question: string): Answers {
  const { [question]: _, ...others } = answers;
  return others;
}

/** How many points lie between the ends of a score. */
export function widthOf({ low, high }: Interval): number {
  return high - low;
}

/** How many open questions are looked up, what decides most first, until one action is left; Infinity if none is. */
export function answersUntilAction(rubric: Rubric, { pages, full }: Reading): number {
  let answers = pages;
  const asked = new Set<string>();
  for (;;) {
    const { verdict, next } = evaluate(rubric, answers);
    if (verdict.action !== 'wait') return asked.size;
    const first = [...(verdict.until?.settle ?? []), ...next.map(({ question }) => question)];
    const question = first.find((id) => !asked.has(id));
    if (question === undefined) return Number.POSITIVE_INFINITY;
    asked.add(question);
    answers = question in full ? { ...answers, [question]: full[question] } : answers;
  }
}
