/**
 * Scores ordinary JSON lines by a rubric that was compiled once. The plain scorer takes every other record, and is the
 * reference for all lines in tests.
 */
import type { Row, ScoredRow } from '../../core/batch/row.js';
import type { Interval } from '../../core/model/result.js';
import type { Rubric } from '../../core/model/rubric.js';
import { withoutCaps } from '../../core/scoring/action.js';
import { placeJson } from '../place-json.js';
import type { RawRecord } from '../record.js';
import type { Scorer, ScorerSettings } from '../scorer.js';
import { type Compiled, compile } from './compile.js';
import { coverageTeller } from './coverage.js';
import { candidateReader } from './line-reader.js';
import { clear, type LineState, lineStateFor } from './line-state.js';
import { middleProof } from './middle-bands.js';
import { type LineContext, outcomeTeller } from './outcome.js';
import { blankReading } from './reading.js';
import { type Roles, rolesIn } from './roles.js';
import { judgementTeller } from './verdicts.js';

/**
 * Scores what it can and passes the rest to the plain scorer; rows with more than the verdict, and answers by `--set`,
 * are always passed on.
 */
export function quickScorer(settings: ScorerSettings, plain: Scorer): Scorer {
  if (settings.parts.length > 0 || settings.settings !== undefined) return plain;
  const quick = rowMaker(settings);
  return async (records) => {
    const rows: Row[] = [];
    for (const record of records) {
      const row = quick(record);
      if (row === undefined) rows.push(...(await plain([record])));
      else rows.push(row);
    }
    return rows;
  };
}

function rowMaker(settings: ScorerSettings): (record: RawRecord) => ScoredRow | undefined {
  const { loaded, rubricIs, asOf } = settings;
  const compiled = compile(loaded.rubric);
  const roles = rolesIn(loaded.rubric);
  const subjects = compiled.questions.map((question, at) => ({
    question,
    tests: compiled.tests[at] ?? [],
    asOf,
  }));
  const blanks = subjects.map(blankReading);
  const state = lineStateFor(blanks, loaded.rubric);
  const rubric = rubricIs === 'default' ? loaded.rubric.id : undefined;
  const read = candidateReader({ subjects, rubric }, state);
  const lines = { subjects, blanks, roles, asOf };
  const outcomeOf = outcomeTeller(loaded.rubric, compiled, lines);
  const reachesMiddle = middleProof(loaded.rubric, compiled, lines);
  const judge = judgementTeller(loaded, compiled, roles, tellerWithoutCaps(loaded.rubric, compiled, lines));
  const tellCoverage = coverageTeller(settings, compiled, roles);
  const openIn = openTeller(compiled, roles, state);
  const frame = frameOf(settings);
  return (raw) => {
    const { record, file, body } = raw;
    if (body.kind !== 'json') return undefined;
    clear(state, blanks);
    const candidate = read(body.bytes);
    const outcome = candidate && outcomeOf(state);
    if (candidate === undefined || outcome === undefined) return undefined;
    const { score, verdict } = outcome;
    if (!reachesMiddle(state, verdict)) return undefined;
    const waiting = openIn();
    const its = judge(state, outcome, waiting.open.length);
    if (its === undefined) return undefined;
    const judged = `,"score":${scoreText(score)},${its.text}`;
    const line = `${placeJson(raw)}${frame.head}${JSON.stringify(candidate)}${judged}${tellCoverage(state)}${frame.tail}`;
    const { action, actions } = its;
    const about = { kind: 'scored', record, firstLine: body.firstLine, candidate, leftOut: 0 } as const;
    const row: ScoredRow = { ...about, score, verdict, action, actions, ...waiting, line };
    return withMore(row, file, state.stalest);
  };
}

/** Most rows have neither, and need no copy. */
function withMore(row: ScoredRow, file: string | undefined, stalest: string | undefined): ScoredRow {
  if (file === undefined && stalest === undefined) return row;
  return { ...row, ...(file !== undefined && { file }), ...(stalest !== undefined && { stalest }) };
}

/** Finds the questions of a line that count and are open, and those of them whose answer is out of date. */
function openTeller(
  compiled: Compiled,
  { counting }: Roles,
  state: LineState,
): () => Pick<ScoredRow, 'open' | 'stale'> {
  return () => {
    const [open, stale]: [string[], string[]] = [[], []];
    for (const at of counting) {
      const question = compiled.questions[at];
      if (question === undefined || state.readings[at]?.state !== 'unknown') continue;
      if (compiled.asked(at, state) === 'no') continue;
      open.push(question.id);
      if (state.isStale[at] === true) stale.push(question.id);
    }
    return { open, stale };
  };
}

function scoreText({ low, high }: Interval): string {
  const text = String(low);
  return `{"low":${text},"high":${low === high ? text : String(high)}}`;
}

/** Finds outcomes by the same functions, but for those of the caps. */
function tellerWithoutCaps(
  rubric: Rubric,
  compiled: Compiled,
  lines: LineContext,
): ReturnType<typeof outcomeTeller> {
  const { length } = rubric.knockouts;
  const rules = compiled.rules.filter((_, at) => at < length || at >= length + rubric.caps.length);
  return outcomeTeller(withoutCaps(rubric), { ...compiled, rules }, lines);
}

/** The constant parts of every line: between place and candidate, and after the coverage. */
function frameOf({ loaded, asOf, toolVersion }: ScorerSettings): {
  readonly head: string;
  readonly tail: string;
} {
  const { weighting } = loaded.rubric;
  const tool = { name: 'credcheck', version: toolVersion };
  const head = { tool, rubric: loaded.stamp, ...(weighting && { weighting }), asOf };
  const tail = { disclaimer: loaded.rubric.disclaimer };
  return {
    head: `,${JSON.stringify(head).slice(1, -1)},"candidate":`,
    tail: `,${JSON.stringify(tail).slice(1)}`,
  };
}
