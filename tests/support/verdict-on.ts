import type { AnswerSet } from '../../src/core/model/answer.js';
import type { Rubric } from '../../src/core/model/rubric.js';
import type { VerdictResult } from '../../src/core/model/verdict.js';
import { buildReport } from '../../src/core/report/build-report.js';
import { arbitraryAnswers, arbitraryRubric } from './arbitrary-rubric.js';

/** Any small rubric, with answers to some of it. */
export const arbitraryCase = arbitraryRubric({ conditions: 'with' }).chain((rubric) =>
  arbitraryAnswers(rubric).map((answers) => ({ rubric, answers })),
);

/** The verdict of the report; undefined if nothing applies. */
export function verdictOn(rubric: Rubric, answers: AnswerSet, asOf: string): VerdictResult | undefined {
  const stamp = { id: rubric.id, version: rubric.version, sha256: '' };
  const built = buildReport({ rubric, stamp, answers, asOf, toolVersion: '1.0.0' });
  return built.ok ? built.value.result.verdict : undefined;
}
