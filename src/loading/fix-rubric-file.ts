import { type Problem, problemsOf } from '../core/model/problem.js';
import type { Fix } from '../formats/rubric/fix-rubric.js';
import type { Linted } from '../formats/rubric/lint-rubric.js';
import type { RubricPorts } from '../ports/ports.js';
import { loadBaseBy, readRubricFile } from './resolve-rubric.js';

/** What was changed in a rubric file, and why the change could not be written. */
export interface FixedFile {
  readonly fixes: readonly Fix[];
  readonly unwritten: readonly Problem[];
}

/** Changes in a rubric file what is certain, and writes it whole unless it has changed meanwhile. */
export async function fixRubricFile(ports: RubricPorts, name: string, asOf: string): Promise<FixedFile> {
  const source = await readRubricFile(ports, name);
  if (!source.ok) return { fixes: [], unwritten: [] };
  const { fixRubric } = await import('../formats/rubric/fix-rubric.js');
  const { lintRubric } = await import('../formats/rubric/lint-rubric.js');
  const lint = (text: string): Promise<Linted> =>
    lintRubric({ ...source.value, text }, ports.digest, loadBaseBy(ports), asOf);
  const { text, fixes } = await fixRubric(source.value, lint);
  if (fixes.length === 0) return { fixes, unwritten: [] };
  const written = await ports.files.writeText(name, text, { ifStill: source.value.text });
  return written.ok ? { fixes, unwritten: [] } : { fixes: [], unwritten: problemsOf(written) };
}
