import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LoadedRubric } from '../../../src/core/model/loaded-rubric.js';
import type { Problem } from '../../../src/core/model/problem.js';
import { readRubric } from '../../../src/formats/rubric/read-rubric.js';
import type { Digest } from '../../../src/ports/digest.js';

/** A rubric that uses all of the format. */
export const FULL = readFileSync(new URL('../../support/rubrics/full.yaml', import.meta.url), 'utf8');

export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The full rubric with each text, which must stand in it once, replaced by another. */
export function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) {
      throw new Error(`stands ${text.split(from).length - 1} times: ${from}`);
    }
    return text.replace(from, () => to);
  }, FULL);
}

/** The rubric in a text that must be valid. */
export async function loaded(text: string): Promise<LoadedRubric> {
  const outcome = await readRubric({ text, name: 'full.yaml' }, sha256);
  if (!outcome.ok) {
    throw new Error(JSON.stringify(outcome.problems, null, 2));
  }
  return outcome.value;
}

/** The problems in a text. */
export async function problemsIn(text: string): Promise<readonly Problem[]> {
  const outcome = await readRubric({ text, name: 'full.yaml' }, sha256);
  return outcome.ok ? [] : outcome.problems;
}
