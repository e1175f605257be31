import {
  combined,
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
  type Where,
} from '../../core/model/problem.js';
import type { Located } from '../document/located.js';
import { readDocument } from '../document/read-document.js';
import { MOST_BASES } from './limits.js';
import { mergeRubric } from './merge-rubric.js';
import { type LoadBase, RUBRIC_SPELLING, type RubricSource } from './rubric-source.js';
import { validateHead } from './validate.js';
import { asLocated, type WithOrigin, withOrigin } from './with-origin.js';

/** One of the files, and the chain of files that leads to it, starting with the rubric itself. */
interface Member {
  readonly source: RubricSource;
  readonly document: Located;
  readonly trail: readonly RubricSource[];
}

/** One entry of `extends`, and the bases listed before it. */
interface Naming {
  readonly reference: string;
  readonly index: number;
  readonly named: Set<string>;
}

interface Family {
  readonly load: LoadBase;
  /** All bases that the rubric extends, directly or indirectly. */
  readonly bases: Set<string>;
  /** The outcome for each file: two bases may share a third. */
  readonly resolved: Map<string, Outcome<WithOrigin>>;
  /** Mistakes that do not prevent merging. */
  readonly problems: Problem[];
  /** Why a base is missing from the whole. */
  readonly missing: Problem[];
  readonly builtIn: Map<string, Located>;
}

/** A rubric with everything it extends, and what is wrong already in single files or between them. */
export interface Whole {
  readonly whole: Located;
  readonly problems: readonly Problem[];
  /** Why a base is missing from it; what it would have brought is then not there. */
  readonly missing: readonly Problem[];
  /** The built-in ones among what it extends, by file. */
  readonly builtIn: ReadonlyMap<string, Located>;
}

/**
 * Merges a rubric over everything it extends; each part keeps its place in its own file. Fails only if its own head
 * cannot be read, so that all other mistakes are found together; a base that cannot be read is missing from the whole.
 */
export async function withBases(
  source: RubricSource,
  document: Located,
  load: LoadBase,
): Promise<Outcome<Whole>> {
  const family: Family = {
    load,
    bases: new Set<string>(),
    resolved: new Map(),
    problems: [],
    missing: [],
    builtIn: new Map(),
  };
  const whole = await resolve({ source, document, trail: [source] }, family);
  const problems = [...new Set([...family.problems, ...problemsOf(whole)])];
  const { missing, builtIn } = family;
  return whole.ok
    ? success({ whole: asLocated(whole.value), problems, missing: [...new Set(missing)], builtIn })
    : failure(...problems);
}

async function resolve(member: Member, family: Family): Promise<Outcome<WithOrigin>> {
  const head = validateHead(member.document);
  if (!head.ok) {
    return head;
  }
  family.problems.push(...head.value.problems);
  const outcomes: Outcome<WithOrigin>[] = [];
  const named = new Set<string>();
  for (const [index, reference] of head.value.bases.entries()) {
    outcomes.push(await resolveBase({ reference, index, named }, member, family));
  }
  family.missing.push(...problemsOf(combined(outcomes)));
  const bases = outcomes.flatMap((each) => (each.ok ? [each.value] : []));
  const layers = [...bases, withOrigin(member.document)];
  const whole = layers.reduce<WithOrigin | undefined>(
    (below, over) => mergeRubric(below, over, (found) => family.problems.push(found)),
    undefined,
  );
  return success(whole ?? withOrigin(member.document));
}

async function resolveBase(
  { reference, index, named }: Naming,
  { source, document, trail }: Member,
  family: Family,
): Promise<Outcome<WithOrigin>> {
  const where = document.locate(['extends', index]);
  const base = await family.load(reference, source);
  if (!base.ok) {
    return failure(...base.problems.map((each) => placed(each, where)));
  }
  const name = nameOf(base.value);
  const round = trail.findIndex((each) => nameOf(each) === name);
  if (round >= 0) {
    const path = [...trail.slice(round), base.value].map((each) => each.name);
    return failure(problem('rubric/cycle', { path }, where));
  }
  if (named.has(name)) {
    return failure(problem('rubric/repeated-base', { name: reference }, where));
  }
  named.add(name);
  const before = family.resolved.get(name);
  if (before !== undefined) {
    return before;
  }
  family.bases.add(name);
  if (family.bases.size > MOST_BASES) {
    return failure(problem('rubric/too-many-bases', { limit: MOST_BASES }, where));
  }
  const read = await readDocument(base.value.text, base.value.name, RUBRIC_SPELLING);
  const member = { source: base.value, trail: [...trail, base.value] };
  if (read.ok && base.value.kind === 'built-in') family.builtIn.set(base.value.name, read.value);
  const whole = read.ok ? await resolve({ ...member, document: read.value }, family) : read;
  family.resolved.set(name, whole);
  return whole;
}

/** A base that cannot be read is reported at the line that names it. */
function placed(found: Problem, where: Where): Problem {
  return found.where.line === undefined ? { ...found, where } : found;
}

/** Identifies a file; a built-in rubric may have the same name as a file. */
function nameOf({ kind = 'file', name }: RubricSource): string {
  return `${kind} ${name.replace(/^(?:\.\/)+/, '')}`;
}
