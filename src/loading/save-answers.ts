import { differencesBetween, mergeAnswers, updateAnswers } from '../core/answers/merge-answers.js';
import { looksLikePath } from '../core/answers/named-rubric.js';
import { isAbout } from '../core/answers/same-candidate.js';
import type { AnswerSet, Candidate } from '../core/model/answer.js';
import { isMap } from '../core/model/describe.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import { failure, type Outcome, type Problem, problem, success } from '../core/model/problem.js';
import { fitAnswers } from '../formats/answers/fit-answers.js';
import { answersText, updatedAnswersText } from '../formats/answers/write-answers.js';
import type { Replace } from '../ports/files.js';
import type { Ports } from '../ports/ports.js';
import { type RawAnswers, readRawAnswers } from './load-answers.js';

/** How many times to merge with a file that other processes keep changing. */
const MOST_TRIES = 20;

/** Whether a file with other content may be overwritten. */
export type Overwrite = 'same-candidate' | 'anything';

/** A file to save to, as it was before any question: nothing if there was none, or none that could be read. */
export interface Snapshot {
  readonly path: string;
  readonly before: RawAnswers | undefined;
  /** The file exists and cannot be read as answers. */
  readonly isUnreadable?: boolean;
  /**
   * What the answers know of it: they were loaded from it as it is, they began with an earlier content that is not
   * known any more, or they came from elsewhere.
   */
  readonly known: 'as-it-is' | 'earlier' | 'not';
  /** The file that the answers come from, if it is another one: a new file keeps its comments. */
  readonly origin?: RawAnswers | undefined;
}

/** What saving needs besides the answers. */
export interface Saving {
  readonly loaded: LoadedRubric;
  /** The id or path by which the rubric was found. */
  readonly rubricName: string;
  readonly asOf: string;
  readonly overwrite: Overwrite;
  readonly snapshot: Snapshot;
  /** Called while waiting for someone else's save. */
  readonly waits: () => void;
}

/** Reads a file that answers are to be saved to. */
export async function lookAt(ports: Ports, path: string): Promise<Omit<Snapshot, 'known' | 'origin'>> {
  const read = await readRawAnswers(ports, path);
  if (read.ok) return { path, before: read.value };
  const isUnreadable = !read.problems.some(({ code }) => code === 'input/not-found');
  return { path, before: undefined, isUnreadable };
}

/**
 * Saves answers to a file. One with answers about the same candidate keeps its comments and its order, what others
 * changed in it since it was read, and what these answers do not say; the ids of all that is kept so are returned.
 */
export async function saveAnswers(
  ports: Ports,
  path: string,
  answers: AnswerSet,
  saving: Saving,
): Promise<Outcome<readonly string[]>> {
  let saved: Outcome<readonly string[]> = success([]);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    saved = await tryToSave(ports, path, answers, saving);
    if (saved.ok || !saved.problems.some(isRace)) return saved;
  }
  return saved;
}

/** Another process was faster: its content can be read and merged. */
function isRace(found: { readonly code: string; readonly args: object }): boolean {
  return found.code === 'output/changed' && !('ids' in found.args);
}

async function tryToSave(
  ports: Ports,
  path: string,
  answers: AnswerSet,
  saving: Saving,
): Promise<Outcome<readonly string[]>> {
  const under = savedUnder(ports, path, saving);
  const { origin } = saving.snapshot;
  const existing = await readRawAnswers(ports, path);
  const write = async (text: Outcome<string>, replace: Replace, kept: readonly string[] = []) => {
    const written = text.ok ? await ports.files.writeText(path, text.value, replace) : text;
    return written.ok ? success(kept) : written;
  };
  if (!existing.ok && existing.problems.some((each) => each.code === 'input/not-found')) {
    const written = await write(await answersText(path, answers, under, origin), 'never');
    const isTaken = !written.ok && written.problems.some((each) => each.code === 'output/exists');
    return isTaken ? failure(problem('output/changed', { name: path })) : written;
  }
  if (existing.ok && isAbout(answers.candidate, existing.value.document.value)) {
    const { text } = existing.value;
    const merged = await withTheirs(existing.value, answers, saving);
    if (!merged.ok) return merged;
    const kept = differencesBetween(merged.value, answers);
    const updated = await updatedAnswersText(path, text, merged.value, under);
    return write(updated, { ifStill: text, waits: saving.waits }, kept);
  }
  if (saving.overwrite !== 'anything')
    return failure(holdsOther(path, existing.ok ? existing.value : undefined));
  return write(await answersText(path, answers, under, origin), 'always');
}

/** The answers with what the file says beyond them, and what others changed in it since it was read. */
async function withTheirs(
  existing: RawAnswers,
  answers: AnswerSet,
  saving: Saving,
): Promise<Outcome<AnswerSet>> {
  const { loaded, asOf, snapshot, overwrite } = saving;
  const { before: read, known } = snapshot;
  const isUnchanged = read?.text === existing.text;
  if (isUnchanged && (known === 'as-it-is' || overwrite === 'anything')) return success(answers);
  if (known === 'not' && !isFor(loaded, existing))
    return failure(holdsOther(existing.name, existing, existing.rubricId));
  const theirs = await fitAnswers(existing, loaded, asOf);
  const before =
    read === undefined || known === 'earlier'
      ? success(nothingAbout(answers.candidate))
      : await fitAnswers(read, loaded, asOf);
  const { name } = existing;
  if (!theirs.ok || !before.ok) {
    return failure(
      problem(known === 'not' && isUnchanged ? 'output/not-merged' : 'output/changed', { name, ids: [] }),
    );
  }
  const ours = known === 'not' && overwrite !== 'anything' ? updateAnswers(before.value, answers) : answers;
  if (isUnchanged && known === 'not') return success(ours);
  const merged = mergeAnswers(before.value, theirs.value, ours);
  return merged.kind === 'merged'
    ? success(merged.answers)
    : failure(problem('output/changed', { name, ids: merged.ids }));
}

/** Whether answers name this rubric, or none. */
function isFor({ rubric }: LoadedRubric, { rubricId }: RawAnswers): boolean {
  return rubricId === undefined || rubricId === rubric.id;
}

function nothingAbout(candidate: Candidate): AnswerSet {
  return { candidate, answers: new Map(), checks: new Map() };
}

/** A custom rubric can be found again by its path if it is in or below the folder of the answers. */
function savedUnder(ports: Ports, path: string, { loaded, rubricName }: Saving) {
  const relativePath = looksLikePath(rubricName) ? ports.files.below(path, rubricName) : undefined;
  return { ...loaded, ...(relativePath !== undefined && { path: relativePath }) };
}

/** Why the answers of a candidate may not go into a file; for an unknown candidate, any candidate's file will do. */
export function refusalOf(
  { path, before, isUnreadable }: Snapshot,
  candidate: Candidate | undefined,
): readonly Problem[] {
  const found = before?.document.value;
  const isRefused =
    before === undefined
      ? isUnreadable === true
      : candidate === undefined
        ? !isMap(found) || !isMap(found.candidate)
        : !isAbout(candidate, found);
  return isRefused ? [holdsOther(path, before)] : [];
}

/** The problem of a file with something other than answers about this candidate. */
function holdsOther(path: string, existing: RawAnswers | undefined, rubric?: string) {
  const value = existing?.document.value;
  const candidate = isMap(value) && isMap(value.candidate) ? String(value.candidate.name ?? '') : '';
  return problem('output/exists', { name: path, candidate, ...(rubric !== undefined && { rubric }) });
}
