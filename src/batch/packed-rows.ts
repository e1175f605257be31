import type { Candidate } from '../core/answers/model.js';
import type { RefusedRow, Row, ScoredRow } from '../core/batch/row.js';

/** Rows on their way back from a thread: two texts are copied in a third of the time that a thousand things take. */
export interface PackedRows {
  /** One result a line; none has a line feed inside. */
  readonly lines: string;
  /** All the rest of the rows, as JSON. */
  readonly facts: string;
}

type ScoredFacts = readonly [
  record: number,
  file: string | null,
  who: readonly [id: string | null, name: string, issuer: string | null, url: string | null],
  score: readonly [low: number, high: number],
  verdict: readonly [id: string, firm: boolean, lowest: string, highest: string],
  open: readonly string[],
  stalest: string | null,
];

/** Packs rows: what they have in common, their keys, is left out. */
export function packRows(rows: readonly Row[]): PackedRows {
  const facts = rows.map((row) => (row.kind === 'scored' ? factsOf(row) : withoutLine(row)));
  return { lines: rows.map(({ line }) => line).join('\n'), facts: JSON.stringify(facts) };
}

/** The rows as they were. */
export function unpackRows({ lines, facts }: PackedRows): readonly Row[] {
  const texts = lines.split('\n');
  const all = JSON.parse(facts) as readonly (ScoredFacts | Omit<RefusedRow, 'line'>)[];
  return all.map((each, at) => {
    const line = texts[at] ?? '';
    return 'kind' in each ? { ...each, line } : scoredRow(each, line);
  });
}

function factsOf({ record, file, candidate, score, verdict, open, stalest }: ScoredRow): ScoredFacts {
  const { id, name, issuer, url } = candidate;
  return [
    record,
    file ?? null,
    [id ?? null, name, issuer ?? null, url ?? null],
    [score.low, score.high],
    [verdict.id, verdict.firm, ...verdict.range],
    open,
    stalest ?? null,
  ];
}

function withoutLine({ line, ...rest }: RefusedRow): Omit<RefusedRow, 'line'> {
  return rest;
}

function scoredRow(
  [record, file, who, [low, high], [id, firm, lowest, highest], open, stalest]: ScoredFacts,
  line: string,
): ScoredRow {
  const candidate = candidateOf(who);
  const score = { low, high };
  const verdict = { id, firm, range: [lowest, highest] } as const;
  const row: ScoredRow = { kind: 'scored', record, candidate, score, verdict, open, line };
  if (file === null && stalest === null) return row;
  return { ...row, ...(file !== null && { file }), ...(stalest !== null && { stalest }) };
}

function candidateOf([id, name, issuer, url]: ScoredFacts[2]): Candidate {
  const candidate: { id?: string; name: string; issuer?: string; url?: string } = { name };
  if (id !== null) candidate.id = id;
  if (issuer !== null) candidate.issuer = issuer;
  if (url !== null) candidate.url = url;
  return candidate;
}
