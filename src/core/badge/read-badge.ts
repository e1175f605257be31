import { describe, isMap } from '../model/describe.js';
import { failure, type Outcome, type Path, problem, success } from '../model/problem.js';
import { BADGE_TOPICS, type Badge, type BadgePart, type BadgeStandard, type BadgeTopic } from './badge.js';
import { BADGE_PATHS } from './badge-paths.js';
import { isCtdlCredential, type TopicPaths } from './ctdl.js';
import { type Leaf, type Nodes, nodesOf, valuesAt } from './leaves.js';

/** The most parts of one topic that are listed. */
export const MOST_PARTS = 200;

interface Inner {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
  /** Those that it can name, where it is in a graph. */
  readonly nodes: Nodes;
}

/** Reads the plain value of a credential, packed in a presentation or a token or not; `name` is that of its file. */
export function readBadge(raw: unknown, name: string): Outcome<Badge> {
  const inner = unpacked(raw, name, []);
  if (!inner.ok) return inner;
  const { value, path, nodes } = inner.value;
  const standard = standardOf(value);
  if (standard === undefined) return notABadge(value, name);
  const held = standard === 'clr' ? inARecord(value) : 1;
  if (held > 1) return failure(problem('badge/several', { name, found: held }));
  const claims = isMap(raw) && path[0] === CLAIM ? registered(raw) : registered(value);
  const found = [
    ...BADGE_PATHS[standard].flatMap((each) => partsAt({ value, path }, each, nodes)),
    ...claims,
  ];
  return success({ standard, ...listed(found) });
}

/** The claim of a token that holds a whole credential. */
const CLAIM = 'vc';

function unpacked(raw: unknown, name: string, path: Path): Outcome<Inner> {
  if (Array.isArray(raw) && raw.length > 1)
    return failure(problem('badge/several', { name, found: raw.length }));
  if (Array.isArray(raw) && raw.length === 1 && path.length < MOST_WRAPPINGS)
    return unpacked(raw[0], name, [...path, 0]);
  if (!isMap(raw)) return notABadge(raw, name);
  const graph = raw['@graph'];
  if (Array.isArray(graph)) return inGraph(graph, name, [...path, '@graph']);
  const wrapping = [CLAIM, 'vp', 'verifiableCredential', 'credential'].find((key) => isWrapping(raw, key));
  if (wrapping === undefined || path.length >= MOST_WRAPPINGS)
    return success({ value: raw, path, nodes: new Map() });
  return unpacked(raw[wrapping], name, [...path, wrapping]);
}

/** The one credential in a graph of nodes that name one another. */
function inGraph(graph: readonly unknown[], name: string, path: Path): Outcome<Inner> {
  const found = graph.flatMap((value, index) =>
    isMap(value) && standardOf(value) !== undefined ? [{ value, path: [...path, index] }] : [],
  );
  const [only] = found;
  if (only === undefined) return notABadge(graph[0], name);
  if (found.length > 1) return failure(problem('badge/several', { name, found: found.length }));
  return success({ ...only, nodes: nodesOf(graph, path) });
}

const MOST_WRAPPINGS = 6;

function isWrapping(raw: Readonly<Record<string, unknown>>, key: string): boolean {
  return typeof raw[key] === 'object' && raw[key] !== null;
}

function notABadge(raw: unknown, name: string): Outcome<never> {
  const types = isMap(raw) ? typesOf(raw).join(', ') : '';
  const found = types === '' ? describe(raw) : types;
  return failure(problem('badge/not-a-badge', { name, found }));
}

function typesOf(value: Readonly<Record<string, unknown>>): readonly string[] {
  return [value.type, value['@type']].flat().filter((each) => typeof each === 'string');
}

function standardOf(value: Readonly<Record<string, unknown>>): BadgeStandard | undefined {
  const types = typesOf(value);
  const has = (...names: readonly string[]): boolean => names.some((each) => types.includes(each));
  if (has('ClrCredential')) return 'clr';
  if (has('EuropeanDigitalCredential', 'EuropassCredential')) return 'europass';
  if (has('OpenBadgeCredential', 'AchievementCredential')) return 'open-badges-3';
  if (isCtdlCredential(types)) return 'ctdl';
  if (has('VerifiableCredential') && [value['@context']].flat().some(isElm)) return 'europass';
  const subject = [value.credentialSubject].flat()[0];
  if (has('VerifiableCredential') && isMap(subject) && isMap(subject.achievement)) return 'open-badges-3';
  if (has('Assertion') || ('badge' in value && 'recipient' in value)) return 'open-badges-2';
  return undefined;
}

function isElm(context: unknown): boolean {
  return (
    typeof context === 'string' && /^https?:\/\/data\.europa\.eu\/snb\/model\/context\/edc-ap$/.test(context)
  );
}

function inARecord({ credentialSubject }: Readonly<Record<string, unknown>>): number {
  const subject = [credentialSubject].flat()[0];
  return isMap(subject) ? [subject.verifiableCredential].flat().length : 0;
}

/** The claims that every token may have; their days are seconds. */
function registered(claims: Readonly<Record<string, unknown>>): readonly BadgePart[] {
  const named = [
    ['issuer-address', 'iss'],
    ['issued', 'nbf'],
    ['expires', 'exp'],
  ] as const;
  return named.flatMap(([topic, key]) => {
    const text = textOf(claims[key]);
    return text === undefined ? [] : [{ topic, text, path: [key] }];
  });
}

function partsAt(from: Leaf, { topic, take, paths }: TopicPaths, nodes: Nodes): readonly BadgePart[] {
  const found: BadgePart[] = [];
  for (const path of paths) {
    for (const leaf of valuesAt(from, path.split('.'), nodes)) {
      const text = textOf(leaf.value);
      if (text !== undefined) found.push({ topic, text, path: leaf.path });
    }
    if (take === 'first' && found.length > 0) return found.slice(0, 1);
  }
  return found;
}

const LANGUAGE = /^(?:[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|@value|none)$/;

/** A text, a number, or a text in several languages, of which English or else the first is taken. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (!isMap(value)) return undefined;
  const entries = Object.entries(value).filter(([key]) => key !== '@language' && key !== '@type');
  if (entries.length === 0 || !entries.every(([key]) => LANGUAGE.test(key))) return undefined;
  const [chosen] = [...entries.filter(([key]) => /^en(?:-|$)/.test(key)), ...entries].map(
    ([, words]) => words,
  );
  const [words] = [chosen].flat();
  return typeof words === 'string' && words.trim() !== '' ? words : undefined;
}

/** In the order of the topics, each text of a topic once. */
function listed(found: readonly BadgePart[]): Pick<Badge, 'parts' | 'more'> {
  const parts: BadgePart[] = [];
  const more = new Map<BadgeTopic, number>();
  for (const topic of BADGE_TOPICS) {
    const seen = new Map(found.filter((each) => each.topic === topic).map((each) => [each.text, each]));
    parts.push(...[...seen.values()].slice(0, MOST_PARTS));
    if (seen.size > MOST_PARTS) more.set(topic, seen.size - MOST_PARTS);
  }
  return { parts, more };
}
