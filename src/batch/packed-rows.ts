import type { Candidate } from '../core/answers/model.js';
import type { Row, ScoredRow } from '../core/batch/row.js';

/** Rows on their way back from a thread: a few long things are copied in a fraction of the time that many take. */
export type PackedRows =
  | { readonly kind: 'as-they-are'; readonly rows: readonly Row[] }
  | {
      readonly kind: 'scored';
      /** One result a line, each with the line feed behind it; there is none inside. */
      readonly lines: string;
      /** Every other text, once. */
      readonly words: readonly string[];
      /** Row after row as numbers; a text is its place among the words. */
      readonly facts: Float64Array;
    };

/** Stands for the place of a text that is missing. */
const NOWHERE = -1;

/** Packs rows; those that were all scored, the usual kind, gain by it. */
export function packRows(rows: readonly Row[]): PackedRows {
  const scored = rows.filter((row) => row.kind === 'scored');
  if (scored.length < rows.length) return { kind: 'as-they-are', rows };
  const words = new Map<string, number>();
  const facts: number[] = [];
  let lines = '';
  const placeOf = (text: string | undefined): number => {
    if (text === undefined) return NOWHERE;
    const place = words.get(text) ?? words.size;
    if (place === words.size) words.set(text, place);
    return place;
  };
  for (const { record, file, candidate, score, verdict, open, leftOut, stalest, line } of scored) {
    const { id, name, issuer, url } = candidate;
    const [lowest, highest] = verdict.range;
    facts.push(record, score.low, score.high, verdict.firm ? 1 : 0, leftOut, open.length);
    for (const question of open) facts.push(placeOf(question));
    for (const text of [verdict.id, lowest, highest, name, id, issuer, url, file, stalest])
      facts.push(placeOf(text));
    lines += `${line}\n`;
  }
  return { kind: 'scored', lines, words: [...words.keys()], facts: Float64Array.from(facts) };
}

/** The rows as they were. */
export function unpackRows(packed: PackedRows): readonly Row[] {
  if (packed.kind === 'as-they-are') return packed.rows;
  const { lines, facts, words } = packed;
  let next = 0;
  const number = (): number => there(facts[next++]);
  const text = (): string | undefined => words[number()];
  const sureText = (): string => there(text());
  const texts = lines.split('\n').slice(0, -1);
  return texts.map((line): ScoredRow => {
    const record = number();
    const score = { low: number(), high: number() };
    const firm = number() === 1;
    const leftOut = number();
    const open: string[] = [];
    for (let left = number(); left > 0; left -= 1) open.push(sureText());
    const verdict = { id: sureText(), firm, range: [sureText(), sureText()] } as const;
    const candidate = candidateOf(sureText(), text(), text(), text());
    const row: ScoredRow = { kind: 'scored', record, candidate, score, verdict, open, leftOut, line };
    return withMore(row, text(), text());
  });
}

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('a packed row has lost a part');
  return found;
}

function candidateOf(
  name: string,
  id: string | undefined,
  issuer: string | undefined,
  url: string | undefined,
): Candidate {
  const candidate: { id?: string; name: string; issuer?: string; url?: string } = { name };
  if (id !== undefined) candidate.id = id;
  if (issuer !== undefined) candidate.issuer = issuer;
  if (url !== undefined) candidate.url = url;
  return candidate;
}

function withMore(row: ScoredRow, file: string | undefined, stalest: string | undefined): ScoredRow {
  if (file === undefined && stalest === undefined) return row;
  return { ...row, ...(file !== undefined && { file }), ...(stalest !== undefined && { stalest }) };
}
