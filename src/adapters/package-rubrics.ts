import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { success } from '../core/problem.js';
import type { BuiltInRubrics } from '../ports/built-in-rubrics.js';
import type { Files } from '../ports/files.js';

const CAP = 256 * 1024;

/** The rubrics that lie in a folder of the package, one folder each. */
export function packageRubrics(folder: URL, files: Files): BuiltInRubrics {
  return {
    ids: async () => {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort();
    },
    read: async (id) => {
      const text = await files.readText(fileURLToPath(new URL(`${id}/rubric.yaml`, folder)), CAP);
      return text.ok ? success({ text: text.value, name: `${id}/rubric.yaml` }) : text;
    },
  };
}
