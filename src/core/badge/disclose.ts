import { describe, isMap } from '../model/describe.js';
import { failure, type Outcome, problem, success } from '../model/problem.js';

/** A claim that an SD-JWT discloses, with the digest of how it is written there. */
export interface Disclosure {
  readonly digest: string;
  /** A list of a salt, a name and a value, or of a salt and a value; undefined where it cannot be read. */
  readonly content: unknown;
}

/** How the disclosures of a token fit the digests in it. */
export interface DisclosureState {
  readonly fitting: number;
  /** Those that fit no digest, or not where it is. */
  readonly unfitting: number;
  /** Digests that fit no disclosure here; some may be of no claim at all. */
  readonly hidden: number;
  /** The kind of its digests, where it is none that is calculated here; nothing is disclosed then. */
  readonly otherDigest?: string;
  /** Whether a token of its holder comes with it. */
  readonly hasKeyBinding: boolean;
}

/** The value of a token with what is disclosed in its place. */
export interface Disclosed {
  readonly value: unknown;
  readonly state: Omit<DisclosureState, 'hasKeyBinding'>;
}

const DIGESTS = '_sd';
const KIND = '_sd_alg';
const IN_A_LIST = '...';
const KNOWN_KIND = 'sha-256';
/** As deep as any JSON may be; disclosures in disclosures could go on. */
const MOST_DEPTH = 64;

interface Opening {
  readonly held: ReadonlyMap<string, unknown>;
  readonly seen: Set<string>;
  readonly used: Set<string>;
  again: number;
  isTooDeep: boolean;
}

/** Puts what an SD-JWT discloses in the place of its digests; a digest serves once, whatever a file repeats. */
export function disclose(payload: unknown, disclosures: readonly Disclosure[]): Outcome<Disclosed> {
  const kind = isMap(payload) && Object.hasOwn(payload, KIND) ? payload[KIND] : KNOWN_KIND;
  const held = new Map(kind === KNOWN_KIND ? disclosures.map((each) => [each.digest, each.content]) : []);
  const opening: Opening = { held, seen: new Set(), used: new Set(), again: 0, isTooDeep: false };
  const value = opened(payload, opening, 0);
  if (opening.isTooDeep) return failure(problem('syntax/too-deep', { limit: MOST_DEPTH }));
  const { seen, used, again } = opening;
  const unfitting = kind === KNOWN_KIND ? disclosures.length - used.size + again : 0;
  const hidden = [...seen].filter((digest) => !held.has(digest)).length;
  const state = { fitting: used.size, unfitting, hidden };
  if (kind === KNOWN_KIND) return success({ value, state });
  const otherDigest = typeof kind === 'string' ? kind : describe(kind);
  return success({ value, state: { ...state, otherDigest } });
}

function opened(value: unknown, opening: Opening, depth: number): unknown {
  if (depth > MOST_DEPTH) {
    opening.isTooDeep = true;
    return undefined;
  }
  if (Array.isArray(value)) return value.flatMap((each: unknown) => openedItem(each, opening, depth + 1));
  return isMap(value) ? openedMap(value, opening, depth + 1) : value;
}

/** An item of a list; none where its value is not disclosed. */
function openedItem(item: unknown, opening: Opening, depth: number): readonly unknown[] {
  const digest = isMap(item) && Object.keys(item).length === 1 ? item[IN_A_LIST] : undefined;
  if (typeof digest !== 'string') return [opened(item, opening, depth)];
  const content = contentOf(digest, opening);
  if (content?.length !== 2) return [];
  opening.used.add(digest);
  return [opened(content[1], opening, depth)];
}

function openedMap(
  map: Readonly<Record<string, unknown>>,
  opening: Opening,
  depth: number,
): Readonly<Record<string, unknown>> {
  const plain = Object.entries(map).filter(([key]) => key !== DIGESTS && key !== KIND);
  const entries = new Map(plain.map(([key, value]) => [key, opened(value, opening, depth)]));
  for (const digest of digestsIn(map)) {
    const content = contentOf(digest, opening);
    if (content?.length !== 3) continue;
    const [, name, value] = content;
    if (typeof name !== 'string' || [DIGESTS, IN_A_LIST].includes(name) || entries.has(name)) continue;
    opening.used.add(digest);
    entries.set(name, opened(value, opening, depth));
  }
  return Object.fromEntries(entries);
}

function digestsIn(map: Readonly<Record<string, unknown>>): readonly string[] {
  const digests = Object.hasOwn(map, DIGESTS) ? map[DIGESTS] : undefined;
  return Array.isArray(digests) ? digests.filter((each) => typeof each === 'string') : [];
}

/** The claim that a digest is of, the first time that it occurs. */
function contentOf(digest: string, opening: Opening): readonly unknown[] | undefined {
  const content = opening.held.get(digest);
  if (opening.seen.has(digest)) {
    if (opening.held.has(digest)) opening.again += 1;
    return undefined;
  }
  opening.seen.add(digest);
  return Array.isArray(content) ? content : undefined;
}
