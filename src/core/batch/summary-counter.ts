import type { Candidate } from '../answers/model.js';
import type { Band } from '../rubric/model.js';
import { byText } from './by-text.js';
import { isOldEnough, type OldEvidence, oldestOf } from './oldest-evidence.js';
import type { Row, ScoredRow } from './row.js';
import {
  BUCKETS,
  bucketOf,
  type Counts,
  type QuestionCount,
  type Summary,
  type SummaryHead,
} from './summary.js';

/** Counts rows as they pass and keeps none. */
export interface SummaryCounter {
  readonly add: (row: Row) => void;
  readonly summary: () => Summary;
}

/** Starts a summary in which nothing is counted yet. */
export function summaryCounter({ tool, rubric, asOf }: SummaryHead, bands: readonly Band[]): SummaryCounter {
  const verdicts = zeroFor(bands);
  const firm = zeroFor(bands);
  const buckets = new Map(Array.from({ length: BUCKETS }, (_, bucket) => [bucket, 0]));
  const unknown = new Map<string, number>();
  const errors = new Map<string, number>();
  const span = { lowest: Number.POSITIVE_INFINITY, highest: Number.NEGATIVE_INFINITY };
  const count = { scored: 0, refused: 0 };
  let stalest: readonly OldEvidence[] = [];
  const addScored = ({ verdict, score, open, stalest: checked, candidate }: ScoredRow): void => {
    increase(verdicts, verdict.id);
    if (verdict.firm) increase(firm, verdict.id);
    increase(buckets, bucketOf(score.low));
    span.lowest = Math.min(span.lowest, score.low);
    span.highest = Math.max(span.highest, score.low);
    for (const question of open) increase(unknown, question);
    if (checked === undefined || !isOldEnough(stalest, checked)) return;
    stalest = oldestOf(stalest, [{ checked, candidate: named(candidate) }]);
  };
  return {
    add: (row) => {
      count[row.kind] += 1;
      if (row.kind === 'scored') addScored(row);
      else increase(errors, row.error.code);
    },
    summary: () => ({
      schemaVersion: 1,
      tool: { name: tool.name, version: tool.version },
      rubric: { id: rubric.id, version: rubric.version, sha256: rubric.sha256 },
      asOf,
      records: count.scored + count.refused,
      ...count,
      verdicts: Object.fromEntries(verdicts),
      firm: Object.fromEntries(firm),
      undecided: count.scored - total(firm.values()),
      scores: { end: 'low', step: 1, ...(count.scored > 0 && span), buckets: [...buckets.values()] },
      unknown: mostFirst(unknown),
      stalest,
      errors: byKey(errors),
    }),
  };
}

function zeroFor(bands: readonly Band[]): Map<string, number> {
  return new Map([...bands.map(({ id }) => id), 'stop'].map((id) => [id, 0]));
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function total(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0);
}

/** Other parts of a candidate are for those who look it up. */
function named({ id, name, issuer }: Candidate): OldEvidence['candidate'] {
  return { ...(id !== undefined && { id }), name, ...(issuer !== undefined && { issuer }) };
}

/** Question counts in the order of a summary. */
export function mostFirst(counts: Iterable<readonly [string, number]>): readonly QuestionCount[] {
  return [...counts]
    .map(([question, count]) => ({ question, count }))
    .sort((a, b) => b.count - a.count || byText(a.question, b.question));
}

/** Counts in the order of their keys. */
export function byKey(counts: Iterable<readonly [string, number]>): Counts {
  return Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b)));
}
