import { notePassedOver } from '../../cli/chosen-format.js';
import { deliverSeveral, type SeveralRenderers, type SeveralRun } from '../../cli/deliver-several.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { wordsFor } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import { sayGateRubric, sayProvenances } from '../../cli/provenance.js';
import { writtenOverRubric } from '../../cli/reports.js';
import { rubricIn } from '../../cli/rubric-in.js';
import { batchLine, candidatesProblem, collected, planSeveral } from '../../cli/several-candidates.js';
import { evidenceRule, sayUnsourced, warnMissingAnswers } from '../../cli/warn-missing-answers.js';
import { compare } from '../../core/comparison/compare.js';
import { scoreForComparison } from '../../core/comparison/contender.js';
import { versus } from '../../core/comparison/versus.js';
import type { Comparison } from '../../core/model/comparison.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { type Problem, problem, problemsOf, success } from '../../core/model/problem.js';
import { candidatesIn } from '../../loading/candidates-in.js';
import type { GatheredCandidate } from '../../loading/gathered-candidate.js';
import type { Ports } from '../../ports/ports.js';
import {
  comparisonRenderer,
  comparisonScreenRenderer,
  versusRenderer,
  versusScreenRenderer,
} from '../../render/several-renderers.js';
import { WHY } from '../../words/en/conflicts.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { spanInWords } from '../../words/en/phrases.js';
import { ofOneRubric, withoutTwins } from './comparable.js';
import type { CompareFlags } from './options.js';

/** How many candidates can be compared; one file alone is a list of them. */
const CANDIDATES = { least: 2, most: 20 };

/** One run of `credcheck compare`. */
interface CompareContext extends SeveralRun {
  readonly flags: CompareFlags;
}

/** Compares several candidates, and returns the exit status; what is refused does not stop the others. */
export async function runCompare(
  paths: readonly string[],
  flags: CompareFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const plan = planSeveral(paths, flags, ports, CANDIDATES, conflicts(flags));
  if (!plan.ok) return failUnusable(messages, plan.problems);
  await notePassedOver(messages, flags, ports.environment, plan.value.format);
  const context = { ports, output, messages, flags, plan: plan.value };
  const { asOf } = plan.value;
  const reading = candidatesIn(ports, plan.value.paths, { asOf, flags, messages });
  const instead = batchLine(ports, paths, flags);
  const read = withoutTwins(await collected(reading, CANDIDATES, instead));
  const { candidates, problems } = flags.versus ? read : ofOneRubric(read);
  const scored = candidates.map((each) => scoreOne(context, each));
  for (const each of scored) {
    if (!each.ok) continue;
    await warnMissingAnswers(messages, each.value.report, 'none', 'several');
    await sayUnsourced(messages, each.value.report);
  }
  const refused = [...problems, ...scored.flatMap(problemsOf)];
  const [one, ...others] = scored.flatMap((each) => (each.ok ? [each.value] : []));
  if (one === undefined || others.length === 0) {
    const few = candidatesProblem(one === undefined ? 0 : 1, CANDIDATES, instead);
    return failUnusable(messages, refused.length === 0 ? [few] : refused);
  }
  const names = [...new Set(candidates.map(({ rubricName }) => rubricName))];
  const over = names.flatMap((name) => writtenOverRubric(flags, context.plan.reports, name, ports.files));
  if (over.length > 0) return failUnusable(messages, [...refused, ...over]);
  await sayProvenances(messages, flags, candidates, asOf);
  if (flags.versus) {
    const drawn = { whole: versusRenderer, screen: versusScreenRenderer };
    return handOver(context, refused, versus(one, ...others), drawn);
  }
  const comparison = compare(one, ...others);
  const gate = checkFirst(flags.failUnlessFirst, comparison);
  const gates = flags.failUnlessFirst === undefined ? [] : ['--fail-unless-first'];
  await sayGateRubric(messages, gates, names[0] ?? '', comparison.ref);
  const problemsOfAll = [...refused, ...gate.problems];
  const drawn = { whole: comparisonRenderer, screen: comparisonScreenRenderer };
  return handOver(context, problemsOfAll, comparison, drawn, gate.reasons);
}

function scoreOne(
  { ports, plan, flags }: CompareContext,
  { name, answers, loaded }: GatheredCandidate,
): ReturnType<typeof scoreForComparison> {
  const { stamp } = loaded;
  const rubric = rubricIn(loaded, plan.format);
  const evidence = evidenceRule(flags);
  const input = { rubric, stamp, answers, evidence, asOf: plan.asOf, toolVersion: ports.version };
  const scored = scoreForComparison(input);
  const placed = (each: Problem): Problem => ({ ...each, where: { file: name, ...each.where } });
  return scored.ok ? success(scored.value) : { ok: false, problems: scored.problems.map(placed) };
}

/** Problems first, so that the result remains the last thing on the screen. */
async function handOver<Result>(
  context: CompareContext,
  problems: readonly Problem[],
  result: Result,
  renderers: SeveralRenderers<Result>,
  reasons: readonly FailureReason[] = [],
): Promise<ExitStatus> {
  const { messages, flags, plan } = context;
  if (problems.length > 0) await messages.problems(problems);
  const same = wordsFor(flags, ['rubric', 'versus', 'asOf', 'strictEvidence', 'set']);
  const delivering = await deliverSeveral(context, result, renderers, ['compare', ...plan.paths, ...same]);
  const unusable = { status: ExitStatus.Unusable, why: EXIT_REASONS.unusable('input', problems.length) };
  return messages.exit([...delivering, ...(problems.length === 0 ? [] : [unusable]), ...reasons]);
}

/** Whether the named candidate comes first, however the open answers turn out. */
function checkFirst(
  found: string | undefined,
  { candidates }: Comparison,
): { readonly problems: readonly Problem[]; readonly reasons: readonly FailureReason[] } {
  if (found === undefined) return { problems: [], reasons: [] };
  const known = candidates.map(({ key }) => key);
  const one = candidates.find(({ key }) => key === found);
  if (one === undefined) {
    const args = { option: '--fail-unless-first', found, known };
    return { problems: [problem('usage/candidate', args)], reasons: [] };
  }
  const failed = (why: string) => ({ problems: [], reasons: [{ status: ExitStatus.Failed, why }] });
  if (one.report.result.verdict.id === 'stop') return failed(EXIT_REASONS.stoppedFirst(found));
  if (one.rank.high === 1) return { problems: [], reasons: [] };
  return failed(EXIT_REASONS.notFirst(found, spanInWords(one.rank)));
}

function conflicts({ versus, failUnlessFirst }: CompareFlags): readonly Problem[] {
  if (!versus || failUnlessFirst === undefined) return [];
  return [problem('usage/conflict', { options: ['--versus', '--fail-unless-first'], why: WHY.noOneOrder })];
}
