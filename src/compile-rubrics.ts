import { mkdir, writeFile } from 'node:fs/promises';
import { compileRubric } from './commands/load-rubric.js';
import { nodePorts } from './node-ports.js';
import { renderProblems } from './render/terminal/problems.js';

const COMPILED = new URL('../dist/rubrics/', import.meta.url);

/** Compiles the built-in rubrics to data, so that neither a YAML parser nor a schema is loaded for them. */
export async function compileRubrics(): Promise<void> {
  const ports = nodePorts();
  await mkdir(COMPILED, { recursive: true });
  for (const id of await ports.builtInRubrics.ids()) {
    const rubric = await compileRubric(ports, id);
    if (!rubric.ok) throw new Error(renderProblems(rubric.problems, ports.output('never').stderr));
    await writeFile(new URL(`${id}.json`, COMPILED), JSON.stringify(rubric.value));
  }
}
