import { namedRubric } from '../core/answers/named-rubric.js';
import { withSettings } from '../core/answers/with-answer.js';
import type { AnswerSet } from '../core/model/answer.js';
import { failure, type Outcome, type Problem, problem, problemsOf, success } from '../core/model/problem.js';
import { fitAnswers } from '../formats/answers/fit-answers.js';
import type { Plain } from '../formats/document/read-plain.js';
import { readBody } from './framing/read-body.js';
import type { Body } from './record.js';
import type { ScorerSettings } from './scorer.js';

/** The answers of a record, or why it is refused; `value` is what could be read of it. */
export interface ReadRecord {
  readonly answers: Outcome<AnswerSet>;
  readonly value?: unknown;
}

/** The part of the settings that reading a record depends on. */
export type RecordSettings = Pick<ScorerSettings, 'loaded' | 'rubricIs' | 'asOf' | 'settings'>;

/** Reads the answers of any kind of record. */
export async function readRecord(settings: RecordSettings, body: Body): Promise<ReadRecord> {
  const plain = await readBody(body);
  const fitted = plain.ok ? await answersIn(settings, plain.value) : plain;
  const stray = body.kind === 'cells' ? body.stray : [];
  const fits = stray.length > 0 ? failure(...stray, ...problemsOf(fitted)) : fitted;
  const answers = fits.ok || body.kind !== 'cells' ? fits : failure(...fits.problems.map(asCell));
  const rest = body.kind === 'refused' ? body.value : undefined;
  return { answers, value: plain.ok ? plain.value.value : rest };
}

async function answersIn(
  { loaded, rubricIs, asOf, settings }: RecordSettings,
  plain: Plain,
): Promise<Outcome<AnswerSet>> {
  const refused = rubricIs === 'default' ? refusedRubric(plain.value, loaded.rubric.id) : undefined;
  if (refused !== undefined) return failure(await placed(refused, plain));
  const answers = await fitAnswers({ document: plain }, loaded, asOf);
  if (!answers.ok || settings === undefined) return answers;
  return success(withSettings(loaded.rubric, answers.value, settings));
}

/** A table has columns where a file has keys. */
function asCell(each: Problem): Problem {
  return each.code === 'schema/missing-key'
    ? problem('answers/empty-cell', { column: each.args.key }, { ...each.where, path: [] })
    : each;
}

/** The problem of a rubric named by the answers, if the rubric in use was not requested by name. */
function refusedRubric(value: unknown, used: string): Problem | undefined {
  const { rubricId, rubricPath } = namedRubric(value);
  const where = { path: ['rubric'] };
  if (rubricId !== undefined) {
    return rubricId === used
      ? undefined
      : problem('answers/other-rubric', { answered: rubricId, used }, where);
  }
  return rubricPath === undefined ? undefined : problem('answers/rubric-path', { found: rubricPath }, where);
}

async function placed(found: Problem, { places }: Plain): Promise<Problem> {
  const { locate } = await places();
  return { ...found, where: locate(found.where.path ?? []) };
}
