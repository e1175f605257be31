import { notePassedOver } from '../../cli/chosen-format.js';
import { deliverSeveral, type SeveralRun } from '../../cli/deliver-several.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { wordsFor } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import { sayProvenances } from '../../cli/provenance.js';
import { namesIn } from '../../cli/read-options.js';
import { writtenOverRubric } from '../../cli/reports.js';
import { rubricIn } from '../../cli/rubric-in.js';
import { batchLine, collected, planSeveral, type SeveralPlan } from '../../cli/several-candidates.js';
import { evidenceRule, sayUnsourced } from '../../cli/warn-missing-answers.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import { type Outcome, type Problem, problem, problemsOf, success } from '../../core/model/problem.js';
import { type ScoredCredential, scoreForPortfolio } from '../../core/portfolio/credential.js';
import { heldOnce } from '../../core/portfolio/held-once.js';
import { portfolio, type WantedSkills } from '../../core/portfolio/portfolio.js';
import { candidatesIn } from '../../loading/candidates-in.js';
import type { GatheredCandidate, GatheredCandidates } from '../../loading/gathered-candidate.js';
import type { Ports } from '../../ports/ports.js';
import { portfolioRenderer, portfolioScreenRenderer } from '../../render/several-renderers.js';
import { TEXT_EXAMPLES } from '../../words/en/conflicts.js';
import type { PortfolioFlags } from './options.js';

/** One run of `credcheck portfolio`. */
interface PortfolioContext extends SeveralRun {
  readonly flags: PortfolioFlags;
  readonly plan: PortfolioPlan;
}

/** Reads credentials as a set for one role, and returns the exit status; what is refused does not stop the others. */
export async function runPortfolio(
  paths: readonly string[],
  flags: PortfolioFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const plan = planPortfolio(paths, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  const { format, reports, wanted } = plan.value;
  await notePassedOver(messages, flags, ports.environment, format);
  const context = { ports, output, messages, flags, plan: plan.value };
  const { candidates, problems } = withoutTwins(
    await collected(
      candidatesIn(ports, plan.value.paths, { asOf: plan.value.asOf, flags, messages }),
      CREDENTIALS,
      batchLine(ports, paths, flags),
    ),
  );
  const scored = candidates.map((each) => scoreOne(context, each));
  for (const each of scored) if (each.ok) await sayUnsourced(messages, each.value.report);
  const refused = [...problems, ...scored.flatMap(problemsOf)];
  const names = [...new Set(candidates.map(({ rubricName }) => rubricName))];
  const over = names.flatMap((name) => writtenOverRubric(flags, reports, name, ports.files));
  const [one, ...others] = scored.flatMap((each) => (each.ok ? [each.value] : []));
  if (one === undefined || over.length > 0) return failUnusable(messages, [...refused, ...over]);
  await sayProvenances(messages, flags, candidates, plan.value.asOf);
  const drawn = { whole: portfolioRenderer, screen: portfolioScreenRenderer };
  const set = portfolio(wanted, one, ...others);
  const delivering = await deliverSeveral(context, set, drawn, sameWords(context));
  return refused.length > 0 ? failUnusable(messages, refused, delivering) : messages.exit(delivering);
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
  const { stamp } = loaded;
  const rubric = rubricIn(loaded, plan.format);
  const evidence = evidenceRule(flags);
  const input = { rubric, stamp, answers, evidence, asOf: plan.asOf, toolVersion: ports.version };
  const scored = scoreForPortfolio(input);
  const placed = (each: Problem): Problem => ({ ...each, where: { ...placeOf(candidate), ...each.where } });
  return scored.ok ? scored : { ok: false, problems: scored.problems.map(placed) };
}

/** The words of a command line that make the same result. */
function sameWords({ flags, plan }: PortfolioContext): readonly string[] {
  const { role, skills } = plan.wanted;
  return [
    ...['portfolio', ...plan.paths],
    ...(role === undefined ? [] : ['--role', role]),
    ...(skills.length === 0 ? [] : ['--skills', skills.join(',')]),
    ...wordsFor(flags, ['rubric', 'asOf', 'strictEvidence', 'set']),
  ];
}

/** How many credentials make a set. */
const CREDENTIALS = { least: 1, most: 20 };

/** What `portfolio` is to do, checked as far as the command line alone allows. */
interface PortfolioPlan extends SeveralPlan {
  readonly wanted: WantedSkills;
}

/** Checks the flags, and how many files are named. */
function planPortfolio(
  paths: readonly string[],
  flags: PortfolioFlags,
  ports: Pick<Ports, 'environment' | 'files' | 'clock' | 'calledAs'>,
): Outcome<PortfolioPlan> {
  const role = flags.role?.trim();
  const skills = namesIn(flags.skills);
  const plan = planSeveral(paths, flags, ports, CREDENTIALS, [
    ...(role === '' ? [emptyText('role')] : []),
    ...(flags.skills !== undefined && skills.length === 0 ? [emptyText('skills')] : []),
  ]);
  if (!plan.ok) return plan;
  return success({ ...plan.value, wanted: { ...(role !== undefined && { role }), skills } });
}

/** A slip, such as a variable of a script that has no value. */
function emptyText(name: keyof typeof TEXT_EXAMPLES): Problem {
  return problem('usage/no-text', { option: `--${name}`, example: TEXT_EXAMPLES[name] });
}
