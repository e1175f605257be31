import type { AnswerSet } from '../core/model/answer.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import { type Outcome, type Problem, problem } from '../core/model/problem.js';
import type { Ports } from '../ports/ports.js';
import { NAMES } from '../words/en/names.js';
import { type GatherFlags, gather } from './gather.js';
import { rubricFinder } from './rubric-for.js';
import type { Notes } from './say-waiting.js';

/** The answers about one of several candidates, with their rubric and where they come from. */
export interface GatheredCandidate {
  /** Its file. */
  readonly name: string;
  /** Its place in a list of candidates, from 1. */
  readonly record?: number;
  /** The line on which that record begins. */
  readonly line?: number;
  readonly answers: AnswerSet;
  readonly loaded: LoadedRubric;
  /** The id or path by which the rubric was found. */
  readonly rubricName: string;
}

/** The candidates that could be read, and why others could not. */
export interface GatheredCandidates {
  readonly candidates: readonly GatheredCandidate[];
  readonly problems: readonly Problem[];
}

/** Reads several answers files, or `-`; one that is refused does not stop the others, and each rubric is read once. */
export async function gatherSeveral(
  ports: Ports,
  paths: readonly string[],
  run: { readonly asOf: string; readonly flags: GatherFlags; readonly messages: Notes },
): Promise<GatheredCandidates> {
  const find = rubricFinder();
  const candidates: GatheredCandidate[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const source = path === '-' ? ({ kind: 'stdin' } as const) : ({ kind: 'file', path } as const);
    const gathered = await gather(ports, { source, asOf: run.asOf }, run.flags, run.messages, find);
    const one = gathered.ok && gathered.value.given === 'nothing' ? nothingIn(path) : gathered;
    if (!one.ok) problems.push(...one.problems);
    else candidates.push({ name: path, ...one.value });
  }
  return { candidates, problems };
}

function nothingIn(path: string): Outcome<never> {
  const name = path === '-' ? NAMES.standardInput : path;
  return { ok: false, problems: [problem('input/empty', { name })] };
}
