import { canonicalJson } from '../core/canonical-json.js';
import { failure, type Outcome, success } from '../core/problem.js';
import { checkRubric } from '../core/rubric/check-rubric.js';
import type { Rubric, RubricStamp } from '../core/rubric/model.js';
import { readDocument } from '../document/read-document.js';
import type { Digest } from '../ports/digest.js';
import { inFileOrder, placeInFile } from './file-places.js';
import { fingerprintsOf } from './fingerprints.js';
import { toRubric } from './to-rubric.js';
import { validate } from './validate.js';

/** The text of a rubric file and what to call it. */
export interface RubricSource {
  readonly text: string;
  readonly name: string;
}

/** A checked rubric, what identifies it, and a fingerprint per question id. */
export interface LoadedRubric {
  readonly rubric: Rubric;
  readonly stamp: RubricStamp;
  readonly fingerprints: Readonly<Record<string, string>>;
}

/** Reads a rubric from the text of its file, or tells every mistake in it with its place. */
export async function readRubric(
  { text, name }: RubricSource,
  digest: Digest,
): Promise<Outcome<LoadedRubric>> {
  const document = await readDocument(text, name);
  if (!document.ok) {
    return document;
  }
  const located = document.value;
  const file = validate(located);
  if (!file.ok) {
    return failure(...inFileOrder(file.problems, name));
  }
  const { rubric, problems } = toRubric(file.value);
  const found = placeInFile([...problems, ...checkRubric(rubric)], located);
  if (found.length > 0) {
    return failure(...inFileOrder(found, name));
  }
  return success({
    rubric,
    stamp: { id: rubric.id, version: rubric.version, sha256: digest(canonicalJson(located.value)) },
    fingerprints: fingerprintsOf(file.value, rubric, digest),
  });
}
