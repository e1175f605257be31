import { namedRubric } from '../core/answers/named-rubric.js';
import { candidateText } from '../core/answers/read-candidate.js';
import { withSettings } from '../core/answers/with-settings.js';
import type { Carried, RefusedRow, Row, RowPlace, ScoredRow } from '../core/batch/row.js';
import type { AnswerSet } from '../core/model/answer.js';
import { isMap } from '../core/model/describe.js';
import { failure, type Outcome, type Problem, problem, problemsOf, success } from '../core/model/problem.js';
import { type Evaluated, evaluateOne } from '../core/report/build-report.js';
import { fitAnswers } from '../formats/answers/fit-answers.js';
import type { Plain } from '../formats/document/read-plain.js';
import { inWords } from '../words/en/report/public-result.js';
import { carriedOf } from './carried.js';
import { readBody } from './framing/read-body.js';
import { placedLine } from './place-json.js';
import type { RawRecord } from './record.js';
import { refusedRow } from './refused-row.js';
import { rowProblem } from './row-problem.js';
import type { Scorer, ScorerSettings } from './scorer.js';

/** Scores every kind of record by the same steps as `evaluate`: the reference for any faster scorer. */
export function plainScorer(settings: ScorerSettings): Scorer {
  const score = async (record: RawRecord): Promise<Row> => {
    const { body } = record;
    const plain = await readBody(body);
    const place = placeOf(record, carriedOf(body, plain.ok ? plain.value.value : undefined));
    const answers = plain.ok ? await answersIn(settings, plain.value) : plain;
    const stray = body.kind === 'cells' ? body.stray : [];
    const fits = stray.length > 0 ? failure(...stray, ...problemsOf(answers)) : answers;
    const row = fits.ok ? scoredRow(settings, place, fits.value) : fits;
    if (row.ok) return row.value;
    const problems = body.kind === 'cells' ? row.problems.map(asCell) : row.problems;
    const rest = body.kind === 'refused' ? body.value : undefined;
    const who = candidateIn(plain.ok ? plain.value.value : rest);
    const inRow = (each: Problem) => rowProblem(each, body.kind, settings.words(each, body.kind));
    return refusedRow(place, problems, inRow, who);
  };
  return async (records) => {
    const rows: Row[] = [];
    for (const record of records) rows.push(await score(record));
    return rows;
  };
}

function placeOf({ record, file, body }: RawRecord, carried: Carried | undefined): RowPlace {
  return {
    record,
    ...(file !== undefined && { file }),
    ...(body.kind !== 'refused' && { firstLine: body.firstLine }),
    ...(carried !== undefined && { carried }),
  };
}

async function answersIn(
  { loaded, rubricIs, asOf, settings }: ScorerSettings,
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

/** The candidate of an unusable record; the candidate itself may be invalid. */
function candidateIn(value: unknown): RefusedRow['candidate'] {
  const candidate = isMap(value) ? value.candidate : undefined;
  if (!isMap(candidate)) return undefined;
  const [id, name, issuer] = [candidate.id, candidate.name, candidate.issuer].map(candidateText);
  if (name === undefined) return undefined;
  return { ...(id !== undefined && { id }), name, ...(issuer !== undefined && { issuer }) };
}

async function placed(found: Problem, { places }: Plain): Promise<Problem> {
  const { locate } = await places();
  return { ...found, where: locate(found.where.path ?? []) };
}

function scoredRow(settings: ScorerSettings, place: RowPlace, answers: AnswerSet): Outcome<ScoredRow> {
  const { loaded, asOf, toolVersion, parts } = settings;
  const input = { rubric: loaded.rubric, stamp: loaded.stamp, answers, asOf, toolVersion };
  const evaluated = evaluateOne(input, parts);
  return evaluated.ok ? success(rowOf(settings, place, answers, evaluated.value)) : evaluated;
}

function rowOf(
  { loaded }: ScorerSettings,
  place: RowPlace,
  answers: AnswerSet,
  { result, open }: Evaluated,
): ScoredRow {
  const { candidate, score, verdict } = result;
  const stalest = oldestCheck(answers);
  return {
    kind: 'scored',
    ...place,
    candidate,
    score,
    verdict: { id: verdict.id, firm: verdict.firm, range: verdict.range },
    action: verdict.action,
    actions: verdict.actions,
    open,
    leftOut: result.coverage.leftOut,
    ...(stalest !== undefined && { stalest }),
    line: placedLine(place, inWords(result, loaded.rubric)),
  };
}

function oldestCheck({ answers }: AnswerSet): string | undefined {
  let oldest: string | undefined;
  for (const { evidence } of answers.values()) {
    const checked = evidence?.checked;
    if (checked !== undefined && (oldest === undefined || checked < oldest)) oldest = checked;
  }
  return oldest;
}
