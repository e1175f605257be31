import { ANSWERS_CAP } from '../answers-file/read-back.js';
import { isMap } from '../core/answers/describe.js';
import { failure, type Outcome, type Problem, problem, success } from '../core/problem.js';
import { type Plain, readPlain } from '../document/read-plain.js';
import type { Ports } from '../ports/ports.js';
import { shellQuoted } from './shell-quoted.js';

const STANDARD_INPUT = 'standard input';

/** Answers as read from a file or standard input, before the rubric that they answer is known. */
export interface RawAnswers {
  readonly name: string;
  readonly text: string;
  readonly document: Plain;
  /** The rubric id that the answers name themselves. */
  readonly rubricId?: string;
}

/** Reads an answers file, or standard input where no path is given. */
export async function readRawAnswers(ports: Ports, path: string | undefined): Promise<Outcome<RawAnswers>> {
  const name = path ?? STANDARD_INPUT;
  const text = await (path === undefined
    ? ports.files.readInput(ANSWERS_CAP)
    : ports.files.readText(path, ANSWERS_CAP));
  if (!text.ok) return text;
  const document = await readPlain(text.value, name);
  const batch = `${ports.calledAs} batch ${shellQuoted(path ?? '-')}`;
  if (!document.ok) return failure(...document.problems.map((each) => withBatchLine(each, batch)));
  if (Array.isArray(document.value.value)) {
    return failure(problem('answers/several', { found: document.value.value.length, batch }, { file: name }));
  }
  const rubricId = rubricIdIn(document.value.value);
  return success({
    name,
    text: text.value,
    document: document.value,
    ...(rubricId !== undefined && { rubricId }),
  });
}

function withBatchLine(found: Problem, batch: string): Problem {
  return found.code === 'answers/several' ? { ...found, args: { ...found.args, batch } } : found;
}

function rubricIdIn(value: unknown): string | undefined {
  if (!isMap(value)) return undefined;
  if (typeof value.rubric === 'string') return value.rubric;
  return isMap(value.rubric) && typeof value.rubric.id === 'string' ? value.rubric.id : undefined;
}
