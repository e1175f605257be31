import { lint } from '../../core/authoring/lint/lint.js';
import { type Problem, problemsOf } from '../../core/model/problem.js';
import type { Digest } from '../../ports/digest.js';
import { inFileOrder } from './file-places.js';
import { locateRubric, placed } from './locate-rubric.js';
import { isEcho } from './problems-of-the-rest.js';
import { readRubric } from './read-rubric.js';
import type { LoadBase, RubricSource } from './rubric-source.js';
import { withStandIns } from './stand-ins.js';
import { toRubric } from './to-rubric.js';

/** What lint finds in a rubric, and whether the rubric can be used. */
export interface Linted {
  readonly canBeRead: boolean;
  readonly problems: readonly Problem[];
}

/** Finds everything that is wrong with a rubric, or could be better, with its place. */
export async function lintRubric(
  source: RubricSource,
  digest: Digest,
  loadBase: LoadBase,
  asOf: string,
): Promise<Linted> {
  const read = await readRubric(source, digest, loadBase);
  const written = await locateRubric(source, loadBase);
  if (!written.ok) return { canBeRead: false, problems: problemsOf(read) };
  const located = written.value;
  if (read.ok) {
    const found = lint(read.value.rubric, 'valid', asOf);
    return { canBeRead: true, problems: placed(found, located, source.name) };
  }
  if (read.problems.some(({ code }) => REFUSED_OUTRIGHT.includes(code))) {
    return { canBeRead: false, problems: read.problems };
  }
  const completed = withStandIns(located.value);
  const found = lint(toRubric(completed.file).rubric, 'invalid', asOf);
  const rest = found.filter((each) => !isEcho(each, completed));
  const all = [...read.problems, ...placed(rest, located, source.name)];
  return { canBeRead: false, problems: inFileOrder(all, located, source.name) };
}

/** Of a file with one of these nothing else can be said. */
const REFUSED_OUTRIGHT: readonly string[] = [
  'rubric/is-answers',
  'rubric/is-translation',
  'schema/version',
  'rubric/too-many',
];
