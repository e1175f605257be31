import { looksLikePath } from '../core/answers/named-rubric.js';
import type { ResolvedRubric } from '../core/model/loaded-rubric.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import { RUBRIC_CAP } from '../formats/document/limits.js';
import type { LoadBase, RubricSource } from '../formats/rubric/rubric-source.js';
import type { RubricPorts } from '../ports/ports.js';

/** Reads the file of a rubric, built in or not, for the text that is hashed; takes longer than to load it. */
export async function resolveRubric(ports: RubricPorts, name: string): Promise<Outcome<ResolvedRubric>> {
  return resolved(ports, await readSource(ports, name));
}

/** Builds a rubric from the text of its file, which may extend others. */
export async function resolved(
  ports: RubricPorts,
  source: Outcome<RubricSource>,
  loadBase: LoadBase = loadBaseBy(ports),
): Promise<Outcome<ResolvedRubric>> {
  if (!source.ok) return source;
  const { readRubric } = await import('../formats/rubric/read-rubric.js');
  return readRubric(source.value, ports.digest, loadBase);
}

/**
 * Finds bases and reads each once, a file by `read`. A built-in rubric can extend only built-in ones, since the
 * location of its file is internal.
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

/** The text of a rubric, built in or a file. */
export async function readSource(ports: RubricPorts, name: string): Promise<Outcome<RubricSource>> {
  return looksLikePath(name) ? readRubricFile(ports, name) : readBuiltIn(ports, name);
}

async function readBuiltIn(ports: RubricPorts, id: string): Promise<Outcome<RubricSource>> {
  const known = await ports.builtInRubrics.ids();
  if (!known.includes(id)) return failure(problem('rubric/not-found', { id, known }));
  const file = await ports.builtInRubrics.read(id);
  return file.ok ? success({ ...file.value, kind: 'built-in' }) : file;
}
