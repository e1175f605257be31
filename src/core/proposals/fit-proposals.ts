import { withEvidence } from '../answers/evidence.js';
import { readKnown } from '../answers/read-answer.js';
import { unknownQuestion } from '../answers/read-outcomes.js';
import { withAnswer } from '../answers/with-answer.js';
import type { Answer, AnswerSet } from '../model/answer.js';
import { isSameJson } from '../model/canonical-json.js';
import type { Evidence } from '../model/evidence.js';
import { failure, type Outcome, type Problem, problem, problemsOf, success } from '../model/problem.js';
import type { Proposal } from '../model/proposals.js';
import type { Question, Rubric } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import { checklistIds } from '../rubric/checklist-ids.js';

/** A proposal that fits a rubric. */
export interface FittingProposal extends Proposal {
  /** Its value as an answer, where it has one. */
  readonly counted?: { readonly question: Question; readonly answer: Answer };
}

/** The proposals that fit a rubric, and what is wrong with the others. */
export interface FittedProposals {
  readonly fitting: readonly FittingProposal[];
  readonly problems: readonly Problem[];
}

/** Passes over proposals to what a rubric does not ask, and those whose value its question does not take. */
export function fitProposals(rubric: Rubric, proposals: readonly Proposal[], asOf: string): FittedProposals {
  const fitted = proposals.map((proposal) => fitting(rubric, proposal, asOf));
  return {
    fitting: fitted.flatMap((each) => (each.ok ? [each.value] : [])),
    problems: fitted.flatMap(problemsOf),
  };
}

function fitting(rubric: Rubric, proposal: Proposal, asOf: string): Outcome<FittingProposal> {
  const { kind, id } = proposal.about;
  if (kind === 'check') {
    const known = checklistIds(rubric);
    if (known.includes(id)) return success(proposal);
    return failure(problem('answers/unknown-check', { id, rubric: rubric.id, known }));
  }
  const entry = rubricIndex(rubric).questions.get(id);
  if (entry === undefined) return failure(unknownQuestion(rubric, id));
  if (proposal.value === undefined) return success(proposal);
  const read = readKnown(entry.question, proposal.value, asOf);
  return read.ok ? success({ ...proposal, counted: { question: entry.question, answer: read.value } }) : read;
}

/** An answer that a proposal gave. */
export interface TakenAnswer {
  readonly question: string;
  readonly answer: Answer;
  /** The fewest that the question takes, where fewer were counted: the answer counts as unknown. */
  readonly fewest?: number;
}

/** Answers with those that were taken, and why others were not. */
export interface AcceptedAnswers {
  readonly answers: AnswerSet;
  readonly taken: readonly TakenAnswer[];
  readonly problems: readonly Problem[];
}

/** The evidence of an answer that a proposal gives; without an address its source is the place in the file. */
export function evidenceOf({ evidence, place }: Proposal): Evidence {
  const { source = place } = evidence;
  return { ...evidence, ...(source !== undefined && { source }) };
}

/**
 * Takes proposals that have a value where no answer is given; of two that differ, neither. What was set for this run, if
 * only as unknown, was said last.
 */
export function acceptCounted(
  rubric: Rubric,
  before: AnswerSet,
  fitting: readonly FittingProposal[],
  settings: ReadonlyMap<string, Answer>,
): AcceptedAnswers {
  const taken: TakenAnswer[] = [];
  const problems: Problem[] = [];
  let answers = before;
  const seen = new Set<string>();
  for (const proposal of fitting) {
    const { about, counted } = proposal;
    const { id } = about;
    if (counted === undefined || seen.has(id)) continue;
    if (settings.has(id) || isAnswered(before, id)) continue;
    seen.add(id);
    const all = fitting.filter((each) => each.about.id === id && each.counted !== undefined);
    if (all.some((each) => !isSameJson(each.counted?.answer, counted.answer))) {
      problems.push(problem('proposals/differ', { question: id, found: all.length }));
      continue;
    }
    const answer = withEvidence(counted.answer, evidenceOf(proposal));
    answers = withAnswer(rubric, answers, counted.question, answer);
    taken.push({ question: id, answer, ...fewestWanted(counted) });
  }
  return { answers, taken, problems };
}

function fewestWanted({
  question,
  answer,
}: Required<FittingProposal>['counted']): Pick<TakenAnswer, 'fewest'> {
  if (question.type !== 'number' || question.sample === undefined || answer.kind !== 'partial') return {};
  const { atLeast } = question.sample;
  return 'of' in answer.value && answer.value.of < atLeast ? { fewest: atLeast } : {};
}

function isAnswered({ answers }: AnswerSet, id: string): boolean {
  const answer = answers.get(id);
  return answer !== undefined && answer.kind !== 'unknown';
}
