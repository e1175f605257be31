import { askAgainLine } from '../../cli/ask-again-line.js';
import type { Messages } from '../../cli/messages.js';
import type { CheckMarks } from '../../core/answers/mark-checks.js';
import { looksLikePath } from '../../core/answers/named-rubric.js';
import type { CheckEntry } from '../../core/model/answer.js';
import type { Gathered } from '../../loading/gather.js';
import type { Ports } from '../../ports/ports.js';
import type { Checklist } from '../../render/document/report/checklist.js';
import { CHECKLIST } from '../../words/en/commands/checklist.js';
import { UNLESS_STOPPED } from '../../words/en/phrases.js';
import { actionWords } from '../../words/en/report/action.js';
import { OPEN } from '../../words/en/report/overview.js';
import { verdictHeadline } from '../../words/en/verdict-summary.js';
import { commandLine } from '../../words/shell-quoted.js';

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
  const contradicted = idsMarked(marks, 'contradicted');
  await sayHeadlines(messages, before, now, contradicted.length > 0 ? 'always' : 'if changed');
  const items = new Map(now.result.checklist.map((item) => [item.id, item]));
  const questions = [...new Set(contradicted.flatMap((id) => items.get(id)?.question ?? []))];
  if (questions.length > 0) {
    await messages.print(CHECKLIST.askAgain(askAgainLine(ports, gathered, path, questions)));
  }
  const others = contradicted.filter((id) => items.has(id) && items.get(id)?.question === undefined);
  if (others.length > 0) await messages.print(CHECKLIST.sortOut(others, reopenLine(marked, others)));
  const ticked = idsMarked(marks, 'confirmed');
  const sourceless = ticked.filter((id) => items.get(id)?.state === 'open');
  if (sourceless.length > 0) await messages.print(CHECKLIST.needsSource(sourceless));
  const unlisted = [...marks.keys()].filter((id) => !items.has(id));
  if (unlisted.length > 0) await messages.info(CHECKLIST.notListed(unlisted));
}

/** Says what became of the action and the verdict; that they stay as they were only where that is news. */
export async function sayHeadlines(
  messages: Messages,
  before: Checklist,
  now: Checklist,
  when: 'always' | 'if changed' = 'if changed',
): Promise<void> {
  const [was, is] = [headline(before), headline(now)];
  if (was !== is) await messages.print(CHECKLIST.headline(was, is));
  else if (when === 'always') await messages.print(CHECKLIST.stays(is));
}

function idsMarked(marks: CheckMarks, as: CheckEntry['state']): readonly string[] {
  return [...marks].flatMap(([id, { state }]) => (state === as ? [id] : []));
}

function headline({ result, rubric }: Marked['now']): string {
  const { verdict, knockouts } = result;
  const open = verdict.id === 'stop' ? 0 : knockouts.filter(({ state }) => state === 'unknown').length;
  const bands = verdictHeadline(verdict, rubric.bands);
  // How many there are says more than that there is one.
  const unless = open === 0 ? bands : `${bands.replace(UNLESS_STOPPED, '')}, ${OPEN.unless(open)}`;
  return `${actionWords(verdict, rubric)}; ${unless}.`;
}

function reopenLine({ path, gathered, ports }: Marked, checks: readonly string[]): string {
  const { rubricName } = gathered;
  const words = [
    'checklist',
    path,
    '--reopen',
    checks.join(','),
    ...(looksLikePath(rubricName) ? ['--rubric', rubricName] : []),
  ];
  return commandLine(ports, words);
}
