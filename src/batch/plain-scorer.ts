import { isCarriedKey } from '../core/answers/check-answers.js';
import { candidateText } from '../core/answers/read-candidate.js';
import type { Carried, RefusedRow, Row, RowPlace, ScoredRow } from '../core/batch/row.js';
import type { AnswerSet } from '../core/model/answer.js';
import { isMap } from '../core/model/describe.js';
import { type Outcome, type Problem, success } from '../core/model/problem.js';
import { buildReport, type Evaluated, evaluateOne } from '../core/report/build-report.js';
import type { ReportInput } from '../core/report/report-input.js';
import { inWords } from '../words/en/report/public-result.js';
import { placedLine } from './place-json.js';
import { readRecord } from './read-record.js';
import type { Body, RawRecord } from './record.js';
import { refusedRow, rowProblem } from './refused-row.js';
import type { Scorer, ScorerSettings } from './scorer.js';

/** Scores every kind of record by the same steps as `evaluate`: the reference for any faster scorer. */
export function plainScorer(settings: ScorerSettings): Scorer {
  const score = async (record: RawRecord): Promise<Row> => {
    const { body } = record;
    const { answers, value } = await readRecord(settings, body);
    const place = placeOf(record, carriedOf(body, body.kind === 'refused' ? undefined : value));
    const row = answers.ok ? scoredRow(settings, place, answers.value) : answers;
    if (row.ok) return row.value;
    const inRow = (each: Problem) => rowProblem(each, body.kind, settings.words(each, body.kind));
    return refusedRow(place, row.problems, inRow, candidateIn(value));
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

/** The candidate of an unusable record; the candidate itself may be invalid. */
function candidateIn(value: unknown): RefusedRow['candidate'] {
  const candidate = isMap(value) ? value.candidate : undefined;
  if (!isMap(candidate)) return undefined;
  const [id, name, issuer] = [candidate.id, candidate.name, candidate.issuer].map(candidateText);
  if (name === undefined) return undefined;
  return { ...(id !== undefined && { id }), name, ...(issuer !== undefined && { issuer }) };
}

function scoredRow(settings: ScorerSettings, place: RowPlace, answers: AnswerSet): Outcome<ScoredRow> {
  const { loaded, asOf, toolVersion, parts, evidence } = settings;
  const { rubric, stamp } = loaded;
  const input = { rubric, stamp, answers, evidence, asOf, toolVersion };
  const evaluated = evaluateOne(input, parts);
  if (!evaluated.ok) return evaluated;
  const row = rowOf(settings, place, answers, evaluated.value);
  return success(settings.reports === undefined ? row : { ...row, ...reportOn(input) });
}

/** Without its rubric, which would be copied with every row between threads. */
function reportOn(input: ReportInput): Pick<ScoredRow, 'report'> {
  const built = buildReport(input);
  if (!built.ok) return {};
  const { rubric: _, ...report } = built.value;
  return { report };
}

function rowOf(
  { loaded }: ScorerSettings,
  place: RowPlace,
  answers: AnswerSet,
  { result, open, stale }: Evaluated,
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
    stale,
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

const decoder = new TextDecoder();

/** The person's own keys and columns in a record, as they are; undefined if it has none. `value` is what was read of it. */
function carriedOf(body: Body, value: unknown): Carried | undefined {
  if (body.kind === 'cells' || body.kind === 'refused') return body.carried;
  if (!isMap(value) || !Object.keys(value).some(isCarriedKey)) return undefined;
  // The reader keeps numbers as they are written, which would make texts of them.
  const record: unknown = body.kind === 'json' ? JSON.parse(decoder.decode(body.bytes)) : value;
  const own = Object.entries(isMap(record) ? record : {}).filter(([key]) => isCarriedKey(key));
  return Object.fromEntries(own);
}
