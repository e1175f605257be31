import { isSharedId } from '../answers/candidate-id.js';
import type { Candidate } from '../model/answer.js';
import type { RubricRef } from '../model/loaded-rubric.js';
import { type Outcome, problem, success } from '../model/problem.js';
import { answerSnapshots, type PackedMarks, packed } from './answer-snapshot.js';
import type { RecordPlace } from './row.js';
import { readVerdictSnapshot, type VerdictSnapshot } from './verdict-snapshot.js';

/** What a baseline stores for each candidate; nothing else grows with it. */
export interface BaselineEntry {
  readonly name: string;
  /** Its line in the baseline; missing if it is new. */
  readonly line?: number;
  readonly snapshot?: VerdictSnapshot;
  /** The hash of the rubric that scored it. */
  readonly sha256?: string;
  readonly answers?: PackedMarks;
  /** Its place in this run. */
  seen?: RecordPlace;
  /** The id that it has in this run, if the baseline has only its issuer and name. */
  seenId?: string;
}

/** The candidates of an earlier run, by key. */
export interface Baseline {
  readonly entries: Map<string, BaselineEntry>;
  /** The rubrics that scored it. */
  readonly stamps: readonly RubricRef[];
}

/** The key of a candidate in both runs: its id, or else its issuer and name, whatever the composition of letters. */
export function candidateKey({ id, issuer, name }: Pick<Candidate, 'id' | 'issuer' | 'name'>): string {
  const isGiven = id !== undefined && !isSharedId(id, name);
  const key = isGiven ? `i${id}` : `n${JSON.stringify([issuer ?? null, name])}`;
  return key.normalize('NFC');
}

/** Reads the rows of an earlier run one by one. */
export interface BaselineReader {
  /** Rejects what is not a row, and a candidate that is already there. */
  readonly add: (line: number, row: unknown) => Outcome<void>;
  readonly baseline: () => Baseline;
}

/** Creates an empty baseline for a rubric. */
export function baselineReader(rubric: string): BaselineReader {
  const entries = new Map<string, BaselineEntry>();
  const stamps = new Map<string, RubricRef>();
  const shared = sharing();
  return {
    add: (line, row) => {
      const written = readVerdictSnapshot(row);
      if (!written.ok) return written;
      if (written.value === undefined) return success(undefined);
      const { candidate, snapshot, stamp } = written.value;
      if (stamp.id !== rubric) {
        return { ok: false, problems: [problem('baseline/other-rubric', { found: stamp.id, used: rubric })] };
      }
      const key = candidateKey(candidate);
      const first = entries.get(key)?.line;
      if (first !== undefined) return twice(candidate.name, `line ${first}`, `line ${line}`);
      const { verdict, worst, ...rest } = snapshot;
      const marks = answerSnapshots(row);
      entries.set(key, {
        name: candidate.name,
        line,
        sha256: shared.text(stamp.sha256),
        snapshot: { ...rest, verdict: shared.text(verdict), worst: shared.text(worst) },
        ...(marks !== undefined && { answers: packed(marks, shared.list) }),
      });
      stamps.set(`${stamp.version} ${stamp.sha256}`, stamp);
      return success(undefined);
    },
    baseline: () => ({ entries, stamps: [...stamps.values()] }),
  };
}

/** The problem of two rows about one candidate. */
function twice(candidate: string, first: string, second: string): Outcome<never> {
  return { ok: false, problems: [problem('baseline/duplicate', { candidate, first, second })] };
}

/** Shares equal texts: every row that is read has its own copy of them. */
function sharing(): {
  readonly text: (text: string) => string;
  readonly list: (list: readonly string[]) => readonly string[];
} {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const first = <Value>(known: Map<string, Value>, key: string, value: Value): Value => {
    const before = known.get(key);
    if (before === undefined) known.set(key, value);
    return before ?? value;
  };
  return {
    text: (text) => first(texts, text, text),
    list: (list) => first(lists, JSON.stringify(list), list),
  };
}
