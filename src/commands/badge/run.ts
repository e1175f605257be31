import { notePassedOver } from '../../cli/chosen-format.js';
import { deliverFound } from '../../cli/deliver-found.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import type { Messages } from '../../cli/messages.js';
import { outputFile, writtenOver } from '../../cli/named-files.js';
import { openOutput } from '../../cli/output-for.js';
import { type ProposalPlan, planProposals } from '../../cli/proposal-plan.js';
import { readKnownWords } from '../../cli/read-options.js';
import { BADGE_STATES, type BadgeState } from '../../core/badge/badge.js';
import { badgeProposals } from '../../core/badge/badge-proposals.js';
import type { BadgeResult } from '../../core/badge/badge-result.js';
import { judgeBadge } from '../../core/badge/judge-badge.js';
import type { SignatureState } from '../../core/badge/signature.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import { failure, type Outcome, problem, problemsOf, success } from '../../core/model/problem.js';
import type { Proposals } from '../../core/model/proposals.js';
import { allQuestions } from '../../core/model/rubric.js';
import { BADGE_CAP } from '../../formats/badge/carried.js';
import { type ReadBadge, readBadgeFile } from '../../formats/badge/read-badge-file.js';
import { gather } from '../../loading/gather.js';
import { sayWaiting } from '../../loading/say-waiting.js';
import { wholeBytes } from '../../loading/whole-bytes.js';
import type { Ports } from '../../ports/ports.js';
import { badgeRead } from '../../words/en/commands/badge.js';
import { EXIT_REASONS } from '../../words/en/exit-reasons.js';
import { NAMES } from '../../words/en/names.js';
import { checkSignature, keysInFile } from './check-signature.js';
import type { BadgeFlags } from './options.js';

/** Says what a badge file says and what of it can be checked here, and returns the exit status. */
export async function runBadge(path: string, flags: BadgeFlags, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const plan = planBadge(path, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  await notePassedOver(messages, flags, ports.environment, plan.value.format);
  const file = path === '-' ? NAMES.standardInput : path;
  const bytes = await bytesOf(path, file, ports, messages);
  if (!bytes.ok) return failUnusable(messages, bytes.problems);
  const read = await readBadgeFile(bytes.value, file, ports);
  if (!read.ok) return failUnusable(messages, read.problems);
  const keys = await keysInFile(flags.key, ports);
  if (!keys.ok) return failUnusable(messages, keys.problems);
  const { rubric } = flags;
  const given = { source: { kind: 'settings' }, asOf: plan.value.asOf } as const;
  const gathered = await gather(ports, given, rubric === undefined ? {} : { rubric }, messages);
  if (!gathered.ok) return failUnusable(messages, gathered.problems);
  const asked = new Set(allQuestions(gathered.value.loaded.rubric).map(({ id }) => id));
  const signature = await checkSignature(read.value, keys.value, ports);
  const judged = judgedBadge(read.value, signature, {
    ...{ file, bytes: bytes.value, plan: plan.value, ports, asked },
  });
  const delivering = await deliverFound(
    { ports, output, messages, format: plan.value.format, path: flags.output },
    async () => (await import('../../render/document/badge-page.js')).badgePage(judged.result),
    async (format) => {
      const { proposalsText } = await import('../../formats/proposals/proposals-text.js');
      return proposalsText(judged.proposals, format);
    },
  );
  return messages.exit([...delivering, ...failedStates(judged.result, plan.value)]);
}

/** The whole file, unless it is larger than any badge. */
async function bytesOf(
  path: string,
  name: string,
  { files }: Ports,
  messages: Messages,
): Promise<Outcome<Uint8Array>> {
  const opened = await files.readBytes(path === '-' ? undefined : path, undefined, () =>
    sayWaiting(messages, 'a badge'),
  );
  return wholeBytes(opened, BADGE_CAP, problem('badge/too-large', { name, limit: BADGE_CAP }));
}

interface Reading {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly plan: BadgePlan;
  /** Ids of the questions of the rubric. */
  readonly asked: ReadonlySet<string>;
  readonly ports: Pick<Ports, 'digest'>;
}

/** A badge as a page shows it, and what it says to questions. */
interface JudgedBadge {
  readonly result: BadgeResult;
  readonly proposals: Proposals;
}

function judgedBadge(
  { badge, carrier, placeOf, disclosures }: ReadBadge,
  signature: SignatureState,
  { file, bytes, plan, ports, asked }: Reading,
): JudgedBadge {
  const result = judgeBadge({
    ...{ badge, carrier, file, signature, asOf: plan.asOf },
    ...(disclosures !== undefined && { disclosures }),
  });
  const origin = {
    placeOf,
    sha256: ports.digest(bytes),
    evidence: plan.evidence,
    read: badgeRead(bytes.length),
  };
  return { result, proposals: badgeProposals(badge, result, origin, asked) };
}

function failedStates({ states }: BadgeResult, { failOn }: BadgePlan): readonly FailureReason[] {
  return failOn
    .filter((state) => states.includes(state))
    .map((state) => ({ status: ExitStatus.Failed, why: EXIT_REASONS.badge(state) }));
}

/** What `badge` is to do, checked as far as the command line alone allows. */
interface BadgePlan extends ProposalPlan {
  readonly failOn: readonly BadgeState[];
}

/** Checks the flags against one another and against the name of the file. */
function planBadge(
  file: string,
  flags: BadgeFlags,
  ports: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Outcome<BadgePlan> {
  const plan = planProposals(flags, ports);
  const failOn = readKnownWords('usage/badge-state', flags.failOn ?? [], BADGE_STATES);
  const inputs = [
    ...(file === '-' ? [] : [{ option: 'FILE', path: file }]),
    ...(flags.key === undefined ? [] : [{ option: '--key', path: flags.key }]),
  ];
  const over = writtenOver(outputFile(flags.output), inputs, ports.files);
  if (over.length > 0 || !plan.ok || !failOn.ok) {
    return failure(...[plan, failOn].flatMap(problemsOf), ...over);
  }
  const states = BADGE_STATES.filter((state) => failOn.value.includes(state));
  return success({ ...plan.value, failOn: states });
}
