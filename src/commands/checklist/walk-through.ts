import { promptStyleOf } from '../../cli/ask-until-answered.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { layoutOf } from '../../cli/messages.js';
import { wordsFor } from '../../cli/options.js';
import { promptingAt } from '../../cli/prompting.js';
import { evidencePart, isSource } from '../../core/answers/evidence.js';
import { type ExitStatus, type FailureReason, statusOfSignal } from '../../core/model/exit-status.js';
import { problemsOf } from '../../core/model/problem.js';
import type { ChecklistItem } from '../../core/model/result.js';
import { gather } from '../../loading/gather.js';
import type { Interruption } from '../../ports/prompter.js';
import { addressPage, checkPage } from '../../render/document/report/checklist-page.js';
import { checksByPage, isToDo, type PageChecks } from '../../render/document/report/checks-by-page.js';
import { layouts } from '../../render/layouts.js';
import { escapeForTerminal } from '../../terminal/escape.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { DRAFTS } from '../../words/en/interview/drafts.js';
import { NOTES } from '../../words/en/notes.js';
import { WALK } from '../../words/en/walk-through.js';
import { commandLine } from '../../words/shell-quoted.js';
import { PAGE_WORDS } from '../../words/typed-words.js';
import { answerAgain } from './answer-again.js';
import { type Listed, markChecks, reportOn } from './mark.js';
import type { Walk, WalkFailure, WalkSession } from './walk-session.js';

/** How a part of it ended. */
type Step = 'next' | 'stop' | Interruption | WalkFailure;

/** A walk with the web address of the candidate. */
interface WalkOfPages extends WalkSession {
  readonly url: string | undefined;
}

/** What is noted of the checks of one page. */
interface Noted {
  readonly source?: string;
  readonly note?: string;
}

/** Offers to go through what is left, page by page; every mark is saved before the next question. */
export async function walkThrough(
  walk: Walk,
  report: Listed,
  before: readonly FailureReason[],
): Promise<ExitStatus> {
  const { messages, ports, output, flags } = walk;
  const pages = checksByPage(report).filter(({ items }) => items.some(isToDo));
  if (pages.length === 0) return messages.exit(before);
  const prompting = promptingAt(output, flags, ports.environment);
  if (prompting.kind === 'forbidden' && prompting.by !== '--no-input') {
    await messages.print(NOTES.noQuestion(prompting.by));
  }
  if (prompting.kind !== 'possible') return messages.exit(before);
  const style = promptStyleOf(flags, ports.environment);
  const prompter = await ports.prompter(output, style);
  const session = { ...walk, prompter, style };
  const offer = await prompter.choose({ head: '', ...WALK.offer, back: 'no' });
  let step: Step = offer.kind === 'interrupted' ? offer : offer.value === 'yes' ? 'next' : 'stop';
  for (const [at, page] of pages.entries()) {
    if (step === 'next')
      step = await walkPage({ ...session, url: report.result.candidate.url }, page, at + 1, pages.length);
  }
  if (typeof step === 'string') return messages.exit(before);
  if (step.kind === 'failed') {
    const reasons = [...before, ...step.reasons];
    return step.problems.length === 0
      ? messages.exit(reasons)
      : failUnusable(messages, step.problems, reasons);
  }
  await messages.print(DRAFTS.goOn(resumeLine(walk)));
  return messages.exit([...before, { status: statusOfSignal(step.by), why: WALK.left }]);
}

/** The command that goes on with the list, with the options of this run. */
function resumeLine({ ports, plan, flags }: Walk): string {
  const words = [
    'checklist',
    plan.path,
    ...wordsFor(flags, ['rubric', 'asOf', 'strictEvidence', 'accessible']),
  ];
  return commandLine(ports, words);
}

async function walkPage(walk: WalkOfPages, page: PageChecks, at: number, of: number): Promise<Step> {
  const { prompter, messages } = walk;
  const [known] = page.items.flatMap(({ source }) => source ?? []);
  const start = known ?? walk.url;
  if (start !== undefined) await messages.render(() => startRenderer(walk, start));
  const source = await prompter.detail({
    ask: WALK.source(at, of, escapeForTerminal(page.title), escapeForTerminal(page.find ?? '')),
    help: WALK.sourceHelp,
    back: WALK.stop,
    initial: known ?? PAGE_WORDS.skip,
    refuse: (typed) => (isSource(typed.trim()) ? undefined : WALK.refused),
  });
  if (source.kind === 'back') return 'stop';
  if (source.kind === 'interrupted') return source;
  const named = source.text.trim();
  if (named === PAGE_WORDS.skip) return 'next';
  for (const { id } of page.items.filter(isToDo)) {
    const step = await walkItem(walk, id, page, named === PAGE_WORDS.none ? {} : { source: named });
    if (step !== 'next') return step;
  }
  return 'next';
}

/** Reads the answers anew, since another process may have marked something meanwhile. */
async function walkItem(walk: WalkSession, id: string, page: PageChecks, noted: Noted): Promise<Step> {
  const { plan, ports, messages, prompter } = walk;
  const gathered = await gather(ports, plan, walk.flags, messages);
  const report = gathered.ok ? reportOn(gathered.value, gathered.value.answers, walk) : gathered;
  if (!gathered.ok || !report.ok) return { kind: 'failed', problems: problemsOf(report), reasons: [] };
  const item = report.value.result.checklist.find((each) => each.id === id);
  if (item === undefined || !isToDo(item)) return 'next';
  const head = await headOf(walk, report.value, item, page.title);
  const chosen = await prompter.choose({ head, ...WALK.check, back: 'stop' });
  if (chosen.kind === 'interrupted') return chosen;
  switch (chosen.value) {
    case 'confirmed':
    case 'contradicted': {
      const evidence = evidencePart({ ...noted, checked: plan.asOf });
      const marks = new Map([[id, { state: chosen.value, ...evidence }]]);
      const marked = await markChecks(walk, gathered.value, report.value, marks);
      if (!marked.ok) return { kind: 'failed', problems: marked.problems, reasons: [] };
      const { saving } = marked.value;
      if (saving.length > 0) return { kind: 'failed', problems: [], reasons: saving };
      if (chosen.value === 'confirmed' || item.question === undefined) return 'next';
      return answerAgain(walk, item.question, noted.source);
    }
    case 'note': {
      const note = await prompter.detail({ ask: WALK.note, refuse: () => undefined });
      if (note.kind === 'interrupted') return note;
      const text = note.kind === 'text' ? note.text.trim() : '';
      return walkItem(walk, id, page, text === '' ? noted : { ...noted, note: text });
    }
    case 'stop':
      return 'stop';
    default:
      return 'next';
  }
}

async function startRenderer(
  { style }: WalkSession,
  url: string,
): Promise<(options: RenderOptions) => string> {
  const lay = await layouts[style === 'lines' ? 'plain' : 'pretty']();
  return (options) => lay(addressPage(url), options);
}

async function headOf(
  { output, style }: WalkSession,
  report: Listed,
  item: ChecklistItem,
  page: string,
): Promise<string> {
  const lay = await layouts[style === 'lines' ? 'plain' : 'pretty']();
  // A prompt counts the columns of what is above it, and a link would have too many.
  return lay(checkPage(report, item, page), { ...layoutOf(output.stderr), links: false });
}
