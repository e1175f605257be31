import type { Answer, AnsweredUnder, AnswerSet, CheckEntry } from '../model/answer.js';
import { describe, isMap } from '../model/describe.js';
import { EVIDENCE_KEYS } from '../model/evidence.js';
import {
  combined,
  failure,
  type Outcome,
  type Path,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../model/problem.js';
import type { Rubric } from '../model/rubric.js';
import { rubricIndex } from '../model/rubric-index.js';
import { WrittenNumber } from '../model/written-number.js';
import { checklistIds } from '../rubric/checklist-ids.js';
import { evidencePart } from './evidence.js';
import { below, unknownKeys } from './map-problems.js';
import { readAnswer } from './read-answer.js';
import { readCandidate } from './read-candidate.js';
import { readEvidence } from './read-evidence.js';
import { unknownQuestion } from './read-outcomes.js';

const FILE_KEYS = ['credcheck', 'rubric', 'candidate', 'answers', 'checks'];
const CHECK_KEYS = ['state', ...EVIDENCE_KEYS];
const CHECK_STATES = ['open', 'confirmed', 'contradicted'] as const;

/**
 * Checks the plain value of an answers file against a rubric and returns all answers in stored form, or every mistake
 * with its path. No date may be later than `asOf` (ISO date).
 */
export function checkAnswers(rubric: Rubric, raw: unknown, asOf: string): Outcome<AnswerSet> {
  if (!isMap(raw)) {
    return failure(
      problem('schema/type', { expected: { id: 'candidate-and-answers' }, found: describe(raw) }),
    );
  }
  // One sentence instead of one about every key.
  if (raw.candidate === undefined && raw.bands !== undefined && raw.criteria !== undefined) {
    return failure(problem('answers/is-rubric', {}));
  }
  const candidate = readCandidate(raw.candidate);
  const answers = readAnswers(rubric, raw.answers, asOf);
  const checks = readChecks(rubric, raw.checks, asOf);
  const problems = [
    ...unknownKeys(raw, FILE_KEYS, isCarriedKey),
    ...versionProblems(raw.credcheck),
    ...under(['candidate'], candidate),
    ...under(['answers'], answers),
    ...under(['checks'], checks),
  ];
  if (problems.length > 0 || !candidate.ok || !answers.ok || !checks.ok) return failure(...problems);
  return success({
    candidate: candidate.value,
    rubric: readStamp(raw.rubric),
    answers: answers.value,
    checks: checks.value,
  });
}

/** Whether a key of an answers file is the person's own: credcheck carries it along and reads nothing in it. */
export function isCarriedKey(key: string): boolean {
  return /^x-./.test(key);
}

function under(path: Path, outcome: Outcome<unknown>): readonly Problem[] {
  return problemsOf(outcome).map((each) => below(path, each));
}

/** A problem if a file says another version of its format than 1. */
export function versionProblems(version: unknown): readonly Problem[] {
  const number = version instanceof WrittenNumber ? version.value : version;
  if (number === undefined || number === 1) return [];
  return [problem('schema/version', { found: describe(version) }, { path: ['credcheck'] })];
}

function readAnswers(rubric: Rubric, raw: unknown, asOf: string): Outcome<ReadonlyMap<string, Answer>> {
  const { questions } = rubricIndex(rubric);
  return readEntries(raw, (id, entry) => {
    const home = questions.get(id);
    return home === undefined ? failure(unknownQuestion(rubric, id)) : readAnswer(home.question, entry, asOf);
  });
}

function readChecks(rubric: Rubric, raw: unknown, asOf: string): Outcome<ReadonlyMap<string, CheckEntry>> {
  const known = checklistIds(rubric);
  return readEntries(raw, (id, entry) => {
    if (known.includes(id)) return readCheck(id, entry, asOf);
    return failure(problem('answers/unknown-check', { id, rubric: rubric.id, known }));
  });
}

function readEntries<T>(
  raw: unknown,
  read: (id: string, entry: unknown) => Outcome<T>,
): Outcome<ReadonlyMap<string, T>> {
  if (raw === undefined || raw === null) return success(new Map());
  if (!isMap(raw))
    return failure(problem('schema/type', { expected: { id: 'map-of-ids' }, found: describe(raw) }));
  const entries = combined(Object.entries(raw).map(([id, entry]) => named(id, read(id, entry))));
  return entries.ok ? success(new Map(entries.value)) : entries;
}

function named<T>(id: string, outcome: Outcome<T>): Outcome<readonly [string, T]> {
  return outcome.ok ? success([id, outcome.value]) : failure(...under([id], outcome));
}

function readCheck(id: string, raw: unknown, asOf: string): Outcome<CheckEntry> {
  if (!isMap(raw)) {
    const state = CHECK_STATES.find((each) => each === raw);
    const expected = {
      id: 'map-with-state',
      ...(state !== undefined && { write: `{state: ${state}}` }),
    } as const;
    return failure(problem('schema/type', { expected, found: describe(raw) }));
  }
  const state = CHECK_STATES.find((each) => each === raw.state);
  const evidence = readEvidence(id, raw, asOf);
  const strange = unknownKeys(raw, CHECK_KEYS);
  if (state !== undefined && evidence.ok && strange.length === 0)
    return success({ state, ...evidencePart(evidence.value) });
  return failure(...strange, ...(state === undefined ? [stateProblem(raw)] : []), ...under([], evidence));
}

function stateProblem(raw: Readonly<Record<string, unknown>>): Problem {
  if (raw.state === undefined) return problem('schema/missing-key', { key: 'state' });
  const expected = { id: 'check-state', words: CHECK_STATES } as const;
  const args = { expected, found: describe(raw.state), known: [...CHECK_STATES] };
  return problem('schema/value', args, { path: ['state'] });
}

/** The stamp only says which rubric was answered; an invalid one is ignored. */
function readStamp(raw: unknown): AnsweredUnder | undefined {
  if (!isMap(raw)) return typeof raw === 'string' ? { id: raw } : undefined;
  const texts = ['id', 'version', 'sha256'].filter((key) => typeof raw[key] === 'string');
  const fingerprints = isMap(raw.fingerprints) ? readFingerprints(raw.fingerprints) : undefined;
  return {
    ...Object.fromEntries(texts.map((key) => [key, raw[key]])),
    ...(fingerprints && { fingerprints }),
  };
}

function readFingerprints(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
