import { sha256 } from '../../src/adapters/node-digest.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { packageRubrics } from '../../src/adapters/package-rubrics.js';
import { type LoadedRubric, readRubric } from '../../src/rubric-file/read-rubric.js';
import { accepted } from '../support/outcomes.js';

const shipped = packageRubrics(new URL('../../rubrics/', import.meta.url), nodeFiles());

/** Every rubric that comes with credcheck; fails where one has a problem. */
export async function builtInRubrics(): Promise<readonly LoadedRubric[]> {
  const ids = await shipped.ids();
  return Promise.all(
    ids.map(async (id) => accepted(await readRubric(accepted(await shipped.read(id)), sha256))),
  );
}
