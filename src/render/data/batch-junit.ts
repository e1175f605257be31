import type { GatedRow, RefusedRow, Row, ScoredRow } from '../../core/batch/row.js';

import { counted, leftOutText, spanInWords } from '../../words/en/phrases.js';
import { recordWords } from '../../words/en/record-words.js';
import { wholeSpan } from '../../words/numbers/whole-numbers.js';
import { criteriaIn, verdictWords } from '../batch/entry.js';
import type { BatchRenderer, BatchView } from '../batch/renderer.js';
import {
  criteriaView,
  type LeftOutRow,
  type ScoredCriterionRow as ScoredCriterion,
} from '../criteria-view.js';
import {
  type Case,
  type DistinctNames,
  distinctNames,
  JUNIT_BEGIN,
  JUNIT_END,
  suite,
} from './junit-suite.js';

/**
 * A suite per candidate, streamed: a case for each criterion, skipped if it is not scored, and one for the verdict,
 * the only one that fails, if the candidate fails a gate. Readers keep only one case per class and name, so no two may
 * share both: the names of suites are kept until the end.
 */
export function junitRows(view: BatchView): BatchRenderer {
  const suiteName = distinctNames();
  return {
    begin: () => JUNIT_BEGIN,
    rows: (rows) => rows.map((judged) => suiteOf(judged, view, suiteName)).join(''),
    end: () => JUNIT_END,
  };
}

/** The last case of every suite. */
const VERDICT = 'verdict';

function suiteOf({ row, fails }: GatedRow, view: BatchView, distinct: DistinctNames): string {
  const place = recordWords(row);
  if (row.kind === 'refused') {
    const { id, issuer } = row.candidate ?? {};
    const facts = [
      ['place', place],
      ['id', id],
      ['issuer', issuer],
    ] as const;
    return suite(suiteNameOf(row, distinct), facts, [refusedCase(row)]);
  }
  const { candidate } = row;
  const criteria = criteriaIn(row);
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['place', place],
    ['id', candidate.id],
    ['issuer', candidate.issuer],
    ['url', candidate.url],
    ['rubric', `${view.rubric.id} ${view.rubric.version}`],
    ['as-of', view.asOf],
    ['disclaimer', view.disclaimer],
  ];
  const caseName = distinctNames([VERDICT]);
  const { rows } = criteriaView({ criteria, score: row.score });
  const cases = rows.map((each, at) =>
    criterionCase(each, caseName(each.title, criteria[at]?.id ?? `${at}`)),
  );
  return suite(suiteNameOf(row, distinct), facts, [...cases, verdictCase(row, fails)]);
}

/** The same in every run as long as it is unique: test histories go by name. */
function suiteNameOf(row: Row, distinct: DistinctNames): string {
  const place = recordWords(row);
  if (row.candidate === undefined) return distinct(place, 'no name');
  const { name, issuer, id } = row.candidate;
  const full = issuer === undefined ? name : `${name} (${issuer})`;
  return distinct(full, ...(id === undefined ? [] : [`id ${id}`]), place);
}

function refusedCase({ error }: RefusedRow): Case {
  const { code, message, where } = error;
  const says = [message, ...(where === undefined ? [] : [`at ${where}`])];
  return { name: 'record', outcome: { tag: 'error', type: code, says } };
}

function criterionCase(row: ScoredCriterion | LeftOutRow, name: string): Case {
  if (row.kind === 'left-out') return { name, outcome: { tag: 'skipped', says: [row.reason] } };
  return { name, output: `${spanInWords(row.points)} of ${row.most} points` };
}

function verdictCase(row: ScoredRow, reasons: readonly string[]): Case {
  const score = spanInWords(wholeSpan(row.score));
  const open = row.open.length === 0 ? '' : `, ${counted(row.open.length, 'open question')}`;
  const leftOut = row.leftOut === 0 ? '' : `, ${leftOutText(row.leftOut)}`;
  return {
    name: VERDICT,
    ...(reasons.length > 0 && { outcome: { tag: 'failure', type: 'gate', says: reasons } }),
    output: `${verdictWords(row.verdict)}, ${score} out of 100${open}${leftOut}`,
  };
}
