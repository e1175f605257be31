import { checkAnswers } from '../../core/answers/check-answers.js';
import { isMap } from '../../core/answers/describe.js';
import type { AnswerSet } from '../../core/answers/model.js';
import { withoutOutdated } from '../../core/answers/outdated.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/problem.js';
import { checklistIds } from '../../core/rubric/checklist-ids.js';
import type { LoadedRubric } from '../../core/rubric/model.js';
import type { Located } from '../../document/located.js';
import { type Plain, readPlain } from '../../document/read-plain.js';
import type { Ports } from '../../ports/ports.js';
import { shellQuoted } from './shell-quoted.js';

const ANSWERS_CAP = 1024 * 1024;
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

/** Checks answers against the rubric; every problem is given its line and column. */
export async function fitAnswers(
  raw: RawAnswers,
  loaded: LoadedRubric,
  asOf: string,
): Promise<Outcome<AnswerSet>> {
  const { raw: current, setAside } = withoutOutdated(
    raw.document.value,
    loaded.fingerprints,
    checklistIds(loaded.rubric),
  );
  const checked = checkAnswers(loaded.rubric, current, asOf);
  if (checked.ok) return success({ ...checked.value, setAside });
  const places = await raw.document.places();
  return failure(...checked.problems.map((each) => placed(each, places, raw.name)));
}

function placed(found: Problem, { locate }: Located, file: string): Problem {
  const part = found.code === 'schema/unknown-key' || isNameProblem(found) ? 'key' : 'value';
  return { ...found, where: { ...locate(found.where.path ?? [], part), file } };
}

/** Problems of an id that stands as a key in the file. */
function isNameProblem(found: Problem): boolean {
  return found.code === 'answers/unknown-question' || found.code === 'answers/unknown-check';
}

function rubricIdIn(value: unknown): string | undefined {
  if (!isMap(value)) return undefined;
  if (typeof value.rubric === 'string') return value.rubric;
  return isMap(value.rubric) && typeof value.rubric.id === 'string' ? value.rubric.id : undefined;
}
