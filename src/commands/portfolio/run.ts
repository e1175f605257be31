import { formatSources, notePassedOver } from '../../cli/chosen-format.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { type Messages, messagesOn } from '../../cli/messages.js';
import { wordsFor } from '../../cli/options.js';
import { outputFor } from '../../cli/output-for.js';
import { sayProvenance } from '../../cli/provenance.js';
import { writeReports, writtenOverRubric } from '../../cli/reports.js';
import { evidenceRule, sayUnsourced } from '../../cli/say-unsourced.js';
import { candidatesProblem } from '../../cli/several-candidates.js';
import type { ExitStatus, FailureReason } from '../../core/model/exit-status.js';
import type { Portfolio } from '../../core/model/portfolio.js';
import { type Outcome, type Problem, problem, problemsOf } from '../../core/model/problem.js';
import { type ScoredCredential, scoreForPortfolio } from '../../core/portfolio/credential.js';
import { heldOnce } from '../../core/portfolio/held-once.js';
import { portfolio } from '../../core/portfolio/portfolio.js';
import { candidatesIn } from '../../loading/candidates-in.js';
import type { GatheredCandidate, GatheredCandidates } from '../../loading/gather-several.js';
import type { Output } from '../../ports/output.js';
import type { Ports } from '../../ports/ports.js';
import { portfolioRenderer, portfolioScreenRenderer } from '../../render/portfolio-renderers.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { shellQuoted } from '../../words/shell-quoted.js';
import type { PortfolioFlags } from './options.js';
import { CREDENTIALS, type PortfolioPlan, planPortfolio } from './plan.js';

/** One run of `credcheck portfolio`. */
interface PortfolioContext {
  readonly ports: Ports;
  readonly output: Output;
  readonly messages: Messages;
  readonly flags: PortfolioFlags;
  readonly plan: PortfolioPlan;
}

/** Reads credentials as a set for one role, and returns the exit status; what is refused does not stop the others. */
export async function runPortfolio(
  paths: readonly string[],
  flags: PortfolioFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const output = outputFor(flags, ports);
  const messages = messagesOn(output, flags);
  const plan = planPortfolio(paths, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  const { format, reports, wanted } = plan.value;
  await notePassedOver(messages, formatSources(flags, ports.environment), format);
  const context = { ports, output, messages, flags, plan: plan.value };
  const { candidates, problems } = withoutTwins(await readCandidates(context));
  const scored = candidates.map((each) => scoreOne(context, each));
  for (const each of scored) if (each.ok) await sayUnsourced(messages, each.value.report);
  const refused = [...problems, ...scored.flatMap(problemsOf)];
  const names = [...new Set(candidates.map(({ rubricName }) => rubricName))];
  const over = names.flatMap((name) => writtenOverRubric(flags, reports, name, ports.files));
  const [one, ...others] = scored.flatMap((each) => (each.ok ? [each.value] : []));
  if (one === undefined || over.length > 0) return failUnusable(messages, [...refused, ...over]);
  for (const { stamp } of new Map(candidates.map(({ loaded }) => [loaded.stamp.sha256, loaded])).values())
    await sayProvenance(messages, flags, stamp, plan.value.asOf);
  const delivering = await deliverAll(context, portfolio(wanted, one, ...others));
  return refused.length > 0 ? failUnusable(messages, refused, delivering) : messages.exit(delivering);
}

async function readCandidates({
  ports,
  plan,
  flags,
  messages,
}: PortfolioContext): Promise<GatheredCandidates> {
  const { paths, asOf } = plan;
  const candidates: GatheredCandidate[] = [];
  const problems: Problem[] = [];
  let found = 0;
  for await (const each of candidatesIn(ports, paths, { asOf, flags, messages })) {
    found += 1;
    if (each.ok) candidates.push(each.value);
    else problems.push(...each.problems);
  }
  const { least, most } = CREDENTIALS;
  if (found >= least && found <= most) return { candidates, problems };
  return { candidates: [], problems: [candidatesProblem(found, CREDENTIALS, paths, ports.calledAs)] };
}

function withoutTwins({ candidates, problems }: GatheredCandidates): GatheredCandidates {
  const { kept, twice } = heldOnce(candidates);
  const refused = twice.map(({ one, kept: same }) => {
    const { id, name } = one.answers.candidate;
    return problem('answers/candidate-twice', { candidate: id ?? name, kept: same.name }, placeOf(one));
  });
  return { candidates: kept, problems: [...problems, ...refused] };
}

function placeOf({ name, line }: GatheredCandidate): Problem['where'] {
  return { file: name, ...(line !== undefined && { line }) };
}

function scoreOne(
  { ports, plan, flags }: PortfolioContext,
  candidate: GatheredCandidate,
): Outcome<ScoredCredential> {
  const { answers, loaded } = candidate;
  const { rubric, stamp } = loaded;
  const evidence = evidenceRule(flags);
  const input = { rubric, stamp, answers, evidence, asOf: plan.asOf, toolVersion: ports.version };
  const scored = scoreForPortfolio(input);
  const placed = (each: Problem): Problem => ({ ...each, where: { ...placeOf(candidate), ...each.where } });
  return scored.ok ? scored : { ok: false, problems: scored.problems.map(placed) };
}

/** Reports first, so that the result remains the last thing on the screen. */
async function deliverAll(context: PortfolioContext, set: Portfolio): Promise<readonly FailureReason[]> {
  const { ports, output, messages, flags, plan } = context;
  const reporting = await writeReports(ports, messages, plan.reports, async (format) => {
    const render = await portfolioRenderer(format);
    return (options) => render(set, options);
  });
  const isScreen = plan.format === 'pretty' && flags.full === undefined;
  const render = await (isScreen
    ? portfolioScreenRenderer(fullCommand(context))
    : portfolioRenderer(plan.format));
  const draw = (options: RenderOptions): string => render(set, options);
  return [...reporting, ...(await deliver(ports, output, messages, draw, flags.output))];
}

/** The same line with all of the result. */
function fullCommand({ ports, flags, plan }: PortfolioContext): string {
  const { role, skills } = plan.wanted;
  const words = [
    ...plan.paths,
    ...(role === undefined ? [] : ['--role', role]),
    ...(skills.length === 0 ? [] : ['--skills', skills.join(',')]),
    ...wordsFor(flags, ['rubric', 'asOf', 'strictEvidence', 'set']),
    '--full',
  ];
  return [ports.calledAs, 'portfolio', ...words.map(shellQuoted)].join(' ');
}
