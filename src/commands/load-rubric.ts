import { failure, type Outcome, problem, success } from '../core/problem.js';
import type { Ports } from '../ports/ports.js';
import type { LoadedRubric } from '../rubric-file/read-rubric.js';
import type { LoadBase, RubricSource } from '../rubric-file/rubric-source.js';

const RUBRIC_CAP = 256 * 1024;
const DEFAULT_RUBRIC = 'micro-credential';

/** Names a rubric in the order flag, answers file, environment, default. */
export function chooseRubric(
  flag: string | undefined,
  inAnswers: string | undefined,
  inEnvironment: string | undefined,
): string {
  return flag ?? inAnswers ?? inEnvironment ?? DEFAULT_RUBRIC;
}

/** Reads a rubric by built-in id, or from a file where the name looks like a path; with all that it extends. */
export async function loadRubric(ports: Ports, name: string): Promise<Outcome<LoadedRubric>> {
  const file = looksLikePath(name) ? await readFile(ports, name) : await readBuiltIn(ports, name);
  if (!file.ok) return file;
  const { readRubric } = await import('../rubric-file/read-rubric.js');
  return readRubric(file.value, ports.digest, loadBaseBy(ports));
}

/** A built-in rubric leads to built-in ones only: where its file lies is nobody's business. */
function loadBaseBy(ports: Ports): LoadBase {
  return async (reference, { kind, name }) =>
    looksLikePath(reference) && kind !== 'built-in'
      ? readFile(ports, ports.files.beside(name, reference))
      : readBuiltIn(ports, reference);
}

/** Whether a rubric is named by its file and not by a built-in id. */
export function looksLikePath(name: string): boolean {
  return name.includes('/') || ['.yaml', '.yml', '.json'].some((ending) => name.endsWith(ending));
}

async function readFile(ports: Ports, name: string): Promise<Outcome<RubricSource>> {
  const text = await ports.files.readText(name, RUBRIC_CAP);
  return text.ok ? success({ text: text.value, name }) : text;
}

async function readBuiltIn(ports: Ports, id: string): Promise<Outcome<RubricSource>> {
  const known = await ports.builtInRubrics.ids();
  if (!known.includes(id)) return failure(problem('rubric/not-found', { id, known }));
  const file = await ports.builtInRubrics.read(id);
  return file.ok ? success({ ...file.value, kind: 'built-in' }) : file;
}
