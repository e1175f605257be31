import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import { success } from '../core/model/problem.js';
import type { TextList } from '../core/model/rubric-texts.js';
import type { BuiltInRubrics } from '../ports/built-in-rubrics.js';
import type { Files } from '../ports/files.js';

const CAP = 256 * 1024;

/** Folders of the package: one per rubric as written, and a compiled JSON file each. */
export interface RubricFolders {
  readonly sources: URL;
  readonly compiled: URL;
}

/** The rubrics inside the package. */
export function packageRubrics(
  { sources, compiled }: RubricFolders,
  files: Pick<Files, 'readText'>,
): BuiltInRubrics {
  const readSource = async (name: string) => {
    const text = await files.readText(fileURLToPath(new URL(name, sources)), CAP);
    return text.ok ? success({ text: text.value, name }) : text;
  };
  return {
    ids: async () => {
      const entries = readdirSync(sources, { withFileTypes: true });
      return entries
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort();
    },
    load: async (id) => {
      const rubric: LoadedRubric = JSON.parse(readFileSync(new URL(`${id}.json`, compiled), 'utf8'));
      return rubric;
    },
    read: (id) => readSource(`${id}/rubric.yaml`),
    translation: async (id, language) => {
      const file = new URL(`${id}.${language}.json`, compiled);
      const texts: TextList | undefined = existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8'))
        : undefined;
      return texts;
    },
    readTranslation: (id, language) => readSource(`${id}/rubric.${language}.yaml`),
    examplePath: (id, name) => {
      const path = fileURLToPath(new URL(`${id}/examples/${name}.yaml`, sources));
      const fromHere = relative(process.cwd(), path);
      return fromHere.length < path.length ? fromHere : path;
    },
  };
}
