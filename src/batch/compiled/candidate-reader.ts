import type { Candidate } from '../../core/model/answer.js';
import { isHttpUrl } from '../../core/model/http-url.js';
import type { Cursor } from './cursor.js';
import { mapReader, type ReadMember } from './members.js';

/** Whom a line is about. */
export interface Who {
  readonly candidate: Candidate;
  /** The candidate as JSON. */
  readonly json: string;
}

/** Finds the texts of a candidate while it is walked over, and decodes them once all of the line is known. */
export interface CandidateReader {
  readonly begin: () => void;
  readonly read: ReadMember;
  /** Undefined where there is no name, or a text that has to be refused. */
  readonly who: () => Who | undefined;
}

interface Span {
  start: number;
  end: number;
  /** How many bytes there are between the text before it and it, as programs write them. */
  readonly gap: number;
}

const NOWHERE = -1;

/** Makes a reader of the candidates that a cursor comes by. */
export function candidateReader(cursor: Cursor): CandidateReader {
  const spans = newSpans();
  const all = span('');
  const into =
    (found: Span): ReadMember =>
    () => {
      if (!cursor.text()) return false;
      found.start = cursor.start;
      found.end = cursor.end;
      if (all.start === NOWHERE) all.start = cursor.start;
      all.end = cursor.end;
      return true;
    };
  return {
    begin: () => {
      all.start = NOWHERE;
      for (const each of spans.inOrder) each.start = NOWHERE;
    },
    read: mapReader(cursor, {
      id: into(spans.id),
      name: into(spans.name),
      issuer: into(spans.issuer),
      url: into(spans.url),
    }),
    who: () => whoIn(cursor, spans, all),
  };
}

function whoIn(cursor: Cursor, spans: Spans, all: Span): Who | undefined {
  const together = all.start === NOWHERE ? undefined : cursor.decoded(all.start, all.end);
  if (together === undefined) return undefined;
  // Among ASCII alone, places among the characters are places among the bytes.
  const isAscii = together.length === all.end - all.start;
  const textAt = ({ start, end }: Span): string | undefined => {
    if (start === NOWHERE) return undefined;
    return isAscii ? together.slice(start - all.start, end - all.start) : cursor.decoded(start, end);
  };
  const id = textAt(spans.id);
  const candidate = candidateOf(id, textAt(spans.name), textAt(spans.issuer), textAt(spans.url));
  if (candidate === undefined) return undefined;
  // Nothing but known keys is between the texts then, so they need not be put together again.
  if (!isAsWritten(spans.inOrder)) return { candidate, json: JSON.stringify(candidate) };
  return { candidate, json: id === undefined ? `{"name":"${together}"}` : `{"id":"${together}"}` };
}

type Spans = ReturnType<typeof newSpans>;

function newSpans() {
  const [id, name, issuer, url] = [span('id'), span('name'), span('issuer'), span('url')] as const;
  return { id, name, issuer, url, inOrder: [id, name, issuer, url] };
}

function span(key: string): Span {
  return { start: NOWHERE, end: NOWHERE, gap: `","${key}":"`.length };
}

/** Whether the texts stand in their order, with no more between them than their keys take. */
function isAsWritten(inOrder: readonly Span[]): boolean {
  let end = NOWHERE;
  for (const each of inOrder) {
    if (each.start === NOWHERE) continue;
    if (end !== NOWHERE && each.start !== end + each.gap) return false;
    end = each.end;
  }
  return true;
}

function candidateOf(
  id: string | undefined,
  name: string | undefined,
  issuer: string | undefined,
  url: string | undefined,
): Candidate | undefined {
  if (name === undefined || !isTrimmed(id) || !isTrimmed(name) || !isTrimmed(issuer)) return undefined;
  if (url !== undefined && !isHttpUrl(url)) return undefined;
  const candidate: { id?: string; name: string; issuer?: string; url?: string } =
    id === undefined ? { name } : { id, name };
  if (issuer !== undefined) candidate.issuer = issuer;
  if (url !== undefined) candidate.url = url;
  return candidate;
}

/** Whether there is something in a text, and no space around it. */
function isTrimmed(text: string | undefined): boolean {
  return text === undefined || (text !== '' && text.trim() === text);
}
