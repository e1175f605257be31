import { readPostings } from '../../batch/postings/read-postings.js';
import { notePassedOver } from '../../cli/chosen-format.js';
import { deliverFound } from '../../cli/deliver-found.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { Messages } from '../../cli/messages.js';
import { openOutput } from '../../cli/output-for.js';
import { unknownQuestion } from '../../core/answers/read-outcomes.js';
import { ExitStatus } from '../../core/model/exit-status.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import { allQuestions, type NumberQuestion, type Rubric } from '../../core/model/rubric.js';
import { type PostingsCount, postingsCounter } from '../../core/postings/count-postings.js';
import {
  apartByReason,
  type PostingsResult,
  postingsProposals,
  postingsResult,
} from '../../core/postings/postings-result.js';
import { rubricFor } from '../../loading/rubric-for.js';
import { sayWaiting } from '../../loading/say-waiting.js';
import type { RunningDigest } from '../../ports/digest.js';
import type { Ports } from '../../ports/ports.js';
import { POSTINGS } from '../../words/en/commands/postings.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { NAMES } from '../../words/en/names.js';
import { apartSummary, POSTINGS_PAGE } from '../../words/en/postings.js';
import type { PostingsFlags } from './options.js';
import { type PostingsPlan, planPostings } from './plan.js';

const DEFAULT_QUESTION = 'postings-share';

/** Counts the postings that name a credential, and returns the exit status. */
export async function runPostings(
  words: readonly string[],
  flags: PostingsFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const plan = await planPostings(words, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  await notePassedOver(messages, flags, ports.environment, plan.value.format);
  const rubric = await rubricFor(ports, flags.rubric, undefined);
  if (!rubric.ok) return failUnusable(messages, rubric.problems);
  const question = countedBy(rubric.value.loaded.rubric, flags.question ?? DEFAULT_QUESTION);
  if (!question.ok) return failUnusable(messages, question.problems);
  const { count, digests, problems } = await countIn(plan.value, flags.column, ports, messages);
  await sayApart(messages, count, plan.value.format);
  if (count.of === 0) {
    const none = problem('postings/none', { read: count.apart.length });
    return failUnusable(messages, [...problems, none]);
  }
  const { confidence } = rubric.value.loaded.rubric;
  const result = resultOf(plan.value, flags, { question: question.value, confidence, count, digests });
  const delivering = await deliverFound(
    { ports, output, messages, format: plan.value.format, path: flags.output },
    async () => (await import('../../render/document/postings-page.js')).postingsPage(result),
    async (format) => {
      const { proposalsText } = await import('../../formats/proposals/proposals-text.js');
      return proposalsText(postingsProposals(result), format);
    },
  );
  if (problems.length === 0) return messages.exit(delivering);
  await messages.problems(problems);
  const why = EXIT_REASONS.unusable('input', problems.length);
  return messages.exit([...delivering, { status: ExitStatus.Unusable, why }]);
}

/** The question that takes the count. */
function countedBy(rubric: Rubric, id: string): Outcome<NumberQuestion> {
  const question = allQuestions(rubric).find((each) => each.id === id);
  if (question === undefined) return failure(unknownQuestion(rubric, id));
  if (question.type === 'number' && question.sample !== undefined) return success(question);
  return failure(problem('postings/no-count', { question: id, rubric: rubric.id }));
}

/** What was counted in which files. */
type Counted = Pick<PostingsResult, 'count' | 'digests'>;

async function countIn(
  { files, search }: PostingsPlan,
  column: string | undefined,
  ports: Ports,
  messages: Messages,
): Promise<Counted & { readonly problems: readonly Problem[] }> {
  const counter = postingsCounter(search);
  const digests = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of files) {
    const isInput = path === '-';
    const opened = await ports.files.readBytes(isInput ? undefined : path, undefined, () =>
      sayWaiting(messages, 'postings'),
    );
    if (!opened.ok) {
      problems.push(...opened.problems);
      continue;
    }
    const file = { name: isInput ? NAMES.standardInput : path, ...(column !== undefined && { column }) };
    const { pieces, trouble } = opened.value;
    const whole = digested(pieces, ports.startDigest(), (sha256) => digests.set(file.name, sha256));
    problems.push(...(await readPostings(whole, file, counter.add)));
    const found = trouble();
    if (found === undefined) continue;
    problems.push(found);
    digests.delete(file.name);
  }
  return { count: counter.result(), digests, problems };
}

/** The same pieces; their digest is passed on once all of them were taken. */
async function* digested(
  pieces: AsyncIterable<Uint8Array>,
  digest: RunningDigest,
  tell: (sha256: string) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    digest.add(piece);
    yield piece;
  }
  tell(digest.result());
}

async function sayApart(
  messages: Messages,
  count: PostingsCount,
  format: PostingsPlan['format'],
): Promise<void> {
  if (count.apart.length > 0) await messages.info(POSTINGS.apart(apartSummary(apartByReason(count))));
  const { otherLanguage } = count;
  // A page says it itself.
  if (otherLanguage !== undefined && (count.of === 0 || format === 'json' || format === 'yaml'))
    await messages.info(POSTINGS_PAGE.otherLanguage(otherLanguage));
  const options = count.suggested
    .filter(({ adds }) => adds > 0)
    .map(({ name, adds }) => `--alias "${name}" (${adds})`);
  if (options.length > 0) await messages.info(POSTINGS.suggested(options.join(', ')));
}

function resultOf(
  { name, evidence, files }: PostingsPlan,
  { alias = [], not = [], role }: PostingsFlags,
  found: Counted & { readonly question: NumberQuestion; readonly confidence: number },
): PostingsResult {
  const { question, confidence, count, digests } = found;
  const atLeast = question.sample?.atLeast ?? 1;
  return postingsResult({
    ...{ name, aliases: alias, not, evidence },
    ...(role !== undefined && { role }),
    ...{ question: question.id, atLeast, confidence, count, digests, files: files.length },
  });
}
