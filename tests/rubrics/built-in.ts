import { sha256 } from '../../src/adapters/node-digest.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { packageRubrics } from '../../src/adapters/package-rubrics.js';
import type { LoadedRubric } from '../../src/core/model/loaded-rubric.js';
import { resolveRubric } from '../../src/loading/resolve-rubric.js';
import { accepted } from '../support/outcomes.js';

const files = nodeFiles();
const folders = {
  sources: new URL('../../rubrics/', import.meta.url),
  compiled: new URL('../../dist/rubrics/', import.meta.url),
};
const shipped = packageRubrics(folders, files);

/** Every rubric that comes with credcheck, from its source; fails where one has a problem. */
export async function builtInRubrics(): Promise<readonly LoadedRubric[]> {
  const ports = { builtInRubrics: shipped, files, digest: sha256 };
  return Promise.all((await shipped.ids()).map(async (id) => accepted(await resolveRubric(ports, id))));
}
