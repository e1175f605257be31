import { askAgainLine } from '../../cli/ask-again-line.js';
import { notePassedOver } from '../../cli/chosen-format.js';
import { unwritableReasons } from '../../cli/deliver.js';
import { deliverFound } from '../../cli/deliver-found.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { Messages } from '../../cli/messages.js';
import { openOutput } from '../../cli/output-for.js';
import { rubricIn } from '../../cli/rubric-in.js';
import { saveInPlace } from '../../cli/save-in-place.js';
import { reopenAnswers } from '../../core/answers/with-answer.js';
import type { ExitStatus, FailureReason } from '../../core/model/exit-status.js';
import type { Outcome, Problem } from '../../core/model/problem.js';
import type { Rubric } from '../../core/model/rubric.js';
import { type GoneQuote, goneQuotes } from '../../core/reading/gone-quotes.js';
import { lookUp } from '../../core/reading/look-up.js';
import { joinedLines, type SavedPage } from '../../core/reading/page.js';
import { type AnswerOrigin, type Gathered, gather } from '../../loading/gather.js';
import { loadPages } from '../../loading/load-pages.js';
import type { Ports } from '../../ports/ports.js';
import type { ReadResult } from '../../render/document/quotes-page.js';
import { amountRead, NEGATIONS, READ_NOTES } from '../../words/en/read.js';
import type { ReadFlags } from './options.js';
import { keptTextOf, planReading, type ReadPlan } from './plan.js';

/** Reads saved pages, quotes what they say to each question, and returns the exit status. */
export async function runRead(words: readonly string[], flags: ReadFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const plan = await planReading(words, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  const { files, format } = plan.value;
  await notePassedOver(messages, flags, ports.environment, format);
  const gathered = await gatherAgainst(flags, plan.value, ports, messages);
  if (!gathered.ok) return failUnusable(messages, gathered.problems);
  const { loaded } = gathered.value;
  const { pages, problems } = await loadPages(ports, files);
  if (pages.length === 0) return failUnusable(messages, problems);
  const keeping = flags.keepText ? await keepTexts(pages, ports, messages) : [];
  const gone = flags.against === undefined ? [] : goneQuotes(gathered.value.answers, pages);
  const reopening =
    flags.against === undefined
      ? []
      : await reopenGone({ gathered: gathered.value, gone, pages, plan: plan.value, flags, ports, messages });
  const result = {
    ...resultOf(loaded.rubric, pages, gone, plan.value),
    rubric: rubricIn(loaded, format),
  };
  const delivering = await deliverFound(
    { ports, output, messages, format, path: flags.output },
    async () => (await import('../../render/document/quotes-page.js')).quotesPage(result),
    async (format) => {
      const { proposalsText } = await import('../../formats/proposals/proposals-text.js');
      return proposalsText(result.proposals, format);
    },
  );
  const before = [...keeping, ...reopening, ...delivering];
  return problems.length > 0 ? failUnusable(messages, problems, before) : messages.exit(before);
}

/** The rubric, and the answers of `--against`, which may name theirs. */
function gatherAgainst(
  { against, rubric }: ReadFlags,
  { asOf }: ReadPlan,
  ports: Ports,
  messages: Messages,
): ReturnType<typeof gather> {
  const source = originOf(against);
  return gather(ports, { source, asOf }, rubric === undefined ? {} : { rubric }, messages);
}

function originOf(against: string | undefined): AnswerOrigin {
  if (against === undefined) return { kind: 'settings' };
  return against === '-' ? { kind: 'stdin' } : { kind: 'file', path: against };
}

function resultOf(
  rubric: Rubric,
  pages: readonly SavedPage[],
  gone: readonly GoneQuote[],
  { evidence, asOf }: ReadPlan,
): ReadResult {
  const sum = (count: (page: SavedPage) => number): number =>
    pages.reduce((total, page) => total + count(page), 0);
  const read = amountRead({
    bytes: sum(({ bytes }) => bytes),
    tables: sum(({ tables }) => tables),
    lists: sum(({ lists }) => lists),
    hidden: sum(({ hidden }) => hidden),
  });
  const proposals = lookUp(rubric, pages, { negations: NEGATIONS, read, evidence, asOf });
  return { rubric, files: pages.map(({ file }) => file), proposals, gone };
}

async function keepTexts(
  pages: readonly SavedPage[],
  ports: Ports,
  messages: Messages,
): Promise<readonly FailureReason[]> {
  const problems: Problem[] = [];
  for (const { file, lines } of pages) {
    const path = keptTextOf(file);
    const text = joinedLines(
      lines,
      ({ part, text: said }) => `${part === 'shown' ? '' : `[${part}] `}${said}\n`,
    );
    const written: Outcome<void> = await ports.files.writeText(path, text, 'always');
    if (written.ok) await messages.info(READ_NOTES.kept(path));
    else problems.push(...written.problems);
  }
  if (problems.length > 0) await messages.problems(problems);
  return problems.length === 0 ? [] : unwritableReasons(problems);
}

/** The answers of `--against`, and their quotes that are not in the pages. */
interface Reopening {
  readonly gathered: Gathered;
  readonly gone: readonly GoneQuote[];
  readonly pages: readonly SavedPage[];
  readonly plan: ReadPlan;
  readonly flags: ReadFlags;
  readonly ports: Ports;
  readonly messages: Messages;
}

/** Names the answers whose quote is gone, and makes them unknown in their file; returns what could not be written. */
async function reopenGone({
  gathered,
  gone,
  pages,
  plan: { asOf },
  flags: { against: path = '-', dryRun },
  ports,
  messages,
}: Reopening): Promise<readonly FailureReason[]> {
  if (gone.length === 0) {
    await messages.info(READ_NOTES.noneGone);
    return [];
  }
  for (const { question, quote } of gone) await messages.print(READ_NOTES.gone(question, quote));
  const ids = gone.map(({ question }) => question);
  if (dryRun || path === '-') {
    await messages.print(READ_NOTES.notReopened[path === '-' ? 'input' : 'dry-run']);
    return [];
  }
  const files = pages.map(({ file }) => file);
  const reopened = reopenAnswers(gathered.answers, ids, (answer) =>
    READ_NOTES.reopenedNote(answer, files, asOf),
  );
  const saving = await saveInPlace({ path, asOf, ports, messages }, gathered, reopened);
  if (saving.length > 0) return saving;
  await messages.print(READ_NOTES.reopened(ids.length, path));
  await messages.print(READ_NOTES.again(askAgainLine(ports, gathered, path, ids)));
  return [];
}
