import { failure, type Outcome, problem } from '../../core/problem.js';
import type { Ports } from '../../ports/ports.js';
import type { LoadedRubric } from '../../rubric-file/read-rubric.js';

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

/** Reads a rubric by built-in id, or from a file where the name looks like a path. */
export async function loadRubric(ports: Ports, name: string): Promise<Outcome<LoadedRubric>> {
  const file = looksLikePath(name) ? await readFile(ports, name) : await readBuiltIn(ports, name);
  if (!file.ok) return file;
  const { readRubric } = await import('../../rubric-file/read-rubric.js');
  return readRubric(file.value, ports.digest);
}

function looksLikePath(name: string): boolean {
  return name.includes('/') || ['.yaml', '.yml', '.json'].some((ending) => name.endsWith(ending));
}

async function readFile(ports: Ports, name: string): Promise<Outcome<{ text: string; name: string }>> {
  const text = await ports.files.readText(name, RUBRIC_CAP);
  return text.ok ? { ok: true, value: { text: text.value, name } } : text;
}

async function readBuiltIn(ports: Ports, id: string): Promise<Outcome<{ text: string; name: string }>> {
  const known = await ports.builtInRubrics.ids();
  return known.includes(id)
    ? ports.builtInRubrics.read(id)
    : failure(problem('rubric/not-found', { id, known }));
}
