import type { Badge, BadgePart, Carrier } from '../../core/badge/badge.js';
import type { DisclosureState } from '../../core/badge/disclose.js';
import { readBadge } from '../../core/badge/read-badge.js';
import { isMap } from '../../core/model/describe.js';
import { utf16Found } from '../../core/model/file-signatures.js';
import { isHttpUrl } from '../../core/model/http-url.js';
import { failure, type Outcome, type Problem, problem, success } from '../../core/model/problem.js';
import type { Digest } from '../../ports/digest.js';
import type { Inflate } from '../../ports/inflate.js';
import { parseJson } from '../document/json.js';
import type { Located } from '../document/located.js';
import { CREDENTIAL_CAP, type PackedCredential } from './carried.js';
import { withDisclosures } from './disclosures.js';
import { isPng, readPng } from './png.js';
import { isToken, takeApart } from './token.js';

/** A badge as it was read from a file. */
export interface ReadBadge {
  readonly badge: Badge;
  readonly carrier: Carrier;
  /** Where its text is signed. */
  readonly token?: SignedBadge;
  /** Where a token discloses or hides claims. */
  readonly disclosures?: DisclosureState;
  /** The file and line of a part, in the text of the credential. */
  readonly placeOf: (part: BadgePart) => string;
}

/** A token with what its header says. */
export interface SignedBadge {
  readonly compact: string;
  readonly header: Readonly<Record<string, unknown>>;
}

/** What badges are packed with. */
export interface BadgeTools {
  readonly inflate: Inflate;
  readonly digest: Digest;
}

/** Reads the one badge in the bytes of a file; opens nothing that it names. */
export async function readBadgeFile(
  bytes: Uint8Array,
  name: string,
  { inflate, digest }: BadgeTools,
): Promise<Outcome<ReadBadge>> {
  const carried = isPng(bytes) ? readPng(bytes, name, inflate) : await readText(bytes, name);
  return carried.ok ? readCredential(carried.value, name, digest) : carried;
}

async function readText(bytes: Uint8Array, name: string): Promise<Outcome<PackedCredential>> {
  const found = utf16Found(bytes);
  if (found !== undefined) return failure(problem('input/not-utf8', { name, found }));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unknownKind(latin1(bytes), name);
  }
  const begin = text.trimStart();
  if (begin === '') return failure(problem('input/empty', { name, expected: 'a badge' }));
  if (/^<(?!!doctype html|html)/i.test(begin)) {
    const { readSvg } = await import('./svg.js');
    return readSvg(text, name);
  }
  return success({ carrier: 'json', text });
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, BEGINNING));
}

const BEGINNING = 20;

function unknownKind(begin: string, name: string): Outcome<never> {
  return failure(problem('badge/unknown-kind', { name, found: begin.slice(0, BEGINNING) }));
}

function readCredential(
  { carrier, text: whole }: PackedCredential,
  name: string,
  digest: Digest,
): Outcome<ReadBadge> {
  const text = whole.trim();
  if (text.length > CREDENTIAL_CAP)
    return failure(problem('badge/too-large', { name, limit: CREDENTIAL_CAP }));
  if (isToken(text)) return readToken(text, carrier, name, digest);
  if (isHttpUrl(text)) return failure(problem('badge/address', { name, address: text }));
  if (!/^[{[]/.test(text)) return unknownKind(text, name);
  // With what is before it, lines are those of the file.
  const json = parsedCredential(carrier === 'json' ? whole : text, name);
  if (!json.ok) return failure(...json.problems.map((each) => inFile(each, name)));
  return badgeIn(json.value, carrier, name);
}

/** Many thousand times what a badge has; the data of a megabyte may be half a million numbers, which take as much memory. */
const MOST_VALUES = 100_000;

/** Commas in texts are counted too, so that no data within the limit is refused unless its prose has as many. */
function parsedCredential(text: string, name: string): Outcome<Located> {
  let values = 0;
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) values += 1;
  return values > MOST_VALUES
    ? failure(problem('badge/too-many-values', { name, limit: MOST_VALUES }))
    : parseJson(text);
}

/** A token that was cut has no JSON in it, which says less than that it was cut. */
function unreadPayload(problems: readonly Problem[], name: string): Outcome<never> {
  const isTooMuch = problems.some(({ code }) => code === 'badge/too-many-values');
  return failure(
    ...(isTooMuch
      ? problems.map((each) => inFile(each, name))
      : [problem('badge/token', { name, part: 'payload' })]),
  );
}

function readToken(
  text: string,
  carrier: PackedCredential['carrier'],
  name: string,
  digest: Digest,
): Outcome<ReadBadge> {
  const token = takeApart(text);
  if (typeof token === 'string') return failure(problem('badge/token', { name, part: token }));
  const header = parseJson(token.header);
  if (!header.ok || !isMap(header.value.value))
    return failure(problem('badge/token', { name, part: 'header' }));
  const payload = parsedCredential(token.payload, name);
  if (!payload.ok) return unreadPayload(payload.problems, name);
  const opened = withDisclosures(payload.value.value, token, digest);
  if (!opened.ok) return failure(...opened.problems.map((each) => inFile(each, name)));
  const { value, state } = opened.value;
  return badgeIn({ ...payload.value, value }, carrier === 'json' ? 'jwt' : carrier, name, {
    token: { compact: token.compact, header: header.value.value },
    ...(state !== undefined && { disclosures: state }),
  });
}

function badgeIn(
  { value, locate }: Located,
  carrier: Carrier,
  name: string,
  signed: Pick<ReadBadge, 'token' | 'disclosures'> = {},
): Outcome<ReadBadge> {
  const badge = readBadge(value, name);
  if (!badge.ok) return badge;
  return success({
    badge: badge.value,
    carrier,
    ...signed,
    placeOf: ({ path }) => `${name}:${locate(path).line ?? 1}`,
  });
}

function inFile(found: Problem, file: string): Problem {
  return { ...found, where: { ...found.where, file } };
}
