import type { Candidate } from '../model/answer.js';
import {
  BUCKETS,
  bucketOf,
  type Counts,
  MOST_OLD,
  type OldEvidence,
  type QuestionCount,
  type Summary,
  type SummaryHead,
} from '../model/batch-summary.js';
import { byText } from '../model/by-text.js';
import { hasSeveralActions } from '../model/verdict.js';
import type { Accumulator } from './accumulator.js';
import { problemCounter } from './problem-counter.js';
import type { RefusedRow, Row, ScoredRow } from './row.js';

/** The counts so far. */
interface Tallies {
  readonly count: { scored: number; refused: number };
  readonly verdicts: Map<string, number>;
  readonly decided: Map<string, number>;
  readonly buckets: Map<number, number>;
  readonly span: { lowest: number; highest: number };
  readonly unknown: Map<string, number>;
  readonly stale: Map<string, number>;
  readonly errors: Map<string, number>;
  readonly problems: ReturnType<typeof problemCounter>;
  stalest: readonly OldEvidence[];
}

/** Creates an empty summary; `known` are all possible verdicts, best first. */
export function summaryCounter(head: SummaryHead, known: readonly string[]): Accumulator<Row, Summary> {
  const tallies: Tallies = {
    count: { scored: 0, refused: 0 },
    verdicts: zeroFor(known),
    decided: zeroFor(known),
    buckets: new Map(Array.from({ length: BUCKETS }, (_, bucket) => [bucket, 0])),
    span: { lowest: Number.POSITIVE_INFINITY, highest: Number.NEGATIVE_INFINITY },
    unknown: new Map(),
    stale: new Map(),
    errors: new Map(),
    problems: problemCounter(),
    stalest: [],
  };
  return {
    add: (row) => {
      tallies.count[row.kind] += 1;
      if (row.kind === 'scored') addScored(tallies, row);
      else addRefused(tallies, row);
    },
    merge: (others) => addSummary(tallies, others),
    result: () => summaryOf(head, tallies),
  };
}

function addScored(tallies: Tallies, row: ScoredRow): void {
  const { verdict, score, open, stale, stalest, candidate } = row;
  increase(tallies.verdicts, verdict.id);
  if (!hasSeveralActions(row)) increase(tallies.decided, verdict.id);
  increase(tallies.buckets, bucketOf(score.low));
  widen(tallies, score.low);
  for (const question of open) increase(tallies.unknown, question);
  for (const question of stale) increase(tallies.stale, question);
  if (stalest === undefined || !isOldEnough(tallies.stalest, stalest)) return;
  tallies.stalest = oldestOf(tallies.stalest, [{ checked: stalest, candidate: named(candidate) }]);
}

function addRefused(tallies: Tallies, { error }: RefusedRow): void {
  increase(tallies.errors, error.code);
  tallies.problems.add(error.problems);
}

function addSummary(tallies: Tallies, others: Summary): void {
  const { lowest, highest, buckets } = others.scores;
  tallies.count.scored += others.scored;
  tallies.count.refused += others.refused;
  increaseAll(tallies.verdicts, Object.entries(others.verdicts));
  increaseAll(tallies.decided, Object.entries(others.decided));
  increaseAll(tallies.buckets, buckets.entries());
  for (const end of [lowest, highest]) if (end !== undefined) widen(tallies, end);
  for (const { question, count, stale } of others.unknown) {
    increase(tallies.unknown, question, count);
    if (stale !== undefined) increase(tallies.stale, question, stale);
  }
  increaseAll(tallies.errors, Object.entries(others.errors));
  tallies.problems.merge(others.problems);
  tallies.stalest = oldestOf(tallies.stalest, others.stalest);
}

function summaryOf({ tool, rubric, asOf }: SummaryHead, tallies: Tallies): Summary {
  const { count, verdicts, decided, buckets, span, unknown, stale, errors, problems, stalest } = tallies;
  return {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    rubric: { id: rubric.id, version: rubric.version, sha256: rubric.sha256 },
    asOf,
    records: count.scored + count.refused,
    ...count,
    verdicts: Object.fromEntries(verdicts),
    decided: Object.fromEntries(decided),
    undecided: count.scored - total(decided.values()),
    scores: { end: 'low', step: 1, ...(count.scored > 0 && span), buckets: [...buckets.values()] },
    unknown: mostFirst(
      [...unknown].map(([question, times]) => countOf(question, times, stale.get(question))),
    ),
    stalest,
    errors: byKey(errors),
    problems: problems.result(),
  };
}

function widen({ span }: Tallies, score: number): void {
  span.lowest = Math.min(span.lowest, score);
  span.highest = Math.max(span.highest, score);
}

function zeroFor(verdicts: readonly string[]): Map<string, number> {
  return new Map(verdicts.map((id) => [id, 0]));
}

function increase<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function increaseAll<Key>(counts: Map<Key, number>, more: Iterable<readonly [Key, number]>): void {
  for (const [key, count] of more) increase(counts, key, count);
}

function total(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0);
}

/** Other fields of a candidate can be looked up in the rows. */
function named({ id, name, issuer }: Candidate): OldEvidence['candidate'] {
  return { ...(id !== undefined && { id }), name, ...(issuer !== undefined && { issuer }) };
}

/** A question with how often it is open, and how often because its answer is out of date. */
export function countOf(question: string, count: number, stale = 0): QuestionCount {
  return { question, count, ...(stale > 0 && { stale }) };
}

/** Question counts in the order of a summary. */
export function mostFirst(counts: readonly QuestionCount[]): readonly QuestionCount[] {
  return [...counts].sort((a, b) => b.count - a.count || byText(a.question, b.question));
}

/** Counts in the order of their keys. */
export function byKey(counts: Iterable<readonly [string, number]>): Counts {
  return Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b)));
}

/** The oldest of two lists together, oldest first; which of them come first does not depend on the lists. */
export function oldestOf(some: readonly OldEvidence[], more: readonly OldEvidence[]): readonly OldEvidence[] {
  return [...some, ...more].sort(byAge).slice(0, MOST_OLD);
}

/** Whether evidence of this day could still enter a list. */
function isOldEnough(list: readonly OldEvidence[], checked: string): boolean {
  const youngest = list[MOST_OLD - 1];
  return youngest === undefined || checked <= youngest.checked;
}

/** Orders by day and then by candidate: only byte-identical entries are equal. */
function byAge(one: OldEvidence, other: OldEvidence): number {
  return (
    byText(one.checked, other.checked) ||
    byText(one.candidate.name, other.candidate.name) ||
    byText(keyOf(one), keyOf(other))
  );
}

function keyOf({ candidate }: OldEvidence): string {
  return JSON.stringify([candidate.issuer ?? null, candidate.id ?? null]);
}
