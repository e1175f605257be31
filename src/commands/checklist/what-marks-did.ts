import { askAgainLine } from '../../cli/ask-again-line.js';
import type { Messages } from '../../cli/messages.js';
import type { CheckMarks } from '../../core/answers/mark-checks.js';
import type { Gathered } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import type { Checklist } from '../../render/document/report/checklist.js';
import { CHECKLIST } from '../../words/en/commands/checklist.js';
import { actionWords } from '../../words/en/report/action.js';
import { verdictHeadline } from '../../words/en/verdict-summary.js';

/** The list before and after something was marked. */
interface Marked {
  readonly before: Checklist;
  readonly now: Checklist;
  readonly marks: CheckMarks;
  readonly path: string;
  readonly gathered: Gathered;
  readonly ports: Pick<Ports, 'calledAs'>;
  readonly messages: Messages;
}

/** Says what a mark did to the verdict, which question is open again, and what a mark could not do. */
export async function sayWhatMarksDid(marked: Marked): Promise<void> {
  const { before, now, marks, path, gathered, ports, messages } = marked;
  await sayHeadlines(messages, before, now);
  const questions = contradictedQuestions(marked);
  if (questions.length > 0)
    await messages.print(CHECKLIST.askAgain(askAgainLine(ports, gathered, path, questions)));
  const items = new Map(now.result.checklist.map((item) => [item.id, item]));
  const ticked = [...marks].flatMap(([id, { state }]) => (state === 'confirmed' ? [id] : []));
  const sourceless = ticked.filter((id) => items.get(id)?.state === 'open');
  if (sourceless.length > 0) await messages.print(CHECKLIST.needsSource(sourceless));
  const unlisted = [...marks.keys()].filter((id) => !items.has(id));
  if (unlisted.length > 0) await messages.info(CHECKLIST.notListed(unlisted));
}

/** Says what became of the action and the verdict, if they changed. */
export async function sayHeadlines(messages: Messages, before: Checklist, now: Checklist): Promise<void> {
  const [was, is] = [headline(before), headline(now)];
  if (was !== is) await messages.print(CHECKLIST.headline(was, is));
}

function headline({ result, rubric }: Marked['now']): string {
  return `${actionWords(result.verdict, rubric)}; ${verdictHeadline(result.verdict, rubric.bands)}.`;
}

/** The questions that a contradicted check leaves without an answer that counts. */
function contradictedQuestions({ now, marks }: Marked): readonly string[] {
  const { result } = now;
  const rows = [...result.profile, ...result.criteria.flatMap(({ questions }) => questions)];
  const open = new Set(rows.flatMap(({ id, state }) => (state === 'contradicted' ? [id] : [])));
  const ids = result.checklist.flatMap(({ id, question }) =>
    marks.get(id)?.state === 'contradicted' && question !== undefined && open.has(question) ? [question] : [],
  );
  return [...new Set(ids)];
}
