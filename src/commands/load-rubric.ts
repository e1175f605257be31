import { failure, type Outcome, problem, success } from '../core/problem.js';
import type { LoadedRubric } from '../core/rubric/model.js';
import type { Ports } from '../ports/ports.js';

import type { LoadBase, RubricSource } from '../rubric-file/rubric-source.js';

const RUBRIC_CAP = 256 * 1024;
const DEFAULT_RUBRIC = 'micro-credential';

/** What reading rubrics takes. */
export type RubricPorts = Pick<Ports, 'files' | 'digest' | 'builtInRubrics'>;

/** Names a rubric in the order flag, answers file, environment, default. */
export function chooseRubric(
  flag: string | undefined,
  inAnswers: string | undefined,
  inEnvironment: string | undefined,
): string {
  return flag ?? inAnswers ?? inEnvironment ?? DEFAULT_RUBRIC;
}

/** Loads a rubric by built-in id, or reads it from a file where the name looks like a path. */
export async function loadRubric(ports: RubricPorts, name: string): Promise<Outcome<LoadedRubric>> {
  if (looksLikePath(name)) return resolved(ports, await readFile(ports, name));
  const known = await ports.builtInRubrics.ids();
  if (!known.includes(name)) return failure(problem('rubric/not-found', { id: name, known }));
  return success(await ports.builtInRubrics.load(name));
}

/** Makes of the file of a built-in rubric what `load` gives later: a step of building credcheck. */
export async function compileRubric(ports: RubricPorts, id: string): Promise<Outcome<LoadedRubric>> {
  return resolved(ports, await readBuiltIn(ports, id));
}

async function resolved(ports: RubricPorts, source: Outcome<RubricSource>): Promise<Outcome<LoadedRubric>> {
  if (!source.ok) return source;
  const { readRubric } = await import('../rubric-file/read-rubric.js');
  return readRubric(source.value, ports.digest, loadBaseBy(ports));
}

/** Reads each base once. A built-in rubric leads to built-in ones only: where its file lies is nobody's business. */
function loadBaseBy(ports: RubricPorts): LoadBase {
  const loaded = new Map<string, Promise<Outcome<RubricSource>>>();
  return (reference, { kind, name }) => {
    const isFile = looksLikePath(reference) && kind !== 'built-in';
    const id = isFile ? ports.files.beside(name, reference) : reference;
    const source = loaded.get(id) ?? (isFile ? readFile(ports, id) : readBuiltIn(ports, id));
    loaded.set(id, source);
    return source;
  };
}

/** Whether a rubric is named by its file and not by a built-in id. */
export function looksLikePath(name: string): boolean {
  return name.includes('/') || ['.yaml', '.yml', '.json'].some((ending) => name.endsWith(ending));
}

async function readFile(ports: RubricPorts, name: string): Promise<Outcome<RubricSource>> {
  const text = await ports.files.readText(name, RUBRIC_CAP);
  return text.ok ? success({ text: text.value, name }) : text;
}

async function readBuiltIn(ports: RubricPorts, id: string): Promise<Outcome<RubricSource>> {
  const known = await ports.builtInRubrics.ids();
  if (!known.includes(id)) return failure(problem('rubric/not-found', { id, known }));
  const file = await ports.builtInRubrics.read(id);
  return file.ok ? success({ ...file.value, kind: 'built-in' }) : file;
}
