import { readFileSync } from 'node:fs';
import { decodeText } from '../adapters/decode-text.js';
import { sha256 } from '../adapters/node-digest.js';
import { readText } from '../adapters/node-files.js';
import { packageRubrics } from '../adapters/package-rubrics.js';
import { failure, type Outcome, problem, success } from '../core/model/problem.js';
import { ANSWERS_CAP, RUBRIC_CAP } from '../formats/document/limits.js';
import type { LoadBase, RubricSource } from '../formats/rubric/rubric-source.js';
import { PACKAGE_ROOT } from '../package-root.js';

const about: { readonly version: string } = JSON.parse(
  readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8'),
);
const builtInRubrics = packageRubrics(
  { sources: new URL('rubrics/', PACKAGE_ROOT), compiled: new URL('dist/rubrics/', PACKAGE_ROOT) },
  { readText },
);

/** What the library needs from Node and its own package; it writes nothing, and reads no other file. */
export const libraryPorts = {
  version: about.version,
  digest: sha256,
  builtInRubrics,
  rubricText: (text: string, name: string) => checkedText(text, name, RUBRIC_CAP),
  answersText: (text: string, name: string) => checkedText(text, name, ANSWERS_CAP),
};

/** Finds the bases of a rubric among the given texts (each under its name) and the built-in rubrics. */
export function baseAmong(bases: Readonly<Record<string, string>>): LoadBase {
  return async (reference, { kind }) => {
    const given = kind !== 'built-in' && Object.hasOwn(bases, reference) ? bases[reference] : undefined;
    if (given === undefined) return builtInBase(reference, Object.keys(bases));
    const text = libraryPorts.rubricText(given, reference);
    return text.ok ? success({ text: text.value, name: reference }) : text;
  };
}

async function builtInBase(id: string, others: readonly string[]): Promise<Outcome<RubricSource>> {
  const ids = await builtInRubrics.ids();
  if (!ids.includes(id)) return failure(problem('rubric/not-found', { id, known: [...others, ...ids] }));
  const file = await builtInRubrics.read(id);
  return file.ok ? success({ ...file.value, kind: 'built-in' }) : file;
}

/** Applies the rules for the text of a file to a given text: size, NUL, byte order mark. */
function checkedText(text: string, name: string, cap: number): Outcome<string> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > cap) return failure(problem('input/too-large', { name, limit: cap }));
  return decodeText(bytes, name);
}
