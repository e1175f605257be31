import { isSharedId } from '../answers/candidate-id.js';
import type { Candidate } from '../model/answer.js';
import { type Outcome, problem, success } from '../model/problem.js';
import type { RubricRef } from '../model/rubric.js';
import { answerSnapshots, type PackedMarks, packed } from './answer-snapshot.js';
import type { Place } from './row.js';
import { readVerdictSnapshot, type VerdictSnapshot } from './verdict-snapshot.js';

/** What is kept of one candidate: by it alone a baseline grows. */
export interface Entry {
  readonly name: string;
  /** Where it stands in the baseline; missing where it is new. */
  readonly line?: number;
  readonly standing?: VerdictSnapshot;
  readonly answers?: PackedMarks;
  /** Where it came in this run. */
  seen?: Place;
  /** The id that it came with, where the baseline knows it by issuer and name only. */
  seenId?: string;
}

/** The candidates of an earlier run, to be found by what they are known by. */
export interface Baseline {
  readonly entries: Map<string, Entry>;
  /** The rubrics that it was scored by. */
  readonly stamps: readonly RubricRef[];
}

/** What two rows about one candidate have in common: its id, or else its issuer and name, however letters are composed. */
export function candidateKey({ id, issuer, name }: Pick<Candidate, 'id' | 'issuer' | 'name'>): string {
  const isGiven = id !== undefined && !isSharedId(id, name);
  const key = isGiven ? `i${id}` : `n${JSON.stringify([issuer ?? null, name])}`;
  return key.normalize('NFC');
}

/** Takes in the rows of an earlier run one by one. */
export interface BaselineReader {
  /** Refuses what is no row, and a candidate that stands there already. */
  readonly add: (line: number, row: unknown) => Outcome<void>;
  readonly baseline: () => Baseline;
}

/** Starts with an empty baseline of a rubric. */
export function baselineReader(rubric: string): BaselineReader {
  const entries = new Map<string, Entry>();
  const stamps = new Map<string, RubricRef>();
  const shared = sharing();
  return {
    add: (line, row) => {
      const written = readVerdictSnapshot(row);
      if (!written.ok) return written;
      if (written.value === undefined) return success(undefined);
      const { candidate, standing, stamp } = written.value;
      if (stamp.id !== rubric) {
        return { ok: false, problems: [problem('baseline/other-rubric', { found: stamp.id, used: rubric })] };
      }
      const key = candidateKey(candidate);
      const first = entries.get(key)?.line;
      if (first !== undefined) return twice(candidate.name, `line ${first}`, `line ${line}`);
      const { verdict, worst, ...rest } = standing;
      const marks = answerSnapshots(row);
      entries.set(key, {
        name: candidate.name,
        line,
        standing: { ...rest, verdict: shared.text(verdict), worst: shared.text(worst) },
        ...(marks !== undefined && { answers: packed(marks, shared.list) }),
      });
      stamps.set(`${stamp.version} ${stamp.sha256}`, stamp);
      return success(undefined);
    },
    baseline: () => ({ entries, stamps: [...stamps.values()] }),
  };
}

/** Two rows about one candidate, in words. */
function twice(candidate: string, first: string, second: string): Outcome<never> {
  return { ok: false, problems: [problem('baseline/duplicate', { candidate, first, second })] };
}

/** Every row that is read brings its own copy of the same words. */
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
