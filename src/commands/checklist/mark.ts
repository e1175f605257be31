import type { Messages } from '../../cli/messages.js';
import { answersFor, rubricIn } from '../../cli/rubric-in.js';
import { saveInPlace } from '../../cli/save-in-place.js';
import { type CheckMarks, withMarks } from '../../core/answers/mark-checks.js';
import type { AnswerSet } from '../../core/model/answer.js';
import type { FailureReason } from '../../core/model/exit-status.js';
import { type Outcome, success } from '../../core/model/problem.js';
import type { Report } from '../../core/model/result.js';
import { assessedReport } from '../../core/report/build-report.js';
import { type QuestionToProvider, questionsToProvider } from '../../core/report/questions-to-provider.js';
import type { Gathered } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import { CHECKLIST_PARTS } from '../../render/renderers.js';
import type { ChecklistPlan } from './plan.js';
import { sayWhatMarksDid } from './what-marks-did.js';

/** What a checklist shows, and what a letter asks. */
export interface Listed extends Report<(typeof CHECKLIST_PARTS)[number]> {
  readonly questions: readonly QuestionToProvider[];
}

/** One run of `credcheck checklist`. */
export interface ChecklistContext {
  readonly plan: ChecklistPlan;
  readonly ports: Ports;
  readonly messages: Messages;
}

/** What a mark came to: the list now, and what could not be saved. */
export interface Marked {
  readonly report: Listed;
  readonly saving: readonly FailureReason[];
}

/** The report on answers, as far as a checklist needs it. */
export function reportOn(
  { loaded }: Gathered,
  answers: AnswerSet,
  { plan, ports }: ChecklistContext,
): Outcome<Listed> {
  const { stamp } = loaded;
  const { asOf, evidence, format } = plan;
  const rubric = rubricIn(loaded, format);
  const shown = answersFor(answers, format);
  const input = { rubric, stamp, answers: shown, asOf, evidence, toolVersion: ports.version };
  const built = assessedReport(input, CHECKLIST_PARTS);
  if (!built.ok) return built;
  const { report, assessment } = built.value;
  const questions = questionsToProvider(rubric, assessment, report.result.checklist);
  return success({ ...report, questions });
}

/** Marks checks, saves the answers at once, and says what the marks did. */
export async function markChecks(
  context: ChecklistContext,
  gathered: Gathered,
  before: Listed,
  marks: CheckMarks,
): Promise<Outcome<Marked>> {
  const answers = withMarks(gathered.answers, marks);
  const report = reportOn(gathered, answers, context);
  if (!report.ok) return report;
  const { plan, ports, messages } = context;
  const { path, asOf } = plan;
  const saving = await saveInPlace({ path, asOf, ports, messages }, gathered, answers);
  if (saving.length === 0) {
    await sayWhatMarksDid({ before, now: report.value, marks, path, gathered, ports, messages });
  }
  return success({ report: report.value, saving });
}
