import { isMap } from '../model/describe.js';

/** The part of one answer by which two results are compared. */
export interface AnswerSnapshot {
  readonly question: string;
  readonly state: string;
  readonly value?: string;
  /** Low end of its score, in [0, 1]; missing if it scores nothing or does not count. */
  readonly low?: number;
}

/** An answer that got worse, or a changed one that other questions depend on. */
export interface AnswerChange {
  readonly question: string;
  readonly before?: AnswerSnapshot;
  readonly after?: AnswerSnapshot;
}

/** The answers that may have made a candidate worse, or the run that has no answers. */
export type LikelyCauses = readonly AnswerChange[] | 'not-in-baseline' | 'not-in-run';

/** The answer snapshots of one result as compact text; results of one rubric share the list of ids. */
export interface PackedMarks {
  readonly ids: readonly string[];
  readonly packed: string;
}

/** Longer text does not help a reader, and a baseline stores it for every candidate. */
const LONGEST = 60;

/** The answers in a result; undefined for a brief one. */
export function answerSnapshots(result: unknown): readonly AnswerSnapshot[] | undefined {
  if (!isMap(result) || !Array.isArray(result.criteria)) return undefined;
  const profile = Array.isArray(result.profile) ? result.profile : [];
  const { asOf } = result;
  return [
    ...profile.flatMap((question) => markOf(question, 'steers', asOf)),
    ...result.criteria.flatMap((criterion) => marksOf(criterion, asOf)),
  ];
}

function marksOf(criterion: unknown, asOf: unknown): readonly AnswerSnapshot[] {
  if (!isMap(criterion) || !Array.isArray(criterion.questions)) return [];
  const counts = typeof criterion.share === 'number' && criterion.share > 0;
  return criterion.questions.flatMap((question) => markOf(question, counts ? 'counts' : 'steers', asOf));
}

function markOf(question: unknown, role: 'counts' | 'steers', asOf: unknown): readonly AnswerSnapshot[] {
  if (!isMap(question) || typeof question.id !== 'string' || typeof question.state !== 'string') return [];
  const { id, state, value, score } = question;
  const low = role === 'counts' && isMap(score) && typeof score.low === 'number' ? score.low : undefined;
  const text = value === undefined ? undefined : shortened(answerText(value, asOf));
  return [
    { question: id, state, ...(text !== undefined && { value: text }), ...(low !== undefined && { low }) },
  ];
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}

/** Packs answer snapshots; `shared` returns one list for all results with the same ids. */
export function packed(
  marks: readonly AnswerSnapshot[],
  shared: (ids: readonly string[]) => readonly string[],
): PackedMarks {
  const rows = marks.map(({ state, value, low }) => [state, value ?? null, low ?? null]);
  return { ids: shared(marks.map(({ question }) => question)), packed: JSON.stringify(rows) };
}

/** The answer snapshots before packing. */
export function unpacked({ ids, packed: text }: PackedMarks): readonly AnswerSnapshot[] {
  const rows = JSON.parse(text) as readonly (readonly [string, string | null, number | null])[];
  return ids.flatMap((question, index) =>
    rows.slice(index, index + 1).map(([state, value, low]) => ({
      question,
      state,
      ...(value !== null && { value }),
      ...(low !== null && { low }),
    })),
  );
}

/** Answers that may have made a result worse: first those that score less, then others that do not score more. */
export function worseAnswers(
  before: readonly AnswerSnapshot[],
  after: readonly AnswerSnapshot[],
): readonly AnswerChange[] {
  const earlier = new Map(before.map((mark) => [mark.question, mark]));
  const later = new Map(after.map((mark) => [mark.question, mark]));
  const changes = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((question) => {
    const [was, is] = [earlier.get(question), later.get(question)];
    const change = {
      question,
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
    };
    const gained = gain(change);
    const same = gained === 0 && sameAnswer(change.before, change.after);
    return same || gained > 0 ? [] : [{ change, gained }];
  });
  return changes.sort((a, b) => a.gained - b.gained).map(({ change }) => change);
}

function gain({ before, after }: AnswerChange): number {
  return before?.low === undefined || after?.low === undefined ? 0 : after.low - before.low;
}

function sameAnswer(before: AnswerSnapshot | undefined, after: AnswerSnapshot | undefined): boolean {
  return before?.state === after?.state && before?.value === after?.value;
}

/** A half-known answer as JSON writes it; a day up to which nothing is known but the day of the run is no edit. */
function answerText(value: unknown, asOf: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (!isMap(value)) return String(value);
  const { to, ...others } = value;
  return JSON.stringify(to === asOf ? others : value);
}
