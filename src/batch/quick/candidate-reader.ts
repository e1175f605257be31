import type { Candidate } from '../../core/answers/model.js';
import { isHttpUrl } from '../../core/http-url.js';
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
}

const NOWHERE = -1;

/** Makes a reader of the candidates that a cursor comes by. */
export function candidateReader(cursor: Cursor): CandidateReader {
  const spans = { id: span(), name: span(), issuer: span(), url: span() };
  const all = span();
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
      for (const each of [spans.id, spans.name, spans.issuer, spans.url, all]) each.start = NOWHERE;
    },
    read: mapReader(cursor, {
      id: into(spans.id),
      name: into(spans.name),
      issuer: into(spans.issuer),
      url: into(spans.url),
    }),
    who: () => {
      if (spans.name.start === NOWHERE) return undefined;
      const together = cursor.decoded(all.start, all.end);
      if (together === undefined) return undefined;
      // Among ASCII alone, places among the characters are places among the bytes.
      const isAscii = together.length === all.end - all.start;
      const textAt = ({ start, end }: Span): string | undefined => {
        if (start === NOWHERE) return undefined;
        return isAscii ? together.slice(start - all.start, end - all.start) : cursor.decoded(start, end);
      };
      const { id, name, issuer, url } = spans;
      return whoIs(textAt(id), textAt(name), textAt(issuer), textAt(url));
    },
  };
}

function span(): Span {
  return { start: NOWHERE, end: NOWHERE };
}

/** The texts hold nothing that JSON would escape: the cursor gives up at what does. */
function whoIs(
  id: string | undefined,
  name: string | undefined,
  issuer: string | undefined,
  url: string | undefined,
): Who | undefined {
  if (name === undefined || isBlank(id) || isBlank(name) || isBlank(issuer)) return undefined;
  if (url !== undefined && !isHttpUrl(url)) return undefined;
  const candidate: { id?: string; name: string; issuer?: string; url?: string } =
    id === undefined ? { name } : { id, name };
  let json = id === undefined ? `{"name":"${name}"` : `{"id":"${id}","name":"${name}"`;
  if (issuer !== undefined) {
    candidate.issuer = issuer;
    json += `,"issuer":"${issuer}"`;
  }
  if (url !== undefined) {
    candidate.url = url;
    json += `,"url":"${url}"`;
  }
  return { candidate, json: `${json}}` };
}

function isBlank(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}
