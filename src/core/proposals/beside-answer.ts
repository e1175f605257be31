import { withEvidence } from '../answers/evidence.js';
import type { Answer } from '../model/answer.js';
import { isSameJson } from '../model/canonical-json.js';
import { evidenceOf, type FittingProposal } from './fit-proposals.js';

/** What files say to a question beside its answer. */
export interface BesideAnswer {
  /** Proposals whose value is not the one that was given. */
  readonly different: readonly FittingProposal[];
  /** How many others there are, where the answer rests on none of them. */
  readonly unused: number;
}

/** Holds an answer against the proposals to its question; undefined where nothing is different or left unused. */
export function besideAnswer(
  found: readonly FittingProposal[],
  question: string,
  answer: Answer,
): BesideAnswer | undefined {
  const here = found.filter(({ about }) => about.kind === 'question' && about.id === question);
  const bare = withEvidence(answer, {});
  const isGiven = answer.kind === 'value' || answer.kind === 'partial';
  const different = here.filter(
    ({ counted }) => isGiven && counted !== undefined && !isSameJson(counted.answer, bare),
  );
  const others = here.filter((each) => !different.includes(each));
  const unused = others.some((each) => restsOn(answer, bare, each)) ? 0 : others.length;
  return different.length + unused === 0 ? undefined : { different, unused };
}

function restsOn({ evidence = {} }: Answer, bare: Answer, proposal: FittingProposal): boolean {
  const { quote, source } = evidenceOf(proposal);
  if (proposal.counted !== undefined && isSameJson(proposal.counted.answer, bare)) return true;
  return evidence.quote === undefined
    ? source !== undefined && source === evidence.source
    : evidence.quote === quote;
}
