import { jsonLines } from '../../batch/framing/ndjson.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { openOutput } from '../../cli/output-for.js';
import { mergeSummaries } from '../../core/batch/merge-summaries.js';
import { readSummary } from '../../core/batch/read-summary.js';
import { type Summary, summaryLine } from '../../core/model/batch-summary.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Files } from '../../ports/files.js';
import type { Ports } from '../../ports/ports.js';
import { BATCH_WHY } from '../../words/en/batch/conflicts.js';
import { SUMMARY } from '../../words/en/batch/summary.js';
import { NAMES } from '../../words/en/names.js';
import { countsForPeople, summaryForPeople } from './for-people.js';
import type { BatchFlags } from './options.js';
import { planInputs, STANDARD_INPUT } from './plan-inputs.js';

/** Merges summaries of parts of one input and writes the summary of the whole. */
export async function runMerge(
  words: readonly string[],
  flags: BatchFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const conflict = conflictIn(flags);
  if (conflict !== undefined) return failUnusable(messages, [conflict]);
  const inputs = await planInputs(words, { output: flags.output, summary: flags.summary }, ports.files);
  if (!inputs.ok) return failUnusable(messages, inputs.problems);
  const { files } = inputs.value;
  const meant = files.map((path) => (path === STANDARD_INPUT ? path : ports.files.resolve(path)));
  const twice = files.find((_, at) => meant.indexOf(meant[at] ?? '') !== at);
  // Scoring a row twice is harmless; merging a part twice makes the whole wrong.
  if (twice !== undefined) {
    const options = [SUMMARY.named];
    return failUnusable(messages, [problem('usage/same-file', { name: twice, options })]);
  }
  const paths = files.map((path) => (path === STANDARD_INPUT ? undefined : path));
  const merged = await mergedFrom(ports.files, paths.length === 0 ? [undefined] : paths);
  if (!merged.ok) return failUnusable(messages, merged.problems);
  const summary = merged.value;
  if (summary.complete === false) {
    await messages.print(SUMMARY.mergedIncomplete);
  }
  const path = flags.summary ?? flags.output;
  const reasons = await deliver(ports, output, messages, () => summaryLine(summary), path);
  await messages.render(summaryForPeople(summary, undefined));
  // A summary does not contain how many are below a threshold, or worse than a baseline.
  await messages.render(countsForPeople({ ...summary, below: 0, worse: 0 }, undefined));
  return messages.exit(reasons);
}

/** Summaries are already scored: options of scoring do not apply. */
function conflictIn(flags: BatchFlags): Problem | undefined {
  if (flags.summary !== undefined && flags.output !== undefined) {
    return problem('usage/conflict', {
      options: ['--summary', '--output'],
      why: BATCH_WHY.oneResult,
    });
  }
  const given: readonly (readonly [string, unknown])[] = [
    ['--rubric', flags.rubric],
    ['--input', flags.input || undefined],
    ['--format', flags.format],
    ['--report', flags.report],
    ['--set', flags.set],
    ['--detail', flags.detail],
    ['--brief', flags.brief],
    ['--as-of', flags.asOf],
    ['--fail-under', flags.failUnder],
    ['--fail-on', flags.failOn],
    ['--fail-on-action', flags.failOnAction],
    ['--require-complete', flags.requireComplete],
    ['--max-left-out', flags.maxLeftOut],
    ['--fail-fast', flags.failFast],
    ['--baseline', flags.baseline],
    ['--no-regressions', flags.regressions === true ? undefined : true],
    ['--fail-on-missing', flags.failOnMissing],
    ['--allow-new-baseline', flags.allowNewBaseline],
    ['--tolerance', flags.tolerance],
    ['--workers', flags.workers],
  ];
  const options = given.flatMap(([option, value]) => (value === undefined ? [] : [option]));
  if (options.length === 0) return undefined;
  return problem('usage/conflict', { options: ['--merge', ...options], why: BATCH_WHY.notScoredAgain });
}

async function mergedFrom(files: Files, paths: readonly (string | undefined)[]): Promise<Outcome<Summary>> {
  let sum: Summary | undefined;
  for (const path of paths) {
    const stream = await files.readBytes(path);
    if (!stream.ok) return stream;
    const file = path ?? NAMES.standardInput;
    const before = sum;
    for await (const { line, value } of jsonLines(stream.value.pieces)) {
      const one = value.ok ? readSummary(value.value) : failure(problem('summary/not-one', { name: file }));
      const both = one.ok && sum !== undefined ? mergeSummaries(sum, one.value) : one;
      if (!both.ok) return failure(...both.problems.map((each) => placed(each, file, line)));
      sum = both.value;
    }
    const trouble = stream.value.trouble();
    if (trouble !== undefined) return failure(trouble);
    // An empty part would silently be missing in the whole.
    if (sum === before) return failure(nothingIn(file));
  }
  return sum === undefined ? failure(nothingIn(NAMES.standardInput)) : success(sum);
}

function nothingIn(name: string): Problem {
  return problem('input/empty', { name, expected: SUMMARY.expected });
}

function placed(found: Problem, file: string, line: number): Problem {
  return { ...found, where: { line, ...found.where, file } };
}
