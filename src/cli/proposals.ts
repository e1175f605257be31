import type { AnswerSet } from '../core/model/answer.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import { acceptCounted, type FittingProposal } from '../core/proposals/fit-proposals.js';
import type { Gathered } from '../loading/gather.js';
import type { FileAbout } from '../loading/load-proposals.js';
import type { Ports } from '../ports/ports.js';
import { WHY } from '../words/en/conflicts.js';
import { NAMES } from '../words/en/names.js';
import { answerLabel } from '../words/en/phrases.js';
import { PROPOSALS } from '../words/en/proposals.js';
import type { Messages } from './messages.js';
import type { FlagsOf } from './options.js';

/** The flags about proposals. */
export type ProposalFlags = FlagsOf<'proposals' | 'acceptCounted'>;

/** What was gathered, and what proposals files say to its rubric. */
export interface WithProposals<Part> {
  readonly gathered: Part;
  readonly found: readonly FittingProposal[];
}

/** Reads the files of `--proposals`; takes what was counted if that is asked for, now or later, and says which. */
export async function withProposals<Part extends Pick<Gathered, 'loaded' | 'answers' | 'given' | 'settings'>>(
  { ports, messages, asOf }: { readonly ports: Ports; readonly messages: Messages; readonly asOf: string },
  { proposals = [], acceptCounted: accept }: ProposalFlags,
  gathered: Part,
  take: 'now' | 'later' = 'now',
): Promise<Outcome<WithProposals<Part>>> {
  if (proposals.length === 0) {
    if (!accept) return success({ gathered, found: [] });
    const option = '--accept-counted';
    return failure(problem('usage/needs', { option, needs: '--proposals', why: WHY.nothingCounted }));
  }
  const { rubric } = gathered.loaded;
  const { loadProposals } = await import('../loading/load-proposals.js');
  const loaded = await loadProposals(ports.files, proposals, rubric, asOf);
  if (!loaded.ok) return loaded;
  const { fitting: found, unfit, about } = loaded.value;
  if (unfit.length > 0) await messages.problems(unfit);
  await sayOthers(messages, about, gathered.answers);
  const named = withName(gathered.answers, about);
  // An interview asks for the name, and offers this one.
  if (take === 'later') return success({ gathered: { ...gathered, answers: named }, found });
  if (named !== gathered.answers) await messages.info(PROPOSALS.named(named.candidate));
  if (!accept) return success({ gathered: { ...gathered, answers: named }, found });
  const answers = await takeCounted(messages, gathered, named, found);
  const given = answers === named ? gathered.given : 'something';
  return success({ gathered: { ...gathered, answers, given }, found });
}

/** Takes what was counted where these answers have none, and says which. */
export async function takeCounted(
  messages: Messages,
  { loaded: { rubric }, settings }: Pick<Gathered, 'loaded' | 'settings'>,
  before: AnswerSet,
  found: readonly FittingProposal[],
): Promise<AnswerSet> {
  const { answers, taken, problems } = acceptCounted(rubric, before, found, settings);
  if (problems.length > 0) await messages.problems(problems);
  for (const { question, answer, fewest } of taken) {
    const value = 'value' in answer ? answerLabel(rubric, question, answer.value) : answer.kind;
    await messages.info(PROPOSALS.taken(question, value, answer.evidence?.source, fewest));
  }
  if (taken.length === 0) await messages.info(PROPOSALS.noneTaken);
  return answers;
}

/** Answers without a name are about the candidate that the files name, where they name one and the same. */
function withName(answers: AnswerSet, about: readonly FileAbout[]): AnswerSet {
  const { candidate } = answers;
  const found = about.find((each) => each.candidate.issuer !== undefined) ?? about[0];
  if (candidate.name !== NAMES.unnamedCandidate || found === undefined) return answers;
  const { name } = found.candidate;
  if (about.some((each) => each.candidate.name !== name)) return answers;
  return { ...answers, candidate: { ...found.candidate, ...candidate, name } };
}

/** A file about another credential is a slip that would else go unseen. */
async function sayOthers(
  messages: Messages,
  about: readonly FileAbout[],
  { candidate }: AnswerSet,
): Promise<void> {
  if (candidate.name === NAMES.unnamedCandidate) return;
  for (const {
    file,
    candidate: { name },
  } of about) {
    if (name !== candidate.name) await messages.info(PROPOSALS.other(file, name, candidate.name));
  }
}
