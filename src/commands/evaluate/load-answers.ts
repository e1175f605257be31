import { checkAnswers } from '../../core/answers/check-answers.js';
import { isMap } from '../../core/answers/describe.js';
import type { AnswerSet } from '../../core/answers/model.js';
import { withoutOutdated } from '../../core/answers/outdated.js';
import { checklistIds } from '../../core/rubric/checklist-ids.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/problem.js';
import type { Located } from '../../document/located.js';
import type { Ports } from '../../ports/ports.js';
import type { LoadedRubric } from '../../core/rubric/model.js';

const ANSWERS_CAP = 1024 * 1024;
const STANDARD_INPUT = 'standard input';

/** Answers as read from a file or standard input, before the rubric that they answer is known. */
export interface RawAnswers {
  readonly name: string;
  readonly text: string;
  readonly document: Located;
  /** The rubric id that the answers name themselves. */
  readonly rubricId?: string;
}

/** Answers that fit the rubric, and the questions whose wording has changed since they were given. */
export interface FittingAnswers {
  readonly answers: AnswerSet;
  readonly outdated: readonly string[];
}

/** Reads an answers file, or standard input where no path is given. */
export async function readRawAnswers(ports: Ports, path: string | undefined): Promise<Outcome<RawAnswers>> {
  const name = path ?? STANDARD_INPUT;
  const text = await (path === undefined
    ? ports.files.readInput(ANSWERS_CAP)
    : ports.files.readText(path, ANSWERS_CAP));
  if (!text.ok) return text;
  const { readDocument } = await import('../../document/read-document.js');
  const document = await readDocument(text.value, name);
  if (!document.ok) return document;
  if (Array.isArray(document.value.value)) {
    return failure(problem('answers/several', { found: document.value.value.length }, { file: name }));
  }
  const rubricId = rubricIdIn(document.value.value);
  return success({
    name,
    text: text.value,
    document: document.value,
    ...(rubricId !== undefined && { rubricId }),
  });
}

/** Checks answers against the rubric; every problem is given its line and column. */
export function fitAnswers(raw: RawAnswers, loaded: LoadedRubric, asOf: string): Outcome<FittingAnswers> {
  const { raw: current, questions } = withoutOutdated(
    raw.document.value,
    loaded.fingerprints,
    checklistIds(loaded.rubric),
  );
  const checked = checkAnswers(loaded.rubric, current, asOf);
  if (checked.ok) return success({ answers: checked.value, outdated: questions });
  return failure(...checked.problems.map((each) => placed(each, raw)));
}

function placed(found: Problem, raw: RawAnswers): Problem {
  const part = found.code === 'schema/unknown-key' || isNameProblem(found) ? 'key' : 'value';
  return { ...found, where: { ...raw.document.locate(found.where.path ?? [], part), file: raw.name } };
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
