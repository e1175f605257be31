import { answersForPeople, isForPrograms, rubricIn } from '../../cli/rubric-in.js';
import { evidenceRule } from '../../cli/warn-missing-answers.js';
import type { AnswerSet } from '../../core/model/answer.js';
import type { LoadedRubric } from '../../core/model/loaded-rubric.js';
import { memoise } from '../../core/model/memoise.js';
import type { Rubric } from '../../core/model/rubric.js';
import { assessedReport } from '../../core/report/build-report.js';
import type { Format } from '../../render/renderers.js';
import type { EvaluateContext } from './context.js';
import { extentOf } from './deliver-report.js';
import { partsShown } from './reports.js';

/** The report as each format has it: they differ in the language of texts alone, so one is nearly always enough. */
export function reportsIn(
  { flags, plan, ports }: EvaluateContext,
  loaded: LoadedRubric,
  answers: AnswerSet,
): (format: Format) => ReturnType<typeof assessedReport> {
  const { stamp } = loaded;
  const evidence = evidenceRule(flags);
  const parts = partsShown(plan.format, plan.reports, extentOf(flags));
  const builder = (of: AnswerSet): ((rubric: Rubric) => ReturnType<typeof assessedReport>) =>
    memoise((rubric: Rubric) =>
      assessedReport(
        { rubric, stamp, answers: of, evidence, asOf: plan.asOf, toolVersion: ports.version },
        parts,
      ),
    );
  const shown = answersForPeople(answers);
  const forPrograms = builder(answers);
  const forPeople = shown === answers ? forPrograms : builder(shown);
  return (format) => (isForPrograms(format) ? forPrograms : forPeople)(rubricIn(loaded, format));
}
