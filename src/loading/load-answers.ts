import { type NamedRubric, namedRubric } from '../core/answers/named-rubric.js';
import { failure, type Outcome, type Problem, problem, success } from '../core/model/problem.js';
import { ANSWERS_CAP } from '../formats/document/limits.js';
import { type Plain, readPlain } from '../formats/document/read-plain.js';
import { AS_WRITTEN } from '../formats/document/spelling.js';
import type { Ports } from '../ports/ports.js';
import { NAMES } from '../words/en/names.js';
import { shellQuoted } from '../words/shell-quoted.js';

/** Answers as read from a file or standard input, before their rubric is known. */
export interface RawAnswers extends NamedRubric {
  readonly name: string;
  /** Whether the name is that of a file, or standard input was read. */
  readonly origin: 'file' | 'input';
  readonly text: string;
  readonly document: Plain;
}

/** Reads an answers file, or standard input if no path is given. */
export async function readRawAnswers(
  ports: Ports,
  path: string | undefined,
  waits?: () => void,
): Promise<Outcome<RawAnswers>> {
  const name = path ?? NAMES.standardInput;
  const text = await (path === undefined
    ? ports.files.readInput(ANSWERS_CAP, waits)
    : ports.files.readText(path, ANSWERS_CAP));
  if (!text.ok) return text;
  const document = await readPlain(text.value, name, AS_WRITTEN);
  const batch = `${ports.calledAs} batch ${shellQuoted(path ?? '-')}`;
  if (!document.ok) return failure(...document.problems.map((each) => withBatchLine(each, batch)));
  if (Array.isArray(document.value.value)) {
    return failure(problem('answers/several', { found: document.value.value.length, batch }, { file: name }));
  }
  return success({
    name,
    origin: path === undefined ? 'input' : 'file',
    text: text.value,
    document: document.value,
    ...namedRubric(document.value.value),
  });
}

function withBatchLine(found: Problem, batch: string): Problem {
  return found.code === 'answers/several' ? { ...found, args: { ...found.args, batch } } : found;
}
