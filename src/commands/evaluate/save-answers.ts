import { mergeAnswers } from '../../core/answers/merge-answers.js';
import { looksLikePath } from '../../core/answers/named-rubric.js';
import { isAbout } from '../../core/answers/same-candidate.js';
import type { AnswerSet, Candidate } from '../../core/model/answer.js';
import { isMap } from '../../core/model/describe.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { LoadedRubric } from '../../core/model/rubric.js';
import { fitAnswers } from '../../formats/answers/fit-answers.js';
import { answersText, updatedAnswersText } from '../../formats/answers/write-answers.js';
import { type RawAnswers, readRawAnswers } from '../../loading/load-answers.js';
import type { Ports } from '../../ports/ports.js';

/** How many times to merge with a file that other processes keep changing. */
const MOST_TRIES = 20;

/** Whether a file with other content may be overwritten. */
export type Overwrite = 'same-candidate' | 'anything';

/** The content of a file when the answers were loaded: nothing if there was none, or none that could be read. */
export interface Snapshot {
  readonly path: string;
  readonly before: RawAnswers | undefined;
  /** The file exists and cannot be read as answers. */
  readonly isUnreadable?: boolean;
  /** The digest of the file that the interview began with, which a draft passes on. */
  readonly base?: string;
  /** The file has changed since the resumed draft was begun, so its content at that time is unknown. */
  readonly isOutdated?: boolean;
}

/** What saving needs besides the answers. */
export interface Saving {
  readonly loaded: LoadedRubric;
  /** The id or path by which the rubric was found. */
  readonly rubricName: string;
  readonly asOf: string;
  readonly overwrite: Overwrite;
  /** The file to save to, as it was before any question, if it was read then. */
  readonly snapshot: Snapshot | undefined;
  /** Called while waiting for someone else's save. */
  readonly waits: () => void;
}

/** Reads a file that answers are to be saved to. */
export async function lookAt(ports: Ports, path: string): Promise<Snapshot> {
  const read = await readRawAnswers(ports, path);
  if (read.ok) return { path, before: read.value };
  const isUnreadable = !read.problems.some(({ code }) => code === 'input/not-found');
  return { path, before: undefined, isUnreadable };
}

/**
 * Saves answers to a file; one with answers about the same candidate keeps its comments and its order, and what
 * others changed in it since it was read.
 */
export async function saveAnswers(
  ports: Ports,
  path: string,
  answers: AnswerSet,
  saving: Saving,
): Promise<Outcome<void>> {
  let saved: Outcome<void> = success(undefined);
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
): Promise<Outcome<void>> {
  const under = savedUnder(ports, path, saving);
  const existing = await readRawAnswers(ports, path);
  if (!existing.ok && existing.problems.some((each) => each.code === 'input/not-found')) {
    const fresh = await answersText(path, answers, under);
    if (!fresh.ok) return fresh;
    const written = await ports.files.writeText(path, fresh.value, 'never');
    const isTaken = !written.ok && written.problems.some((each) => each.code === 'output/exists');
    return isTaken ? failure(problem('output/changed', { name: path })) : written;
  }
  if (existing.ok && isAbout(answers.candidate, existing.value.document.value)) {
    const merged = await mergedWithFile(existing.value, answers, saving);
    if (!merged.ok) return merged;
    const text = await updatedAnswersText(path, existing.value.text, merged.value, under);
    if (!text.ok) return text;
    return ports.files.writeText(path, text.value, { ifStill: existing.value.text, waits: saving.waits });
  }
  if (saving.overwrite !== 'anything')
    return failure(holdsOther(path, existing.ok ? existing.value : undefined));
  const fresh = await answersText(path, answers, under);
  return fresh.ok ? ports.files.writeText(path, fresh.value, 'always') : fresh;
}

/** The answers, merged with what others changed in the file since it was read. */
async function mergedWithFile(
  existing: RawAnswers,
  answers: AnswerSet,
  { loaded, asOf, snapshot }: Saving,
): Promise<Outcome<AnswerSet>> {
  if (snapshot === undefined) return success(answers);
  const { before: loadedFile, isOutdated = false } = snapshot;
  if (!isOutdated && loadedFile?.text === existing.text) return success(answers);
  const current = await fitAnswers(existing, loaded, asOf);
  const before =
    loadedFile === undefined || isOutdated
      ? success(nothingAbout(answers.candidate))
      : await fitAnswers(loadedFile, loaded, asOf);
  const changed = { name: existing.name, ids: [] };
  if (!current.ok || !before.ok) return failure(problem('output/changed', changed));
  const merged = mergeAnswers(before.value, current.value, answers);
  return merged.kind === 'merged'
    ? success(merged.answers)
    : failure(problem('output/changed', { ...changed, ids: merged.ids }));
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
function holdsOther(path: string, existing: RawAnswers | undefined) {
  const value = existing?.document.value;
  const candidate = isMap(value) && isMap(value.candidate) ? String(value.candidate.name ?? '') : '';
  return problem('output/exists', { name: path, candidate });
}
