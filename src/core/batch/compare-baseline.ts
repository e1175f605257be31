import { byText } from '../model/by-text.js';
import type { Band } from '../model/rubric.js';
import { answerSnapshots, type LikelyCauses, unpacked, worseAnswers } from './answer-snapshot.js';
import { type Baseline, type BaselineEntry, candidateKey } from './baseline.js';
import { kindsOf, type RegressionKind } from './regression-kinds.js';
import type { RecordPlace, Row, ScoredRow } from './row.js';
import { type Change, changeBetween, type VerdictSnapshot, worstFirst } from './verdict-snapshot.js';

/** A candidate that got worse. */
export interface Regression {
  readonly candidate: ScoredRow['candidate'];
  readonly before: VerdictSnapshot;
  readonly after: VerdictSnapshot;
  readonly move: Change;
  /** Computed on request only. */
  readonly answers: () => LikelyCauses;
  readonly kinds: () => readonly RegressionKind[];
}

/** A candidate with another name than in the baseline. */
export interface RenamedCandidate {
  readonly before: string;
  readonly after: string;
}

/** The result of comparing one row with the baseline. */
export type Finding =
  | { readonly kind: 'new' | 'not-scored' }
  | { readonly kind: 'better' | 'same'; readonly before: VerdictSnapshot }
  | { readonly kind: 'worse'; readonly regression: Regression }
  | {
      readonly kind: 'twice';
      readonly candidate: string;
      readonly first: RecordPlace;
      readonly second: RecordPlace;
    }
  | Ambiguity;

/** Two candidates with different ids that both match one row of the baseline, which has none. */
export interface Ambiguity {
  readonly kind: 'ambiguous';
  readonly candidate: string;
  readonly first: RecordPlace & { readonly id: string };
  readonly second: RecordPlace & { readonly id: string };
  /** The line of that row in the baseline. */
  readonly line: number;
}

/** Compares rows with a baseline one by one. */
export interface BaselineComparison {
  readonly add: (row: Row) => Finding;
  /** The number of findings of each kind. */
  readonly counts: () => Readonly<Record<Finding['kind'], number>>;
  /** The largest regressions, worst first. */
  readonly worst: () => readonly Regression[];
  /** Up to `most` names of candidates in the baseline that are missing in this run, and how many there are. */
  readonly gone: (most: number) => { readonly names: readonly string[]; readonly count: number };
  /** The first candidates that have another name now, and how many there are. */
  readonly renamed: () => { readonly first: readonly RenamedCandidate[]; readonly count: number };
}

const MOST_WORST = 5;
const MOST_RENAMED = 3;

/** What rows are compared by. */
export interface ComparedBy {
  readonly bands: readonly Band[];
  /** The hash of the rubric of this run. */
  readonly sha256: string;
  /** Points that a low end may lose. */
  readonly tolerance: number;
}

/** Creates a comparison before the first row. */
export function comparison(
  { entries }: Baseline,
  { bands, sha256, tolerance }: ComparedBy,
): BaselineComparison {
  const counts = { better: 0, same: 0, worse: 0, new: 0, twice: 0, ambiguous: 0, 'not-scored': 0 };
  const order = worstFirst(bands);
  const renamed: RenamedCandidate[] = [];
  let renamedCount = 0;
  let worst: readonly Regression[] = [];
  const find = (row: Row): Finding => {
    if (row.kind === 'refused') return { kind: 'not-scored' };
    const entry = entryFor(entries, row);
    const place = { record: row.record, ...(row.file !== undefined && { file: row.file }) };
    if (entry.seen !== undefined) return seenBefore(entry, entry.seen, row, place);
    entry.seen = place;
    const { id } = row.candidate;
    if (id !== undefined && entries.get(candidateKey(row.candidate)) !== entry) entry.seenId = id;
    if (entry.snapshot === undefined) return { kind: 'new' };
    if (entry.name.normalize('NFC') !== row.candidate.name.normalize('NFC')) {
      renamedCount += 1;
      if (renamed.length < MOST_RENAMED) renamed.push({ before: entry.name, after: row.candidate.name });
    }
    const after = snapshotOf(row);
    const move = changeBetween(entry.snapshot, after, order, tolerance);
    if (move.kind !== 'worse') return { kind: move.kind, before: entry.snapshot };
    const answers = () => answersBehind(entry, row);
    const kinds = () => kindsOf(answers(), entry.sha256 === sha256 ? 'same' : 'other');
    const regression = { candidate: row.candidate, before: entry.snapshot, after, move, answers, kinds };
    worst = [...worst, regression].sort(byFall).slice(0, MOST_WORST);
    return { kind: 'worse', regression };
  };
  return {
    add: (row) => {
      const finding = find(row);
      counts[finding.kind] += 1;
      return finding;
    },
    counts: () => counts,
    worst: () => worst,
    renamed: () => ({ first: renamed, count: renamedCount }),
    gone: (most) => {
      const missing = [...entries.values()].filter(
        ({ line, seen }) => line !== undefined && seen === undefined,
      );
      return { names: missing.slice(0, most).map(({ name }) => name), count: missing.length };
    },
  };
}

/** By id; by issuer and name if one of the two has no id. New candidates are stored to detect duplicates. */
function entryFor(entries: Map<string, BaselineEntry>, { candidate }: ScoredRow): BaselineEntry {
  const { id, ...nameless } = candidate;
  const known = entries.get(candidateKey(candidate)) ?? earlier(entries.get(candidateKey(nameless)));
  if (known !== undefined) return known;
  const entry: BaselineEntry = { name: candidate.name };
  entries.set(candidateKey(candidate), entry);
  return entry;
}

/** Only a row of the earlier run may be matched by name with one that has an id now. */
function earlier(entry: BaselineEntry | undefined): BaselineEntry | undefined {
  return entry?.line === undefined ? undefined : entry;
}

/** A candidate that occurs again, or another one that matches the same row. */
function seenBefore(
  entry: BaselineEntry,
  first: RecordPlace,
  { candidate }: ScoredRow,
  second: RecordPlace,
): Finding {
  const { name, id } = candidate;
  const { line, seenId } = entry;
  if (line === undefined || id === undefined || seenId === undefined || id === seenId) {
    return { kind: 'twice', candidate: name, first, second };
  }
  return {
    kind: 'ambiguous',
    candidate: name,
    first: { ...first, id: seenId },
    second: { ...second, id },
    line,
  };
}

function snapshotOf({ score, verdict }: ScoredRow): VerdictSnapshot {
  return { low: score.low, verdict: verdict.id, firm: verdict.firm, worst: verdict.range[0] };
}

function answersBehind({ answers }: BaselineEntry, { line }: ScoredRow): LikelyCauses {
  if (answers === undefined) return 'not-in-baseline';
  const after = answerSnapshots(JSON.parse(line));
  return after === undefined ? 'not-in-run' : worseAnswers(unpacked(answers), after);
}

function byFall(one: Regression, other: Regression): number {
  return (
    other.move.bandsLost - one.move.bandsLost ||
    other.move.points - one.move.points ||
    byText(candidateKey(one.candidate), candidateKey(other.candidate))
  );
}
