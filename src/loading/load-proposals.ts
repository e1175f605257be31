import type { Candidate } from '../core/model/answer.js';
import { combined, failure, type Outcome, type Problem, success } from '../core/model/problem.js';
import type { Rubric } from '../core/model/rubric.js';
import { type FittingProposal, fitProposals } from '../core/proposals/fit-proposals.js';
import { ANSWERS_CAP } from '../formats/document/limits.js';
import { readProposals } from '../formats/proposals/proposals-text.js';
import type { Files } from '../ports/files.js';

/** What proposals files say to a rubric. */
export interface LoadedProposals {
  readonly fitting: readonly FittingProposal[];
  /** Why the others do not fit. */
  readonly unfit: readonly Problem[];
  /** The candidates that the files name. */
  readonly about: readonly FileAbout[];
}

/** A proposals file that names the candidate it is about. */
export interface FileAbout {
  readonly file: string;
  readonly candidate: Candidate;
}

/** Reads proposals files; one that is wrong is a failure, a proposal that does not fit the rubric is not. */
export async function loadProposals(
  files: Pick<Files, 'readText'>,
  paths: readonly string[],
  rubric: Rubric,
  asOf: string,
): Promise<Outcome<LoadedProposals>> {
  const read = combined(await Promise.all(paths.map((path) => loadOne(files, path, rubric, asOf))));
  if (!read.ok) return read;
  return success({
    fitting: read.value.flatMap(({ fitting }) => fitting),
    unfit: read.value.flatMap(({ unfit }) => unfit),
    about: read.value.flatMap(({ about }) => about),
  });
}

async function loadOne(
  files: Pick<Files, 'readText'>,
  path: string,
  rubric: Rubric,
  asOf: string,
): Promise<Outcome<LoadedProposals>> {
  const text = await files.readText(path, ANSWERS_CAP);
  if (!text.ok) return text;
  const proposals = await readProposals(text.value, path, asOf);
  if (!proposals.ok) return failure(...proposals.problems);
  const { fitting, problems } = fitProposals(rubric, proposals.value.proposals, asOf);
  const unfit = problems.map((each): Problem => ({ ...each, where: { file: path } }));
  const { name, ...others } = proposals.value.candidate;
  const about = name === undefined ? [] : [{ file: path, candidate: { ...others, name } }];
  return success({ fitting, unfit, about });
}
