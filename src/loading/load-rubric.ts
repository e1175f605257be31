import { looksLikePath } from '../core/answers/named-rubric.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import type { LoadedRubric } from '../core/model/rubric.js';
import type { LoadBase, RubricSource } from '../formats/rubric/rubric-source.js';
import type { Ports } from '../ports/ports.js';

const RUBRIC_CAP = 256 * 1024;
export const DEFAULT_RUBRIC = 'micro-credential';

/** What reading rubrics takes. */
export type RubricPorts = Pick<Ports, 'files' | 'digest' | 'builtInRubrics'>;

/** Names a rubric in the order flag, environment, default, where no answers come in between. */
export function chooseRubric(flag: string | undefined, inEnvironment: string | undefined): string {
  return flag ?? inEnvironment ?? DEFAULT_RUBRIC;
}

/** Loads a rubric by built-in id, or reads it from a file where the name looks like a path. */
export async function loadRubric(ports: RubricPorts, name: string): Promise<Outcome<LoadedRubric>> {
  if (looksLikePath(name)) return resolved(ports, await readRubricFile(ports, name));
  const known = await ports.builtInRubrics.ids();
  if (!known.includes(name)) return failure(problem('rubric/not-found', { id: name, known }));
  return success(await ports.builtInRubrics.load(name));
}

/** Makes of the file of a built-in rubric what `load` gives later: a step of building credcheck. */
export async function compileRubric(ports: RubricPorts, id: string): Promise<Outcome<LoadedRubric>> {
  return resolved(ports, await readBuiltIn(ports, id));
}

/** Makes a rubric of the text of its file, which may lean on others. */
export async function resolved(
  ports: RubricPorts,
  source: Outcome<RubricSource>,
  loadBase: LoadBase = loadBaseBy(ports),
): Promise<Outcome<LoadedRubric>> {
  if (!source.ok) return source;
  const { readRubric } = await import('../formats/rubric/read-rubric.js');
  return readRubric(source.value, ports.digest, loadBase);
}

/**
 * How bases are found: each is read once, a file by `read`. A built-in rubric leads to built-in ones only: where its
 * file lies is nobody's business.
 */
export function loadBaseBy(
  ports: RubricPorts,
  read: (path: string, reference: string) => Promise<Outcome<RubricSource>> = (path) =>
    readRubricFile(ports, path),
): LoadBase {
  const loaded = new Map<string, Promise<Outcome<RubricSource>>>();
  return (reference, { kind, name }) => {
    const isFile = looksLikePath(reference) && kind !== 'built-in';
    const id = isFile ? ports.files.beside(name, reference) : reference;
    const source = loaded.get(id) ?? (isFile ? read(id, reference) : readBuiltIn(ports, id));
    loaded.set(id, source);
    return source;
  };
}

/** The text of a rubric file. */
export async function readRubricFile(ports: RubricPorts, name: string): Promise<Outcome<RubricSource>> {
  const text = await ports.files.readText(name, RUBRIC_CAP);
  return text.ok ? success({ text: text.value, name }) : text;
}

async function readBuiltIn(ports: RubricPorts, id: string): Promise<Outcome<RubricSource>> {
  const known = await ports.builtInRubrics.ids();
  if (!known.includes(id)) return failure(problem('rubric/not-found', { id, known }));
  const file = await ports.builtInRubrics.read(id);
  return file.ok ? success({ ...file.value, kind: 'built-in' }) : file;
}
