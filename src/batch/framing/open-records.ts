import { utf16Found, workbookFound } from '../../core/model/file-signatures.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Records } from '../record.js';
import { withoutMark } from './byte-order-mark.js';
import type { TableSettings } from './csv.js';
import { beginsAs, CALLED, type InputKind, kindAgainst, kindByContent } from './input-kind.js';
import { joined } from './lines.js';
import { ndjsonRecords } from './ndjson.js';
import { readAhead, type Seen } from './read-ahead.js';

/** What is known about an input before its first byte. */
export interface InputHints {
  /** Its name in messages. */
  readonly name: string;
  /** Named in every record if there are several inputs. */
  readonly file?: string;
  /** As given by an option. */
  readonly kind?: InputKind;
  /** As implied by the file name; without either, the content decides. */
  readonly named?: InputKind;
  /** Whether it may be empty. */
  readonly emptiness: 'allowed' | 'refused';
}

/** Detects the kind of an input and yields its records; an input that is wrong as a whole is rejected. */
export async function openRecords(
  input: AsyncIterable<Uint8Array>,
  settings: InputHints & TableSettings,
): Promise<Outcome<Records>> {
  const opened = await openUnlessTable(input, settings);
  if (!opened.ok) return opened;
  if (opened.value.kind === 'records') return success(opened.value.records);
  const { csvRecords } = await import('./csv.js');
  return csvRecords(opened.value.source, settings.file, settings);
}

/** An input of which it is known whether it is a table, whose rows cannot be read without a rubric. */
type Opened =
  | { readonly kind: 'records'; readonly records: Records }
  | { readonly kind: 'table'; readonly source: AsyncIterable<Uint8Array> };

/** Opens an input as far as that takes no rubric. */
export async function openUnlessTable(
  input: AsyncIterable<Uint8Array>,
  hints: InputHints,
): Promise<Outcome<Opened>> {
  const { decided, source } = await peek(input, (head, seen) => kindOf(head, seen, hints));
  if (!decided.ok) return decided;
  const { file } = hints;
  switch (decided.value) {
    case 'ndjson':
      return success({ kind: 'records', records: ndjsonRecords(source, file) });
    case 'json': {
      const { jsonRecords } = await import('./json-values.js');
      return success({ kind: 'records', records: jsonRecords(withoutMark(source), file) });
    }
    case 'csv':
      return success({ kind: 'table', source: withoutMark(source) });
    case 'yaml': {
      const { yamlRecords } = await import('./yaml-documents.js');
      return success({ kind: 'records', records: yamlRecords(withoutMark(source), file) });
    }
  }
}

/** Enough to recognise UTF-16, and the file of a spreadsheet program. */
const A_FEW_BYTES = 16;
const decoder = new TextDecoder();
const ANY_KIND = 'NDJSON, a JSON list, CSV or YAML';

function kindOf(
  head: Uint8Array,
  seen: Seen,
  { name, kind: said, named, emptiness }: InputHints,
): Outcome<InputKind> | undefined {
  if (seen === 'part' && head.length < A_FEW_BYTES) return undefined;
  const kind = said ?? named;
  const workbook = workbookFound(head);
  if (workbook !== undefined) return failure(problem('input/workbook', { name, kind: workbook }));
  const found = utf16Found(head);
  if (found !== undefined) return failure(problem('input/not-utf8', { name, found }));
  const text = decoder.decode(head);
  if (text.trim() === '') {
    if (seen === 'part') return undefined;
    const expected = kind === undefined ? ANY_KIND : CALLED[kind];
    if (seen === 'whole' && emptiness === 'refused')
      return failure(problem('input/empty', { name, expected }));
  }
  if (said === undefined && named !== undefined && !beginsAs(named, text)) {
    // One line more than the first, which may be a complete value.
    if (seen === 'part' && text.trim().split('\n').length < 2) return undefined;
    const other = kindAgainst(named, text);
    if (other !== undefined) return failure(otherKind(name, named, other));
  }
  const detected = kind ?? kindByContent(text, seen === 'part' ? 'part' : 'enough');
  return detected === undefined ? undefined : success(detected);
}

function otherKind(name: string, named: InputKind, found: InputKind): Problem {
  return problem('usage/other-kind', { name, named: CALLED[named], found: CALLED[found], kind: found });
}

/** The most of an input that is read to decide how to read it. */
const LIMIT = 1024 * 1024;

/** From here on it is examined again only when it has doubled: pieces may be single bytes. */
const ALWAYS_LOOKED_AT = 4096;

/** The decision, and all bytes from the first on. */
interface Peeked<T> {
  readonly decided: T;
  readonly source: AsyncIterable<Uint8Array>;
}

/** Reads the beginning of an input until `decide` returns a decision; it must for `whole` and `limit`. */
async function peek<T>(
  input: AsyncIterable<Uint8Array>,
  decide: (head: Uint8Array, seen: Seen) => T | undefined,
): Promise<Peeked<T>> {
  const { ahead, seen, whole } = readAhead(input, LIMIT);
  const begun: Uint8Array[] = [];
  let length = 0;
  let lookAt = 0;
  for await (const piece of ahead) {
    begun.push(piece);
    length += piece.length;
    if (length < lookAt) continue;
    lookAt = length < ALWAYS_LOOKED_AT ? 0 : 2 * length;
    const decided = decide(joined(begun, length), 'part');
    if (decided !== undefined) return { decided, source: whole };
  }
  const decided = decide(joined(begun, length), seen());
  if (decided === undefined) throw new Error('nothing was decided about an input');
  return { decided, source: whole };
}
